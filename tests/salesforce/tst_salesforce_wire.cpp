// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_query.h"
#include "salesforce/describe.h"
#include "salesforce/queries.h"
#include "salesforce/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace lockstep;
using namespace lockstep::salesforce;
using core::FieldType;
using core::FieldValue;
using core::ObjectType;

namespace {

QJsonObject json(const char* text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}

// The only row of a page.
core::Record recordFrom(ObjectType object, const QByteArray& row, const QStringList& requested)
{
    net::Response response;
    response.body = R"({"totalSize":1,"done":true,"records":[)" + row + "]}";
    const auto page = pageFromResponse(response, RowReader(object, requested));
    return page ? page->rows.rows.value(0).record : core::Record();
}

QJsonObject describeOf(const QJsonObject& field)
{
    return {{QStringLiteral("fields"), QJsonArray{field}}};
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowBecomesARecord();
    void aRequestedButMissingFieldIsNull();
    void aMergedLoserNamesItsWinner();
    void aConvertedLeadNamesItsContact();
    void aContactCarriesItsAccount();
    void aBulkRowReadsAsAPageDoes();
    void aBulkResultThatIsNoTableIsNone();
    void everyQuerySelectsWhatTheLifeCycleNeeds();
    void aRetrieveAsksForNoRelationship();
    void aCollectionNamesTypeAndId();
    void aHeaderDateIsInEnglish();
    void describeTypesMap_data();
    void describeTypesMap();
    void requiredMeansNothingFillsIt_data();
    void requiredMeansNothingFillsIt();
    void aFormulaCannotBeWritten();
    void onlyActivePicklistValuesCount();
    void aContactShowsItsAccountReadOnly();
    void withoutAccountIdNoAccountFields();
};

void TestWire::aRowBecomesARecord()
{
    const QByteArray row(R"({"attributes":{"type":"Lead"},"Id":"00Qxx0000000001EAA","LastName":"Müller",
        "AnnualRevenue":1250000.0,"NumberOfEmployees":42,"HasOptedOutOfEmail":false,"Email":null,
        "Owner":{"attributes":{"type":"User"},"Name":"Sync User"},"IsDeleted":false,
        "LastModifiedById":"005xx000001SwiU","CreatedDate":"2025-01-01T08:00:00.000+0000",
        "LastModifiedDate":"2025-01-01T10:11:12.000+0000","SystemModstamp":"2025-01-01T10:11:13.000+0000"})");
    const core::Record record = recordFrom(ObjectType::Lead, row,
                                           {QStringLiteral("LastName"), QStringLiteral("AnnualRevenue"),
                                            QStringLiteral("NumberOfEmployees"),
                                            QStringLiteral("HasOptedOutOfEmail"), QStringLiteral("Email")});
    QCOMPARE(record.id.size(), 18);
    QVERIFY(record.id.startsWith(QLatin1String("00Qxx0000000001")));
    QVERIFY(record.object == ObjectType::Lead);
    QCOMPARE(record.values.size(), 5);
    QCOMPARE(record.values.value(QStringLiteral("LastName")), FieldValue::text(QStringLiteral("Müller")));
    QCOMPARE(record.values.value(QStringLiteral("AnnualRevenue")), FieldValue::number(1250000));
    QCOMPARE(record.values.value(QStringLiteral("NumberOfEmployees")), FieldValue::number(42));
    QCOMPARE(record.values.value(QStringLiteral("HasOptedOutOfEmail")), FieldValue::boolean(false));
    QVERIFY(record.values.value(QStringLiteral("Email")).isNull());
    QCOMPARE(record.ownerName, QStringLiteral("Sync User"));
    QCOMPARE(record.modifiedBy, QStringLiteral("005xx000001SwiUAAS"));
    QCOMPARE(record.createdAt, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(record.modifiedAt, QDateTime(QDate(2025, 1, 1), QTime(10, 11, 12), Qt::UTC));
    QCOMPARE(record.stamp, QDateTime(QDate(2025, 1, 1), QTime(10, 11, 13), Qt::UTC));
    QVERIFY(!record.deleted);
    QVERIFY(!record.converted);
}

void TestWire::aRequestedButMissingFieldIsNull()
{
    const core::Record record =
        recordFrom(ObjectType::Lead, R"({"Id":"00Qxx0000000001"})", {QStringLiteral("Title")});
    QVERIFY(record.values.contains(QStringLiteral("Title")));
    QVERIFY(record.values.value(QStringLiteral("Title")).isNull());
    QVERIFY(!record.values.contains(QStringLiteral("City")));
}

void TestWire::aMergedLoserNamesItsWinner()
{
    const core::Record record =
        recordFrom(ObjectType::Lead,
                   R"({"Id":"00Qxx0000000003","IsDeleted":true,"MasterRecordId":"005xx000001SwiU"})", {});
    QVERIFY(record.deleted);
    QCOMPARE(record.mergedInto, QStringLiteral("005xx000001SwiUAAS"));
}

void TestWire::aConvertedLeadNamesItsContact()
{
    const core::Record record = recordFrom(
        ObjectType::Lead,
        R"({"Id":"00Qxx0000000003","IsConverted":true,"ConvertedContactId":"005xx000001SwiUAAS"})", {});
    QVERIFY(record.converted);
    QCOMPARE(record.convertedContactId, QStringLiteral("005xx000001SwiUAAS"));
}

void TestWire::aContactCarriesItsAccount()
{
    const QStringList fields{QStringLiteral("Account.Name"), QStringLiteral("Account.Website")};
    const core::Record with = recordFrom(
        ObjectType::Contact, R"({"Id":"003xx0000000003","Account":{"Name":"Acme","Website":null}})", fields);
    QCOMPARE(with.values.value(QStringLiteral("Account.Name")), FieldValue::text(QStringLiteral("Acme")));
    QVERIFY(with.values.value(QStringLiteral("Account.Website")).isNull());
    const core::Record without =
        recordFrom(ObjectType::Contact, R"({"Id":"003xx0000000003","Account":null})", fields);
    QVERIFY(without.values.contains(QStringLiteral("Account.Name")));
    QVERIFY(without.values.value(QStringLiteral("Account.Name")).isNull());
}

void TestWire::aBulkRowReadsAsAPageDoes()
{
    core::ObjectSchema schema;
    const auto add = [&schema](const QString& name, FieldType type) {
        core::FieldInfo field;
        field.name = name;
        field.type = type;
        schema.fields.append(field);
    };
    add(QStringLiteral("AnnualRevenue"), FieldType::Decimal);
    add(QStringLiteral("HasOptedOutOfEmail"), FieldType::Boolean);
    const QStringList requested{QStringLiteral("LastName"), QStringLiteral("AnnualRevenue"),
                                QStringLiteral("HasOptedOutOfEmail"), QStringLiteral("Email"),
                                QStringLiteral("Title")};
    const auto rows =
        rowsFromCsv(R"("Id","Owner.Name","LastName","AnnualRevenue","HasOptedOutOfEmail","Email","IsDeleted"
"00Qxx0000000001EAA","Sync User","Müller","1250000.0","true","","true"
)",
                    schema, RowReader(ObjectType::Lead, requested));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const QByteArray row = R"({"Id":"00Qxx0000000001EAA","Owner":{"Name":"Sync User"},"LastName":"Müller",
        "AnnualRevenue":1250000.0,"HasOptedOutOfEmail":true,"Email":null,"IsDeleted":true})";
    QCOMPARE(rows->first().record, recordFrom(ObjectType::Lead, row, requested));
}

