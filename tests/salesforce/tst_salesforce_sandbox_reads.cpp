// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sandbox_org.h"

#include <QTest>
#include <algorithm>

using namespace lockstep;
using core::Change;
using core::FieldValue;
using core::ObjectType;
using sandbox::World;
using test::keyField;
using test::lastName;
using test::strings;

class TestSandboxReads : public test::SandboxOrg
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void connectsAndSaysWho();
    void describesOnlyWhatHasChanged();
    void theFirstLoadSeesEveryoneOnce();
    void aQuietPollCostsTwoCalls();
    void editsOfOthersAreSeen();
    void deletesMergesAndConversionsAreSeen();
    void aHiddenFieldIsNamed();
    void whatHasLeftTheBinIsReadAsDeleted();
    void manyRecordsAreReadAtOnce();
    void anEndedSessionIsRenewed();
    void aTroubledReadIsRepeated_data();
    void aTroubledReadIsRepeated();
};

void TestSandboxReads::connectsAndSaysWho()
{
    const auto info = await(m_client->test());
    QVERIFY2(info, qPrintable(info ? QString() : info.error().code));
    QVERIFY(!info->user.isEmpty());
    m_host->edit([&](World& world) { QCOMPARE(info->userId, world.salesforce.syncUserId()); });
    QVERIFY(info->usage.used > 0);
    QVERIFY(info->usage.limit > info->usage.used);
    QVERIFY(m_client->serverTime().isValid());
}

void TestSandboxReads::describesOnlyWhatHasChanged()
{
    const auto statuses = [this] {
        QList<int> result;
        m_host->edit([&](World& world) {
            for (const auto& entry : world.journal.entries()) {
                if (entry.path.endsWith(QLatin1String("/describe")))
                    result.append(entry.status);
            }
        });
        return result;
    };
    const auto schema = await(m_client->describe(0));
    QVERIFY(schema);
    QVERIFY(schema->objects.value(ObjectType::Lead).find(keyField)->externalId);
    QVERIFY(schema->objects.value(ObjectType::Lead).find(lastName)->required);
    QVERIFY(schema->objects.value(ObjectType::Contact).find(u"Account.Name"));
    m_clock.ms += 3'600'000;
    QVERIFY(await(m_client->describe(900)));
    QCOMPARE(statuses(), QList<int>({200, 200, 304, 304}));
    QVERIFY(await(m_client->describe(0)));
    QCOMPARE(statuses(), QList<int>({200, 200, 304, 304, 200, 200}));
}

void TestSandboxReads::theFirstLoadSeesEveryoneOnce()
{
    const QList<Change> changes = poll({lastName});
    QSet<QString> ids;
    for (const Change& change : changes) {
        ids.insert(change.id);
        QVERIFY(!change.record->values.value(lastName).isNull());
        QVERIFY(!change.record->ownerName.isEmpty());
        QVERIFY(change.record->stamp.isValid() && change.record->modifiedAt.isValid());
    }
    QCOMPARE(changes.size(), 38);
    QCOMPARE(ids.size(), 38);
}

