// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setting_specs.h"
#include "runtime/connection_service.h"
#include "runtime/csv_service.h"
#include "runtime/data_service.h"
#include "runtime/query_service.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"
#include "support/fake_time.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>

using namespace lockstep;

namespace {

class MemorySettings : public core::Settings
{
public:
    QString value(const QString& key) const override
    {
        const core::SettingSpec* spec = core::findSetting(key);
        return m_values.value(key, spec ? spec->defaultValue : QString());
    }
    core::Done setValue(const QString& key, const QString& value) override
    {
        m_values.insert(key, value);
        return {};
    }

private:
    QHash<QString, QString> m_values;
};

core::ConnectionInfo connectedAs(const QString& user)
{
    core::ConnectionInfo info;
    info.user = user;
    return info;
}

// Answers at once, or waits until it is stopped.
class StubSession : public runtime::ConnectionSession
{
public:
    explicit StubSession(bool waits)
        : m_waits(waits)
    { }
    core::Expected<core::ConnectionInfo> test(core::System, const std::stop_token& stop) override
    {
        if (!m_waits)
            return connectedAs(QStringLiteral("ada"));
        QSemaphore stopped;
        const std::stop_callback release(stop, [&stopped] { stopped.release(); });
        stopped.acquire();
        core::Error error;
        error.code = QStringLiteral("cancelled");
        return core::Unexpected(error);
    }
    core::Expected<core::LinkFieldReport> checkLinkFields(const std::stop_token&) override
    {
        return core::LinkFieldReport{{}, {}, {QStringLiteral("Lead.Marketo_Id__c")}, {}};
    }
    core::Expected<core::LinkFieldReport> createLinkFields(const std::stop_token&) override
    {
        const QStringList made{QStringLiteral("Lead.Marketo_Id__c")};
        return core::LinkFieldReport{made, made, {}, {}};
    }

private:
    bool m_waits;
};

// A draft whose secret nobody else holds.
std::weak_ptr<const core::Secret> handOver(runtime::ConnectionService& service)
{
    core::ConnectionDraft draft;
    draft.secret = core::shared(core::Secret("hush"));
    service.connectSystem(draft);
    return draft.secret;
}

} // namespace

