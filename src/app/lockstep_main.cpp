// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application: opens a workspace, the demo, or the page that offers both.
#include "app/composition.h"
#include "app/connecting.h"
#include "app/demo.h"
#include "app/desktop.h"
#include "core/text.h"
#include "gui/language.h"
#include "gui/start_page.h"
#include "gui/theme.h"
#include "platform/keychain_secret_store.h"
#include "platform/log_sink.h"
#include "platform/process_guard.h"
#include "platform/stop_signals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTimer>
#include <stop_token>

namespace {

using namespace lockstep;

// What the program shows: one of start page, workspace and demo. Main thread; owned by main.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::app::Program)

public:
    Program(const platform::WorkspacePaths& paths, QSettings& memory, const QPalette& desktopPalette)
        : m_paths(paths)
        , m_memory(memory)
        , m_desktopPalette(desktopPalette)
    { }

    [[nodiscard]] core::Done openWorkspace();
    [[nodiscard]] core::Done openDemo();
    void showStartPage();
    void quit(); // without a question

private:
    [[nodiscard]] core::Done connectSystems();
    void finishConnecting();
    void leaveConnecting();
    void watchChoices();
    void show(app::Workspace& workspace, core::SecretStore& secrets, const QString& name);
    void editWorldAfterFirstLoad();

    platform::WorkspacePaths m_paths;
    QSettings& m_memory;
    QPalette m_desktopPalette;
    platform::SystemKeychain m_keychain;
    std::unique_ptr<platform::KeychainSecretStore> m_secrets;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::DemoWorld> m_demo;
    std::unique_ptr<gui::StartPage> m_startPage;
    std::unique_ptr<app::Connecting> m_connecting;
    std::unique_ptr<app::Desktop> m_desktop; // last: it ends before what it works on
};

core::Done Program::openWorkspace()
{
    m_workspace = std::make_unique<app::Workspace>(m_paths);
    if (!m_workspace->isConnected()) {
        showStartPage();
        return {};
    }
    if (core::Done owned = m_workspace->own(); !owned)
        return owned;
    m_secrets = std::make_unique<platform::KeychainSecretStore>(m_keychain, m_paths.root());
    show(*m_workspace, *m_secrets, QString());
    m_desktop->start();
    return {};
}

core::Done Program::openDemo()
{
    m_demo = std::make_unique<app::DemoWorld>();
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

// A window that asks before it closes would keep the session from ending.
void Program::quit()
{
    if (m_desktop)
        m_desktop->window().leave();
    else
        QCoreApplication::quit();
}

void Program::show(app::Workspace& workspace, core::SecretStore& secrets, const QString& name)
{
    m_desktop = std::make_unique<app::Desktop>(workspace, secrets, name, m_memory);
    watchChoices();
    if (m_startPage)
        m_startPage->hide();
}

void Program::watchChoices()
{
    gui::WindowChoices& choices = m_desktop->window().choices();
    QObject::connect(
        &choices, &gui::WindowChoices::themeChosen, &choices,
        [palette = m_desktopPalette](gui::Theme theme) { gui::applyTheme(*qApp, theme, palette); });
    // The window that has asked is replaced: not while its own signal is still on its way.
    QObject::connect(
        &choices, &gui::WindowChoices::languageChosen, qApp,
        [this](const QString& language) {
            gui::applyLanguage(*qApp, language);
            m_desktop->renewWindow();
            watchChoices();
        },
        Qt::QueuedConnection);
}

// The workspace is made now at the latest: what is entered has to be kept somewhere.
core::Done Program::connectSystems()
{
    if (!m_paths.exists()) {
        if (core::Done made = m_paths.create(); !made)
            return made;
        m_workspace = std::make_unique<app::Workspace>(m_paths);
    }
    if (core::Done owned = m_workspace->own(); !owned)
        return owned;
    m_secrets = std::make_unique<platform::KeychainSecretStore>(m_keychain, m_paths.root());
    m_connecting = std::make_unique<app::Connecting>(*m_workspace, *m_secrets);
    gui::ConnectPage& page = m_connecting->page();
    // Queued: the page that asks is deleted.
    QObject::connect(
        &page, &gui::ConnectPage::finished, qApp, [this] { finishConnecting(); }, Qt::QueuedConnection);
    QObject::connect(
        &page, &gui::ConnectPage::cancelled, qApp, [this] { leaveConnecting(); }, Qt::QueuedConnection);
    m_connecting->start();
    m_startPage->hide();
    return {};
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
    QObject::connect(
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
    QObject::connect(m_startPage.get(), &gui::StartPage::connectWanted, m_startPage.get(), [this] {
        if (const core::Done opened = connectSystems(); !opened)
            m_startPage->showProblem(core::text::oneLine(opened.error()));
    });
    QObject::connect(m_startPage.get(), &gui::StartPage::demoWanted, m_startPage.get(), [this] {
        // The page says what happens before the systems start.
        QTimer::singleShot(0, m_startPage.get(), [this] {
            if (const core::Done opened = openDemo(); !opened)
                m_startPage->showProblem(core::text::oneLine(opened.error()));
        });
    });
    m_startPage->show();
}

int refuse(const core::Error& error)
{
    const QString sentence = core::text::oneLine(error);
    qCritical("%s", qUtf8Printable(sentence));
    QMessageBox::critical(nullptr, QStringLiteral("Lockstep"), sentence);
    return 1;
}
} // namespace

int main(int argc, char** argv)
{
    platform::guardProcess();
    QApplication application(argc, argv);
    app::nameApplication();
    const QPalette desktopPalette = QApplication::palette();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Keeps Salesforce leads and contacts and Marketo people in step."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("The workspace to open."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open a demo: both systems run inside this program."));
    parser.addOptions({workspace, demo});
    parser.process(application);

    const auto paths = platform::WorkspacePaths::locate(parser.value(workspace));
    const bool isDemo = parser.isSet(demo);
    platform::LogSink::Options logging;
    logging.folder = isDemo || !paths.exists() ? QString() : paths.logFolder();
    const platform::LogSink log(logging);
    const platform::StopSignals signals;

    QSettings memory(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::applicationName(),
                     QStringLiteral("window"));
    gui::applyTheme(application, gui::WindowChoices::rememberedTheme(memory), desktopPalette);
    gui::applyLanguage(application, gui::WindowChoices::rememberedLanguage(memory));
    Program program(paths, memory, desktopPalette);
    const std::stop_callback quit(signals.token(), [&application, &program] {
        QMetaObject::invokeMethod(
            &application, [&program] { program.quit(); }, Qt::QueuedConnection);
    });
    if (const core::Done opened = isDemo ? program.openDemo() : program.openWorkspace(); !opened)
        return refuse(opened.error());
    return QApplication::exec();
}
