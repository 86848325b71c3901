// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_sandbox.h"
#include "net/net_log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>

using namespace lockstep;
using core::ObjectType;
using core::Outcome;
using core::RetryClass;

namespace {

// The rows of the three tables (HTTP, response, 1xxx) that this client is to know how to take.
constexpr int rowsOfTheTables = 51;

enum class Ask { Read, Update };

// One condition and what becomes of it. `row`: of the tables in their order, from 1.
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

using enum RetryClass;
using enum Outcome;

constexpr Case http(int row, Ask ask, int status, const char* expected, RetryClass retry, Outcome outcome,
                    int tries)
{
    return {row, ask, "status", status, "", "", 0, expected, retry, outcome, tries};
}

// A failure of the connection or of the body: two answers.
constexpr Case broken(Ask ask, const char* action, const char* expected)
{
    const bool reads = ask == Ask::Read;
    return {4, ask, action, 200, "", "", 0, expected, Retry, reads ? NotExecuted : Unknown, reads ? 3 : 1};
}

// success:false with this code for the whole request, in one try.
constexpr Case whole(int row, const char* code, const char* message, RetryClass retry, Ask ask = Ask::Read)
{
    return {row, ask, "error", 200, code, message, 0, code, retry, NotExecuted, 1};
}

// The same, and it helps to try again: so often in all.
constexpr Case again(int row, const char* code, const char* message, RetryClass retry, int tries)
{
    return {row, Ask::Read, "error", 200, code, message, 0, code, retry, NotExecuted, tries};
}

// Once, and then no more.
constexpr Case once(int row, const char* code, const char* message, Ask ask = Ask::Read)
{
    return {row, ask, "error", 200, code, message, 1, "", Retry, NotExecuted, 2};
}

// What may have been executed although it failed is not written again.
constexpr Case unknown(int row, const char* code, const char* message)
{
    return {row, Ask::Update, "error", 200, code, message, 0, code, Retry, Unknown, 1};
}

// A skipped record with its reason.
constexpr Case skipped(int row, const char* code, const char* message, RetryClass retry)
{
    return {row, Ask::Update, "refuse", 200, code, message, 0, code, retry, Done, 1};
}

// clang-format off
const std::array cases{
    http(2, Ask::Read, 404, "http-status", Stop, NotExecuted, 1),
    http(3, Ask::Update, 413, "http-status", Fix, Done, 1),
    http(3, Ask::Read, 414, "http-status", Stop, NotExecuted, 1),
    http(4, Ask::Read, 500, "http-temporary", Retry, NotExecuted, 4),
    http(4, Ask::Read, 502, "http-temporary", Retry, NotExecuted, 4),
    http(4, Ask::Read, 503, "http-temporary", Retry, NotExecuted, 4),
    http(4, Ask::Read, 504, "http-temporary", Retry, NotExecuted, 4),
    http(4, Ask::Update, 502, "http-temporary", Retry, Unknown, 1),
    broken(Ask::Read, "html", "not-json"),
    broken(Ask::Update, "html", "not-json"),
    broken(Ask::Read, "truncate", "truncated-body"),
    broken(Ask::Update, "truncate", "truncated-body"),
    broken(Ask::Read, "cut-before", "connection-lost"),
    broken(Ask::Update, "cut-before", "connection-lost"),
    broken(Ask::Update, "cut-after", "connection-lost"),

    again(5, "500", "Internal Server error", Retry, 3),
    again(5, "502", "Bad Gateway", Retry, 3),
    unknown(5, "502", "Bad Gateway"),
    once(6, "600", "Empty access token"),
    again(6, "600", "Empty access token", Stop, 2),
    once(7, "601", "Access token invalid"),
    once(7, "601", "Access token invalid", Ask::Update),
    again(7, "601", "Access token invalid", Stop, 2),
    once(8, "602", "Access token expired"),
    again(8, "602", "Access token expired", Stop, 2),
    whole(9, "603", "Access denied", Admin),
    again(10, "604", "Request timed out", Retry, 3),
    unknown(10, "604", "Request timed out"),
    whole(11, "605", "Request method 'POST' not supported", Stop),
    once(12, "606", "Max rate limit '100' exceeded with in '20' secs"),
    once(12, "606", "Max rate limit '100' exceeded with in '20' secs", Ask::Update),
    again(12, "606", "Max rate limit '100' exceeded with in '20' secs", Retry, 6),
    whole(13, "607", "Daily quota '50000' reached", Stop),
    again(14, "608", "API Temporarily Unavailable", Retry, 3),
    unknown(14, "608", "API Temporarily Unavailable"),
    whole(15, "609", "Invalid JSON", Stop, Ask::Update),
    whole(16, "610", "Requested resource not found", Stop),
    again(17, "611", "System error", Retry, 3),
    unknown(17, "611", "System error"),
    whole(18, "612", "Invalid Content Type", Stop, Ask::Update),
    whole(19, "613", "Invalid Multipart Request", Stop, Ask::Update),
    again(20, "614", "Invalid Subscription", Retry, 3),
    unknown(20, "614", "Invalid Subscription"),
    once(21, "615", "Concurrent access limit '10' reached"),
    once(21, "615", "Concurrent access limit '10' reached", Ask::Update),
    again(21, "615", "Concurrent access limit '10' reached", Retry, 6),
    whole(22, "616", "Invalid subscription type", Stop),
    whole(23, "701", "leadId cannot be blank", Fix),
    Case{23, Ask::Read, "error", 200, "702", "No data found", 0, "", Retry, NotExecuted, 1},
    whole(23, "703", "Feature not enabled", Admin),
    whole(23, "704", "Invalid date format", Fix),
    whole(23, "709", "Business rule violation", Fix, Ask::Update),
    whole(23, "710", "Parent folder not found", Fix, Ask::Update),
    whole(23, "711", "Incompatible folder type", Fix, Ask::Update),
    whole(24, "712", "Merge to person account operation is invalid", Fix, Ask::Update),
    whole(24, "714", "Unable to find the default record type", Fix, Ask::Update),
    again(25, "713", "Transient Error", Retry, 3),
    unknown(25, "713", "Transient Error"),
    skipped(26, "718", "ExternalSalesPersonID not found", Fix),
    again(27, "719", "Lock wait timeout", Retry, 3),
    unknown(27, "719", "Lock wait timeout"),

    skipped(28, "1001", "Invalid value 'x'. Required of type 'Integer'", Fix),
    whole(29, "1002", "Missing value for required parameter 'filterType'", Fix),
    skipped(30, "1003", "Invalid value for field 'leadScore' and value 'x'", Fix),
    whole(30, "1003", "Too many results match the filter", Fix),
    skipped(31, "1004", "Lead not found", Relink),
    skipped(32, "1005", "Lead already exists", Relink),
    skipped(33, "1006", "Field 'title' not found", Admin),
    whole(33, "1006", "Field 'title' not found", Admin),
    skipped(34, "1007", "Multiple lead match lookup criteria", Fix),
    skipped(35, "1008", "Access to partition 'EU' denied", Admin),
    skipped(35, "1009", "Partition name must be specified", Admin),
    skipped(35, "1010", "Partition update not allowed", Admin),
    whole(36, "1011", "Field 'firstName' not supported", Admin),
    whole(37, "1012", "Invalid cookie value 'x'", Fix),
    whole(38, "1013", "Object not found", Fix),
    skipped(39, "1014", "Failed to create Object", Retry),
    skipped(40, "1015", "Lead not in list", Fix),
    whole(41, "1016", "Too many imports", Retry, Ask::Update),
    skipped(42, "1017", "Object already exists", Fix),
    skipped(42, "1018", "CRM Enabled", Admin),
    whole(42, "1018", "CRM Enabled", Admin, Ask::Update),
    whole(42, "1019", "Import in progress", Retry, Ask::Update),
    whole(42, "1020", "Too many clones to program", Fix, Ask::Update),
    skipped(43, "1021", "Company update not allowed", Admin),
    skipped(44, "1022", "Object in use", Retry),
    whole(45, "1025", "Program status not found", Fix, Ask::Update),
    whole(45, "1026", "Custom object not enabled", Fix, Ask::Update),
    whole(45, "1027", "Max activity type limit reached", Fix, Ask::Update),
    whole(45, "1028", "Max field limit reached", Fix, Ask::Update),
    whole(46, "1029", "Too many jobs in queue", Retry),
    whole(47, "1035", "Unsupported filter type for target subscription", Fix),
    skipped(48, "1036", "Duplicate object found in input", Fix),
    whole(49, "1037", "Status past", Fix, Ask::Update),
    whole(49, "1042", "Invalid runAt date", Fix, Ask::Update),
    whole(49, "1048", "Custom object discard draft failed", Fix, Ask::Update),
    skipped(49, "1049", "Attributes too long", Fix),
    whole(50, "1076", "Merge in CRM failed", Fix, Ask::Update),
    whole(50, "1077", "Merge in CRM failed", Fix, Ask::Update),
    whole(50, "1078", "Merge in CRM failed", Fix, Ask::Update),
    whole(50, "1079", "Merge in CRM failed", Fix, Ask::Update),
    whole(51, "1080", "Too many leads to merge", Fix, Ask::Update),
};
// clang-format on

constexpr QLatin1String writtenTitle("Sagenhaft");
constexpr char rightSecret[] = "sandbox-marketo-secret";

} // namespace

