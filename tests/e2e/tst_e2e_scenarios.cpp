// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios of a marketing-ops expert, with real processes over real HTTP. Every one starts from one
// linked lead, and after each success a second run without edits writes nothing on either side.
#include "e2e/one_lead.h"

#include <QTest>

using namespace lockstep::e2e;

class Scenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void marketoUpdateReachesSalesforce();
    void salesforceUpdateReachesMarketo();
    void touchOnUnsyncedFieldIsSkipped();
    void marketoOnlyPersonIsNotSent();
    void pushCreatesTheLeadAtOnce();
    void sameFieldOnALeadMarketoWins();
    void differentFieldsBothSurvive();
    void bothSetTheSameValue();
    void fieldOverrideSalesforceWins();
    void deletedInSalesforceKeepsThePerson();
    void validationRuleThenFix();

private:
    QJsonObject sync(int expectedExit = 0) { return m_one->sync(expectedExit); }
    void verifySilent() { m_one->verifySilent(); }
    QList<QJsonObject> log(const QStringList& filter) { return m_one->log(filter); }

    std::unique_ptr<OneLead> m_one;
    Harness* m_world = nullptr; // of m_one
    QString m_lead;
    QString m_person;
};

void Scenarios::init()
{
    m_one = std::make_unique<OneLead>();
    m_world = &m_one->world;
    QVERIFY2(m_one->start(), qPrintable(m_world->why()));
    m_lead = m_one->lead;
    m_person = m_one->person;
    const QJsonObject person = m_world->record(QStringLiteral("Person"), m_person);
    QCOMPARE(str(person, "salesforceId"), m_lead);
    QCOMPARE(str(person, "salesforceType"), QStringLiteral("Lead"));
}

void Scenarios::cleanup()
{
    m_one.reset();
}

// 1
void Scenarios::marketoUpdateReachesSalesforce()
{
    const QString owner = str(m_world->record(QStringLiteral("Lead"), m_lead), "OwnerId");
    m_world->edit(QStringLiteral("Person"), m_person, {{QStringLiteral("title"), QStringLiteral("CMO")}});
    const QJsonObject run = sync();
    QCOMPARE(count(run, "updated", "salesforce"), 1);
    QCOMPARE(count(run, "updated", "marketo"), 0);

    const QList<QJsonObject> writes = m_world->writes(QStringLiteral("salesforce"));
    QCOMPARE(writes.size(), 1);
    QCOMPARE(str(writes.first(), "method"), QStringLiteral("PATCH"));
    QCOMPARE(sentRecords(writes.first()).size(), 1);
    QCOMPARE(sentFields(sentRecords(writes.first()).first()), QStringList{QStringLiteral("Title")});
    QCOMPARE(m_world->writes(QStringLiteral("marketo")).size(), 0);

    const QJsonObject lead = m_world->record(QStringLiteral("Lead"), m_lead);
    QCOMPARE(str(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(str(lead, "OwnerId"), owner);
    const QList<QJsonObject> entries =
        log({QStringLiteral("--type"), QStringLiteral("sync-updates-to-salesforce")});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(str(entries.first(), "field"), QStringLiteral("Title"));
    QCOMPARE(str(entries.first(), "old"), QStringLiteral("VP"));
    QCOMPARE(str(entries.first(), "new"), QStringLiteral("CMO"));
    QCOMPARE(str(entries.first(), "rule"), QStringLiteral("changed-in-marketo"));
    QCOMPARE(str(entries.first(), "person"), m_person);
    verifySilent();
}

// 2
void Scenarios::salesforceUpdateReachesMarketo()
{
    m_world->edit(QStringLiteral("Lead"), m_lead,
                  {{QStringLiteral("Phone"), QStringLiteral("+1 212 555 0100")}});
    const QJsonObject run = sync();
    QCOMPARE(count(run, "updated", "marketo"), 1);
    QCOMPARE(count(run, "updated", "salesforce"), 0);
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(str(m_world->record(QStringLiteral("Person"), m_person), "phone"),
             QStringLiteral("+1 212 555 0100"));
    const QList<QJsonObject> entries =
        log({QStringLiteral("--type"), QStringLiteral("sync-updates-to-marketo")});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(str(entries.first(), "field"), QStringLiteral("Phone"));
    QCOMPARE(str(entries.first(), "new"), QStringLiteral("+1 212 555 0100"));
    QCOMPARE(entries.first().value(QLatin1String("run")).toInt(), run.value(QLatin1String("run")).toInt());
    verifySilent();
}

// 3
void Scenarios::touchOnUnsyncedFieldIsSkipped()
{
    const qsizetype before = log({}).size();
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("Jigsaw"), QStringLiteral("touched")}});
    const QJsonObject run = sync();
    QCOMPARE(run.value(QLatin1String("skipped")).toInt(), 1);
    QCOMPARE(run.value(QLatin1String("examined")).toInt(), 1);
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(m_world->writes(QStringLiteral("marketo")).size(), 0);
    QCOMPARE(log({}).size(), before);
    verifySilent();
}

