// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/link_store.h"
#include "store/outbox_store.h"
#include "store/watch_store.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using core::FieldValue;
using store::AwaitedWrite;
using store::Database;

namespace {

AwaitedWrite write(const QString& opId, const QString& field, int second)
{
    AwaitedWrite made;
    made.opId = opId;
    made.link = 1;
    made.person = 7;
    made.field = field;
    made.marketoField = field.toLower();
    made.planned = FieldValue::text(QStringLiteral("before"));
    made.sent = FieldValue::number(QStringLiteral("12.50"));
    made.source = FieldValue::boolean(true);
    made.request = QStringLiteral("16b#16c");
    made.sentAt = at(second);
    return made;
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
        REQUIRE_OK(store::LinkStore(*m_database).insert(person(7, QStringLiteral("Ada"))));
    }
    void cleanup() { m_database.reset(); }

    void theLastEditOfAFieldIsKnown()
    {
        store::WatchStore watch(*m_database);
        const store::MarketoEdit first{7, QStringLiteral("city"), at(5),
                                       FieldValue::text(QStringLiteral("A"))};
        const store::MarketoEdit late{7, QStringLiteral("city"), at(3),
                                      FieldValue::text(QStringLiteral("B"))};
        const store::MarketoEdit title{7, QStringLiteral("title"), at(4), FieldValue::null()};
        REQUIRE_OK(watch.noteEdits({first, title}));
        REQUIRE_OK(watch.noteEdits({late}));
        REQUIRE_VALUE(edits, watch.edits(7));
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.value(QStringLiteral("city")), first);
        QCOMPARE(edits.value(QStringLiteral("title")), title);
        const store::MarketoEdit next{7, QStringLiteral("city"), at(9),
                                      FieldValue::text(QStringLiteral("C"))};
        REQUIRE_OK(watch.noteEdits({next}));
        REQUIRE_OK(watch.forgetEdits(at(6)));
        REQUIRE_VALUE(left, watch.edits(7));
        QCOMPARE(left.values(), QList<store::MarketoEdit>{next});
    }

    void awaitedWritesComeBackAsTheyWent()
    {
        store::WatchStore watch(*m_database);
        AwaitedWrite held = write(QStringLiteral("a"), QStringLiteral("City"), 1);
        held.sourceBase = FieldValue::null();
        held.sourceAt = at(0);
        held.sentAfter = at(0);
        held.image = FieldValue::text(QStringLiteral("BOSTON"));
        held.imageAt = at(2);
        const AwaitedWrite later = write(QStringLiteral("b"), QStringLiteral("City"), 5);
        const AwaitedWrite other = write(QStringLiteral("b"), QStringLiteral("Title"), 5);
        REQUIRE_OK(watch.await({later, held, other}));
        REQUIRE_VALUE(ofCity, watch.awaited(7, QStringLiteral("city")));
        QCOMPARE(ofCity, (QList<AwaitedWrite>{held, later}));
        REQUIRE_VALUE(nobody, watch.awaited(8, QStringLiteral("city")));
        QVERIFY(nobody.isEmpty());
        REQUIRE_VALUE(heldFields, watch.heldFields(1));
        QCOMPARE(heldFields, QStringList{QStringLiteral("City")});
        REQUIRE_VALUE(old, watch.sentUntil(at(4)));
        QCOMPARE(old, QList<AwaitedWrite>{held});

        REQUIRE_OK(watch.markTouched(QStringLiteral("a"), QStringLiteral("City")));
        REQUIRE_VALUE(touched, watch.sentUntil(at(4)));
        QVERIFY(touched.first().touched);
        REQUIRE_OK(watch.forget(QStringLiteral("a"), QStringLiteral("City")));
        REQUIRE_VALUE(left, watch.awaited(7, QStringLiteral("city")));
        QCOMPARE(left, QList<AwaitedWrite>{later});
    }

    void itIsKnownWhetherAnythingIsWatched()
    {
        store::WatchStore watch(*m_database);
        const auto isWatching = [&] { return watch.isWatching().value_or(false); };
        REQUIRE_OK(watch.await({write(QStringLiteral("a"), QStringLiteral("City"), 1)}));
        QVERIFY(!isWatching()); // nothing waits for that one
        REQUIRE_OK(watch.restore(1, QStringLiteral("City"),
                                 {FieldValue::text(QStringLiteral("x")), store::editRestored}));
        QVERIFY(isWatching());
        REQUIRE_OK(watch.restore(1, QStringLiteral("City"),
                                 {FieldValue::text(QStringLiteral("y")), QStringLiteral("chosen")}));
        REQUIRE_VALUE(restores, watch.restores(1));
        QCOMPARE(restores.value(QStringLiteral("City")).value.toString(), QStringLiteral("y"));
        QCOMPARE(restores.value(QStringLiteral("City")).rule, QStringLiteral("chosen"));
        REQUIRE_OK(watch.endRestore(1, QStringLiteral("City")));
        QVERIFY(!isWatching());
        REQUIRE_OK(watch.saveLoop({1, QStringLiteral("City"), true, QStringLiteral("both"), 4}));
        QVERIFY(isWatching());
        REQUIRE_VALUE(frozen, watch.frozen());
        QCOMPARE(frozen.size(), 1);
        REQUIRE_OK(watch.saveLoop({1, QStringLiteral("City"), false, QStringLiteral("both"), 9}));
        REQUIRE_VALUE(thawed, watch.frozen());
        QVERIFY(thawed.isEmpty());
        REQUIRE_VALUE(loops, watch.loops(1));
        QCOMPARE(loops.first().since, 9);
    }

    void itGoesWithItsRow()
    {
        store::WatchStore watch(*m_database);
        store::LinkStore links(*m_database);
        REQUIRE_OK(watch.await({write(QStringLiteral("a"), QStringLiteral("City"), 1)}));
        REQUIRE_OK(watch.restore(1, QStringLiteral("City"), {FieldValue::null(), store::editRestored}));
        REQUIRE_OK(watch.saveLoop({1, QStringLiteral("City"), true, {}, 0}));
        REQUIRE_OK(links.addFormerPerson(5, 1));
        REQUIRE_VALUE(former, links.byFormerPerson(5));
        QCOMPARE(former->id, 1);
        REQUIRE_OK(links.remove(1));
        REQUIRE_VALUE(awaited, watch.awaited(7, QStringLiteral("city")));
        QVERIFY(awaited.isEmpty());
        QVERIFY(!watch.isWatching().value_or(true));
        REQUIRE_VALUE(nobody, links.byFormerPerson(5));
        QVERIFY(!nobody);
    }

    void aJoinTakesThemAlong()
    {
        store::WatchStore watch(*m_database);
        store::LinkStore links(*m_database);
        REQUIRE_VALUE(keep, links.insert(record(recordId(1), QStringLiteral("Ada"))));
        REQUIRE_OK(watch.await({write(QStringLiteral("a"), QStringLiteral("City"), 1)}));
        REQUIRE_OK(links.addFormerPerson(5, 1));
        REQUIRE_OK(links.join(keep, 1));
        REQUIRE_VALUE(awaited, watch.awaited(7, QStringLiteral("city")));
        QCOMPARE(awaited.first().link, keep);
        REQUIRE_VALUE(former, links.byFormerPerson(5));
        QCOMPARE(former->id, keep);
        REQUIRE_VALUE(count, links.countLinked());
        QCOMPARE(count, 1);
        REQUIRE_VALUE(page, links.linkedPage(0, 10));
        QCOMPARE(page.size(), 1);
        REQUIRE_VALUE(after, links.linkedPage(keep, 10));
        QVERIFY(after.isEmpty());
    }

    void writesCarriedOutAreListedNewestFirst()
    {
        store::OutboxStore outbox(*m_database);
        for (const char* opId : {"a", "b", "c"}) {
            store::Intent intent;
            intent.opId = QString::fromLatin1(opId);
            intent.link = 1;
            REQUIRE_OK(outbox.insert({intent}));
            REQUIRE_OK(outbox.close(
                {intent.opId}, opId[0] == 'b' ? QStringLiteral("not-executed") : QStringLiteral("done")));
        }
        REQUIRE_VALUE(done, outbox.doneOf(1, 0, 10));
        QCOMPARE(done.size(), 2);
        QCOMPARE(done.first().opId, QStringLiteral("c"));
        REQUIRE_VALUE(last, outbox.lastSequence());
        REQUIRE_VALUE(none, outbox.doneOf(1, last, 10));
        QVERIFY(none.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
