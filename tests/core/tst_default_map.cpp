// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/default_map.h"

#include <QTest>

using namespace lockstep::core;

namespace {

FieldInfo field(const char* name, FieldType type = FieldType::Text, bool updateable = true)
{
    FieldInfo info;
    info.name = QString::fromLatin1(name);
    info.type = type;
    info.updateable = updateable;
    info.createable = updateable;
    return info;
}

Schema schemaOf(ObjectType object, const QList<FieldInfo>& fields)
{
    Schema schema;
    schema.objects.insert(object, ObjectSchema{fields});
    return schema;
}

Schema people(const QList<FieldInfo>& fields)
{
    return schemaOf(ObjectType::Person, fields);
}

Schema leads(const QList<FieldInfo>& fields)
{
    return schemaOf(ObjectType::Lead, fields);
}

QList<FieldRow> tableOf(const QList<FieldMapping>& saved, const Schema& salesforce, const Schema& marketo)
{
    return fieldTable(saved, salesforce, marketo, ConflictRule::Marketo, ConflictRule::Salesforce, {});
}

FieldMapping choice(const char* salesforceField, const char* marketoField, bool enabled = true)
{
    FieldMapping mapping;
    mapping.object = ObjectType::Lead;
    mapping.salesforceField = QString::fromLatin1(salesforceField);
    mapping.marketoField = QString::fromLatin1(marketoField);
    mapping.enabled = enabled;
    return mapping;
}

QStringList namesOf(const QList<FieldRow>& table)
{
    QStringList names;
    for (const FieldRow& row : table)
        names.append(toString(row.mapping.object) + u'.' + row.mapping.salesforceField);
    return names;
}

QString refusal(const FieldMapping& mapping, const Schema& salesforce, const Schema& marketo,
                const QList<FieldMapping>& others = {})
{
    const Done done =
        checkMapping(mapping, tableOf(others + QList<FieldMapping>{mapping}, salesforce, marketo));
    return done ? QString() : done.error().code;
}

} // namespace

// Which fields can sync now, how, and which choices are refused (sync-semantics §3).
class TestDefaultMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEachMarketoFieldOncePerObject();
    void mapsBothObjects_data();
    void mapsBothObjects();
    void switchesOnWhatBothSidesHave();
    void proposesTheFieldOfEqualName_data();
    void proposesTheFieldOfEqualName();
    void leavesOutWhatCannotSync();
    void goesOneWayIntoTheWritableSide_data();
    void goesOneWayIntoTheWritableSide();
    void suspendsAHiddenField();
    void prefersTheUsersChoiceForATakenField();
    void appliesTheObjectsConflictRule();
    void marksOptOuts();
    void warnsOfDifferentTypes();
    void refusesAnImpossibleChoice_data();
    void refusesAnImpossibleChoice();
    void refusesAFieldTakenByAnother();
};

void TestDefaultMap::servesEachMarketoFieldOncePerObject()
{
    QStringList served;
    for (const FieldMapping& mapping : defaultMap())
        served.append(toString(mapping.object) + u'.' + mapping.marketoField);
    QCOMPARE(served.removeDuplicates(), 0);
}

void TestDefaultMap::mapsBothObjects_data()
{
    QTest::addColumn<ObjectType>("object");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("marketo");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<Direction>("direction");
    const auto row = [](ObjectType object, const char* name, const char* marketo, bool enabled = true,
                        Direction direction = Direction::Both) {
        QTest::addRow("%s", name) << object << QString::fromLatin1(name) << QString::fromLatin1(marketo)
                                  << enabled << direction;
    };
    row(ObjectType::Lead, "Email", "email");
    row(ObjectType::Lead, "Street", "address");
    row(ObjectType::Lead, "Status", "leadStatus");
    row(ObjectType::Lead, "Company", "company");
    row(ObjectType::Lead, "Description", "mktoPersonNotes");
    row(ObjectType::Contact, "MailingStreet", "address");
    row(ObjectType::Contact, "Birthdate", "dateOfBirth");
    row(ObjectType::Contact, "HasOptedOutOfEmail", "unsubscribed");
    row(ObjectType::Contact, "Account.Name", "company", true, Direction::ToMarketo);
    row(ObjectType::Contact, "Account.Industry", "industry", false, Direction::ToMarketo);
    row(ObjectType::Contact, "Account.Website", "website", false, Direction::ToMarketo);
}

void TestDefaultMap::mapsBothObjects()
{
    QFETCH(ObjectType, object);
    QFETCH(QString, field);
    QFETCH(QString, marketo);
    QFETCH(bool, enabled);
    QFETCH(Direction, direction);
    ObjectSchema known;
    known.fields.append(::field(qPrintable(marketo)));
    const FieldMapping mapping = defaultMapping(object, field, known);
    QCOMPARE(mapping.marketoField, marketo);
    QCOMPARE(mapping.enabled, enabled);
    QCOMPARE(toString(mapping.direction), toString(direction));
}

