// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/normalise.h"

#include <QTest>

using namespace lockstep::core;

namespace {

FieldInfo field(FieldType type, int scale = 0)
{
    FieldInfo info;
    info.name = QStringLiteral("F");
    info.type = type;
    info.scale = scale;
    return info;
}

FieldRow pairOf(const FieldInfo& salesforce, const FieldInfo& marketo)
{
    FieldRow row;
    row.salesforce = salesforce;
    row.marketo = marketo;
    return row;
}

FieldRow pairOf(FieldType both)
{
    return pairOf(field(both), field(both));
}

FieldValue text(const char16_t* value)
{
    return FieldValue::text(QStringView(value).toString());
}

FieldValue digits(const char16_t* value)
{
    return FieldValue::number(QStringView(value).toString());
}

} // namespace

// When two values mean the same (sync-semantics §4), and in which form each is sent.
class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansTheSame_data();
    void meansTheSame();
    void rendersForTheOtherSystem_data();
    void rendersForTheOtherSystem();
    void readsEveryFormOfAnInstant_data();
    void readsEveryFormOfAnInstant();
    void aStampKeepsItsThousandths();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void makesAKeyOfAnEmail();
};

void TestNormalise::meansTheSame_data()
{
    QTest::addColumn<FieldRow>("row");
    QTest::addColumn<FieldValue>("salesforce");
    QTest::addColumn<FieldValue>("marketo");
    QTest::addColumn<bool>("same");

    const FieldRow words = pairOf(FieldType::Text);
    QTest::newRow("blanks around") << words << text(u"VP") << text(u"  VP \n") << true;
    QTest::newRow("case counts in text") << words << text(u"VP") << text(u"vp") << false;
    QTest::newRow("empty is null") << words << FieldValue::null() << text(u"") << true;
    QTest::newRow("blank is null") << words << FieldValue::null() << text(u" \t") << true;
    QTest::newRow("line ends") << words << text(u"1 Main\r\nYork") << text(u"1 Main\nYork") << true;
    QTest::newRow("old line ends") << words << text(u"a\rb") << text(u"a\nb") << true;
    QTest::newRow("composed") << words << text(u"Zoe\u0308") << text(u"Zo\u00EB") << true;
    QTest::newRow("four-byte") << words << text(u"\U0001F680 go") << text(u"\U0001F680 go") << true;
    QTest::newRow("number in a text field") << words << text(u"42") << digits(u"42") << true;

    const FieldRow truth = pairOf(FieldType::Boolean);
    const FieldValue yes = FieldValue::boolean(true);
    const FieldValue no = FieldValue::boolean(false);
    QTest::newRow("never set is false") << truth << no << FieldValue::null() << true;
    QTest::newRow("True") << truth << yes << text(u"True") << true;
    QTest::newRow("1") << truth << yes << text(u"1") << true;
    QTest::newRow("number 1") << truth << yes << digits(u"1") << true;
    QTest::newRow("0") << truth << no << text(u"0") << true;
    QTest::newRow("true is not false") << truth << yes << no << false;
    QTest::newRow("true is not null") << truth << yes << FieldValue::null() << false;
    QTest::newRow("boolean and text")
        << pairOf(field(FieldType::Boolean), field(FieldType::Text)) << yes << text(u"true") << true;

    const FieldRow money = pairOf(field(FieldType::Decimal, 2), field(FieldType::Decimal));
    const FieldRow whole = pairOf(field(FieldType::Decimal, 0), field(FieldType::Decimal));
    const FieldRow mixed = pairOf(field(FieldType::Decimal, 2), field(FieldType::Integer));
    QTest::newRow("10 and 10.0") << money << digits(u"10") << digits(u"10.0") << true;
    QTest::newRow("10 and 1E1") << money << digits(u"10") << digits(u"1E1") << true;
    QTest::newRow("smaller scale, up") << money << digits(u"12.35") << digits(u"12.345") << true;
    QTest::newRow("smaller scale, down") << money << digits(u"12.34") << digits(u"12.3449") << true;
    QTest::newRow("a cent apart") << money << digits(u"12.34") << digits(u"12.35") << false;
    QTest::newRow("no decimals in Salesforce")
        << whole << digits(u"1250000") << digits(u"1250000.49") << true;
    QTest::newRow("half up") << mixed << digits(u"14.5") << digits(u"15") << true;
    QTest::newRow("18 digits") << money << digits(u"1234567890123456.78") << digits(u"1234567890123456.79")
                               << false;
    QTest::newRow("minus zero") << money << digits(u"-0.001") << digits(u"0") << true;
    QTest::newRow("no number") << money << digits(u"12") << text(u"twelve") << false;
    QTest::newRow("no value is not zero") << money << digits(u"0") << FieldValue::null() << false;

    const FieldRow day = pairOf(FieldType::Date);
    QTest::newRow("same day") << day << text(u"2026-03-29") << text(u"2026-03-29") << true;
    QTest::newRow("next day") << day << text(u"2026-03-29") << text(u"2026-03-30") << false;

    const FieldRow dayOfTime = pairOf(field(FieldType::Date), field(FieldType::DateTime));
    QTest::newRow("day of a time") << dayOfTime << text(u"2026-03-29T23:30:00Z") << text(u"2026-03-29")
                                   << true;
    QTest::newRow("day before a time")
        << dayOfTime << text(u"2026-03-29T23:30:00Z") << text(u"2026-03-28") << false;

    const FieldRow moment = pairOf(FieldType::DateTime);
    QTest::newRow("zones") << moment << text(u"2026-03-29T00:30:00.000+0000")
                           << text(u"2026-03-29T01:30:00+01:00") << true;
    QTest::newRow("whole seconds") << moment << text(u"2026-03-29T00:30:00.999Z")
                                   << text(u"2026-03-29T00:30:00Z") << true;
    QTest::newRow("a second apart") << moment << text(u"2026-03-29T00:30:01Z")
                                    << text(u"2026-03-29T00:30:00Z") << false;

    const FieldRow set = pairOf(field(FieldType::MultiPicklist), field(FieldType::Text));
    QTest::newRow("any order") << set << text(u"four;six") << text(u"six; four") << true;
    QTest::newRow("twice") << set << text(u"four;six") << text(u"four;six;four") << true;
    QTest::newRow("one less") << set << text(u"four;six") << text(u"six") << false;
    QTest::newRow("empty set") << set << FieldValue::null() << text(u" ; ") << true;

    QTest::newRow("e-mail case") << pairOf(field(FieldType::Email), field(FieldType::Text))
                                 << text(u"Ada@Example.com") << text(u"ada@example.COM ") << true;
    QTest::newRow("id of 15") << pairOf(field(FieldType::Reference), field(FieldType::Text))
                              << text(u"001D000000IqhSLIAZ") << text(u"001D000000IqhSL") << true;
    QTest::newRow("id case") << pairOf(FieldType::Reference) << text(u"001D000000IqhSL")
                             << text(u"001D000000IQHSL") << false;
}

