// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/json_page.h"

#include <QJsonDocument>
#include <QTest>

using namespace lockstep;
using namespace lockstep::net;
using core::FieldValue;

namespace {

Response reply(const QByteArray& body)
{
    Response response;
    response.status = 200;
    response.body = body;
    return response;
}

PageShape recordsOf(const QStringList& paths)
{
    return {.rowsKey = QByteArrayLiteral("records"), .paths = paths};
}

// What the only row of a page has at "V", or the code of the error.
QString valueIn(const QByteArray& row)
{
    QString told = QStringLiteral("no row");
    const auto frame =
        readPage(reply(R"({"records":[)" + row + "]}"), recordsOf({QStringLiteral("V")}),
                 [&told](const JsonRow& each) {
                     static const QStringList kinds{QStringLiteral("null"), QStringLiteral("boolean "),
                                                    QStringLiteral("number "), QStringLiteral("text ")};
                     const FieldValue value = each.value(0);
                     told = kinds.at(static_cast<int>(value.kind())) + value.toString();
                 });
    return frame ? told : frame.error().code;
}

} // namespace

class TestJsonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsWhatWasSent_data();
    void aValueIsWhatWasSent();
    void aBrokenPageIsNamed_data();
    void aBrokenPageIsNamed();
    void aBrokenPageGivesNoRow();
    void whatStandsBesideTheRowsIsTheEnvelope();
    void aPageMayHaveNoRows();
    void aPageMayBeNothingButRows();
    void rowsKeepTheirOrder();
    void oneNameMayBeAskedForTwice();
    void membersMayComeInAnyOrder();
    void aDeepPathEndsWhereItsObjectDoes();
    void rowsInsideAnotherAnswerReadTheSame();
    void aPartIsReadAsAPageOfItsOwn_data();
    void aPartIsReadAsAPageOfItsOwn();
};

void TestJsonPage::aValueIsWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QByteArray& json, const QString& value) {
        QTest::newRow(name) << json << value;
    };
    row("null", R"({"V":null})", QStringLiteral("null"));
    row("left out", R"({"W":1})", QStringLiteral("null"));
    row("no object", R"([1])", QStringLiteral("null"));
    row("true", R"({"V":true})", QStringLiteral("boolean true"));
    row("false", R"({"V":false})", QStringLiteral("boolean false"));
    row("zero", R"({"V":0})", QStringLiteral("number 0"));
    row("less than zero", R"({"V":-17})", QStringLiteral("number -17"));
    row("no double holds it", R"({"V":9007199254740993})", QStringLiteral("number 9007199254740993"));
    row("the greatest id", R"({"V":9223372036854775807})", QStringLiteral("number 9223372036854775807"));
    row("the least", R"({"V":-9223372036854775808})", QStringLiteral("number -9223372036854775808"));
    row("beyond 63 bits", R"({"V":9223372036854775808})", QStringLiteral("number 9223372036854776000"));
    row("beyond 64 bits", R"({"V":123456789012345678901234567890})",
        QStringLiteral("number 1.2345678901234568e+29"));
    row("decimal", R"({"V":12.5})", QStringLiteral("number 12.5"));
    row("whole decimal", R"({"V":1250000.0})", QStringLiteral("number 1250000"));
    row("tenths", R"({"V":0.1})", QStringLiteral("number 0.1"));
    row("exponent", R"({"V":1.5e3})", QStringLiteral("number 1500"));
    row("small", R"({"V":1e-7})", QStringLiteral("number 1e-07"));
    row("text", R"({"V":"Ada"})", QStringLiteral("text Ada"));
    row("empty", R"({"V":""})", QStringLiteral("text "));
    row("umlaut", R"({"V":"Müller"})", QStringLiteral("text Müller"));
    row("escapes", R"({"V":"a\"b\\c\/d\n\t\u00fc"})", QStringLiteral("text a\"b\\c/d\n\tü"));
    row("beyond the first plane", R"({"V":"\ud83d\ude00"})", QString::fromUcs4(U"text \U0001F600"));
    row("half of a pair", R"({"V":"a\ud83d"})", QStringLiteral("text a") + QChar(0xd83d));
    row("a zero byte", R"({"V":"a\u0000b"})", QStringLiteral("text a") + QChar(u'\0') + u'b');
    row("a bare line end", "{\"V\":\"a\nb\"}", QStringLiteral("text a\nb"));
    row("list", R"({"V":[1,"a",null]})", QStringLiteral("text [1,\"a\",null]"));
    row("object", R"({"V":{"b":1.50,"a":"\u00fc"}})", QStringLiteral("text {\"a\":\"ü\",\"b\":1.5}"));
    row("the last of equal names", R"({"V":1,"V":"two"})", QStringLiteral("text two"));
    row("the last is null", R"({"V":1,"V":null})", QStringLiteral("null"));
    row("escaped name", R"({"\u0056":1})", QStringLiteral("number 1"));
    row("white space", "\t{ \"V\" :\r\n 1 } ", QStringLiteral("number 1"));
}

