// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketo/activities.h"
#include "marketo/api.h"
#include "marketo/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace lockstep;
using namespace lockstep::marketo;
using core::Change;
using core::FieldType;
using core::FieldValue;
using core::Outcome;
using core::RetryClass;

namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray array(const char* json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

Q_DECLARE_METATYPE(lockstep::core::RetryClass)
Q_DECLARE_METATYPE(lockstep::core::FieldType)

class TestMarketoWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personHasEveryFieldAskedFor();
    void anAnswerWithoutAListSaysNothing();
    void describedFields_data();
    void describedFields();
    void fieldWithoutRestIsSkipped();
    void inputOfAnUpdate();
    void results_data();
    void results();
    void activitiesToChanges();
    void aChangeTellsValuesAndWhoMadeIt();
    void mergeNamesItsLosers_data();
    void mergeNamesItsLosers();
    void instanceUrls_data();
    void instanceUrls();
};

void TestMarketoWire::personHasEveryFieldAskedFor()
{
    net::Response response;
    response.body =
        R"({"requestId":"1","success":true,"nextPageToken":"MORE","result":[
            {"id":9007199254740993,"email":"ada@example.com","leadScore":12,"unsubscribed":false,
             "updatedAt":"2026-05-17T22:11:45Z","createdAt":"2026-03-17T00:18:40Z"}]})";
    const auto page = peopleFrom(response,
                                 {QStringLiteral("email"), QStringLiteral("leadScore"),
                                  QStringLiteral("unsubscribed"), QStringLiteral("phone")});
    QVERIFY(page);
    QCOMPARE(page->people.size(), 1);
    QCOMPARE(page->nextPageToken, QStringLiteral("MORE"));
    const core::Record& person = page->people.constFirst();
    QCOMPARE(person.id, QStringLiteral("9007199254740993"));
    QVERIFY(person.object == core::ObjectType::Person);
    QCOMPARE(person.values.size(), 4);
    QCOMPARE(person.values.value(QStringLiteral("leadScore")), FieldValue::number(12));
    QCOMPARE(person.values.value(QStringLiteral("unsubscribed")), FieldValue::boolean(false));
    QVERIFY(person.values.contains(QStringLiteral("phone")));
    QVERIFY(person.values.value(QStringLiteral("phone")).isNull());
    QCOMPARE(person.modifiedAt, QDateTime(QDate(2026, 5, 17), QTime(22, 11, 45), Qt::UTC));
    QCOMPARE(person.createdAt, QDateTime(QDate(2026, 3, 17), QTime(0, 18, 40), Qt::UTC));
}

void TestMarketoWire::anAnswerWithoutAListSaysNothing()
{
    net::Response response;
    response.body = R"({"requestId":"1","success":true})";
    QCOMPARE(peopleFrom(response, {}).error().code, QStringLiteral("unexpected-answer"));
    response.body = R"({"requestId":"1","success":true,"result":[]})";
    QVERIFY(peopleFrom(response, {})->people.isEmpty());
    response.body = R"({"requestId":"1","success":true,"result":[{"id":)";
    QCOMPARE(peopleFrom(response, {}).error().code, QStringLiteral("truncated-body"));
}

void TestMarketoWire::describedFields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<lockstep::core::FieldType>("type");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("writable");
    const auto row = [](const char* name, const char* type, const char* more, FieldType expected, int length,
                        bool writable) {
        const QByteArray rest = QByteArray("\"rest\":{\"name\":\"") + name + "\",\"readOnly\":" + more + "}";
        QTest::newRow(name) << QByteArray("{\"displayName\":\"L\",\"dataType\":\"") + type + "\"," + rest
                + "}" << expected
                            << length << writable;
    };
    row("email", "email", "false", FieldType::Email, 0, true);
    row("title", "string", "false},\"length\":255,\"x\":{", FieldType::Text, 255, true);
    row("notes", "text", "false", FieldType::Text, 30'000, true);
    row("score", "score", "false", FieldType::Integer, 0, true);
    row("budget", "currency", "false", FieldType::Decimal, 0, true);
    row("share", "percent", "false", FieldType::Decimal, 0, true);
    row("born", "date", "false", FieldType::Date, 0, true);
    row("seen", "datetime", "false", FieldType::DateTime, 0, true);
    row("optedOut", "boolean", "false", FieldType::Boolean, 0, true);
    row("company2", "reference", "true", FieldType::Reference, 0, false);
    row("createdAt", "datetime", "true", FieldType::DateTime, 0, false);
    row("id", "integer", "false", FieldType::Integer, 0, false);
    row("fullName", "formula", "false", FieldType::Text, 0, false);
    row("behaviour", "lead_function", "false", FieldType::Text, 0, false);
}

