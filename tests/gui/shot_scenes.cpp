// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shot_scenes.h"

#include "core/text.h"
#include "gui/opening_window.h"
#include "gui/start_page.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace lockstep::tests {

namespace {

constexpr QSize windowSize(1240, 800);
constexpr QSize startSize(900, 640);

core::PlannedWrite planned(core::System target, core::WriteAction action)
{
    core::PlannedWrite write;
    write.person = 1001;
    write.name = QStringLiteral("Ada Byron");
    write.record = QStringLiteral("00Q000000000001AAA");
    write.target = target;
    write.action = action;
    for (const char* field : {"City", "Title", "Industry"})
        write.fields.append({QLatin1String(field), core::FieldValue::text(QStringLiteral("CMO")),
                             core::FieldValue::text(QStringLiteral("VP")), std::nullopt,
                             QStringLiteral("changed-in-marketo")});
    return write;
}

void open(WindowFixture& fixture)
{
    fixture.open();
    fixture.window->resize(windowSize);
    Album::settle();
}

void drawMenus(Album& album, const WindowFixture& fixture)
{
    const QList<QAction*> titles = fixture.window->menuBar()->actions();
    for (const QAction* title : titles) {
        QMenu* menu = title->menu();
        menu->popup(fixture.window->mapToGlobal(QPoint(0, 0)));
        album.take(*menu, menu->objectName());
        menu->close();
    }
    fixture.showPage(LeadsRail);
    fixture.find<QPushButton>("leadsColumns")->click();
    auto* columns = fixture.find<QMenu>("columnMenu");
    album.take(*columns, columns->objectName());
    columns->close();
}

void drawDialogs(Album& album, const WindowFixture& fixture)
{
    fixture.find<QAction>("actionAbout")->trigger();
    auto* about = fixture.find<QDialog>("aboutDialog");
    album.take(*about, QStringLiteral("about"));
    about->close();
    fixture.find<QPushButton>("leadsCsv")->click();
    auto* csv = fixture.find<QFileDialog>("csvFileDialog");
    album.take(*csv, QStringLiteral("csv"));
    csv->close();
}

QWidget* connectPage(const WindowFixture& fixture)
{
    return fixture.find<QWidget>("ConnectPage");
}

// Fills that form of the wizard and presses its button.
void connectBy(const WindowFixture& fixture, const char* formName)
{
    auto* form = connectPage(fixture)->findChild<QWidget*>(QLatin1String(formName));
    form->findChild<QLineEdit*>(QStringLiteral("urlEdit"))->setText(QStringLiteral("https://acme.example"));
    form->findChild<QLineEdit*>(QStringLiteral("clientIdEdit"))->setText(QStringLiteral("3MVG9lockstep"));
    form->findChild<QLineEdit*>(QStringLiteral("secretEdit"))->setText(QStringLiteral("hush"));
    form->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
    Album::settle();
}

void clickNext(const WindowFixture& fixture)
{
    connectPage(fixture)->findChild<QPushButton*>(QStringLiteral("nextButton"))->click();
    Album::settle();
}

} // namespace

void drawPages(Album& album)
{
    const char* const names[] = {"overview", "leads", "fields", "activity", "attention", "runs"};
    WindowFixture fixture;
    open(fixture);
    for (int rail = OverviewRail; rail <= RunsRail; ++rail) {
        fixture.showPage(rail);
        Album::settle();
        if (rail == LeadsRail)
            fixture.find<QTableView>("leadsTable")->selectRow(0);
        if (rail == ActivityRail)
            fixture.find<QTableView>("activityTable")->selectRow(20);
        album.take(*fixture.window, QLatin1String(names[rail]));
    }
    fixture.showPage(LeadsRail);
    fixture.find<QTableView>("leadsTable")->selectAll();
    album.take(*fixture.window, QStringLiteral("leads-all-chosen"));
    fixture.showPage(FieldsRail);
    fixture.find<QPushButton>("showAll")->click();
    Album::settle();
    fixture.find<QTableView>("fieldsTable")->selectRow(2);
    fixture.find<QPushButton>("disableSelected")->click();
    album.take(*fixture.window, QStringLiteral("fields-staged"));
    fixture.showPage(AttentionRail);
    fixture.find<QTableView>("attentionTable")->selectRow(1);
    album.take(*fixture.window, QStringLiteral("attention-picklist"));
    drawMenus(album, fixture);
    drawDialogs(album, fixture);
}

void drawDecisions(Album& album)
{
    struct Scene
    {
        const char* name;
        const char* code; // empty = a possible duplicate
    };
    for (const Scene& scene : {Scene{"duplicate", ""}, Scene{"side", "loop"},
                               Scene{"length", "STRING_TOO_LONG"}, Scene{"merge", "two-people-one-record"}}) {
        WindowFixture fixture;
        const QString code = QLatin1String(scene.code);
        const QString title = code.isEmpty() ? core::text::stateName(core::LinkState::PossibleDuplicate)
                                             : core::text::sentence(code, {}).title;
        core::AttentionGroup& group = fixture.attention.add(
            {core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("City"), code}, title, 1);
        fixture.attention.records[group.id].first().link = 1;
        if (code.isEmpty()) {
            group.cause.reset();
            group.state = core::LinkState::PossibleDuplicate;
        }
        fixture.people.partners.insert(1, {3});
        open(fixture);
        fixture.showPage(AttentionRail);
        Album::settle();
        fixture.find<QTableView>("attentionTable")->selectRow(3);
        Album::settle();
        if (auto* merge = fixture.find<QPushButton>("decisionMerge"); merge->isVisible())
            merge->click();
        album.take(*fixture.window, QStringLiteral("decision-") + QLatin1String(scene.name));
    }
}

