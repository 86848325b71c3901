// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QTest>

using lockstep::app::ctl::Arguments;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreOptionsValuesAndPositional_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("positional");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<bool>("yes");
        const auto words = [](const char* text) { return QString::fromUtf8(text).split(u' '); };
        QTest::newRow("none") << QStringList() << QStringList() << QString() << false;
        QTest::newRow("value apart") << words("a --limit 3 b") << words("a b") << QStringLiteral("3")
                                     << false;
        QTest::newRow("value with =") << words("--limit=3") << QStringList() << QStringLiteral("3") << false;
        QTest::newRow("= in the value")
            << words("--limit=a=b") << QStringList() << QStringLiteral("a=b") << false;
        QTest::newRow("flag") << words("--yes a") << words("a") << QString() << true;
        QTest::newRow("after --") << words("--yes -- --limit") << words("--limit") << QString() << true;
        QTest::newRow("a dash alone") << words("-") << words("-") << QString() << false;
        QTest::newRow("value like an option")
            << words("--limit --yes") << QStringList() << QStringLiteral("--yes") << false;
    }
    void wordsAreOptionsValuesAndPositional()
    {
        QFETCH(QStringList, words);
        const Arguments arguments(words, specs());
        QCOMPARE(arguments.problem(), QString());
        QTEST(arguments.positional(), "positional");
        QTEST(arguments.value(QStringLiteral("limit")), "limit");
        QTEST(arguments.has(QStringLiteral("yes")), "yes");
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--never")};
        QTest::newRow("one dash") << QStringList{QStringLiteral("-yes")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--limit")};
        QTest::newRow("value for a flag") << QStringList{QStringLiteral("--yes=1")};
        QTest::newRow("twice") << QStringList{QStringLiteral("--yes"), QStringLiteral("--yes")};
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QVERIFY(!Arguments(words, specs()).problem().isEmpty());
    }

    void aNumberIsWholeAndWithinItsLimits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -1 = refused
        QTest::newRow("least") << QStringLiteral("1") << 1;
        QTest::newRow("most") << QStringLiteral("10") << 10;
        QTest::newRow("too small") << QStringLiteral("0") << -1;
        QTest::newRow("too large") << QStringLiteral("11") << -1;
        QTest::newRow("a word") << QStringLiteral("ten") << -1;
        QTest::newRow("a fraction") << QStringLiteral("1.5") << -1;
    }
    void aNumberIsWholeAndWithinItsLimits()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        const Arguments arguments({QStringLiteral("--limit"), text}, specs());
        QCOMPARE(arguments.number(QStringLiteral("limit"), 5, 1, 10).value_or(-1), number);
    }

    void aNumberNotGivenIsTheStandardOne()
    {
        QCOMPARE(Arguments({}, specs()).number(QStringLiteral("limit"), 5, 1, 10).value_or(-1), 5);
    }

private:
    static QList<lockstep::app::ctl::OptionSpec> specs()
    {
        return {{QStringLiteral("limit"), true}, {QStringLiteral("yes"), false}};
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
