// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockstep/program.h"

#include "app/composition.h"
#include "app/connecting.h"
#include "app/demo.h"
#include "app/desktop.h"
#include "app/lockstep/workspace_opening.h"
#include "core/text.h"
#include "gui/bring_up.h"
#include "gui/language.h"
#include "gui/opening_window.h"
#include "gui/start_page.h"
#include "gui/theme.h"

#include <QApplication>
#include <QTimer>

namespace lockstep::app {

Program::Program(const platform::WorkspacePaths& paths, QSettings& memory, const QPalette& desktopPalette)
    : m_paths(paths)
    , m_memory(memory)
    , m_desktopPalette(desktopPalette)
    , m_call(paths.root())
{
    connect(&m_call, &WindowCall::called, this, &Program::bringUpWindow);
}

Program::~Program() = default;

void Program::openWorkspace()
{
    m_taking.reset();
    m_workspace = std::make_unique<Workspace>(m_paths);
    if (m_workspace->isConnected())
        own(&Program::showWorkspace);
    else
        showStartPage();
}

// `then`: once the workspace is this program's own.
void Program::own(void (Program::*then)())
{
    m_taking = std::make_unique<WorkspaceOpening>(*m_workspace);
    connect(m_taking.get(), &WorkspaceOpening::takesLong, this, &Program::showOpening);
    connect(m_taking.get(), &WorkspaceOpening::opened, this, then);
    connect(m_taking.get(), &WorkspaceOpening::failed, this, &Program::showProblem);
    if (const core::Done locked = m_taking->start(); locked)
        m_call.listen();
    else
        showProblem(locked.error());
}

void Program::showWorkspace()
{
    m_secrets = std::make_unique<platform::KeychainSecretStore>(m_keychain, m_paths.root());
    show(*m_workspace, *m_secrets, QString());
    m_desktop->start();
    m_opening.reset(); // only now: the program ends with its last window
}

core::Done Program::openDemo()
{
    m_demo = std::make_unique<DemoWorld>();
    if (core::Done started = m_demo->start(); !started) {
        m_demo.reset();
        return started;
    }
    if (core::Done owned = m_demo->workspace().own(); !owned)
        return owned;
    show(m_demo->workspace(), m_demo->secrets(), tr("demo"));
    editWorldAfterFirstLoad();
    m_desktop->start();
    return {};
}

void Program::show(Workspace& workspace, core::SecretStore& secrets, const QString& name)
{
    m_desktop = std::make_unique<Desktop>(workspace, secrets, name, m_memory);
    watchChoices();
    if (m_startPage)
        m_startPage->hide();
}

void Program::watchChoices()
{
    gui::WindowChoices& choices = m_desktop->window().choices();
    connect(&choices, &gui::WindowChoices::themeChosen, &choices,
            [palette = m_desktopPalette](gui::Theme theme) { gui::applyTheme(*qApp, theme, palette); });
    // The window that has asked is replaced: not while its own signal is still on its way.
    connect(
        &choices, &gui::WindowChoices::languageChosen, this,
        [this](const QString& language) {
            gui::applyLanguage(*qApp, language);
            m_desktop->renewWindow();
            watchChoices();
        },
        Qt::QueuedConnection);
}

// The workspace is made now at the latest: what is entered has to be kept somewhere.
void Program::startConnecting()
{
    if (!m_paths.exists()) {
        if (const core::Done made = m_paths.create(); !made) {
            showProblem(made.error());
            return;
        }
        m_workspace = std::make_unique<Workspace>(m_paths);
    }
    m_startPage->setEnabled(false);
    own(&Program::showConnecting);
}

void Program::showConnecting()
{
    m_secrets = std::make_unique<platform::KeychainSecretStore>(m_keychain, m_paths.root());
    m_connecting = std::make_unique<Connecting>(*m_workspace, *m_secrets);
    gui::ConnectPage& page = m_connecting->page();
    // Queued: the page that asks is deleted.
    connect(&page, &gui::ConnectPage::finished, this, &Program::finishConnecting, Qt::QueuedConnection);
    connect(&page, &gui::ConnectPage::cancelled, this, &Program::leaveConnecting, Qt::QueuedConnection);
    m_connecting->start();
    m_startPage->setEnabled(true);
    m_startPage->hide();
    m_opening.reset();
}

void Program::finishConnecting()
{
    show(*m_workspace, *m_secrets, QString());
    m_desktop->startWithPreview();
    m_connecting.reset(); // only now: the program ends with its last window
}

void Program::leaveConnecting()
{
    m_startPage->show();
    m_connecting.reset();
}

// The demo has two users: once everybody is loaded they edit, so that the next sync has something to show.
void Program::editWorldAfterFirstLoad()
{
    core::SyncControl& sync = m_desktop->sync();
    connect(
        &sync, &core::SyncControl::runFinished, &sync,
        [this] {
            if (const core::Done edited = m_demo->makeEdits(); edited)
                m_desktop->window().showNotice(tr("The first load is done. Meanwhile a rep and a marketer "
                                                  "have edited some leads, one of them "
                                                  "both: press Sync now (F5) and watch Activity."));
        },
        Qt::SingleShotConnection);
}

void Program::showStartPage()
{
    m_startPage = std::make_unique<gui::StartPage>();
    connect(m_startPage.get(), &gui::StartPage::connectWanted, this, &Program::startConnecting);
    // The page says what happens before the systems start.
    connect(m_startPage.get(), &gui::StartPage::demoWanted, this,
            [this] { QTimer::singleShot(0, this, &Program::startDemo); });
    m_startPage->show();
    m_opening.reset();
}

void Program::startDemo()
{
    if (const core::Done opened = openDemo(); !opened)
        m_startPage->showProblem(core::text::oneLine(opened.error()));
}

gui::OpeningWindow& Program::openingWindow()
{
    if (!m_opening) {
        m_opening = std::make_unique<gui::OpeningWindow>();
        // Queued: the window that asks is deleted.
        connect(m_opening.get(), &gui::OpeningWindow::actionTriggered, this, &Program::tryAgain,
                Qt::QueuedConnection);
    }
    return *m_opening;
}

void Program::showOpening()
{
    openingWindow().showOpening();
    if (m_startPage)
        m_startPage->hide();
}

void Program::showProblem(const core::Error& error)
{
    const QString sentence = core::text::oneLine(error);
    qCritical("%s", qUtf8Printable(sentence));
    if (m_startPage && m_startPage->isVisible()) {
        m_startPage->setEnabled(true);
        if (!gaveWay(*m_startPage))
            m_startPage->showProblem(sentence);
        return;
    }
    openingWindow().showProblem(error);
}

void Program::tryAgain()
{
    if (gaveWay(*m_opening))
        return;
    m_opening->showOpening();
    openWorkspace();
}

// Where another program shows this workspace by now, its window is in front, and this one has gone.
bool Program::gaveWay(QWidget& window) const
{
    if (!WindowCall::isAnswered(m_paths.root()))
        return false;
    window.close();
    return true;
}

// A window that asks before it closes would keep the session from ending.
void Program::quit()
{
    if (m_desktop)
        m_desktop->window().leave();
    else
        QCoreApplication::quit();
}

void Program::bringUpWindow()
{
    if (m_desktop)
        gui::bringUp(m_desktop->window());
    else if (m_connecting)
        gui::bringUp(m_connecting->page());
    else if (m_opening)
        gui::bringUp(*m_opening);
    else if (m_startPage)
        gui::bringUp(*m_startPage);
}

} // namespace lockstep::app
