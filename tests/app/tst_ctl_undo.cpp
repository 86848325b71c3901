// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString text(const QJsonValue& object, const char* key)
{
    return object.toObject().value(QLatin1String(key)).toVariant().toString();
}

QJsonArray list(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toArray();
}

} // namespace

// `sync --preview` and `undo` against both systems over HTTP.
class TestCtlUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {3, 1, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
        QVERIFY(m_ctl->connectTo(*m_host));
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void aPreviewOfTheFirstLoadWritesNothing()
    {
        const Result preview = m_ctl->run(words(QStringLiteral("sync --preview")));
        QVERIFY2(preview.exitCode == ExitCode::Done, preview.error.constData());
        QCOMPARE(preview.lines.size(), 1);
        QCOMPARE(text(preview.object(), "kind"), QStringLiteral("preview"));
        const QJsonArray changes = list(preview.object(), "changes");
        QCOMPARE(changes.size(), 8); // a person and a link each
        QStringList actions;
        for (const QJsonValue& change : changes)
            actions += text(change, "action");
        QCOMPARE(actions.count(QStringLiteral("create")), 4);
        QCOMPARE(actions.count(QStringLiteral("link")), 4);
        QCOMPARE(peopleInMarketo(), 0);
        QCOMPARE(
            m_ctl->run(words(QStringLiteral("sync"))).object().value(QLatin1String("created")).toObject(),
            QJsonObject({{QStringLiteral("salesforce"), 0}, {QStringLiteral("marketo"), 4}}));
    }

    void aPreviewTellsWhatTheRunThenDoes()
    {
        editOnePerson(QStringLiteral("Chief Tester"));
        const QJsonObject preview = m_ctl->run(words(QStringLiteral("sync --preview"))).object();
        const QJsonArray changes = list(preview, "changes");
        QCOMPARE(changes.size(), 1);
        const QJsonObject change = changes.first().toObject();
        QCOMPARE(change.keys(),
                 QStringList({QStringLiteral("action"), QStringLiteral("fields"), QStringLiteral("object"),
                              QStringLiteral("person"), QStringLiteral("record"), QStringLiteral("target")}));
        QCOMPARE(change.value(QLatin1String("person")).toInteger(), m_person);
        QCOMPARE(text(change, "record"), m_record);
        QCOMPARE(text(change, "target"), QStringLiteral("salesforce"));
        QCOMPARE(text(change, "action"), QStringLiteral("update"));
        const QJsonObject field = list(change, "fields").first().toObject();
        QCOMPARE(field.keys(),
                 QStringList({QStringLiteral("base"), QStringLiteral("field"), QStringLiteral("marketo"),
                              QStringLiteral("rule"), QStringLiteral("salesforce")}));
        QCOMPARE(text(field, "field"), QStringLiteral("Title"));
        QCOMPARE(text(field, "marketo"), QStringLiteral("Chief Tester"));
        QCOMPARE(text(field, "rule"), QStringLiteral("changed-in-marketo"));
        QCOMPARE(titleInSalesforce(), m_title);
        m_ctl->run(words(QStringLiteral("sync")));
        QCOMPARE(titleInSalesforce(), QStringLiteral("Chief Tester"));
    }

    void anUndoRestoresAndTheNextCycleAgrees()
    {
        editOnePerson(QStringLiteral("Chief Tester"));
        const qint64 run =
            m_ctl->run(words(QStringLiteral("sync"))).object().value(QLatin1String("run")).toInteger();
        const QString command = QStringLiteral("undo %1").arg(run);
        const QJsonObject preview = m_ctl->run(words(command + QStringLiteral(" --preview"))).object();
        QCOMPARE(list(preview, "changes").size(), 1);
        QCOMPARE(titleInSalesforce(), QStringLiteral("Chief Tester"));

        const Result undo = m_ctl->run(words(command));
        QVERIFY2(undo.exitCode == ExitCode::Done, undo.error.constData());
        QCOMPARE(text(undo.object(), "kind"), QStringLiteral("undo"));
        QCOMPARE(undo.object().value(QLatin1String("undoes")).toInteger(), run);
        QVERIFY(!undo.object().contains(QLatin1String("changes")));
        QVERIFY(list(undo.object(), "left").isEmpty());
        QCOMPARE(titleInSalesforce(), m_title);
        const QJsonObject entry = m_ctl->run(words(QStringLiteral("log --type undo"))).object();
        QCOMPARE(text(entry, "new"), m_title);
        QCOMPARE(text(entry, "text"), QStringLiteral("Title in Salesforce has its old value again"));
        for (int i = 0; i < 2; ++i) {
            const QJsonObject next = m_ctl->run(words(QStringLiteral("sync"))).object();
            QCOMPARE(
                next.value(QLatin1String("updated")).toObject().value(QLatin1String("salesforce")).toInt(),
                0);
            QCOMPARE(titleInSalesforce(), m_title);
        }
    }

