// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/soql.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::salesforce;

class TestSoql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsEscaped_data();
    void aTextIsEscaped();
    void anInstantIsUtcAndUnquoted();
    void aFieldNameIsChecked_data();
    void aFieldNameIsChecked();
    void aBadNameAnywhereRefusesTheQuery_data();
    void aBadNameAnywhereRefusesTheQuery();
    void noNameIsNoFieldEither();
    void aPageGoesOnAfterStampAndId();
    void conditionsNest();
};

void TestSoql::aTextIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("soql");
    QTest::newRow("plain") << QStringLiteral("Müller") << QStringLiteral("'Müller'");
    QTest::newRow("quote") << QStringLiteral("O'Brien") << QStringLiteral(R"('O\'Brien')");
    QTest::newRow("backslash") << QStringLiteral(R"(a\)") << QStringLiteral(R"('a\\')");
    QTest::newRow("injection") << QStringLiteral("x' OR Name != '")
                               << QStringLiteral(R"('x\' OR Name != \'')");
    QTest::newRow("line ends") << QStringLiteral("a\r\n\tb") << QStringLiteral(R"('a\r\n\tb')");
    QTest::newRow("empty") << QString() << QStringLiteral("''");
}

void TestSoql::aTextIsEscaped()
{
    QFETCH(QString, text);
    QTEST(Literal(text).soql(), "soql");
}

void TestSoql::anInstantIsUtcAndUnquoted()
{
    const QDateTime instant(QDate(2026, 3, 29), QTime(1, 30, 0), Qt::OffsetFromUTC, 3600);
    QCOMPARE(Literal(instant).soql(), QStringLiteral("2026-03-29T00:30:00Z"));
    QCOMPARE(Literal(instant.addMSecs(7)).soql(), QStringLiteral("2026-03-29T00:30:00.007Z"));
}

void TestSoql::aFieldNameIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sound");
    QTest::newRow("standard") << QStringLiteral("LastName") << true;
    QTest::newRow("custom") << QStringLiteral("ns__Lead_Tier2__c") << true;
    QTest::newRow("relationship") << QStringLiteral("Account.Name") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << QStringLiteral("Last Name") << false;
    QTest::newRow("comma") << QStringLiteral("Id,Name") << false;
    QTest::newRow("digit first") << QStringLiteral("1st") << false;
    QTest::newRow("umlaut") << QStringLiteral("Größe") << false;
    QTest::newRow("sub-query") << QStringLiteral("(SELECT Id FROM Notes)") << false;
}

void TestSoql::aFieldNameIsChecked()
{
    QFETCH(QString, name);
    QTEST(isFieldName(name), "sound");
}

void TestSoql::aBadNameAnywhereRefusesTheQuery_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("filtered");
    QTest::addColumn<QString>("ordered");
    const QString good = QStringLiteral("Id");
    const QString bad = QStringLiteral("Id FROM User");
    QTest::newRow("selected") << bad << good << good;
    QTest::newRow("filtered") << good << bad << good;
    QTest::newRow("ordered") << good << good << bad;
}

void TestSoql::aBadNameAnywhereRefusesTheQuery()
{
    QFETCH(QString, selected);
    QFETCH(QString, filtered);
    QFETCH(QString, ordered);
    SoqlQuery query(core::ObjectType::Lead, {selected});
    query.where(Condition::allOf({Condition::equals(QStringLiteral("IsDeleted"), Literal(false)),
                                  Condition::in(filtered, {QStringLiteral("x")})}));
    query.orderBy({ordered});
    const auto text = query.text();
    QVERIFY(!text);
    QCOMPARE(text.error().code, QStringLiteral("bad-field-name"));
    QCOMPARE(text.error().fields, QStringList{QStringLiteral("Id FROM User")});
    QCOMPARE(text.error().outcome, core::Outcome::NotSent);
}

void TestSoql::noNameIsNoFieldEither()
{
    QVERIFY(!SoqlQuery(core::ObjectType::Lead, {QString()}).text());
    SoqlQuery query(core::ObjectType::Lead, {QStringLiteral("Id")});
    query.where(Condition::in(QString(), {QStringLiteral("x")}));
    QVERIFY(!query.text());
}

void TestSoql::aPageGoesOnAfterStampAndId()
{
    const QDateTime stamp(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    SoqlQuery query(core::ObjectType::Contact, {QStringLiteral("Id"), QStringLiteral("Account.Name")});
    query.where(Condition::after(stamp, QStringLiteral("003xx0000000001AAA")))
        .orderBy({QStringLiteral("SystemModstamp"), QStringLiteral("Id")})
        .limit(2000);
    QCOMPARE(
        query.text().value(),
        QStringLiteral("SELECT Id,Account.Name FROM Contact WHERE ((SystemModstamp = 2026-01-02T03:04:05Z "
                       "AND Id > '003xx0000000001AAA') OR SystemModstamp > 2026-01-02T03:04:05Z) "
                       "ORDER BY SystemModstamp,Id LIMIT 2000"));
}

void TestSoql::conditionsNest()
{
    const QString email = QStringLiteral("Email");
    const Condition condition =
        Condition::allOf({Condition::in(email, {QStringLiteral("a@x.com"), QStringLiteral("o'b@x.com")}),
                          Condition::anyOf({Condition::equals(QStringLiteral("IsConverted"), Literal(true)),
                                            Condition::equals(QStringLiteral("City"), Literal(QString()))})});
    QCOMPARE(condition.soql(),
             QStringLiteral(R"((Email IN ('a@x.com','o\'b@x.com') AND )"
                            R"((IsConverted = true OR City = '')))"));
}

QTEST_APPLESS_MAIN(TestSoql)
#include "tst_salesforce_soql.moc"
