// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/preflight.h"

#include <QTest>

using namespace lockstep;
using core::FieldInfo;
using core::FieldType;
using core::FieldValue;

// What a target is known to refuse is told before anything is sent.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void aFieldWithADefaultMayNotBeBlankedEither();
    void aTextAreaIsMeasuredInBytes();
};

void TestPreflight::tells_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString tooLong = QStringLiteral("STRING_TOO_LONG");
    const QString notListed = QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    const QString wrongType = QStringLiteral("INVALID_TYPE_ON_FIELD_IN_RECORD");
    const auto row = [](const char* name, FieldType type, const QString& value, const QString& code) {
        QTest::newRow(name) << static_cast<int>(type) << value << code;
    };
    row("text that fits", FieldType::Text, QStringLiteral("12345"), {});
    row("text too long", FieldType::Text, QStringLiteral("123456"), tooLong);
    row("blank", FieldType::Text, {}, QStringLiteral("REQUIRED_FIELD_MISSING"));
    row("only spaces", FieldType::Text, QStringLiteral("  "), QStringLiteral("REQUIRED_FIELD_MISSING"));
    row("listed, another case", FieldType::Picklist, QStringLiteral("open"), {});
    row("not listed", FieldType::Picklist, QStringLiteral("Shut"), notListed);
    row("all of a set listed", FieldType::MultiPicklist, QStringLiteral("Open;Done"), {});
    row("one of a set not listed", FieldType::MultiPicklist, QStringLiteral("Open;Shut"), notListed);
    row("number", FieldType::Decimal, QStringLiteral("-12.5"), {});
    row("no number", FieldType::Decimal, QStringLiteral("many"), wrongType);
    row("date", FieldType::Date, QStringLiteral("2026-11-23"), {});
    row("no date", FieldType::Date, QStringLiteral("2026-13-45"), wrongType);
    row("more than a date", FieldType::Date, QStringLiteral("2026-11-23 or so"), wrongType);
    row("instant", FieldType::DateTime, QStringLiteral("2026-11-23T09:00:00Z"), {});
    row("no instant", FieldType::DateTime, QStringLiteral("soon"), wrongType);
    row("boolean", FieldType::Boolean, QStringLiteral("True"), {});
    row("no boolean", FieldType::Boolean, QStringLiteral("perhaps"), wrongType);
    row("blank boolean is false", FieldType::Boolean, {}, {});
}

void TestPreflight::aFieldWithADefaultMayNotBeBlankedEither()
{
    FieldInfo status;
    status.name = QStringLiteral("Status");
    status.nillable = false; // and not required: a create gets the default
    const auto refused = sync::preflight(FieldValue::null(), status);
    QVERIFY(refused);
    QCOMPARE(refused->code, QStringLiteral("REQUIRED_FIELD_MISSING"));
    QVERIFY(!sync::preflight(FieldValue::text(QStringLiteral("Open")), status));
}

void TestPreflight::aTextAreaIsMeasuredInBytes()
{
    FieldInfo notes;
    notes.name = QStringLiteral("notes");
    notes.type = FieldType::Text;
    notes.nativeType = QStringLiteral("text");
    notes.length = 6;
    QVERIFY(!sync::preflight(FieldValue::text(QStringLiteral("один").left(3)), notes));
    const auto refused = sync::preflight(FieldValue::text(QStringLiteral("один")), notes);
    QVERIFY(refused);
    QCOMPARE(refused->code, QStringLiteral("STRING_TOO_LONG"));
    QCOMPARE(refused->arguments, QStringList{QStringLiteral("notes")}); // it speaks of characters
    notes.nativeType = QStringLiteral("string"); // letters, as in Salesforce
    QVERIFY(!sync::preflight(FieldValue::text(QStringLiteral("один")), notes));
}

void TestPreflight::tells()
{
    QFETCH(int, type);
    QFETCH(QString, value);
    QFETCH(QString, code);
    FieldInfo info;
    info.name = QStringLiteral("Field__c");
    info.type = static_cast<FieldType>(type);
    info.length = 5;
    info.required = true;
    info.restricted = info.type == FieldType::Picklist || info.type == FieldType::MultiPicklist;
    if (info.restricted)
        info.picklist = {QStringLiteral("Open"), QStringLiteral("Done")};
    const auto refused = sync::preflight(FieldValue::text(value), info);
    QCOMPARE(refused ? refused->code : QString(), code);
    if (refused)
        QCOMPARE(refused->fields, QStringList{QStringLiteral("Field__c")});
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
