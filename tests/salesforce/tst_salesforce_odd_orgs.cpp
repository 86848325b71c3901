// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::ObjectType;
using test::bodyOf;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;
using test::soqlOf;
using test::strings;

namespace {

const QByteArray noRows = R"({"totalSize":0,"done":true,"records":[]})";
const QByteArray tooSlow = R"([{"errorCode":"QUERY_TIMEOUT","message":"Your query was running too long"}])";
const QString title = QStringLiteral("Title");

core::ChangeQuery anyChange()
{
    core::ChangeQuery query;
    query.fields.insert(ObjectType::Lead, {title});
    query.fields.insert(ObjectType::Contact, {title});
    return query;
}

QByteArray rowOf(const QByteArray& id)
{
    return R"({"Id":")" + id + R"(","SystemModstamp":"2026-05-01T01:00:00.000+0000","Title":"CMO"})";
}

// A query takes too long for it, a job does not; its result is not called CSV, and its last row has no end.
ScriptedServer::Answer slowAnswer(const SeenRequest& request)
{
    if (request.target.contains("/queryAll"))
        return {ScriptedServer::reply(400, tooSlow)};
    if (request.target.contains("/results"))
        return {ScriptedServer::reply(200,
                                      "\"Id\",\"SystemModstamp\",\"Title\",\"Marketo_Id__c\"\n"
                                      "\"003xx0000000001AAA\",\"2026-05-01T01:00:00.000Z\",\"CMO\",\"\"",
                                      {"Sforce-NumberOfRecords: 1", "Sforce-Locator: null"})};
    return {ScriptedServer::json(R"({"id":"750xx000000001aAAA","state":"JobComplete",)"
                                 R"("createdDate":"2026-05-01T02:00:00.000+0000"})")};
}

} // namespace

// Organisations that answer otherwise than most of them.
class TestOddOrgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenOfTheLifeCycleIsNotAskedFor();
    void anIdOfEighteenIsSentAsItWasTold();
    void aPageThatTakesTooLongIsReadInBulk();
    void whatTakesTooLongToCountIsReadInBulk();
    void whatIsTooSlowInBulkTooIsTold();
    void whatIsTooSlowAndFailsInBulkIsToldAfterTheSecondJob();
    void anAnswerThatBreaksOffIsNone();
    void aStampOfThousandthsIsGoneOnAfter();
};

void TestOddOrgs::whatIsHiddenOfTheLifeCycleIsNotAskedFor()
{
    ScriptedOrg org;
    org.describe = ScriptedOrg::describeOf({"Id", "SystemModstamp", "IsDeleted", "Title", "Marketo_Id__c"});
    auto& client = org.connect();
    QVERIFY(org.await(client.changes(anyChange())));
    QVERIFY(soqlOf(org.asked().last())
                .startsWith(QLatin1String("SELECT Id,SystemModstamp,IsDeleted,Title,Marketo_Id__c FROM ")));
    QVERIFY(org.await(client.read(ObjectType::Lead, strings({"00Qxx0000000001"}), {title})));
    const QList<SeenRequest> asked = org.asked(); // the last one: whether what is not shown may be hidden
    QVERIFY(soqlOf(asked.at(asked.size() - 2))
                .startsWith(QLatin1String("SELECT Id,SystemModstamp,IsDeleted,Title,Marketo_Id__c FROM ")));

    org.data = [](const SeenRequest&) -> ScriptedServer::Answer { return {ScriptedServer::json("[]")}; };
    const QStringList many(2000, QStringLiteral("00Qxx0000000001"));
    QVERIFY(!org.await(client.read(ObjectType::Lead, many, {title})));
    QCOMPARE(
        bodyOf(org.asked().last()).value(QLatin1String("fields")).toArray(),
        QJsonArray::fromStringList(strings({"Id", "SystemModstamp", "IsDeleted", "Title", "Marketo_Id__c"})));
}

void TestOddOrgs::anIdOfEighteenIsSentAsItWasTold()
{
    const QString told = QStringLiteral("00Qxx0000000001AAA"); // most would end it with EAA
    ScriptedOrg org;
    org.data = [told](const SeenRequest& request) -> ScriptedServer::Answer {
        const bool known = soqlOf(request).contains(QLatin1String("Email"))
            || soqlOf(request).contains(QLatin1Char('\'') + told);
        return {ScriptedServer::json(
            known ? R"({"totalSize":1,"done":true,"records":[)" + rowOf(told.toLatin1()) + "]}" : noRows)};
    };
    auto& client = org.connect();
    const auto found =
        org.await(client.find(ObjectType::Lead, QStringLiteral("Email"), strings({"a@x.com"}), {title}));
    QVERIFY(found);
    QCOMPARE(found->records.first().id, told);
    const auto read = org.await(client.read(ObjectType::Lead, {told}, {title}));
    QVERIFY(read);
    QVERIFY(read->records.first());
}

