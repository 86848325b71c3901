// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client.h"
#include "marketo/fixed_secrets.h"
#include "net/http_client.h"
#include "net/net_waiter.h"
#include "net/steady_clock.h"
#include "sandbox/host.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace lockstep;
using namespace lockstep::marketo;
using core::Change;
using core::FieldValue;
using core::ObjectType;
using core::Outcome;
using core::WriteResult;
using sandbox::Origin;
using sandbox::World;

namespace {

QString keyField()
{
    return QStringLiteral("salesforceId");
}

QList<core::NewField> linkFields()
{
    return {
        {ObjectType::Person, keyField(), QStringLiteral("Salesforce Id"), core::FieldType::Text, 40, false},
        {ObjectType::Person, QStringLiteral("salesforceIsDeleted"), QStringLiteral("Salesforce Is Deleted"),
         core::FieldType::Boolean, 0, false}};
}

core::WriteRecord newPerson(const QString& key, const QString& email)
{
    return {{},
            {{keyField(), FieldValue::text(key)},
             {QStringLiteral("email"), FieldValue::text(email)},
             {QStringLiteral("firstName"), FieldValue::text(QStringLiteral("Zoë"))}},
            {}};
}

} // namespace

// The client against a whole Marketo over real HTTP.
class TestMarketoSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void testTellsUserAndUse();
    void wrongSecretIsRefused();
    void describeShowsFieldsOfEveryType();
    void setupCreatesTheLinkFields();
    void firstLoadFindsEveryPersonThenFallsSilent();
    void changesAfterTheLoad();
    void overlapReadsAgainWithTheSameKeys();
    void createReadFindUpdateRemove();
    void createTwiceWithOneKeyMakesOnePerson();
    void invalidValueFailsItsRecordOnly();
    void longFieldListsAndBatches();
    void sessionEndIsHealed();
    void cutWriteIsUnknown_data();
    void cutWriteIsUnknown();
    void brokenReadsAreTriedAgain_data();
    void brokenReadsAreTriedAgain();

private:
    template <typename T> core::Expected<T> finished(const core::Pending<T>& pending)
    {
        return m_waiter.await(pending, {});
    }
    // Every page from `cursor` to the end of a poll; moves `cursor` on.
    QList<Change> changes(QByteArray& cursor);
    void connectClient(const QByteArray& secret);
    void createLinkFields();
    void inject(const QByteArray& fault);
    [[nodiscard]] QString createPerson(const QString& email);
    [[nodiscard]] qint64 committed();

    test::SteadyClock m_clock;
    net::NetWaiter m_waiter;
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<test::FixedSecrets> m_secrets;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<MarketoClient> m_client;
};

void TestMarketoSandbox::init()
{
    sandbox::Options options;
    options.population = {0, 0, 25, 1};
    m_host = std::make_unique<sandbox::Host>(options);
    QVERIFY(m_host->start());
    m_host->edit([](World& world) { world.settings.marketoCallsPer20s = 0; });
    m_http = std::make_unique<net::HttpClient>();
    connectClient(m_host->marketo().clientSecret.toUtf8());
}

void TestMarketoSandbox::cleanup()
{
    m_client.reset();
    m_http.reset();
    m_host.reset();
}

void TestMarketoSandbox::connectClient(const QByteArray& secret)
{
    ClientOptions options;
    options.url = m_host->marketo().url;
    options.clientId = m_host->marketo().clientId;
    options.callsPer20s = 0;
    for (net::RetryRule& rule : options.retryRules)
        rule.first = rule.longest = std::chrono::milliseconds(1);
    m_client.reset();
    m_secrets = std::make_unique<test::FixedSecrets>(secret);
    m_client = std::make_unique<MarketoClient>(options, *m_http, *m_secrets, m_clock);
}

void TestMarketoSandbox::createLinkFields()
{
    const auto setup = finished(m_client->createFields(linkFields()));
    QVERIFY(setup);
    QCOMPARE(setup->missing.size(), 0);
}

void TestMarketoSandbox::inject(const QByteArray& fault)
{
    m_host->edit([&fault](World& world) {
        if (!world.faults.add(QJsonDocument::fromJson(fault).object()))
            qFatal("the sandbox refused the fault");
    });
}

QString TestMarketoSandbox::createPerson(const QString& email)
{
    qint64 id = 0;
    m_host->edit([&](World& world) {
        id = *world.marketo.create({{QStringLiteral("email"), email}}, Origin::marketer());
    });
    return QString::number(id);
}