// Every row of the tables of errors, produced by the sandbox over HTTP: what the caller gets, how often it
// was tried, what the log says.
class TestErrorRows : public QObject, private test::ClientOnSandbox
{
    Q_OBJECT

private:
    struct Result
    {
        std::optional<core::Error> error;
        qsizetype records = 0; // results, or people asked for
    };

    QString m_person;

    Result ask(Ask what)
    {
        const QString title = QStringLiteral("title");
        if (what == Ask::Read) {
            const auto reply = finished(m_client->read(ObjectType::Person, {m_person}, {title}));
            if (!reply)
                return {reply.error(), 0};
            // What Marketo fails on for this one person alone is said of them.
            if (!reply->failed.isEmpty())
                return {reply->failed.constBegin().value(), 0};
            return {std::nullopt, reply->records.size()};
        }
        core::WriteRecord record;
        record.id = m_person;
        record.values = {{title, core::FieldValue::text(writtenTitle)}};
        const auto reply = finished(m_client->update({record}, core::WriteOptions()));
        if (!reply)
            return {reply.error(), 0};
        return {reply->results.constFirst().error, reply->results.size()};
    }
    static QStringList aboutLeads(const test::NetLog& log)
    {
        return log.about(QStringLiteral("/leads.json"));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(start());
        m_person = createPerson(QStringLiteral("ada@example.com"));
    }
    void cleanup() { stop(); }