void TestOddOrgs::aPageThatTakesTooLongIsReadInBulk()
{
    ScriptedOrg org;
    org.data = slowAnswer;
    auto& client = org.connect();
    const auto begun = org.await(client.changes(anyChange()));
    QVERIFY(begun);
    QVERIFY(begun->more);
    core::ChangeQuery query = anyChange();
    query.cursor = begun->cursor;
    const auto page = org.await(client.changes(query));
    QVERIFY(page);
    QCOMPARE(page->changes.size(), 1);
    QCOMPARE(page->changes.first().record->values.value(title),
             core::FieldValue::text(QStringLiteral("CMO")));
}

void TestOddOrgs::whatTakesTooLongToCountIsReadInBulk()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (!soqlOf(request).startsWith(QLatin1String("SELECT Id")))
            return slowAnswer(request);
        return {ScriptedServer::json(R"({"totalSize":1,"done":true,"records":[)" + rowOf("003xx0000000001AAA")
                                     + "]}")};
    };
    salesforce::ClientOptions options = org.options();
    options.pageSize = 1;
    auto& client = org.connect(options);
    core::ChangeQuery query = anyChange();
    for (int pages = 0; pages < 2; ++pages) {
        const auto page = org.await(client.changes(query));
        QVERIFY(page);
        query.cursor = page->cursor;
    }
    QVERIFY(org.asked().last().target.contains("/jobs/query"));
}

void TestOddOrgs::whatIsTooSlowInBulkTooIsTold()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::reply(400, tooSlow)};
    };
    const auto page = org.await(org.connect().changes(anyChange()));
    QVERIFY(!page);
    QCOMPARE(page.error().code, QStringLiteral("QUERY_TIMEOUT"));
}

void TestOddOrgs::whatIsTooSlowAndFailsInBulkIsToldAfterTheSecondJob()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target.contains("/queryAll"))
            return {ScriptedServer::reply(400, tooSlow)};
        return {ScriptedServer::json(R"({"id":"750xx000000001aAAA","state":"Failed",)"
                                     R"("createdDate":"2026-05-01T02:00:00.000+0000"})")};
    };
    auto& client = org.connect();
    core::ChangeQuery query = anyChange();
    // The next run has as many jobs again.
    for (const bool begins : {true, true, false, true, false}) {
        const auto page = org.await(client.changes(query));
        QCOMPARE(page.has_value(), begins);
        if (page)
            query.cursor = page->cursor;
        else
            QCOMPARE(page.error().code, QStringLiteral("QUERY_TIMEOUT"));
    }
}

// In whole seconds the same page would be read for ever.
void TestOddOrgs::aStampOfThousandthsIsGoneOnAfter()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        const QByteArray row =
            R"({"Id":"003xx0000000001AAA","SystemModstamp":"2026-05-01T01:00:00.047+0000"})";
        const bool isFirst = !soqlOf(request).contains(QLatin1String("SystemModstamp >"));
        return {ScriptedServer::json(
            isFirst ? R"({"totalSize":2,"done":false,"nextRecordsUrl":"/x","records":[)" + row + "]}"
                    : noRows)};
    };
    auto& client = org.connect();
    core::ChangeQuery query = anyChange();
    const auto first = org.await(client.changes(query));
    QVERIFY(first);
    QVERIFY(first->more);
    query.cursor = first->cursor;
    QVERIFY(org.await(client.changes(query)));
    QVERIFY2(soqlOf(org.asked().last()).contains(QLatin1String("SystemModstamp > 2026-05-01T01:00:00.047Z")),
             qPrintable(soqlOf(org.asked().last())));
}

void TestOddOrgs::anAnswerThatBreaksOffIsNone()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {ScriptedServer::json(R"({"totalSize":2,"done":false,"records":[)"
                                     + rowOf("00Qxx0000000001EAA") + "]}")};
    };
    const auto found = org.await(
        org.connect().find(ObjectType::Lead, QStringLiteral("Email"), strings({"a@x.com"}), {title}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, QStringLiteral("unexpected-answer"));
}

QTEST_GUILESS_MAIN(TestOddOrgs)
#include "tst_salesforce_odd_orgs.moc"
