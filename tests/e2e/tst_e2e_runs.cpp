// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios about whole runs: two automations that answer each other, what a preview promises, undoing a run,
// the log filtered and saved. With real processes over real HTTP.
#include "e2e/one_lead.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace lockstep::e2e;

class Runs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OneLead> m_one;

    static QString text(const char* value) { return QString::fromUtf8(value); }
    static QJsonArray list(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toArray();
    }
    // How many requests of either system have carried that field.
    int writesOf(const char* salesforceField, const char* marketoField)
    {
        int count = 0;
        for (const auto& [system, field] :
             {std::pair{"salesforce", salesforceField}, {"marketo", marketoField}}) {
            for (const QJsonObject& write : m_one->world.writes(text(system))) {
                for (const auto& record : sentRecords(write))
                    count += sentFields(record).contains(text(field)) ? 1 : 0;
            }
        }
        return count;
    }
    // Salesforce writes states in capitals, Marketo in small letters, each a minute after whoever saved.
    void answer()
    {
        m_one->world.advanceClock(60);
        const QString inSalesforce = m_one->inSalesforce("State");
        if (inSalesforce != inSalesforce.toUpper())
            m_one->editLead({{text("State"), inSalesforce.toUpper()}});
        const QString inMarketo = m_one->inMarketo("state");
        if (inMarketo != inMarketo.toLower())
            m_one->editPerson({{text("state"), inMarketo.toLower()}});
        m_one->world.advanceClock(60);
    }

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(), qPrintable(m_one->world.why()));
    }
    void cleanup() { m_one.reset(); }

    // 28 b
    void twoAutomationsThatAnswerEachOtherAreStopped()
    {
        m_one->editPerson({{text("state"), text("texas")}});
        m_one->world.markJournal();
        for (int cycle = 0; cycle < 8; ++cycle) {
            (void)m_one->ctl({text("sync")});
            answer();
        }
        QCOMPARE(writesOf("State", "state"), 4);
        const QList<QJsonObject> errors = m_one->errors();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(str(errors.first(), "code"), text("loop"));
        QCOMPARE(str(errors.first(), "field"), text("State"));
        // Everything else of that person goes on.
        m_one->editPerson({{text("title"), text("CMO")}});
        (void)m_one->ctl({text("sync")});
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
    }

    // 29
    void aRunDoesWhatItsPreviewHasListed()
    {
        m_one->editPerson({{text("title"), text("CMO")}, {text("city"), text("Boston")}});
        m_one->editLead({{text("City"), text("Austin")}, {text("LeadSource"), text("Other")}});
        const QJsonArray changes = list(m_one->ctl({text("sync"), text("--preview")}).object(), "changes");
        QStringList promised;
        for (const auto& change : changes) {
            for (const auto& field : list(change.toObject(), "fields"))
                promised += str(change.toObject(), "target") + u' ' + str(field.toObject(), "field") + u' '
                    + str(field.toObject(), "rule");
        }
        promised.sort();
        QCOMPARE(promised,
                 (QStringList{text("marketo LeadSource changed-in-salesforce"),
                              text("salesforce City conflict-marketo-wins"),
                              text("salesforce Title changed-in-marketo")}));
        QCOMPARE(m_one->inSalesforce("Title"), text("VP"));

        const QJsonObject run = m_one->sync();
        QStringList done;
        for (const QJsonObject& entry : m_one->log({text("--run"), str(run, "run")})) {
            if (str(entry, "type").startsWith(text("sync-updates-to-")))
                done += str(entry, "type").sliced(text("sync-updates-to-").size()) + u' '
                    + str(entry, "field") + u' ' + str(entry, "rule");
        }
        done.sort();
        QCOMPARE(done, promised);
        m_one->verifySilent();
    }

    // 30
    void anUndoneRunLeavesWhatWasEditedSince()
    {
        m_one->editPerson({{text("title"), text("CMO")}, {text("city"), text("Boston")}});
        m_one->editLead({{text("LeadSource"), text("Other")}});
        const QString person = m_one->world.create(text("Person"),
                                                   {{text("firstName"), text("Han")},
                                                    {text("lastName"), text("Solo")},
                                                    {text("company"), text("Falcon")},
                                                    {text("email"), text("solo@example.com")}});
        const QJsonObject run = m_one->sync();
        m_one->world.advanceClock(60);
        m_one->editLead({{text("City"), text("Austin")}}); // a rep's, since then
        m_one->sync();
        m_one->world.advanceClock(60);

        const CtlResult undo = m_one->ctl({text("undo"), str(run, "run")});
        QVERIFY2(undo.exitCode == 0, undo.standardError.constData());
        QCOMPARE(m_one->inSalesforce("Title"), text("VP"));
        QCOMPARE(m_one->inMarketo("leadSource"), text("Web"));
        QCOMPARE(m_one->inSalesforce("City"), text("Austin"));
        const QJsonArray left = list(undo.object(), "left");
        QCOMPARE(left.size(), 1);
        QCOMPARE(str(left.first().toObject(), "field"), text("City"));
        QCOMPARE(str(left.first().toObject(), "reason"), text("changed-since"));
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("VP"));
        QCOMPARE(m_one->inMarketo("title"), text("CMO")); // the marketer's own
        m_one->verifySilent();

        // A lead that a push has made goes only when that is asked for.
        const CtlResult push = m_one->ctl({text("push"), person});
        QVERIFY2(push.exitCode == 0, push.standardError.constData());
        QCOMPARE(m_one->liveLeads(), 2);
        m_one->world.advanceClock(60);
        m_one->sync(); // nothing is left to bring over
        m_one->world.advanceClock(60);
        const QString pushed = str(push.object(), "run");
        QCOMPARE(list(m_one->ctl({text("undo"), pushed}).object(), "creations").size(), 1);
        QCOMPARE(m_one->liveLeads(), 2);
        (void)m_one->ctl({text("undo"), pushed, text("--delete-created")});
        QCOMPARE(m_one->liveLeads(), 1);
    }

    // 32
    void theLogIsFilteredAndSaved()
    {
        const QString before = QDateTime::currentDateTimeUtc().addDays(-7).toString(Qt::ISODate);
        m_one->editPerson({{text("title"), QString(140, QLatin1Char('x'))}, {text("city"), text("Zürich")}});
        m_one->sync(3);
        m_one->world.advanceClock(60);
        m_one->editPerson({{text("title"), QString(150, QLatin1Char('y'))}});
        m_one->sync(3);
        const QStringList filter{text("--result"), text("failed"),  text("--field"),
                                 text("Title"),    text("--since"), before};
        const QList<QJsonObject> shown = m_one->log(filter);
        QCOMPARE(shown.size(), 2);
        for (const QJsonObject& entry : shown)
            QCOMPARE(str(entry, "code"), text("STRING_TOO_LONG"));

        const QString path = m_one->world.workspace() + text("/log.csv");
        const CtlResult saved = m_one->ctl(QStringList{text("export"), text("log"), path} + filter);
        QVERIFY2(saved.exitCode == 0, saved.standardError.constData());
        QCOMPARE(rowsOf(path).size(), 1 + shown.size());
        QVERIFY2(rowsOf(path).first().startsWith("id,at,run,person,record,object,type,result,target"),
                 rowsOf(path).first().constData());
        for (qsizetype row = 0; row < shown.size(); ++row)
            QCOMPARE(rowsOf(path).at(row + 1).split(',').at(1), str(shown.at(row), "at").toUtf8());
        QVERIFY(str(shown.first(), "at").endsWith(u'Z'));

        QVERIFY(m_one->ctl({text("export"), text("log"), path}).exitCode == 0);
        QCOMPARE(rowsOf(path).size(), 1 + m_one->log({text("--limit"), text("10000")}).size());
        QVERIFY(rowsOf(path).join('\n').contains("Zürich"));
    }

private:
    static QList<QByteArray> rowsOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> rows = file.readAll().replace("\r\n", "\n").split('\n');
        rows.removeAll({});
        return rows;
    }
};

QTEST_GUILESS_MAIN(Runs)
#include "tst_e2e_runs.moc"
