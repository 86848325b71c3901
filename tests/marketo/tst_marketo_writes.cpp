// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace lockstep;
using core::Outcome;
using lockstep::test::noteOf;
using lockstep::test::refusal;
using lockstep::test::ScriptedServer;
using lockstep::test::SeenRequest;

namespace {

// Of its records, 0 where one has none.
QList<qint64> idsIn(const SeenRequest& request)
{
    QList<qint64> ids;
    const QJsonArray inputs =
        QJsonDocument::fromJson(request.body).object().value(QStringLiteral("input")).toArray();
    for (const auto& input : inputs)
        ids += input.toObject().value(QStringLiteral("id")).toInteger();
    return ids;
}

// How many records a call has.
qsizetype inputsOf(const SeenRequest& request)
{
    return idsIn(request).size();
}

// Every record of a call is updated.
QByteArray allUpdated(const SeenRequest& request)
{
    const QByteArrayList items(inputsOf(request), R"({"id":1,"status":"updated"})");
    return R"({"success":true,"result":[)" + items.join(',') + "]}";
}

} // namespace

// Writes, reply by reply.
class TestMarketoWrites : public QObject, protected test::ClientOnScript
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void resultsOfAnotherNumberAreUnknown();
    void skippedRecordsAreMatchedByPosition();
    void writeIsSplitByCount();
    void writeIsSplitByBytes_data();
    void writeIsSplitByBytes();
    void recordLargerThanACallGoesAlone();
    void aGatewayThatTakesLessGetsLess();
    void aRecordTooLargeForTheGatewayIsRefusedAlone();
    void whoIsMadeWithoutAnIdIsUnknown();
    void failureOfALaterPartKeepsTheFirst();
    void unknownWriteIsNotRepeated_data();
    void unknownWriteIsNotRepeated();
    void refusedWriteIsRepeated();
    void createNeedsAKey();

private:
    void takeAtMost(qsizetype bytes);
};

void TestMarketoWrites::init()
{
    start();
}

void TestMarketoWrites::cleanup()
{
    stop();
}

void TestMarketoWrites::resultsOfAnotherNumberAreUnknown()
{
    m_reply = [](const SeenRequest&) { return R"({"success":true,"result":[{"id":1,"status":"updated"}]})"; };
    const auto answer = finished(m_client->update(
        {noteOf(QStringLiteral("1"), QStringLiteral("a")), noteOf(QStringLiteral("2"), QStringLiteral("b"))},
        {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("unexpected-answer"));
    QCOMPARE(answer.error().outcome, Outcome::Unknown);
}

void TestMarketoWrites::skippedRecordsAreMatchedByPosition()
{
    m_reply = [](const SeenRequest&) {
        return R"({"success":true,"result":[{"status":"skipped","reasons":[{"code":"1004","message":"Lead not found"}]},
                   {"id":2,"status":"updated"}]})";
    };
    const auto answer = finished(m_client->update(
        {noteOf(QStringLiteral("1"), QStringLiteral("a")), noteOf(QStringLiteral("2"), QStringLiteral("b"))},
        {}));
    QVERIFY(answer);
    QCOMPARE(answer->results[0].error->code, QStringLiteral("1004"));
    QCOMPARE(answer->results[0].error->retry, core::RetryClass::Relink);
    QVERIFY(!answer->results[0].error->requestId.isEmpty());
    QCOMPARE(answer->results[1].id, QStringLiteral("2"));
    const QJsonObject body = QJsonDocument::fromJson(calls().constFirst().body).object();
    QCOMPARE(body.value(QStringLiteral("action")).toString(), QStringLiteral("updateOnly"));
    QCOMPARE(body.value(QStringLiteral("lookupField")).toString(), QStringLiteral("id"));
}

