// SPDX-License-Identifier: GPL-3.0-or-later
// A second process beside the one that owns the workspace: what it asks for is carried out there, and what
// becomes of its request when either of them ends, tidily or not.
#include "e2e/harness.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <csignal>

using namespace lockstep::e2e;

namespace {

constexpr int longMs = 30'000;

int count(const QJsonObject& run, const char* counter, const char* system)
{
    return run.value(QLatin1String(counter)).toObject().value(QLatin1String(system)).toInt(-1);
}

QString str(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toVariant().toString();
}

QJsonObject aPerson()
{
    return {{QStringLiteral("firstName"), QStringLiteral("Han")},
            {QStringLiteral("lastName"), QStringLiteral("Solo")},
            {QStringLiteral("company"), QStringLiteral("Falcon")},
            {QStringLiteral("email"), QStringLiteral("solo@example.com")}};
}

} // namespace

class TwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPushIsCarriedOutByTheOwner();
    void aPullIsCarriedOutByTheOwner();
    void aRetryIsCarriedOutByTheOwner();
    void aSyncIsTheOwnersNextCycle();
    void aPreviewIsMadeByTheOwner();
    void aRefusalReachesTheAsker();
    void whatChangesTheWorkspaceIsRefusedWithTheHoldersName();
    void anOwnerThatDiesInTheMiddleIsNoticed();
    void anOwnerThatDiesBeforeItBeginsLeavesTheRequestToTheAsker();
    void anOwnerThatEndsTidilyLeavesTheRequestToTheAsker();
    void anInterruptedAskerTakesItsRequestBack();
    void aWatchPausesFromTheEndOfACycle();
    void aWatchEndsWithinFiveSecondsOfASignal();

private:
    void startOwner(int interval = 600);
    [[nodiscard]] QJsonObject nextLine(); // of the owner
    void start(QProcess& process, const QStringList& arguments);
    [[nodiscard]] static QJsonObject lineOf(QProcess& process);
    [[nodiscard]] qsizetype leads() { return m_world->records(QStringLiteral("Lead")).size(); }
    // The next one who reads a person gets no answer.
    void hangTheNextRead();
    // Whether that one has asked since the journal was marked.
    [[nodiscard]] bool hangs();
    // Until `process` has said on standard error that the owner has its request.
    [[nodiscard]] static bool waitUntilAsked(QProcess& process);

    std::unique_ptr<Harness> m_world;
    std::unique_ptr<QProcess> m_owner;
    QString m_lead;
};

void TwoProcesses::init()
{
    m_world = std::make_unique<Harness>();
    QVERIFY2(
        m_world->startSandbox({QStringLiteral("--leads"), QStringLiteral("0"), QStringLiteral("--contacts"),
                               QStringLiteral("0"), QStringLiteral("--people"), QStringLiteral("0")}),
        qPrintable(m_world->why()));
    QVERIFY2(m_world->connectWorkspace(), qPrintable(m_world->why()));
    m_lead = m_world->create(QStringLiteral("Lead"),
                             {{QStringLiteral("LastName"), QStringLiteral("Byron")},
                              {QStringLiteral("Company"), QStringLiteral("Analytical Engines")},
                              {QStringLiteral("Title"), QStringLiteral("VP")}});
    QVERIFY(!m_lead.isEmpty());
}

void TwoProcesses::cleanup()
{
    if (m_owner && m_owner->state() != QProcess::NotRunning) {
        m_owner->kill();
        m_owner->waitForFinished();
    }
    m_owner.reset();
    m_world.reset();
}

void TwoProcesses::start(QProcess& process, const QStringList& arguments)
{
    process.setProcessEnvironment(m_world->environment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program(QStringLiteral("lockstepctl")), QStringList{QStringLiteral("--json")} + arguments);
    QVERIFY(process.waitForStarted());
}

QJsonObject TwoProcesses::lineOf(QProcess& process)
{
    process.setReadChannel(QProcess::StandardOutput);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(longMs))
            return {};
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

QJsonObject TwoProcesses::nextLine()
{
    return lineOf(*m_owner);
}

