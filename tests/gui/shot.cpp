// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window over the fakes, in light and dark, into PNG files.
#include "gui/start_page.h"
#include "gui/theme.h"
#include "gui/window_fixture.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

namespace {

using namespace lockstep;

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void drawPages(const QString& folder, const QString& theme)
{
    const char* const names[] = {"overview", "leads", "fields", "activity", "attention", "runs"};
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window->resize(1240, 800);
    for (int rail = 0; rail < 6; ++rail) {
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
    fixture.showPage(tests::OverviewRail);
    fixture.sync.setState(core::SyncControl::State::Running);
    Q_EMIT fixture.sync.progressChanged({core::SyncProgress::Phase::Writing, 41, 1200, 4000});
    settle();
    fixture.window->grab().save(QStringLiteral("%1/running-%2.png").arg(folder, theme));

    gui::StartPage start(QStringLiteral("/home/ada/.local/share/lockstep/workspaces/default"));
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
