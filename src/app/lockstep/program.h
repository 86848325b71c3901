// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lockstep/window_call.h"
#include "core/error.h"
#include "platform/keychain_secret_store.h"
#include "platform/workspace_paths.h"

#include <QPalette>
#include <QSettings>
#include <memory>

class QWidget;

namespace lockstep::gui {
class OpeningWindow;
class StartPage;
} // namespace lockstep::gui

namespace lockstep::app {

class Connecting;
class DemoWorld;
class Desktop;
class Workspace;
class WorkspaceOpening;

// What the program shows: one of start page, wizard, workspace and demo, or that the workspace is being
// opened or cannot be. Main thread; owned by main. `memory` outlives it.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const platform::WorkspacePaths& paths, QSettings& memory, const QPalette& desktopPalette);
    ~Program() override;

    void openWorkspace(); // the start page where it has no connections
    [[nodiscard]] core::Done openDemo();
    void quit(); // without a question

private:
    void own(void (Program::*then)());
    void showWorkspace();
    void showConnecting();
    void finishConnecting();
    void leaveConnecting();
    void watchChoices();
    void show(Workspace& workspace, core::SecretStore& secrets, const QString& name);
    void editWorldAfterFirstLoad();
    void showStartPage();
    void startConnecting();
    void startDemo();
    void showOpening();
    void showProblem(const core::Error& error);
    void tryAgain();
    [[nodiscard]] gui::OpeningWindow& openingWindow();
    [[nodiscard]] bool gaveWay(QWidget& window) const;
    void bringUpWindow();

    platform::WorkspacePaths m_paths;
    QSettings& m_memory;
    QPalette m_desktopPalette;
    WindowCall m_call;
    platform::SystemKeychain m_keychain;
    std::unique_ptr<platform::KeychainSecretStore> m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceOpening> m_taking; // before the workspace goes
    std::unique_ptr<DemoWorld> m_demo;
    std::unique_ptr<gui::StartPage> m_startPage;
    std::unique_ptr<gui::OpeningWindow> m_opening;
    std::unique_ptr<Connecting> m_connecting;
    std::unique_ptr<Desktop> m_desktop; // last: it ends before what it works on
};

} // namespace lockstep::app