void TestWire::aBulkResultThatIsNoTableIsNone()
{
    QVERIFY(!rowsFromCsv("\"Id\",\"LastName\"\n\"00Q\"\n", {}, RowReader(ObjectType::Lead, {})));
}

void TestWire::everyQuerySelectsWhatTheLifeCycleNeeds()
{
    const QStringList lead =
        queryFields(ObjectType::Lead, {QStringLiteral("LastName"), QStringLiteral("CreatedDate")});
    for (const char* name :
         {"Id", "SystemModstamp", "LastModifiedDate", "LastModifiedById", "CreatedDate", "IsDeleted",
          "MasterRecordId", "IsConverted", "ConvertedContactId", "Owner.Name", "LastName"})
        QCOMPARE(lead.count(QLatin1String(name)), 1);
    QVERIFY(!queryFields(ObjectType::Contact, {}).contains(QStringLiteral("IsConverted")));
}

void TestWire::aRetrieveAsksForNoRelationship()
{
    const QStringList fields =
        retrieveFields(ObjectType::Contact, {QStringLiteral("Account.Name"), QStringLiteral("Phone")});
    QVERIFY(!fields.contains(QStringLiteral("Account.Name")));
    QVERIFY(!fields.contains(QStringLiteral("Owner.Name")));
    QVERIFY(fields.contains(QStringLiteral("Phone")));
    QVERIFY(fields.contains(QStringLiteral("OwnerId")));
    QVERIFY(isRelationship(QStringLiteral("Account.Name")));
}

void TestWire::aCollectionNamesTypeAndId()
{
    core::WriteRecord update;
    update.id = QStringLiteral("00Qxx0000000001EAA");
    update.values.insert(QStringLiteral("Title"), FieldValue::null());
    core::WriteRecord creation;
    creation.values.insert(QStringLiteral("NumberOfEmployees"), FieldValue::number(7));
    QCOMPARE(collectionBody(ObjectType::Lead, {update, creation}), json(R"({"allOrNone":false,"records":[
                 {"attributes":{"type":"Lead"},"id":"00Qxx0000000001EAA","Title":null},
                 {"attributes":{"type":"Lead"},"NumberOfEmployees":7}]})"));
}

void TestWire::aHeaderDateIsInEnglish()
{
    const QDateTime instant(QDate(2015, 3, 23), QTime(1, 2, 3), Qt::OffsetFromUTC, 3600);
    QCOMPARE(httpDate(instant), QByteArray("Mon, 23 Mar 2015 00:02:03 GMT"));
}