// A watch whose first cycle is done and that sleeps: stopped within a transaction it would hold the database.
void TwoProcesses::startOwner(int interval)
{
    m_owner = std::make_unique<QProcess>();
    start(*m_owner,
          {QStringLiteral("sync"), QStringLiteral("--watch"), QStringLiteral("--interval"),
           QString::number(interval)});
    QCOMPARE(count(nextLine(), "created", "marketo"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->ctl({QStringLiteral("status")}).object().value(u"nextRunAt").isString(),
                             longMs);
}

void TwoProcesses::hangTheNextRead()
{
    m_world->control("POST", QStringLiteral("fault"),
                     {{QStringLiteral("system"), QStringLiteral("marketo")},
                      {QStringLiteral("path"), QStringLiteral("/rest/v1/leads.json")},
                      {QStringLiteral("action"), QStringLiteral("hang")}});
}

bool TwoProcesses::hangs()
{
    const QList<QJsonObject> calls = m_world->journal();
    return std::any_of(calls.cbegin(), calls.cend(), [](const QJsonObject& call) {
        return call.value(QLatin1String("status")).toInt(-1) == 0; // no answer was sent
    });
}

bool TwoProcesses::waitUntilAsked(QProcess& process)
{
    process.setReadChannel(QProcess::StandardError);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(longMs))
            return false;
    }
    return process.readLine().contains("uses this workspace");
}

void TwoProcesses::aPushIsCarriedOutByTheOwner()
{
    startOwner();
    const QString person = m_world->create(QStringLiteral("Person"), aPerson());
    QElapsedTimer timer;
    timer.start();
    const CtlResult pushed = m_world->ctl({QStringLiteral("push"), person});
    QVERIFY2(pushed.exitCode == 0, pushed.standardError.constData());
    // Long before its next cycle.
    QVERIFY2(timer.elapsed() < longMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(pushed.lines.size(), 1);
    QCOMPARE(str(pushed.object(), "kind"), QStringLiteral("push"));
    QCOMPARE(str(pushed.object(), "result"), QStringLiteral("succeeded"));
    QCOMPARE(count(pushed.object(), "created", "salesforce"), 1);
    QVERIFY(str(pushed.object(), "endedAt") >= str(pushed.object(), "startedAt"));
    QCOMPARE(leads(), 2);
    QCOMPARE(m_owner->state(), QProcess::Running);
    // What it prints is what the owner has kept of that run.
    QCOMPARE(m_world->ctl({QStringLiteral("runs"), QStringLiteral("--limit"), QStringLiteral("1")}).object(),
             pushed.object());
}

void TwoProcesses::aPullIsCarriedOutByTheOwner()
{
    startOwner();
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("Title"), QStringLiteral("CEO")}});
    const CtlResult pulled = m_world->ctl({QStringLiteral("pull"), m_lead});
    QVERIFY2(pulled.exitCode == 0, pulled.standardError.constData());
    QCOMPARE(str(pulled.object(), "kind"), QStringLiteral("pull"));
    QCOMPARE(count(pulled.object(), "updated", "marketo"), 1);
}

void TwoProcesses::aRetryIsCarriedOutByTheOwner()
{
    startOwner();
    const CtlResult retried = m_world->ctl({QStringLiteral("retry"), QStringLiteral("--all")});
    QVERIFY2(retried.exitCode == 0, retried.standardError.constData());
    QCOMPARE(str(retried.object(), "kind"), QStringLiteral("retry"));
    QCOMPARE(retried.object().value(QLatin1String("examined")).toInt(-1), 0);
}

void TwoProcesses::aSyncIsTheOwnersNextCycle()
{
    startOwner();
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("Title"), QStringLiteral("CEO")}});
    const CtlResult synced = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--full")});
    QVERIFY2(synced.exitCode == 0, synced.standardError.constData());
    QCOMPARE(str(synced.object(), "kind"), QStringLiteral("full"));
    QCOMPARE(count(synced.object(), "updated", "marketo"), 1);
    QCOMPARE(nextLine(), synced.object());
}

