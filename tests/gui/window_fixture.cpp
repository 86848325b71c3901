// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_fixture.h"

#include <QListWidget>
#include <QTest>

namespace lockstep::tests {

using core::LinkState;

WindowFixture::WindowFixture()
    : order(people)
    , leads(people)
    , memory(
          std::make_unique<QSettings>(directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat))
{
    addPeople();
    addLog();
    addRuns();
    addAttention();
    const auto lead = core::ObjectType::Lead;
    fields.add(lead, QStringLiteral("FirstName"), QStringLiteral("firstName"), true);
    fields.add(lead, QStringLiteral("LastName"), QStringLiteral("lastName"), true);
    fields.add(lead, QStringLiteral("Title"), QStringLiteral("title"), true);
    fields.add(lead, QStringLiteral("Phone"), QStringLiteral("phone"), true);
    fields.add(lead, QStringLiteral("Industry"), QStringLiteral("industry"), false,
               QStringLiteral("marketo-field-missing"));
    fields.add(lead, QStringLiteral("Region__c"), {}, false);
    fields.add(core::ObjectType::Contact, QStringLiteral("Title"), QStringLiteral("title"), true);
    sync.status.salesforce = {core::ConnectionState::Connected, {31200, 115000}};
    sync.status.marketo = {core::ConnectionState::Connected, {28410, 50000}};
    sync.status.linkedLeads = 812409;
    sync.status.linkedContacts = 96120;
    sync.status.waiting = 12;
    sync.status.attention = 41;
    sync.status.attentionCauses = 3;
    sync.status.conflictsToday = 12;
    sync.status.lastRuns = log.runs;
    sync.status.lastSync = log.runs.constFirst();
    sync.next = clock.at.addSecs(272);
}

void WindowFixture::addPeople()
{
    const std::pair<QString, LinkState> named[] = {
        {QStringLiteral("Ada Byron"), LinkState::InSync},
        {QStringLiteral("Bo Chen"), LinkState::NeedsAttention},
        {QStringLiteral("Carla Diaz"), LinkState::NotInSalesforce},
        {QStringLiteral("Deniz Ekici"), LinkState::DeletedInSalesforce},
        {QStringLiteral("Emil Faber"), LinkState::NotInMarketo},
        {QStringLiteral("Fatou Gueye"), LinkState::Waiting}};
    qint64 link = 0;
    for (const auto& [name, state] : named)
        people.add(++link, name, state);
    people.rows[2].object = core::ObjectType::Contact;
    while (link < 300) {
        ++link;
        people.add(link, QStringLiteral("Person %1").arg(link, 4, 10, QLatin1Char('0')));
    }
    for (core::LeadRow& row : people.rows) {
        row.company = row.link % 3 == 0 ? QStringLiteral("Analytical Engines") : QStringLiteral("Acme");
        row.owner = QStringLiteral("Rita Rep");
        row.lastSynced = clock.at.addSecs(-120 * row.link);
    }
    core::CompareRow title;
    title.field = QStringLiteral("Title");
    title.label = QStringLiteral("Job Title");
    title.marketoField = QStringLiteral("title");
    title.marketo = core::FieldValue::text(QStringLiteral("CMO"));
    title.salesforce = core::FieldValue::text(QStringLiteral("CMO"));
    title.base = core::FieldBase{title.marketo, title.salesforce};
    core::CompareRow city = title;
    city.field = city.label = QStringLiteral("City");
    city.marketo = core::FieldValue::text(QStringLiteral("Boston"));
    city.salesforce = core::FieldValue::text(QStringLiteral("Austin"));
    city.different = true;
    people.compared.insert(1, {title, city});
}

void WindowFixture::addLog()
{
    for (int i = 0; i < 260; ++i) {
        core::LogEntry entry;
        entry.at = clock.at.addSecs(-(260 - i) * 60);
        entry.run = 1 + i / 100;
        entry.person = 1001 + i % 6;
        entry.name = people.rows.value(1 + i % 6).name;
        entry.record = QStringLiteral("00Q000000000001AAA");
        entry.type =
            i % 2 == 0 ? core::LogType::SyncUpdatesToSalesforce : core::LogType::SyncUpdatesToMarketo;
        entry.target = i % 2 == 0 ? core::System::Salesforce : core::System::Marketo;
        entry.field = QStringLiteral("Title");
        entry.oldValue = core::FieldValue::text(QStringLiteral("VP"));
        entry.newValue = core::FieldValue::text(QStringLiteral("CMO"));
        entry.rule = QStringLiteral("changed-in-marketo");
        if (i % 40 == 39) {
            entry.type = core::LogType::Failed;
            entry.result = core::LogResult::Failed;
            entry.code = QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION");
            entry.message = QStringLiteral("Phone is required when Status is Qualified");
        }
        log.add(entry);
    }
}

void WindowFixture::addRuns()
{
    for (int i = 0; i < 40; ++i) {
        core::RunSummary run;
        run.run = 40 - i;
        run.startedAt = clock.at.addSecs(-i * 1800 - 300);
        run.endedAt = run.startedAt.addSecs(7 + i);
        run.result = i == 3 ? core::RunResult::Partly : core::RunResult::Succeeded;
        run.failed = i == 3 ? 3 : 0;
        run.examined = 412 + i;
        run.updated = {20 + i * 13 % 70, 17 + i * 7 % 90};
        run.calls = {6, 9};
        log.runs.append(run);
    }
}

void WindowFixture::addAttention()
{
    const auto lead = core::ObjectType::Lead;
    attention.add({core::System::Salesforce, lead, QStringLiteral("Phone"),
                   QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION")},
                  QStringLiteral("A validation rule of Salesforce refuses the value"), 26);
    core::AttentionGroup& picklist =
        attention.add({core::System::Salesforce, lead, QStringLiteral("Industry"),
                       QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")},
                      QStringLiteral("Salesforce does not have this picklist value"), 14);
    picklist.allowed = {QStringLiteral("Banking"), QStringLiteral("Biotechnology"),
                        QStringLiteral("Chemicals")};
    for (QList<core::AttentionRecord>& records : attention.records) {
        for (qsizetype i = 0; i < records.size(); ++i)
            records[i].lastAt = clock.at.addSecs(-300 - 1800 * (i % 7));
    }
    QList<core::AttentionRecord>& values = attention.records[picklist.id];
    for (qsizetype i = 0; i < values.size(); ++i)
        values[i].value =
            core::FieldValue::text(i % 2 == 0 ? QStringLiteral("Bank") : QStringLiteral("Biotech"));
    people.causes.insert(2, attention.groups.constFirst().id);
    core::AttentionGroup hidden;
    hidden.cause = core::FailureCause{core::System::Salesforce, lead, QStringLiteral("Region__c"),
                                      QStringLiteral("field-hidden")};
    hidden.id = core::groupId(*hidden.cause);
    hidden.count = 1;
    hidden.newest = 1;
    hidden.title = QStringLiteral("Region__c is not visible to the sync user");
    hidden.advice = QStringLiteral("Ask a Salesforce admin to make the field visible, or switch it off.");
    attention.groups.append(hidden);
}

void WindowFixture::open()
{
    window = makeWindow();
    window->show();
}

void WindowFixture::renew()
{
    window->saveMemory();
    auto renewed = makeWindow();
    renewed->takeOver(*window);
    renewed->show();
    window = std::move(renewed);
}

std::unique_ptr<gui::MainWindow> WindowFixture::makeWindow()
{
    const gui::Services services{sync,     order, leads,       log,     fields, attention,
                                 settings, csv,   connections, browser, clock,  epochs};
    return std::make_unique<gui::MainWindow>(services, QStringLiteral("Acme (demo)"), *memory);
}

void WindowFixture::close()
{
    window->close();
    window.reset();
}

void WindowFixture::showPage(int rail) const
{
    find<QListWidget>("railList")->setCurrentRow(rail);
}

void WindowFixture::commit(const core::ChangeSet& changes)
{
    Q_EMIT sync.committed(changes);
}

void addRailRows()
{
    QTest::addColumn<int>("rail");
    QTest::newRow("Overview") << static_cast<int>(OverviewRail);
    QTest::newRow("Leads") << static_cast<int>(LeadsRail);
    QTest::newRow("Fields") << static_cast<int>(FieldsRail);
    QTest::newRow("Activity") << static_cast<int>(ActivityRail);
    QTest::newRow("Attention") << static_cast<int>(AttentionRail);
    QTest::newRow("Runs") << static_cast<int>(RunsRail);
    QTest::newRow("Settings") << static_cast<int>(SettingsRail);
}

} // namespace lockstep::tests
