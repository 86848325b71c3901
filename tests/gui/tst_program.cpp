// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/lockstep/program.h"
#include "core/text.h"
#include "gui/connect_page.h"
#include "gui/main_window.h"
#include "gui/opening_window.h"
#include "gui/start_page.h"
#include "platform/workspace_lock.h"
#include "store/database.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <future>

using namespace lockstep;
using app::WindowCall;

constexpr int longMs = 30'000; // on a busy machine

namespace {

// The one window of that kind that shows; null = none does.
template <typename Window> Window* shown()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* widget : windows) {
        auto* window = qobject_cast<Window*>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

// Which window a start of the program ends in.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aSecondStartShowsTheWindowThatIsOpen();
    void whereNoWindowIsOpenNobodyAnswers();
    void anotherUserCannotCall();
    void whatAKilledProgramLeftBehindIsNoBarrier();
    void aWorkspaceInUseSaysSoAndOpensOnceItIsFree();
    void tryingAgainShowsTheWindowThatHasOpenedMeanwhile();
    void whatTakesLongToOpenSaysSoMeanwhile();
    void aDatabaseThatCannotBeOpenedSaysWhy();
    void withoutConnectionsTheStartPageLeadsToTheWizard();

private:
    [[nodiscard]] QString root() const { return m_paths->root(); }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::WorkspacePaths> m_paths;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<app::Program> m_program;
};

void TestProgram::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false); // a window that closes does not end the test
    qputenv("LOCKSTEP_SALESFORCE_CLIENT_SECRET", "secret"); // no keychain is asked
    qputenv("LOCKSTEP_MARKETO_CLIENT_SECRET", "secret");
}

// A workspace whose systems do not answer: its window opens all the same.
void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_paths = std::make_unique<platform::WorkspacePaths>(m_folder->filePath(QStringLiteral("workspace")));
    QVERIFY(m_paths->create());
    app::Workspace workspace(*m_paths);
    for (const char* key : {"salesforce.loginUrl", "marketo.url"})
        QVERIFY(workspace.settings().setValue(QLatin1String(key), QStringLiteral("http://127.0.0.1:9")));
    for (const char* key : {"salesforce.clientId", "marketo.clientId"})
        QVERIFY(workspace.settings().setValue(QLatin1String(key), QStringLiteral("id")));
    m_memory =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_program = std::make_unique<app::Program>(*m_paths, *m_memory, QApplication::palette());
}

void TestProgram::cleanup()
{
    m_program.reset();
    m_memory.reset();
    m_folder.reset();
}

void TestProgram::open()
{
    m_program->openWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::MainWindow>(), longMs);
}

void TestProgram::aSecondStartShowsTheWindowThatIsOpen()
{
    open();
    QVERIFY(!QTest::currentTestFailed());
    auto* window = shown<gui::MainWindow>();
    window->hide(); // as into the tray
    auto second = std::async(std::launch::async, [this] { return WindowCall::isAnswered(root()); });
    QTRY_VERIFY_WITH_TIMEOUT(window->isVisible(), longMs);
    QVERIFY(second.get());
    window->showMinimized();
    second = std::async(std::launch::async, [this] { return WindowCall::isAnswered(root()); });
    QTRY_VERIFY_WITH_TIMEOUT(!window->isMinimized(), longMs);
    QVERIFY(second.get());
}

void TestProgram::whereNoWindowIsOpenNobodyAnswers()
{
    QVERIFY(!WindowCall::isAnswered(root()));
    open();
    QVERIFY(!QTest::currentTestFailed());
    m_program.reset();
    QVERIFY(!WindowCall::isAnswered(root()));
}

void TestProgram::anotherUserCannotCall()
{
    open();
    QVERIFY(!QTest::currentTestFailed());
    const QFileInfo socket(WindowCall::addressOf(root()));
    QVERIFY(socket.exists());
    QVERIFY(!socket.permission(QFile::ReadGroup) && !socket.permission(QFile::WriteGroup));
    QVERIFY(!socket.permission(QFile::ReadOther) && !socket.permission(QFile::WriteOther));
}

void TestProgram::whatAKilledProgramLeftBehindIsNoBarrier()
{
    QFile left(WindowCall::addressOf(root()));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!WindowCall::isAnswered(root()));
    open();
    QVERIFY(!QTest::currentTestFailed());
    auto second = std::async(std::launch::async, [this] { return WindowCall::isAnswered(root()); });
    QTRY_VERIFY_WITH_TIMEOUT(second.wait_for(std::chrono::seconds(0)) == std::future_status::ready, longMs);
    QVERIFY(second.get());
}

