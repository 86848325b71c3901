// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/errors.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::marketo;
using core::Outcome;
using core::RetryClass;

namespace {

net::Response response(int status, const QByteArray& body)
{
    net::Response result;
    result.status = status;
    result.body = body;
    result.host = QStringLiteral("123-abc-456.mktorest.com");
    result.date = QDateTime(QDate(2026, 7, 1), QTime(4, 0), Qt::UTC);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(lockstep::core::RetryClass)
Q_DECLARE_METATYPE(lockstep::core::Outcome)

// What an answer that is no success means, of the API and of identity.
class TestMarketoErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedRequests_data();
    void failedRequests();
    void failedReplies();
    void identityAnswers_data();
    void identityAnswers();
    void aRefusedClientIsToldWhy();
    void quotaDayEndsAtMidnightCentral_data();
    void quotaDayEndsAtMidnightCentral();
    void quotaIsReadFromTheText();
};

void TestMarketoErrors::failedRequests_data()
{
    QTest::addColumn<lockstep::core::RetryClass>("retry");
    QTest::addColumn<lockstep::core::Outcome>("ofWrite");
    const auto row = [](const char* code, RetryClass retry, Outcome outcome) {
        QTest::newRow(code) << retry << outcome;
    };
    for (const char* code : {"601", "602", "605", "607", "609", "610", "612"})
        row(code, RetryClass::Stop, Outcome::NotExecuted);
    row("603", RetryClass::Admin, Outcome::NotExecuted);
    for (const char* code : {"606", "615"})
        row(code, RetryClass::Retry, Outcome::NotExecuted);
    for (const char* code : {"502", "604", "608", "611", "614", "713"})
        row(code, RetryClass::Retry, Outcome::Unknown);
    row("1006", RetryClass::Admin, Outcome::NotExecuted);
    row("1003", RetryClass::Fix, Outcome::NotExecuted);
}

void TestMarketoErrors::failedRequests()
{
    QFETCH(const lockstep::core::RetryClass, retry);
    QFETCH(const lockstep::core::Outcome, ofWrite);
    const QByteArray body = QByteArray(R"({"requestId":"f069#1","success":false,"errors":[{"code":")")
        + QTest::currentDataTag() + R"(","message":"Why"}]})";
    const auto write = replyError(response(200, body), true);
    QVERIFY(write);
    QCOMPARE(write->code, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(write->message, QStringLiteral("Why"));
    QCOMPARE(write->retry, retry);
    QCOMPARE(write->outcome, ofWrite);
    QCOMPARE(replyError(response(200, body), false)->outcome, Outcome::NotExecuted);
}

void TestMarketoErrors::failedReplies()
{
    QVERIFY(!replyError(response(200, R"({"requestId":"1#2","result":[],"success":true})"), true));
    QVERIFY(!replyError(response(200, R"({ "success" : true })"), true));
    const auto code = [](int status, const QByteArray& body) {
        const auto error = replyError(response(status, body), true);
        return error ? error->code : QString();
    };
    // A value that talks of success is no success.
    const QByteArray talks = R"({"success":false,"errors":[{"code":"611","message":"\"success\":true"}]})";
    QCOMPARE(code(200, talks), QStringLiteral("611"));
    QCOMPARE(code(200, R"({"success":false})"), QStringLiteral("no-reason-given"));
    QCOMPARE(code(200, R"({"result":[]})"), QStringLiteral("unexpected-answer"));
    QCOMPARE(code(200, R"({"requestId":"1#2","success":true,"result":[{"id":)"),
             QStringLiteral("truncated-body"));
    // Cut behind a person: that it is a success is told before them here.
    QCOMPARE(code(200, R"({"success":true,"result":[)" + QByteArray(300, ' ') + R"({"id":1})"),
             QStringLiteral("truncated-body"));
    QCOMPARE(code(200, R"({"success":true,"result":[{"id":1})"), QStringLiteral("truncated-body"));
    QCOMPARE(code(200, "<html>maintenance</html>"), QStringLiteral("not-json"));
    QCOMPARE(code(413, ""), QStringLiteral("http-status"));
    QCOMPARE(replyError(response(413, ""), true)->outcome, Outcome::NotExecuted);
    QCOMPARE(replyError(response(502, ""), true)->outcome, Outcome::Unknown);
}

void TestMarketoErrors::identityAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char* name, int status, const char* body, const char* code,
                        const char* argument) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(code)
                            << QString::fromLatin1(argument);
    };
    const char* const host = "123-abc-456.mktorest.com";
    row("a token", 200, R"({"access_token":"a:int","token_type":"bearer","expires_in":9})", "", "");
    row("a token without an error", 200, R"({"access_token":"a:int","expires_in":9,"error":null})", "", "");
    row("neither", 200, R"({"hello":1})", "unexpected-answer", host);
    row("refused", 401, R"({"error":"invalid_client"})", "marketo-sign-in-refused", "invalid_client");
    row("refused all the same", 200, R"({"error":"invalid_client"})", "marketo-sign-in-refused",
        "invalid_client");
    row("refused by a page", 401, "<html>", "marketo-sign-in-refused", "401");
    row("refused without a word", 400, "", "marketo-sign-in-refused", "400");
    row("no such address", 404, "<html>", "http-status", "404");
    row("not available", 503, R"({"status":503,"error":"Service Unavailable"})", "http-temporary", "503");
    row("too many calls", 429, R"({"error":"rate_limited"})", "http-temporary", "429");
    row("too slow", 408, R"({"error":"Request Timeout"})", "http-temporary", "408");
}

void TestMarketoErrors::identityAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, argument);
    const auto error = identityError(response(status, body), false);
    QCOMPARE(error ? error->code : QString(), code);
    QCOMPARE(error ? error->arguments.value(0) : QString(), argument);
    if (code == QLatin1String("marketo-sign-in-refused"))
        QCOMPARE(error->retry, RetryClass::Stop);
}

void TestMarketoErrors::aRefusedClientIsToldWhy()
{
    const auto error = identityError(
        response(401, R"({"error":"invalid_client","error_description":"Bad client credentials"})"), false);
    QVERIFY(error);
    QCOMPARE(error->message, QStringLiteral("Bad client credentials"));
}

void TestMarketoErrors::quotaDayEndsAtMidnightCentral_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("seconds");
    QTest::newRow("summer") << QDateTime(QDate(2026, 7, 1), QTime(4, 0), Qt::UTC) << 3600;
    QTest::newRow("winter") << QDateTime(QDate(2026, 1, 15), QTime(5, 0), Qt::UTC) << 3600;
    QTest::newRow("just after") << QDateTime(QDate(2026, 7, 1), QTime(5, 0), Qt::UTC) << 86'400;
    QTest::newRow("longest day of the year") << QDateTime(QDate(2026, 11, 1), QTime(5, 0), Qt::UTC) << 90'000;
}

void TestMarketoErrors::quotaDayEndsAtMidnightCentral()
{
    QFETCH(const QDateTime, now);
    QFETCH(const int, seconds);
    QCOMPARE(secondsToMidnight(now), seconds);
}

void TestMarketoErrors::quotaIsReadFromTheText()
{
    const auto error = replyError(
        response(200,
                 R"({"success":false,"errors":[{"code":"607","message":"Daily quota '20000' reached"}]})"),
        false);
    QCOMPARE(quotaNamed(*error), std::optional(20'000));
    QCOMPARE(error->retryAfterSeconds, 3600);
    QVERIFY(!quotaNamed(core::Error{}));
}

QTEST_GUILESS_MAIN(TestMarketoErrors)
#include "tst_marketo_errors.moc"
