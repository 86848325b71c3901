// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/default_map.h"
#include "core/setting_specs.h"
#include "runtime/data_service.h"
#include "runtime/field_rows.h"
#include "runtime/query_service.h"
#include "store/cursor_store.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"
#include "store/mapping_store.h"
#include "store/run_store.h"
#include "store/snapshot_store.h"
#include "store/work_store.h"
#include "support/fake_time.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;

namespace {

class DefaultSettings : public core::Settings
{
public:
    QString value(const QString& key) const override
    {
        const core::SettingSpec* spec = core::findSetting(key);
        return spec ? spec->defaultValue : QString();
    }
    core::Done setValue(const QString& key, const QString& /*value*/) override
    {
        return core::checkSetting(key, {});
    }
};

core::FieldInfo field(const QString& name, int length = 128)
{
    core::FieldInfo info;
    info.name = name;
    info.label = name;
    info.nativeType = QStringLiteral("string");
    info.length = length;
    return info;
}

core::Schema salesforceSchema()
{
    core::Schema schema;
    for (const core::ObjectType object : {core::ObjectType::Lead, core::ObjectType::Contact}) {
        schema.objects[object].fields = {field(QStringLiteral("LastName")), field(QStringLiteral("Title")),
                                         field(QStringLiteral("Marketo_Id__c"), 40)};
    }
    schema.readAt = QDateTime::currentDateTimeUtc();
    return schema;
}

core::Schema marketoSchema()
{
    core::Schema schema;
    schema.objects[core::ObjectType::Person].fields = {field(QStringLiteral("lastName")),
                                                       field(QStringLiteral("title")),
                                                       field(QStringLiteral("salesforceId"))};
    schema.readAt = QDateTime::currentDateTimeUtc();
    return schema;
}

} // namespace