void TestDefaultMap::switchesOnWhatBothSidesHave()
{
    const QList<FieldRow> table =
        tableOf({}, leads({field("Email", FieldType::Email), field("Title"), field("Region__c")}),
                people({field("email", FieldType::Email)}));
    QCOMPARE(namesOf(table),
             (QStringList{QStringLiteral("Lead.Email"), QStringLiteral("Lead.Title"),
                          QStringLiteral("Lead.Region__c")}));
    QVERIFY(table.at(0).usable);
    QCOMPARE(table.at(0).marketo.name, QStringLiteral("email"));
    QVERIFY(!table.at(1).mapping.enabled); // Marketo has no "title" here
    QVERIFY(!table.at(2).mapping.enabled);
    QVERIFY(table.at(2).warningCode.isEmpty()); // off is no problem
}

void TestDefaultMap::proposesTheFieldOfEqualName_data()
{
    QTest::addColumn<QString>("salesforceField");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("case and __c") << QStringLiteral("Lead_Sub_Status__c") << QStringLiteral("leadSubStatus");
    QTest::newRow("standard field") << QStringLiteral("JigSaw") << QStringLiteral("jigsaw");
    QTest::newRow("none of that name") << QStringLiteral("Region__c") << QString();
    QTest::newRow("serves a default field already") << QStringLiteral("Email__c") << QString();
    QTest::newRow("never the person's id") << QStringLiteral("Id__c") << QString();
}

void TestDefaultMap::proposesTheFieldOfEqualName()
{
    QFETCH(QString, salesforceField);
    QFETCH(QString, proposal);
    const ObjectSchema marketo{{field("id"), field("email"), field("jigsaw"), field("leadSubStatus")}};
    const FieldMapping mapping = defaultMapping(ObjectType::Lead, salesforceField, marketo);
    QCOMPARE(mapping.marketoField, proposal);
    QVERIFY(!mapping.enabled);
}

void TestDefaultMap::leavesOutWhatCannotSync()
{
    const QList<FieldRow> table =
        tableOf({},
                leads({field("Id", FieldType::Reference), field("IsDeleted"), field("SystemModstamp"),
                       field("Name"), field("CreatedDate"), field("Address", FieldType::Other),
                       field("Marketo_Id__c"), field("OwnerId", FieldType::Reference), field("Title")}),
                people({}));
    QCOMPARE(namesOf(table), QStringList{QStringLiteral("Lead.Title")});
}

void TestDefaultMap::goesOneWayIntoTheWritableSide_data()
{
    QTest::addColumn<bool>("salesforceWritable");
    QTest::addColumn<bool>("marketoWritable");
    QTest::addColumn<Direction>("chosen");
    QTest::addColumn<Direction>("effective");
    QTest::addColumn<QString>("warning");
    const Direction both = Direction::Both;
    const Direction toSalesforce = Direction::ToSalesforce;
    const Direction toMarketo = Direction::ToMarketo;
    QTest::newRow("both writable") << true << true << both << both << QString();
    QTest::newRow("formula") << false << true << both << toMarketo << QString();
    QTest::newRow("read-only in Marketo") << true << false << both << toSalesforce << QString();
    QTest::newRow("nowhere to write") << false << false << both << both << QStringLiteral("both-read-only");
    QTest::newRow("into a formula") << false << true << toSalesforce << toSalesforce
                                    << QStringLiteral("salesforce-read-only");
    QTest::newRow("into read-only Marketo")
        << true << false << toMarketo << toMarketo << QStringLiteral("marketo-read-only");
    QTest::newRow("one way by choice") << true << true << toMarketo << toMarketo << QString();
}

void TestDefaultMap::goesOneWayIntoTheWritableSide()
{
    QFETCH(bool, salesforceWritable);
    QFETCH(bool, marketoWritable);
    QFETCH(Direction, chosen);
    QFETCH(Direction, effective);
    QFETCH(QString, warning);
    FieldMapping mapping = choice("Score__c", "score");
    mapping.direction = chosen;
    const FieldRow row = tableOf({mapping}, leads({field("Score__c", FieldType::Text, salesforceWritable)}),
                                 people({field("score", FieldType::Text, marketoWritable)}))
                             .constFirst();
    QVERIFY(row.access == (salesforceWritable ? FieldAccess::ReadWrite : FieldAccess::ReadOnly));
    QCOMPARE(toString(row.effectiveDirection), toString(effective));
    QCOMPARE(row.warningCode, warning);
    QCOMPARE(row.usable, warning.isEmpty());
}

void TestDefaultMap::suspendsAHiddenField()
{
    const QList<FieldRow> table =
        tableOf({choice("Industry", "industry"), choice("Region__c", "region", false)},
                leads({field("Title")}), people({field("industry"), field("title")}));
    QCOMPARE(namesOf(table),
             (QStringList{QStringLiteral("Lead.Title"), QStringLiteral("Lead.Industry"),
                          QStringLiteral("Lead.Region__c")}));
    QVERIFY(table.at(1).access == FieldAccess::Hidden);
    QVERIFY(!table.at(1).usable);
    QCOMPARE(table.at(1).warningCode, QStringLiteral("field-hidden"));
    QVERIFY(table.at(2).warningCode.isEmpty()); // it was off anyway
}

