// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::sandbox;

// Marketo's bulk exports, with the three meanings of 1029.
class TestSandboxMarketoBulk : public SandboxPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void filtersAreChecked_data();
    void filtersAreChecked();
    void queueIsBounded();
    void quotaEndsTheDay();
    void twoRunAtATime();
    void twoRunWhoeverIsAskedAfter();
    void unwatchedExportsEnd();
    void unwatchedExportsLeaveTheQueue();
    void filesAndJobsAreForgotten();
    void exportByUpdateShowsWhoChangedLastThen();
    void exportByListShowsItsMembers_data();
    void exportByListShowsItsMembers();
    void exportBySmartListShowsWhoFits();
    void activitiesAreExportedByTheirPrimaryAttribute_data();
    void activitiesAreExportedByTheirPrimaryAttribute();
    void primaryAttributesAreChecked_data();
    void primaryAttributesAreChecked();
    void smartListNeedsANameAndAField();
    void smartListIsDescribed();
    void newPartsSurviveARestart();

private:
    QByteArray createExport(const QByteArray& filter);
    QByteArray queuedExport(); // its id
    QString exportStatus(const QByteArray& id);
    QByteArray exported(const QByteArray& filter); // its file; bulkPolls is 0
    ProbeAnswer smartList(const QByteArray& json)
    {
        return m_probe->send("POST", "/__sandbox/smart-list", json);
    }
    QByteArray span(int days);
};

QByteArray TestSandboxMarketoBulk::span(int days)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return R"({"startAt":")" + now.addDays(-days).toString(Qt::ISODate).toLatin1() + R"(","endAt":")"
        + now.addSecs(60).toString(Qt::ISODate).toLatin1() + "\"}";
}

QByteArray TestSandboxMarketoBulk::createExport(const QByteArray& filter)
{
    return bulk("POST", "leads/export/create.json", R"({"fields":["id","email"],"filter":)" + filter + '}')
        .object()[u"result"][0][u"exportId"]
        .toString()
        .toLatin1();
}

QByteArray TestSandboxMarketoBulk::queuedExport()
{
    const QByteArray id = createExport(R"({"createdAt":)" + span(1) + '}');
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    return id;
}

QString TestSandboxMarketoBulk::exportStatus(const QByteArray& id)
{
    return bulk("GET", "leads/export/" + id + "/status.json").object()[u"result"][0][u"status"].toString();
}

QByteArray TestSandboxMarketoBulk::exported(const QByteArray& filter)
{
    const QByteArray id = createExport(filter);
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    exportStatus(id);
    return bulk("GET", "leads/export/" + id + "/file.json").body;
}

void TestSandboxMarketoBulk::filtersAreChecked_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("{}") << QStringLiteral("1003");
    QTest::newRow("two") << QByteArray(R"({"createdAt":)" + span(1) + R"(,"updatedAt":)" + span(1) + '}')
                         << QStringLiteral("1003");
    QTest::newRow("two of lists") << QByteArray(R"({"staticListId":5,"staticListName":"L"})")
                                  << QStringLiteral("1003");
    QTest::newRow("32 days") << QByteArray(R"({"createdAt":)" + span(32) + '}') << QStringLiteral("1003");
    QTest::newRow("unsupported") << QByteArray(R"({"updatedAt":)" + span(1) + '}') << QStringLiteral("1035");
    QTest::newRow("unknown list") << QByteArray(R"({"staticListId":5})") << QStringLiteral("1013");
}

void TestSandboxMarketoBulk::filtersAreChecked()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, expected);
    m_host->edit([](World& world) { world.settings.marketo.updatedAtFilter = false; });
    QCOMPARE(code(bulk("POST", "leads/export/create.json", R"({"fields":["id"],"filter":)" + filter + '}')),
             expected);
}

