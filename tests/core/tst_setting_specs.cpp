// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setting_specs.h"

#include <QTest>

using namespace lockstep::core;

// Every key of `config`: its default is allowed, and what is not allowed is refused with a reason.
class TestSettingSpecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsEveryDefault();
    void namesEachKeyOnce();
    void holdsTheDocumentedDefaults_data();
    void holdsTheDocumentedDefaults();
    void checksValues_data();
    void checksValues();
    void saysWhatIsAllowed();
};

void TestSettingSpecs::allowsEveryDefault()
{
    for (const SettingSpec& spec : settingSpecs())
        QVERIFY2(checkSetting(spec.key, spec.defaultValue).has_value(), qPrintable(spec.key));
}

void TestSettingSpecs::namesEachKeyOnce()
{
    QStringList keys;
    for (const SettingSpec& spec : settingSpecs())
        keys.append(spec.key);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestSettingSpecs::holdsTheDocumentedDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QList<QStringList> documented{
        {QStringLiteral("sync.intervalSeconds"), QStringLiteral("300")},
        {QStringLiteral("match.byEmail"), QStringLiteral("true")},
        {QStringLiteral("conflict.contact"), QStringLiteral("marketo")},
        {QStringLiteral("nativeSync.handedOver"), QStringLiteral("false")},
        {QStringLiteral("quota.background"), QStringLiteral("80")},
        {QStringLiteral("quota.push"), QString()},
        {QStringLiteral("salesforce.externalIdField"), QStringLiteral("Marketo_Id__c")},
        {QStringLiteral("salesforce.lookBackSeconds"), QStringLiteral("600")},
        {QStringLiteral("marketo.overlapSeconds"), QStringLiteral("900")},
        {QStringLiteral("marketo.dailyLimit"), QStringLiteral("50000")},
        {QStringLiteral("fence.salesforceSeconds"), QStringLiteral("620")},
        {QStringLiteral("fence.marketoSeconds"), QStringLiteral("110")},
        {QStringLiteral("retentionDays"), QStringLiteral("90")},
        {QStringLiteral("salesforce.apiVersion"), QStringLiteral("62.0")},
    };
    for (const QStringList& row : documented)
        QTest::newRow(qPrintable(row.at(0))) << row.at(0) << row.at(1);
}

void TestSettingSpecs::holdsTheDocumentedDefaults()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const SettingSpec* spec = findSetting(key);
    QVERIFY(spec);
    QCOMPARE(spec->defaultValue, value);
    QCOMPARE(spec->connection, key == QLatin1String("salesforce.apiVersion"));
}

void TestSettingSpecs::checksValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code"); // empty: allowed

    const QString bad = QStringLiteral("setting-out-of-range");
    const auto row = [](const char* name, const char* key, const char* value, const QString& code) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value) << code;
    };
    row("unknown", "sync.colour", "red", QStringLiteral("unknown-setting"));
    row("largest", "marketo.callsPer20s", "100", {});
    row("too large", "marketo.callsPer20s", "101", bad);
    row("too small", "marketo.inFlight", "0", bad);
    row("no number", "retentionDays", "long", bad);
    row("a fraction", "retentionDays", "1.5", bad);
    row("empty number", "retentionDays", "", bad);
    row("empty where it has a meaning", "quota.push", "", {});
    row("short fence", "fence.marketoSeconds", "2", {});
    row("truth", "match.byEmail", "false", {});
    row("no truth", "match.byEmail", "yes", bad);
    row("choice", "conflict.lead", "newest", {});
    row("no choice", "conflict.lead", "oldest", bad);
    row("name", "salesforce.externalIdField", "Person_Key__c", {});
    row("no name", "salesforce.externalIdField", "Key' OR Id != '", bad);
    row("no marker", "salesforce.markerField", "", {});
    row("conditions", "filter.lead", R"([{"field":"Status","op":"equals","value":"Qualified"}])", {});
    row("blank condition", "filter.lead", R"([{"field":"Email","op":"isNotBlank"}])", {});
    row("list condition", "create.rule", R"([{"field":"leadStatus","op":"in","value":["A","B"]}])", {});
    row("no conditions", "filter.lead", "", {});
    row("unknown operator", "filter.lead", R"([{"field":"Status","op":"like","value":"Q%"}])",
        QStringLiteral("unknown-operator"));
    row("condition without a field", "filter.lead", R"([{"op":"equals","value":"Q"}])", bad);
    row("condition without a value", "filter.lead", R"([{"field":"Status","op":"equals"}])", bad);
    row("empty list", "filter.lead", R"([{"field":"Status","op":"in","value":[]}])", bad);
    row("no JSON", "filter.contact", "Status = 'x'", bad);
}

void TestSettingSpecs::checksValues()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const Done done = checkSetting(key, value);
    QCOMPARE(done ? QString() : done.error().code, code);
}

void TestSettingSpecs::saysWhatIsAllowed()
{
    const Done done = checkSetting(u"marketo.inFlight", QStringLiteral("99"));
    QVERIFY(!done);
    QCOMPARE(
        done.error().arguments,
        (QStringList{QStringLiteral("marketo.inFlight"), QStringLiteral("99"), QStringLiteral(u"1…10")}));
}

QTEST_GUILESS_MAIN(TestSettingSpecs)
#include "tst_setting_specs.moc"
