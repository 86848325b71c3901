// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/scripted_org.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using core::Change;
using core::FieldValue;
using core::ObjectType;
using test::bodyOf;
using test::ScriptedOrg;
using test::ScriptedServer;
using test::SeenRequest;
using test::soqlOf;
using test::strings;

namespace {

const QString idA = core::salesforceId18(u"00Qxx0000000001");
const QString idB = core::salesforceId18(u"00Qxx0000000002");
const QString idC = core::salesforceId18(u"00Qxx0000000003");

QJsonObject row(const QString& id, const QString& stamp = QStringLiteral("2026-05-01T01:00:00.000+0000"))
{
    return {{QStringLiteral("Id"), id},
            {QStringLiteral("SystemModstamp"), stamp},
            {QStringLiteral("OwnerId"), QStringLiteral("005xx000001SwiUAAS")},
            {QStringLiteral("Owner"), QJsonObject{{QStringLiteral("Name"), QStringLiteral("Rep")}}}};
}

QByteArray queryReply(const QJsonArray& rows, const QString& nextUrl = {},
                      const QByteArray& date = "Fri, 01 May 2026 02:00:00 GMT")
{
    QJsonObject body{{QStringLiteral("totalSize"), rows.size()},
                     {QStringLiteral("done"), nextUrl.isEmpty()},
                     {QStringLiteral("records"), rows}};
    if (!nextUrl.isEmpty())
        body.insert(QStringLiteral("nextRecordsUrl"), nextUrl);
    return ScriptedServer::reply(200, QJsonDocument(body).toJson(QJsonDocument::Compact), {"Date: " + date});
}

QStringList manyIds(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(core::salesforceId18(QStringLiteral("00Qxx%1").arg(i, 10, 10, QLatin1Char('0'))));
    return ids;
}

// So many that they do not fit in a URL.
QStringList wideFields()
{
    QStringList fields;
    for (int i = 0; i < 500; ++i)
        fields.append(QStringLiteral("A_Rather_Long_Field_Name_%1__c").arg(i));
    return fields;
}

core::ChangeQuery changesOf(const QStringList& fields, const QByteArray& cursor = {})
{
    core::ChangeQuery query;
    query.cursor = cursor;
    query.fields.insert(ObjectType::Lead, fields);
    query.fields.insert(ObjectType::Contact, fields);
    return query;
}

} // namespace

class TestReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesCarryRecordsDeletesAndMerges();
    void aFullPageIsFollowedByTheNext();
    void anUnfinishedPageIsFollowedByTheNext();
    void theNextPollLooksBack();
    void aForeignCursorStartsOver();
    void rowsWithoutAStampAreRefused();
    void moreFieldsThanAUrlHolds();
    void aHiddenKeyIsNotAskedFor();
    void fewIdsAreOneQuery();
    void manyIdsAreOneRetrieveAndASecondLook();
    void oneThatIsGoneForGoodIsDeleted_data();
    void oneThatIsGoneForGoodIsDeleted();
    void anAnswerWithoutADateHasATimeAllTheSame();
    void aRetrieveOfAnotherLengthIsRefused();
    void accountsOfManyContactsAreAskedByQuery();
    void aLongListIsFoundInRuns();
    void aQueryIsReadToItsEnd();
    void aFieldNameIsNeverPasted_data();
    void aFieldNameIsNeverPasted();
};

void TestReads::changesCarryRecordsDeletesAndMerges()
{
    ScriptedOrg org;
    QJsonObject deleted = row(idB);
    deleted.insert(QStringLiteral("IsDeleted"), true);
    QJsonObject loser = deleted;
    loser.insert(QStringLiteral("Id"), idC);
    loser.insert(QStringLiteral("MasterRecordId"), idA);
    QJsonObject changed = row(idA);
    changed.insert(QStringLiteral("Title"), QStringLiteral("CMO"));
    org.data = [&](const SeenRequest&) -> ScriptedServer::Answer {
        return {queryReply({changed, deleted, loser})};
    };
    const auto page = org.await(org.connect().changes(changesOf(strings({"Title"}))));
    QVERIFY(page);
    QCOMPARE(page->changes.size(), 3);
    QVERIFY(page->changes.at(0).kind == Change::Kind::Changed);
    QCOMPARE(page->changes.at(0).id, idA);
    QCOMPARE(page->changes.at(0).record->values.value(QStringLiteral("Title")),
             FieldValue::text(QStringLiteral("CMO")));
    QCOMPARE(page->changes.at(0).record->ownerName, QStringLiteral("Rep"));
    QVERIFY(page->changes.at(0).record->values.contains(QStringLiteral("Marketo_Id__c")));
    QVERIFY(page->changes.at(1).kind == Change::Kind::Deleted);
    QVERIFY(page->changes.at(2).kind == Change::Kind::Merged);
    QCOMPARE(page->changes.at(2).mergedInto, idA);
    QCOMPARE(page->serverTime, QDateTime(QDate(2026, 5, 1), QTime(2, 0), Qt::UTC));
    const QString soql = soqlOf(org.asked().first());
    QVERIFY2(org.asked().first().target.startsWith("/services/data/v62.0/queryAll?q="), qPrintable(soql));
    QVERIFY(!soql.contains(QLatin1String("WHERE")));
    QVERIFY(soql.endsWith(QLatin1String(" ORDER BY SystemModstamp,Id LIMIT 2000")));
}