// 4
void Scenarios::marketoOnlyPersonIsNotSent()
{
    m_world->create(QStringLiteral("Person"),
                    {{QStringLiteral("email"), QStringLiteral("grace@example.com")},
                     {QStringLiteral("lastName"), QStringLiteral("Hopper")},
                     {QStringLiteral("company"), QStringLiteral("Navy")}});
    for (int cycle = 0; cycle < 3; ++cycle) {
        const QJsonObject run = sync();
        QCOMPARE(count(run, "created", "salesforce"), 0);
        QCOMPARE(run.value(QLatin1String("failed")).toInt(), 0);
    }
    QCOMPARE(m_world->records(QStringLiteral("Lead")).size(), 1);
    QCOMPARE(m_world->ctl({QStringLiteral("status")}).object().value(QLatin1String("attention")).toInt(), 0);
    verifySilent();
}

// 5
void Scenarios::pushCreatesTheLeadAtOnce()
{
    const QString person = m_world->create(QStringLiteral("Person"),
                                           {{QStringLiteral("email"), QStringLiteral("grace@example.com")},
                                            {QStringLiteral("lastName"), QStringLiteral("Hopper")},
                                            {QStringLiteral("company"), QStringLiteral("Navy")}});
    const CtlResult push = m_world->ctl({QStringLiteral("push"), person});
    QCOMPARE(push.exitCode, 0);
    QCOMPARE(count(push.object(), "created", "salesforce"), 1);
    QCOMPARE(str(push.object(), "kind"), QStringLiteral("push"));

    QList<QJsonObject> leads = m_world->records(QStringLiteral("Lead"));
    QCOMPARE(leads.size(), 2);
    const auto created = std::find_if(leads.cbegin(), leads.cend(), [&](const QJsonObject& lead) {
        return str(lead, "Marketo_Id__c") == person;
    });
    QVERIFY(created != leads.cend());
    QCOMPARE(str(*created, "LastName"), QStringLiteral("Hopper"));
    const QJsonObject linked = m_world->record(QStringLiteral("Person"), person);
    QCOMPARE(str(linked, "salesforceId").size(), 18);
    QCOMPARE(str(linked, "salesforceId"), str(*created, "Id"));
    QCOMPARE(str(linked, "salesforceType"), QStringLiteral("Lead"));

    const QList<QJsonObject> entries = log(
        {QStringLiteral("--person"), person, QStringLiteral("--type"), QStringLiteral("sync-to-salesforce")});
    QCOMPARE(entries.size(), 1);
    QVERIFY2(!str(entries.first(), "text").isEmpty(), "the entry names the owner");

    m_world->markJournal();
    const CtlResult again = m_world->ctl({QStringLiteral("push"), person});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(count(again.object(), "created", "salesforce"), 0);
    QCOMPARE(count(again.object(), "updated", "salesforce"), 0);
    QCOMPARE(count(again.object(), "updated", "marketo"), 0); // the org's defaults came over with the first
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(m_world->writes(QStringLiteral("marketo")).size(), 0);
    QCOMPARE(m_world->records(QStringLiteral("Lead")).size(), 2);
    verifySilent();
}

