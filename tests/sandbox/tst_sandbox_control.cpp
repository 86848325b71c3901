// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlled_sandbox.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::sandbox;

// The world behind the API's back: other users' edits, the clock, the journal, and the state
// file.
class TestSandboxControl : public ControlledSandbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void usersEditRecords();
    void marketersEditPeople();
    void mergedRecordNamesItsMaster();
    void adminChangesRules();
    void clockIsMovedAndFrozen();
    void unknownSettingIsRefused();
    void tokensExpireOnDemand();
    void journalTellsWhatWasServed();
    void aPicklistIsGivenOtherValues();
    void stateSurvivesARestart();
    void damagedStateIsRefused();
    void sameSeedMakesTheSameWorld();
    void portInUseIsNamed();
};

void TestSandboxControl::usersEditRecords()
{
    const QByteArray id =
        control("POST", "Lead", R"({"LastName":"A","Company":"B"})")[u"id"].toString().toLatin1();
    QCOMPARE(control("GET", "Lead")[u"records"].toArray().size(), 4);
    QVERIFY(control("PATCH", "Lead/" + id, R"({"Title":"CMO"})")[u"done"].toBool());
    QCOMPARE(control("GET", "Lead/" + id)[u"Title"].toString(), QStringLiteral("CMO"));
    QCOMPARE(control("PATCH", "Lead/" + id, R"({"LastName":null})")[u"code"].toString(),
             QStringLiteral("REQUIRED_FIELD_MISSING"));
    control("DELETE", "Lead/" + id);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).status, 404);
    control("POST", "Lead/" + id + "/undelete");
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).object()[u"Title"].toString(),
             QStringLiteral("CMO"));
    // A change that was committed late appears in the past.
    control("PATCH", "Lead/" + id, R"({"Title":"late","SystemModstamp":"2020-01-01T00:00:00Z"})");
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id).object()[u"SystemModstamp"].toString(),
             QStringLiteral("2020-01-01T00:00:00.000+0000"));
    QVERIFY(control("POST", "convert", R"({"leadId":")" + id + "\"}")[u"contactId"].toString().startsWith(
        QStringLiteral("003")));
}

void TestSandboxControl::marketersEditPeople()
{
    const QByteArray id =
        QByteArray::number(control("POST", "Person", R"({"email":"a@example.com"})")[u"id"].toInt());
    control("PATCH", "Person/" + id, R"({"title":"CMO"})");
    QCOMPARE(control("GET", "Person/" + id)[u"title"].toString(), QStringLiteral("CMO"));
    control("POST", "merge", R"({"object":"Person","winner":1,"losers":[2]})");
    QCOMPARE(control("GET", "Person")[u"records"].toArray().size(), 2);
    control("DELETE", "Person/" + id);
    QCOMPARE(control("GET", "Person/" + id)[u"code"].toString(), QStringLiteral("NOT_FOUND"));
}

void TestSandboxControl::mergedRecordNamesItsMaster()
{
    const QJsonArray leads = control("GET", "Lead")[u"records"].toArray();
    const QByteArray winner = leads[0][u"Id"].toString().toLatin1();
    const QByteArray loser = leads[1][u"Id"].toString().toLatin1();
    control("POST", "merge", R"({"object":"Lead","winner":")" + winner + R"(","losers":[")" + loser + "\"]}");
    const QJsonArray bin =
        m_probe
            ->query(QStringLiteral("SELECT Id, MasterRecordId FROM Lead WHERE IsDeleted = true"), "queryAll")
            .object()[u"records"]
            .toArray();
    QCOMPARE(bin.size(), 1);
    QCOMPARE(bin[0][u"MasterRecordId"].toString().toLatin1(), winner);
    QCOMPARE(control("GET", "Lead?deleted=1")[u"records"].toArray().size(), 3);
}

