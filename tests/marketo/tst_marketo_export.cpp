// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace lockstep;
using namespace std::chrono_literals;
using core::Change;
using core::ObjectType;
using sandbox::Origin;
using sandbox::World;

// The first load of an instance that has more people than the feed of new ones shows soon, and sparse ids: by
// bulk exports, a month each.
class TestExport : public QObject, private test::ClientOnSandbox
{
    Q_OBJECT

private:
    QByteArray m_cursor;
    QSet<QString> m_people;

    void connectWith(const QString& smartList = {})
    {
        marketo::ClientOptions options;
        options.url = m_host->marketo().url;
        options.clientId = m_host->marketo().clientId;
        options.callsPer20s = 0;
        options.loadPages = 1;
        options.idsAPerson = 0;
        options.smartListId = smartList;
        options.exportPoll = 1ms;
        options.exportPieceBytes = 40;
        for (net::RetryRule& rule : options.retryRules)
            rule.first = rule.longest = 1ms;
        m_client.reset();
        m_client = std::make_unique<marketo::MarketoClient>(options, *m_http, *m_secrets, m_clock);
    }
    core::Expected<core::ChangePage> nextPage()
    {
        auto page = finished(m_client->changes({m_cursor, {}}));
        if (page)
            m_cursor = page->cursor;
        return page;
    }
    QSet<QString> load()
    {
        QSet<QString> ids;
        const QList<Change> all = changes(m_cursor);
        for (const Change& change : all)
            ids.insert(change.id);
        return ids;
    }
    qsizetype requests(const QString& path)
    {
        qsizetype count = 0;
        m_host->edit([&](World& world) {
            const auto& entries = world.journal.entries();
            count = std::count_if(entries.begin(), entries.end(),
                                  [&path](const auto& entry) { return entry.path.contains(path); });
        });
        return count;
    }
    QSet<QByteArray> spans()
    {
        QSet<QByteArray> bodies;
        m_host->edit([&bodies](World& world) {
            for (const auto& entry : world.journal.entries()) {
                if (entry.path.contains(QLatin1String("export/create")))
                    bodies.insert(entry.body);
            }
        });
        return bodies;
    }
    qsizetype exports() { return requests(QStringLiteral("export/create")); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(start());
        m_cursor.clear();
        m_people.clear();
        // Three months with a page of people each, and many ids between them that are nobody's any more.
        m_host->edit([](World& world) {
            world.settings.marketo.scan = 300;
            for (int month = 0; month < 3; ++month) {
                world.clock.advance(31 * 24 * 3600);
                for (int person = 0; person < 400; ++person) {
                    const auto id =
                        world.marketo.create({{QStringLiteral("email"),
                                               QStringLiteral("p%1.%2@example.com").arg(month).arg(person)}},
                                             Origin::marketer());
                    if (person % 8 != 0)
                        QVERIFY(world.marketo.remove(*id, Origin::marketer()));
                }
            }
            world.clock.advance(3600);
        });
        m_host->edit([this](World& world) {
            const QList<qint64> ids = world.marketo.ids();
            for (const qint64 id : ids)
                m_people.insert(QString::number(id));
        });
        connectWith();
    }
    void cleanup() { stop(); }

    void everyPersonIsFound()
    {
        const QSet<QString> found = load();
        QVERIFY(found.contains(m_people));
        QVERIFY(exports() >= 3);
        QVERIFY(requests(QStringLiteral("/file")) > exports()); // in parts
        QCOMPARE(requests(QStringLiteral("filterType=id")), 1); // only where to begin
    }

    void aNewProcessReadsOn()
    {
        QSet<QString> found;
        while (requests(QStringLiteral("/file")) < 2) {
            const auto page = nextPage();
            QVERIFY(page && page->more);
            for (const Change& change : page->changes)
                found.insert(change.id);
        }
        connectWith();
        found += load();
        QVERIFY(found.contains(m_people));
        QCOMPARE(spans().size(), exports()); // none was exported twice
    }