// The window's newer ports over a real database: what needs attention, settings, CSV files, connections.
class TestWindowServices : public QObject
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
        fill();
    }
    void cleanup() { m_database.reset(); }

    void causesAndStatesAreListedTogether()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.attention(), &core::AttentionPages::groupsReady);
        data.attention().requestGroups(3);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().first().toULongLong(), 3ULL);
        const auto groups = ready.first().last().value<QList<core::AttentionGroup>>();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).id, core::groupId(m_cause));
        QCOMPARE(groups.at(0).count, 2);
        QCOMPARE(groups.at(0).people, 2);
        QVERIFY(!groups.at(0).title.isEmpty());
        QVERIFY(!groups.at(1).cause);
        QVERIFY(groups.at(1).state == core::LinkState::PossibleDuplicate);
        QVERIFY(!groups.at(1).advice.isEmpty());
    }

    void whatIsNotVisibleIsAdvisedForBothSystems()
    {
        store::Link hidden;
        hidden.person = 200;
        hidden.state = core::LinkState::NotVisible;
        hidden.stateCode = QStringLiteral("person-not-visible");
        QVERIFY(store::LinkStore(*m_database).insert(hidden));
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.attention(), &core::AttentionPages::groupsReady);
        data.attention().requestGroups(1);
        QTRY_COMPARE(ready.size(), 1);
        const auto groups = ready.first().last().value<QList<core::AttentionGroup>>();
        const auto found = std::find_if(groups.cbegin(), groups.cend(), [](const auto& group) {
            return group.state == core::LinkState::NotVisible;
        });
        QVERIFY(found != groups.cend());
        QCOMPARE(found->title, QStringLiteral("Not visible"));
        QVERIFY(found->advice.contains(QStringLiteral("Ask a Salesforce admin")));
        QVERIFY(found->advice.contains(QStringLiteral("Ask a Marketo admin")));
        QSignalSpy records(&data.attention(), &core::AttentionPages::recordsReady);
        data.attention().requestRecords(2, *found, 0, 10);
        QTRY_COMPARE(records.size(), 1);
        QCOMPARE(records.first().at(1).value<QList<core::AttentionRecord>>().value(0).message,
                 QStringLiteral("The API user no longer sees this person"));
    }

    void theRecordsOfACauseComePageByPage()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.attention(), &core::AttentionPages::recordsReady);
        core::AttentionGroup group;
        group.cause = m_cause;
        data.attention().requestRecords(1, group, 0, 1);
        QTRY_COMPARE(ready.size(), 1);
        const auto first = ready.first().at(1).value<QList<core::AttentionRecord>>();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.constFirst().name, QStringLiteral("Ada"));
        QVERIFY(ready.first().last().toBool()); // there are more
        data.attention().requestRecords(2, group, first.constFirst().id, 1);
        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(!ready.last().last().toBool());
    }

    void theRecordsOfAStateAreItsRows()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy ready(&data.attention(), &core::AttentionPages::recordsReady);
        core::AttentionGroup group;
        group.state = core::LinkState::PossibleDuplicate;
        data.attention().requestRecords(1, group, 0, 10);
        QTRY_COMPARE(ready.size(), 1);
        const auto rows = ready.first().at(1).value<QList<core::AttentionRecord>>();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().name, QStringLiteral("Cy"));
    }

    void rowsAreCountedByState()
    {
        runtime::QueryService query(factory());
        QSignalSpy counted(&query, &core::RowOrder::counted);
        query.count(4);
        QTRY_COMPARE(counted.size(), 1);
        const auto counts = counted.first().last().value<QHash<core::LinkState, int>>();
        QCOMPARE(counts.value(core::LinkState::NeedsAttention), 2);
        QCOMPARE(counts.value(core::LinkState::PossibleDuplicate), 1);
    }

    void theListIsNarrowedToACauseOrToPeople()
    {
        runtime::QueryService query(factory());
        QSignalSpy ordered(&query, &core::RowOrder::ordered);
        core::LeadQuery ofCause;
        ofCause.cause = m_cause;
        query.order(1, ofCause);
        QTRY_COMPARE(ordered.size(), 1);
        QCOMPARE(*ordered.last().last().value<core::RowOrder::Ids>(),
                 (std::vector<qint64>{m_links.at(0), m_links.at(1)}));
        core::LeadQuery ofPerson;
        ofPerson.persons = {102};
        query.order(2, ofPerson);
        QTRY_COMPARE(ordered.size(), 2);
        QCOMPARE(*ordered.last().last().value<core::RowOrder::Ids>(), std::vector<qint64>{m_links.at(2)});
    }

    void aChangedSettingIsSavedAndLogged()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy changed(&data.settings(), &core::SettingTable::changed);
        const QString key = QStringLiteral("sync.intervalSeconds");
        data.settings().set(key, QStringLiteral("600"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_settings.value(key), QStringLiteral("600"));
        const auto log = store::LogStore(*m_database).page({}, 0, 10);
        QVERIFY(log);
        QCOMPARE(log->size(), 1);
        QVERIFY(log->constFirst().type == core::LogType::SettingsChanged);
        data.settings().set(key, QStringLiteral("600"));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(store::LogStore(*m_database).page({}, 0, 10).value_or(QList<core::LogEntry>()).size(), 1);
    }

    void aWrongSettingIsRefusedAndNothingIsLogged()
    {
        runtime::DataService data(factory(), m_settings, m_clock);
        QSignalSpy refused(&data.settings(), &core::SettingTable::refused);
        data.settings().set(QStringLiteral("quota.background"), QStringLiteral("120"));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_settings.value(QStringLiteral("quota.background")), QStringLiteral("80"));
        QVERIFY(store::LogStore(*m_database).page({}, 0, 10).value_or(QList<core::LogEntry>(1)).isEmpty());
    }

    void theShownRowsAreSavedInTheirOrder()
    {
        runtime::CsvService csv(factory());
        QSignalSpy finished(&csv, &core::CsvFiles::finished);
        const QString file = m_folder->filePath(QStringLiteral("leads.csv"));
        csv.leads(
            file,
            std::make_shared<const std::vector<qint64>>(std::vector<qint64>{m_links.at(2), m_links.at(0)}));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().last().toLongLong(), 2);
        const QStringList lines = text(file).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(QStringLiteral("Cy")));
        QVERIFY(lines.at(2).contains(QStringLiteral("Ada")));
    }

    void onlyTheCausesAskedForAreSaved()
    {
        runtime::CsvService csv(factory());
        QSignalSpy finished(&csv, &core::CsvFiles::finished);
        const QString file = m_folder->filePath(QStringLiteral("attention.csv"));
        csv.errors(file, {core::toString(core::LinkState::PossibleDuplicate)});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().last().toLongLong(), 1);
        QVERIFY(!text(file).contains(core::groupId(m_cause)));
        csv.errors(file, {core::groupId(m_cause)});
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished.last().last().toLongLong(), 2);
        QVERIFY(text(file).contains(core::groupId(m_cause)));
    }

    void aTableIsSavedSafeAgainstFormulas()
    {
        runtime::CsvService csv(factory());
        QSignalSpy finished(&csv, &core::CsvFiles::finished);
        const QString file = m_folder->filePath(QStringLiteral("preview.csv"));
        csv.table(file, {QStringLiteral("Now")}, {{QStringLiteral("=1+1")}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(text(file), QStringLiteral("Now\r\n'=1+1\r\n"));
    }

    void anExportThatCannotBeWrittenIsSaid()
    {
        runtime::CsvService csv(factory());
        QSignalSpy failed(&csv, &core::CsvFiles::failed);
        csv.errors(m_folder->filePath(QStringLiteral("no/such/folder/errors.csv")), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, QStringLiteral("file-unwritable"));
    }

    void aCancelledExportLeavesNoFile()
    {
        QSemaphore cancelled;
        runtime::CsvService csv([&cancelled, open = factory()] {
            cancelled.acquire(); // it finds out among its first rows, however fast it is
            return open();
        });
        QSignalSpy started(&csv, &core::CsvFiles::started);
        QSignalSpy failed(&csv, &core::CsvFiles::failed);
        const QString file = m_folder->filePath(QStringLiteral("big.csv"));
        csv.table(file, {QStringLiteral("A")}, QList<QStringList>(200'000, {QStringLiteral("x")}));
        QCOMPARE(started.size(), 1); // told at once: it can be stopped before its first row
        QCOMPARE(started.constFirst().constFirst().toString(), file);
        csv.cancel();
        cancelled.release();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(file));
    }

    void aDraftIsAnsweredByItsOwnAttempt()
    {
        QStringList tried;
        runtime::ConnectionService service(
            {[&tried](const core::ConnectionDraft& draft, const std::stop_token&) {
                 tried += draft.url;
                 return core::Expected<core::ConnectionInfo>(connectedAs(QStringLiteral("ada")));
             },
             [] { return std::make_unique<StubSession>(false); },
             {}});
        QSignalSpy connected(&service, &core::ConnectionTester::connected);
        core::ConnectionDraft draft;
        draft.url = QStringLiteral("https://acme.example");
        service.connectSystem(draft);
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(tried, QStringList{draft.url});
        QSignalSpy checked(&service, &core::ConnectionTester::linkFieldsChecked);
        service.createLinkFields();
        QTRY_COMPARE(checked.size(), 1);
    }

    void aDisconnectTellsWhatIsLeftToDo()
    {
        core::Error left;
        left.code = QStringLiteral("access-not-revoked");
        core::Expected<std::optional<core::Error>> answer = left;
        runtime::ConnectionService service(
            {{}, {}, [&answer](core::System, const std::stop_token&) { return answer; }});
        QSignalSpy disconnected(&service, &core::ConnectionTester::disconnected);
        QSignalSpy refused(&service, &core::ConnectionTester::refused);
        service.disconnectSystem(core::System::Salesforce);
        QTRY_COMPARE(disconnected.size(), 1);
        QVERIFY(disconnected.first().first().value<core::System>() == core::System::Salesforce);
        QCOMPARE(disconnected.first().last().value<core::Error>(), left);
        answer = std::nullopt;
        service.disconnectSystem(core::System::Marketo);
        QTRY_COMPARE(disconnected.size(), 2);
        QVERIFY(disconnected.last().last().value<core::Error>().code.isEmpty());
        answer = core::Unexpected(left);
        service.disconnectSystem(core::System::Marketo);
        QTRY_COMPARE(refused.size(), 1);
    }

    void theSecretOfADraftEndsWithItsAttempt()
    {
        QByteArray shown;
        std::atomic<bool> begun = false;
        runtime::ConnectionService service(
            {[&](const core::ConnectionDraft& draft, const std::stop_token& stop) {
                 shown = draft.secret->reveal().toByteArray();
                 begun = true;
                 return StubSession(true).test(draft.system, stop);
             },
             [] { return std::make_unique<StubSession>(true); },
             {}});
        QSignalSpy refused(&service, &core::ConnectionTester::refused);
        const std::weak_ptr<const core::Secret> secret = handOver(service);
        bool hadEnded = false;
        QObject::connect(&service, &core::ConnectionTester::refused, &service,
                         [&] { hadEnded = secret.expired(); });
        QTRY_VERIFY(begun);
        QVERIFY(!secret.expired());
        service.cancel();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(hadEnded);
        QCOMPARE(shown, QByteArray("hush"));
    }

    void theSecretOfADraftEndsWithItsCancel()
    {
        runtime::ConnectionService service(
            {[](const core::ConnectionDraft& draft, const std::stop_token& stop) {
                 return StubSession(true).test(draft.system, stop);
             },
             [] { return std::make_unique<StubSession>(true); },
             {}});
        service.test(core::System::Marketo); // is in the way of what follows
        const std::weak_ptr<const core::Secret> secret = handOver(service);
        QVERIFY(!secret.expired());
        service.cancel();
        QVERIFY(secret.expired());
    }

    void whatACancelDropsIsAnsweredAndNoDisconnectIsDropped()
    {
        runtime::ConnectionService service({{},
                                            [] { return std::make_unique<StubSession>(true); },
                                            [](core::System, const std::stop_token&) {
                                                return core::Expected<std::optional<core::Error>>(
                                                    std::optional<core::Error>());
                                            }});
        QSignalSpy refused(&service, &core::ConnectionTester::refused);
        QSignalSpy unchecked(&service, &core::ConnectionTester::linkFieldsFailed);
        QSignalSpy disconnected(&service, &core::ConnectionTester::disconnected);
        service.test(core::System::Marketo); // is in the way of what follows
        service.test(core::System::Salesforce);
        service.checkLinkFields();
        service.disconnectSystem(core::System::Salesforce);
        service.cancel();
        QTRY_COMPARE(refused.size(), 2);
        QTRY_COMPARE(unchecked.size(), 1);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(unchecked.first().first().value<core::Error>().code, QStringLiteral("cancelled"));
    }

    void aSystemThatDoesNotAnswerCanBeGivenUp()
    {
        runtime::ConnectionService service(
            {[](const core::ConnectionDraft& draft, const std::stop_token& stop) {
                 return StubSession(true).test(draft.system, stop);
             },
             [] { return std::make_unique<StubSession>(true); },
             {}});
        QSignalSpy refused(&service, &core::ConnectionTester::refused);
        service.test(core::System::Marketo);
        service.cancel();
        service.test(core::System::Salesforce); // waits, and ends with the service
        QTRY_VERIFY(refused.size() <= 1);
    }

private:
    runtime::DatabaseFactory factory() const
    {
        return [path = m_path] { return store::Database::open(path); };
    }

    static QString text(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // Ada and Bo are refused for the same reason, Cy could be somebody else.
    void fill()
    {
        m_links.clear();
        auto transaction = m_database->begin();
        store::LinkStore links(*m_database);
        store::LedgerStore ledger(*m_database);
        const QStringList names{QStringLiteral("Ada"), QStringLiteral("Bo"), QStringLiteral("Cy")};
        for (const QString& name : names) {
            store::Link link;
            link.person = 100 + m_links.size();
            link.name = name;
            const bool refused = name != QLatin1String("Cy");
            link.state = refused ? core::LinkState::NeedsAttention : core::LinkState::PossibleDuplicate;
            m_links += links.insert(link).value_or(0);
            if (!refused)
                continue;
            store::Failure failure;
            failure.link = m_links.constLast();
            failure.target = m_cause.target;
            failure.object = m_cause.object;
            failure.field = m_cause.field;
            failure.code = m_cause.code;
            QVERIFY(ledger.recordFailure(failure));
        }
        QVERIFY(transaction->commit());
    }

    const core::FailureCause m_cause{core::System::Salesforce, core::ObjectType::Lead,
                                     QStringLiteral("Phone"), QStringLiteral("REQUIRED_FIELD_MISSING")};
    MemorySettings m_settings;
    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QList<qint64> m_links;
    std::unique_ptr<store::Database> m_database;
};

QTEST_GUILESS_MAIN(TestWindowServices)
#include "tst_window_services.moc"