// The data and the query thread over a real database.
class TestDataService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("lockstep.db"));
        auto opened = store::Database::open(m_path);
        QVERIFY(opened);
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void rowsComeInTheOrderAskedForWithTheirEpoch()
    {
        const QList<qint64> ids =
            addLinks({QStringLiteral("Ada"), QStringLiteral("Bo"), QStringLiteral("Cy")});
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.leads(), &core::LeadPages::ready);
        data.leads().request(7, {ids.at(2), ids.at(0)});
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().first().toULongLong(), 7ULL);
        const auto rows = ready.first().last().value<QList<core::LeadRow>>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).name, QStringLiteral("Cy"));
        QCOMPARE(rows.at(1).name, QStringLiteral("Ada"));
    }

    void compareShowsBothValuesTheBaseAndWhatDiffers()
    {
        saveSchemas();
        const qint64 link = addLinks({QStringLiteral("Ada")}).constFirst();
        savePair(link, QStringLiteral("CMO"), QStringLiteral("VP"));
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.leads(), &core::LeadPages::compareReady);
        data.leads().requestCompare(1, link);
        QTRY_COMPARE(ready.size(), 1);
        const auto rows = ready.first().last().value<QList<core::CompareRow>>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).field, QStringLiteral("LastName"));
        QVERIFY(!rows.at(0).different);
        QVERIFY(!rows.at(0).base);
        QCOMPARE(rows.at(1).marketo.toString(), QStringLiteral("CMO"));
        QCOMPARE(rows.at(1).salesforce.toString(), QStringLiteral("VP"));
        QCOMPARE(rows.at(1).base.value_or(core::FieldBase()).salesforce.toString(), QStringLiteral("VP"));
        QVERIFY(rows.at(1).different);
    }

    void whatAConflictTookIsKnownUntilSomebodyEdits()
    {
        saveSchemas();
        const qint64 link = addLinks({QStringLiteral("Ada")}).constFirst();
        savePair(link, QStringLiteral("CMO"), QStringLiteral("CMO"));
        store::Conflict conflict;
        conflict.link = link;
        conflict.at = QDateTime::currentDateTimeUtc();
        conflict.field = QStringLiteral("Title");
        conflict.marketo = core::FieldValue::text(QStringLiteral("CMO"));
        conflict.salesforce = core::FieldValue::text(QStringLiteral("CEO"));
        conflict.rule = QStringLiteral("marketo");
        auto transaction = m_database->begin();
        QVERIFY(store::LedgerStore(*m_database).addConflict(conflict));
        QVERIFY(transaction->commit());
        const core::CompareRow title = titleOf(link);
        QVERIFY(!title.different);
        QVERIFY(!title.lostInMarketo);
        QCOMPARE(title.lostInSalesforce.value_or(core::FieldValue()).toString(), QStringLiteral("CEO"));

        savePair(link, QStringLiteral("CFO"), QStringLiteral("CFO"));
        QVERIFY(!titleOf(link).lostInSalesforce);
    }

    void partnersOfAPossibleDuplicateShareItsAddressOnTheOtherSide()
    {
        const QString ada = QStringLiteral("ada@example.com");
        const qint64 record = addDuplicate(0, QStringLiteral("00Q000000000001AAA"), ada);
        const qint64 first = addDuplicate(1, {}, ada);
        const qint64 second = addDuplicate(2, {}, QStringLiteral("Ada@Example.com"));
        addDuplicate(0, QStringLiteral("00Q000000000002AAA"), ada);
        addDuplicate(3, {}, QStringLiteral("bo@example.com"));
        QCOMPARE(partnersOf(record), (QList{record, first, second}));
    }

    void whatIsFilteredOutMayBeAPartnerToo()
    {
        const QString ada = QStringLiteral("ada@example.com");
        const qint64 person = addDuplicate(1, {}, ada);
        const qint64 record = addDuplicate(0, QStringLiteral("00Q000000000001AAA"), ada);
        auto transaction = m_database->begin();
        QVERIFY(store::LinkStore(*m_database).setState(record, core::LinkState::FilteredOut));
        QVERIFY(transaction->commit());
        QCOMPARE(partnersOf(person), (QList{person, record}));
    }

    void twoPeopleOfOneRecordArePartners()
    {
        const QList<qint64> ids = addLinks({QStringLiteral("Ada"), QStringLiteral("Bo")});
        auto transaction = m_database->begin();
        QVERIFY(store::LinkStore(*m_database)
                    .setState(ids.first(), core::LinkState::NeedsAttention,
                              QStringLiteral("two-people-one-record"),
                              {QStringLiteral("100"), QStringLiteral("101"),
                               QStringLiteral("00Q000000000001AAA")}));
        QVERIFY(transaction->commit());
        QCOMPARE(partnersOf(ids.first()), ids);
        QCOMPARE(partnersOf(ids.last()), QList{ids.last()}); // nothing is to be decided about it
        QCOMPARE(partnersOf(99), QList<qint64>());
    }

    void theLogIsPagedAndSaysWhetherThereIsMore()
    {
        addLog(5);
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.log(), &core::LogPages::ready);
        data.log().request(1, {}, 0, 3);
        QTRY_COMPARE(ready.size(), 1);
        const auto first = ready.at(0).at(1).value<QList<core::LogEntry>>();
        QCOMPARE(first.size(), 3);
        QCOMPARE(first.first().id, 5);
        QVERIFY(ready.at(0).at(2).toBool());
        data.log().request(2, {}, first.last().id, 3);
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready.at(1).at(1).value<QList<core::LogEntry>>().size(), 2);
        QVERIFY(!ready.at(1).at(2).toBool());
    }

    void newerEntriesComeAscending()
    {
        addLog(4);
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy newer(&data.log(), &core::LogPages::newerReady);
        data.log().requestNewer(3, {}, 2, 10);
        QTRY_COMPARE(newer.size(), 1);
        const auto entries = newer.first().last().value<QList<core::LogEntry>>();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().id, 3);
    }

    void runsComeNewestFirst()
    {
        {
            auto transaction = m_database->begin();
            QVERIFY(transaction);
            store::RunStore runs(*m_database);
            core::RunSummary summary;
            summary.startedAt = QDateTime::currentDateTimeUtc();
            QVERIFY(runs.begin(summary));
            QVERIFY(runs.begin(summary));
            QVERIFY(transaction->commit());
        }
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.log(), &core::LogPages::runsReady);
        data.log().requestRuns(1, 10);
        QTRY_COMPARE(ready.size(), 1);
        const auto runs = ready.first().last().value<QList<core::RunSummary>>();
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs.at(0).run > runs.at(1).run);
    }

    void beforeTheFirstDescribeThereAreNoFields()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy failed(&data.fields(), &core::FieldTable::failed);
        data.fields().request(1);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, QStringLiteral("fields-unknown"));
    }

    void anAppliedChoiceIsSavedAndShown()
    {
        saveSchemas();
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.fields(), &core::FieldTable::ready);
        QSignalSpy applied(&data.fields(), &core::FieldTable::applied);
        core::FieldMapping title = titleMapping();
        title.direction = core::Direction::ToMarketo;
        data.fields().apply({title});
        QTRY_COMPARE(applied.size(), 1);
        data.fields().request(1);
        QTRY_COMPARE(ready.size(), 1);
        const auto rows = ready.first().last().value<QList<core::FieldRow>>();
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const core::FieldRow& candidate) {
            return candidate.mapping.salesforceField == QLatin1String("Title");
        });
        QVERIFY(row != rows.cend());
        QVERIFY(row->effectiveDirection == core::Direction::ToMarketo);
    }

    void whoHasFailedInAFieldIsLookedAtWhenItsChoiceChanges()
    {
        saveSchemas();
        const QList<qint64> links = addLinks({QStringLiteral("Ada"), QStringLiteral("Bo")});
        addFailure(links.first(), QStringLiteral("Title"));
        addFailure(links.last(), QStringLiteral("LastName"));
        addFailure(0, QStringLiteral("Title")); // it was hidden
        const runtime::Schemas schemas{salesforceSchema(), marketoSchema()};
        const auto changes = [&](const core::FieldMapping& mapping) {
            QVERIFY(runtime::saveMappings(*m_database, m_settings, schemas, {mapping}, m_clock.now()));
        };
        core::FieldMapping title = titleMapping();
        title.enabled = false;
        changes(title);
        QCOMPARE(takeDirty(), QList{links.first()});
        changes(title);
        QCOMPARE(takeDirty(), QList<qint64>()); // nothing has changed
        title.enabled = true;
        title.direction = core::Direction::ToMarketo;
        changes(title);
        QCOMPARE(takeDirty(), QList{links.first()});
        QVERIFY(runtime::resetMappings(*m_database, {title}, m_clock.now()));
        QCOMPARE(takeDirty(), QList{links.first()});
    }

    void fieldsTellWhatBecameOfThemSinceYesterday()
    {
        using Kind = core::SchemaChangeKind;
        saveSchemas();
        core::Schema changed = salesforceSchema();
        QList<core::FieldInfo>& lead = changed.objects[core::ObjectType::Lead].fields;
        lead.removeAt(1); // Title
        lead[0].length = 80;
        lead[0].updateable = false;
        lead.append(field(QStringLiteral("Region__c")));
        m_clock.advance(std::chrono::hours(20));
        QVERIFY(store::CursorStore(*m_database).saveSchema(core::System::Salesforce, changed, m_clock.now()));
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.fields(), &core::FieldTable::ready);
        data.fields().request(1);
        QTRY_COMPARE(ready.size(), 1);
        const auto rows = ready.first().last().value<QList<core::FieldRow>>();
        QCOMPARE(kindsOf(rows, QStringLiteral("Title")), QList<Kind>{Kind::Vanished});
        QCOMPARE(kindsOf(rows, QStringLiteral("LastName")), (QList<Kind>{Kind::Type, Kind::Access}));
        QCOMPARE(kindsOf(rows, QStringLiteral("Region__c")), QList<Kind>{Kind::Appeared});
        m_clock.advance(std::chrono::hours(25));
        data.fields().request(2);
        QTRY_COMPARE(ready.size(), 2);
        const auto later = ready.last().last().value<QList<core::FieldRow>>();
        QVERIFY(std::all_of(later.cbegin(), later.cend(),
                            [](const core::FieldRow& row) { return row.changes.isEmpty(); }));
    }

    void oneChoiceThatMayNotBeRefusesThemAll()
    {
        saveSchemas();
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy failed(&data.fields(), &core::FieldTable::failed);
        core::FieldMapping unknown = titleMapping();
        unknown.salesforceField = QStringLiteral("Nowhere__c");
        core::FieldMapping title = titleMapping();
        title.enabled = false;
        data.fields().apply({title, unknown});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(store::MappingStore(*m_database).all().value_or(QList{title}).isEmpty());
    }

    void aDatabaseThatCannotBeOpenedIsAnAnswerToo()
    {
        core::Error newer;
        newer.code = QStringLiteral("database-newer");
        const runtime::DatabaseFactory broken =
            [newer]() -> core::Expected<std::unique_ptr<store::Database>> { return core::Unexpected(newer); };
        runtime::DataService data(broken, m_settings, m_clock);
        QSignalSpy failed(&data.leads(), &core::LeadPages::failed);
        data.leads().request(9, {1});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().last().value<core::Error>().code, newer.code);
        runtime::QueryService query(broken);
        QSignalSpy orderFailed(&query, &core::RowOrder::orderFailed);
        query.order(1, {});
        QTRY_COMPARE(orderFailed.size(), 1);
    }

    void anOrderOvertakenByANewerOneIsNotAnswered()
    {
        const QList<qint64> ids = addLinks({QStringLiteral("Ada"), QStringLiteral("Bo")});
        QSemaphore asked;
        runtime::QueryService query([&asked, open = factory()] {
            asked.acquire(); // the first task begins when all have been asked
            return open();
        });
        QSignalSpy ordered(&query, &core::RowOrder::ordered);
        core::LeadQuery descending;
        descending.ascending = false;
        for (quint64 epoch = 1; epoch < 50; ++epoch)
            query.order(epoch, {});
        query.order(50, descending);
        asked.release();
        QTRY_VERIFY(!ordered.isEmpty());
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered.first().first().toULongLong(), 50U);
        const auto order = ordered.first().last().value<core::RowOrder::Ids>();
        QCOMPARE(*order, (std::vector<qint64>{ids.at(1), ids.at(0)}));
    }

    void whatWasAnsweredWronglyDuringASyncIsToldOnceItRests()
    {
        const QList<qint64> ids = addLinks({QStringLiteral("Ada"), QStringLiteral("Bo")});
        runtime::QueryService query(factory());
        QSignalSpy ordered(&query, &core::RowOrder::ordered);
        QSignalSpy settled(&query, &core::RowOrder::settled);
        query.order(1, {});
        QTRY_COMPARE(ordered.size(), 1);
        auto transaction = m_database->begin();
        store::Link renamed;
        renamed.id = ids.at(0);
        renamed.person = 100;
        renamed.name = QStringLiteral("Zoe");
        QVERIFY(store::LinkStore(*m_database).update(renamed));
        QVERIFY(transaction->commit());
        query.follow({{ids.at(1)}, {}, false, 0, false, false}); // of the other one nobody tells yet
        query.order(2, {});
        QTRY_COMPARE(ordered.size(), 2);
        QTRY_COMPARE(settled.size(), 1);
        query.order(3, {});
        QTRY_COMPARE(ordered.size(), 3);
        QCOMPARE(*ordered.last().last().value<core::RowOrder::Ids>(),
                 (std::vector<qint64>{ids.at(1), ids.at(0)}));
    }

    void aSearchThatManyMatchIsAnsweredTwice()
    {
        QStringList names;
        for (int at = 0; at < 6000; ++at)
            names += QStringLiteral("Ada %1").arg(at, 4, 10, QLatin1Char('0'));
        const QList<qint64> ids = addLinks(names);
        runtime::QueryService query(factory());
        QSignalSpy begun(&query, &core::RowOrder::begun);
        QSignalSpy ordered(&query, &core::RowOrder::ordered);
        query.order(1, {});
        QTRY_COMPARE(ordered.size(), 1);
        QVERIFY(begun.isEmpty());
        core::LeadQuery search;
        search.search = QStringLiteral("ada");
        query.order(2, search);
        QTRY_COMPARE(ordered.size(), 2);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().toULongLong(), 2U);
        const auto first = begun.first().last().value<core::RowOrder::Ids>();
        QCOMPARE(*first, (std::vector<qint64>{ids.cbegin(), ids.cbegin() + qsizetype(first->size())}));
        QCOMPARE(ordered.last().last().value<core::RowOrder::Ids>()->size(), std::size_t(6000));
    }

