// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/client_on_sandbox.h"

#include <QSet>
#include <QTest>

using namespace lockstep;
using core::Change;
using core::ObjectType;
using lockstep::test::keyField;
using lockstep::test::linkFields;
using sandbox::Origin;
using sandbox::World;

// Sign-in, metadata, changes and reads against a whole Marketo over real HTTP.
class TestMarketoSandbox : public QObject, protected test::ClientOnSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void testTellsUserAndUse();
    void identityAndUseCostWhatTheySay();
    void wrongSecretIsRefused();
    void describeShowsFieldsOfEveryType();
    void setupCreatesTheLinkFields();
    void firstLoadFindsEveryPersonThenFallsSilent();
    void changesAfterTheLoad();
    void overlapReadsAgainWithTheSameKeys();
    void sessionEndIsHealed();
    void brokenReadsAreTriedAgain_data();
    void brokenReadsAreTriedAgain();
};

void TestMarketoSandbox::init()
{
    QVERIFY(start());
}

void TestMarketoSandbox::cleanup()
{
    stop();
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

void TestMarketoSandbox::identityAndUseCostWhatTheySay()
{
    const auto identity = finished(m_client->identify());
    QVERIFY(identity);
    QCOMPARE(identity->organisation, QStringLiteral("127.0.0.1"));
    QVERIFY(identity->user.contains(QLatin1Char('@')));
    QCOMPARE(m_client->callsMade(), 0);
    const auto usage = finished(m_client->askUsage());
    QVERIFY(usage);
    QVERIFY(usage->used >= 0);
    QCOMPARE(m_client->callsMade(), 1);
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
    const QString permission = QStringLiteral("Read-Write Schema Custom Field");
    const QStringList steps = refused->steps.value(QStringLiteral("Person.other"));
    QVERIFY(steps.constFirst().contains(QStringLiteral("Access denied (603)")));
    QVERIFY(steps.constLast().contains(permission));

    // No permission helps where it is the field that is refused.
    const auto again = finished(m_client->createFields({linkFields().constFirst()}));
    QVERIFY(again);
    QVERIFY(again->created.isEmpty());
    const QString told = again->steps.value(QStringLiteral("Person.salesforceId")).join(u' ');
    QVERIFY2(told.contains(QStringLiteral("already exists (1017)")), qPrintable(told));
    QVERIFY(!told.contains(permission));
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

void TestMarketoSandbox::sessionEndIsHealed()
{
    QVERIFY(finished(m_client->describe(0)));
    inject(
        R"({"system":"marketo","path":"describe","action":"error","code":"602","message":"Access token expired"})");
    QVERIFY(finished(m_client->describe(0)));
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
