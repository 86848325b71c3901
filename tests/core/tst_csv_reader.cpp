// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv_reader.h"

#include <QTest>

using lockstep::core::CsvTable;
using lockstep::core::readCsv;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("rows"); // the header first
        const auto row = [](const char* name, const QByteArray& text, const QList<QStringList>& rows) {
            QTest::newRow(name) << text << rows;
        };
        const QStringList header{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList one{QStringLiteral("1"), QStringLiteral("2")};
        row("plain", "a,b\n1,2\n", {header, one});
        row("without the last line's end", "a,b\n1,2", {header, one});
        row("CRLF", "a,b\r\n1,2\r\n", {header, one});
        row("quoted", "\"a\",\"b\"\n\"1\",\"2\"\n", {header, one});
        row("header only", "a,b\n", {header});
        row("a comma, a quote and lines", "a,b\n\"x,\"\"y\"\"\",\"1\r\n2\"\n",
            {header, {QStringLiteral("x,\"y\""), QStringLiteral("1\r\n2")}});
        row("empty cells", "a,b\n,\n", {header, {QString(), QString()}});
        row("an empty quoted cell at the end", "a,b\n1,\"\"", {header, {QStringLiteral("1"), QString()}});
        row("null bytes", QByteArray("a,b\n\0001,\"\0002\"\n", 11), {header, one});
        row("UTF-8", "a,b\nM\xc3\xbcller,2\n", {header, {QStringLiteral("Müller"), QStringLiteral("2")}});
    }
    void rowsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QStringList>, rows);
        const auto table = readCsv(text);
        QVERIFY(table);
        QCOMPARE(QList<QStringList>{table->header} + table->rows, rows);
    }

    void rowsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("plain") << QByteArray("a\n1\n2\n") << 3;
        QTest::newRow("lines inside quotes") << QByteArray("a\r\n\"1\n\"\"\n2\"\r\n") << 2;
        QTest::newRow("cut in a row") << QByteArray("a\n1\n2") << -1;
        QTest::newRow("cut in a quote") << QByteArray("a\n\"1\n") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void rowsAreCounted()
    {
        QFETCH(QByteArray, text);
        QTEST(int(lockstep::core::countCsvRows(text)), "rows");
    }

    void whatIsCutOrAskewIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an open quote") << QByteArray("a,b\n\"1,2\n");
        QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n");
        QTest::newRow("a cell too few") << QByteArray("a,b\n1\n");
        QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n");
    }
    void whatIsCutOrAskewIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readCsv(text));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