void TestMarketoWrites::writeIsSplitByCount()
{
    m_reply = allUpdated;
    QList<core::WriteRecord> records;
    for (int i = 0; i < 601; ++i)
        records += noteOf(QString::number(i + 1), QStringLiteral("x"));
    const auto answer = finished(m_client->update(records, {}));
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), 601);
    QList<qsizetype> sizes;
    for (const SeenRequest& call : calls())
        sizes.append(inputsOf(call));
    QCOMPARE(sizes, (QList<qsizetype>{300, 300, 1}));
}

void TestMarketoWrites::writeIsSplitByBytes_data()
{
    QTest::addColumn<QChar>("letter");
    QTest::addColumn<int>("expected");
    QTest::newRow("a byte a letter") << QChar(u'x') << 3;
    QTest::newRow("two bytes a letter") << QChar(u'ü') << 6;
    QTest::newRow("two bytes for each quote") << QChar(u'"') << 6;
}

void TestMarketoWrites::writeIsSplitByBytes()
{
    QFETCH(const QChar, letter);
    QFETCH(const int, expected);
    m_reply = allUpdated;
    QList<core::WriteRecord> records;
    for (int i = 0; i < 100; ++i)
        records += noteOf(QString::number(i + 1), QString(25'000, letter));
    const auto answer = finished(m_client->update(records, {}));
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), 100);
    QCOMPARE(calls().size(), expected);
    for (const SeenRequest& call : calls())
        QVERIFY(call.body.size() <= 1'000'000);
}

// Marketo judges it; the others are not held up.
void TestMarketoWrites::recordLargerThanACallGoesAlone()
{
    m_reply = allUpdated;
    const auto answer =
        finished(m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a")),
                                   noteOf(QStringLiteral("2"), QString(1'100'000, QLatin1Char('x'))),
                                   noteOf(QStringLiteral("3"), QStringLiteral("a"))},
                                  {}));
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), 3);
    QCOMPARE(calls().size(), 3);
}

void TestMarketoWrites::takeAtMost(qsizetype bytes)
{
    m_server->answer = [bytes, others = m_server->answer](const SeenRequest& request) {
        if (request.body.size() > bytes)
            return ScriptedServer::Answer{ScriptedServer::reply(413, "<html>Too large</html>")};
        return others(request);
    };
}

