// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_sandbox.h"

#include <QSet>
#include <QTest>

using namespace lockstep;
using core::FieldValue;
using core::ObjectType;
using core::Outcome;
using core::WriteResult;
using lockstep::test::keyField;

namespace {

core::WriteRecord newPerson(const QString& key, const QString& email)
{
    return {{},
            {{keyField(), FieldValue::text(key)},
             {QStringLiteral("email"), FieldValue::text(email)},
             {QStringLiteral("firstName"), FieldValue::text(QStringLiteral("Zoë"))}},
            {}};
}

QStringList eventsOf(const QList<core::Change>& changes)
{
    QStringList keys;
    for (const core::Change& change : changes)
        keys.append(change.eventKey);
    return keys;
}

} // namespace

// Writes against a whole Marketo over real HTTP.
class TestMarketoSandboxWrites : public QObject, protected test::ClientOnSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createReadFindUpdateRemove();
    void createTwiceWithOneKeyMakesOnePerson();
    void invalidValueFailsItsRecordOnly();
    void aRefusalOfTheCompanyNamesWhatWasSentOfIt();
    void anotherSyncOfTheSamePeopleIsNoticed();
    void anotherSyncShowsInItsFieldsToWhoMaySeeNoCompanies();
    void longFieldListsAndBatches();
    void ourOwnActivityIsToldFromOthers();
    void twoPeopleAreMergedOnce();
    void outcomesAreShownOnceTheirTypeIsThere();
    void anEarlierTypeOfOutcomesIsKept_data();
    void anEarlierTypeOfOutcomesIsKept();
    void cutWriteIsUnknown_data();
    void cutWriteIsUnknown();
};

void TestMarketoSandboxWrites::init()
{
    QVERIFY(start());
}

void TestMarketoSandboxWrites::cleanup()
{
    stop();
}

void TestMarketoSandboxWrites::createReadFindUpdateRemove()
{
    QVERIFY(createLinkFields());
    core::WriteOptions options;
    options.keyField = keyField();
    const auto created = finished(
        m_client->create({newPerson(QStringLiteral("00Q000000000001AAA"), QStringLiteral("a@example.com")),
                          newPerson(QStringLiteral("00Q000000000002AAA"), QStringLiteral("b@example.com"))},
                         options));
    QVERIFY(created);
    QVERIFY(created->results[0].status == WriteResult::Status::Created);
    QVERIFY(created->sentAfter.isValid());
    QVERIFY(created->serverTime.isValid());
    const QString a = created->results[0].id;
    const QString b = created->results[1].id;

    const auto updated =
        finished(m_client->update({{b,
                                    {{QStringLiteral("title"), FieldValue::text(QStringLiteral("CTO"))},
                                     {QStringLiteral("firstName"), FieldValue::null()}},
                                    {}}},
                                  {}));
    QVERIFY(updated);
    QVERIFY(updated->results[0].status == WriteResult::Status::Updated);

    const auto read = finished(
        m_client->read(ObjectType::Person, {b, QStringLiteral("999999"), a},
                       {QStringLiteral("title"), QStringLiteral("firstName"), QStringLiteral("phone")}));
    QVERIFY(read);
    QCOMPARE(read->records[0]->values.value(QStringLiteral("title")).toString(), QStringLiteral("CTO"));
    QVERIFY(read->records[0]->values.value(QStringLiteral("firstName")).isNull());
    QVERIFY(!read->records[1]);
    QCOMPARE(read->records[2]->values.value(QStringLiteral("firstName")).toString(), QStringLiteral("Zoë"));
    QVERIFY(read->records[2]->createdAt.isValid());

    const auto found = finished(m_client->find(
        ObjectType::Person, keyField(),
        {QStringLiteral("00Q000000000001AAA"), QStringLiteral("00Q000000000009AAA")}, {keyField()}));
    QVERIFY(found);
    QCOMPARE(found->records.size(), 1);
    QCOMPARE(found->records[0].id, a);

    const auto removed = finished(m_client->remove(ObjectType::Person, {a, QStringLiteral("999999")}));
    QVERIFY(removed);
    QVERIFY(removed->results[0].status == WriteResult::Status::Deleted);
    QCOMPARE(removed->results[1].error->code, QStringLiteral("1004"));
    const auto gone =
        finished(m_client->update({{a, {{QStringLiteral("title"), FieldValue::null()}}, {}}}, {}));
    QCOMPARE(gone->results[0].error->code, QStringLiteral("1004"));
    QVERIFY(gone->results[0].error->retry == core::RetryClass::Relink);
}