void TestSandboxMarketoBulk::queueIsBounded()
{
    m_host->edit([](World& world) { world.settings.marketo.exportsQueued = 1; });
    const QByteArray first = createExport(R"({"createdAt":)" + span(1) + '}');
    const QByteArray second = createExport(R"({"createdAt":)" + span(1) + '}');
    bulk("POST", "leads/export/" + first + "/enqueue.json");
    const ProbeAnswer again = bulk("POST", "leads/export/" + first + "/enqueue.json");
    QVERIFY(again.body.contains("Job already queued"));
    const ProbeAnswer full = bulk("POST", "leads/export/" + second + "/enqueue.json");
    QCOMPARE(code(full), QStringLiteral("1029"));
    QVERIFY(full.body.contains("Too many jobs in queue"));
    bulk("POST", "leads/export/" + first + "/cancel.json");
    QCOMPARE(
        bulk("POST", "leads/export/" + second + "/enqueue.json").object()[u"result"][0][u"status"].toString(),
        QStringLiteral("Queued"));
}

void TestSandboxMarketoBulk::quotaEndsTheDay()
{
    m_host->edit([](World& world) {
        world.settings.marketo.exportBytesPerDay = 1;
        world.settings.marketo.bulkPolls = 0;
        world.settings.marketo.tokenSeconds = 10 * 24 * 3600;
    });
    const QByteArray id = createExport(R"({"createdAt":)" + span(1) + '}');
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    QCOMPARE(bulk("GET", "leads/export/" + id + "/status.json").object()[u"result"][0][u"status"].toString(),
             QStringLiteral("Completed"));
    const QByteArray request = R"({"fields":["id"],"filter":{"createdAt":)" + span(1) + "}}";
    const ProbeAnswer refused = bulk("POST", "leads/export/create.json", request);
    QCOMPARE(code(refused), QStringLiteral("1029"));
    QVERIFY(refused.body.contains("quota"));
    m_host->edit([](World& world) { world.clock.advance(24 * 3600); });
    QVERIFY(bulk("POST", "leads/export/create.json", request).object()[u"success"].toBool());
}

void TestSandboxMarketoBulk::twoRunAtATime()
{
    const QByteArrayList ids{queuedExport(), queuedExport(), queuedExport()};
    QStringList states;
    for (const QByteArray& id : ids)
        states.append(exportStatus(id));
    QCOMPARE(
        states,
        (QStringList{QStringLiteral("Processing"), QStringLiteral("Processing"), QStringLiteral("Queued")}));
}

void TestSandboxMarketoBulk::twoRunWhoeverIsAskedAfter()
{
    const QByteArrayList ids{queuedExport(), queuedExport(), queuedExport()};
    QCOMPARE(exportStatus(ids[2]), QStringLiteral("Queued"));
}

void TestSandboxMarketoBulk::unwatchedExportsEnd()
{
    const QByteArrayList ids{queuedExport(), queuedExport(), queuedExport()};
    exportStatus(ids[0]);
    exportStatus(ids[1]);
    m_host->edit([](World& world) { world.clock.advance(60); });
    QCOMPARE(exportStatus(ids[2]), QStringLiteral("Completed"));
    const QJsonArray done = bulk("GET", "leads/export.json?status=Completed").object()[u"result"].toArray();
    QCOMPARE(done.size(), 3);
}

void TestSandboxMarketoBulk::unwatchedExportsLeaveTheQueue()
{
    m_host->edit([](World& world) { world.settings.marketo.exportsQueued = 1; });
    queuedExport();
    const QByteArray next = createExport(R"({"createdAt":)" + span(1) + '}');
    const auto enqueue = [&] { return code(bulk("POST", "leads/export/" + next + "/enqueue.json")); };
    QCOMPARE(enqueue(), QStringLiteral("1029"));
    m_host->edit([](World& world) { world.clock.advance(60); });
    QCOMPARE(enqueue(), QString());
}

