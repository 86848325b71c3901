// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gzip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lockstep::sandbox;

// Packed bodies: read back as they were, whichever way they are packed; broken and too large ones are
// refused.
class TestSandboxGzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedTextIsReadBack_data();
    void packedTextIsReadBack();
    void headerMayCarryAName();
    void textMayNotGrowWithoutEnd();
    void brokenTextIsRefused();
};

namespace {

constexpr qsizetype most = 10'000'000;

QByteArray noise(int size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray sentences()
{
    QByteArray text;
    for (int number = 0; number < 20'000; ++number)
        text.append("{\"LastName\":\"Lead ")
            .append(QByteArray::number(number * 7919 % 10'007))
            .append("\"}\n");
    return text;
}

} // namespace

void TestSandboxGzip::packedTextIsReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a few letters") << QByteArray("{\"LastName\":\"M\xc3\xbcller\"}");
    QTest::newRow("one letter many times") << QByteArray(100'000, 'a');
    QTest::newRow("noise") << noise(200'000);
    QTest::newRow("sentences") << sentences();
}

void TestSandboxGzip::packedTextIsReadBack()
{
    QFETCH(QByteArray, text);
    const auto back = fromGzip(toGzip(text), most);
    QVERIFY(back.has_value());
    QCOMPARE(*back, text);
}

void TestSandboxGzip::headerMayCarryAName()
{
    const QByteArray named = QByteArray::fromHex(
        "1f8b08080000000002ff6c6561642e6a736f6e00ab56f2492c2ef14bcc4d55b2527254aa0500a9f0d8e610000000");
    QCOMPARE(fromGzip(named, most).value_or(QByteArray()), QByteArray(R"({"LastName":"A"})"));
}

void TestSandboxGzip::textMayNotGrowWithoutEnd()
{
    const QByteArray packed = toGzip(QByteArray(100'000, 'a'));
    QVERIFY(packed.size() < 1'000);
    QVERIFY(fromGzip(packed, 100'000).has_value());
    QVERIFY(!fromGzip(packed, 99'999).has_value());
}

void TestSandboxGzip::brokenTextIsRefused()
{
    const QByteArray packed = toGzip(sentences().left(2'000));
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(!fromGzip(packed.left(size), most).has_value());
    for (qsizetype place = 10; place < packed.size(); ++place) {
        QByteArray changed = packed;
        changed[place] = char(changed.at(place) ^ 0x55);
        QVERIFY(!fromGzip(changed, most).has_value());
    }
}

QTEST_GUILESS_MAIN(TestSandboxGzip)
#include "tst_sandbox_gzip.moc"
