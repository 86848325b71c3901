// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTest>

using namespace lockstep::sandbox;

// Salesforce's writes over real HTTP: rows, external ids and every check.
class TestSandboxWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowLivesItsLife();
    void refusalsCarryTheirCode_data();
    void refusalsCarryTheirCode();
    void validationRuleRefusesWhileItHolds();
    void momentsMayHaveAnyZone_data();
    void momentsMayHaveAnyZone();
    void picklistTakesAHundredValues();
    void readOnlyFieldIsRefused();
    void externalIdIsUniqueWhateverItsCase();
    void externalIdFindsCreatesAndUpdates();
    void externalIdThatLooksLikeAFileIsNotFound_data();
    void externalIdThatLooksLikeAFileIsNotFound();
    void assignmentRuleRunsUnlessSwitchedOff();
    void conditionalUpdateIsRefusedAfterAnEdit();
    void convertedLeadIsReadOnly();
    void writerIsNamed();

private:
    QString create(const char* json, const HttpProbe::Headers& headers = {});
    QJsonObject lead(const QString& id);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxWrites::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

QString TestSandboxWrites::create(const char* json, const HttpProbe::Headers& headers)
{
    return m_probe->call("POST", "sobjects/Lead", json, headers).object()[u"id"].toString();
}

QJsonObject TestSandboxWrites::lead(const QString& id)
{
    return m_probe->call("GET", "sobjects/Lead/" + id.toLatin1()).object();
}

void TestSandboxWrites::rowLivesItsLife()
{
    const ProbeAnswer created =
        m_probe->call("POST", "sobjects/Lead", R"({"LastName":" Müller ","Company":"Altona","Email":""})");
    QCOMPARE(created.status, 201);
    const QByteArray id = created.object()[u"id"].toString().toLatin1();
    QCOMPARE(id.size(), 18);
    QCOMPARE(created.headers.value("location"), QByteArray("/services/data/v62.0/sobjects/Lead/" + id));
    QCOMPARE(lead(QString::fromLatin1(id))[u"LastName"].toString(), QStringLiteral("Müller"));
    QVERIFY(lead(QString::fromLatin1(id))[u"Email"].isNull());
    const ProbeAnswer updated =
        m_probe->call("PATCH", "sobjects/Lead/" + id.left(15), R"({"Title":"CMO","Company":"B"})");
    QCOMPARE(updated.status, 204);
    QVERIFY(updated.body.isEmpty());
    const QJsonObject some = m_probe->call("GET", "sobjects/Lead/" + id + "?fields=Title,Company").object();
    QCOMPARE(some.keys(),
             (QStringList{QStringLiteral("Company"), QStringLiteral("Title"), QStringLiteral("attributes")}));
    QCOMPARE(some[u"Title"].toString(), QStringLiteral("CMO"));
    QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + id).status, 204);
    const ProbeAnswer gone = m_probe->call("GET", "sobjects/Lead/" + id);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.array()[0][u"errorCode"].toString(), QStringLiteral("ENTITY_IS_DELETED"));
    QCOMPARE(m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Title":"x"})").status, 404);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/00Q5g0000000zzzEAA").array()[0][u"errorCode"].toString(),
             QStringLiteral("NOT_FOUND"));
}

