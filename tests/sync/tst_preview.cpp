// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "workbench.h"

#include <QHashSeed>
#include <QTest>
#include <random>

namespace lockstep::sync {

using core::FieldValue;
using core::ObjectType;
using core::PlannedWrite;
using core::System;
using core::WriteAction;
using support::FakeRemote;

namespace {

// All rows of all tables but the run history, which keeps the preview's own row.
QStringList everythingIn(store::Database& database)
{
    QStringList tables;
    const QString find = QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    (void)store::select(database, find, {}, [&](const store::Row& row) { tables += row.text(0); });
    tables.removeIf([](const QString& table) {
        return table == QLatin1String("run") || table == QLatin1String("sqlite_sequence");
    });
    QStringList all;
    for (const QString& table : std::as_const(tables)) {
        auto rows = store::Running::start(database, QStringLiteral("SELECT * FROM ") + table, {});
        while (rows->next()) {
            QStringList cells{table};
            for (int column = 0; column < rows->columns(); ++column)
                cells += QString::fromLatin1(rows->row().bytes(column).toHex());
            all += cells.join(u'|');
        }
    }
    all.sort();
    return all;
}

QString marketoName(const QString& salesforceName)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("Phone"), QStringLiteral("phone")},
        {QStringLiteral("Company"), QStringLiteral("company")},
        {QStringLiteral("City"), QStringLiteral("city")},
        {QStringLiteral("Account.Name"), QStringLiteral("company")},
        {QStringLiteral("HasOptedOutOfEmail"), QStringLiteral("unsubscribed")},
        {QStringLiteral("Status"), QStringLiteral("leadStatus")}};
    if (names.contains(salesforceName))
        return names.value(salesforceName);
    return salesforceName.left(1).toLower() + salesforceName.mid(1);
}

QString line(const QString& target, const QString& action, const QString& key, QStringList fields)
{
    fields.sort();
    return target + u' ' + action + u' ' + key + u' ' + fields.join(u';');
}

// A promised write in the words of the system it goes to.
QString inWords(const PlannedWrite& write)
{
    const bool toMarketo = write.target == System::Marketo;
    QStringList fields;
    for (const core::PlannedWriteField& field : write.fields) {
        const FieldValue value = toMarketo ? field.salesforce : field.marketo;
        fields += (toMarketo ? marketoName(field.field) : field.field) + u'=' + value.toString();
    }
    QString key = write.record;
    if (toMarketo)
        key = write.person != 0 ? QString::number(write.person) : QStringLiteral("new of ") + write.record;
    const bool create = write.action == WriteAction::Create;
    return line(core::toString(write.target), create ? QStringLiteral("create") : QStringLiteral("update"),
                key, fields);
}

// What really was sent, in the same words; `before` is the highest person known before.
QStringList sentWrites(Workbench& bench, const QSet<QString>& before)
{
    const auto isNew = [&](const QString& person) {
        return bench.marketoOrg.records().contains(person) && !before.contains(person);
    };
    QStringList all;
    for (const FakeRemote* remote : {&bench.salesforceRemote, &bench.marketoRemote}) {
        const QList<FakeRemote::Call> calls = remote->writes();
        for (const FakeRemote::Call& call : calls) {
            for (const core::WriteRecord& record : call.records) {
                QString key = record.id;
                if (call.operation == QLatin1String("create"))
                    key = QStringLiteral("new of ")
                        + record.values.value(QStringLiteral("salesforceId")).toString();
                else if (isNew(key))
                    key = QStringLiteral("new of ") + bench.linkOfPerson(key).record;
                QStringList fields;
                for (auto value = record.values.constBegin(); value != record.values.constEnd(); ++value) {
                    const bool unknownYet =
                        value.key() == QLatin1String("Marketo_Id__c") && isNew(value->toString());
                    fields += value.key() + u'=' + (unknownYet ? QString() : value->toString());
                }
                all += line(core::toString(remote->system()), call.operation, key, fields);
            }
        }
    }
    all.sort();
    return all;
}

QSet<QString> peopleOf(const Workbench& bench)
{
    const QStringList ids = bench.marketoOrg.records().keys();
    return {ids.begin(), ids.end()};
}

