// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser_opener.h"
#include "platform/stop_signals.h"
#include "platform/system_clock.h"
#include "platform/thread_priority.h"

#include <QTest>
#include <QUrl>
#include <csignal>
#include <thread>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace lockstep;

// The clock, the browser and the signals of this machine.
class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsUtcAndItsCountNeverGoesBack()
    {
        const platform::SystemClock clock;
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        const QDateTime earliest = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.now();
        QVERIFY(earliest <= now && now <= QDateTime::currentDateTimeUtc());
        const qint64 before = clock.monotonicMs();
        QVERIFY(clock.monotonicMs() >= before);
    }

#ifdef Q_OS_LINUX
    void aThreadThatStepsBackDoesSoAlone()
    {
        const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int before = niceness();
        int inThread = before;
        std::thread worker([&] {
            platform::stepBack();
            inThread = niceness();
        });
        worker.join();
        QVERIFY(inThread > before || before >= 10);
        QCOMPARE(niceness(), before);
    }
#endif

    void onlyWebPagesAreOpened_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("a command") << QUrl(QStringLiteral("-h"));
        QTest::newRow("nothing") << QUrl();
    }
    void onlyWebPagesAreOpened()
    {
        QFETCH(QUrl, url);
        platform::BrowserOpener browser;
        QVERIFY(!browser.open(url));
    }

    void aSignalAsksToStop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }
    void aSignalAsksToStop()
    {
        QFETCH(int, signal);
        const platform::StopSignals stopSignals;
        QVERIFY(!stopSignals.token().stop_requested());
        std::raise(signal);
        QTRY_VERIFY(stopSignals.token().stop_requested());
        // A second one changes nothing, and does not end the program.
        std::raise(signal);
        QVERIFY(stopSignals.token().stop_requested());
    }

    void afterwardsSignalsHaveTheirUsualEffect()
    {
        const auto former = std::signal(SIGINT, SIG_IGN);
        {
            const platform::StopSignals stopSignals;
        }
        QVERIFY(std::signal(SIGINT, former) == SIG_IGN);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
