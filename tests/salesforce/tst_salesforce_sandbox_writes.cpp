// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sandbox_org.h"

#include <QTest>

using namespace lockstep;
using core::FieldValue;
using core::ObjectType;
using core::Outcome;
using core::WriteRecord;
using core::WriteResult;
using sandbox::World;
using test::keyField;
using test::lastName;
using test::strings;

namespace {

WriteRecord newLead(const QString& name, const QString& key)
{
    WriteRecord record;
    record.values.insert(lastName, FieldValue::text(name));
    record.values.insert(QStringLiteral("Company"), FieldValue::text(QStringLiteral("Acme")));
    record.values.insert(keyField, FieldValue::text(key));
    return record;
}

core::WriteOptions leads()
{
    core::WriteOptions options;
    options.object = ObjectType::Lead;
    return options;
}

} // namespace

class TestSandboxWrites : public test::SandboxOrg
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void whatIsCreatedIsReadBack();
    void aTakenKeyNamesItsOwner();
    void aRuleStopsOneRecordOnly();
    void anEditInBetweenIsNotOverwritten();
    void conditionalUpdatesShareOneCall();
    void identityAndUseCostWhatTheySay();
    void deletedOnesAreStillFoundByKey();
    void removesRecords();
    void aWriteOutlivesItsSession();
    void aLostWriteIsUnknown_data();
    void aLostWriteIsUnknown();
    void aUsedUpDayStops();

private:
    int findByKey(const QString& key); // -1 = refused
};

void TestSandboxWrites::whatIsCreatedIsReadBack()
{
    const auto created =
        await(m_client->create({newLead(QStringLiteral("Łukasz 😀"), QStringLiteral("9001"))}, leads()));
    QVERIFY(created);
    QVERIFY(created->results.first().status == WriteResult::Status::Created);
    const QString id = created->results.first().id;
    const auto read = await(m_client->read(ObjectType::Lead, {id}, {lastName, QStringLiteral("Phone")}));
    QVERIFY(read);
    const core::Record record = *read->records.first();
    QCOMPARE(record.values.value(lastName), FieldValue::text(QStringLiteral("Łukasz 😀")));
    QCOMPARE(record.values.value(keyField), FieldValue::text(QStringLiteral("9001")));
    QVERIFY(record.values.value(QStringLiteral("Phone")).isNull());
    m_host->edit([&](World& world) { QCOMPARE(record.modifiedBy, world.salesforce.syncUserId()); });
}

void TestSandboxWrites::aTakenKeyNamesItsOwner()
{
    const auto first =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    const auto second = await(m_client->create({newLead(QStringLiteral("B"), QStringLiteral("9001")),
                                                newLead(QStringLiteral("C"), QStringLiteral("9002"))},
                                               leads()));
    QVERIFY(first && second);
    QCOMPARE(second->results.at(0).error->code, QStringLiteral("DUPLICATE_VALUE"));
    QCOMPARE(second->results.at(0).error->retry, core::RetryClass::Relink);
    QCOMPARE(second->results.at(0).error->arguments, QStringList{first->results.first().id});
    QVERIFY(!second->results.at(1).error);
}