void TestMarketoWire::describedFields()
{
    QFETCH(const QByteArray, json);
    QFETCH(const lockstep::core::FieldType, type);
    QFETCH(const int, length);
    QFETCH(const bool, writable);
    const auto field = fieldFrom(object(json.constData()));
    QVERIFY(field);
    QCOMPARE(field->name, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(field->label, QStringLiteral("L"));
    QCOMPARE(field->type, type);
    QCOMPARE(field->length, length);
    QCOMPARE(field->createable, writable);
    QCOMPARE(field->updateable, writable);
}

void TestMarketoWire::fieldWithoutRestIsSkipped()
{
    QVERIFY(!fieldFrom(object(R"({"id":1,"displayName":"Old","dataType":"string","soap":{"name":"Old"}})")));
}

void TestMarketoWire::inputOfAnUpdate()
{
    core::WriteRecord record;
    record.id = QStringLiteral("318581");
    record.values = {{QStringLiteral("phone"), FieldValue::null()},
                     {QStringLiteral("doNotCall"), FieldValue::boolean(true)},
                     {QStringLiteral("numberOfEmployees"), FieldValue::number(40)}};
    QCOMPARE(inputOf(record),
             object(R"({"id":318581,"phone":null,"doNotCall":true,"numberOfEmployees":40})"));
}

void TestMarketoWire::results_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<lockstep::core::RetryClass>("retry");
    QTest::addColumn<QString>("field");
    using Status = core::WriteResult::Status;
    const auto ok = [](const char* json, Status status) {
        QTest::newRow(json) << QByteArray(json) << int(status) << QString() << RetryClass::Fix << QString();
    };
    ok(R"({"id":50,"status":"created"})", Status::Created);
    ok(R"({"id":50,"status":"updated"})", Status::Updated);
    ok(R"({"id":50,"status":"deleted"})", Status::Deleted);
    const auto bad = [](const char* reason, const char* code, RetryClass retry, const char* field) {
        QTest::newRow(reason) << QByteArray(R"({"status":"skipped","reasons":[)") + reason + "]}"
                              << int(Status::Failed) << QString::fromLatin1(code) << retry
                              << QString::fromLatin1(field);
    };
    bad(R"({"code":"1003","message":"Invalid value for field 'percent_field' and value '100%'"})", "1003",
        RetryClass::Fix, "percent_field");
    bad(R"({"code":1004,"message":"Lead not found"})", "1004", RetryClass::Relink, "");
    bad(R"({"code":"1005","message":"Lead already exists"})", "1005", RetryClass::Relink, "");
    bad(R"({"code":"1006","message":"Field 'regoin' not found"})", "1006", RetryClass::Admin, "regoin");
    bad(R"({"code":"1007","message":"Multiple lead match lookup criteria"})", "1007", RetryClass::Fix, "");
    bad(R"({"code":"1021","message":"Company update not allowed"})", "1021", RetryClass::Admin, "");
    bad("", "no-reason-given", RetryClass::Fix, "");
    const auto named = [](const char* json, const char* code, RetryClass retry) {
        QTest::newRow(json) << QByteArray(json) << int(Status::Failed) << QString::fromLatin1(code) << retry
                            << QString();
    };
    named(R"({"status":"skipped","reason":{"code":"1004","message":"Lead not found"}})", "1004",
          RetryClass::Relink);
    named(R"({"status":"skipped","errors":[{"code":"1004","message":"Lead not found"}]})", "1004",
          RetryClass::Relink);
    named(R"({"status":"skipped","reasons":[],"reason":{}})", "no-reason-given", RetryClass::Fix);
}

void TestMarketoWire::results()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const lockstep::core::RetryClass, retry);
    QFETCH(const QString, field);
    const core::WriteResult result = resultFrom(object(json.constData()));
    QCOMPARE(int(result.status), status);
    QCOMPARE(result.error.has_value(), !code.isEmpty());
    if (code.isEmpty()) {
        QCOMPARE(result.id, QStringLiteral("50"));
        return;
    }
    QCOMPARE(result.error->code, code);
    QCOMPARE(result.error->retry, retry);
    QCOMPARE(result.error->outcome, Outcome::Done);
    QCOMPARE(result.error->fields.value(0), field);
}