void TestSandboxMarketoBulk::filesAndJobsAreForgotten()
{
    constexpr int day = 24 * 3600;
    m_host->edit([](World& world) {
        world.settings.marketo.bulkPolls = 0;
        world.settings.marketo.tokenSeconds = 100 * day;
    });
    const QByteArray id = queuedExport();
    QCOMPARE(exportStatus(id), QStringLiteral("Completed"));
    const QByteArray file = "leads/export/" + id + "/file.json";
    m_host->edit([](World& world) { world.clock.advance(6 * day); });
    QCOMPARE(bulk("GET", file).status, 200);
    m_host->edit([](World& world) { world.clock.advance(2 * day); });
    QCOMPARE(bulk("GET", file).status, 404);
    QCOMPARE(exportStatus(id), QStringLiteral("Completed"));
    m_host->edit([](World& world) { world.clock.advance(23 * day); });
    QCOMPARE(code(bulk("GET", "leads/export/" + id + "/status.json")), QStringLiteral("1003"));
}

void TestSandboxMarketoBulk::exportByUpdateShowsWhoChangedLastThen()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const auto changedBetween = [&](int from, int until) {
        const auto at = [&](int seconds) { return start.addSecs(seconds).toString(Qt::ISODate).toLatin1(); };
        return exported(R"({"updatedAt":{"startAt":")" + at(from) + R"(","endAt":")" + at(until) + "\"}}");
    };
    person("a@example.com");
    const QByteArray other = QByteArray::number(person("b@example.com"));
    QVERIFY(changedBetween(-60, 300).contains("a@example.com"));
    m_host->edit([](World& world) { world.clock.advance(600); });
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","city":"Ulm"}]})");
    m_probe->call("POST", "lists/" + QByteArray::number(list({})) + "/leads.json?id=" + other);
    const QByteArray early = changedBetween(-60, 300);
    QVERIFY2(!early.contains("a@example.com") && early.contains("b@example.com"), early.constData());
    const QByteArray late = changedBetween(301, 900);
    QVERIFY2(late.contains("a@example.com") && !late.contains("b@example.com"), late.constData());
}

void TestSandboxMarketoBulk::exportByListShowsItsMembers_data()
{
    QTest::addColumn<QByteArray>("quote");
    QTest::newRow("number") << QByteArray();
    QTest::newRow("text") << QByteArray("\"");
}

void TestSandboxMarketoBulk::exportByListShowsItsMembers()
{
    QFETCH(QByteArray, quote);
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray who = QByteArray::number(person("on.list@example.com"));
    const QByteArray id =
        createExport(R"({"staticListId":)" + quote + QByteArray::number(list(who)) + quote + '}');
    QCOMPARE(bulk("GET", "leads/export/" + id + "/file.json").status, 404);
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    bulk("GET", "leads/export/" + id + "/status.json");
    QCOMPARE(bulk("GET", "leads/export/" + id + "/file.json").body,
             "id,email\n" + who + ",on.list@example.com\n");
}

void TestSandboxMarketoBulk::exportBySmartListShowsWhoFits()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray who = QByteArray::number(person("atlantis@example.com"));
    const QByteArray listId =
        QByteArray::number(smartList(R"({"name":"S","field":"email","value":"Atlantis@example.com"})")
                               .object()[u"id"]
                               .toInteger());
    QCOMPARE(exported(R"({"smartListId":)" + listId + '}'), "id,email\n" + who + ",atlantis@example.com\n");
}

void TestSandboxMarketoBulk::activitiesAreExportedByTheirPrimaryAttribute_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("id") << QByteArray(R"("primaryAttributeValueIds":[55])");
    QTest::newRow("value") << QByteArray(R"("primaryAttributeValues":["Last Name"])");
    QTest::newRow("type as text") << QByteArray(
        R"("activityTypeIds":["13"],"primaryAttributeValueIds":[55])");
}

void TestSandboxMarketoBulk::activitiesAreExportedByTheirPrimaryAttribute()
{
    QFETCH(QByteArray, wanted);
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray who = QByteArray::number(person("a@example.com"));
    m_probe->call("POST", "leads.json",
                  R"({"input":[{"email":"a@example.com","firstName":"Ada","lastName":"Abe"}]})");
    const QByteArray id = bulk("POST", "activities/export/create.json",
                               R"({"fields":["leadId","primaryAttributeValue"],"filter":{"createdAt":)"
                                   + span(1) + ',' + wanted + "}}")
                              .object()[u"result"][0][u"exportId"]
                              .toString()
                              .toLatin1();
    bulk("POST", "activities/export/" + id + "/enqueue.json");
    bulk("GET", "activities/export/" + id + "/status.json");
    QCOMPARE(bulk("GET", "activities/export/" + id + "/file.json").body,
             "leadId,primaryAttributeValue\n" + who + ",Last Name\n");
}