private:
    // Of the lead's field.
    static QList<core::SchemaChangeKind> kindsOf(const QList<core::FieldRow>& rows, const QString& name)
    {
        QList<core::SchemaChangeKind> kinds;
        for (const core::FieldRow& row : rows) {
            if (row.mapping.object != core::ObjectType::Lead || row.mapping.salesforceField != name)
                continue;
            for (const core::SchemaChange& change : row.changes)
                kinds.append(change.kind);
        }
        return kinds;
    }

    runtime::DatabaseFactory factory() const
    {
        return [path = m_path] { return store::Database::open(path); };
    }

    QList<qint64> addLinks(const QStringList& names)
    {
        QList<qint64> ids;
        auto transaction = m_database->begin();
        store::LinkStore links(*m_database);
        for (const QString& name : names) {
            store::Link link;
            link.person = 100 + ids.size();
            link.name = name;
            ids += links.insert(link).value_or(0);
        }
        if (!transaction->commit())
            return {};
        return ids;
    }

    qint64 addDuplicate(qint64 person, const QString& record, const QString& email)
    {
        store::Link link;
        link.person = person;
        link.record = record;
        link.email = email;
        link.state = core::LinkState::PossibleDuplicate;
        auto transaction = m_database->begin();
        const qint64 id = store::LinkStore(*m_database).insert(link).value_or(0);
        return transaction->commit() ? id : 0;
    }

    core::CompareRow titleOf(qint64 link)
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.leads(), &core::LeadPages::compareReady);
        data.leads().requestCompare(1, link);
        if (!ready.wait())
            return {};
        return ready.first().last().value<QList<core::CompareRow>>().value(1);
    }

    QList<qint64> partnersOf(qint64 link)
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.leads(), &core::LeadPages::partnersReady);
        data.leads().requestPartners(1, link);
        QList<qint64> partners;
        if (ready.wait()) {
            const auto rows = ready.first().last().value<QList<core::LeadRow>>();
            for (const core::LeadRow& row : rows)
                partners += row.link;
        }
        return partners;
    }

    void addLog(int count)
    {
        auto transaction = m_database->begin();
        core::LogEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        QVERIFY(store::LogStore(*m_database).append(QList<core::LogEntry>(count, entry)));
        QVERIFY(transaction->commit());
    }

    void addFailure(qint64 link, const QString& name)
    {
        store::Failure failure;
        failure.link = link;
        failure.field = name;
        failure.code = QStringLiteral("STRING_TOO_LONG");
        auto transaction = m_database->begin();
        QVERIFY(store::LedgerStore(*m_database).recordFailure(failure));
        QVERIFY(transaction->commit());
    }

    // The links to be looked at, which are none any more.
    QList<qint64> takeDirty()
    {
        store::WorkStore work(*m_database);
        QList<qint64> links;
        const QList<store::DirtyLink> dirty =
            work.dirty(10, {0, -1, {}, {}}).value_or(QList<store::DirtyLink>());
        for (const store::DirtyLink& each : dirty)
            links += each.link;
        auto transaction = m_database->begin();
        return work.clearDirty(links) && transaction->commit() ? links : QList<qint64>{-1};
    }

    void saveSchemas()
    {
        auto transaction = m_database->begin();
        store::CursorStore cursors(*m_database);
        QVERIFY(cursors.saveSchema(core::System::Salesforce, salesforceSchema(), m_clock.now()));
        QVERIFY(cursors.saveSchema(core::System::Marketo, marketoSchema(), m_clock.now()));
        QVERIFY(transaction->commit());
    }

    void savePair(qint64 link, const QString& marketoTitle, const QString& salesforceTitle)
    {
        auto transaction = m_database->begin();
        store::SnapshotStore snapshots(*m_database);
        store::Snapshot person;
        person.record.id = QStringLiteral("100");
        person.record.values = {{QStringLiteral("lastName"), core::FieldValue::text(QStringLiteral("Byron"))},
                                {QStringLiteral("title"), core::FieldValue::text(marketoTitle)}};
        store::Snapshot record;
        record.record.object = core::ObjectType::Lead;
        record.record.id = QStringLiteral("00Q000000000001AAA");
        record.record.values = {{QStringLiteral("LastName"), core::FieldValue::text(QStringLiteral("Byron"))},
                                {QStringLiteral("Title"), core::FieldValue::text(salesforceTitle)}};
        QVERIFY(snapshots.save(link, person));
        QVERIFY(snapshots.save(link, record));
        const core::FieldValue vp = core::FieldValue::text(QStringLiteral("VP"));
        QVERIFY(snapshots.saveBases(link, {{QStringLiteral("Title"), {vp, vp}}}));
        QVERIFY(transaction->commit());
    }

    static core::FieldMapping titleMapping()
    {
        core::FieldMapping mapping;
        mapping.salesforceField = QStringLiteral("Title");
        mapping.marketoField = QStringLiteral("title");
        mapping.enabled = true;
        return mapping;
    }

    DefaultSettings m_settings;
    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<store::Database> m_database;
};

QTEST_GUILESS_MAIN(TestDataService)
#include "tst_data_service.moc"