void TestMarketoWire::activitiesToChanges()
{
    const auto changes = changesFrom(array(R"([
        {"id":11381935794,"marketoGUID":"11381935794","leadId":7,"activityTypeId":12,"fields":[]},
        {"id":11381939114,"leadId":7,"activityTypeId":13,"fields":[{"id":62,"name":"state","newValue":"NC"}]},
        {"id":3,"marketoGUID":"g3","leadId":8,"activityTypeId":37,"primaryAttributeValueId":8},
        {"id":4,"marketoGUID":"g4","activityTypeId":37,"primaryAttributeValueId":9},
        {"id":5,"marketoGUID":"g5","leadId":9,"activityTypeId":1},
        {"id":6,"marketoGUID":"g6","activityTypeId":13,"primaryAttributeValueId":53},
        {"id":7,"marketoGUID":"g7","activityTypeId":12}])"));
    QCOMPARE(changes.size(), 4); // the number of a field is nobody's
    QCOMPARE(changes[0].kind, Change::Kind::Changed);
    QCOMPARE(changes[0].id, QStringLiteral("7"));
    QCOMPARE(changes[0].eventKey, QStringLiteral("11381935794"));
    QCOMPARE(changes[1].eventKey, QStringLiteral("11381939114")); // no GUID: the id, all its digits
    QCOMPARE(changes[2].kind, Change::Kind::Deleted);
    QCOMPARE(changes[2].id, QStringLiteral("8"));
    QCOMPARE(changes[3].id, QStringLiteral("9"));
}

void TestMarketoWire::aChangeTellsValuesAndWhoMadeIt()
{
    const auto changes = changesFrom(array(R"([
        {"id":1,"marketoGUID":"g1","leadId":7,"activityTypeId":13,"activityDate":"2019-08-27T14:12:10Z",
         "fields":[{"id":62,"name":"state","newValue":"NC","oldValue":null},
                   {"id":63,"name":"doNotCall","newValue":"True","oldValue":"False"}],
         "attributes":[{"name":"Modifying User","value":"api@example.com"},
                       {"name":"request id","value":"16b#16c"}]},
        {"id":2,"marketoGUID":"g2","leadId":7,"activityTypeId":13,"fields":[]}])"));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].fields.size(), 2);
    QCOMPARE(changes[0].fields[0].field, QStringLiteral("state"));
    QVERIFY(changes[0].fields[0].oldValue.isNull());
    QCOMPARE(changes[0].fields[0].newValue, core::FieldValue::text(QStringLiteral("NC")));
    QCOMPARE(changes[0].fields[1].oldValue, core::FieldValue::text(QStringLiteral("False")));
    QCOMPARE(changes[0].at, QDateTime(QDate(2019, 8, 27), QTime(14, 12, 10), Qt::UTC));
    QCOMPARE(changes[0].by, QStringLiteral("api@example.com"));
    QCOMPARE(changes[0].request, QStringLiteral("16b#16c"));
    // Not on every instance.
    QVERIFY(changes[1].fields.isEmpty());
    QVERIFY(changes[1].by.isEmpty() && changes[1].request.isEmpty());
}

void TestMarketoWire::mergeNamesItsLosers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("array") << QByteArray("[21,22]");
    QTest::newRow("array of text") << QByteArray("[\"21\",\"22\"]");
    QTest::newRow("text") << QByteArray("\"21,22\"");
    QTest::newRow("text of an array") << QByteArray("\"[21, 22]\"");
}

void TestMarketoWire::mergeNamesItsLosers()
{
    QFETCH(const QByteArray, value);
    const QByteArray json =
        R"([{"marketoGUID":"g","leadId":20,"activityTypeId":32,"attributes":[{"name":"merge ids","value":)"
        + value + "}]}]";
    const auto changes = changesFrom(array(json.constData()));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].kind, Change::Kind::Merged);
    QCOMPARE(changes[0].id, QStringLiteral("21"));
    QCOMPARE(changes[0].mergedInto, QStringLiteral("20"));
    QCOMPARE(changes[1].id, QStringLiteral("22"));
    QVERIFY(changes[0].eventKey != changes[1].eventKey);
    QCOMPARE(changes[2].kind, Change::Kind::Changed);
    QCOMPARE(changes[2].id, QStringLiteral("20"));
}

void TestMarketoWire::instanceUrls_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* end : {"", "/", "/rest", "/rest/", "/identity", "/identity/", "//"})
        QTest::newRow(*end ? end : "bare")
            << QStringLiteral("https://1.mktorest.com") + QString::fromLatin1(end);
}

void TestMarketoWire::instanceUrls()
{
    QFETCH(const QString, typed);
    QCOMPARE(instanceUrl(QUrl(typed)), QUrl(QStringLiteral("https://1.mktorest.com/")));
}

QTEST_GUILESS_MAIN(TestMarketoWire)
#include "tst_marketo_wire.moc"