void TestSandboxWrites::refusalsCarryTheirCode_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* json, const char* code, const char* field,
                        const char* message) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(code) << QString::fromLatin1(field)
                            << QString::fromLatin1(message);
    };
    row("required", R"({"Company":"B"})", "REQUIRED_FIELD_MISSING", "LastName",
        "Required fields are missing: [LastName]");
    row("length",
        R"({"LastName":"A","Company":"B","City":"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio"})",
        "STRING_TOO_LONG", "City", "(max length=40)");
    row("email", R"({"LastName":"A","Company":"B","Email":"nobody"})", "INVALID_EMAIL_ADDRESS", "Email",
        "Email: invalid email address: nobody");
    row("picklist", R"({"LastName":"A","Company":"B","Lead_Tier__c":"Tin"})",
        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "Lead_Tier__c",
        "Lead Tier: bad value for restricted picklist field: Tin");
    row("range", R"({"LastName":"A","Company":"B","NumberOfEmployees":123456789})",
        "NUMBER_OUTSIDE_VALID_RANGE", "NumberOfEmployees", "Employees: value outside of valid range");
    row("decimal range", R"({"LastName":"A","Company":"B","Budget__c":123456789012345})",
        "NUMBER_OUTSIDE_VALID_RANGE", "Budget__c", "Budget: value outside of valid range");
    row("number", R"({"LastName":"A","Company":"B","Budget__c":"abc"})", "JSON_PARSER_ERROR", "",
        "Cannot deserialize instance of currency from VALUE_STRING value abc");
    row("day", R"({"LastName":"A","Company":"B","Renewal_Date__c":"soon"})", "JSON_PARSER_ERROR", "",
        "instance of date");
    row("moment without a zone", R"({"LastName":"A","Company":"B","Last_Webinar__c":"2026-01-02T03:04:05"})",
        "JSON_PARSER_ERROR", "", "instance of datetime");
    row("day for a moment", R"({"LastName":"A","Company":"B","Last_Webinar__c":"2026-01-02"})",
        "JSON_PARSER_ERROR", "", "instance of datetime");
    row("boolean", R"({"LastName":"A","Company":"B","DoNotCall":null})", "INVALID_TYPE_ON_FIELD_IN_RECORD",
        "DoNotCall", "value not of required type");
    row("unknown field", R"({"LastName":"A","Company":"B","foo":"x"})", "INVALID_FIELD", "",
        "No such column 'foo' on sobject of type Lead");
    row("system field", R"({"LastName":"A","Company":"B","CreatedDate":"2026-01-01T00:00:00Z","Name":"x"})",
        "INVALID_FIELD_FOR_INSERT_UPDATE", "CreatedDate",
        "Unable to create/update fields: CreatedDate, Name.");
    row("reference", R"({"LastName":"A","Company":"B","OwnerId":"0035g0000000001"})", "MALFORMED_ID",
        "OwnerId", "Owner ID: id value of incorrect type: 0035g0000000001AAA");
    row("missing owner", R"({"LastName":"A","Company":"B","OwnerId":"0055g0000000zzz"})",
        "INVALID_CROSS_REFERENCE_KEY", "OwnerId", "invalid cross reference id");
    row("not JSON", R"({"LastName")", "JSON_PARSER_ERROR", "", "Unexpected character");
}

void TestSandboxWrites::refusalsCarryTheirCode()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const ProbeAnswer answer = m_probe->call("POST", "sobjects/Lead", json);
    const QJsonValue error = answer.array()[0];
    QCOMPARE(answer.status, 400);
    QCOMPARE(error[u"errorCode"].toString(), code);
    QCOMPARE(error[u"fields"][0].toString(), field);
    QVERIFY2(error[u"message"].toString().contains(message), qPrintable(error[u"message"].toString()));
    m_host->edit([](World& world) { QVERIFY(world.salesforce.ids(QStringLiteral("Lead")).isEmpty()); });
}

void TestSandboxWrites::validationRuleRefusesWhileItHolds()
{
    m_host->edit([](World& world) {
        ValidationRule rule;
        rule.name = QStringLiteral("phone_when_working");
        rule.when = {
            {QStringLiteral("Status"), QStringLiteral("equals"), QStringLiteral("Working - Contacted")},
            {QStringLiteral("Phone"), QStringLiteral("isBlank"), {}}};
        rule.field = QStringLiteral("Phone");
        rule.message = QStringLiteral("Please give a phone number.");
        QVERIFY(world.salesforce.addValidationRule(QStringLiteral("Lead"), rule));
    });
    const QByteArray id = create(R"({"LastName":"A","Company":"B"})").toLatin1();
    const ProbeAnswer refused =
        m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Status":"Working - Contacted"})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.array()[0][u"errorCode"].toString(),
             QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    QCOMPARE(refused.array()[0][u"message"].toString(), QStringLiteral("Please give a phone number."));
    QCOMPARE(refused.array()[0][u"fields"][0].toString(), QStringLiteral("Phone"));
    QCOMPARE(m_probe->call("PATCH", "sobjects/Lead/" + id, R"({"Status":"Working - Contacted","Phone":"1"})")
                 .status,
             204);
}

void TestSandboxWrites::momentsMayHaveAnyZone_data()
{
    QTest::addColumn<QByteArray>("moment");
    for (const char* moment :
         {"2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z", "2026-01-02T04:04:05+01:00",
          "2026-01-02T03:04:05.000+0000", "2026-01-01T19:04:05-0800"})
        QTest::newRow(moment) << QByteArray(moment);
}