void TestJsonPage::aValueIsWhatWasSent()
{
    QFETCH(QByteArray, row);
    QTEST(valueIn(row), "value");
}

void TestJsonPage::aBrokenPageIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& body, const char* code) {
        QTest::newRow(name) << body << QString::fromLatin1(code);
    };
    row("nothing", "", "not-json");
    row("a page for people", "<html><body>Sign in</body></html>", "not-json");
    row("a number", "17", "not-json");
    row("cut in a name", R"({"records":[{"Na)", "truncated-body");
    row("cut in a text", R"({"records":[{"Name":"Ad)", "truncated-body");
    row("cut between rows", R"({"records":[{"Name":"Ada"},)", "truncated-body");
    row("cut before the end", R"({"records":[{"Name":"Ada"}])", "truncated-body");
    row("cut list", R"([{"Name":"Ada"})", "truncated-body");
    row("words behind it", R"({"records":[]} and more)", "truncated-body");
    row("another page behind it", R"({"records":[]}{"records":[]})", "not-json");
    row("a comma too many", R"({"records":[{"Name":"Ada",}]})", "not-json");
    row("no UTF-8", "{\"records\":[{\"Name\":\"\xff\xfe\"}]}", "not-json");
    row("half a letter", "{\"records\":[{\"Name\":\"\xc3\"}]}", "not-json");
    row("a letter written too long", "{\"records\":[{\"Name\":\"\xc0\xaf\"}]}", "not-json");
    row("no number", R"({"records":[{"Name":-}]})", "not-json");
    row("an endless number", R"({"records":[{"Name":1e999}]})", "not-json");
}

void TestJsonPage::aBrokenPageIsNamed()
{
    QFETCH(QByteArray, body);
    const auto frame = readPage(reply(body), recordsOf({QStringLiteral("Name")}), [](const JsonRow&) {});
    QVERIFY(!frame);
    QTEST(frame.error().code, "code");
    QVERIFY(frame.error().retry == core::RetryClass::Retry);
    QVERIFY(frame.error().outcome == core::Outcome::NotExecuted);
}

void TestJsonPage::aBrokenPageGivesNoRow()
{
    int rows = 0;
    const auto frame = readPage(reply(R"({"records":[{"Name":"Ada"},{"Name":"Bo"},{"Na)"),
                                recordsOf({QStringLiteral("Name")}), [&rows](const JsonRow&) { ++rows; });
    QVERIFY(!frame);
    QCOMPARE(rows, 0);
}

