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
    void aBurstIsReadOnceMoreWhenItIsOld();
    void aCrowdedSecondIsNotReadForEver();
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

namespace {

// A poll whose one page has these stamps and is answered at that time.
void poll(ObjectPosition& position, int answeredAt, const QList<QDateTime>& stamps)
{
    position.count(stamps, at(answeredAt), lookBack);
    if (!stamps.isEmpty())
        position.advance(at(answeredAt), stamps.last(), idA);
    position.finishPoll(at(answeredAt), lookBack);
}

} // namespace

void TestCursor::aBurstIsReadOnceMoreWhenItIsOld()
{
    QList<QDateTime> stamps;
    for (int i = 0; i < 2 * burstRows; ++i)
        stamps += at(4000 + i);
    ObjectPosition position;
    poll(position, 5000, stamps);
    QVERIFY(!position.beginSettling(at(5000)));
    QCOMPARE(position.readFrom, at(4999)); // where the burst ended
    poll(position, 5300, {at(4999)});
    QVERIFY(!position.beginSettling(at(5300)));
    QCOMPARE(position.readFrom, at(4999));

    // Ten minutes after the poll that saw it nothing can come late any more: once more, then never again.
    poll(position, 5600, {at(4999)});
    QVERIFY(position.beginSettling(at(5600)));
    QCOMPARE(position.readFrom, at(4400));
    poll(position, 5601, stamps.mid(stamps.size() / 2));
    QVERIFY(!position.beginSettling(at(5601)));
    QCOMPARE(position.readFrom, at(4999));
    poll(position, 9000, {at(4999)});
    QVERIFY(!position.beginSettling(at(9000)));
}

void TestCursor::aCrowdedSecondIsNotReadForEver()
{
    const QList<QDateTime> stamps(burstRows, at(4990));
    ObjectPosition position;
    poll(position, 6000, stamps); // long committed
    QCOMPARE(position.readFrom, at(4991));
    poll(position, 6300, {});
    QCOMPARE(position.readFrom, at(4991));
    poll(position, 6600, {at(6500)});
    QCOMPARE(position.readFrom, at(6000));
}

void TestCursor::itSurvivesBeingStored()
{
    ChangeCursor cursor;
    cursor.contact.watermark = at(3000);
    cursor.current = core::ObjectType::Lead;
    cursor.position().watermark = at(2000);
    cursor.position().count({at(3990), at(4000)}, at(4500), lookBack);
    cursor.position().advance(at(5000), at(4000), idA);
    cursor.position().settleFrom = at(1000);
    cursor.position().settleAt = at(1600);
    cursor.position().burstEnd = at(1500);
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