void TestSandboxWrites::momentsMayHaveAnyZone()
{
    QFETCH(QByteArray, moment);
    const QByteArray json = R"({"LastName":"A","Company":"B","Last_Webinar__c":")" + moment + R"("})";
    QCOMPARE(lead(create(json.constData()))[u"Last_Webinar__c"].toString(),
             QStringLiteral("2026-01-02T03:04:05.000+0000"));
}

void TestSandboxWrites::picklistTakesAHundredValues()
{
    const auto write = [this](int values) {
        QStringList list;
        for (int number = 0; number < values; ++number)
            list.append(QString::number(number));
        return m_probe->call("POST", "sobjects/Lead",
                             R"({"LastName":"A","Company":"B","Interests__c":")"
                                 + list.join(QLatin1Char(';')).toLatin1() + R"("})");
    };
    QCOMPARE(write(100).status, 201);
    const ProbeAnswer refused = write(101);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("TOO_MANY_ENUM_VALUE"));
    QCOMPARE(refused.array()[0][u"fields"][0].toString(), QStringLiteral("Interests__c"));
}

void TestSandboxWrites::readOnlyFieldIsRefused()
{
    m_host->edit([](World& world) {
        QVERIFY(
            world.salesforce.setFieldSecurity(QStringLiteral("Lead"), QStringLiteral("Title"), true, false));
    });
    const ProbeAnswer refused =
        m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B","Title":"x"})");
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"));
    QCOMPARE(refused.array()[0][u"fields"][0].toString(), QStringLiteral("Title"));
}

void TestSandboxWrites::externalIdIsUniqueWhateverItsCase()
{
    const QString first = create(R"({"LastName":"A","Company":"B","Marketo_Id__c":"a1"})");
    const ProbeAnswer refused =
        m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B","Marketo_Id__c":"A1"})");
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("DUPLICATE_VALUE"));
    QVERIFY(refused.array()[0][u"message"].toString().endsWith(QStringLiteral("record with id: ")
                                                               + first.left(15)));
    QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + first.toLatin1()).status, 204);
    QVERIFY(!create(R"({"LastName":"A","Company":"B","Marketo_Id__c":"A1"})").isEmpty());
}

void TestSandboxWrites::externalIdFindsCreatesAndUpdates()
{
    const QByteArray path = "sobjects/Lead/Marketo_Id__c/a%2Fb";
    const ProbeAnswer created = m_probe->call("PATCH", path, R"({"LastName":"A","Company":"B"})");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.object()[u"created"].toBool(), true);
    const ProbeAnswer updated = m_probe->call("PATCH", path, R"({"Title":"CMO"})");
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.object()[u"created"].toBool(true), false);
    QCOMPARE(updated.object()[u"id"], created.object()[u"id"]);
    QCOMPARE(m_probe->call("GET", path).object()[u"Marketo_Id__c"].toString(), QStringLiteral("a/b"));
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/Marketo_Id__c/a/b").object()[u"Title"].toString(),
             QStringLiteral("CMO"));
    QCOMPARE(
        m_probe->call("PATCH", "sobjects/Lead/Marketo_Id__c/c?updateOnly=true", R"({"Title":"x"})").status,
        404);
    for (const char* body : {R"({"Marketo_Id__c":"z"})", R"({"MARKETO_ID__C":"z"})"})
        QCOMPARE(m_probe->call("PATCH", path, body).status, 400);
    const ProbeAnswer noKey = m_probe->call("GET", "sobjects/Lead/Title/x");
    QCOMPARE(noKey.status, 404);
    QVERIFY(noKey.array()[0][u"message"].toString().startsWith(QStringLiteral("Provided external ID field")));
}

void TestSandboxWrites::externalIdThatLooksLikeAFileIsNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("file") << QByteArray("Marketo_Id__c/x.inc") << 404;
    QTest::newRow("e-mail") << QByteArray("Email/a%40example.com") << 404;
    QTest::newRow("digits") << QByteArray("Marketo_Id__c/1.5") << 201;
    QTest::newRow("no ending") << QByteArray("Marketo_Id__c/x.y.") << 201;
}

void TestSandboxWrites::externalIdThatLooksLikeAFileIsNotFound()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    create(R"({"LastName":"A","Company":"B","Email":"a@example.com"})");
    QCOMPARE(m_probe->call("PATCH", "sobjects/Lead/" + path, R"({"LastName":"A","Company":"B"})").status,
             status);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + path).status, status == 201 ? 200 : 404);
}