qint64 TestMarketoSandbox::committed()
{
    qint64 count = 0;
    m_host->edit([&count](World& world) {
        const auto& entries = world.journal.entries();
        count =
            std::count_if(entries.begin(), entries.end(), [](const auto& entry) { return entry.committed; });
    });
    return count;
}

QList<Change> TestMarketoSandbox::changes(QByteArray& cursor)
{
    QList<Change> all;
    for (bool more = true; more;) {
        const auto page =
            finished(m_client->changes({cursor, {{ObjectType::Person, {QStringLiteral("title")}}}}));
        if (!page)
            qFatal("changes failed: %s", qPrintable(page.error().code + page.error().message));
        all += page->changes;
        cursor = page->cursor;
        more = page->more;
    }
    return all;
}

void TestMarketoSandbox::testTellsUserAndUse()
{
    const auto info = finished(m_client->test());
    QVERIFY(info);
    QVERIFY(info->user.contains(QLatin1Char('@')));
    QCOMPARE(info->organisation, QStringLiteral("127.0.0.1"));
    QVERIFY(info->usage.used >= 0);
    QCOMPARE(info->usage.limit, 50'000);
    QVERIFY(m_client->serverTime().isValid());
}

void TestMarketoSandbox::wrongSecretIsRefused()
{
    connectClient("wrong");
    const auto info = finished(m_client->test());
    QVERIFY(!info);
    QCOMPARE(info.error().code, QStringLiteral("marketo-sign-in-refused"));
    QVERIFY(!info.error().message.isEmpty());
}

void TestMarketoSandbox::describeShowsFieldsOfEveryType()
{
    const auto schema = finished(m_client->describe(0));
    QVERIFY(schema);
    const core::ObjectSchema person = schema->objects.value(ObjectType::Person);
    QCOMPARE(person.find(u"email")->type, core::FieldType::Email);
    QCOMPARE(person.find(u"unsubscribed")->type, core::FieldType::Boolean);
    QVERIFY(person.find(u"title")->length > 0);
    QVERIFY(!person.find(u"createdAt")->updateable);
    QVERIFY(person.find(u"region"));
    QVERIFY(!person.find(keyField()));
    QVERIFY(schema->readAt.isValid());
    const int calls = m_client->callsMade();
    QVERIFY(finished(m_client->describe(3600)));
    QCOMPARE(m_client->callsMade(), calls);
}

void TestMarketoSandbox::setupCreatesTheLinkFields()
{
    const auto setup = finished(m_client->createFields(linkFields()));
    QVERIFY(setup);
    QCOMPARE(
        setup->created,
        (QStringList{QStringLiteral("Person.salesforceId"), QStringLiteral("Person.salesforceIsDeleted")}));
    const auto schema = finished(m_client->describe(3600));
    QCOMPARE(schema->objects.value(ObjectType::Person).find(keyField())->type, core::FieldType::Text);
    QCOMPARE(schema->objects.value(ObjectType::Person).find(u"salesforceIsDeleted")->type,
             core::FieldType::Boolean);

    inject(
        R"({"system":"marketo","path":"schema/fields","action":"error","code":"603","message":"Access denied"})");
    const auto refused =
        finished(m_client->createFields({{ObjectType::Person, QStringLiteral("other"),
                                          QStringLiteral("Other"), core::FieldType::Text, 0, false}}));
    QVERIFY(refused);
    QCOMPARE(refused->missing.size(), 1);
    QVERIFY(!refused->steps.value(QStringLiteral("Person.other")).isEmpty());
}

void TestMarketoSandbox::firstLoadFindsEveryPersonThenFallsSilent()
{
    QSet<QString> expected;
    m_host->edit([&expected](World& world) {
        const QList<qint64> ids = world.marketo.ids();
        for (const qint64 id : ids)
            expected.insert(QString::number(id));
        world.clock.advance(3600);
    });
    QCOMPARE(expected.size(), 25);
    QByteArray cursor;
    QSet<QString> found;
    const QList<Change> loaded = changes(cursor);
    for (const Change& change : loaded)
        found.insert(change.id);
    QCOMPARE(found, expected);

    const int calls = m_client->callsMade();
    QCOMPARE(changes(cursor).size(), 0);
    QCOMPARE(m_client->callsMade() - calls, 3);
}

void TestMarketoSandbox::changesAfterTheLoad()
{
    QByteArray cursor;
    const QList<Change> before = changes(cursor);
    QSet<QString> seen;
    for (const Change& change : before)
        seen.insert(change.eventKey);
    const QString edited = createPerson(QStringLiteral("edited@example.com"));
    const QString doomed = createPerson(QStringLiteral("doomed@example.com"));
    const QString loser = createPerson(QStringLiteral("loser@example.com"));
    m_host->edit([&](World& world) {
        QVERIFY(world.marketo.update(edited.toLongLong(), {{QStringLiteral("title"), QStringLiteral("CMO")}},
                                     Origin::marketer()));
        QVERIFY(world.marketo.remove(doomed.toLongLong(), Origin::marketer()));
        QVERIFY(world.marketo.merge(edited.toLongLong(), {loser.toLongLong()}, Origin::marketer()));
    });
    QHash<QString, Change::Kind> kinds;
    QString mergedInto;
    const QList<Change> after = changes(cursor);
    for (const Change& change : after) {
        QVERIFY(!change.eventKey.isEmpty());
        if (seen.contains(change.eventKey))
            continue;
        if (change.kind == Change::Kind::Merged)
            mergedInto = change.mergedInto;
        if (!kinds.contains(change.id) || change.kind != Change::Kind::Changed)
            kinds.insert(change.id, change.kind);
    }
    QVERIFY(kinds.value(edited) == Change::Kind::Changed);
    QVERIFY(kinds.value(doomed) == Change::Kind::Deleted);
    QVERIFY(kinds.value(loser) == Change::Kind::Merged);
    QCOMPARE(mergedInto, edited);
}

void TestMarketoSandbox::overlapReadsAgainWithTheSameKeys()
{
    QByteArray cursor;
    changes(cursor);
    const QString person = createPerson(QStringLiteral("late@example.com"));
    const auto keys = [&] {
        QSet<QString> result;
        const QList<Change> page = changes(cursor);
        for (const Change& change : page) {
            if (change.id == person)
                result.insert(change.eventKey);
        }
        return result;
    };
    const QSet<QString> first = keys();
    QCOMPARE(first.size(), 1);
    QCOMPARE(keys(), first); // within the overlap: once more, to be known by its key
    for (int i = 0; i < 4; ++i) {
        m_host->edit([](World& world) { world.clock.advance(600); });
        keys();
    }
    QVERIFY(keys().isEmpty());
}

void TestMarketoSandbox::createReadFindUpdateRemove()
{
    createLinkFields();
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

void TestMarketoSandbox::createTwiceWithOneKeyMakesOnePerson()
{
    createLinkFields();
    core::WriteOptions options;
    options.keyField = keyField();
    const auto person = newPerson(QStringLiteral("00Q000000000001AAA"), QStringLiteral("a@example.com"));
    const auto first = finished(m_client->create({person}, options));
    const auto second = finished(m_client->create({person}, options));
    QVERIFY(second->results[0].status == WriteResult::Status::Updated);
    QCOMPARE(second->results[0].id, first->results[0].id);
}

void TestMarketoSandbox::invalidValueFailsItsRecordOnly()
{
    createLinkFields();
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

void TestMarketoSandbox::longFieldListsAndBatches()
{
    createLinkFields();
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

void TestMarketoSandbox::sessionEndIsHealed()
{
    QVERIFY(finished(m_client->describe(0)));
    inject(
        R"({"system":"marketo","path":"describe","action":"error","code":"602","message":"Access token expired"})");
    QVERIFY(finished(m_client->describe(0)));
}

void TestMarketoSandbox::cutWriteIsUnknown_data()
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

void TestMarketoSandbox::cutWriteIsUnknown()
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

void TestMarketoSandbox::brokenReadsAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("cut") << QByteArray(R"("action":"cut-before")");
    QTest::newRow("truncated") << QByteArray(R"("action":"truncate")");
    QTest::newRow("page") << QByteArray(R"("action":"html","status":200)");
    QTest::newRow("503") << QByteArray(R"("action":"status","status":503)");
    QTest::newRow("606") << QByteArray(R"("action":"error","code":"606","message":"Max rate limit")");
    QTest::newRow("615") << QByteArray(R"("action":"error","code":"615","message":"Concurrent")");
    QTest::newRow("604") << QByteArray(R"("action":"error","code":"604","message":"Timed out")");
}

void TestMarketoSandbox::brokenReadsAreTriedAgain()
{
    QFETCH(const QByteArray, action);
    const QString person = createPerson(QStringLiteral("read@example.com"));
    inject(R"({"system":"marketo","path":"leads.json",)" + action + "}");
    const auto reply = finished(m_client->read(ObjectType::Person, {person}, {QStringLiteral("email")}));
    QVERIFY(reply);
    QCOMPARE(reply->records[0]->values.value(QStringLiteral("email")).toString(),
             QStringLiteral("read@example.com"));
}

QTEST_GUILESS_MAIN(TestMarketoSandbox)
#include "tst_marketo_sandbox.moc"