void TestMarketoSandboxWrites::createTwiceWithOneKeyMakesOnePerson()
{
    QVERIFY(createLinkFields());
    core::WriteOptions options;
    options.keyField = keyField();
    const auto person = newPerson(QStringLiteral("00Q000000000001AAA"), QStringLiteral("a@example.com"));
    const auto first = finished(m_client->create({person}, options));
    const auto second = finished(m_client->create({person}, options));
    QVERIFY(second->results[0].status == WriteResult::Status::Updated);
    QCOMPARE(second->results[0].id, first->results[0].id);
}

void TestMarketoSandboxWrites::invalidValueFailsItsRecordOnly()
{
    QVERIFY(createLinkFields());
    core::WriteOptions options;
    options.keyField = keyField();
    auto bad = newPerson(QStringLiteral("00Q000000000001AAA"), QStringLiteral("bademail"));
    const auto good = newPerson(QStringLiteral("00Q000000000002AAA"), QStringLiteral("b@example.com"));
    const auto reply = finished(m_client->create({bad, good}, options));
    QVERIFY(reply);
    QVERIFY(reply->results[0].status == WriteResult::Status::Failed);
    QCOMPARE(reply->results[0].error->code, QStringLiteral("1003"));
    QVERIFY(reply->results[0].error->retry == core::RetryClass::Fix);
    QVERIFY(reply->results[1].status == WriteResult::Status::Created);
}

void TestMarketoSandboxWrites::aRefusalOfTheCompanyNamesWhatWasSentOfIt()
{
    const QString person = createPerson(QStringLiteral("ada@example.com"));
    m_host->edit([](sandbox::World& world) { world.settings.marketo.companyFieldsReadOnly = true; });
    const auto text = [](const char* value) { return FieldValue::text(QString::fromLatin1(value)); };
    core::WriteRecord own{person, {{QStringLiteral("title"), text("CMO")}}, {}};
    core::WriteRecord ofCompany = own;
    ofCompany.values.insert(QStringLiteral("company"), text("Acme"));
    ofCompany.values.insert(QStringLiteral("industry"), text("Media"));
    const auto written = finished(m_client->update({own, ofCompany}, core::WriteOptions()));
    QVERIFY(written);
    QVERIFY(!written->results[0].error);
    QVERIFY(written->results[1].error);
    QCOMPARE(written->results[1].error->code, QStringLiteral("1021"));
    QCOMPARE(
        QSet<QString>(written->results[1].error->fields.begin(), written->results[1].error->fields.end()),
        (QSet<QString>{QStringLiteral("company"), QStringLiteral("industry")}));
}

void TestMarketoSandboxWrites::anotherSyncOfTheSamePeopleIsNoticed()
{
    const auto alone = finished(m_client->syncsNatively());
    QVERIFY(alone);
    QVERIFY(!*alone);
    m_host->edit([](sandbox::World& world) { world.settings.marketo.nativeSync = true; });
    const auto beside = finished(m_client->syncsNatively());
    QVERIFY(beside);
    QVERIFY(*beside);
}

void TestMarketoSandboxWrites::anotherSyncShowsInItsFieldsToWhoMaySeeNoCompanies()
{
    inject(R"({"path":"companies","action":"error","code":"603","message":"Access denied","times":0})");
    const auto alone = finished(m_client->syncsNatively());
    QVERIFY(alone);
    QVERIFY(!*alone);
    m_host->edit([](sandbox::World& world) { world.settings.marketo.nativeSync = true; });
    QVERIFY(finished(m_client->describe(0)));
    const auto beside = finished(m_client->syncsNatively());
    QVERIFY(beside);
    QVERIFY(*beside);
}

