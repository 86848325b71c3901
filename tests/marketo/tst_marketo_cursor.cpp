// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/cursor.h"

#include <QTest>

using lockstep::marketo::Cursor;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC).addSecs(minute * 60);
}

Cursor::Tokens tokens(const QString& name)
{
    return {name + QLatin1Char('a'), name + QLatin1Char('b'), name + QLatin1Char('c')};
}

Cursor withEnds(const QList<int>& minutes)
{
    Cursor cursor;
    cursor.stage = Cursor::Stage::Poll;
    for (const int minute : minutes)
        cursor.ends.append({at(minute), tokens(QString::number(minute))});
    return cursor;
}

} // namespace

class TestMarketoCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsJson();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void pollBeginsOneOverlapBack_data();
    void pollBeginsOneOverlapBack();
    void aPauseBetweenPagesLeavesTheOverlapWhole();
    void oldEndsAreForgotten();
    void aBurstIsReadOnceMoreWhenItIsOld();
    void aSecondBurstHasItsOwnTime();
    void owedIdsAreSpreadOverTheDay();
    void onePollIsFollowedByFewWindows();
};

void TestMarketoCursor::owedIdsAreSpreadOverTheDay()
{
    Cursor cursor = withEnds({0});
    QVERIFY(!cursor.isDue(at(2000))); // nothing is owed
    cursor.highestId = 1000;
    cursor.oweIds(at(0));
    QVERIFY(!cursor.isDue(at(0)));
    QVERIFY(!cursor.isDue(at(8 * 60)));
    QVERIFY(cursor.isDue(at(9 * 60))); // three tenths of 16 hours, four hours after the load
    QVERIFY(!cursor.payWindow(at(9 * 60)));
    QVERIFY(!cursor.isDue(at(13 * 60)));
    QVERIFY(cursor.isDue(at(14 * 60)));
    const auto again = Cursor::fromJson(cursor.toJson());
    QVERIFY(again && again->isDue(at(14 * 60)) && !again->isDue(at(13 * 60)));
    QVERIFY(cursor.payWindow(at(20 * 60)));
    QVERIFY(cursor.payWindow(at(20 * 60)));
    QVERIFY(!cursor.payWindow(at(20 * 60))); // up to 1000
    QVERIFY(!cursor.isDue(at(2000)));
}

void TestMarketoCursor::onePollIsFollowedByFewWindows()
{
    Cursor cursor = withEnds({0});
    cursor.highestId = 1'000'000;
    cursor.oweIds(at(0));
    cursor.beginPoll(900);
    QVERIFY(cursor.endPoll(at(1440), 900));
    int windows = 1;
    while (cursor.payWindow(at(1440)))
        ++windows;
    QCOMPARE(windows, 20);
    cursor.beginPoll(900);
    QVERIFY(cursor.endPoll(at(1445), 900));
}

void TestMarketoCursor::survivesItsJson()
{
    Cursor cursor = withEnds({1, 7});
    cursor.loadToken = QStringLiteral("AB===");
    cursor.loadPages = 3;
    cursor.highestId = 9'007'199'254'740'993;
    cursor.nextId = 301;
    cursor.beginPoll(60);
    cursor.feed = 2;
    const auto again = Cursor::fromJson(cursor.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), cursor.toJson());
    QCOMPARE(again->highestId, cursor.highestId);
    QCOMPARE(again->tokens, cursor.tokens);
    QCOMPARE(again->ends.constLast().at, at(7));
    QCOMPARE(again->feed, 2);
    QVERIFY(!again->fresh);
}

void TestMarketoCursor::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("GIYDAOBN");
    QTest::newRow("another version") << QByteArray(R"({"version":9,"stage":2,"feed":0})");
    QTest::newRow("no stage") << QByteArray(R"({"version":1,"feed":0})");
    QTest::newRow("unknown stage") << QByteArray(R"({"version":1,"stage":7,"feed":0})");
    QTest::newRow("unknown feed") << QByteArray(R"({"version":1,"stage":2,"feed":3})");
}

void TestMarketoCursor::refusesWhatIsNotItsOwn()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!Cursor::fromJson(json));
}

