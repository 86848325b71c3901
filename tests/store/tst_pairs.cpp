// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursor_store.h"
#include "store/snapshot_store.h"
#include "store/statement.h"
#include "store/work_store.h"
#include "store_testing.h"

using namespace lockstep;
using namespace lockstep::storetest;
using core::FieldValue;
using store::Database;

namespace {

store::Snapshot salesforceSnapshot()
{
    store::Snapshot snapshot;
    core::Record& record = snapshot.record;
    record.id = recordId(1);
    record.object = core::ObjectType::Lead;
    record.values = {
        {QStringLiteral("Title"), FieldValue::text(QStringLiteral("VP \U0001F600\r\n"))},
        {QStringLiteral("Phone"), FieldValue::null()},
        {QStringLiteral("Empty"), FieldValue::text(QString::fromLatin1(""))},
        {QStringLiteral("DoNotCall"), FieldValue::boolean(true)},
        {QStringLiteral("Budget__c"), FieldValue::number(QStringLiteral("123456789012345678.90"))}};
    record.stamp = at(1).addMSecs(123);
    record.modifiedAt = at(2);
    record.modifiedBy = QStringLiteral("005000000000001AAA");
    record.createdAt = at(3);
    record.ownerName = QStringLiteral("Rita Rep");
    record.deleted = true;
    record.mergedInto = recordId(2);
    record.converted = true;
    record.convertedContactId = QStringLiteral("003000000000001AAA");
    snapshot.serverTime = at(4);
    return snapshot;
}

} // namespace

class TestPairs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    QList<qint64> m_links;