void TestProgram::aWorkspaceInUseSaysSoAndOpensOnceItIsFree()
{
    platform::WorkspaceLock other(m_paths->lockFile());
    QVERIFY(other.acquire());
    m_program->openWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::OpeningWindow>(), longMs);
    QVERIFY(!shown<gui::MainWindow>());
    const QString pid = QString::number(QCoreApplication::applicationPid());
    const auto sentence = [] {
        return shown<gui::OpeningWindow>()->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text();
    };
    QVERIFY2(sentence().contains(pid), qPrintable(sentence())); // by whom
    const auto button = [] {
        return shown<gui::OpeningWindow>()->findChild<QPushButton*>(QStringLiteral("actionButton"));
    };
    button()->click();
    QCoreApplication::processEvents();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::OpeningWindow>(), longMs); // it is still in use
    other.release();
    button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::MainWindow>(), longMs);
    QVERIFY(!shown<gui::OpeningWindow>());
}

void TestProgram::tryingAgainShowsTheWindowThatHasOpenedMeanwhile()
{
    platform::WorkspaceLock other(m_paths->lockFile());
    QVERIFY(other.acquire());
    m_program->openWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::OpeningWindow>(), longMs);
    std::promise<void> listens;
    auto isCalled = std::async(std::launch::async, [&listens, workspace = root()] {
        WindowCall window(workspace);
        bool called = false;
        QEventLoop loop;
        QObject::connect(&window, &WindowCall::called, &loop, [&called, &loop] {
            called = true;
            loop.quit();
        });
        QTimer::singleShot(longMs, &loop, &QEventLoop::quit);
        window.listen();
        listens.set_value();
        loop.exec();
        return called;
    });
    listens.get_future().wait();
    shown<gui::OpeningWindow>()->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shown<gui::OpeningWindow>(), longMs);
    QVERIFY(isCalled.get());
    QVERIFY(!shown<gui::MainWindow>());
}

void TestProgram::whatTakesLongToOpenSaysSoMeanwhile()
{
    const auto database = store::Database::open(m_paths->databaseFile());
    QVERIFY(database);
    auto transaction = (*database)->begin(); // the database is ready once this has ended
    QVERIFY(transaction);
    m_program->openWorkspace();
    QVERIFY(!shown<gui::OpeningWindow>()); // nothing flashes up that is there in no time
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::OpeningWindow>(), longMs);
    QVERIFY(!shown<gui::MainWindow>());
    auto second = std::async(std::launch::async, [this] { return WindowCall::isAnswered(root()); });
    QTRY_VERIFY_WITH_TIMEOUT(second.wait_for(std::chrono::seconds(0)) == std::future_status::ready, longMs);
    QVERIFY(second.get());
    QVERIFY(transaction->commit());
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::MainWindow>(), longMs);
    QVERIFY(!shown<gui::OpeningWindow>());
}

void TestProgram::aDatabaseThatCannotBeOpenedSaysWhy()
{
    QVERIFY(QDir().mkpath(m_paths->databaseFile())); // a folder stands in its place
    m_program->openWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::OpeningWindow>(), longMs);
    auto* window = shown<gui::OpeningWindow>();
    const auto* sentence = window->findChild<QLabel*>(QStringLiteral("sentenceLabel"));
    // SQLite's own name for it differs with the system and the rights.
    const QStringList titles{
        core::text::sentence(QStringLiteral("database-io"), {}).title,
        core::text::sentence(QStringLiteral("database-cannot-open"), {m_paths->databaseFile()}).title};
    const auto saysWhy = [&] {
        return std::any_of(titles.begin(), titles.end(),
                           [&](const QString& title) { return sentence->text().startsWith(title); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), longMs);
    QVERIFY(QDir().rmdir(m_paths->databaseFile()));
    window->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::MainWindow>(), longMs);
}

void TestProgram::withoutConnectionsTheStartPageLeadsToTheWizard()
{
    {
        app::Workspace workspace(*m_paths);
        QVERIFY(workspace.settings().setValue(QStringLiteral("marketo.clientId"), {}));
    }
    m_program->openWorkspace();
    auto* start = shown<gui::StartPage>();
    QVERIFY(start);
    start->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<gui::ConnectPage>(), longMs);
    QVERIFY(!start->isVisible());
    shown<gui::ConnectPage>()->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(start->isVisible(), longMs);
    QVERIFY(start->isEnabled());
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