void TestJsonPage::whatStandsBesideTheRowsIsTheEnvelope()
{
    const auto frame = readPage(
        reply(
            R"({"totalSize":9007199254740993,"done":false,"nextRecordsUrl":"/services/data/v62.0/query/01g-2000",
                "records":[{"Name":"Ada"}],"requestId":"e42b#14","success":true,"moreResult":true,
                "errors":[{"code":"606","message":"Max rate"}],"nothing":null})"),
        recordsOf({QStringLiteral("Name")}), [](const JsonRow&) {});
    QVERIFY(frame);
    QVERIFY(frame->hasRows);
    const QJsonObject& envelope = frame->envelope;
    QCOMPARE(envelope.size(), 8);
    QCOMPARE(envelope.value(QLatin1String("totalSize")).toInteger(), Q_INT64_C(9007199254740993));
    QVERIFY(!envelope.value(QLatin1String("done")).toBool(true));
    QCOMPARE(envelope.value(QLatin1String("nextRecordsUrl")).toString(),
             QStringLiteral("/services/data/v62.0/query/01g-2000"));
    QCOMPARE(envelope.value(QLatin1String("requestId")).toString(), QStringLiteral("e42b#14"));
    QVERIFY(envelope.value(QLatin1String("success")).toBool());
    QVERIFY(envelope.value(QLatin1String("moreResult")).toBool());
    QCOMPARE(envelope.value(QLatin1String("errors")).toArray().at(0).toObject(),
             (QJsonObject{{QStringLiteral("code"), QStringLiteral("606")},
                          {QStringLiteral("message"), QStringLiteral("Max rate")}}));
    QVERIFY(envelope.contains(QLatin1String("nothing")));
}

void TestJsonPage::aPageMayHaveNoRows()
{
    for (const char* body : {R"({"success":true})", R"({"records":null})", R"({"records":{"a":1}})", "[]"}) {
        const auto frame = readPage(reply(body), recordsOf({}), [](const JsonRow&) { QFAIL("a row"); });
        QVERIFY(frame);
        QVERIFY2(!frame->hasRows, body);
    }
    const auto empty = readPage(reply(R"({"records":[]})"), recordsOf({}), [](const JsonRow&) {});
    QVERIFY(empty && empty->hasRows);
}

void TestJsonPage::aPageMayBeNothingButRows()
{
    QStringList names;
    const PageShape shape{.rowsKey = {}, .paths = {QStringLiteral("Name")}};
    const auto frame =
        readPage(reply(R"([{"Name":"Ada"},null,{"Name":"Bo"}])"), shape, [&names](const JsonRow& row) {
            names.append(row.isNull() ? QStringLiteral("null") : row.text(0));
        });
    QVERIFY(frame && frame->hasRows);
    QCOMPARE(names, QStringList({QStringLiteral("Ada"), QStringLiteral("null"), QStringLiteral("Bo")}));
    const auto object = readPage(reply(R"({"Name":"Ada"})"), shape, [](const JsonRow&) { QFAIL("a row"); });
    QVERIFY(object && !object->hasRows);
}

void TestJsonPage::rowsKeepTheirOrder()
{
    QByteArray body = R"({"records":[)";
    for (int i = 0; i < 2000; ++i)
        body += (i > 0 ? "," : "") + QByteArray(R"({"N":)") + QByteArray::number(i) + "}";
    body += "]}";
    QList<qint64> read;
    const auto frame = readPage(reply(body), recordsOf({QStringLiteral("N")}), [&read](const JsonRow& row) {
        read.append(row.value(0).toString().toLongLong());
    });
    QVERIFY(frame);
    QCOMPARE(read.size(), 2000);
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read.at(i), i);
}

void TestJsonPage::oneNameMayBeAskedForTwice()
{
    int rows = 0;
    const auto frame =
        readPage(reply(R"({"records":[{"Id":"a"},{}]})"),
                 recordsOf({QStringLiteral("Id"), QStringLiteral("Id")}), [&rows](const JsonRow& row) {
                     const QString expected = rows++ == 0 ? QStringLiteral("a") : QString();
                     QCOMPARE(row.text(0), expected);
                     QCOMPARE(row.text(1), expected);
                 });
    QVERIFY(frame);
    QCOMPARE(rows, 2);
}

void TestJsonPage::membersMayComeInAnyOrder()
{
    QStringList read;
    const auto frame =
        readPage(reply(R"({"records":[{"C":3,"x":0,"A":1,"B":2},{"B":5,"A":4,"C":6}],"done":true})"),
                 recordsOf({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}),
                 [&read](const JsonRow& row) {
                     read.append(row.value(0).toString() + row.value(1).toString() + row.value(2).toString());
                 });
    QVERIFY(frame);
    QCOMPARE(read, QStringList({QStringLiteral("123"), QStringLiteral("456")}));
}