void TwoProcesses::aPreviewIsMadeByTheOwner()
{
    startOwner();
    m_world->edit(QStringLiteral("Lead"), m_lead, {{QStringLiteral("Title"), QStringLiteral("CEO")}});
    const CtlResult preview = m_world->ctl({QStringLiteral("sync"), QStringLiteral("--preview")});
    QVERIFY2(preview.exitCode == 0, preview.standardError.constData());
    QCOMPARE(preview.lines.size(), 1);
    QCOMPARE(str(preview.object(), "kind"), QStringLiteral("preview"));
    const QJsonArray changes = preview.object().value(QLatin1String("changes")).toArray();
    QCOMPARE(changes.size(), 1);
    const QJsonObject field =
        changes.first().toObject().value(QLatin1String("fields")).toArray().first().toObject();
    QCOMPARE(str(field, "field"), QStringLiteral("Title"));
    QCOMPARE(str(field, "marketo"), QStringLiteral("VP"));
    QCOMPARE(str(field, "salesforce"), QStringLiteral("CEO"));
    QCOMPARE(m_owner->state(), QProcess::Running);
    // Nothing of it was done: the owner's next cycle does it.
    QCOMPARE(count(m_world->ctl({QStringLiteral("sync")}).object(), "updated", "marketo"), 1);
}

void TwoProcesses::aRefusalReachesTheAsker()
{
    startOwner();
    const CtlResult pushed = m_world->ctl({QStringLiteral("push"), QStringLiteral("999999999")});
    QCOMPARE(pushed.exitCode, 1);
    QCOMPARE(pushed.lines.size(), 1);
    QVERIFY2(pushed.standardError.contains("999999999"), pushed.standardError.constData());
    const CtlResult retried =
        m_world->ctl({QStringLiteral("retry"), QStringLiteral("--group"), QStringLiteral("0123abcd")});
    QCOMPARE(retried.exitCode, 1);
    QCOMPARE(retried.lines.size(), 1);
    QVERIFY2(retried.standardError.contains("0123abcd"), retried.standardError.constData());
}

void TwoProcesses::whatChangesTheWorkspaceIsRefusedWithTheHoldersName()
{
    startOwner();
    const QByteArray pid = QByteArray::number(m_owner->processId());
    for (const char* const words :
         {"config set sync.intervalSeconds 60", "fields disable Lead.Title",
          "fields set Lead.Title --direction to-marketo",
          "connect marketo --url http://127.0.0.1:1 --client-id x", "setup", "sync --watch"}) {
        const CtlResult refused = m_world->ctl(QString::fromLatin1(words).split(u' '));
        QVERIFY2(refused.exitCode == 1, words);
        QVERIFY2(refused.lines.isEmpty(), words);
        QVERIFY2(refused.standardError.contains("lockstepctl"), refused.standardError.constData());
        QVERIFY2(refused.standardError.contains(pid), refused.standardError.constData());
        QCOMPARE(refused.standardError.trimmed().count('\n'), 0);
    }
}

void TwoProcesses::anOwnerThatDiesInTheMiddleIsNoticed()
{
    startOwner();
    const QString person = m_world->create(QStringLiteral("Person"), aPerson());
    hangTheNextRead();
    m_world->markJournal();
    QProcess asker;
    start(asker, {QStringLiteral("push"), person});
    QVERIFY(waitUntilAsked(asker));
    QTRY_VERIFY_WITH_TIMEOUT(hangs(), longMs);
    m_owner->kill();
    QVERIFY(m_owner->waitForFinished());
    QVERIFY(asker.waitForFinished(longMs));
    QCOMPARE(asker.exitCode(), 1);
    const QByteArray said = asker.readAllStandardError().trimmed();
    QVERIFY2(said.contains("has ended"), said.constData());
    QCOMPARE(said.count('\n'), 0);
    QVERIFY(asker.readAllStandardOutput().isEmpty());

    // Whoever owns the workspace next does not carry it out: nobody waits for it any more.
    m_world->control("DELETE", QStringLiteral("fault"));
    QCOMPARE(m_world->ctl({QStringLiteral("sync")}).exitCode, 0);
    QCOMPARE(leads(), 1);
}