void TestSandboxControl::adminChangesRules()
{
    QVERIFY(control("POST", "validation-rule", R"({"object":"Lead","name":"r","field":"Phone","message":"No.",
        "when":[{"field":"Status","op":"notEquals","value":"x"},{"field":"Phone","op":"isBlank"}]})")[u"done"]
                .toBool());
    const QByteArray lead = R"({"LastName":"A","Company":"B"})";
    QCOMPARE(m_probe->call("POST", "sobjects/Lead", lead).array()[0][u"message"].toString(),
             QStringLiteral("No."));
    QVERIFY(control("DELETE", "validation-rule", R"({"object":"Lead","name":"r"})")[u"done"].toBool());
    QCOMPARE(m_probe->call("POST", "sobjects/Lead", lead).status, 201);
    QCOMPARE(control("POST", "validation-rule",
                     R"({"object":"Lead","name":"r","when":[{"field":"x","op":"isBlank"}]})")[u"code"]
                 .toString(),
             QStringLiteral("INVALID_ARGUMENT"));
    control("POST", "field-security", R"({"object":"Lead","field":"Title","visible":false})");
    QVERIFY(!m_probe->call("GET", "sobjects/Lead/describe").body.contains("\"name\":\"Title\""));
    control("POST", "field-security", R"({"object":"Lead","field":"Title","visible":true})");
    QVERIFY(m_probe->call("GET", "sobjects/Lead/describe").body.contains("\"name\":\"Title\""));
}

void TestSandboxControl::aPicklistIsGivenOtherValues()
{
    const QJsonObject lead = control("GET", "Lead")[u"records"][0].toObject();
    const QByteArray path = "Lead/" + lead[u"Id"].toString().toUtf8();
    control("POST", "picklist",
            R"({"object":"Lead","field":"Industry","values":["Energy","Banking"],"restricted":true})");
    QCOMPARE(control("PATCH", path, R"({"Industry":"Robotics"})")[u"code"].toString(),
             QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
    QVERIFY(control("PATCH", path, R"({"Industry":"Banking"})")[u"done"].toBool());
    control("POST", "picklist",
            R"({"object":"Lead","field":"Industry","values":["Energy"],"restricted":false})");
    QVERIFY(control("PATCH", path, R"({"Industry":"Robotics"})")[u"done"].toBool());
    QCOMPARE(control("POST", "picklist", R"({"object":"Lead","field":"Title","values":["A"]})")[u"code"]
                 .toString(),
             QStringLiteral("INVALID_ARGUMENT"));
}

void TestSandboxControl::clockIsMovedAndFrozen()
{
    control("POST", "clock", R"({"now":"2030-01-01T00:00:00Z","frozen":true})");
    QCOMPARE(control("GET", "clock")[u"now"].toString(), QStringLiteral("2030-01-01T00:00:00.000Z"));
    control("POST", "clock", R"({"advanceSeconds":61})");
    QCOMPARE(control("GET", "clock")[u"now"].toString(), QStringLiteral("2030-01-01T00:01:01.000Z"));
    QVERIFY(control("POST", "clock", R"({"now":"soon"})").contains(u"code"));
}

void TestSandboxControl::unknownSettingIsRefused()
{
    QCOMPARE(control("POST", "settings", R"({"marketo.callsPer20s":7})")[u"marketo.callsPer20s"].toInt(), 7);
    QVERIFY(control("POST", "settings", R"({"marketo.callsPer20s":0,"nothing":1})").contains(u"code"));
    QCOMPARE(control("GET", "settings")[u"marketo.callsPer20s"].toInt(), 7);
}

void TestSandboxControl::tokensExpireOnDemand()
{
    MarketoProbe marketo(m_host->marketo());
    control("POST", "expire-tokens", R"({"system":"marketo"})");
    QCOMPARE(marketo.call("GET", "leads/partitions.json").object()[u"errors"][0][u"code"].toString(),
             QStringLiteral("602"));
    QCOMPARE(m_probe->call("GET", "limits").status, 200);
    control("POST", "expire-tokens", R"({"system":"salesforce"})");
    QCOMPARE(m_probe->call("GET", "limits").status, 401);
}

void TestSandboxControl::journalTellsWhatWasServed()
{
    control("DELETE", "journal");
    m_probe->call("GET", "limits?x=1");
    m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B"})");
    m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A"})");
    const QJsonArray entries = control("GET", "journal?bodies=1")[u"entries"].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0][u"path"].toString(), QStringLiteral("/services/data/v62.0/limits?x=1"));
    QCOMPARE(entries[0][u"committed"], QJsonValue(false));
    QCOMPARE(entries[1][u"committed"], QJsonValue(true));
    QCOMPARE(entries[1][u"system"].toString(), QStringLiteral("salesforce"));
    QCOMPARE(entries[1][u"body"].toString(), QStringLiteral(R"({"LastName":"A","Company":"B"})"));
    QCOMPARE(entries[2][u"status"].toInt(), 400);
    QCOMPARE(entries[2][u"committed"], QJsonValue(false));
    const QByteArray second = QByteArray::number(entries[1][u"n"].toInt());
    const QJsonArray later = control("GET", "journal?after=" + second)[u"entries"].toArray();
    QCOMPARE(later.size(), 1);
    QVERIFY(!later[0].toObject().contains(u"body"));
}

