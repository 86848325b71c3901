// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios that only show with many records: locks among 200, a day used up in the middle of hundreds, equal
// stamps across a page edge. With real processes over real HTTP.
#include "e2e/one_lead.h"

#include <QSet>
#include <QTest>

using namespace lockstep::e2e;

namespace {

constexpr int lookBack = 600; // seconds; what salesforce.lookBackSeconds begins with

QString text(const char* value)
{
    return QString::fromUtf8(value);
}

} // namespace

class Many : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OneLead> m_one;

    QStringList addLeads(int count, const QJsonObject& fields = {})
    {
        QStringList leads;
        for (int number = 0; number < count; ++number) {
            QJsonObject all{{text("LastName"), text("Many%1").arg(number)}, {text("Company"), text("Many")}};
            for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
                all.insert(field.key(), field.value());
            leads += m_one->world.create(text("Lead"), all);
        }
        return leads;
    }
    QDateTime worldTime()
    {
        const QString now = str(m_one->world.control("GET", text("clock")), "now");
        return QDateTime::fromString(now, Qt::ISODateWithMs);
    }
    // Every lead has one person, and no person is there twice.
    void verifyOnePersonEach(qsizetype leads)
    {
        QSet<QString> people;
        const QList<QJsonObject> all = m_one->world.records(text("Lead"));
        for (const QJsonObject& lead : all)
            people.insert(str(lead, "Marketo_Id__c"));
        QCOMPARE(all.size(), leads);
        QCOMPARE(people.size(), leads);
        QVERIFY(!people.contains(QString()));
        QCOMPARE(m_one->world.records(text("Person")).size(), leads);
    }
    // How many records were written by requests that were carried out, since the journal was marked.
    qsizetype recordsWritten(const char* system)
    {
        qsizetype records = 0;
        const QList<QJsonObject> writes = m_one->world.writes(text(system));
        for (const QJsonObject& write : writes) {
            if (write.value(QLatin1String("committed")).toBool())
                records += sentRecords(write).size();
        }
        return records;
    }
    qint64 usedInSalesforce()
    {
        return m_one->ctl({text("status")})
            .object()
            .value(QLatin1String("salesforce"))
            .toObject()
            .value(QLatin1String("apiUsed"))
            .toInteger();
    }
    void limitSalesforce(qint64 calls)
    {
        m_one->world.control("POST", text("settings"), {{text("salesforce.dailyCalls"), calls}});
    }

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(), qPrintable(m_one->world.why()));
    }
    void cleanup() { m_one.reset(); }

    // 20
    void threeLockedOfTwoHundredAreTriedAgainAlone()
    {
        const QStringList leads = addLeads(200);
        m_one->sync();
        m_one->world.advanceClock(60);
        for (const QString& lead : leads) {
            const QString person = str(m_one->world.record(text("Lead"), lead), "Marketo_Id__c");
            m_one->world.edit(text("Person"), person, {{text("title"), text("Keeper")}});
        }
        for (const qsizetype place : {3, 77, 199})
            m_one->world.control("POST", text("lock"), {{text("id"), leads.at(place)}, {text("times"), 1}});
        const QJsonObject run = m_one->sync();
        QCOMPARE(run.value(QLatin1String("retried")).toInt(), 3);
        QCOMPARE(run.value(QLatin1String("failed")).toInt(), 0);
        QCOMPARE(count(run, "updated", "salesforce"), 200);
        for (const QString& lead : leads)
            QCOMPARE(str(m_one->world.record(text("Lead"), lead), "Title"), text("Keeper"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 22
    void aDayUsedUpInTheMiddleGoesOnWhereItWas_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("Marketo") << "marketo"
                                 << "/rest/v1/leads.json" << 200 << "607";
        QTest::newRow("Salesforce") << "salesforce" << collections << 403 << "REQUEST_LIMIT_EXCEEDED";
    }
    void aDayUsedUpInTheMiddleGoesOnWhereItWas()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, path);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        addLeads(700);
        m_one->world.markJournal();
        m_one->fault({{text("system"), system},
                      {text("method"), system == QLatin1String("marketo") ? text("POST") : text("PATCH")},
                      {text("path"), path},
                      {text("body"), text("\"(input|records)\"")}, // reads are POSTs of forms
                      {text("skip"), 1},
                      {text("times"), 0},
                      {text("action"), text("error")},
                      {text("status"), status},
                      {text("code"), code},
                      {text("message"), text("the day is used up")}});
        const CtlResult paused = m_one->ctl({text("sync")});
        QCOMPARE(paused.exitCode, 4);
        QCOMPARE(str(paused.object(), "result"), text("paused"));
        QVERIFY(!paused.object().value(QLatin1String("pausedUntil")).isNull());
        QCOMPARE(paused.object().value(QLatin1String("failed")).toInt(), 0);
        verifyAddsUp(paused.object());
        QVERIFY(m_one->errors().isEmpty());
        const qsizetype before = m_one->world.records(text("Person")).size();
        QVERIFY(before > 1);
        m_one->world.control("DELETE", text("fault"));
        m_one->sync();
        verifyOnePersonEach(701);
        // Each was created once and got its key once.
        QCOMPARE(recordsWritten("salesforce"), 700);
        QCOMPARE(recordsWritten("marketo"), 700);
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 22
    void backgroundStopsBeforePeopleDo()
    {
        m_one->ctl({text("config"), text("set"), text("quota.background"), text("60")});
        // Enough calls for a push to be a small part of them.
        constexpr qint64 enough = 60;
        for (int cycle = 0; cycle < 120 && usedInSalesforce() < enough; ++cycle)
            m_one->sync();
        const qint64 used = usedInSalesforce();
        QVERIFY(used >= enough);
        m_one->editPerson({{text("title"), text("CMO")}});
        limitSalesforce(used * 100 / 61); // 61 of 100
        const CtlResult background = m_one->ctl({text("sync")});
        QCOMPARE(background.exitCode, 4);
        QCOMPARE(m_one->inSalesforce("Title"), text("VP"));
        const CtlResult pushed = m_one->ctl({text("push"), m_one->person});
        QVERIFY2(pushed.exitCode == 0, pushed.standardError.constData());
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        m_one->editPerson({{text("title"), text("CEO")}});
        limitSalesforce(used * 100 / 80); // of which more is used by now
        QCOMPARE(m_one->ctl({text("push"), m_one->person}).exitCode, 4);
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        limitSalesforce(15'000);
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CEO"));
        m_one->verifySilent();
    }

    // 26
    void equalStampsAcrossAPageEdgeAreAllSeenOnce()
    {
        // A page has 2,000 rows: the equal ones stand on both sides of its end.
        addLeads(1'750);
        m_one->world.advanceClock(5);
        const QString stamp = worldTime().toString(Qt::ISODate);
        addLeads(500, {{text("SystemModstamp"), stamp}});
        QCOMPARE(count(m_one->sync(), "created", "marketo"), 2'250);
        verifyOnePersonEach(2'251);
        m_one->verifySilent();
        // One that was committed late shows up behind the watermark. So many are read a second time only
        // once, when nothing of their time can be late any more.
        addLeads(1, {{text("SystemModstamp"), stamp}});
        m_one->world.advanceClock(lookBack);
        QCOMPARE(count(m_one->sync(), "created", "marketo"), 1);
        verifyOnePersonEach(2'252);
        m_one->verifySilent();
        // Our keys were as many, and are read again in their turn; then the next cycle sees what is late.
        m_one->world.advanceClock(lookBack);
        m_one->verifySilent();
        addLeads(1);
        QCOMPARE(count(m_one->sync(), "created", "marketo"), 1);
        addLeads(1, {{text("SystemModstamp"), worldTime().addSecs(-20).toString(Qt::ISODate)}});
        QCOMPARE(count(m_one->sync(), "created", "marketo"), 1);
        verifyOnePersonEach(2'254);
        m_one->verifySilent();
    }
};

QTEST_GUILESS_MAIN(Many)
#include "tst_e2e_many.moc"
