// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions.h"
#include "core/decimal.h"

#include <QTest>

using namespace lockstep::core;

namespace {

ObjectSchema schema()
{
    const auto field = [](const char* name, FieldType type) {
        FieldInfo info;
        info.name = QString::fromLatin1(name);
        info.type = type;
        info.scale = type == FieldType::Decimal ? 2 : 0;
        return info;
    };
    ObjectSchema schema;
    schema.fields = {field("Status", FieldType::Picklist),      field("Amount", FieldType::Decimal),
                     field("Count", FieldType::Integer),        field("Born", FieldType::Date),
                     field("Seen", FieldType::DateTime),        field("Optin", FieldType::Boolean),
                     field("Topics", FieldType::MultiPicklist), field("Email", FieldType::Email),
                     field("OwnerId", FieldType::Reference)};
    return schema;
}

ConditionList conditions(const QString& json)
{
    const auto parsed = parseConditions(json);
    return parsed ? *parsed : ConditionList{{QStringLiteral("malformed"), {}, {}}};
}

} // namespace

// Filters and the rule for new leads: read from their JSON, compared as a marketer expects.
class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByType_data();
    void comparesByType();
    void allMustHold();
    void cannotTellWithoutTheField();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesItsFieldsOnce();
    void ordersDecimals_data();
    void ordersDecimals();
};

void TestConditions::comparesByType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("now"); // "-" = null
    QTest::addColumn<QString>("test"); // op and value in JSON
    QTest::addColumn<bool>("result");
    const auto row = [](const char* field, const char* now, const char* test, bool result) {
        QTest::addRow("%s %s %s", field, now, test)
            << QString::fromUtf8(field) << QString::fromUtf8(now) << QString::fromUtf8(test) << result;
    };
    const char* const qualified = R"("op":"equals","value":"Qualified")";
    row("Status", "Qualified", qualified, true);
    row("Status", " qualified ", qualified, true);
    row("Status", "Open", qualified, false);
    row("Status", "-", qualified, false);
    row("Status", "-", R"("op":"equals","value":"")", true);
    row("Status", "-", R"("op":"notEquals","value":"Open")", true);
    row("Status", "OPEN", R"("op":"notEquals","value":"Open")", false);
    row("Status", "ÜBERFÄLLIG", R"("op":"equals","value":"überfällig")", true);
    row("Status", "Working - Contacted", R"("op":"contains","value":"CONTACT")", true);
    row("Status", "-", R"("op":"contains","value":"")", false);
    row("Status", "Working", R"("op":"startsWith","value":"work")", true);
    row("Status", "Working", R"("op":"startsWith","value":"ork")", false);
    row("Status", "-", R"("op":"isBlank")", true);
    row("Status", "  ", R"("op":"isBlank")", true);
    row("Status", "x", R"("op":"isBlank")", false);
    row("Status", "x", R"("op":"isNotBlank")", true);
    row("Status", "-", R"("op":"isNotBlank")", false);
    row("Status", "open", R"("op":"in","value":["Closed","Open"])", true);
    row("Status", "new", R"("op":"in","value":["Closed","Open"])", false);
    row("Status", "-", R"("op":"in","value":["Closed"])", false);
    row("Status", "b", R"("op":"greater","value":"A")", true);
    row("Status", "10", R"("op":"greater","value":"9")", true); // text, but both are numbers
    row("Amount", "1000.00", R"("op":"equals","value":1000)", true);
    row("Amount", "1000.00", R"("op":"greater","value":"999.99")", true);
    row("Amount", "9", R"("op":"greater","value":10)", false);
    row("Amount", "-5", R"("op":"less","value":-4.5)", true);
    row("Amount", "-", R"("op":"less","value":10)", false);
    row("Amount", "-", R"("op":"greater","value":-10)", false);
    row("Count", "7", R"("op":"in","value":[5,7])", true);
    row("Born", "2026-03-29", R"("op":"greater","value":"2026-03-28")", true);
    row("Born", "2026-03-29", R"("op":"less","value":"2026-03-29")", false);
    row("Seen", "2026-03-29T00:30:00.000+0000", R"("op":"equals","value":"2026-03-29T01:30:00+01:00")", true);
    row("Seen", "2026-03-29T23:30:00Z", R"("op":"equals","value":"2026-03-29")", true);
    row("Seen", "2026-03-29T23:30:00Z", R"("op":"greater","value":"2026-03-29")", false);
    row("Seen", "2026-03-30T00:00:00Z", R"("op":"greater","value":"2026-03-29")", true);
    row("Optin", "true", R"("op":"equals","value":true)", true);
    row("Optin", "-", R"("op":"equals","value":false)", true);
    row("Optin", "1", R"("op":"equals","value":"true")", true);
    row("Topics", "Tea;Milk", R"("op":"equals","value":"milk;tea")", true);
    row("Topics", "Tea;Milk", R"("op":"contains","value":"milk")", true);
    row("Topics", "Teapot;Milk", R"("op":"contains","value":"Tea")", false);
    row("Topics", "Tea;Milk", R"("op":"in","value":["Coffee","tea"])", true);
    row("Email", "ADA@Example.com", R"("op":"contains","value":"@example.com")", true);
    row("OwnerId", "005000000000001", R"("op":"equals","value":"005000000000001AAA")", true);
}