void TestSandboxReads::aQuietPollCostsTwoCalls()
{
    poll();
    advance(1'201);
    editAsRep(someLead(), {{QStringLiteral("Phone"), QStringLiteral("+49 30 1")}});
    poll();
    advance(1'201);
    poll(); // what it saw is older than the look-back: committed for good
    const int before = m_client->callsMade();
    const QList<Change> changes = poll();
    QCOMPARE(m_client->callsMade() - before, 2);
    // Only the newest second is looked at again: of the leads that is the one edited last.
    QCOMPARE(std::count_if(changes.begin(), changes.end(),
                           [](const Change& change) { return change.object == ObjectType::Lead; }),
             1);
}

void TestSandboxReads::editsOfOthersAreSeen()
{
    poll();
    advance(3'600);
    poll();
    const QString id = someLead();
    editAsRep(id, {{QStringLiteral("Phone"), QStringLiteral("+49 30 1")}});
    const QList<Change> changes = poll(strings({"Phone"}));
    const auto edited =
        std::find_if(changes.begin(), changes.end(), [&id](const Change& change) { return change.id == id; });
    QVERIFY(edited != changes.end());
    QVERIFY(edited->kind == Change::Kind::Changed);
    QCOMPARE(edited->record->values.value(QStringLiteral("Phone")),
             FieldValue::text(QStringLiteral("+49 30 1")));
    m_host->edit([&](World& world) { QCOMPARE(edited->record->modifiedBy, world.salesforce.repUserId()); });
}

void TestSandboxReads::deletesMergesAndConversionsAreSeen()
{
    poll();
    advance(3'600);
    poll();
    const QString deleted = someLead(0);
    const QString winner = someLead(1);
    const QString loser = someLead(2);
    const QString converted = someLead(3);
    QString contact;
    m_host->edit([&](World& world) {
        auto& org = world.salesforce;
        QVERIFY(org.remove(QStringLiteral("Lead"), deleted, org.rep()));
        QVERIFY(org.merge(QStringLiteral("Lead"), winner, {loser}, org.rep()));
        const auto result = org.convert(converted, org.rep());
        QVERIFY(result);
        contact = *result;
    });
    QHash<QString, Change> changes;
    for (const Change& change : poll())
        changes.insert(change.id, change);
    QVERIFY(changes.value(deleted).kind == Change::Kind::Deleted);
    QVERIFY(changes.value(loser).kind == Change::Kind::Merged);
    QCOMPARE(changes.value(loser).mergedInto, winner);
    QVERIFY(changes.value(winner).kind == Change::Kind::Changed);
    QVERIFY(changes.value(converted).record->converted);
    QCOMPARE(changes.value(converted).record->convertedContactId, contact);
    QVERIFY(changes.contains(contact));
}

void TestSandboxReads::whatHasLeftTheBinIsReadAsDeleted()
{
    const QString gone = someLead(0);
    const QString stays = someLead(1);
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), gone, world.salesforce.rep()));
        world.salesforce.purge(QStringLiteral("Lead"), gone);
    });
    const auto reply = await(m_client->read(ObjectType::Lead, {gone, stays}, strings({"LastName"})));
    QVERIFY(reply);
    QVERIFY(reply->records.first() && reply->records.first()->deleted);
    QVERIFY(reply->records.last() && !reply->records.last()->deleted);
}

void TestSandboxReads::aHiddenFieldIsNamed()
{
    const QString field = QStringLiteral("Industry");
    QVERIFY(await(m_client->describe(0)));
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.setFieldSecurity(QStringLiteral("Lead"), field, false, false));
    });
    const auto read = await(m_client->read(ObjectType::Lead, {someLead()}, {lastName, field}));
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("INVALID_FIELD"));
    QCOMPARE(read.error().fields, QStringList{field});
    const auto schema = await(m_client->describe(0));
    QVERIFY(schema);
    QVERIFY(!schema->objects.value(ObjectType::Lead).find(field));
}

void TestSandboxReads::manyRecordsAreReadAtOnce()
{
    QStringList ids;
    m_host->edit([&](World& world) {
        auto& org = world.salesforce;
        for (int i = 0; i < 1'000; ++i) {
            const auto id = org.create(QStringLiteral("Lead"),
                                       {{lastName, QStringLiteral("No %1").arg(i)},
                                        {QStringLiteral("Company"), QStringLiteral("Acme")}},
                                       org.rep());
            QVERIFY(id);
            ids.append(*id);
        }
        QVERIFY(org.remove(QStringLiteral("Lead"), ids.last(), org.rep()));
    });
    const auto reply = await(m_client->read(ObjectType::Lead, ids, {lastName}));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().code + reply.error().message));
    QCOMPARE(reply->records.size(), 1'000);
    QCOMPARE(reply->records.at(500)->values.value(lastName), FieldValue::text(QStringLiteral("No 500")));
    QVERIFY(!reply->records.at(500)->ownerName.isEmpty());
    QVERIFY(reply->records.last()->deleted);
}

void TestSandboxReads::anEndedSessionIsRenewed()
{
    QVERIFY(await(m_client->describe(0)));
    endSessions();
    QCOMPARE(poll().size(), 38);
}

void TestSandboxReads::aTroubledReadIsRepeated_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : {"status", "html", "truncate", "cut-before", "cut-after"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestSandboxReads::aTroubledReadIsRepeated()
{
    QFETCH(QString, action);
    QVERIFY(await(m_client->describe(0)));
    fault({{QStringLiteral("action"), action}, {QStringLiteral("path"), QStringLiteral("queryAll")}});
    QCOMPARE(poll().size(), 38);
    m_host->edit([](World& world) { QCOMPARE(world.faults.waiting(), 0); });
}

QTEST_GUILESS_MAIN(TestSandboxReads)
#include "tst_salesforce_sandbox_reads.moc"