void TestSandboxWrites::aRuleStopsOneRecordOnly()
{
    m_host->edit([](World& world) {
        QVERIFY(world.salesforce.addValidationRule(
            QStringLiteral("Lead"),
            {.name = QStringLiteral("R"),
             .when = {{QStringLiteral("Title"), QStringLiteral("equals"), QStringLiteral("CMO")}},
             .field = QStringLiteral("Title"),
             .message = QStringLiteral("No CMOs here.")}));
    });
    WriteRecord refused;
    refused.id = someLead(0);
    refused.values.insert(QStringLiteral("Title"), FieldValue::text(QStringLiteral("CMO")));
    WriteRecord accepted = refused;
    accepted.id = someLead(1);
    accepted.values[QStringLiteral("Title")] = FieldValue::text(QStringLiteral("CFO"));
    const auto reply = await(m_client->update({refused, accepted}, leads()));
    QVERIFY(reply);
    QCOMPARE(reply->results.at(0).id, refused.id);
    QCOMPARE(reply->results.at(0).error->code, QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    QCOMPARE(reply->results.at(0).error->message, QStringLiteral("No CMOs here."));
    QVERIFY(reply->results.at(1).status == WriteResult::Status::Updated);
}

void TestSandboxWrites::anEditInBetweenIsNotOverwritten()
{
    const QString title = QStringLiteral("Title");
    const QString id = someLead();
    const auto before = await(m_client->read(ObjectType::Lead, {id}, {title}));
    QVERIFY(before);
    advance(5);
    editAsRep(id, {{title, QStringLiteral("by the rep")}});
    WriteRecord ours;
    ours.id = id;
    ours.values.insert(title, FieldValue::text(QStringLiteral("ours")));
    ours.unmodifiedSince = before->records.first()->modifiedAt;
    const auto stale = await(m_client->update({ours}, leads()));
    QVERIFY(stale);
    QCOMPARE(stale->results.first().error->code, QStringLiteral("stale-record"));

    const auto now = await(m_client->read(ObjectType::Lead, {id}, {title}));
    QVERIFY(now);
    QCOMPARE(now->records.first()->values.value(title), FieldValue::text(QStringLiteral("by the rep")));
    ours.unmodifiedSince = now->records.first()->modifiedAt;
    const auto fresh = await(m_client->update({ours}, leads()));
    QVERIFY(fresh);
    QVERIFY(fresh->results.first().status == WriteResult::Status::Updated);
}

void TestSandboxWrites::conditionalUpdatesShareOneCall()
{
    const QString title = QStringLiteral("Title");
    const QStringList ids{someLead(0), someLead(1), someLead(2)};
    const auto before = await(m_client->read(ObjectType::Lead, ids, {title}));
    QVERIFY(before);
    advance(5);
    editAsRep(ids.at(1), {{title, QStringLiteral("by the rep")}});
    QList<WriteRecord> records;
    for (int i = 0; i < ids.size(); ++i) {
        WriteRecord ours;
        ours.id = ids.at(i);
        ours.values.insert(title, FieldValue::text(QStringLiteral("ours")));
        ours.unmodifiedSince = before->records.at(i)->modifiedAt;
        records.append(ours);
    }
    const int calls = m_client->callsMade();
    const auto reply = await(m_client->update(records, leads()));
    QVERIFY(reply);
    QCOMPARE(m_client->callsMade(), calls + 1);
    QVERIFY(reply->results.at(0).status == WriteResult::Status::Updated);
    QCOMPARE(reply->results.at(1).error->code, QStringLiteral("stale-record"));
    QVERIFY(reply->results.at(2).status == WriteResult::Status::Updated);
    const auto after = await(m_client->read(ObjectType::Lead, ids, {title}));
    QVERIFY(after);
    QCOMPARE(after->records.at(0)->values.value(title).toString(), QStringLiteral("ours"));
    QCOMPARE(after->records.at(1)->values.value(title).toString(), QStringLiteral("by the rep"));
}

void TestSandboxWrites::identityAndUseCostWhatTheySay()
{
    const auto identity = await(m_client->identify());
    QVERIFY(identity);
    QCOMPARE(m_client->callsMade(), 0);
    const auto info = await(m_client->test());
    QVERIFY(info);
    QCOMPARE(identity->organisation, info->organisation);
    QCOMPARE(identity->user, info->userId);
    const int calls = m_client->callsMade();
    const auto usage = await(m_client->askUsage());
    QVERIFY(usage);
    QVERIFY(usage->used > 0);
    QCOMPARE(m_client->callsMade(), calls + 1);
}

void TestSandboxWrites::deletedOnesAreStillFoundByKey()
{
    const auto created =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    QVERIFY(created);
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), created->results.first().id,
                                        world.salesforce.rep()));
    });
    const auto found =
        await(m_client->find(ObjectType::Lead, keyField, strings({"9001", "o'hara"}), {lastName}));
    QVERIFY(found);
    QCOMPARE(found->records.size(), 1);
    QVERIFY(found->records.first().deleted);
}

void TestSandboxWrites::removesRecords()
{
    const QString id = someLead();
    const auto first = await(m_client->remove(ObjectType::Lead, {id}));
    QVERIFY(first);
    QVERIFY(first->results.first().status == WriteResult::Status::Deleted);
    const auto second = await(m_client->remove(ObjectType::Lead, {id}));
    QVERIFY(second);
    QCOMPARE(second->results.first().error->code, QStringLiteral("ENTITY_IS_DELETED"));
}

void TestSandboxWrites::aWriteOutlivesItsSession()
{
    QVERIFY(await(m_client->describe(0)));
    endSessions();
    const auto created =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    QVERIFY(created);
    QVERIFY(!created->results.first().error);
}

void TestSandboxWrites::aLostWriteIsUnknown_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("created");
    QTest::newRow("cut before the commit") << QStringLiteral("cut-before") << 0;
    QTest::newRow("cut after the commit") << QStringLiteral("cut-after") << 1;
    QTest::newRow("answer cut short") << QStringLiteral("truncate") << 1;
    QTest::newRow("503") << QStringLiteral("status") << 0;
}

void TestSandboxWrites::aLostWriteIsUnknown()
{
    QFETCH(QString, action);
    QVERIFY(await(m_client->describe(0)));
    fault({{QStringLiteral("action"), action},
           {QStringLiteral("method"), QStringLiteral("POST")},
           {QStringLiteral("path"), QStringLiteral("composite/sobjects")}});
    const auto reply =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().outcome, Outcome::Unknown);
    QTEST(findByKey(QStringLiteral("9001")), "created");
}

void TestSandboxWrites::aUsedUpDayStops()
{
    QVERIFY(await(m_client->describe(0)));
    m_host->edit([](World& world) { world.settings.salesforce.dailyCalls = 1; });
    const auto reply =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    QCOMPARE(reply.error().retry, core::RetryClass::Stop);
    QCOMPARE(reply.error().outcome, Outcome::NotExecuted);
}

int TestSandboxWrites::findByKey(const QString& key)
{
    const auto found = await(m_client->find(ObjectType::Lead, keyField, {key}, {}));
    return found ? static_cast<int>(found->records.size()) : -1;
}

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_salesforce_sandbox_writes.moc"
