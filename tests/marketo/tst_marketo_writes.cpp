// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lockstep;
using core::Outcome;
using lockstep::test::noteOf;
using lockstep::test::refusal;
using lockstep::test::SeenRequest;

namespace {

// How many records a call has.
qsizetype inputsOf(const SeenRequest& request)
{
    return QJsonDocument::fromJson(request.body).object().value(QStringLiteral("input")).toArray().size();
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
    void failureOfALaterPartKeepsTheFirst();
    void unknownWriteIsNotRepeated_data();
    void unknownWriteIsNotRepeated();
    void refusedWriteIsRepeated();
    void createNeedsAKey();
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