void TestMarketoWrites::aGatewayThatTakesLessGetsLess()
{
    m_reply = allUpdated;
    takeAtMost(100'000);
    QList<core::WriteRecord> records;
    for (int i = 0; i < 100; ++i)
        records += noteOf(QString::number(i + 1), QString(5'000, QLatin1Char('x')));
    qsizetype refused = 3; // of 500, 250 and 125 kB; what is learnt is kept
    for (int time = 0; time < 2; ++time) {
        const QList<SeenRequest> before = calls();
        const auto answer = finished(m_client->update(records, {}));
        QVERIFY(answer);
        QCOMPARE(answer->results.size(), 100);
        QVERIFY(std::none_of(answer->results.cbegin(), answer->results.cend(),
                             [](const core::WriteResult& result) { return result.error.has_value(); }));
        QList<qint64> written;
        const QList<SeenRequest> made = calls().mid(before.size());
        for (const SeenRequest& call : made) {
            if (call.body.size() > 100'000)
                --refused;
            else
                written += idsIn(call);
        }
        QCOMPARE(refused, 0);
        QCOMPARE(written.size(), 100);
        QVERIFY(std::is_sorted(written.cbegin(), written.cend()));
    }
}

void TestMarketoWrites::aRecordTooLargeForTheGatewayIsRefusedAlone()
{
    m_reply = allUpdated;
    takeAtMost(100'000);
    const auto answer =
        finished(m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a")),
                                   noteOf(QStringLiteral("2"), QString(200'000, QLatin1Char('x'))),
                                   noteOf(QStringLiteral("3"), QStringLiteral("a"))},
                                  {}));
    QVERIFY(answer);
    QCOMPARE(answer->results.size(), 3);
    QVERIFY(!answer->results[0].error && !answer->results[2].error);
    QVERIFY(answer->results[1].error);
    QCOMPARE(answer->results[1].error->code, QStringLiteral("http-status"));
    QCOMPARE(answer->results[1].error->retry, core::RetryClass::Fix);
    QCOMPARE(answer->results[1].error->outcome, Outcome::Done);
}

// Nobody could be linked: they are looked for by the key.
void TestMarketoWrites::whoIsMadeWithoutAnIdIsUnknown()
{
    m_reply = [](const SeenRequest&) {
        return R"({"success":true,"result":[{"status":"created"},{"id":2,"status":"created"},{"status":"updated"}]})";
    };
    core::WriteOptions options;
    options.keyField = QStringLiteral("salesforceId");
    const QList<core::WriteRecord> records(3, noteOf({}, QStringLiteral("a")));
    const auto created = finished(m_client->create(records, options));
    QVERIFY(created);
    for (const qsizetype place : {0, 2}) {
        QVERIFY(created->results[place].status == core::WriteResult::Status::Failed);
        QCOMPARE(created->results[place].error->code, QStringLiteral("unexpected-answer"));
        QCOMPARE(created->results[place].error->outcome, Outcome::Unknown);
    }
    QCOMPARE(created->results[1].id, QStringLiteral("2"));
    // An update says itself who it is about.
    m_reply = [](const SeenRequest&) { return R"({"success":true,"result":[{"status":"updated"}]})"; };
    const auto updated = finished(m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a"))}, {}));
    QVERIFY(updated);
    QVERIFY(!updated->results[0].error);
}

void TestMarketoWrites::failureOfALaterPartKeepsTheFirst()
{
    m_reply = [this](const SeenRequest&) -> QByteArray {
        if (calls().size() > 1)
            return {};
        QByteArrayList items(39, R"({"id":1,"status":"updated"})");
        return R"({"success":true,"result":[)" + items.join(',') + "]}";
    };
    QList<core::WriteRecord> records;
    for (int i = 0; i < 100; ++i)
        records += noteOf(QString::number(i + 1), QString(25'000, QLatin1Char('x')));
    const auto answer = finished(m_client->update(records, {}));
    QVERIFY(answer);
    QCOMPARE(calls().size(), 2);
    QCOMPARE(answer->results.size(), 100);
    QVERIFY(!answer->results[38].error);
    QCOMPARE(answer->results[39].error->outcome, Outcome::Unknown);
    QCOMPARE(answer->results[99].error->outcome, Outcome::NotSent);
}

void TestMarketoWrites::unknownWriteIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("reply");
    for (const char* code : {"604", "608", "611", "614", "713"})
        QTest::newRow(code) << refusal(code);
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray(R"({"success":true,"result":[)");
}

void TestMarketoWrites::unknownWriteIsNotRepeated()
{
    QFETCH(const QByteArray, reply);
    m_reply = [&reply](const SeenRequest&) { return QByteArray(reply); };
    const auto answer = finished(m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a"))}, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().outcome, Outcome::Unknown);
    QCOMPARE(calls().size(), 1);
}

void TestMarketoWrites::refusedWriteIsRepeated()
{
    for (const char* code : {"606", "615"}) {
        const auto before = calls().size();
        m_reply = [this, code, before](const SeenRequest&) {
            return calls().size() == before + 1
                ? refusal(code)
                : QByteArray(R"({"success":true,"result":[{"id":1,"status":"updated"}]})");
        };
        QVERIFY(finished(m_client->update({noteOf(QStringLiteral("1"), QStringLiteral("a"))}, {})));
        QCOMPARE(calls().size(), before + 2);
    }
}

void TestMarketoWrites::createNeedsAKey()
{
    const auto answer = finished(m_client->create({noteOf({}, QStringLiteral("a"))}, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().outcome, Outcome::NotSent);
    QVERIFY(m_server->seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestMarketoWrites)
#include "tst_marketo_writes.moc"