void TestSandboxWrites::assignmentRuleRunsUnlessSwitchedOff()
{
    QString queue, rep, sync;
    m_host->edit([&](World& world) {
        queue = world.salesforce.queueId();
        rep = world.salesforce.repUserId();
        sync = world.salesforce.syncUserId();
    });
    const HttpProbe::Headers off{{"Sforce-Auto-Assign", "FALSE"}};
    QCOMPARE(lead(create(R"({"LastName":"A","Company":"B"})"))[u"OwnerId"].toString(), queue);
    QCOMPARE(lead(create(R"({"LastName":"A","Company":"B","Rating":"Hot"})"))[u"OwnerId"].toString(), rep);
    const QString own = create(R"({"LastName":"A","Company":"B"})", off);
    QCOMPARE(lead(own)[u"OwnerId"].toString(), sync);
    m_probe->call("PATCH", "sobjects/Lead/" + own.toLatin1(), R"({"Title":"x"})", off);
    QCOMPARE(lead(own)[u"OwnerId"].toString(), sync);
    m_probe->call("PATCH", "sobjects/Lead/" + own.toLatin1(), R"({"Title":"y"})");
    QCOMPARE(lead(own)[u"OwnerId"].toString(), queue);
}

void TestSandboxWrites::conditionalUpdateIsRefusedAfterAnEdit()
{
    m_host->edit([](World& world) { world.clock.setFrozen(true); });
    const QByteArray path = "sobjects/Lead/" + create(R"({"LastName":"A","Company":"B"})").toLatin1();
    const QByteArray read = m_probe->call("GET", path).headers.value("date");
    m_host->edit([](World& world) { world.clock.advance(2); });
    QCOMPARE(m_probe->call("PATCH", path, R"({"Title":"x"})", {{"If-Unmodified-Since", read}}).status, 204);
    const ProbeAnswer refused =
        m_probe->call("PATCH", path, R"({"Title":"y"})", {{"If-Unmodified-Since", read}});
    QCOMPARE(refused.status, 412);
    QCOMPARE(m_probe->call("GET", path).object()[u"Title"].toString(), QStringLiteral("x"));
    QCOMPARE(m_probe->call("PATCH", path, R"({"Title":"y"})", {{"If-Unmodified-Since", "soon"}}).status, 400);
}

void TestSandboxWrites::convertedLeadIsReadOnly()
{
    const QString id = create(R"({"LastName":"A","Company":"Altona","Title":"CMO"})");
    QString contact;
    m_host->edit(
        [&](World& world) { contact = world.salesforce.convert(id, world.salesforce.rep()).value(); });
    const ProbeAnswer refused = m_probe->call("PATCH", "sobjects/Lead/" + id.toLatin1(), R"({"Title":"x"})");
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"));
    QCOMPARE(lead(id)[u"ConvertedContactId"].toString(), contact);
    QCOMPARE(lead(id)[u"IsConverted"].toBool(), true);
    const QJsonObject record = m_probe->query(QStringLiteral("SELECT Title, Account.Name FROM Contact"))
                                   .object()[u"records"][0]
                                   .toObject();
    QCOMPARE(record[u"Title"].toString(), QStringLiteral("CMO"));
    QCOMPARE(record[u"Account"][u"Name"].toString(), QStringLiteral("Altona"));
}

void TestSandboxWrites::writerIsNamed()
{
    const QString id = create(R"({"LastName":"A","Company":"B"})");
    QString sync, rep;
    m_host->edit([&](World& world) {
        sync = world.salesforce.syncUserId();
        rep = world.salesforce.repUserId();
    });
    QCOMPARE(lead(id)[u"LastModifiedById"].toString(), sync);
    m_host->edit([&](World& world) {
        QVERIFY(world.salesforce.update(QStringLiteral("Lead"), id,
                                        {{QStringLiteral("Title"), QStringLiteral("x")}},
                                        world.salesforce.rep()));
    });
    QCOMPARE(lead(id)[u"LastModifiedById"].toString(), rep);
    QCOMPARE(lead(id)[u"CreatedById"].toString(), sync);
}

QTEST_GUILESS_MAIN(TestSandboxWrites)
#include "tst_sandbox_writes.moc"