void TestMarketoSandboxWrites::longFieldListsAndBatches()
{
    QVERIFY(createLinkFields());
    core::WriteOptions options;
    options.keyField = keyField();
    QList<core::WriteRecord> records;
    for (int i = 0; i < 300; ++i)
        records += newPerson(QStringLiteral("KEY-%1").arg(i), QStringLiteral("p%1@example.com").arg(i));
    const auto created = finished(m_client->create(records, options));
    QVERIFY(created);
    QStringList ids;
    for (const WriteResult& result : created->results)
        ids += result.id;
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 300);
    QStringList fields;
    const auto schema = finished(m_client->describe(0));
    for (const core::FieldInfo& field : schema->objects.value(ObjectType::Person).fields)
        fields += field.name;
    // Some 300 ids and every field do not fit in one URL.
    const auto read = finished(m_client->read(ObjectType::Person, ids, fields));
    QVERIFY(read);
    QCOMPARE(read->records.size(), 300);
    QCOMPARE(read->records[299]->values.value(QStringLiteral("email")).toString(),
             QStringLiteral("p299@example.com"));
    // Keys too long for one URL.
    QStringList keys;
    for (int i = 0; i < 300; ++i)
        keys += QStringLiteral("KEY-%1").arg(i);
    const auto found = finished(m_client->find(ObjectType::Person, keyField(), keys, {keyField()}));
    QVERIFY(found);
    QCOMPARE(found->records.size(), 300);
}

// What an edit that we overwrite leaves: our own activity, with the marketer's value in it.
void TestMarketoSandboxWrites::ourOwnActivityIsToldFromOthers()
{
    const QString title = QStringLiteral("title");
    const QString person = createPerson(QStringLiteral("a@example.com"));
    QByteArray cursor;
    changes(cursor);
    m_host->edit([&](sandbox::World& world) {
        QVERIFY(world.marketo.update(person.toLongLong(), {{title, QStringLiteral("by a marketer")}},
                                     sandbox::Origin::marketer()));
    });
    const auto written =
        finished(m_client->update({{person, {{title, FieldValue::text(QStringLiteral("ours"))}}, {}}}, {}));
    QVERIFY(written);
    QVERIFY(!written->results[0].request.isEmpty());
    const auto identity = finished(m_client->identify());
    QVERIFY(identity);

    QList<core::Change> ofTitle;
    const QList<core::Change> all = changes(cursor);
    for (const core::Change& change : all) {
        if (change.id == person && !change.fields.isEmpty())
            ofTitle += change;
    }
    QCOMPARE(ofTitle.size(), 2);
    QCOMPARE(ofTitle[0].fields.first().newValue.toString(), QStringLiteral("by a marketer"));
    QVERIFY(ofTitle[0].request != written->results[0].request);
    QVERIFY(ofTitle[0].by != identity->user);
    QCOMPARE(ofTitle[1].request, written->results[0].request);
    QCOMPARE(ofTitle[1].by, identity->user);
    QCOMPARE(ofTitle[1].fields.first().field, title);
    QCOMPARE(ofTitle[1].fields.first().oldValue.toString(), QStringLiteral("by a marketer"));
    QCOMPARE(ofTitle[1].fields.first().newValue.toString(), QStringLiteral("ours"));
    QVERIFY(ofTitle[1].at <= written->serverTime);
}

void TestMarketoSandboxWrites::twoPeopleAreMergedOnce()
{
    const QString winner = createPerson(QStringLiteral("a@example.com"));
    const QString loser = createPerson(QStringLiteral("b@example.com"));
    const auto merged = finished(m_client->merge(winner, loser));
    QVERIFY(merged);
    QCOMPARE(merged->results.size(), 1);
    const auto read =
        finished(m_client->read(ObjectType::Person, {winner, loser}, {QStringLiteral("email")}));
    QVERIFY(read);
    QVERIFY(read->records[0].has_value());
    QVERIFY(!read->records[1].has_value());
    const auto again = finished(m_client->merge(winner, loser));
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("1004"));
}

