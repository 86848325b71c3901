// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/cursor.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::salesforce;

namespace {

constexpr int lookBack = 600;

QDateTime at(int secondsOfDay)
{
    return {QDate(2026, 5, 1), QTime(0, 0).addSecs(secondsOfDay), Qt::UTC};
}

const QString idA = QStringLiteral("00Qxx0000000001AAA");
const QString idB = QStringLiteral("00Qxx0000000002AAA");

} // namespace

class TestCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPollReadsEverything();
    void aPollGoesOnAfterItsLastRow();
    void theNextPollLooksBack();
    void theWatermarkNeverPassesTheFirstReply();
    void theWatermarkNeverGoesBack();
    void aQuietOrgIsNotReadAgainAndAgain();
    void aDateAheadOfTheStampsHidesNothing();
    void withoutADateTheHighestStampCounts();
    void itSurvivesBeingStored();
    void whatIsNotACursorIsRefused_data();
    void whatIsNotACursorIsRefused();
};

void TestCursor::theFirstPollReadsEverything()
{
    QVERIFY(!ObjectPosition().condition());
}

void TestCursor::aPollGoesOnAfterItsLastRow()
{
    ObjectPosition position;
    position.advance(at(5000), at(4000), idA);
    QCOMPARE(position.condition()->soql(), Condition::after(at(4000), idA).soql());
    position.advance(at(5001), at(4000), idB);
    QCOMPARE(position.condition()->soql(), Condition::after(at(4000), idB).soql());
}

void TestCursor::theNextPollLooksBack()
{
    ObjectPosition position;
    position.advance(at(5000), at(4900), idA);
    position.finishPoll(at(5000), lookBack);
    QCOMPARE(position.watermark, at(4900));
    QCOMPARE(position.condition()->soql(),
             QStringLiteral("SystemModstamp >= 2026-05-01T01:13:20Z")); // 5000 - 600
}

void TestCursor::theWatermarkNeverPassesTheFirstReply()
{
    ObjectPosition position;
    position.advance(at(5000), at(4990), idA);
    position.advance(at(5030), at(5025), idB);
    position.finishPoll(at(5030), lookBack);
    QCOMPARE(position.watermark, at(5000));
}

void TestCursor::theWatermarkNeverGoesBack()
{
    ObjectPosition position;
    position.watermark = at(5000);
    position.advance(at(5100), at(4500), idA);
    position.finishPoll(at(5100), lookBack);
    QCOMPARE(position.watermark, at(5000));
}

void TestCursor::aQuietOrgIsNotReadAgainAndAgain()
{
    ObjectPosition position;
    position.advance(at(5000), at(4990), idA);
    position.finishPoll(at(5000), lookBack);
    QCOMPARE(position.readFrom, at(4400)); // the look-back before the reply
    // Twenty minutes later: whatever bears a stamp up to the watermark has been committed by now.
    position.advance(at(6200), at(4990), idA);
    position.finishPoll(at(6200), lookBack);
    QCOMPARE(position.watermark, at(4990));
    QCOMPARE(position.readFrom, at(4990));
    QVERIFY(!position.stamp.isValid());
}

void TestCursor::aDateAheadOfTheStampsHidesNothing()
{
    ObjectPosition position;
    position.advance(at(80000), at(4000), idA);
    position.finishPoll(at(80000), lookBack);
    QVERIFY(position.readFrom <= at(4000));
    position.finishPoll(at(86000), lookBack);
    QCOMPARE(position.condition()->soql(), QStringLiteral("SystemModstamp >= 2026-05-01T01:06:40Z")); // 4000
}

void TestCursor::withoutADateTheHighestStampCounts()
{
    ObjectPosition position;
    position.advance({}, at(4000), idA);
    position.finishPoll({}, lookBack);
    QCOMPARE(position.watermark, at(4000));
}

void TestCursor::itSurvivesBeingStored()
{
    ChangeCursor cursor;
    cursor.contact.watermark = at(3000);
    cursor.current = core::ObjectType::Lead;
    cursor.position().watermark = at(2000);
    cursor.position().advance(at(5000), at(4000), idA);
    const auto restored = ChangeCursor::fromBytes(cursor.toBytes());
    QVERIFY(restored);
    QCOMPARE(*restored, cursor);
    QCOMPARE(*ChangeCursor::fromBytes({}), ChangeCursor());
}

void TestCursor::whatIsNotACursorIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("noise");
    QTest::newRow("another version") << QByteArray(R"({"v":99,"current":"Lead"})");
    QTest::newRow("a person") << QByteArray(R"({"v":2,"current":"Person"})");
    QTest::newRow("no object") << QByteArray(R"({"v":2})");
}

void TestCursor::whatIsNotACursorIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!ChangeCursor::fromBytes(bytes));
}

QTEST_APPLESS_MAIN(TestCursor)
#include "tst_salesforce_cursor.moc"