void TestSandboxMarketoBulk::primaryAttributesAreChecked_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("expected");
    const QByteArray fifty = "1" + QByteArray(",1").repeated(49);
    QTest::newRow("both") << QByteArray(R"("primaryAttributeValueIds":[1],"primaryAttributeValues":["A"])")
                          << QStringLiteral("1003");
    QTest::newRow("fifty") << QByteArray(R"("primaryAttributeValueIds":[)" + fifty + ']') << QString();
    QTest::newRow("one more") << QByteArray(R"("primaryAttributeValueIds":[)" + fifty + ",1]")
                              << QStringLiteral("1003");
}

void TestSandboxMarketoBulk::primaryAttributesAreChecked()
{
    QFETCH(QByteArray, filter);
    QTEST(code(bulk("POST", "activities/export/create.json",
                    R"({"filter":{"createdAt":)" + span(1) + ',' + filter + "}}")),
          "expected");
}

void TestSandboxMarketoBulk::smartListNeedsANameAndAField()
{
    QCOMPARE(smartList(R"({"name":"S","field":"city","value":"A"})").status, 201);
    QCOMPARE(smartList(R"({"name":"s","field":"city","value":"B"})").status, 400);
    QCOMPARE(smartList(R"({"field":"city","value":"A"})").status, 400);
    QCOMPARE(smartList(R"({"name":"T","field":"nonsense","value":"A"})").status, 400);
}

void TestSandboxMarketoBulk::smartListIsDescribed()
{
    smartList(R"({"name":"S","field":"city","value":"A"})");
    const QByteArray second = QByteArray::number(
        smartList(R"({"name":"T","field":"city","value":"B"})").object()[u"id"].toInteger());
    const auto described = [this](const QByteArray& path) {
        return m_probe->send("GET", "/rest/asset/v1/" + path).object()[u"result"].toArray();
    };
    QCOMPARE(described("smartLists.json").size(), 2);
    for (const QByteArray& path :
         {"smartList/" + second + ".json", QByteArray("smartList/byName.json?name=T"),
          QByteArray("smartLists.json?offset=1&maxReturn=1")}) {
        const QJsonArray one = described(path);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0][u"name"].toString(), QStringLiteral("T"));
    }
    QVERIFY(described("smartLists.json?offset=2").isEmpty());
}

void TestSandboxMarketoBulk::newPartsSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.json"));
    start(file);
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const QByteArray listId = QByteArray::number(list(who));
    const QByteArray exportId = createExport(R"({"createdAt":)" + span(1) + '}');
    m_probe->call(
        "POST", "activities/external/type.json",
        R"({"apiName":"expo","name":"Expo","primaryAttribute":{"apiName":"stand","name":"Stand"}})");
    m_probe->call("POST", "companies.json", R"({"input":[{"externalCompanyId":"001","company":"Acme"}]})");
    QVERIFY(m_host->stop());
    start(file);
    QCOMPARE(m_probe->call("GET", "lists/" + listId + "/leads.json").object()[u"result"].toArray().size(), 1);
    QCOMPARE(
        bulk("GET", "leads/export/" + exportId + "/status.json").object()[u"result"][0][u"status"].toString(),
        QStringLiteral("Created"));
    QVERIFY(
        m_probe->call("GET", "activities/external/type/expo/describe.json").object()[u"success"].toBool());
    QCOMPARE(m_probe->call("GET", "companies.json?filterType=externalCompanyId&filterValues=001")
                 .object()[u"result"]
                 .toArray()
                 .size(),
             1);
}

QTEST_GUILESS_MAIN(TestSandboxMarketoBulk)
#include "tst_sandbox_marketo_bulk.moc"
