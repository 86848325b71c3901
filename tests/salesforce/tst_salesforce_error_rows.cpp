// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_log.h"
#include "salesforce/sandbox_org.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace lockstep;
using core::ObjectType;
using core::Outcome;
using core::RetryClass;
using test::keyField;
using test::lastName;

namespace {

// The rows of the table of error codes that this client is to know how to take.
constexpr int rowsOfTheTable = 34;

enum class Ask { Read, Update, Create, Conditional };

// One condition and what becomes of it. `row`: of the table, from 1.
struct Case
{
    int row;
    Ask ask;
    const char* action; // of the sandbox's fault
    int status;
    const char* code;
    const char* message;
    int times; // requests that meet it; 0 = all
    const char* expected; // code of the error; "" = it went through in the end
    RetryClass retry;
    Outcome outcome;
    int tries;
};

constexpr const char* refused = "refuse";
constexpr const char* error = "error";
constexpr const char* status = "status";

using enum RetryClass;
using enum Outcome;

// What is refused for a record alone is that record's result: done, in one try.
constexpr Case refusedRecord(int row, const char* code, const char* message, RetryClass retry,
                             Ask ask = Ask::Update)
{
    return {row, ask, refused, ask == Ask::Conditional ? 400 : 200, code, message, 0, code, retry, Done, 1};
}

// What is refused of a whole read, in one try.
constexpr Case refusedRead(int row, int httpStatus, const char* code, const char* message, RetryClass retry)
{
    return {row, Ask::Read, error, httpStatus, code, message, 0, code, retry, NotExecuted, 1};
}

// clang-format off
const std::array cases{
    Case{1, Ask::Read, error, 401, "INVALID_SESSION_ID", "Session expired or invalid", 1, "", Stop, NotExecuted, 2},
    Case{1, Ask::Read, error, 401, "INVALID_SESSION_ID", "Session expired or invalid", 0, "INVALID_SESSION_ID", Stop, NotExecuted, 2},
    Case{1, Ask::Update, error, 401, "INVALID_SESSION_ID", "Session expired or invalid", 1, "", Stop, NotExecuted, 2},
    refusedRead(2, 401, "INVALID_AUTH_HEADER", "", Stop),
    refusedRead(3, 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", Stop),
    refusedRead(4, 403, "API_DISABLED_FOR_ORG", "The REST API is not enabled for this Organization", Stop),
    refusedRead(4, 403, "API_CURRENTLY_DISABLED", "API is currently disabled", Stop),
    Case{5, Ask::Read, error, 503, "SERVER_UNAVAILABLE", "server too busy", 1, "", Retry, NotExecuted, 2},
    Case{5, Ask::Read, error, 503, "SERVER_UNAVAILABLE", "server too busy", 0, "SERVER_UNAVAILABLE", Retry, NotExecuted, 3},
    Case{5, Ask::Update, error, 503, "SERVER_UNAVAILABLE", "server too busy", 0, "SERVER_UNAVAILABLE", Retry, Unknown, 1},
    Case{5, Ask::Read, status, 500, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{5, Ask::Read, status, 502, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{5, Ask::Read, "html", 504, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{5, Ask::Update, status, 502, "", "", 0, "http-temporary", Retry, Unknown, 1},
    Case{5, Ask::Read, status, 420, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{5, Ask::Read, status, 429, "", "", 1, "", Retry, NotExecuted, 2},
    Case{5, Ask::Update, status, 429, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{5, Ask::Read, status, 406, "", "", 0, "http-temporary", Retry, NotExecuted, 4},
    Case{6, Ask::Read, error, 400, "QUERY_TIMEOUT", "Your query request was running too long", 0, "QUERY_TIMEOUT", Retry, NotExecuted, 3},
    refusedRead(7, 400, "INVALID_QUERY_LOCATOR", "invalid query locator", Retry),
    refusedRead(8, 400, "MALFORMED_QUERY", "unexpected token: 'x' ERROR at Row:1:Column:8", Admin),
    refusedRead(8, 400, "INVALID_FIELD", "No such column 'LastName' on entity 'Lead'.", Admin),
    refusedRead(8, 400, "INVALID_TYPE", "sObject type 'Lead' is not supported.", Admin),
    refusedRecord(9, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record or 1 records: 00Q", Retry),
    refusedRecord(10, "ENTITY_IS_LOCKED", "This record is locked. If you need to edit it, contact your admin.", Retry),
    refusedRecord(11, "REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]", Fix, Ask::Create),
    refusedRecord(12, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "No title without a phone", Fix),
    refusedRecord(13, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: execution of BeforeUpdate caused by: x", Fix),
    refusedRecord(13, "CANNOT_EXECUTE_FLOW_TRIGGER", "The flow failed", Fix),
    refusedRecord(13, "APEX_ERROR", "System.LimitException", Fix),
    refusedRecord(14, "INVALID_EMAIL_ADDRESS", "Email: invalid email address: x", Fix),
    refusedRecord(15, "STRING_TOO_LONG", "Last Name: data value too large: x (max length=80)", Fix),
    refusedRecord(16, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "Clean Status: bad value for restricted picklist field: x", Fix),
    refusedRecord(17, "FIELD_INTEGRITY_EXCEPTION", "There's a problem with this country", Fix),
    refusedRecord(18, "NUMBER_OUTSIDE_VALID_RANGE", "Annual Revenue: value outside of valid range", Fix),
    refusedRecord(18, "INVALID_TYPE_ON_FIELD_IN_RECORD", "Annual Revenue: value not of required type: x", Fix),
    refusedRecord(18, "TOO_MANY_ENUM_VALUE", "too many values", Fix),
    Case{18, Ask::Update, error, 400, "JSON_PARSER_ERROR", "Cannot deserialize instance of currency", 0, "JSON_PARSER_ERROR", Fix, NotExecuted, 1},
    // A collection does not say whose twin it is: the record is sent once more, alone.
    Case{19, Ask::Create, refused, 200, "DUPLICATES_DETECTED", "Use one of these records?", 0, "DUPLICATES_DETECTED", Fix, Done, 2},
    refusedRecord(20, "DUPLICATE_VALUE", "duplicate value found: Marketo_Id__c duplicates value on record with id: 00Q5g0000000001", Relink, Ask::Create),
    refusedRecord(21, "DUPLICATE_EXTERNAL_ID", "more than one record found for external id field", Fix),
    refusedRecord(22, "ENTITY_IS_DELETED", "entity is deleted", Relink),
    refusedRecord(23, "NOT_FOUND", "The requested resource does not exist", Relink),
    refusedRecord(24, "CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead", Relink),
    refusedRecord(25, "INVALID_FIELD_FOR_INSERT_UPDATE", "Unable to create/update fields: LastName.", Admin),
    refusedRecord(26, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", Admin),
    refusedRecord(26, "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "insufficient access rights on cross-reference id", Admin),
    refusedRecord(26, "INSUFFICIENT_ACCESS", "insufficient access", Admin),
    refusedRecord(27, "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", Relink),
    refusedRecord(27, "MALFORMED_ID", "Lead ID: id value of incorrect type: x", Fix),
    refusedRecord(28, "INACTIVE_OWNER_OR_USER", "operation performed with inactive user [005]", Fix),
    refusedRecord(28, "OP_WITH_INVALID_USER_TYPE_EXCEPTION", "this user cannot own it", Fix),
    refusedRecord(28, "TRANSFER_REQUIRES_READ", "the new owner must have read permission", Fix),
    refusedRecord(29, "STORAGE_LIMIT_EXCEEDED", "storage limit exceeded", Admin, Ask::Create),
    refusedRecord(30, "ALL_OR_NONE_OPERATION_ROLLED_BACK", "Record rolled back because not all records were valid", Retry),
    refusedRecord(30, "PROCESSING_HALTED", "Invalid reference specified.", Retry),
    refusedRecord(31, "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE", "", Retry, Ask::Conditional),
    refusedRecord(32, "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", "maintenance", Retry),
    Case{33, Ask::Read, error, 500, "TXN_SECURITY_METERING_ERROR", "", 0, "TXN_SECURITY_METERING_ERROR", Retry, NotExecuted, 3},
    Case{33, Ask::Read, error, 500, "UNKNOWN_EXCEPTION", "An unexpected error occurred. Please include this ErrorId", 1, "", Retry, NotExecuted, 2},
    Case{33, Ask::Update, error, 500, "UNKNOWN_EXCEPTION", "An unexpected error occurred. Please include this ErrorId", 0, "UNKNOWN_EXCEPTION", Retry, Unknown, 1},
    refusedRecord(34, "REQUIRED_FIELD_MISSING", "Required fields are missing: [Region__c]", Fix),
};
// clang-format on

// What was written must not be found in the log.
constexpr QLatin1String writtenName("Sagenhaft");

} // namespace

// Every row of the table of error codes, produced by the sandbox over HTTP: what the caller gets, how often
// it was tried, what the log says.
class TestErrorRows : public test::SandboxOrg
{
    Q_OBJECT

private:
    struct Result
    {
        std::optional<core::Error> error;
        qsizetype records = 0; // results, or records read
    };

    static QString pathOf(Ask ask)
    {
        switch (ask) {
        case Ask::Read:
            return QStringLiteral("/queryAll");
        case Ask::Conditional: // one alone is written to its own address
            return QStringLiteral("/sobjects/Lead/");
        default:
            return QStringLiteral("sobjects");
        }
    }
    Result ask(Ask what)
    {
        if (what == Ask::Read) {
            const auto reply = await(m_client->read(ObjectType::Lead, {someLead()}, {lastName}));
            return {reply ? std::optional<core::Error>() : reply.error(), reply ? reply->records.size() : 0};
        }
        core::WriteRecord record;
        record.values = {{lastName, core::FieldValue::text(writtenName)}};
        if (what == Ask::Create)
            record.values.insert(QStringLiteral("Company"), core::FieldValue::text(QStringLiteral("Acme")));
        else
            record.id = someLead();
        if (what == Ask::Conditional)
            record.unmodifiedSince = m_client->serverTime();
        const core::WriteOptions options{.object = ObjectType::Lead, .keyField = {}, .assign = {}};
        const auto reply = await(what == Ask::Create ? m_client->create({record}, options)
                                                     : m_client->update({record}, options));
        if (!reply)
            return {reply.error(), 0};
        return {reply->results.constFirst().error, reply->results.size()};
    }

private Q_SLOTS:
    void init()
    {
        start();
        QVERIFY(await(m_client->describe(0)));
    }
    void cleanup() { stop(); }

    void everyRowOfTheTableIsHere()
    {
        QSet<int> rows;
        for (const Case& each : cases)
            rows.insert(each.row);
        QCOMPARE(rows.size(), rowsOfTheTable);
        QCOMPARE(*std::max_element(rows.cbegin(), rows.cend()), rowsOfTheTable);
    }

    void aRow_data()
    {
        QTest::addColumn<int>("place");
        for (size_t place = 0; place < cases.size(); ++place) {
            const Case& each = cases.at(place);
            QTest::addRow("%d %s %d %s", each.row, each.code, each.status,
                          each.ask == Ask::Read ? "read" : "write")
                << int(place);
        }
    }
    void aRow()
    {
        QFETCH(int, place);
        const Case& each = cases.at(size_t(place));
        fault({{QStringLiteral("path"), pathOf(each.ask)},
               {QStringLiteral("action"), QLatin1String(each.action)},
               {QStringLiteral("status"), each.status},
               {QStringLiteral("code"), QLatin1String(each.code)},
               {QStringLiteral("message"), QLatin1String(each.message)},
               {QStringLiteral("times"), each.times}});
        const test::NetLog log;
        const Result result = ask(each.ask);
        const QStringList lines = log.about(pathOf(each.ask));
        QCOMPARE(lines.size(), each.tries);
        QCOMPARE(result.error ? result.error->code : QString(), QLatin1String(each.expected));
        QCOMPARE(result.records, result.error && result.error->outcome != Done ? 0 : 1);
        if (result.error) {
            QCOMPARE(result.error->retry, each.retry);
            QCOMPARE(result.error->outcome, each.outcome);
            if (qstrlen(each.code) > 0)
                QCOMPARE(result.error->message, QLatin1String(each.message));
            if (result.error->outcome != Done)
                QVERIFY(lines.constLast().startsWith(result.error->requestId + u' '));
        }
        // A request's id, its address and what came of it; of a person, a token or a text nothing.
        const QString answered = QStringLiteral(" -> %1,").arg(each.status);
        QVERIFY2(lines.constFirst().contains(answered), qPrintable(lines.constFirst()));
        const QStringList all = log.lines();
        for (const QString& line : all) {
            QVERIFY(!line.contains(writtenName));
            QVERIFY(!line.contains(QString::fromUtf8(m_secrets.secret)));
            QVERIFY(!line.contains(u'!'));
            QVERIFY(qstrlen(each.message) == 0 || !line.contains(QLatin1String(each.message)));
        }
    }

    // The other limit of row 3 passes: the whole account waits some seconds and then goes on.
    void tooManyAtOnceIsWaitedFor()
    {
        fault({{QStringLiteral("path"), QStringLiteral("/queryAll")},
               {QStringLiteral("action"), QStringLiteral("error")},
               {QStringLiteral("status"), 403},
               {QStringLiteral("code"), QStringLiteral("REQUEST_LIMIT_EXCEEDED")},
               {QStringLiteral("message"), QStringLiteral("ConcurrentPerOrgLongTxn Limit exceeded.")}});
        const test::NetLog log;
        auto reply = m_client->read(ObjectType::Lead, {someLead()}, {lastName});
        QTRY_COMPARE(log.about(QStringLiteral("/queryAll")).size(), 1);
        // Answers are heard in their order: that one is, once a later one is.
        net::Request later;
        later.url = m_host->salesforce().url;
        QVERIFY(await(m_http->send(later)));
        QVERIFY(!reply.isFinished());
        auto other = m_client->read(ObjectType::Contact, {someLead()}, {lastName});
        QCOMPARE(log.about(QStringLiteral("/queryAll")).size(), 1);
        reply.cancel();
        other.cancel();
        QCOMPARE(await(reply).error().code, QStringLiteral("cancelled"));
        QCOMPARE(await(other).error().code, QStringLiteral("cancelled"));
    }

    // Row 31 as it really comes about: somebody was there first.
    void aStaleRecordIsNotWritten()
    {
        const QString id = someLead();
        const QDateTime seen = m_client->serverTime();
        advance(5);
        editAsRep(id, {{QStringLiteral("Title"), QStringLiteral("CTO")}});
        core::WriteRecord record;
        record.id = id;
        record.values = {{lastName, core::FieldValue::text(writtenName)}};
        record.unmodifiedSince = seen;
        const core::WriteOptions options{.object = ObjectType::Lead, .keyField = {}, .assign = {}};
        const auto reply = await(m_client->update({record}, options));
        QVERIFY(reply);
        QCOMPARE(reply->results.constFirst().error->code, QStringLiteral("stale-record"));
        QCOMPARE(reply->results.constFirst().error->retry, Retry);
    }
};

QTEST_GUILESS_MAIN(TestErrorRows)
#include "tst_salesforce_error_rows.moc"