QStringList inWords(const QList<PlannedWrite>& writes)
{
    QStringList all;
    for (const PlannedWrite& write : writes)
        all += inWords(write);
    all.sort();
    return all;
}

// A few of the things that happen to a world, told by a seed.
class Fate
{
public:
    Fate(Workbench& bench, unsigned seed)
        : m_bench(bench)
        , m_random(seed)
    { }

    void populate()
    {
        for (int i = 0; i < 12; ++i) {
            const QByteArray email = "p" + QByteArray::number(i) + "@example.com";
            if (chance(70))
                m_leads += m_bench.addLead({{"Email", email.constData()}, {"Title", word()}});
            else
                m_contacts += m_bench.addContact({{"Email", email.constData()}, {"Title", word()}});
            if (chance(30))
                (void)m_bench.addPerson({{"email", email.constData()}, {"title", word()}});
        }
    }

    void strike()
    {
        for (int i = 0; i < 25; ++i)
            strikeOnce();
    }

private:
    bool chance(int percent) { return static_cast<int>(m_random() % 100) < percent; }
    const char* word()
    {
        static const char* const words[] = {"CMO", "VP", "vp", " VP ", "", "Überchef", "Clerk"};
        return words[m_random() % std::size(words)];
    }
    QString any(const QStringList& ids) { return ids.at(static_cast<qsizetype>(m_random() % ids.size())); }
    QString anyPerson() { return any(m_bench.marketoOrg.records().keys()); }
    QString anyRecord()
    {
        QStringList living;
        for (const core::Record& record : m_bench.salesforceOrg.records()) {
            if (!record.deleted && !record.converted)
                living += record.id;
        }
        return any(living);
    }

    void strikeOnce()
    {
        const char* const marketoFields[] = {"title", "phone", "city", "email"};
        const char* const salesforceFields[] = {"Title", "Phone", "City", "Rep_Note__c"};
        switch (m_random() % 12) {
        case 0:
        case 1:
        case 2:
            m_bench.editMarketo(anyPerson(), {{marketoFields[m_random() % 3], word()}});
            break;
        case 3:
        case 4:
        case 5:
            m_bench.editSalesforce(anyRecord(), {{salesforceFields[m_random() % 2], word()}});
            break;
        case 6:
            m_bench.editSalesforce(anyRecord(), {{"Rep_Note__c", word()}});
            break;
        case 7:
            (void)m_bench.addLead({{"Email", chance(50) ? "p1@example.com" : "n@example.com"}});
            break;
        case 8:
            (void)m_bench.addPerson({{"email", chance(50) ? "p2@example.com" : "q@example.com"}});
            break;
        case 9:
            if (chance(50))
                m_bench.salesforceOrg.remove(anyRecord());
            else
                m_bench.marketoOrg.remove(anyPerson());
            break;
        case 10:
            m_bench.editMarketo(anyPerson(), {{"unsubscribed", "true"}});
            break;
        default:
            m_bench.editMarketo(anyPerson(),
                                {{"title", QByteArray(140, 'x').constData()}, {"phone", word()}});
            break;
        }
    }

    Workbench& m_bench;
    std::mt19937 m_random;
    QStringList m_leads;
    QStringList m_contacts;
};

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QHashSeed::setDeterministicGlobalSeed(); } // a seed must replay in every process

private Q_SLOTS:
    void tellsBeforeAfterAndRule();
    void leavesNoTrace();
    void promisesCreatesWithTheirLinks();
    void ofChosenPeopleIsWhatSyncingThemDoes();
    void promisesNothingAtRest();
    void isWhatTheRunThenDoes_data();
    void isWhatTheRunThenDoes();
    void keepsWhatAnotherProcessLeftOpen();
    void ofTheFirstLoadIsWhatTheFirstLoadDoes();
    void letsPeopleInAfterwards();
    void saysWhyItStopped();
};

