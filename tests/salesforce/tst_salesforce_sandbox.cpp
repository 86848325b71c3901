// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"
#include "sandbox/host.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::Change;
using core::FieldValue;
using core::ObjectType;
using core::Outcome;
using core::WriteRecord;
using core::WriteResult;
using sandbox::World;
using test::strings;

namespace {

const QString keyField = QStringLiteral("Marketo_Id__c");
const QString lastName = QStringLiteral("LastName");

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

// The client against the sandbox's Salesforce, over real HTTP.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectsAndSaysWho();
    void describesOnlyWhatHasChanged();
    void theFirstLoadSeesEveryoneOnce();
    void aQuietPollCostsTwoCalls();
    void editsOfOthersAreSeen();
    void deletesMergesAndConversionsAreSeen();
    void whatIsCreatedIsReadBack();
    void aTakenKeyNamesItsOwner();
    void aRuleStopsOneRecordOnly();
    void anEditInBetweenIsNotOverwritten();
    void aHiddenFieldIsNamed();
    void manyRecordsAreReadAtOnce();
    void deletedOnesAreStillFoundByKey();
    void removesRecords();
    void anEndedSessionIsRenewed();
    void aTroubledReadIsRepeated_data();
    void aTroubledReadIsRepeated();
    void aLostWriteIsUnknown_data();
    void aLostWriteIsUnknown();
    void aUsedUpDayStops();

private:
    template <typename T> core::Expected<T> await(core::Pending<T> pending)
    {
        return m_waiter.await(std::move(pending), {});
    }
    QList<Change> poll(const QStringList& fields = {});
    QString someLead(int index = 0);
    void editAsRep(const QString& id, const QJsonObject& values);
    void fault(const QJsonObject& fault);
    void control(const QString& verb, const QJsonObject& body);
    int findByKey(const QString& key);

    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<salesforce::SalesforceClient> m_client;
    net::NetWaiter m_waiter;
    test::StillClock m_clock;
    test::OneSecret m_secrets;
    QByteArray m_cursor;
};

void TestSandbox::init()
{
    sandbox::Options world;
    world.population = {.leads = 30, .contacts = 8, .people = 0, .seed = 7};
    m_host = std::make_unique<sandbox::Host>(world);
    QVERIFY(m_host->start());
    salesforce::ClientOptions options;
    options.loginUrl = m_host->salesforce().url;
    options.clientId = m_host->salesforce().clientId;
    options.pageSize = 10;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_secrets.secret = m_host->salesforce().clientSecret.toUtf8();
    m_http = std::make_unique<net::HttpClient>();
    m_client = std::make_unique<salesforce::SalesforceClient>(options, *m_http, m_secrets, m_clock);
    m_cursor.clear();
}

void TestSandbox::cleanup()
{
    m_client.reset();
    m_http.reset();
    m_host.reset();
}

QList<Change> TestSandbox::poll(const QStringList& fields)
{
    QList<Change> changes;
    for (bool more = true; more;) {
        core::ChangeQuery query;
        query.cursor = m_cursor;
        query.fields = {{ObjectType::Lead, fields}, {ObjectType::Contact, fields}};
        const auto page = await(m_client->changes(query));
        if (!page) {
            QTest::qFail(qPrintable(page.error().code + u' ' + page.error().message), __FILE__, __LINE__);
            return {};
        }
        changes += page->changes;
        m_cursor = page->cursor;
        more = page->more;
    }
    return changes;
}

QString TestSandbox::someLead(int index)
{
    QString id;
    m_host->edit([&](World& world) { id = world.salesforce.ids(QStringLiteral("Lead")).at(index); });
    return id;
}

void TestSandbox::editAsRep(const QString& id, const QJsonObject& values)
{
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.update(QStringLiteral("Lead"), id, values, world.salesforce.rep()));
    });
}

void TestSandbox::fault(const QJsonObject& fault)
{
    m_host->edit([&](World& world) { QVERIFY(world.faults.add(fault)); });
}

void TestSandbox::control(const QString& verb, const QJsonObject& body)
{
    net::Request request;
    request.method = "POST";
    request.url = m_host->salesforce().url.resolved(QUrl(QStringLiteral("/__sandbox/") + verb));
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson();
    const auto response = await(m_http->send(request));
    QVERIFY(response);
    QVERIFY(response->isSuccess());
}

int TestSandbox::findByKey(const QString& key)
{
    const auto found = await(m_client->find(ObjectType::Lead, keyField, {key}, {}));
    return found ? static_cast<int>(found->records.size()) : -1;
}

void TestSandbox::connectsAndSaysWho()
{
    const auto info = await(m_client->test());
    QVERIFY2(info, qPrintable(info ? QString() : info.error().code));
    QVERIFY(!info->user.isEmpty());
    m_host->edit([&](World& world) { QCOMPARE(info->userId, world.salesforce.syncUserId()); });
    QVERIFY(info->usage.used > 0);
    QVERIFY(info->usage.limit > info->usage.used);
    QVERIFY(m_client->serverTime().isValid());
}