void TestSandboxControl::stateSurvivesARestart()
{
    QTemporaryDir folder;
    Options options;
    options.population = {3, 2, 2, 1};
    options.stateFile = folder.filePath(QStringLiteral("world.json"));
    QJsonObject lead, person;
    QStringList leads;
    {
        Host host(options);
        QVERIFY(host.start());
        host.edit([&](World& world) {
            MField field;
            field.name = QStringLiteral("salesforceId");
            field.displayName = QStringLiteral("Salesforce Id");
            field.dataType = QStringLiteral("string");
            QVERIFY(world.marketo.addField(field));
            QVERIFY(world.marketo.update(
                1,
                {{QStringLiteral("salesforceId"), QStringLiteral("00Q")}, {QStringLiteral("budget"), 12.0}},
                Origin::marketer()));
            QVERIFY(world.salesforce.setFieldSecurity(QStringLiteral("Lead"), QStringLiteral("Title"), false,
                                                      false));
            QVERIFY(world.salesforce.setPicklist(QStringLiteral("Lead"), QStringLiteral("Industry"),
                                                 {QStringLiteral("Energy")}, true));
            leads = world.salesforce.ids(QStringLiteral("Lead"));
            QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), leads[0], world.salesforce.rep()));
            world.clock.advance(1'000'000);
            lead = world.salesforce.record(QStringLiteral("Lead"), leads[1]);
            person = world.marketo.record(1);
        });
        QVERIFY(host.stop());
    }
    Host host(options);
    QVERIFY(host.start());
    host.edit([&](World& world) {
        QCOMPARE(world.salesforce.record(QStringLiteral("Lead"), leads[1]), lead);
        QCOMPARE(world.marketo.record(1), person);
        QCOMPARE(
            world.marketo.lookup(world.marketo.column(QStringLiteral("salesforceId")), QStringLiteral("00Q"))
                .size(),
            1);
        QCOMPARE(world.salesforce.ids(QStringLiteral("Lead")), leads.mid(1));
        const SObject& object = *world.salesforce.object(QStringLiteral("Lead"));
        QVERIFY(!object.field(object.column(QStringLiteral("Title"))).visible);
        const SField& industry = object.field(object.column(QStringLiteral("Industry")));
        QVERIFY(industry.restricted);
        QCOMPARE(industry.picklist, QStringList{QStringLiteral("Energy")});
        QCOMPARE(world.marketo.activities().size(), size_t(4));
        const Activity& last = world.marketo.activities().back();
        QCOMPARE(world.marketo.fieldById(last.fieldId)->name, QStringLiteral("salesforceId"));
        QCOMPARE(toText(last.newValue), QStringLiteral("00Q"));
        QCOMPARE(last.reason, QStringLiteral("Manual person edit"));
        QVERIFY(world.clock.now() > QDateTime::currentDateTimeUtc().addSecs(900'000));
        const auto born = world.salesforce.create(QStringLiteral("Lead"),
                                                  {{QStringLiteral("LastName"), QStringLiteral("A")},
                                                   {QStringLiteral("Company"), QStringLiteral("B")}},
                                                  world.salesforce.rep());
        QVERIFY(born && !leads.contains(*born));
        QCOMPARE(world.marketo.create({}, Origin::marketer()).value(), 3);
    });
}

void TestSandboxControl::damagedStateIsRefused()
{
    QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(QStringLiteral("world.json"));
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,");
    file.close();
    Host host(options);
    const auto started = host.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("sandbox-state-unreadable"));
}

void TestSandboxControl::sameSeedMakesTheSameWorld()
{
    const auto emails = [](quint32 seed) {
        World world;
        populate(world, {40, 5, 5, seed});
        QStringList found;
        const QStringList ids = world.salesforce.ids(QStringLiteral("Lead"));
        for (const QString& id : ids)
            found.append(world.salesforce.record(QStringLiteral("Lead"), id)[u"Email"].toString());
        return found;
    };
    QCOMPARE(emails(7), emails(7));
    QVERIFY(emails(7) != emails(8));
    const QStringList once = emails(7);
    QCOMPARE(QSet<QString>(once.begin(), once.end()).size(), 40);
}

void TestSandboxControl::portInUseIsNamed()
{
    Options options;
    options.salesforcePort = quint16(m_host->salesforce().url.port());
    Host host(options);
    const auto started = host.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("sandbox-port-in-use"));
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandbox_control.moc"