void TestWire::describeTypesMap_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<FieldType>("expected");
    const auto row = [](const char* type, FieldType expected) {
        QTest::newRow(type) << QString::fromLatin1(type) << expected;
    };
    for (const char* text : {"string", "textarea", "phone", "url", "combobox", "encryptedstring", "time"})
        row(text, FieldType::Text);
    for (const char* decimal : {"double", "currency", "percent"})
        row(decimal, FieldType::Decimal);
    for (const char* other : {"address", "location", "base64", "anyType", "somethingNew"})
        row(other, FieldType::Other);
    row("email", FieldType::Email);
    row("boolean", FieldType::Boolean);
    row("int", FieldType::Integer);
    row("date", FieldType::Date);
    row("datetime", FieldType::DateTime);
    row("picklist", FieldType::Picklist);
    row("multipicklist", FieldType::MultiPicklist);
    row("reference", FieldType::Reference);
    row("id", FieldType::Reference);
}

void TestWire::describeTypesMap()
{
    QFETCH(QString, type);
    QTEST(fieldTypeOf(type), "expected");
}

void TestWire::requiredMeansNothingFillsIt_data()
{
    QTest::addColumn<bool>("createable");
    QTest::addColumn<bool>("nillable");
    QTest::addColumn<bool>("defaulted");
    QTest::addColumn<bool>("required");
    QTest::newRow("LastName") << true << false << false << true;
    QTest::newRow("nillable") << true << true << false << false;
    QTest::newRow("defaulted") << true << false << true << false;
    QTest::newRow("read-only") << false << false << false << false;
}

void TestWire::requiredMeansNothingFillsIt()
{
    QFETCH(bool, createable);
    QFETCH(bool, nillable);
    QFETCH(bool, defaulted);
    const auto schema = schemaFromDescribe(ObjectType::Lead,
                                           describeOf({{QStringLiteral("name"), QStringLiteral("F")},
                                                       {QStringLiteral("type"), QStringLiteral("string")},
                                                       {QStringLiteral("createable"), createable},
                                                       {QStringLiteral("nillable"), nillable},
                                                       {QStringLiteral("defaultedOnCreate"), defaulted}}));
    QTEST(schema.fields.first().required, "required");
}

void TestWire::aFormulaCannotBeWritten()
{
    const auto schema = schemaFromDescribe(ObjectType::Lead, json(R"({"fields":[
        {"name":"Score__c","label":"Score","type":"double","precision":18,"scale":2,"calculated":true,
         "createable":true,"updateable":true,"custom":true},
        {"name":"No__c","type":"string","autoNumber":true,"createable":true,"updateable":true},
        {"name":"Key__c","type":"string","length":40,"externalId":true,"unique":true,
         "createable":true,"updateable":true,"nillable":true,"custom":true}]})"));
    QVERIFY(!schema.find(u"Score__c")->createable);
    QVERIFY(!schema.find(u"Score__c")->updateable);
    QCOMPARE(schema.find(u"Score__c")->scale, 2);
    QVERIFY(!schema.find(u"No__c")->updateable);
    const core::FieldInfo key = *schema.find(u"Key__c");
    QVERIFY(key.updateable && key.externalId && key.unique && key.custom && !key.required);
    QCOMPARE(key.length, 40);
}

void TestWire::onlyActivePicklistValuesCount()
{
    const auto schema = schemaFromDescribe(ObjectType::Lead, json(R"({"fields":[
        {"name":"Tier__c","type":"picklist","restrictedPicklist":true,"picklistValues":[
            {"value":"gold","label":"Gold","active":true},{"value":"old","label":"Old","active":false},
            {"value":"silver","label":"Silver","active":true}]}]})"));
    QVERIFY(schema.fields.first().restricted);
    QCOMPARE(schema.fields.first().picklist, (QStringList{QStringLiteral("gold"), QStringLiteral("silver")}));
}

void TestWire::aContactShowsItsAccountReadOnly()
{
    const auto schema =
        schemaFromDescribe(ObjectType::Contact,
                           json(R"({"fields":[{"name":"AccountId","type":"reference","updateable":true}]})"));
    for (const char* name : {"Account.Name", "Account.Industry", "Account.AnnualRevenue",
                             "Account.NumberOfEmployees", "Account.Website"}) {
        const core::FieldInfo* field = schema.find(QLatin1String(name).toString());
        QVERIFY2(field, name);
        QVERIFY(!field->createable && !field->updateable);
    }
}

void TestWire::withoutAccountIdNoAccountFields()
{
    const auto contact = json(R"({"fields":[{"name":"Phone","type":"phone"}]})");
    QCOMPARE(schemaFromDescribe(ObjectType::Contact, contact).fields.size(), 1);
    const auto lead = json(R"({"fields":[{"name":"AccountId","type":"reference"}]})");
    QCOMPARE(schemaFromDescribe(ObjectType::Lead, lead).fields.size(), 1);
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_salesforce_wire.moc"
