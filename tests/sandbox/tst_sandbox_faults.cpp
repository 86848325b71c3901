// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlled_sandbox.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lockstep::sandbox;

// Faults that really happen, on request: what the caller gets, and what has been carried out.
class TestSandboxFaults : public ControlledSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void faultAnswersInsteadOfTheSystem_data();
    void faultAnswersInsteadOfTheSystem();
    void faultWaitsItsTurn();
    void cutBeforeCommitsNothing();
    void cutAfterHasCommitted();
    void hangNeverAnswers();
    void truncatedAnswerIsShorterThanPromised();
    void delayedAnswerComesLate();
    void callsAtATimeAreLimited();
};

void TestSandboxFaults::faultAnswersInsteadOfTheSystem_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("status") << QByteArray(R"("action":"status","status":503)") << 503 << QByteArray();
    QTest::newRow("html") << QByteArray(R"("action":"html")") << 200 << QByteArray("<html>");
    QTest::newRow("error") << QByteArray(
        R"("action":"error","status":400,"code":"UNABLE_TO_LOCK_ROW","message":"locked")")
                           << 400 << QByteArray("UNABLE_TO_LOCK_ROW");
}

void TestSandboxFaults::faultAnswersInsteadOfTheSystem()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    control("POST", "fault", R"({"system":"salesforce","method":"POST",)" + fault + "}");
    const ProbeAnswer answer = m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B"})");
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains(body));
    QCOMPARE(control("GET", "world")[u"leads"].toInt(), 3);
    QCOMPARE(m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B"})").status, 201);
}

void TestSandboxFaults::faultWaitsItsTurn()
{
    control("POST", "fault", R"({"path":"/limits$","skip":1,"times":2,"action":"status","status":500})");
    QList<int> statuses;
    for (int call = 0; call < 5; ++call)
        statuses.append(m_probe->call("GET", call == 2 ? "sobjects" : "limits").status);
    QCOMPARE(statuses, (QList<int>{200, 500, 200, 500, 200}));
    control("POST", "fault", R"({"times":0,"action":"status"})");
    QCOMPARE(m_probe->call("GET", "limits").status, 503);
    QCOMPARE(m_probe->call("GET", "limits").status, 503);
    QCOMPARE(control("DELETE", "fault")[u"waiting"].toInt(-1), 0);
    QCOMPARE(m_probe->call("GET", "limits").status, 200);
    QVERIFY(control("POST", "fault", R"({"action":"explode"})").contains(u"code"));
}

void TestSandboxFaults::cutBeforeCommitsNothing()
{
    control("POST", "fault", R"({"method":"POST","path":"sobjects","action":"cut-before"})");
    const ProbeAnswer answer = m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B"})");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    QCOMPARE(control("GET", "world")[u"leads"].toInt(), 3);
}

void TestSandboxFaults::cutAfterHasCommitted()
{
    control("POST", "fault", R"({"method":"POST","path":"sobjects","action":"cut-after"})");
    const ProbeAnswer answer = m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B"})");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.closed);
    QCOMPARE(control("GET", "world")[u"leads"].toInt(), 4);
}

void TestSandboxFaults::hangNeverAnswers()
{
    control("POST", "fault", R"({"action":"hang","system":"salesforce"})");
    const ProbeAnswer answer = m_probe->send("GET", "/services/data", {}, {}, 300);
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.closed);
    // Only that request hangs.
    QCOMPARE(control("GET", "world")[u"leads"].toInt(), 3);
}

void TestSandboxFaults::truncatedAnswerIsShorterThanPromised()
{
    control("POST", "fault", R"({"path":"describe","action":"truncate"})");
    const ProbeAnswer answer = m_probe->call("GET", "sobjects/Lead/describe");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete && answer.closed);
    QVERIFY(answer.body.size() > 100 && answer.body.size() < answer.headers.value("content-length").toInt());
}

void TestSandboxFaults::delayedAnswerComesLate()
{
    control("POST", "fault", R"({"method":"POST","path":"sobjects","action":"delay","delayMs":400})");
    QElapsedTimer timer;
    timer.start();
    const QByteArray lead = R"({"LastName":"A","Company":"B"})";
    QCOMPARE(m_probe->call("POST", "sobjects/Lead", lead).status, 201);
    QVERIFY(timer.elapsed() >= 390);
    control("POST", "settings", R"({"latencyMs":150})");
    timer.restart();
    QCOMPARE(m_probe->call("GET", "limits").status, 200);
    QVERIFY(timer.elapsed() >= 140);
}

void TestSandboxFaults::callsAtATimeAreLimited()
{
    MarketoProbe first(m_host->marketo());
    MarketoProbe second(m_host->marketo());
    control("POST", "settings", R"({"marketo.concurrent":1})");
    control("POST", "fault", R"({"system":"marketo","action":"delay","delayMs":60000})");
    control("DELETE", "journal");
    QCOMPARE(first.send("GET", "/rest/v1/leads/partitions.json", {}, {}, 100).status, 0);
    // The server has it.
    QTRY_COMPARE_WITH_TIMEOUT(control("GET", "journal")[u"entries"].toArray().size(), 1, 30'000);
    QCOMPARE(second.call("GET", "leads/partitions.json").object()[u"errors"][0][u"code"].toString(),
             QStringLiteral("615"));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