void TestMarketoSandboxWrites::outcomesAreShownOnceTheirTypeIsThere()
{
    const QString person = createPerson(QStringLiteral("a@example.com"));
    QByteArray cursor;
    changes(cursor);
    // Each poll tells again what is younger than the overlap.
    const QStringList toldBefore = eventsOf(changes(cursor));
    core::OutcomeActivity outcome;
    outcome.person = person.toLongLong();
    outcome.at = QDateTime::currentDateTimeUtc();
    outcome.outcome = QStringLiteral("sync-updates-to-salesforce");
    outcome.result = QStringLiteral("ok");
    outcome.field = QStringLiteral("Title");
    outcome.newValue = QStringLiteral("CMO");
    core::OutcomeActivity ofNobody = outcome;
    ofNobody.person = 999'999;

    QVERIFY(!finished(m_client->knowsOutcomes()).value_or(true));
    const auto tooEarly = finished(m_client->addOutcomes({outcome}));
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, QStringLiteral("mirror-type-missing"));

    for (int time = 0; time < 2; ++time) { // a second time changes nothing
        QVERIFY(finished(m_client->learnOutcomes()).value_or(false));
        QVERIFY(finished(m_client->knowsOutcomes()).value_or(false));
    }
    const auto added = finished(m_client->addOutcomes({outcome, ofNobody}));
    QVERIFY(added);
    QCOMPARE(added->results.size(), 2);
    QVERIFY(added->results[0].status == WriteResult::Status::Created);
    QVERIFY(added->results[1].status == WriteResult::Status::Failed);
    // What was added is no news to the sync.
    QCOMPARE(eventsOf(changes(cursor)), toldBefore);
}

void TestMarketoSandboxWrites::anEarlierTypeOfOutcomesIsKept_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("approved") << QStringLiteral("approved");
    QTest::newRow("draft") << QStringLiteral("draft");
}

void TestMarketoSandboxWrites::anEarlierTypeOfOutcomesIsKept()
{
    QFETCH(const QString, status);
    m_host->edit([&status](sandbox::World& world) {
        sandbox::CustomType type;
        type.id = 100'001;
        type.apiName = QStringLiteral("syncedToSalesforce_c");
        type.name = QStringLiteral("Synced to Salesforce");
        type.status = status;
        world.customTypes.push_back(type);
    });
    QCOMPARE(finished(m_client->knowsOutcomes()).value_or(false), status == QLatin1String("approved"));
    QVERIFY(finished(m_client->learnOutcomes()).value_or(false));
    QVERIFY(finished(m_client->knowsOutcomes()).value_or(false));
    m_host->edit([](sandbox::World& world) {
        QCOMPARE(world.customTypes.size(), size_t(1));
        QVERIFY(world.customTypes.front().isApproved());
    });
}

void TestMarketoSandboxWrites::cutWriteIsUnknown_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("written");
    const auto row = [](const char* name, const QByteArray& action, int written) {
        QTest::newRow(name) << QByteArray(R"({"system":"marketo","method":"POST","path":"leads.json",)")
                + action
                + "}" << written;
    };
    row("cut before the commit", R"("action":"cut-before")", 0);
    row("cut after the commit", R"("action":"cut-after")", 1);
    row("answer cut short", R"("action":"truncate")", 1);
    row("gateway's page", R"("action":"html","status":200)", 0);
    row("502", R"("action":"status","status":502)", 0);
    row("611", R"("action":"error","code":"611","message":"System error")", 0);
}

void TestMarketoSandboxWrites::cutWriteIsUnknown()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, written);
    const QString person = createPerson(QStringLiteral("cut@example.com"));
    const qint64 before = committed();
    inject(fault);
    const auto reply = finished(m_client->update(
        {{person, {{QStringLiteral("title"), FieldValue::text(QStringLiteral("CMO"))}}, {}}}, {}));
    QVERIFY(!reply);
    QVERIFY(reply.error().outcome == Outcome::Unknown);
    QCOMPARE(committed() - before, written);
}

QTEST_GUILESS_MAIN(TestMarketoSandboxWrites)
#include "tst_marketo_sandbox_writes.moc"