void TestDefaultMap::prefersTheUsersChoiceForATakenField()
{
    const QList<FieldRow> table = tableOf({choice("Job__c", "title")},
                                          leads({field("Title"), field("Job__c")}), people({field("title")}));
    QVERIFY(!table.at(0).usable);
    QCOMPARE(table.at(0).warningCode, QStringLiteral("marketo-field-taken"));
    QCOMPARE(table.at(0).warningArguments,
             (QStringList{QStringLiteral("title"), QStringLiteral("Lead.Job__c")}));
    QVERIFY(table.at(1).usable);
}

void TestDefaultMap::appliesTheObjectsConflictRule()
{
    Schema salesforce = leads({field("Title"), field("Phone")});
    salesforce.objects.insert(ObjectType::Contact, ObjectSchema{{field("Title")}});
    FieldMapping phone = choice("Phone", "phone");
    phone.conflictRule = ConflictRule::Newest;
    const QList<FieldRow> table = tableOf({phone}, salesforce, people({field("title"), field("phone")}));
    QVERIFY(table.at(0).effectiveRule == ConflictRule::Marketo);
    QVERIFY(table.at(1).effectiveRule == ConflictRule::Newest);
    QVERIFY(table.at(2).effectiveRule == ConflictRule::Salesforce);
    QVERIFY(table.at(0).usable && table.at(2).usable); // one Marketo field, one field of each object
}

void TestDefaultMap::marksOptOuts()
{
    const QList<FieldRow> table = tableOf({},
                                          leads({field("HasOptedOutOfEmail", FieldType::Boolean),
                                                 field("DoNotCall", FieldType::Boolean), field("Title")}),
                                          people({field("unsubscribed", FieldType::Boolean),
                                                  field("doNotCall", FieldType::Boolean), field("title")}));
    QVERIFY(table.at(0).optOut);
    QVERIFY(table.at(1).optOut);
    QVERIFY(!table.at(2).optOut);
}

void TestDefaultMap::warnsOfDifferentTypes()
{
    const FieldRow row = tableOf({choice("Due__c", "due")}, leads({field("Due__c", FieldType::Date)}),
                                 people({field("due", FieldType::Boolean)}))
                             .constFirst();
    QCOMPARE(row.warningCode, QStringLiteral("type-mismatch"));
    QVERIFY(row.usable); // each value is checked before it is sent
}

void TestDefaultMap::refusesAnImpossibleChoice_data()
{
    QTest::addColumn<FieldMapping>("mapping");
    QTest::addColumn<QString>("code"); // empty: accepted
    QTest::newRow("possible") << choice("Region__c", "region") << QString();
    QTest::newRow("switched off") << choice("Region__c", "", false) << QString();
    QTest::newRow("no Marketo field") << choice("Region__c", "") << QStringLiteral("no-marketo-field");
    QTest::newRow("unknown Marketo field")
        << choice("Region__c", "nowhere") << QStringLiteral("marketo-field-missing");
    QTest::newRow("link field") << choice("Region__c", "salesforceId")
                                << QStringLiteral("marketo-link-field");
    QTest::newRow("the person's id") << choice("Formula__c", "id") << QStringLiteral("both-read-only");
    QTest::newRow("hidden field") << choice("Secret__c", "region") << QStringLiteral("field-hidden");
    QTest::newRow("system field") << choice("Id", "region") << QStringLiteral("unknown-field");
}

void TestDefaultMap::refusesAnImpossibleChoice()
{
    QFETCH(FieldMapping, mapping);
    QFETCH(QString, code);
    const Schema salesforce = leads(
        {field("Id", FieldType::Reference), field("Region__c"), field("Formula__c", FieldType::Text, false)});
    const Schema marketo = people({field("id"), field("region"), field("salesforceId")});
    QCOMPARE(refusal(mapping, salesforce, marketo), code);
}

void TestDefaultMap::refusesAFieldTakenByAnother()
{
    const Schema salesforce = leads({field("Title"), field("Region__c"), field("Area__c")});
    const Schema marketo = people({field("title"), field("region")});
    QCOMPARE(refusal(choice("Region__c", "title"), salesforce, marketo),
             QStringLiteral("marketo-field-taken"));
    QCOMPARE(refusal(choice("Area__c", "region"), salesforce, marketo, {choice("Region__c", "region")}),
             QStringLiteral("marketo-field-taken"));
    QCOMPARE(
        refusal(choice("Area__c", "region"), salesforce, marketo, {choice("Region__c", "region", false)}),
        QString());
}

QTEST_GUILESS_MAIN(TestDefaultMap)
#include "tst_default_map.moc"