// 6
void Scenarios::sameFieldOnALeadMarketoWins()
{
    m_world->edit(QStringLiteral("Person"), m_person, {{QStringLiteral("city"), QStringLiteral("Boston")}});
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("City"), QStringLiteral("Austin")}});
    const QJsonObject run = sync();
    QCOMPARE(run.value(QLatin1String("conflicts")).toInt(), 1);
    QCOMPARE(count(run, "updated", "salesforce"), 1);
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 1);
    QCOMPARE(str(m_world->record(QStringLiteral("Lead"), m_lead), "City"), QStringLiteral("Boston"));
    QCOMPARE(str(m_world->record(QStringLiteral("Person"), m_person), "city"), QStringLiteral("Boston"));
    const QList<QJsonObject> conflicts = log({QStringLiteral("--result"), QStringLiteral("conflict")});
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(str(conflicts.first(), "field"), QStringLiteral("City"));
    QCOMPARE(str(conflicts.first(), "rule"), QStringLiteral("conflict-marketo-wins"));
    verifySilent();
}

// 7
void Scenarios::differentFieldsBothSurvive()
{
    m_world->edit(QStringLiteral("Person"), m_person, {{QStringLiteral("title"), QStringLiteral("CMO")}});
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("Phone"), QStringLiteral("555-0101")}});
    const QJsonObject run = sync();
    QCOMPARE(run.value(QLatin1String("conflicts")).toInt(), 0);
    const QJsonObject lead = m_world->record(QStringLiteral("Lead"), m_lead);
    const QJsonObject person = m_world->record(QStringLiteral("Person"), m_person);
    QCOMPARE(str(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(str(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(str(lead, "Phone"), QStringLiteral("555-0101"));
    QCOMPARE(str(person, "phone"), QStringLiteral("555-0101"));
    QCOMPARE(log({QStringLiteral("--result"), QStringLiteral("conflict")}).size(), 0);
    verifySilent();
}

// 8
void Scenarios::bothSetTheSameValue()
{
    m_world->edit(QStringLiteral("Person"), m_person, {{QStringLiteral("city"), QStringLiteral("Boston")}});
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("City"), QStringLiteral("Boston")}});
    QJsonObject run = sync();
    QCOMPARE(run.value(QLatin1String("conflicts")).toInt(), 0);
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(m_world->writes(QStringLiteral("marketo")).size(), 0);
    verifySilent();
    // The base has moved: one side's next edit is a plain change, not a conflict.
    m_world->advanceClock(60);
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("City"), QStringLiteral("Salem")}});
    run = sync();
    QCOMPARE(run.value(QLatin1String("conflicts")).toInt(), 0);
    QCOMPARE(str(m_world->record(QStringLiteral("Person"), m_person), "city"), QStringLiteral("Salem"));
}