void TwoProcesses::anOwnerThatDiesBeforeItBeginsLeavesTheRequestToTheAsker()
{
    startOwner();
    const QString person = m_world->create(QStringLiteral("Person"), aPerson());
    ::kill(static_cast<pid_t>(m_owner->processId()), SIGSTOP);
    QProcess asker;
    start(asker, {QStringLiteral("push"), person});
    QVERIFY(waitUntilAsked(asker));
    m_owner->kill();
    QVERIFY(m_owner->waitForFinished());
    QVERIFY(asker.waitForFinished(longMs));
    QVERIFY2(asker.exitCode() == 0, asker.readAllStandardError().constData());
    QCOMPARE(count(lineOf(asker), "created", "salesforce"), 1);
    QCOMPARE(leads(), 2);
}

void TwoProcesses::anOwnerThatEndsTidilyLeavesTheRequestToTheAsker()
{
    startOwner();
    // In the middle of another one's request it takes none before it hears that it is to end.
    QJsonObject other = aPerson();
    other.insert(QStringLiteral("email"), QStringLiteral("chewie@example.com"));
    hangTheNextRead();
    m_world->markJournal();
    QProcess first;
    start(first, {QStringLiteral("push"), m_world->create(QStringLiteral("Person"), other)});
    QTRY_VERIFY_WITH_TIMEOUT(hangs(), longMs);
    const QString person = m_world->create(QStringLiteral("Person"), aPerson());
    QProcess asker;
    start(asker, {QStringLiteral("push"), person});
    QVERIFY(waitUntilAsked(asker));
    m_owner->terminate();
    QVERIFY(m_owner->waitForFinished(longMs));
    QVERIFY(first.waitForFinished(longMs));
    QVERIFY(asker.waitForFinished(longMs));
    QVERIFY2(asker.exitCode() == 0, asker.readAllStandardError().constData());
    QCOMPARE(count(lineOf(asker), "created", "salesforce"), 1);
    QCOMPARE(leads(), 2);
}

void TwoProcesses::anInterruptedAskerTakesItsRequestBack()
{
    startOwner();
    const QString person = m_world->create(QStringLiteral("Person"), aPerson());
    ::kill(static_cast<pid_t>(m_owner->processId()), SIGSTOP);
    QProcess asker;
    start(asker, {QStringLiteral("push"), person});
    QVERIFY(waitUntilAsked(asker));
    ::kill(static_cast<pid_t>(asker.processId()), SIGINT);
    QVERIFY(asker.waitForFinished(longMs));
    QCOMPARE(asker.exitCode(), 4);
    ::kill(static_cast<pid_t>(m_owner->processId()), SIGCONT);
    // People are served in turn: when the owner has answered a later request, it has left that one alone.
    QVERIFY(m_world->ctl({QStringLiteral("push"), QStringLiteral("999999999")})
                .standardError.contains("999999999"));
    QCOMPARE(leads(), 1);
}

void TwoProcesses::aWatchPausesFromTheEndOfACycle()
{
    m_world->control("POST", QStringLiteral("settings"), {{QStringLiteral("latencyMs"), 300}});
    startOwner(2);
    QList<QJsonObject> cycles;
    while (cycles.size() < 2)
        cycles += nextLine();
    QCOMPARE(str(cycles.at(0), "result"), QStringLiteral("succeeded"));
    const CtlResult runs = m_world->ctl({QStringLiteral("runs")});
    QVERIFY(runs.lines.size() >= 3);
    for (qsizetype i = 0; i + 1 < runs.lines.size(); ++i) {
        const QDateTime began = QDateTime::fromString(str(runs.lines.at(i), "startedAt"), Qt::ISODate);
        const QDateTime ended = QDateTime::fromString(str(runs.lines.at(i + 1), "endedAt"), Qt::ISODate);
        QVERIFY2(ended.secsTo(began) >= 2, qPrintable(QString::number(ended.secsTo(began))));
    }
}

void TwoProcesses::aWatchEndsWithinFiveSecondsOfASignal()
{
    startOwner();
    QElapsedTimer timer;
    timer.start();
    m_owner->terminate();
    QVERIFY(m_owner->waitForFinished(longMs));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_owner->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_owner->exitCode(), 4);
    QVERIFY(m_world->ctl({QStringLiteral("status")}).object().value(QLatin1String("lockedBy")).isNull());
}

QTEST_GUILESS_MAIN(TwoProcesses)
#include "tst_e2e_two_processes.moc"