void TestReads::aFullPageIsFollowedByTheNext()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        const QString soql = soqlOf(request);
        if (soql.contains(QLatin1String("FROM Contact")))
            return {queryReply({})};
        if (soql.contains(QLatin1String("Id > '%1'").arg(idB)))
            return {queryReply({row(idC)})};
        return {queryReply({row(idA), row(idB)})};
    };
    salesforce::ClientOptions options = org.options();
    options.pageSize = 2;
    auto& client = org.connect(options);
    QStringList seen;
    QByteArray cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = org.await(client.changes(changesOf({}, cursor)));
        QVERIFY(page);
        for (const Change& change : page->changes)
            seen.append(change.id);
        cursor = page->cursor;
        more = page->more;
    }
    QCOMPARE(seen, QStringList({idA, idB, idC}));
    QCOMPARE(pages, 3);
}

void TestReads::anUnfinishedPageIsFollowedByTheNext()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (soqlOf(request).contains(QLatin1String("Id > ")))
            return {queryReply({})};
        return {queryReply({row(idA)}, QStringLiteral("/services/data/v62.0/query/01gxx-1"))};
    };
    auto& client = org.connect();
    const auto first = org.await(client.changes(changesOf({})));
    QVERIFY(first);
    QVERIFY(first->more);
    QVERIFY(org.await(client.changes(changesOf({}, first->cursor))));
    QVERIFY(soqlOf(org.asked().last()).contains(QLatin1String("FROM Contact WHERE ((SystemModstamp = ")));
}

void TestReads::theNextPollLooksBack()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {queryReply({row(idA, QStringLiteral("2026-05-01T01:58:20.000+0000"))})};
    };
    auto& client = org.connect();
    QByteArray cursor;
    for (int page = 0; page < 2; ++page) { // Contact, Lead
        const auto answer = org.await(client.changes(changesOf({}, cursor)));
        QVERIFY(answer);
        QCOMPARE(answer->more, page == 0);
        cursor = answer->cursor;
    }
    QVERIFY(org.await(client.changes(changesOf({}, cursor))));
    QVERIFY2(
        soqlOf(org.asked().last()).contains(QLatin1String("WHERE SystemModstamp >= 2026-05-01T01:50:00Z")),
        qPrintable(soqlOf(org.asked().last())));
}

void TestReads::aForeignCursorStartsOver()
{
    ScriptedOrg org;
    QVERIFY(org.await(org.connect().changes(changesOf({}, "another program's"))));
    QVERIFY(!soqlOf(org.asked().first()).contains(QLatin1String("WHERE")));
}

void TestReads::rowsWithoutAStampAreRefused()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {queryReply({QJsonObject{{QStringLiteral("Id"), idA}}})};
    };
    const auto page = org.await(org.connect().changes(changesOf({})));
    QVERIFY(!page);
    QCOMPARE(page.error().code, QStringLiteral("unexpected-answer"));
}

void TestReads::moreFieldsThanAUrlHolds()
{
    ScriptedOrg org;
    const QString last = wideFields().constLast();
    org.data = [last](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.method == "POST") {
            QJsonObject values = row(idA);
            values.remove(QStringLiteral("Owner"));
            values.insert(last, QStringLiteral("deep"));
            return {ScriptedServer::json(QJsonDocument(QJsonArray{values, QJsonValue::Null}).toJson())};
        }
        if (soqlOf(request).startsWith(QLatin1String("SELECT Id,SystemModstamp FROM")))
            return {queryReply({row(idA), row(idB)})};
        QJsonObject gone = row(idB);
        gone.insert(QStringLiteral("IsDeleted"), true);
        return {queryReply({row(idA), gone})};
    };
    const auto page = org.await(org.connect().changes(changesOf(wideFields())));
    QVERIFY(page);
    QCOMPARE(page->changes.size(), 2);
    QCOMPARE(page->changes.at(0).record->values.value(last), FieldValue::text(QStringLiteral("deep")));
    QCOMPARE(page->changes.at(0).record->ownerName, QStringLiteral("Rep"));
    QVERIFY(page->changes.at(1).kind == Change::Kind::Deleted);
    // What nobody has told us is unknown, not blank.
    QVERIFY(!page->changes.at(1).record->values.contains(last));
    for (const SeenRequest& request : org.asked())
        QVERIFY(request.target.size() < 16'384);
}

