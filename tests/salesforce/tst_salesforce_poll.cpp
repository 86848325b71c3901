// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/cursor.h"
#include "salesforce/sandbox_org.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::ChangePage;
using core::ObjectType;
using sandbox::World;
using test::keyField;
using test::lastName;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;

namespace {

const QByteArray noRows = R"({"totalSize":0,"done":true,"records":[]})";
const QByteArray invalidField = R"([{"errorCode":"INVALID_FIELD","message":"No such column 'X'"}])";

// A page of changes asked for together with the schema.
core::ChangeQuery together(const QByteArray& cursor, const QStringList& fields = {})
{
    core::ChangeQuery query;
    query.cursor = cursor;
    query.fields = {{ObjectType::Lead, fields}, {ObjectType::Contact, fields}};
    query.withSchema = true;
    return query;
}

// The cursor of an org whose load has ended.
QByteArray cursorAtRest()
{
    salesforce::ChangeCursor cursor;
    cursor.lead.readFrom = QDateTime(QDate(2026, 5, 1), QTime(1, 0), Qt::UTC);
    cursor.contact = cursor.lead;
    return cursor.toBytes();
}

// An answer to a composite request whose describes are refused or not, and whose queries are.
QByteArray compositeReply(const QByteArray& describe, int describeStatus, const QList<QByteArray>& queries,
                          const QList<int>& queryStatuses)
{
    QJsonArray parts;
    const auto add = [&parts](const QByteArray& body, int status) {
        const QJsonDocument json = QJsonDocument::fromJson(body);
        parts.append(QJsonObject{
            {QStringLiteral("body"), json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())},
            {QStringLiteral("httpHeaders"), QJsonObject()},
            {QStringLiteral("httpStatusCode"), status},
            {QStringLiteral("referenceId"), QStringLiteral("part%1").arg(parts.size())}});
    };
    add(describe, describeStatus);
    add(describe, describeStatus);
    for (qsizetype i = 0; i < queries.size(); ++i)
        add(queries.at(i), queryStatuses.at(i));
    const QJsonObject body{{QStringLiteral("compositeResponse"), parts}};
    return ScriptedServer::reply(200, QJsonDocument(body).toJson(QJsonDocument::Compact),
                                 {"Date: Fri, 01 May 2026 02:00:00 GMT"});
}

bool isComposite(const SeenRequest& request)
{
    return request.target.endsWith("/composite");
}

} // namespace

class TestPoll : public test::SandboxOrg
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void aQuietPollIsOneCallWithItsSchema();
    void aNewClientKnowsTheSchemaItIsGiven();
    void aNewFieldIsToldWithThePage();
    void moreThanAPageGoesOnSingly();
    void refusedDescribesLeaveTheSchemaOpen();
    void aRefusedQueryIsAskedSingly();
    void aRefusedCompositeIsNotTriedAgain();
    void aBadFieldIsNamedByTheSingleQuery();
};

void TestPoll::aQuietPollIsOneCallWithItsSchema()
{
    poll();
    advance(1'201);
    poll();
    const int before = m_client->callsMade();
    const auto page = await(m_client->changes(together(m_cursor)));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().code));
    QCOMPARE(m_client->callsMade() - before, 1);
    QVERIFY(!page->more);
    QVERIFY(page->schema && page->schema->objects.value(ObjectType::Lead).find(keyField));
    QVERIFY(page->serverTime.isValid());
}

void TestPoll::aNewClientKnowsTheSchemaItIsGiven()
{
    poll();
    const auto schema = await(m_client->describe(0));
    QVERIFY(schema);
    QVERIFY(!schema->validators.value(ObjectType::Contact).isEmpty());
    salesforce::ClientOptions options;
    options.loginUrl = m_host->salesforce().url;
    options.clientId = m_host->salesforce().clientId;
    salesforce::SalesforceClient later(options, *m_http, m_secrets, m_clock);
    later.adopt(*schema);
    QVERIFY(await(later.changes(together(m_cursor))));
    QCOMPARE(later.callsMade(), 1);
    // That one call has told of the schema as well; an hour later it has to be asked for.
    QVERIFY(await(later.describe(900)));
    QCOMPARE(later.callsMade(), 1);
    m_clock.ms += 3'600'000;
    QVERIFY(await(later.describe(900)));
    QCOMPARE(later.callsMade(), 3);
}

