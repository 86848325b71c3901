// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QBuffer>
#include <QTest>

using namespace lockstep::core;

// The CSV that spreadsheets open: RFC 4180, and no cell that could run as a formula (CWE-1236).
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesACell_data();
    void writesACell();
    void writesRowsAsUtf8WithoutBom();
    void saysWhenTheDeviceRefuses();
};

namespace {

QByteArray written(const QList<QStringList>& rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    CsvWriter writer(buffer);
    for (const QStringList& row : rows) {
        if (!writer.writeRow(row))
            return {};
    }
    return bytes;
}

// A disk with room for only so many bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

void TestCsv::writesACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("plain") << QStringLiteral("Ada") << QByteArray("Ada");
    QTest::newRow("empty") << QString() << QByteArray("");
    QTest::newRow("comma") << QStringLiteral("Byron, Ada") << QByteArray("\"Byron, Ada\"");
    QTest::newRow("quote") << QStringLiteral("the \"first\"") << QByteArray("\"the \"\"first\"\"\"");
    QTest::newRow("line break") << QStringLiteral("1 Main St\nYork") << QByteArray("\"1 Main St\nYork\"");
    QTest::newRow("formula") << QStringLiteral("=1+2") << QByteArray("'=1+2");
    QTest::newRow("formula after blanks") << QStringLiteral("  =1+2") << QByteArray("'  =1+2");
    QTest::newRow("command") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("dial code") << QStringLiteral("+1 555 0100") << QByteArray("'+1 555 0100");
    QTest::newRow("minus text") << QStringLiteral("-cmd|' /C calc'!A0") << QByteArray("'-cmd|' /C calc'!A0");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("full-width sign") << QStringLiteral(u"\uFF1D1")
                                     << QByteArray("'\xEF\xBC\x9D"
                                                   "1");
    QTest::newRow("formula with quotes")
        << QStringLiteral("=HYPERLINK(\"x\")") << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("negative number") << QStringLiteral("-5") << QByteArray("-5");
    QTest::newRow("signed decimal") << QStringLiteral("+3.5") << QByteArray("+3.5");
    QTest::newRow("exponent") << QStringLiteral("-1E3") << QByteArray("-1E3");
}

void TestCsv::writesACell()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, expected);
    QCOMPARE(written({{cell}}), expected + "\r\n");
}

void TestCsv::writesRowsAsUtf8WithoutBom()
{
    QCOMPARE(written({{QStringLiteral("Name"), QStringLiteral("City")},
                      {QStringLiteral(u"Zoë"), QStringLiteral(u"京都")}}),
             QByteArray("Name,City\r\nZo\xC3\xAB,\xE4\xBA\xAC\xE9\x83\xBD\r\n"));
}

void TestCsv::saysWhenTheDeviceRefuses()
{
    FullDevice disk(8);
    CsvWriter writer(disk);
    QVERIFY(writer.writeRow({QStringLiteral("short")}));
    QVERIFY(!writer.writeRow({QStringLiteral("no room left")}));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