void PreviewTest::tellsBeforeAfterAndRule()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.pass(5);
    const PreviewResult preview = bench.preview();
    QVERIFY(preview.summary.kind == core::RunKind::Preview);
    QVERIFY(preview.summary.result == core::RunResult::Succeeded);
    QCOMPARE(preview.summary.updated.salesforce, 1);
    QVERIFY(addsUp(preview.summary));
    QCOMPARE(preview.changes.size(), 1);
    const PlannedWrite& write = preview.changes.first();
    QCOMPARE(QString::number(write.person), bench.personOf(lead));
    QCOMPARE(write.record, lead);
    QVERIFY(write.target == System::Salesforce);
    QVERIFY(write.action == WriteAction::Update);
    QCOMPARE(write.fields.size(), 1);
    const core::PlannedWriteField expected{QStringLiteral("Title"), FieldValue::text(QStringLiteral("CMO")),
                                           FieldValue::text(QStringLiteral("VP")),
                                           FieldValue::text(QStringLiteral("VP")),
                                           QStringLiteral("changed-in-marketo")};
    QCOMPARE(write.fields.first(), expected);
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("VP"));
}

void PreviewTest::leavesNoTrace()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    (void)bench.addLead({{"Email", "new@example.com"}});
    bench.salesforceOrg.remove(bench.addLead({{"Email", "gone@example.com"}}));
    const QStringList before = everythingIn(*bench.database);
    bench.changeSets.clear();
    const PreviewResult preview = bench.preview();
    QCOMPARE(preview.changes.size(), 3);
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(everythingIn(*bench.database), before);
    for (const core::ChangeSet& changes : std::as_const(bench.changeSets))
        QVERIFY(changes.links.isEmpty() && !changes.rowsAddedOrRemoved);
    const auto row = store::RunStore(*bench.database).byId(preview.summary.run);
    QVERIFY((*row)->kind == core::RunKind::Preview);
    QVERIFY((*row)->result == core::RunResult::Succeeded);
}

void PreviewTest::ofChosenPeopleIsWhatSyncingThemDoes()
{
    Workbench bench;
    const QString chosen = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    const QString other = bench.linkedLead({{"Email", "bo@example.com"}, {"Title", "VP"}});
    const QString fresh =
        bench.addPerson({{"email", "new@example.com"}, {"lastName", "New"}, {"company", "Acme"}});
    (void)bench.cycle();
    bench.editMarketo(bench.personOf(chosen), {{"title", "CMO"}});
    bench.editMarketo(bench.personOf(other), {{"title", "CEO"}});
    bench.pass(5);
    const QStringList before = everythingIn(*bench.database);
    bench.forgetJournals();
    const PreviewResult preview = bench.engine->previewOf(
        {core::RunRequest::pull({chosen}), core::RunRequest::push({fresh.toLongLong()})},
        bench.stop.get_token());
    QVERIFY(preview.summary.result == core::RunResult::Succeeded);
    QVERIFY(preview.refused.isEmpty());
    const auto writes = [&preview](const QString& record, WriteAction action) {
        return std::count_if(
            preview.changes.cbegin(), preview.changes.cend(), [&](const PlannedWrite& write) {
                return write.target == System::Salesforce && write.record == record && write.action == action;
            });
    };
    QCOMPARE(writes(chosen, WriteAction::Update), 1);
    QCOMPARE(writes(QString(), WriteAction::Create), 1);
    QCOMPARE(writes(other, WriteAction::Update), 0);
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(everythingIn(*bench.database), before);
}

void PreviewTest::promisesCreatesWithTheirLinks()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString lead = bench.addLead({{"Email", "new@example.com"}, {"Title", "VP"}});
    const PreviewResult preview = bench.preview();
    QCOMPARE(preview.changes.size(), 2);
    const PlannedWrite& create = preview.changes.first();
    QVERIFY(create.action == WriteAction::Create);
    QVERIFY(create.target == System::Marketo);
    QCOMPARE(create.person, 0);
    QCOMPARE(create.record, lead);
    const PlannedWrite& link = preview.changes.last();
    QVERIFY(link.action == WriteAction::Link);
    QVERIFY(link.target == System::Salesforce);
    QCOMPARE(link.record, lead);
    QCOMPARE(link.fields.first().field, QStringLiteral("Marketo_Id__c"));
    QVERIFY(link.fields.first().marketo.isNull()); // its number is not known yet
    const QJsonObject json = core::toJson(create);
    QVERIFY(json.value(u"person").isNull());
    QCOMPARE(json.value(u"action").toString(), QStringLiteral("create"));
    QCOMPARE(json.value(u"target").toString(), QStringLiteral("marketo"));
    QCOMPARE(bench.marketoOrg.living(), 1);
}