void TestMarketoCursor::pollBeginsOneOverlapBack_data()
{
    QTest::addColumn<QList<int>>("ends");
    QTest::addColumn<int>("begins");
    QTest::newRow("all younger than the overlap: the oldest") << QList<int>{0, 5, 10} << 0;
    QTest::newRow("the newest that is old enough") << QList<int>{0, 5, 10, 15, 22} << 5;
    QTest::newRow("exactly the overlap") << QList<int>{0, 5, 10, 15, 20} << 5;
    QTest::newRow("polls further apart than the overlap: the one before") << QList<int>{0, 20, 40} << 20;
    QTest::newRow("a single one") << QList<int>{10} << 10;
}

void TestMarketoCursor::pollBeginsOneOverlapBack()
{
    QFETCH(const QList<int>, ends);
    QFETCH(const int, begins);
    Cursor cursor = withEnds(ends);
    cursor.beginPoll(900);
    QCOMPARE(cursor.tokens, tokens(QString::number(begins)));
}

// An activity from before the first page may become visible until the second one comes, and that one does not
// show it any more.
void TestMarketoCursor::aPauseBetweenPagesLeavesTheOverlapWhole()
{
    Cursor cursor = withEnds({0, 30, 60});
    cursor.beginPoll(900);
    cursor.countPage(at(62));
    cursor = Cursor::fromJson(cursor.toJson()).value_or(Cursor());
    cursor.countPage(at(120));
    cursor.tokens = tokens(QStringLiteral("120"));
    QVERIFY(!cursor.endPoll(at(120), 900));
    cursor.beginPoll(900);
    QCOMPARE(cursor.tokens, tokens(QStringLiteral("30"))); // not 60: what is of minute 59 may come at 63
}

void TestMarketoCursor::oldEndsAreForgotten()
{
    Cursor cursor = withEnds({0});
    for (int minute = 5; minute < 600; minute += 5) {
        cursor.beginPoll(900);
        cursor.tokens = tokens(QString::number(minute));
        QVERIFY(!cursor.endPoll(at(minute), 900));
    }
    QVERIFY(cursor.ends.size() <= 6);
    QCOMPARE(cursor.ends.constLast().at, at(595));
    QVERIFY(cursor.fresh);
}

namespace {

constexpr int overlap = 900;
constexpr int manyPages = 70;

// A poll from `cursor` that reads so many pages and ends at that minute.
bool poll(Cursor& cursor, int minute, int pages)
{
    cursor.beginPoll(overlap);
    cursor.pages = pages;
    cursor.tokens = tokens(QString::number(minute));
    return cursor.endPoll(at(minute), overlap);
}

} // namespace

void TestMarketoCursor::aBurstIsReadOnceMoreWhenItIsOld()
{
    Cursor cursor = withEnds({0});
    QVERIFY(!poll(cursor, 5, manyPages));
    for (const int minute : {10, 15}) {
        cursor = Cursor::fromJson(cursor.toJson()).value_or(Cursor());
        cursor.beginPoll(overlap);
        QCOMPARE(cursor.tokens, tokens(QStringLiteral("5"))); // not the burst
        cursor.tokens = tokens(QString::number(minute));
        QVERIFY(!cursor.endPoll(at(minute), overlap));
    }
    // What came late into the burst has come by now: it is read once more, from where it began.
    QVERIFY(poll(cursor, 20, 3));
    QCOMPARE(cursor.tokens, tokens(QStringLiteral("0")));
    QVERIFY(!cursor.fresh);
    cursor.pages = manyPages;
    cursor.tokens = tokens(QStringLiteral("20 again"));
    QVERIFY(!cursor.endPoll(at(20), overlap));
    QVERIFY(!poll(cursor, 40, 3));
}

void TestMarketoCursor::aSecondBurstHasItsOwnTime()
{
    Cursor cursor = withEnds({0});
    QVERIFY(!poll(cursor, 5, manyPages));
    QVERIFY(!poll(cursor, 10, manyPages));
    QVERIFY(poll(cursor, 20, 3));
    QCOMPARE(cursor.tokens, tokens(QStringLiteral("0")));
    cursor.pages = manyPages;
    QVERIFY(!cursor.endPoll(at(21), overlap));
    QVERIFY(poll(cursor, 25, 3));
    QCOMPARE(cursor.tokens, tokens(QStringLiteral("5")));
}

QTEST_GUILESS_MAIN(TestMarketoCursor)
#include "tst_marketo_cursor.moc"