    void creationsGoOnlyWhenAsked()
    {
        m_ctl->run(words(QStringLiteral("sync")));
        const QJsonObject listed = m_ctl->run(words(QStringLiteral("undo 1"))).object();
        QCOMPARE(list(listed, "creations").size(), 4);
        QCOMPARE(text(list(listed, "creations").first(), "reason"), QStringLiteral("not-asked"));
        QCOMPARE(peopleInMarketo(), 4);
        const QJsonObject gone = m_ctl->run(words(QStringLiteral("undo 1 --delete-created"))).object();
        QVERIFY(list(gone, "creations").first().toObject().value(QLatin1String("deleted")).toBool());
        QCOMPARE(gone.value(QLatin1String("deleted")).toObject().value(QLatin1String("marketo")).toInt(), 4);
        QCOMPARE(peopleInMarketo(), 0);
        m_ctl->run(words(QStringLiteral("sync")));
        QCOMPARE(peopleInMarketo(), 0);
    }

    void aPreviewIsListedAsWhatWouldBeAndADeletionIsTold()
    {
        const auto told = [this](const char* command) {
            return m_ctl->runText(words(QString::fromLatin1(command))).output;
        };
        const QJsonObject preview = m_ctl->run(words(QStringLiteral("sync --preview"))).object();
        const QDateTime start = QDateTime::fromString(text(preview, "startedAt"), Qt::ISODate);
        QVERIFY(start.isValid());
        const QByteArray line = told("runs");
        QCOMPARE(line.count('\n'), 1);
        QVERIFY2(line.startsWith(start.toLocalTime().toString(Qt::ISODate).toUtf8() + "  Preview  Run 1 "),
                 line.constData());
        QVERIFY2(line.contains("; would create 0 in Salesforce, 4 in Marketo; would update "),
                 line.constData());
        QVERIFY2(told("status").contains(line), line.constData());

        m_ctl->run(words(QStringLiteral("sync")));
        const QByteArray synced = told("runs --limit 1");
        QVERIFY2(
            synced.contains("  Sync  Run 2 Succeeded: 4 examined; created 0 in Salesforce, 4 in Marketo"),
            synced.constData());
        QVERIFY2(!synced.contains("deleted"), synced.constData());
        const QByteArray undone = told("undo 2 --delete-created");
        QVERIFY2(undone.contains("; deleted 0 in Salesforce, 4 in Marketo; "), undone.constData());
    }

    void wrongUsageIsTold()
    {
        QVERIFY(m_ctl->run(words(QStringLiteral("undo"))).exitCode == ExitCode::WrongUsage);
        QVERIFY(m_ctl->run(words(QStringLiteral("undo x"))).exitCode == ExitCode::WrongUsage);
        QVERIFY(m_ctl->run(words(QStringLiteral("sync --preview --watch"))).exitCode == ExitCode::WrongUsage);
        const Result unknown = m_ctl->run(words(QStringLiteral("undo 77")));
        QVERIFY(unknown.exitCode == ExitCode::WrongUsage);
        QVERIFY(unknown.error.contains("77"));
    }

private:
    int peopleInMarketo()
    {
        qsizetype people = 0;
        m_host->edit([&people](sandbox::World& world) { people = world.marketo.ids().size(); });
        return static_cast<int>(people);
    }
    // Everything linked; then one person's title is edited as a marketer would.
    void editOnePerson(const QString& title)
    {
        m_ctl->run(words(QStringLiteral("sync")));
        const QJsonObject entry =
            m_ctl->run(words(QStringLiteral("log --type new-person --limit 1"))).object();
        m_person = entry.value(QLatin1String("person")).toInteger();
        m_record = text(entry, "record");
        m_object = text(entry, "object");
        m_title = titleInSalesforce();
        m_host->edit([&](sandbox::World& world) {
            QVERIFY(world.marketo.update(m_person, {{QStringLiteral("title"), title}},
                                         sandbox::Origin::marketer()));
        });
    }
    QString titleInSalesforce()
    {
        QString title;
        m_host->edit([&](sandbox::World& world) {
            title = world.salesforce.record(m_object, m_record).value(QStringLiteral("Title")).toString();
        });
        return title;
    }

    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
    qint64 m_person = 0;
    QString m_record;
    QString m_object;
    QString m_title;
};

QTEST_GUILESS_MAIN(TestCtlUndo)
#include "tst_ctl_undo.moc"