void TestNormalise::meansTheSame()
{
    QFETCH(FieldRow, row);
    QFETCH(FieldValue, salesforce);
    QFETCH(FieldValue, marketo);
    QFETCH(bool, same);
    QCOMPARE(sameValue(salesforce, System::Salesforce, marketo, System::Marketo, row), same);
    QCOMPARE(sameValue(marketo, System::Marketo, salesforce, System::Salesforce, row), same);
    const FieldValue once = normalise(marketo, System::Marketo, row);
    QCOMPARE(normalise(once, System::Marketo, row), once);
}

void TestNormalise::rendersForTheOtherSystem_data()
{
    QTest::addColumn<FieldRow>("row");
    QTest::addColumn<FieldValue>("marketo");
    QTest::addColumn<FieldValue>("toSalesforce");

    const auto into = [](FieldType salesforce, int scale = 0) {
        return pairOf(field(salesforce, scale), field(FieldType::Text));
    };
    QTest::newRow("text is sent as typed")
        << into(FieldType::Text) << text(u" Zoe\u0308\r\nB ") << text(u" Zoe\u0308\r\nB ");
    QTest::newRow("e-mail is sent as typed")
        << into(FieldType::Email) << text(u"Ada@Example.com") << text(u"Ada@Example.com");
    QTest::newRow("blank clears") << into(FieldType::Text) << text(u" ") << FieldValue::null();
    QTest::newRow("number becomes text") << into(FieldType::Text) << digits(u"42") << text(u"42");
    QTest::newRow("True") << into(FieldType::Boolean) << text(u"True") << FieldValue::boolean(true);
    QTest::newRow("no boolean null") << into(FieldType::Boolean) << FieldValue::null()
                                     << FieldValue::boolean(false);
    QTest::newRow("whole number") << into(FieldType::Integer) << text(u"23.0") << digits(u"23");
    QTest::newRow("decimal") << into(FieldType::Decimal, 2) << text(u"1.25E2") << digits(u"125");
    QTest::newRow("long decimal") << into(FieldType::Decimal, 2) << digits(u"1234567890123456.78")
                                  << digits(u"1234567890123456.78");
    QTest::newRow("day") << into(FieldType::Date) << text(u"2026-03-29") << text(u"2026-03-29");
    QTest::newRow("day of a time") << into(FieldType::Date) << text(u"2026-03-29T01:30:00+01:00")
                                   << text(u"2026-03-29");
    QTest::newRow("no day") << into(FieldType::Date) << text(u"2026-03-29 or so")
                            << text(u"2026-03-29 or so");
    QTest::newRow("instant") << into(FieldType::DateTime) << text(u"2026-03-29T01:30:00+01:00")
                             << text(u"2026-03-29T00:30:00Z");
    QTest::newRow("not a number") << into(FieldType::Integer) << text(u"many") << text(u"many");
}