void TestJsonPage::aDeepPathEndsWhereItsObjectDoes()
{
    QStringList read;
    const QStringList paths{QStringLiteral("Account.Name"), QStringLiteral("Account.Owner.Name"),
                            QStringLiteral("Owner.Name")};
    const auto frame = readPage(reply(R"({"records":[
            {"Account":{"attributes":{"type":"Account"},"Name":"Acme","Owner":{"Name":"Ann"}},"Owner":{"Name":"Bo"}},
            {"Account":null,"Owner":{"Name":"Cy"}},
            {"Account":"none","Owner":[{"Name":"Di"}]},
            {"Account":{"Name":"Old","Owner":{"Name":"Ed"}},"Account":{"Name":"New"}},
            {"Account.Name":"flat","Name":"Fay"}]})"),
                                recordsOf(paths), [&read](const JsonRow& row) {
                                    read.append(row.text(0) + u'|' + row.text(1) + u'|' + row.text(2));
                                });
    QVERIFY(frame);
    QCOMPARE(read,
             QStringList({QStringLiteral("Acme|Ann|Bo"), QStringLiteral("||Cy"), QStringLiteral("||"),
                          QStringLiteral("New||"), QStringLiteral("||")}));
}

void TestJsonPage::rowsInsideAnotherAnswerReadTheSame()
{
    const QByteArray rows = R"([{"Id":"a","Account":{"Name":"Acme"},"N":9007199254740993},null,{"N":1.5}])";
    const QStringList paths{QStringLiteral("Id"), QStringLiteral("Account.Name"), QStringLiteral("N")};
    QStringList read;
    readRows(QJsonDocument::fromJson(rows).array(), paths, [&read](const JsonRow& row) {
        read.append((row.isNull() ? QStringLiteral("null") : row.text(0)) + u'|' + row.text(1) + u'|'
                    + row.value(2).toString());
    });
    QCOMPARE(read,
             QStringList({QStringLiteral("a|Acme|9007199254740993"), QStringLiteral("null||"),
                          QStringLiteral("||1.5")}));
}

void TestJsonPage::aPartIsReadAsAPageOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("as it should be") << QByteArray("Acme");
    // Half of a surrogate pair: such an answer goes another way.
    QTest::newRow("with an odd text") << QByteArray("Acme\\ud83d");
}

void TestJsonPage::aPartIsReadAsAPageOfItsOwn()
{
    QFETCH(const QByteArray, name);
    const PageShape parts{
        .rowsKey = QByteArrayLiteral("parts"),
        .paths = {QStringLiteral("status"), QStringLiteral("head"), QStringLiteral("body")}};
    QStringList told;
    const auto frame =
        readParts(reply(R"({"parts":[
            {"body":{"done":false,"records":[{"V":"one"},{"V":")"
                        + name + R"("}]},"head":{"a":"b"},"status":200},
            {"body":[{"V":"no page"}],"head":"none","status":400},
            {"body":null}]})"),
                  parts, [&told](const JsonPart& part) {
                      QStringList values;
                      const PageFrame page =
                          part.page(2, recordsOf({QStringLiteral("V")}),
                                    [&values](const JsonRow& row) { values += row.text(0).left(4); });
                      told += part.value(0).toString() + u'|'
                          + part.object(1).value(QLatin1String("a")).toString() + u'|' + values.join(u',')
                          + u'|' + QString::number(int(page.hasRows)) + QString::number(page.envelope.size());
                  });
    QVERIFY(frame);
    QCOMPARE(told,
             QStringList(
                 {QStringLiteral("200|b|one,Acme|11"), QStringLiteral("400|||00"), QStringLiteral("|||00")}));
}

QTEST_GUILESS_MAIN(TestJsonPage)
#include "tst_json_page.moc"
