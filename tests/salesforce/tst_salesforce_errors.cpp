// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/errors.h"

#include <QJsonDocument>
#include <QTest>

using namespace lockstep;
using namespace lockstep::salesforce;
using core::ErrorScope;
using core::Outcome;
using core::RetryClass;

namespace {

QByteArray rowBody(const char* code, const char* message = "")
{
    return QByteArray(R"([{"errorCode":")") + code + R"(","message":")" + message + R"("}])";
}

net::Response response(int status, const QByteArray& body)
{
    net::Response reply;
    reply.status = status;
    reply.body = body;
    reply.requestId = QStringLiteral("r1");
    return reply;
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHasItsTreatment_data();
    void aCodeHasItsTreatment();
    void aRefusalOfNewWordsConcernsTheUser();
    void aCollectionSpeaksOfOneRecord();
    void aStatusTellsMoreThanAnUnknownCode_data();
    void aStatusTellsMoreThanAnUnknownCode();
    void aStatusWithoutJsonStillMeansSomething_data();
    void aStatusWithoutJsonStillMeansSomething();
    void aServerErrorLeavesAWriteUnknown_data();
    void aServerErrorLeavesAWriteUnknown();
    void aQueryNamesTheHiddenColumn_data();
    void aQueryNamesTheHiddenColumn();
    void aDuplicateValueNamesTheOtherRecord();
    void bothSpellingsNameTheTwin_data();
    void bothSpellingsNameTheTwin();
    void signInRefusals_data();
    void signInRefusals();
};

void TestErrors::aCodeHasItsTreatment_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RetryClass>("retry");
    QTest::addColumn<ErrorScope>("scope");
    QTest::addColumn<int>("wait");
    const auto row = [](const char* code, RetryClass retry, ErrorScope scope, int wait = 0) {
        QTest::newRow(code) << rowBody(code) << retry << scope << wait;
    };
    using enum RetryClass;
    row("REQUIRED_FIELD_MISSING", Fix, ErrorScope::Record);
    row("FIELD_CUSTOM_VALIDATION_EXCEPTION", Fix, ErrorScope::Record);
    row("STRING_TOO_LONG", Fix, ErrorScope::Record);
    row("DUPLICATES_DETECTED", Fix, ErrorScope::Record);
    row("SOME_CODE_OF_NEXT_YEAR", Fix, ErrorScope::Record);
    row("UNABLE_TO_LOCK_ROW", Retry, ErrorScope::Record);
    row("ENTITY_IS_DELETED", Relink, ErrorScope::Record);
    row("CANNOT_UPDATE_CONVERTED_LEAD", Relink, ErrorScope::Record);
    row("DUPLICATE_VALUE", Relink, ErrorScope::Record);
    row("INVALID_FIELD_FOR_INSERT_UPDATE", Admin, ErrorScope::Field);
    row("INVALID_TYPE", Admin, ErrorScope::Object);
    row("API_DISABLED_FOR_ORG", Stop, ErrorScope::System);
    row("RECORD_IN_USE_BY_WORKFLOW", Retry, ErrorScope::Record);
    row("INVALID_CROSS_REFERENCE_KEY", Relink, ErrorScope::Record); // no field: the record itself
    row("REQUEST_LIMIT_EXCEEDED", Stop, ErrorScope::System, 900);
    QTest::newRow("too many at once")
        << rowBody("REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded.") << Retry
        << ErrorScope::Request << 5;
}

void TestErrors::aCodeHasItsTreatment()
{
    QFETCH(QByteArray, body);
    const core::Error error = replyError(response(400, body), true);
    QTEST(error.retry, "retry");
    QTEST(error.scope, "scope");
    QTEST(error.retryAfterSeconds, "wait");
    QCOMPARE(error.outcome, Outcome::NotExecuted);
}

void TestErrors::aRefusalOfNewWordsConcernsTheUser()
{
    const QByteArray expired = rowBody("INVALID_OPERATION_WITH_EXPIRED_PASSWORD");
    const core::Error error = requestError(response(403, expired), true);
    QCOMPARE(error.code, QStringLiteral("INVALID_OPERATION_WITH_EXPIRED_PASSWORD"));
    QCOMPARE(error.retry, RetryClass::Stop);
    QCOMPARE(error.scope, ErrorScope::System);
    QCOMPARE(error.outcome, Outcome::NotExecuted);
    // A part of a composite request is one record's.
    QCOMPARE(replyError(response(403, expired), true).scope, ErrorScope::Record);
    QCOMPARE(requestError(response(400, expired), true).scope, ErrorScope::Record);
    QCOMPARE(requestError(response(403, rowBody("ENTITY_IS_LOCKED")), true).scope, ErrorScope::Record);
}

void TestErrors::aCollectionSpeaksOfOneRecord()
{
    const auto result = QJsonDocument::fromJson(R"({"success":false,"errors":[
        {"statusCode":"STRING_TOO_LONG","message":"City: data value too large","fields":["City"]}]})")
                            .object();
    const core::Error error = recordError(result);
    QCOMPARE(error.code, QStringLiteral("STRING_TOO_LONG"));
    QCOMPARE(error.message, QStringLiteral("City: data value too large"));
    QCOMPARE(error.fields, QStringList{QStringLiteral("City")});
    QCOMPARE(error.arguments, QStringList{QStringLiteral("City")});
    QCOMPARE(error.outcome, Outcome::Done);
    const auto reference = QJsonDocument::fromJson(R"({"success":false,"errors":[
        {"statusCode":"INVALID_CROSS_REFERENCE_KEY","message":"","fields":["OwnerId"]}]})")
                               .object();
    QCOMPARE(recordError(reference).retry, RetryClass::Fix);
    QCOMPARE(recordError({}).code, QStringLiteral("no-reason-given"));
}