// 9
void Scenarios::fieldOverrideSalesforceWins()
{
    QCOMPARE(m_world
                 ->ctl({QStringLiteral("fields"), QStringLiteral("set"), QStringLiteral("Lead.LeadSource"),
                        QStringLiteral("--on-conflict"), QStringLiteral("salesforce")})
                 .exitCode,
             0);
    m_world->edit(QStringLiteral("Person"), m_person,
                  {{QStringLiteral("leadSource"), QStringLiteral("Partner Referral")},
                   {QStringLiteral("city"), QStringLiteral("Boston")}});
    m_world->edit(QStringLiteral("Lead"), m_lead,
                  {{QStringLiteral("LeadSource"), QStringLiteral("Phone Inquiry")},
                   {QStringLiteral("City"), QStringLiteral("Austin")}});
    sync();
    const QJsonObject lead = m_world->record(QStringLiteral("Lead"), m_lead);
    const QJsonObject person = m_world->record(QStringLiteral("Person"), m_person);
    QCOMPARE(str(lead, "LeadSource"), QStringLiteral("Phone Inquiry"));
    QCOMPARE(str(person, "leadSource"), QStringLiteral("Phone Inquiry"));
    QCOMPARE(str(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(str(person, "city"), QStringLiteral("Boston"));
    verifySilent();
}

// 16
void Scenarios::deletedInSalesforceKeepsThePerson()
{
    m_world->remove(QStringLiteral("Lead"), m_lead);
    const QJsonObject run = sync();
    QCOMPARE(run.value(QLatin1String("records")).toObject().value(QLatin1String("deleted")).toInt(), 1);
    const QJsonObject person = m_world->record(QStringLiteral("Person"), m_person);
    QCOMPARE(str(person, "lastName"), QStringLiteral("Byron"));
    QCOMPARE(person.value(QLatin1String("salesforceIsDeleted")).toBool(), true);
    QVERIFY(str(person, "salesforceType").isEmpty());
    QCOMPARE(log({QStringLiteral("--type"), QStringLiteral("deleted-in-salesforce")}).size(), 1);
    m_world->advanceClock(60);
    m_world->edit(QStringLiteral("Person"), m_person, {{QStringLiteral("title"), QStringLiteral("CMO")}});
    m_world->markJournal();
    sync();
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(m_world->records(QStringLiteral("Lead")).size(), 0);
    verifySilent();
}

// 18
void Scenarios::validationRuleThenFix()
{
    const QString other = m_world->create(QStringLiteral("Lead"),
                                          {{QStringLiteral("LastName"), QStringLiteral("Turing")},
                                           {QStringLiteral("Company"), QStringLiteral("NPL")},
                                           {QStringLiteral("Email"), QStringLiteral("alan@example.com")}});
    sync();
    const QString otherPerson = str(m_world->record(QStringLiteral("Lead"), other), "Marketo_Id__c");
    m_world->advanceClock(60);

    const QString ruleText = QStringLiteral("A qualified lead needs a phone number");
    const QJsonObject rule{
        {QStringLiteral("object"), QStringLiteral("Lead")},
        {QStringLiteral("name"), QStringLiteral("Phone_when_working")},
        {QStringLiteral("when"),
         QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("Status")},
                                {QStringLiteral("op"), QStringLiteral("equals")},
                                {QStringLiteral("value"), QStringLiteral("Working - Contacted")}},
                    QJsonObject{{QStringLiteral("field"), QStringLiteral("Phone")},
                                {QStringLiteral("op"), QStringLiteral("isBlank")}}}},
        {QStringLiteral("field"), QStringLiteral("Phone")},
        {QStringLiteral("message"), ruleText}};
    m_world->control("POST", QStringLiteral("validation-rule"), rule);
    m_world->edit(QStringLiteral("Person"), m_person,
                  {{QStringLiteral("leadStatus"), QStringLiteral("Working - Contacted")}});
    m_world->edit(QStringLiteral("Person"), otherPerson,
                  {{QStringLiteral("title"), QStringLiteral("Fellow")}});

    QJsonObject run = sync(3);
    QCOMPARE(run.value(QLatin1String("failed")).toInt(), 1);
    QCOMPARE(run.value(QLatin1String("records")).toObject().value(QLatin1String("failed")).toInt(), 1);
    QCOMPARE(str(run, "result"), QStringLiteral("partly"));
    QCOMPARE(str(m_world->record(QStringLiteral("Lead"), other), "Title"), QStringLiteral("Fellow"));
    const QList<QJsonObject> failures =
        log({QStringLiteral("--person"), m_person, QStringLiteral("--result"), QStringLiteral("failed")});
    QCOMPARE(failures.size(), 1);
    QCOMPARE(str(failures.first(), "code"), QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    QCOMPARE(str(failures.first(), "message"), ruleText);
    QCOMPARE(str(failures.first(), "record"), m_lead);
    QCOMPARE(m_world->ctl({QStringLiteral("status")}).object().value(QLatin1String("attention")).toInt(), 1);

    // No retry storm: it waits until either side changes.
    m_world->markJournal();
    sync();
    QCOMPARE(m_world->writes(QStringLiteral("salesforce")).size(), 0);

    m_world->advanceClock(60);
    m_world->edit(QStringLiteral("Person"), m_person,
                  {{QStringLiteral("phone"), QStringLiteral("555-0199")}});
    run = sync();
    QCOMPARE(run.value(QLatin1String("failed")).toInt(), 0);
    const QJsonObject lead = m_world->record(QStringLiteral("Lead"), m_lead);
    QCOMPARE(str(lead, "Status"), QStringLiteral("Working - Contacted"));
    QCOMPARE(str(lead, "Phone"), QStringLiteral("555-0199"));
    QCOMPARE(m_world->ctl({QStringLiteral("status")}).object().value(QLatin1String("attention")).toInt(), 0);
    verifySilent();
}

QTEST_GUILESS_MAIN(Scenarios)
#include "tst_e2e_scenarios.moc"