void TestSandbox::describesOnlyWhatHasChanged()
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

void TestSandbox::theFirstLoadSeesEveryoneOnce()
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

void TestSandbox::aQuietPollCostsTwoCalls()
{
    poll();
    m_host->edit([](World& world) { world.clock.advance(1'201); });
    poll(); // the watermark follows the server's time
    const int before = m_client->callsMade();
    QVERIFY(poll().isEmpty());
    QCOMPARE(m_client->callsMade() - before, 2);
}

void TestSandbox::editsOfOthersAreSeen()
{
    poll();
    m_host->edit([](World& world) { world.clock.advance(3'600); });
    poll();
    const QString id = someLead();
    editAsRep(id, {{QStringLiteral("Phone"), QStringLiteral("+49 30 1")}});
    const QList<Change> changes = poll(strings({"Phone"}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().id, id);
    QVERIFY(changes.first().kind == Change::Kind::Changed);
    QCOMPARE(changes.first().record->values.value(QStringLiteral("Phone")),
             FieldValue::text(QStringLiteral("+49 30 1")));
    m_host->edit(
        [&](World& world) { QCOMPARE(changes.first().record->modifiedBy, world.salesforce.repUserId()); });
}

void TestSandbox::deletesMergesAndConversionsAreSeen()
{
    poll();
    m_host->edit([](World& world) { world.clock.advance(3'600); });
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

void TestSandbox::whatIsCreatedIsReadBack()
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

void TestSandbox::aTakenKeyNamesItsOwner()
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

void TestSandbox::aRuleStopsOneRecordOnly()
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

void TestSandbox::anEditInBetweenIsNotOverwritten()
{
    const QString title = QStringLiteral("Title");
    const QString id = someLead();
    const auto before = await(m_client->read(ObjectType::Lead, {id}, {title}));
    QVERIFY(before);
    m_host->edit([](World& world) { world.clock.advance(5); });
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

void TestSandbox::aHiddenFieldIsNamed()
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

void TestSandbox::manyRecordsAreReadAtOnce()
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

void TestSandbox::deletedOnesAreStillFoundByKey()
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

void TestSandbox::removesRecords()
{
    const QString id = someLead();
    const auto first = await(m_client->remove(ObjectType::Lead, {id}));
    QVERIFY(first);
    QVERIFY(first->results.first().status == WriteResult::Status::Deleted);
    const auto second = await(m_client->remove(ObjectType::Lead, {id}));
    QVERIFY(second);
    QCOMPARE(second->results.first().error->code, QStringLiteral("ENTITY_IS_DELETED"));
}

void TestSandbox::anEndedSessionIsRenewed()
{
    QVERIFY(await(m_client->describe(0)));
    control(QStringLiteral("expire-tokens"), {{QStringLiteral("system"), QStringLiteral("salesforce")}});
    QCOMPARE(poll().size(), 38);
    const auto created = [this] {
        control(QStringLiteral("expire-tokens"), {{QStringLiteral("system"), QStringLiteral("salesforce")}});
        return await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    }();
    QVERIFY(created);
    QVERIFY(!created->results.first().error);
}

void TestSandbox::aTroubledReadIsRepeated_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : {"status", "html", "truncate", "cut-before", "cut-after"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestSandbox::aTroubledReadIsRepeated()
{
    QFETCH(QString, action);
    QVERIFY(await(m_client->describe(0)));
    fault({{QStringLiteral("action"), action}, {QStringLiteral("path"), QStringLiteral("queryAll")}});
    QCOMPARE(poll().size(), 38);
    m_host->edit([](World& world) { QCOMPARE(world.faults.waiting(), 0); });
}

void TestSandbox::aLostWriteIsUnknown_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("created");
    QTest::newRow("cut before the commit") << QStringLiteral("cut-before") << 0;
    QTest::newRow("cut after the commit") << QStringLiteral("cut-after") << 1;
    QTest::newRow("answer cut short") << QStringLiteral("truncate") << 1;
    QTest::newRow("503") << QStringLiteral("status") << 0;
}

void TestSandbox::aLostWriteIsUnknown()
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

void TestSandbox::aUsedUpDayStops()
{
    QVERIFY(await(m_client->describe(0)));
    m_host->edit([](World& world) { world.settings.salesforceDailyCalls = 1; });
    const auto reply =
        await(m_client->create({newLead(QStringLiteral("A"), QStringLiteral("9001"))}, leads()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, QStringLiteral("REQUEST_LIMIT_EXCEEDED"));
    QCOMPARE(reply.error().retry, core::RetryClass::Stop);
    QCOMPARE(reply.error().outcome, Outcome::NotExecuted);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_salesforce_sandbox.moc"