private Q_SLOTS:
    void init()
    {
        REQUIRE_VALUE(database, Database::open(QStringLiteral(":memory:")));
        m_database = std::move(database);
        m_links.clear();
        for (int i = 1; i <= 3; ++i) {
            REQUIRE_VALUE(id, store::LinkStore(*m_database).insert(person(i, QStringLiteral("a"))));
            m_links.append(id);
        }
    }
    void cleanup() { m_database.reset(); }

    void anObservationComesBackAsItWent()
    {
        store::SnapshotStore snapshots(*m_database);
        const store::Snapshot salesforce = salesforceSnapshot();
        REQUIRE_OK(snapshots.save(m_links.at(0), salesforce));
        REQUIRE_VALUE(loaded, snapshots.load(m_links.at(0), core::System::Salesforce));
        QCOMPARE(*loaded, salesforce);
        REQUIRE_VALUE(other, snapshots.load(m_links.at(0), core::System::Marketo));
        QVERIFY(!other.has_value());
    }

    void theLastObservationReplacesTheOneBefore()
    {
        store::SnapshotStore snapshots(*m_database);
        store::Snapshot salesforce = salesforceSnapshot();
        REQUIRE_OK(snapshots.save(m_links.at(0), salesforce));
        salesforce.record.values = {{QStringLiteral("Title"), FieldValue::text(QStringLiteral("CMO"))}};
        salesforce.record.deleted = false;
        REQUIRE_OK(snapshots.save({{m_links.at(0), salesforce}}));
        REQUIRE_VALUE(loaded, snapshots.load(m_links, core::System::Salesforce));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(loaded.value(m_links.at(0)), salesforce);
        REQUIRE_OK(snapshots.remove(m_links.at(0), core::System::Salesforce));
        REQUIRE_VALUE(gone, snapshots.load(m_links.at(0), core::System::Salesforce));
        QVERIFY(!gone.has_value());
    }

    void thoseThatHaveEndedAreToldWithoutTheirValues()
    {
        store::SnapshotStore snapshots(*m_database);
        store::Snapshot living = salesforceSnapshot();
        living.record.deleted = false;
        living.record.converted = false;
        store::Snapshot converted = living;
        converted.record.converted = true;
        REQUIRE_OK(snapshots.save(
            {{m_links.at(0), living}, {m_links.at(1), salesforceSnapshot()}, {m_links.at(2), converted}}));
        REQUIRE_VALUE(ended, snapshots.endedAmong(m_links));
        QCOMPARE(ended, m_links.mid(1));
        REQUIRE_VALUE(none, snapshots.endedAmong({m_links.at(0)}));
        QVERIFY(none.isEmpty());
    }

    void aPairHasBothSidesAndTheBases()
    {
        store::SnapshotStore snapshots(*m_database);
        const store::Snapshot salesforce = salesforceSnapshot();
        store::Snapshot marketo;
        marketo.record.id = QStringLiteral("1");
        marketo.record.values = {{QStringLiteral("title"), FieldValue::text(QStringLiteral("CMO"))}};
        const core::Bases bases{
            {QStringLiteral("Title"), {FieldValue::text(QStringLiteral("VP")), FieldValue::null()}},
            {QStringLiteral("Budget__c"),
             {FieldValue::number(QStringLiteral("1.50")), FieldValue::number(qint64(2))}}};
        REQUIRE_OK(snapshots.save(m_links.at(1), salesforce));
        REQUIRE_OK(snapshots.save(m_links.at(1), marketo));
        REQUIRE_OK(snapshots.saveBases(m_links.at(1), bases));

        REQUIRE_VALUE(pairs, snapshots.pairs({m_links.at(2), 999, m_links.at(1)}));
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs.at(0).link.id, m_links.at(2));
        QVERIFY(!pairs.at(0).marketo.has_value());
        QVERIFY(!pairs.at(0).salesforce.has_value());
        QVERIFY(pairs.at(0).bases.isEmpty());
        QCOMPARE(pairs.at(1).marketo, std::optional(marketo));
        QCOMPARE(pairs.at(1).salesforce, std::optional(salesforce));
        QCOMPARE(pairs.at(1).bases, bases);
    }

    void anObservationNeedsItsLink()
    {
        REQUIRE_CODE(store::SnapshotStore(*m_database).save(999, store::Snapshot()), "database-constraint");
    }

    void dirtyLinksComeByPriorityAndInPages()
    {
        store::WorkStore work(*m_database);
        REQUIRE_OK(work.markDirty({{m_links.at(0), 5, QStringLiteral("feed"), at(0)},
                                   {m_links.at(1), 1, QStringLiteral("person"), at(1)},
                                   {m_links.at(2), 5, QStringLiteral("feed"), at(2)}}));
        REQUIRE_VALUE(first, work.dirty(2));
        QCOMPARE(first,
                 (QList<store::DirtyLink>{{m_links.at(1), 1, QStringLiteral("person"), at(1)},
                                          {m_links.at(0), 5, QStringLiteral("feed"), at(0)}}));
        REQUIRE_VALUE(second, work.dirty(2, first.constLast()));
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.at(0).link, m_links.at(2));
        REQUIRE_OK(work.clearDirty({m_links.at(0), m_links.at(1)}));
        REQUIRE_VALUE(left, work.dirtyCount());
        QCOMPARE(left, 1);
    }

    void markingTwiceKeepsTheFirstTimeAndTheStrongerPriority()
    {
        store::WorkStore work(*m_database);
        REQUIRE_OK(work.markDirty({{m_links.at(0), 5, QStringLiteral("feed"), at(0)}}));
        REQUIRE_OK(work.markDirty({{m_links.at(0), 9, QStringLiteral("audit"), at(1)}}));
        REQUIRE_VALUE(weaker, work.dirty(9));
        QCOMPARE(weaker, (QList<store::DirtyLink>{{m_links.at(0), 5, QStringLiteral("feed"), at(0)}}));
        REQUIRE_OK(work.markDirty({{m_links.at(0), 1, QStringLiteral("person"), at(2)}}));
        REQUIRE_VALUE(stronger, work.dirty(9));
        QCOMPARE(stronger, (QList<store::DirtyLink>{{m_links.at(0), 1, QStringLiteral("person"), at(0)}}));
    }

    void unreadIdsAreASet()
    {
        store::WorkStore work(*m_database);
        using core::ObjectType;
        REQUIRE_OK(work.addUnread({{ObjectType::Person, QStringLiteral("1"), QStringLiteral("g1")},
                                   {ObjectType::Person, QStringLiteral("1"), QStringLiteral("g2")},
                                   {ObjectType::Lead, recordId(1), {}}}));
        REQUIRE_VALUE(persons, work.unread(ObjectType::Person, 10));
        QCOMPARE(persons,
                 (QList<store::Unread>{{ObjectType::Person, QStringLiteral("1"), QStringLiteral("g2")}}));
        REQUIRE_OK(work.removeUnread(ObjectType::Person, {QStringLiteral("1")}));
        REQUIRE_VALUE(none, work.unread(ObjectType::Person, 10));
        QVERIFY(none.isEmpty());
        REQUIRE_VALUE(leads, work.unread(ObjectType::Lead, 10));
        QCOMPARE(leads.size(), 1);
    }

    void aCursorIsKeptForEachSystem()
    {
        store::CursorStore cursors(*m_database);
        REQUIRE_VALUE(none, cursors.cursor(core::System::Marketo));
        QCOMPARE(none, QByteArray());
        REQUIRE_OK(cursors.saveCursor(core::System::Marketo, "m1"));
        REQUIRE_OK(cursors.saveCursor(core::System::Marketo, QByteArray("m\0 2", 4)));
        REQUIRE_OK(cursors.saveCursor(core::System::Salesforce, "s1"));
        REQUIRE_VALUE(marketo, cursors.cursor(core::System::Marketo));
        QCOMPARE(marketo, QByteArray("m\0 2", 4));
        REQUIRE_VALUE(salesforce, cursors.cursor(core::System::Salesforce));
        QCOMPARE(salesforce, QByteArray("s1"));
    }

    void eventsSeenAreKnownUntilForgotten()
    {
        store::CursorStore cursors(*m_database);
        const QStringList keys{QStringLiteral("a"), QStringLiteral("b")};
        REQUIRE_OK(cursors.addSeen(core::System::Marketo, keys, at(0)));
        REQUIRE_OK(
            cursors.addSeen(core::System::Marketo, {QStringLiteral("b"), QStringLiteral("c")}, at(60)));
        REQUIRE_VALUE(seen, cursors.seen(core::System::Marketo, {QStringLiteral("b"), QStringLiteral("x")}));
        QCOMPARE(seen, QSet<QString>{QStringLiteral("b")});
        REQUIRE_VALUE(other, cursors.seen(core::System::Salesforce, keys));
        QVERIFY(other.isEmpty());
        REQUIRE_OK(cursors.forgetSeen(core::System::Marketo, at(30)));
        REQUIRE_VALUE(left, cursors.seen(core::System::Marketo, keys + QStringList{QStringLiteral("c")}));
        QCOMPARE(left, QSet<QString>{QStringLiteral("c")});
    }

    void aDescribeComesBackAsItWent()
    {
        store::CursorStore cursors(*m_database);
        core::FieldInfo field;
        field.name = QStringLiteral("Status");
        field.label = QStringLiteral("Lead Status");
        field.type = core::FieldType::Picklist;
        field.nativeType = QStringLiteral("picklist");
        field.length = 255;
        field.scale = 2;
        field.createable = false;
        field.required = true;
        field.restricted = true;
        field.custom = true;
        field.externalId = true;
        field.unique = true;
        field.picklist = {QStringLiteral("New"), QStringLiteral("Qualified")};
        core::Schema schema;
        schema.objects[core::ObjectType::Lead].fields = {field, core::FieldInfo()};
        schema.objects[core::ObjectType::Contact].fields = {};
        schema.readAt = at(7);
        REQUIRE_OK(cursors.saveSchema(core::System::Salesforce, schema, at(8)));
        REQUIRE_VALUE(loaded, cursors.schema(core::System::Salesforce));
        QCOMPARE(loaded->readAt, at(7));
        QCOMPARE(loaded->objects.size(), 2);
        QCOMPARE(loaded->objects.value(core::ObjectType::Lead).fields,
                 schema.objects.value(core::ObjectType::Lead).fields);
        REQUIRE_VALUE(none, cursors.schema(core::System::Marketo));
        QVERIFY(!none.has_value());
    }

    void whatAnotherHasSavedOfADescribeIsSeen()
    {
        store::CursorStore ours(*m_database);
        store::CursorStore another(*m_database);
        const auto save = [&](const QString& name) {
            core::Schema schema;
            core::FieldInfo field;
            field.name = name;
            schema.objects[core::ObjectType::Lead].fields = {field};
            return another.saveSchema(core::System::Salesforce, schema, at(1));
        };
        const auto name = [&] {
            const auto schema = ours.schema(core::System::Salesforce);
            return schema && *schema
                ? (*schema)->objects.value(core::ObjectType::Lead).fields.constFirst().name
                : QString();
        };
        REQUIRE_OK(save(QStringLiteral("A")));
        QCOMPARE(name(), QStringLiteral("A"));
        {
            const auto transaction = m_database->begin();
            QVERIFY(transaction.has_value());
            REQUIRE_OK(save(QStringLiteral("B")));
            QCOMPARE(name(), QStringLiteral("B"));
        }
        QCOMPARE(name(), QStringLiteral("A")); // rolled back
        REQUIRE_OK(save(QStringLiteral("C")));
        QCOMPARE(name(), QStringLiteral("C"));
    }

    void theDescribeOfYesterdayIsKeptWhereFieldsDiffer()
    {
        store::CursorStore cursors(*m_database);
        core::Schema schema;
        const QDateTime morning = at(0);
        const auto save = [&](const QString& name, int hours) {
            core::FieldInfo field;
            field.name = name;
            schema.objects[core::ObjectType::Lead].fields = {field};
            return cursors.saveSchema(core::System::Salesforce, schema, morning.addSecs(hours * 3600));
        };
        const auto nameAt = [&](int hours) {
            const auto past = cursors.schemaAt(core::System::Salesforce, morning.addSecs(hours * 3600));
            return past && *past ? (*past)->objects.value(core::ObjectType::Lead).fields.constFirst().name
                                 : QString();
        };
        REQUIRE_OK(save(QStringLiteral("A"), 0));
        REQUIRE_OK(save(QStringLiteral("A"), 1));
        QCOMPARE(nameAt(0), QString()); // nothing has changed
        REQUIRE_OK(save(QStringLiteral("B"), 10));
        REQUIRE_OK(save(QStringLiteral("C"), 20));
        QCOMPARE(nameAt(5), QStringLiteral("A"));
        QCOMPARE(nameAt(15), QStringLiteral("B"));
        QCOMPARE(nameAt(20), QString());
        REQUIRE_OK(save(QStringLiteral("C"), 40));
        REQUIRE_VALUE(left,
                      store::selectNumber(*m_database, QStringLiteral("SELECT count(*) FROM schema_past")));
        QCOMPARE(left, 1); // that of hour 10 is a day old
    }
};

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