    void everyRowOfTheTablesIsHere()
    {
        QSet<int> rows{1}; // whoIsNotKnownIsNotAskedAgain()
        for (const Case& each : cases)
            rows.insert(each.row);
        QCOMPARE(rows.size(), rowsOfTheTables);
        QCOMPARE(*std::max_element(rows.cbegin(), rows.cend()), rowsOfTheTables);
    }

    void aRow_data()
    {
        QTest::addColumn<int>("place");
        for (size_t place = 0; place < cases.size(); ++place) {
            const Case& each = cases.at(place);
            QTest::addRow("%d %s%s %d %s", each.row, each.action, each.code, each.status,
                          each.ask == Ask::Read ? "read" : "write")
                << int(place);
        }
    }
    void aRow()
    {
        QFETCH(int, place);
        const Case& each = cases.at(size_t(place));
        inject(QJsonDocument(QJsonObject{{QStringLiteral("path"), QStringLiteral("/leads.json")},
                                         {QStringLiteral("action"), QLatin1String(each.action)},
                                         {QStringLiteral("status"), each.status},
                                         {QStringLiteral("code"), QLatin1String(each.code)},
                                         {QStringLiteral("message"), QLatin1String(each.message)},
                                         {QStringLiteral("times"), each.times}})
                   .toJson());
        const test::NetLog log;
        const Result result = ask(each.ask);
        const QStringList lines = aboutLeads(log);
        QCOMPARE(lines.size(), each.tries);
        QCOMPARE(result.error ? result.error->code : QString(), QLatin1String(each.expected));
        QCOMPARE(result.records, result.error && result.error->outcome != Done ? 0 : 1);
        if (result.error) {
            QCOMPARE(result.error->retry, each.retry);
            QCOMPARE(result.error->outcome, each.outcome);
            if (qstrlen(each.code) > 0)
                QCOMPARE(result.error->message, QLatin1String(each.message));
            QVERIFY(lines.constLast().startsWith(result.error->requestId + u' '));
        }
        // A request's id, its address and what came of it; of a person, a token or a text nothing.
        const bool answered =
            qstrcmp(each.expected, "connection-lost") != 0 && qstrcmp(each.expected, "truncated-body") != 0;
        const QString outcome = answered ? QString::number(each.status) : QLatin1String(each.expected);
        QVERIFY2(lines.constFirst().contains(QStringLiteral(" -> ") + outcome + u','),
                 qPrintable(lines.constFirst()));
        const QStringList all = log.lines();
        for (const QString& line : all) {
            QVERIFY(!line.contains(writtenTitle));
            QVERIFY(!line.contains(QString::fromUtf8(rightSecret)));
            QVERIFY(!line.contains(QStringLiteral(":sj")));
            QVERIFY(qstrlen(each.message) == 0 || !line.contains(QLatin1String(each.message)));
        }
    }