void TestPoll::aNewFieldIsToldWithThePage()
{
    poll();
    const QString tier = QStringLiteral("Tier__c");
    m_host->edit([&](World& world) {
        world.clock.advance(5);
        sandbox::SField field;
        field.name = tier;
        field.label = QStringLiteral("Tier");
        field.type = QStringLiteral("string");
        field.length = 40;
        sandbox::SObject* lead = world.salesforce.object(QStringLiteral("Lead"));
        lead->addField(field);
        lead->describedAt = world.clock.seconds();
    });
    const auto page = await(m_client->changes(together(m_cursor)));
    QVERIFY(page && page->schema);
    QVERIFY(page->schema->objects.value(ObjectType::Lead).find(tier));
    QVERIFY(!page->schema->objects.value(ObjectType::Contact).find(tier));
}

void TestPoll::moreThanAPageGoesOnSingly()
{
    poll();
    advance(1'300);
    for (int i = 0; i < 15; ++i) // pages of 10
        editAsRep(someLead(i), {{QStringLiteral("Phone"), QString::number(i)}});
    const auto page = await(m_client->changes(together(m_cursor, {lastName})));
    QVERIFY(page && page->more);
    QSet<QString> seen;
    for (const core::Change& change : page->changes)
        seen.insert(change.id);
    m_cursor = page->cursor;
    const QList<core::Change> rest = poll({lastName});
    for (const core::Change& change : rest)
        seen.insert(change.id);
    for (int i = 0; i < 15; ++i)
        QVERIFY(seen.contains(someLead(i)));
}

void TestPoll::refusedDescribesLeaveTheSchemaOpen()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {compositeReply(R"([{"errorCode":"NOT_FOUND","message":"no"}])", 404, {noRows, noRows},
                               {200, 200})};
    };
    const auto page = org.await(org.connect().changes(together(cursorAtRest())));
    QVERIFY(page && !page->schema && !page->more);
    QCOMPARE(org.asked().size(), 1);
}

void TestPoll::aRefusedQueryIsAskedSingly()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (!isComposite(request))
            return {ScriptedServer::json(noRows)};
        return {compositeReply(R"({"fields":[{"name":"Id","type":"id"}]})", 200,
                               {noRows, R"([{"errorCode":"METHOD_NOT_ALLOWED","message":"no"}])"},
                               {200, 405})};
    };
    auto& client = org.connect();
    const auto page = org.await(client.changes(together(cursorAtRest())));
    QVERIFY(page && page->schema && page->more);
    const auto leads = org.await(client.changes(together(page->cursor)));
    QVERIFY(leads && !leads->more);
    QCOMPARE(org.asked().size(), 2);
    QVERIFY(test::soqlOf(org.asked().at(1)).contains(QLatin1String("FROM Lead")));
}

void TestPoll::aRefusedCompositeIsNotTriedAgain()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (isComposite(request))
            return {ScriptedServer::reply(404, R"([{"errorCode":"NOT_FOUND","message":"no"}])")};
        return {ScriptedServer::json(noRows)};
    };
    auto& client = org.connect();
    for (int round = 0; round < 2; ++round) {
        QByteArray cursor = cursorAtRest();
        for (bool more = true; more;) {
            const auto page = org.await(client.changes(together(cursor)));
            QVERIFY(page && !page->schema);
            cursor = page->cursor;
            more = page->more;
        }
    }
    const QList<SeenRequest> asked = org.asked();
    QCOMPARE(std::count_if(asked.begin(), asked.end(), isComposite), 1);
    QCOMPARE(asked.size(), 5);
}

void TestPoll::aBadFieldIsNamedByTheSingleQuery()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (!isComposite(request))
            return {ScriptedServer::reply(400, invalidField)};
        return {compositeReply(R"({"fields":[{"name":"Id","type":"id"}]})", 200, {invalidField, invalidField},
                               {400, 400})};
    };
    const auto page = org.await(org.connect().changes(together(cursorAtRest())));
    QVERIFY(!page);
    QCOMPARE(page.error().code, QStringLiteral("INVALID_FIELD"));
}

QTEST_GUILESS_MAIN(TestPoll)
#include "tst_salesforce_poll.moc"