void TestReads::aHiddenKeyIsNotAskedFor()
{
    ScriptedOrg org;
    org.describe = R"({"fields":[{"name":"Id","type":"id"}]})";
    QVERIFY(org.await(org.connect().changes(changesOf({}))));
    QVERIFY(!soqlOf(org.asked().first()).contains(QLatin1String("Marketo_Id__c")));
}

void TestReads::fewIdsAreOneQuery()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        return {queryReply({row(idC), row(idA)})};
    };
    const auto reply = org.await(org.connect().read(ObjectType::Lead, {idA, idB, idC}, strings({"Title"})));
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 3);
    QCOMPARE(reply->records.at(0)->id, idA);
    QVERIFY(!reply->records.at(1));
    QCOMPARE(reply->records.at(2)->id, idC);
    QVERIFY(soqlOf(org.asked().first())
                .endsWith(QStringLiteral("WHERE Id IN ('%1','%2','%3')").arg(idA, idB, idC)));
    QCOMPARE(org.asked().size(), 2); // and whether the missing one could be hidden
    QVERIFY(org.await(org.connect().read(ObjectType::Lead, {idA, idC}, strings({"Title"}))));
    QCOMPARE(org.asked().size(), 3);
}

void TestReads::oneThatIsGoneForGoodIsDeleted_data()
{
    QTest::addColumn<QByteArray>("sight"); // what Salesforce says of our user's permissions
    QTest::addColumn<bool>("known");
    const auto says = [](const char* value) {
        return ScriptedServer::json(QByteArray(R"({"totalSize":1,"done":true,"records":[{)"
                                               R"("PermissionsViewAllData":)")
                                    + value + "}]}");
    };
    QTest::newRow("sees all") << says("true") << true;
    QTest::newRow("may not see it") << says("false") << false;
    QTest::newRow("nothing") << says("null") << false;
    QTest::newRow("nobody") << queryReply({}) << false;
    QTest::newRow("no such object") << ScriptedServer::reply(
        400, R"([{"errorCode":"INVALID_TYPE","message":"not supported"}])")
                                    << false;
}

void TestReads::oneThatIsGoneForGoodIsDeleted()
{
    QFETCH(QByteArray, sight);
    QFETCH(bool, known);
    ScriptedOrg org;
    org.data = [&sight](const SeenRequest& request) -> ScriptedServer::Answer {
        return {request.target.contains("UserPermissionAccess") ? sight : queryReply({row(idA)})};
    };
    const auto reply = org.await(org.connect().read(ObjectType::Lead, {idA, idB}, strings({"Title"})));
    QVERIFY(reply);
    QVERIFY(reply->records.first() && !reply->records.first()->deleted);
    QCOMPARE(reply->records.last().has_value(), known);
    if (!known)
        return;
    QCOMPARE(reply->records.last()->id, idB);
    QVERIFY(reply->records.last()->deleted);
    QVERIFY(reply->records.last()->values.isEmpty());
}

void TestReads::manyIdsAreOneRetrieveAndASecondLook()
{
    ScriptedOrg org;
    const QStringList ids = manyIds(2000);
    org.data = [&ids](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.method == "GET") { // the second look
            QJsonObject gone = row(ids.last());
            gone.insert(QStringLiteral("IsDeleted"), true);
            return {queryReply({row(ids.first()), gone})};
        }
        QJsonArray rows;
        for (const QString& id : ids) {
            QJsonObject values = row(id);
            values.remove(QStringLiteral("Owner"));
            rows.append(id == ids.last() ? QJsonValue() : QJsonValue(values));
        }
        return {ScriptedServer::json(QJsonDocument(rows).toJson(QJsonDocument::Compact))};
    };
    const auto reply = org.await(org.connect().read(ObjectType::Lead, ids, strings({"Title"})));
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 2000);
    QCOMPARE(reply->records.at(1000)->id, ids.at(1000));
    QCOMPARE(reply->records.at(1000)->ownerName, QStringLiteral("Rep"));
    QVERIFY(reply->records.last()->deleted);
    const QList<SeenRequest> asked = org.asked();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().target, QByteArray("/services/data/v62.0/composite/sobjects/Lead"));
    QCOMPARE(bodyOf(asked.first()).value(QLatin1String("ids")).toArray().size(), 2000);
    QVERIFY(!bodyOf(asked.first())
                 .value(QLatin1String("fields"))
                 .toArray()
                 .contains(QStringLiteral("Owner.Name")));
    QVERIFY(soqlOf(asked.last()).endsWith(QStringLiteral("IN ('%1','%2')").arg(ids.first(), ids.last())));
}

