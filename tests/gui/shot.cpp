// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window over the fakes, in light and dark, into PNG files.
#include "gui/start_page.h"
#include "gui/theme.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace {

using namespace lockstep;

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(const tests::WindowFixture& fixture, const QString& folder, const QString& name,
           const QString& theme)
{
    settle();
    fixture.window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme));
}

core::PlannedWrite planned(core::System target, core::WriteAction action)
{
    core::PlannedWrite write;
    write.person = 1001;
    write.record = QStringLiteral("00Q000000000001AAA");
    write.target = target;
    write.action = action;
    for (const char* field : {"City", "Title", "Industry"})
        write.fields.append({QLatin1String(field), core::FieldValue::text(QStringLiteral("CMO")),
                             core::FieldValue::text(QStringLiteral("VP")), std::nullopt,
                             QStringLiteral("changed-in-marketo")});
    return write;
}

void drawPreviews(tests::WindowFixture& fixture, const QString& folder, const QString& theme)
{
    const QList<core::PlannedWrite> writes{planned(core::System::Salesforce, core::WriteAction::Update),
                                           planned(core::System::Marketo, core::WriteAction::Create)};
    fixture.find<QAction>("actionPreview")->trigger();
    core::RunSummary summary;
    summary.kind = core::RunKind::Preview;
    summary.result = core::RunResult::Succeeded;
    Q_EMIT fixture.sync.previewReady(summary, writes);
    shoot(fixture, folder, QStringLiteral("preview"), theme);
    fixture.showPage(tests::RunsRail);
    fixture.find<QTableView>("runsTable")->selectRow(2);
    fixture.find<QPushButton>("undoRun")->click();
    core::UndoReport report;
    report.undone = 38;
    report.changes = writes;
    core::UndoCreation creation;
    creation.record = QStringLiteral("00Q000000000001AAA");
    creation.reason = QStringLiteral("not-asked");
    report.creations = {creation};
    Q_EMIT fixture.sync.undoReady(report);
    shoot(fixture, folder, QStringLiteral("undo"), theme);
    fixture.find<QAction>("actionConnect")->trigger();
    shoot(fixture, folder, QStringLiteral("connect"), theme);
}

void drawSettings(tests::WindowFixture& fixture, const QString& folder, const QString& theme)
{
    fixture.settings.values.insert(
        QStringLiteral("filter.lead"),
        QStringLiteral("[{\"field\":\"Status\",\"op\":\"equals\",\"value\":\"Qualified\"}]"));
    fixture.settings.request();
    fixture.showPage(tests::SettingsRail);
    auto* tabs = fixture.find<QTabWidget>("settingTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(fixture, folder, QStringLiteral("settings%1").arg(tab), theme);
    }
}

void drawPages(const QString& folder, const QString& theme)
{
    const char* const names[] = {"overview", "leads", "fields", "activity", "attention", "runs", "settings"};
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window->resize(1240, 800);
    for (int rail = 0; rail < 7; ++rail) {
        fixture.showPage(rail);
        settle();
        if (rail == tests::LeadsRail)
            fixture.find<QTableView>("leadsTable")->selectRow(0);
        if (rail == tests::ActivityRail)
            fixture.find<QTableView>("activityTable")->selectRow(20);
        settle();
        fixture.window->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(names[rail]), theme));
    }
    drawSettings(fixture, folder, theme);
    drawPreviews(fixture, folder, theme);
    fixture.showPage(tests::OverviewRail);
    fixture.sync.setState(core::SyncControl::State::Running);
    Q_EMIT fixture.sync.progressChanged({core::SyncProgress::Phase::Writing, 41, 1200, 4000});
    settle();
    fixture.window->grab().save(QStringLiteral("%1/running-%2.png").arg(folder, theme));

    gui::StartPage start;
    start.resize(900, 640);
    start.show();
    settle();
    start.grab().save(QStringLiteral("%1/start-%2.png").arg(folder, theme));
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QPalette desktop = QApplication::palette();
    gui::applyTheme(application, gui::Theme::Light, desktop);
    drawPages(QString::fromLocal8Bit(argv[1]), QStringLiteral("light"));
    gui::applyTheme(application, gui::Theme::Dark, desktop);
    drawPages(QString::fromLocal8Bit(argv[1]), QStringLiteral("dark"));
    return 0;
}