void PreviewTest::promisesNothingAtRest()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    QVERIFY(bench.preview().changes.isEmpty());
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

void PreviewTest::isWhatTheRunThenDoes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void PreviewTest::isWhatTheRunThenDoes()
{
    QFETCH(const unsigned, seed);
    Workbench bench;
    Fate fate(bench, seed);
    fate.populate();
    bench.cycle();
    bench.pass(5);
    fate.strike();
    bench.pass(1);
    const QStringList database = everythingIn(*bench.database);
    bench.forgetJournals();
    const QStringList promised = inWords(bench.preview().changes);
    QCOMPARE(bench.writes(), 0);
    QCOMPARE(everythingIn(*bench.database), database);
    const QSet<QString> people = peopleOf(bench);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(promised, sentWrites(bench, people));
    // Seldom a failure comes from the one world that has nothing to write.
    QVERIFY(!promised.isEmpty());
}

void PreviewTest::keepsWhatAnotherProcessLeftOpen()
{
    Workbench bench;
    const QString lead = bench.linkedLead({{"Email", "ada@example.com"}, {"Title", "VP"}});
    bench.editMarketo(bench.personOf(lead), {{"title", "CMO"}});
    bench.salesforceRemote.script({QStringLiteral("update"), FakeRemote::Fault::CutBefore, 1, {}});
    bench.cycle();
    QCOMPARE(bench.openIntents().size(), 1);
    bench.restart();
    const QList<store::Intent> open = bench.openIntents();
    const QStringList before = everythingIn(*bench.database);
    QVERIFY(bench.preview().changes.isEmpty()); // fenced: nothing may be written yet
    QCOMPARE(everythingIn(*bench.database), before);
    QCOMPARE(bench.openIntents(), open);
    bench.pass(15);
    bench.cycle();
    QCOMPARE(bench.salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void PreviewTest::ofTheFirstLoadIsWhatTheFirstLoadDoes()
{
    Workbench bench;
    Fate(bench, 7).populate();
    const QStringList promised = inWords(bench.preview().changes);
    const QSet<QString> people = peopleOf(bench);
    QVERIFY(promised.size() > 12);
    bench.forgetJournals();
    bench.cycle();
    QCOMPARE(promised, sentWrites(bench, people));
    bench.pass(5);
    bench.cycle();
    comesToRest(bench);
}

// A push writes for real, so it must not fall into what is taken back.
void PreviewTest::letsPeopleInAfterwards()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    const QString person =
        bench.addPerson({{"email", "bob@example.com"}, {"lastName", "Bob"}, {"company", "Acme"}});
    bench.requests = {core::RunRequest::push({person.toLongLong()})};
    (void)bench.preview();
    QCOMPARE(bench.pushResults.size(), 1);
    QVERIFY(bench.pushResults.first());
    QCOMPARE(bench.salesforceOrg.living(), 2);
    QVERIFY(bench.linkOfPerson(person).isLinked());
}

void PreviewTest::saysWhyItStopped()
{
    Workbench bench;
    (void)bench.linkedLead({{"Email", "ada@example.com"}});
    core::Error error;
    error.code = QStringLiteral("INVALID_LOGIN");
    error.retry = core::RetryClass::Stop;
    bench.salesforceRemote.script({QStringLiteral("changes"), FakeRemote::Fault::Refused, 1, error});
    const PreviewResult preview = bench.preview();
    QVERIFY(preview.summary.result == core::RunResult::Failed);
    QCOMPARE(preview.summary.messageCode, error.code);
    QVERIFY(preview.changes.isEmpty());
}

} // namespace lockstep::sync

QTEST_GUILESS_MAIN(lockstep::sync::PreviewTest)
#include "tst_preview.moc"