void TestReads::anAnswerWithoutADateHasATimeAllTheSame()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer {
        QByteArray reply = queryReply({row(idA)});
        reply.replace("Date: ", "X-Date: ");
        return {reply};
    };
    auto& client = org.connect();
    const auto first = org.await(client.read(ObjectType::Lead, {idA}, {}));
    QVERIFY(first && first->serverTime.isValid());
    org.clock.ms += 620'000;
    const auto later = org.await(client.read(ObjectType::Lead, {idA}, {}));
    QVERIFY(later);
    QCOMPARE(first->serverTime.secsTo(later->serverTime), 620);
}

void TestReads::aRetrieveOfAnotherLengthIsRefused()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest&) -> ScriptedServer::Answer { return {ScriptedServer::json("[null]")}; };
    const auto reply = org.await(org.connect().read(ObjectType::Lead, manyIds(1500), {}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, QStringLiteral("unexpected-answer"));
}

void TestReads::accountsOfManyContactsAreAskedByQuery()
{
    ScriptedOrg org;
    const QStringList ids = manyIds(1000);
    org.data = [&ids](const SeenRequest& request) -> ScriptedServer::Answer {
        QJsonArray rows;
        const QString soql = soqlOf(request);
        for (const QString& id : ids) {
            QJsonObject values = row(id);
            if (request.method == "POST")
                values.insert(QStringLiteral("Phone"), QStringLiteral("1"));
            else
                values.insert(QStringLiteral("Account"),
                              QJsonObject{{QStringLiteral("Name"), QStringLiteral("Acme")}});
            if (request.method == "POST" || soql.contains(id))
                rows.append(values);
        }
        if (request.method == "POST")
            return {ScriptedServer::json(QJsonDocument(rows).toJson(QJsonDocument::Compact))};
        return {queryReply(rows)};
    };
    const auto reply =
        org.await(org.connect().read(ObjectType::Contact, ids, strings({"Phone", "Account.Name"})));
    QVERIFY(reply);
    for (const auto& record : reply->records)
        QCOMPARE(record->values.value(QStringLiteral("Account.Name")),
                 FieldValue::text(QStringLiteral("Acme")));
    QCOMPARE(org.asked().first().method, QByteArray("POST"));
}

void TestReads::aLongListIsFoundInRuns()
{
    ScriptedOrg org;
    QStringList emails;
    for (int i = 0; i < 2000; ++i)
        emails.append(QStringLiteral("someone.with.a.name.%1@example.com").arg(i));
    emails[7] = QStringLiteral("o'hara@example.com");
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        return {queryReply(soqlOf(request).contains(QLatin1String(R"('o\'hara@example.com')"))
                               ? QJsonArray{row(idA)}
                               : QJsonArray())};
    };
    const auto reply = org.await(org.connect().find(ObjectType::Lead, QStringLiteral("Email"), emails, {}));
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 1);
    QVERIFY(org.asked().size() > 1);
    qsizetype asked = 0;
    for (const SeenRequest& request : org.asked()) {
        QVERIFY(request.target.size() < 16'384);
        asked += soqlOf(request).count(QLatin1String("@example.com"));
    }
    QCOMPARE(asked, 2000);
}

void TestReads::aQueryIsReadToItsEnd()
{
    ScriptedOrg org;
    org.data = [](const SeenRequest& request) -> ScriptedServer::Answer {
        if (request.target == "/services/data/v62.0/query/01gxx-2000")
            return {queryReply({row(idB)})};
        return {queryReply({row(idA)}, QStringLiteral("/services/data/v62.0/query/01gxx-2000"))};
    };
    const auto reply =
        org.await(org.connect().find(ObjectType::Lead, QStringLiteral("Email"), strings({"a@x.com"}), {}));
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 2);
}

void TestReads::aFieldNameIsNeverPasted_data()
{
    QTest::addColumn<int>("ids");
    QTest::newRow("by query") << 1;
    QTest::newRow("by retrieve") << 2000;
}

void TestReads::aFieldNameIsNeverPasted()
{
    QFETCH(int, ids);
    ScriptedOrg org;
    const auto reply =
        org.await(org.connect().read(ObjectType::Lead, manyIds(ids), strings({"Title FROM User --"})));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, QStringLiteral("bad-field-name"));
    QVERIFY(org.asked().isEmpty());
}

QTEST_GUILESS_MAIN(TestReads)
#include "tst_salesforce_reads.moc"