    // Row 1: identity speaks OAuth, with a status of its own. It is asked by a form and as documented, once.
    void whoIsNotKnownIsNotAskedAgain()
    {
        connectClient("wrong");
        const test::NetLog log;
        const Result result = ask(Ask::Read);
        QCOMPARE(result.error->code, QStringLiteral("marketo-sign-in-refused"));
        QCOMPARE(result.error->message, QStringLiteral("Bad client credentials"));
        QCOMPARE(result.error->retry, Stop);
        QCOMPARE(log.about(QStringLiteral("/identity/")).size(), 2);
        QCOMPARE(aboutLeads(log).size(), 0);
    }

    // Row 4: who does not answer is given up by our clock.
    void whoDoesNotAnswerIsGivenUp()
    {
        m_client.reset();
        // Long enough for the sign-in to be answered.
        m_http = std::make_unique<net::HttpClient>(
            net::HttpOptions{.deadline = std::chrono::seconds(1), .idle = std::chrono::seconds(10)});
        connectClient(rightSecret);
        inject(R"({"path":"/leads.json","action":"hang","times":0})");
        const test::NetLog log;
        const Result result = ask(Ask::Read);
        QCOMPARE(result.error->code, QStringLiteral("timed-out"));
        QCOMPARE(result.error->outcome, NotExecuted);
        QCOMPARE(aboutLeads(log).size(), 3);
    }

    // Row 13: until midnight in Chicago.
    void aUsedUpDayTellsWhenItEnds()
    {
        inject(R"({"path":"/leads.json","action":"error","code":"607","message":"Daily quota '9' reached"})");
        const Result result = ask(Ask::Read);
        QVERIFY(result.error->retryAfterSeconds > 0);
        QVERIFY(result.error->retryAfterSeconds <= 25 * 3600);
        QCOMPARE(m_client->usage().limit, 9);
    }
};

QTEST_GUILESS_MAIN(TestErrorRows)
#include "tst_marketo_error_rows.moc"
