// SPDX-License-Identifier: GPL-3.0-or-later
// The window on days that are not ordinary.
#include "gui/shot_scenes.h"
#include "gui/window_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <functional>

namespace lockstep::tests {

namespace {

constexpr QSize windowSize(1240, 800);
using State = core::ConnectionState;

void open(WindowFixture& fixture)
{
    fixture.open();
    fixture.window->resize(windowSize);
    Album::settle();
}

void empty(WindowFixture& fixture)
{
    fixture.people.rows.clear();
    fixture.log.entries.clear();
    fixture.log.runs.clear();
    fixture.attention.groups.clear();
    fixture.fields.rows.clear();
    const core::SystemStatus salesforce = fixture.sync.status.salesforce;
    const core::SystemStatus marketo = fixture.sync.status.marketo;
    fixture.sync.status = {};
    fixture.sync.status.salesforce.state = salesforce.state;
    fixture.sync.status.marketo.state = marketo.state;
}

void search(const WindowFixture& fixture, const QString& text)
{
    auto* edit = fixture.find<QLineEdit>("searchEdit");
    edit->clear();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    Album::settle();
}

void drawFirstSync(Album& album)
{
    WindowFixture fixture;
    empty(fixture);
    fixture.people.add(1, QStringLiteral("Ada Byron"));
    fixture.people.add(2, QStringLiteral("Bo Chen"), core::LinkState::Waiting);
    core::RunSummary first;
    first.run = 1;
    first.startedAt = fixture.clock.at.addSecs(-40);
    fixture.log.runs = {first};
    fixture.sync.status.lastRuns = fixture.log.runs;
    fixture.sync.status.lastSync = first;
    open(fixture);
    fixture.sync.setState(core::SyncControl::State::Running);
    Q_EMIT fixture.sync.progressChanged({core::SyncProgress::Phase::Writing, 1, 1200, 908'529});
    fixture.clock.at = fixture.clock.at.addSecs(20);
    Q_EMIT fixture.sync.progressChanged({core::SyncProgress::Phase::Writing, 1, 5200, 908'529});
    album.take(*fixture.window, QStringLiteral("first-sync"));
    fixture.showPage(LeadsRail);
    album.take(*fixture.window, QStringLiteral("first-sync-leads"));
    fixture.sync.setState(core::SyncControl::State::Stopping);
    album.take(*fixture.window, QStringLiteral("stopping"));
}

} // namespace

void drawTroubles(Album& album)
{
    const std::pair<const char*, std::function<void(core::SyncStatus&)>> troubles[] = {
        {"no-connection",
         [](core::SyncStatus& status) {
             status.salesforce.state = State::Unreachable;
             status.marketo.state = State::Unreachable;
         }},
        {"sign-in-expired", [](core::SyncStatus& status) { status.marketo.state = State::Reconnect; }},
        {"quota-pause",
         [](core::SyncStatus& status) {
             status.salesforce = {State::Paused, {115'000, 115'000}};
         }},
    };
    for (const auto& [name, change] : troubles) {
        WindowFixture fixture;
        change(fixture.sync.status);
        open(fixture);
        album.take(*fixture.window, QLatin1String(name));
        fixture.showPage(SettingsRail);
        album.take(*fixture.window, QStringLiteral("%1-settings").arg(QLatin1String(name)));
    }
    WindowFixture fixture;
    open(fixture);
    core::Error error;
    error.code = QStringLiteral("no-secret");
    error.arguments = {QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET")};
    Q_EMIT fixture.sync.failed(error);
    album.take(*fixture.window, QStringLiteral("error"));
    core::RunSummary refused;
    refused.result = core::RunResult::Failed;
    refused.messageCode = QStringLiteral("database-restored");
    Q_EMIT fixture.sync.runFinished(refused);
    album.take(*fixture.window, QStringLiteral("confirm"));
    fixture.sync.setState(core::SyncControl::State::Paused);
    album.take(*fixture.window, QStringLiteral("paused"));
    drawFirstSync(album);
}

void drawEmptiness(Album& album)
{
    const char* const names[] = {"overview", "leads", "fields", "activity", "attention", "runs"};
    {
        WindowFixture fixture;
        empty(fixture);
        open(fixture);
        for (int rail = OverviewRail; rail <= RunsRail; ++rail) {
            fixture.showPage(rail);
            album.take(*fixture.window, QStringLiteral("empty-%1").arg(QLatin1String(names[rail])));
        }
    }
    WindowFixture fixture;
    open(fixture);
    for (const int rail : {LeadsRail, FieldsRail, ActivityRail}) {
        fixture.showPage(rail);
        Album::settle();
        search(fixture, QStringLiteral("nobody at all"));
        album.take(*fixture.window, QStringLiteral("no-result-%1").arg(QLatin1String(names[rail])));
    }
}

} // namespace lockstep::tests