void TestNormalise::rendersForTheOtherSystem()
{
    QFETCH(FieldRow, row);
    QFETCH(FieldValue, marketo);
    QFETCH(FieldValue, toSalesforce);
    QCOMPARE(render(marketo, System::Marketo, System::Salesforce, row), toSalesforce);
}

void TestNormalise::readsEveryFormOfAnInstant_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("utc"); // empty: no instant

    const QString utc = QStringLiteral("2026-03-29T12:43:04Z");
    QTest::newRow("Z") << QStringLiteral("2026-03-29T12:43:04Z") << utc;
    QTest::newRow("Salesforce") << QStringLiteral("2026-03-29T12:43:04.000+0000") << utc;
    QTest::newRow("colon") << QStringLiteral("2026-03-29T14:43:04+02:00") << utc;
    QTest::newRow("west") << QStringLiteral("2026-03-29T04:43:04-08:00") << utc;
    QTest::newRow("hours") << QStringLiteral("2026-03-29T04:43:04-08") << utc;
    QTest::newRow("half an hour") << QStringLiteral("2026-03-29T18:13:04+0530") << utc;
    QTest::newRow("doubled zone") << QStringLiteral("2026-03-29T12:43:04Z+0000") << utc;
    QTest::newRow("blank for T") << QStringLiteral("2026-03-29 12:43:04Z") << utc;
    QTest::newRow("over midnight") << QStringLiteral("2026-03-30T01:43:04+13:00") << utc;
    QTest::newRow("no zone is no instant") << QStringLiteral("2026-03-29 12:43:04") << QString();
    QTest::newRow("a day is no instant") << QStringLiteral("2026-03-29") << QString();
    QTest::newRow("no such day") << QStringLiteral("2026-02-30T12:43:04Z") << QString();
    QTest::newRow("no such hour") << QStringLiteral("2026-03-29T25:43:04Z") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday") << QString();
}

void TestNormalise::readsEveryFormOfAnInstant()
{
    QFETCH(QString, written);
    QFETCH(QString, utc);
    QCOMPARE(parseInstant(written).toString(Qt::ISODate), utc);
}

void TestNormalise::aStampKeepsItsThousandths()
{
    const QDateTime half = parseStamp(u"2026-03-29T14:43:04.5+02:00");
    QCOMPARE(half.toString(Qt::ISODateWithMs), QStringLiteral("2026-03-29T12:43:04.500Z"));
    QCOMPARE(parseStamp(u"2026-03-29T12:43:04.0479Z").time().msec(), 47);
    QCOMPARE(parseInstant(u"2026-03-29T14:43:04.5+02:00"), half.addMSecs(-500));
    QVERIFY(!parseInstant(u"2026-03-29T12:43:04.Z").isValid());
}

void TestNormalise::roundsHalfUp_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded"); // empty: not a number

    QTest::newRow("up") << QStringLiteral("2.5") << 0 << QStringLiteral("3");
    QTest::newRow("down") << QStringLiteral("2.49") << 0 << QStringLiteral("2");
    QTest::newRow("away from zero") << QStringLiteral("-2.5") << 0 << QStringLiteral("-3");
    QTest::newRow("carry") << QStringLiteral("99.995") << 2 << QStringLiteral("100");
    QTest::newRow("below one") << QStringLiteral("0.5") << 0 << QStringLiteral("1");
    QTest::newRow("far below one") << QStringLiteral("0.04") << 0 << QStringLiteral("0");
    QTest::newRow("nothing to round") << QStringLiteral("007.10") << 5 << QStringLiteral("7.1");
    QTest::newRow("negative exponent") << QStringLiteral("125e-2") << 1 << QStringLiteral("1.3");
    QTest::newRow("no digit before the point") << QStringLiteral("-.25") << 2 << QStringLiteral("-0.25");
    QTest::newRow("beyond a double") << QStringLiteral("9007199254740993") << 0
                                     << QStringLiteral("9007199254740993");
    QTest::newRow("no digits") << QStringLiteral("-.") << 0 << QString();
    QTest::newRow("two points") << QStringLiteral("1.2.3") << 0 << QString();
    QTest::newRow("a huge exponent") << QStringLiteral("1e999999999") << 0 << QString();
    QTest::newRow("empty") << QString() << 0 << QString();
}

void TestNormalise::roundsHalfUp()
{
    QFETCH(QString, number);
    QFETCH(int, decimals);
    QFETCH(QString, rounded);
    const std::optional<Decimal> parsed = Decimal::parse(number);
    QCOMPARE(parsed ? parsed->rounded(decimals).toString() : QString(), rounded);
}

void TestNormalise::makesAKeyOfAnEmail()
{
    QCOMPARE(emailKey(u"  Ada@Example.COM "), QStringLiteral("ada@example.com"));
    QVERIFY(emailKey(u"   ").isEmpty());
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