void TestErrors::aStatusTellsMoreThanAnUnknownCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<RetryClass>("retry");
    const auto row = [](int status, const char* code, const char* expected, RetryClass retry) {
        QTest::addRow("%d %s", status, code)
            << status << rowBody(code, "why") << QString::fromLatin1(expected) << retry;
    };
    using enum RetryClass;
    row(429, "TOO_MANY_REQUESTS", "http-temporary", Retry);
    row(420, "ORG_IS_ELSEWHERE", "http-temporary", Retry);
    row(502, "BAD_GATEWAY", "http-temporary", Retry);
    row(429, "REQUEST_LIMIT_EXCEEDED", "REQUEST_LIMIT_EXCEEDED", Stop);
    row(410, "UNSUPPORTED_API_VERSION", "api-version-retired", Stop);
    row(401, "APP_IS_NOT_ATTACHED", "INVALID_SESSION_ID", Stop);
    row(503, "SERVER_UNAVAILABLE", "SERVER_UNAVAILABLE", Retry);
    row(400, "SOME_CODE_OF_NEXT_YEAR", "SOME_CODE_OF_NEXT_YEAR", Fix);
    row(403, "SOME_CODE_OF_NEXT_YEAR", "SOME_CODE_OF_NEXT_YEAR", Fix);
}

void TestErrors::aStatusTellsMoreThanAnUnknownCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const core::Error error = replyError(response(status, body), false);
    QTEST(error.code, "code");
    QTEST(error.retry, "retry");
    QVERIFY(error.message.endsWith(QLatin1String("why")));
}

void TestErrors::aStatusWithoutJsonStillMeansSomething_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<RetryClass>("retry");
    QTest::newRow("503") << 503 << QStringLiteral("http-temporary") << RetryClass::Retry;
    QTest::newRow("429") << 429 << QStringLiteral("http-temporary") << RetryClass::Retry;
    QTest::newRow("420") << 420 << QStringLiteral("http-temporary") << RetryClass::Retry;
    QTest::newRow("406") << 406 << QStringLiteral("http-temporary") << RetryClass::Retry;
    QTest::newRow("410") << 410 << QStringLiteral("api-version-retired") << RetryClass::Stop;
    QTest::newRow("403") << 403 << QStringLiteral("http-status") << RetryClass::Stop;
    QTest::newRow("414") << 414 << QStringLiteral("http-status") << RetryClass::Stop;
}

void TestErrors::aStatusWithoutJsonStillMeansSomething()
{
    QFETCH(int, status);
    const core::Error error = replyError(response(status, "<html>sorry</html>"), false);
    QTEST(error.code, "code");
    QTEST(error.retry, "retry");
    QCOMPARE(error.arguments.first(), QString::number(status));
    QCOMPARE(error.requestId, QStringLiteral("r1"));
}

void TestErrors::aServerErrorLeavesAWriteUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("write");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("write, HTML") << 502 << QByteArray("<html>") << true << Outcome::Unknown;
    QTest::newRow("write, JSON") << 500 << rowBody("UNKNOWN_EXCEPTION") << true << Outcome::Unknown;
    QTest::newRow("read") << 500 << rowBody("UNKNOWN_EXCEPTION") << false << Outcome::NotExecuted;
    QTest::newRow("refused") << 400 << rowBody("JSON_PARSER_ERROR") << true << Outcome::NotExecuted;
    QTest::newRow("throttled") << 429 << QByteArray() << true << Outcome::NotExecuted;
}