void TestConditions::comparesByType()
{
    QFETCH(QString, field);
    QFETCH(QString, now);
    QFETCH(QString, test);
    QFETCH(bool, result);
    const FieldValue value = now == QLatin1String("-") ? FieldValue() : FieldValue::text(now);
    const ConditionList list = conditions(QStringLiteral("[{\"field\":\"%1\",%2}]").arg(field, test));
    QCOMPARE(holds(list, {{field, value}}, schema()), std::optional<bool>(result));
}

void TestConditions::allMustHold()
{
    const ConditionList list = conditions(QStringLiteral(
        R"([{"field":"Status","op":"equals","value":"Open"},{"field":"Count","op":"greater","value":3}])"));
    const auto values = [](const char* status, const char* count) {
        return FieldValues{{QStringLiteral("Status"), FieldValue::text(QString::fromLatin1(status))},
                           {QStringLiteral("Count"), FieldValue::text(QString::fromLatin1(count))}};
    };
    QCOMPARE(holds(list, values("Open", "4"), schema()), std::optional<bool>(true));
    QCOMPARE(holds(list, values("Open", "3"), schema()), std::optional<bool>(false));
    QCOMPARE(holds(list, values("Closed", "4"), schema()), std::optional<bool>(false));
    QCOMPARE(holds({}, {}, schema()), std::optional<bool>(true));
}

// What is not read is not blank.
void TestConditions::cannotTellWithoutTheField()
{
    const ConditionList blank = conditions(QStringLiteral(R"([{"field":"Status","op":"isBlank"}])"));
    QCOMPARE(holds(blank, {}, schema()), std::nullopt);
    const ConditionList hidden = conditions(QStringLiteral(R"([{"field":"Hidden__c","op":"isBlank"}])"));
    QCOMPARE(holds(hidden, {{QStringLiteral("Hidden__c"), {}}}, schema()), std::nullopt);
}

void TestConditions::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code"); // empty = allowed
    const auto row = [](const char* json, const char* code) {
        QTest::addRow("%s", json) << QString::fromUtf8(json) << QString::fromLatin1(code);
    };
    row("", "");
    row("[]", "");
    row(R"([{"field":"A","op":"equals","value":"x"}])", "");
    row(R"([{"field":"A","op":"isBlank"}])", "");
    row(R"([{"field":"A","op":"in","value":["x",1,true]}])", "");
    row(R"([{"field":"A","op":"is","value":"x"}])", "unknown-operator");
    row(R"([{"field":"A","op":"in","value":[]}])", "conditions-malformed");
    row(R"([{"field":"A","op":"in","value":"x"}])", "conditions-malformed");
    row(R"([{"field":"A","op":"equals"}])", "conditions-malformed");
    row(R"([{"field":"A","op":"equals","value":["x"]}])", "conditions-malformed");
    row(R"([{"op":"equals","value":"x"}])", "conditions-malformed");
    row(R"({"field":"A","op":"isBlank"})", "conditions-malformed");
    row("Status = Open", "conditions-malformed");
    row(R"(["x"])", "conditions-malformed");
}

void TestConditions::saysWhatIsWrong()
{
    QFETCH(QString, json);
    QFETCH(QString, code);
    const auto parsed = parseConditions(json);
    QCOMPARE(parsed ? QString() : parsed.error().code, code);
    if (code == QLatin1String("unknown-operator"))
        QCOMPARE(parsed.error().arguments.first(), QStringLiteral("is"));
}

void TestConditions::namesItsFieldsOnce()
{
    const ConditionList list = conditions(QStringLiteral(
        R"([{"field":"A","op":"isBlank"},{"field":"B","op":"isBlank"},{"field":"A","op":"isNotBlank"}])"));
    QCOMPARE(fieldsOf(list), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
}

void TestConditions::ordersDecimals_data()
{
    QTest::addColumn<QString>("smaller");
    QTest::addColumn<QString>("larger");
    const char* const ascending[] = {"-1E3",
                                     "-100.5",
                                     "-100",
                                     "-0.01",
                                     "0",
                                     "0.001",
                                     "0.01",
                                     "0.5",
                                     "9.99",
                                     "10",
                                     "123456789012345678901"};
    for (std::size_t i = 1; i < std::size(ascending); ++i)
        QTest::addRow("%s %s", ascending[i - 1], ascending[i])
            << QString::fromLatin1(ascending[i - 1]) << QString::fromLatin1(ascending[i]);
}

void TestConditions::ordersDecimals()
{
    QFETCH(QString, smaller);
    QFETCH(QString, larger);
    const Decimal a = *Decimal::parse(smaller);
    const Decimal b = *Decimal::parse(larger);
    QVERIFY(a.compare(b) < 0);
    QVERIFY(b.compare(a) > 0);
    QCOMPARE(a.compare(*Decimal::parse(smaller)), 0);
}

QTEST_APPLESS_MAIN(TestConditions)
#include "tst_conditions.moc"
