// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios about what goes wrong in the middle: conversions, deletions, lost answers, locks, permissions,
// quotas, tokens, clocks, late commits and crashes. With real processes over real HTTP; after each success a
// second run without edits writes nothing on either side.
#include "e2e/one_lead.h"

#include <QTest>

using namespace lockstep::e2e;

namespace {

// The path of requests that create Salesforce records.
constexpr const char* creates = "v62.0/(composite/sobjects|sobjects/Lead)/?$";

QString text(const char* value)
{
    return QString::fromUtf8(value);
}

} // namespace

class Trouble : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OneLead> m_one;

    QJsonObject run(qint64 number)
    {
        const QList<QJsonObject> runs = m_one->ctl({text("runs")}).lines;
        for (const QJsonObject& each : runs) {
            if (each.value(QLatin1String("run")).toInteger() == number)
                return each;
        }
        return {};
    }
    QString newPerson()
    {
        return m_one->world.create(text("Person"),
                                   {{text("email"), text("grace@example.com")},
                                    {text("lastName"), text("Hopper")},
                                    {text("company"), text("Navy")}});
    }
    // The lead that carries this person's key; one at most.
    QJsonObject leadOf(const QString& person)
    {
        QList<QJsonObject> leads = m_one->world.records(text("Lead"));
        leads.removeIf([&](const QJsonObject& each) { return str(each, "Marketo_Id__c") != person; });
        [&] { QVERIFY(leads.size() <= 1); }();
        return leads.value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(), qPrintable(m_one->world.why()));
    }
    void cleanup() { m_one.reset(); }

    // 15
    void aLeadConvertedDuringTheRunIsFollowed()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->meanwhile("PATCH", collections, text("convert"), {{text("leadId"), m_one->lead}});
        m_one->sync();
        // What the conversion left to do is done at the latest by the next run.
        m_one->world.advanceClock(60);
        m_one->sync();
        const QJsonObject lead = m_one->world.record(text("Lead"), m_one->lead);
        const QString contact = str(lead, "ConvertedContactId");
        QVERIFY(!contact.isEmpty());
        QCOMPARE(str(m_one->world.record(text("Contact"), contact), "Title"), text("CMO"));
        QCOMPARE(m_one->inMarketo("salesforceType"), text("Contact"));
        QCOMPARE(m_one->inMarketo("salesforceId"), contact);
        QCOMPARE(m_one->log({text("--type"), text("converted")}).size(), 1);
        QVERIFY(m_one->errors().isEmpty());
        QCOMPARE(m_one->world.records(text("Contact")).size(), 1);
        m_one->verifySilent();
    }

    // 17
    void aLeadDeletedWhileItsPersonWasEditedIsNotMadeAgain()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->meanwhile("PATCH", collections, text("Lead/") + m_one->lead, {}, "DELETE");
        m_one->sync();
        m_one->world.advanceClock(60);
        m_one->sync();
        QCOMPARE(m_one->inMarketo("title"), text("CMO"));
        QCOMPARE(m_one->inMarketo("salesforceIsDeleted"), text("true"));
        QCOMPARE(m_one->liveLeads(), 0);
        m_one->verifySilent();
        // Only who says so gets a new lead.
        QCOMPARE(m_one->ctl({text("push"), m_one->person}).exitCode, 1);
        QCOMPARE(m_one->liveLeads(), 0);
        QCOMPARE(m_one->ctl({text("push"), m_one->person, text("--yes")}).exitCode, 0);
        QCOMPARE(m_one->liveLeads(), 1);
        m_one->verifySilent();
    }

    // 19
    void aCreateWhoseAnswerIsLostMakesOneLead()
    {
        const QString person = newPerson();
        m_one->fault({{text("system"), text("salesforce")},
                      {text("method"), text("POST")},
                      {text("path"), text(creates)},
                      {text("action"), text("cut-after")}});
        m_one->ctl({text("push"), person});
        QCOMPARE(m_one->liveLeads(), 2);
        m_one->world.advanceClock(10);
        m_one->sync();
        m_one->world.advanceClock(10);
        m_one->sync();
        QCOMPARE(m_one->liveLeads(), 2);
        const QString lead = str(leadOf(person), "Id");
        QVERIFY(!lead.isEmpty());
        QCOMPARE(str(m_one->world.record(text("Person"), person), "salesforceId"), lead);
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 20
    void lockedRecordsAreTriedAgainInTheSameRun()
    {
        QStringList leads;
        for (int number = 0; number < 12; ++number)
            leads += m_one->world.create(
                text("Lead"),
                {{text("LastName"), text("Lock%1").arg(number)}, {text("Company"), text("Locks")}});
        m_one->sync();
        m_one->world.advanceClock(60);
        for (const QString& lead : std::as_const(leads)) {
            const QString person = str(m_one->world.record(text("Lead"), lead), "Marketo_Id__c");
            m_one->world.edit(text("Person"), person, {{text("title"), text("Keeper")}});
        }
        for (const QString& lead : leads.mid(0, 3))
            m_one->world.control("POST", text("lock"), {{text("id"), lead}, {text("times"), 1}});
        const QJsonObject run = m_one->sync();
        QCOMPARE(run.value(QLatin1String("retried")).toInt(), 3);
        QCOMPARE(run.value(QLatin1String("failed")).toInt(), 0);
        QCOMPARE(count(run, "updated", "salesforce"), 12);
        for (const QString& lead : std::as_const(leads))
            QCOMPARE(str(m_one->world.record(text("Lead"), lead), "Title"), text("Keeper"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 21
    void aFieldHiddenDuringTheRunDropsOutAlone()
    {
        m_one->editPerson({{text("industry"), text("Banking")}, {text("title"), text("CMO")}});
        m_one->meanwhile(
            "PATCH", collections, text("field-security"),
            {{text("object"), text("Lead")}, {text("field"), text("Industry")}, {text("visible"), false}});
        m_one->ctl({text("sync")});
        m_one->world.advanceClock(60);
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        QCOMPARE(m_one->inSalesforce("Industry"), text("Energy"));
        QCOMPARE(m_one->inMarketo("industry"), text("Banking"));
        const QList<QJsonObject> suspended = m_one->log({text("--type"), text("suspended")});
        QVERIFY(!suspended.isEmpty());
        QCOMPARE(str(suspended.last(), "field"), text("Industry"));
        m_one->verifySilent();
    }

    // 22
    void aUsedUpDayPausesAndLosesNothing()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->world.control("POST", text("settings"), {{text("salesforce.dailyCalls"), 1}});
        const CtlResult paused = m_one->ctl({text("sync")});
        QCOMPARE(paused.exitCode, 4);
        QCOMPARE(str(paused.object(), "result"), text("paused"));
        QVERIFY(!paused.object().value(QLatin1String("pausedUntil")).isNull());
        QCOMPARE(paused.object().value(QLatin1String("failed")).toInt(), 0);
        const QJsonObject status = m_one->ctl({text("status")}).object();
        QCOMPARE(str(status.value(QLatin1String("salesforce")).toObject(), "state"), text("paused"));
        QCOMPARE(m_one->ctl({text("push"), m_one->person}).exitCode, 4);
        QVERIFY(m_one->errors().isEmpty());
        // A run asked for by hand looks whether the day goes on.
        QCOMPARE(m_one->ctl({text("sync")}).exitCode, 4);
        m_one->world.control("POST", text("settings"), {{text("salesforce.dailyCalls"), 15'000}});
        QCOMPARE(count(m_one->sync(), "updated", "salesforce"), 1);
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        m_one->verifySilent();
    }

    // 23
    void marketosPaceIsKeptWithoutAnError()
    {
        m_one->editLead({{text("Phone"), text("555-0100")}});
        for (const char* code : {"606", "615"})
            m_one->fault({{text("system"), text("marketo")},
                          {text("path"), text("/rest/v1/leads")},
                          {text("action"), text("error")},
                          {text("status"), 200},
                          {text("code"), text(code)},
                          {text("message"), text("slow down")}});
        const QJsonObject run = m_one->sync();
        QCOMPARE(run.value(QLatin1String("failed")).toInt(), 0);
        QCOMPARE(m_one->inMarketo("phone"), text("555-0100"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 24
    void anEndedTokenIsRenewedOnce()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->meanwhile("PATCH", collections, text("expire-tokens"), {{text("system"), text("salesforce")}});
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        m_one->verifySilent();
    }

    // 24
    void aDeadLoginIsNotHammeredAndLosesNothing()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->world.control("POST", text("expire-tokens"), {{text("system"), text("salesforce")}});
        m_one->fault(
            {{text("system"), text("salesforce")},
             {text("path"), text("/services/oauth2/token")},
             {text("times"), 0},
             {text("action"), text("status")},
             {text("status"), 400},
             {text("message"),
              text("{\"error\":\"invalid_grant\",\"error_description\":\"authentication failure\"}")}});
        m_one->world.markJournal();
        const CtlResult failed = m_one->ctl({text("sync")});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY(failed.standardError.contains("sign-in"));
        QList<QJsonObject> calls = m_one->world.journal();
        calls.removeIf([](const QJsonObject& call) {
            return !str(call, "path").contains(QLatin1String("oauth2/token"))
                || str(call, "system") != QLatin1String("salesforce");
        });
        QVERIFY2(calls.size() <= 3, qPrintable(QString::number(calls.size())));
        const QJsonObject status = m_one->ctl({text("status")}).object();
        QCOMPARE(str(status.value(QLatin1String("salesforce")).toObject(), "state"), text("reconnect"));
        m_one->world.control("DELETE", text("fault"));
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        m_one->verifySilent();
    }

    // 25
    void aWrongClockMissesNothing_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("ours is 7 minutes ahead") << -420;
        QTest::newRow("ours is 3 hours behind") << 10'800;
    }
    void aWrongClockMissesNothing()
    {
        QFETCH(int, seconds);
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(seconds), qPrintable(m_one->world.why()));
        m_one->editLead({{text("Phone"), text("555-0100")}});
        m_one->editPerson({{text("title"), text("CMO")}});
        const QJsonObject run = m_one->sync();
        QCOMPARE(count(run, "updated", "salesforce"), 1);
        QCOMPARE(count(run, "updated", "marketo"), 1);
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        QCOMPARE(m_one->inMarketo("phone"), text("555-0100"));
        m_one->verifySilent();
    }

    // 26
    void aLateCommitIsSeen()
    {
        const QString now = str(m_one->world.control("GET", text("clock")), "now");
        const QString late = QDateTime::fromString(now, Qt::ISODateWithMs).addSecs(-80).toString(Qt::ISODate);
        const QString lead = m_one->world.create(text("Lead"),
                                                 {{text("LastName"), text("Late")},
                                                  {text("Company"), text("Commit")},
                                                  {text("SystemModstamp"), late}});
        QCOMPARE(count(m_one->sync(), "created", "marketo"), 1);
        QVERIFY(!str(m_one->world.record(text("Lead"), lead), "Marketo_Id__c").isEmpty());
        m_one->verifySilent();
    }

    // 27
    void aKilledRunLosesAndDoublesNothing()
    {
        m_one->editPerson({{text("title"), text("CMO")}});
        m_one->fault({{text("system"), text("salesforce")},
                      {text("method"), text("PATCH")},
                      {text("path"), text(collections)},
                      {text("action"), text("delay")},
                      {text("delayMs"), 20'000}});
        m_one->world.markJournal();
        const auto process = m_one->world.begin({text("sync")});
        QVERIFY(m_one->world.waitForWrite(text("salesforce")));
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));

        m_one->world.advanceClock(10);
        const QJsonObject next = m_one->sync();
        QVERIFY(next.value(QLatin1String("recovered")).toBool());
        const qint64 number = next.value(QLatin1String("run")).toInteger();
        QCOMPARE(str(run(number - 1), "result"), text("interrupted"));
        m_one->world.advanceClock(10);
        m_one->sync();
        QCOMPARE(m_one->inSalesforce("Title"), text("CMO"));
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
    }

    // 27
    void aKilledPushMakesOneLead()
    {
        const QString person = newPerson();
        m_one->sync();
        m_one->fault({{text("system"), text("salesforce")},
                      {text("method"), text("POST")},
                      {text("path"), text(creates)},
                      {text("action"), text("delay")},
                      {text("delayMs"), 20'000}});
        m_one->world.markJournal();
        const auto process = m_one->world.begin({text("push"), person});
        QVERIFY(m_one->world.waitForWrite(text("salesforce")));
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(m_one->liveLeads(), 2);
        for (int cycle = 0; cycle < 2; ++cycle) {
            m_one->world.advanceClock(10);
            m_one->sync();
        }
        QCOMPARE(m_one->liveLeads(), 2);
        QCOMPARE(str(m_one->world.record(text("Person"), person), "salesforceId"), str(leadOf(person), "Id"));
        m_one->verifySilent();
    }
};

QTEST_GUILESS_MAIN(Trouble)
#include "tst_e2e_trouble.moc"