void TestErrors::aServerErrorLeavesAWriteUnknown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, write);
    QTEST(replyError(response(status, body), write).outcome, "outcome");
}

void TestErrors::aQueryNamesTheHiddenColumn_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("object");
    QTest::newRow("lead") << QByteArray(
        "ERROR at Row:1:Column:12 No such column 'Foo__c' on entity 'Lead'. If")
                          << QStringList{QStringLiteral("Foo__c")} << QStringLiteral("Lead");
    QTest::newRow("account") << QByteArray("No such column 'Industry' on entity 'Account'.")
                             << QStringList{QStringLiteral("Account.Industry")} << QStringLiteral("Contact");
    QTest::newRow("write") << QByteArray("No such column 'foo' on sobject of type Lead")
                           << QStringList{QStringLiteral("foo")} << QStringLiteral("Lead");
    QTest::newRow("all of the account")
        << QByteArray(
               "Didn't understand relationship 'Account' in field path. If you are attempting to use a")
        << QStringList{QStringLiteral("Account.Name"), QStringLiteral("Account.Industry"),
                       QStringLiteral("Account.AnnualRevenue"), QStringLiteral("Account.NumberOfEmployees"),
                       QStringLiteral("Account.Website")}
        << QStringLiteral("Contact");
    QTest::newRow("unnamed") << QByteArray("something else") << QStringList() << QString();
}

void TestErrors::aQueryNamesTheHiddenColumn()
{
    QFETCH(QByteArray, message);
    const core::Error error = replyError(response(400, rowBody("INVALID_FIELD", message.constData())), false);
    QTEST(error.fields, "fields");
    QTEST(error.object, "object");
    QCOMPARE(error.retry, RetryClass::Admin);
}

void TestErrors::aDuplicateValueNamesTheOtherRecord()
{
    const auto body = rowBody("DUPLICATE_VALUE",
                              "duplicate value found: Marketo_Id__c duplicates value on "
                              "record with id: 005xx000001SwiU");
    QCOMPARE(replyError(response(400, body), true).arguments,
             QStringList{QStringLiteral("005xx000001SwiUAAS")});
    const auto hidden = QJsonDocument::fromJson(R"({"errors":[{"statusCode":"DUPLICATE_VALUE",
        "message":"duplicate value found: <unknown> duplicates value on record with id: <unknown>",
        "fields":["Marketo_Id__c"]}]})")
                            .object();
    QCOMPARE(recordError(hidden).arguments, QStringList());
}

void TestErrors::bothSpellingsNameTheTwin_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("old") << QByteArray("duplicateResut");
    QTest::newRow("new") << QByteArray("duplicateResult");
}

void TestErrors::bothSpellingsNameTheTwin()
{
    QFETCH(QByteArray, key);
    const QByteArray body = R"([{")" + key
        + R"(":{"allowSave":true,"matchResults":[{"matchRecords":[{"record":{"Id":"005xx000001SwiU"}},
              {"record":{"Id":"005xx000001SwiUAAS"}}]}]},"errorCode":"DUPLICATES_DETECTED"}])";
    QCOMPARE(duplicateIds(body), QStringList{QStringLiteral("005xx000001SwiUAAS")});
    QCOMPARE(duplicateIds("[]"), QStringList());
}

void TestErrors::signInRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<RetryClass>("retry");
    QTest::newRow("wrong secret")
        << 400 << QByteArray(R"({"error":"invalid_client","error_description":"invalid client credentials"})")
        << QStringLiteral("invalid_client") << QStringLiteral("invalid client credentials")
        << RetryClass::Stop;
    QTest::newRow("no description") << 400 << QByteArray(R"({"error":"inactive_org"})")
                                    << QStringLiteral("inactive_org") << QString() << RetryClass::Stop;
    QTest::newRow("two at once")
        << 400
        << QByteArray(
               R"({"error":"invalid_grant","error_description":"token request is already being processed"})")
        << QStringLiteral("sign-in-busy") << QStringLiteral("token request is already being processed")
        << RetryClass::Retry;
    QTest::newRow("maintenance page")
        << 503 << QByteArray("<html>") << QStringLiteral("http-temporary") << QString() << RetryClass::Retry;
}

void TestErrors::signInRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const core::Error error = signInError(response(status, body));
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QTEST(error.retry, "retry");
    QCOMPARE(error.scope, ErrorScope::System);
}

QTEST_APPLESS_MAIN(TestErrors)
#include "tst_salesforce_errors.moc"