void drawSettings(Album& album)
{
    WindowFixture fixture;
    fixture.settings.values.insert(
        QStringLiteral("filter.lead"),
        QStringLiteral("[{\"field\":\"Status\",\"op\":\"equals\",\"value\":\"Qualified\"}]"));
    fixture.settings.values.insert(QStringLiteral("salesforce.clientId"), QStringLiteral("3MVG9lockstep"));
    open(fixture);
    fixture.showPage(SettingsRail);
    auto* tabs = fixture.find<QTabWidget>("settingTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        album.take(*fixture.window, QStringLiteral("settings-") + tabs->widget(tab)->objectName().chopped(3));
    }
    tabs->setCurrentIndex(0);
    fixture.find<QPushButton>("salesforceTest")->click();
    fixture.find<QPushButton>("salesforceChange")->click();
    Album::settle();
    core::Error refusal;
    refusal.code = QStringLiteral("invalid_client");
    fixture.connections.failure = refusal;
    fixture.find<QPushButton>("marketoTest")->click();
    album.take(*fixture.window, QStringLiteral("settings-connections-tested"));
    fixture.find<QPushButton>("salesforceChange")->click();
    fixture.find<QPushButton>("salesforceDisconnect")->click();
    album.take(*fixture.window, QStringLiteral("settings-disconnect"));
}

void drawPreviews(Album& album)
{
    const QList<core::PlannedWrite> writes{planned(core::System::Salesforce, core::WriteAction::Update),
                                           planned(core::System::Marketo, core::WriteAction::Create)};
    WindowFixture fixture;
    open(fixture);
    fixture.find<QAction>("actionPreview")->trigger();
    album.take(*fixture.window, QStringLiteral("preview-running"));
    core::RunSummary summary;
    summary.kind = core::RunKind::Preview;
    summary.result = core::RunResult::Succeeded;
    Q_EMIT fixture.sync.previewReady(summary, writes);
    album.take(*fixture.window, QStringLiteral("preview"));
    Q_EMIT fixture.sync.previewReady(summary, {});
    album.take(*fixture.window, QStringLiteral("preview-nothing"));
    fixture.window->beginWithPreview();
    Q_EMIT fixture.sync.previewReady(summary, writes);
    album.take(*fixture.window, QStringLiteral("preview-before-the-start"));
    fixture.showPage(RunsRail);
    fixture.find<QTableView>("runsTable")->selectRow(2);
    fixture.find<QPushButton>("undoRun")->click();
    album.take(*fixture.window, QStringLiteral("undo-running"));
    core::UndoReport report;
    report.summary.kind = core::RunKind::Preview;
    report.undone = 38;
    report.changes = writes;
    core::UndoCreation creation;
    creation.record = QStringLiteral("00Q000000000001AAA");
    creation.reason = QStringLiteral("not-asked");
    creation.name = QStringLiteral("Cleo Duarte");
    report.creations = {creation};
    Q_EMIT fixture.sync.undoReady(report);
    album.take(*fixture.window, QStringLiteral("undo"));
    fixture.find<QPushButton>("showLeft")->click();
    album.take(*fixture.window, QStringLiteral("undo-left"));
}

void drawConnecting(Album& album)
{
    gui::StartPage start;
    start.resize(startSize);
    start.show();
    album.take(start, QStringLiteral("start"));
    start.close();
    core::Error locked;
    locked.code = QStringLiteral("workspace-locked");
    locked.arguments = {QStringLiteral("lockstepctl"), QStringLiteral("4711")};
    gui::OpeningWindow opening;
    opening.showProblem(locked);
    album.take(opening, QStringLiteral("locked"));
    opening.close();

    WindowFixture fixture;
    fixture.connections.missing = {QStringLiteral("Lead.Marketo_Id__c"),
                                   QStringLiteral("Person.salesforceId")};
    fixture.connections.refusedFields = {QStringLiteral("Person.salesforceId")};
    open(fixture);
    fixture.find<QAction>("actionConnect")->trigger();
    album.take(*fixture.window, QStringLiteral("connect-1"));
    core::Error refusal;
    refusal.code = QStringLiteral("invalid_client");
    fixture.connections.failure = refusal;
    connectBy(fixture, "salesforceForm");
    album.take(*fixture.window, QStringLiteral("connect-1-refused"));
    connectBy(fixture, "salesforceForm");
    album.take(*fixture.window, QStringLiteral("connect-1-connected"));
    clickNext(fixture);
    connectBy(fixture, "marketoForm");
    album.take(*fixture.window, QStringLiteral("connect-2"));
    clickNext(fixture);
    album.take(*fixture.window, QStringLiteral("connect-3-missing"));
    fixture.find<QPushButton>("createFields")->click();
    album.take(*fixture.window, QStringLiteral("connect-3-steps"));
    fixture.connections.refusedFields.clear();
    fixture.find<QPushButton>("createFields")->click();
    album.take(*fixture.window, QStringLiteral("connect-3"));
    clickNext(fixture);
    fixture.find<QTableView>("choiceTable")->selectRow(0);
    album.take(*fixture.window, QStringLiteral("connect-4"));
    clickNext(fixture);
    album.take(*fixture.window, QStringLiteral("connect-5"));
}

} // namespace lockstep::tests