    void whereNobodyMayExportIdsAreRead_data()
    {
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char* name, const char* path, const char* code, const char* message) {
            const QJsonObject fault{{QStringLiteral("times"), 9},
                                    {QStringLiteral("action"), QStringLiteral("error")},
                                    {QStringLiteral("path"), QLatin1String(path)},
                                    {QStringLiteral("code"), QLatin1String(code)},
                                    {QStringLiteral("message"), QLatin1String(message)}};
            QTest::newRow(name) << QJsonDocument(fault).toJson();
        };
        row("not allowed", "export/create", "603", "Access denied");
        row("not this filter", "export/create", "1035",
            "Unsupported filter type for target subscription: createdAt");
        row("not today", "enqueue", "1029", "Export daily quota 500MB exceeded.");
        row("a queue that stays full", "enqueue", "1029", "Too many jobs in queue");
        row("forgotten", "/status", "1003", "Export job not found");
        row("not known", "/status", "1013", "Object not found");
        QTest::newRow("no such address")
            << QByteArray(R"({"times":9,"action":"status","status":404,"path":"export/create"})");
        QTest::newRow("no such job") << QByteArray(
            R"({"times":9,"action":"status","status":404,"path":"/status"})");
    }
    void whereNobodyMayExportIdsAreRead()
    {
        QFETCH(QByteArray, fault);
        inject(fault);
        QVERIFY(load().contains(m_people));
        QVERIFY(requests(QStringLiteral("filterType=id")) > 1);
    }

    void aSmartListIsOneJob()
    {
        QSet<QString> listed;
        qint64 list = 0;
        m_host->edit([&](World& world) {
            list = world.marketo.lists().createSmart(QStringLiteral("Of the first month"),
                                                     QStringLiteral("city"), QStringLiteral("Atlantis"));
            const QList<qint64> ids = world.marketo.ids();
            for (qsizetype i = 0; i < ids.size(); i += 3) {
                QVERIFY(world.marketo.update(
                    ids.at(i), {{QStringLiteral("city"), QStringLiteral("Atlantis")}}, Origin::marketer()));
                listed.insert(QString::number(ids.at(i)));
            }
            world.clock.advance(3600);
        });
        connectWith(QString::number(list));
        QSet<QString> found;
        while (requests(QStringLiteral("/file")) < 2) {
            const auto page = nextPage();
            QVERIFY(page && page->more);
            for (const Change& change : page->changes)
                found.insert(change.id);
        }
        connectWith(QString::number(list)); // a new process reads on
        while (requests(QStringLiteral("leadchanges")) == 0) {
            const auto page = nextPage();
            QVERIFY(page && page->more);
            if (requests(QStringLiteral("leadchanges")) == 0) {
                for (const Change& change : page->changes)
                    found.insert(change.id);
            }
        }
        QCOMPARE(found, listed);
        QCOMPARE(exports(), 1);
        QCOMPARE(requests(QStringLiteral("activityTypeIds=12")), 0);
    }

    void aSmartListThatIsNotThereIsAnError()
    {
        connectWith(QStringLiteral("4711"));
        const auto page = finished(m_client->changes({m_cursor, {}}));
        QVERIFY(!page);
        QCOMPARE(page.error().code, QStringLiteral("1013"));
    }

    // Who is not on the list is nobody's business: better none than all. What happens meanwhile is heard of.
    void aSmartListThatCannotBeExportedIsTriedAgainAndPolledMeanwhile_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("not today") << QByteArray(
            R"({"path":"export/create","action":"error","code":"1029","message":"Export daily quota 500MB exceeded."})");
        QTest::newRow("not allowed") << QByteArray(
            R"({"path":"export/create","action":"error","code":"603","message":"Access denied"})");
        QTest::newRow("no file") << QByteArray(R"({"path":"/file","action":"status","status":404})");
    }
    void aSmartListThatCannotBeExportedIsTriedAgainAndPolledMeanwhile()
    {
        QFETCH(QByteArray, fault);
        qint64 list = 0;
        QSet<QString> listed;
        m_host->edit([&](World& world) {
            list = world.marketo.lists().createSmart(QStringLiteral("Atlantis"), QStringLiteral("city"),
                                                     QStringLiteral("Atlantis"));
            const qint64 person = world.marketo.ids().constFirst();
            QVERIFY(world.marketo.update(person, {{QStringLiteral("city"), QStringLiteral("Atlantis")}},
                                         Origin::marketer()));
            listed.insert(QString::number(person));
            world.clock.advance(3600);
        });
        connectWith(QString::number(list));
        inject(fault);
        for (int i = 0; i < 2; ++i) { // the load, and a poll soon after
            std::optional<core::Error> owed;
            for (bool more = true; more;) {
                const auto page = nextPage();
                QVERIFY(page);
                QVERIFY(page->changes.isEmpty());
                owed = page->owed;
                more = page->more;
            }
            QVERIFY(owed);
            QCOMPARE(owed->code, QStringLiteral("smart-list-not-exported"));
            QCOMPARE(exports(), 1);
        }
        QCOMPARE(requests(QStringLiteral("leadchanges")), 2);
        m_host->edit([](World& world) { world.clock.advance(3601); });
        connectWith(QString::number(list)); // a new process
        QCOMPARE(load(), listed);
        QCOMPARE(exports(), 2);
        m_host->edit([](World& world) { world.clock.advance(3601); });
        const auto page = nextPage();
        QVERIFY(page && !page->owed);
        QVERIFY(load().isEmpty());
        QCOMPARE(exports(), 2);
        QCOMPARE(requests(QStringLiteral("filterType=id")), 0);
    }

    void theFirstOfAllMayBeGone()
    {
        m_host->edit([this](World& world) {
            const QList<qint64> ids = world.marketo.ids();
            QVERIFY(world.marketo.remove(ids.constFirst(), Origin::marketer()));
            m_people.remove(QString::number(ids.constFirst()));
        });
        QVERIFY(load().contains(m_people));
        QVERIFY(exports() >= 3);
    }

    void aFileThatIsNotThereIsNotWaitedFor()
    {
        inject(R"({"path":"/file","action":"status","status":404,"times":0})");
        QVERIFY(load().contains(m_people));
    }

    void aPassingTroubleIsTriedAgain()
    {
        inject(R"({"path":"enqueue","action":"error","code":"1029","message":"Too many jobs in queue"})");
        inject(R"({"path":"/file","action":"truncate"})");
        inject(R"({"path":"/status","action":"html"})");
        QVERIFY(load().contains(m_people));
        QVERIFY(exports() >= 3);
        QCOMPARE(requests(QStringLiteral("filterType=id")), 1);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_marketo_export.moc"
