// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"

#include <QTest>

using namespace lockstep::core;

namespace {

// One row of the table, in the words of sync-semantics §5.
struct Case
{
    FieldValue m;
    FieldValue s;
    std::optional<FieldBase> base;
    FieldRow row;
    QDateTime marketoChangedAt = {};
    QDateTime salesforceChangedAt = {};
};

enum class Write : quint8 { Nowhere, ToMarketo, ToSalesforce };

struct Expected
{
    MergeRule rule;
    Write write = Write::Nowhere;
    FieldValue value = {};
    bool baseMoves = false;
    std::optional<System> winner = {};
};

FieldValue text(const char* value)
{
    return FieldValue::text(QString::fromUtf8(value));
}

FieldBase agreed(const FieldValue& value)
{
    return {value, value};
}

FieldRow rowOf(FieldType type = FieldType::Text)
{
    FieldRow row;
    row.mapping.enabled = true;
    row.salesforce.type = type;
    row.marketo.type = type;
    row.usable = true;
    return row;
}

FieldRow with(ConflictRule rule)
{
    FieldRow row = rowOf();
    row.effectiveRule = rule;
    return row;
}

FieldRow with(Direction direction)
{
    FieldRow row = rowOf();
    row.effectiveDirection = direction;
    return row;
}

FieldRow keepingBlanks(FieldRow row = rowOf())
{
    row.mapping.blankRule = BlankRule::Keep;
    return row;
}

FieldRow optOut(FieldRow row = rowOf(FieldType::Boolean))
{
    row.salesforce.type = FieldType::Boolean;
    row.marketo.type = FieldType::Boolean;
    row.optOut = true;
    return row;
}

FieldRow readOnly(System system, FieldRow row = rowOf())
{
    (system == System::Salesforce ? row.salesforce : row.marketo).updateable = false;
    return row;
}

QDateTime at(int second)
{
    return {QDate(2026, 3, 29), QTime(12, 0, second), Qt::UTC};
}

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(Expected)

// The merge table, case by case.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void namesEveryRule();

private:
    static void bothWays();
    static void conflicts();
    static void firstLinks();
    static void blanks();
    static void oneWays();
    static void optOuts();
};

void TestMerge::bothWays()
{
    const FieldValue vp = text("VP");
    const FieldValue cmo = text("CMO");
    QTest::newRow("equal, nothing to do") << Case{vp, vp, agreed(vp), rowOf()} << Expected{MergeRule::Equal};
    QTest::newRow("both set the same")
        << Case{cmo, cmo, agreed(vp), rowOf()} << Expected{MergeRule::Equal, Write::Nowhere, {}, true};
    QTest::newRow("equal after normalising")
        << Case{text("VP "), vp, agreed(vp), rowOf()} << Expected{MergeRule::Equal, Write::Nowhere, {}, true};
    QTest::newRow("agreed difference")
        << Case{vp, cmo, FieldBase{vp, cmo}, rowOf()} << Expected{MergeRule::AgreedDifference};
    QTest::newRow("changed in Marketo") << Case{cmo, vp, agreed(vp), rowOf()}
                                        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce, cmo};
    QTest::newRow("changed in Salesforce") << Case{vp, cmo, agreed(vp), rowOf()}
                                           << Expected{MergeRule::ChangedInSalesforce, Write::ToMarketo, cmo};
    QTest::newRow("the original is sent")
        << Case{text(" CMO "), vp, agreed(vp), rowOf()}
        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce, text(" CMO ")};
    QTest::newRow("each side has its own base")
        << Case{cmo, text("V.P."), FieldBase{vp, text("V.P.")}, rowOf()}
        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce, cmo};
    QTest::newRow("cleared in Marketo") << Case{FieldValue::null(), vp, agreed(vp), rowOf()}
                                        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce};
    QTest::newRow("cleared in Salesforce") << Case{vp, FieldValue::null(), agreed(vp), rowOf()}
                                           << Expected{MergeRule::ChangedInSalesforce, Write::ToMarketo};
}

void TestMerge::conflicts()
{
    const FieldValue nyc = text("NYC");
    const FieldValue boston = text("Boston");
    const FieldValue austin = text("Austin");
    const auto edited = [&](const FieldRow& row, const QDateTime& marketoAt = {},
                            const QDateTime& salesforceAt = {}) {
        return Case{boston, austin, agreed(nyc), row, marketoAt, salesforceAt};
    };
    const Expected marketo{MergeRule::ConflictMarketoWins, Write::ToSalesforce, boston, false,
                           System::Marketo};
    const FieldRow newest = with(ConflictRule::Newest);
    QTest::newRow("Marketo wins") << edited(with(ConflictRule::Marketo)) << marketo;
    QTest::newRow("Salesforce wins") << edited(with(ConflictRule::Salesforce))
                                     << Expected{MergeRule::ConflictSalesforceWins, Write::ToMarketo, austin,
                                                 false, System::Salesforce};
    QTest::newRow("newest is Marketo")
        << edited(newest, at(2), at(1))
        << Expected{MergeRule::ConflictNewestWins, Write::ToSalesforce, boston, false, System::Marketo};
    QTest::newRow("newest is Salesforce")
        << edited(newest, at(1), at(2))
        << Expected{MergeRule::ConflictNewestWins, Write::ToMarketo, austin, false, System::Salesforce};
    QTest::newRow("newest, same second") << edited(newest, at(1), at(1)) << marketo;
    QTest::newRow("newest, Marketo's time unknown") << edited(newest, {}, at(2)) << marketo;
    QTest::newRow("newest, Salesforce's time unknown") << edited(newest, at(1)) << marketo;
    QTest::newRow("cleared here, changed there")
        << Case{FieldValue::null(), austin, agreed(nyc), rowOf()}
        << Expected{MergeRule::ConflictMarketoWins, Write::ToSalesforce, {}, false, System::Marketo};
}

void TestMerge::firstLinks()
{
    const FieldValue vp = text("VP");
    const FieldValue cmo = text("CMO");
    const FieldValue yes = FieldValue::boolean(true);
    const FieldValue no = FieldValue::boolean(false);
    const FieldRow truth = rowOf(FieldType::Boolean);
    QTest::newRow("first link, equal")
        << Case{vp, vp, {}, rowOf()} << Expected{MergeRule::Equal, Write::Nowhere, {}, true};
    QTest::newRow("first link, Marketo blank")
        << Case{text(" "), vp, {}, rowOf()} << Expected{MergeRule::FilledBlank, Write::ToMarketo, vp};
    QTest::newRow("first link, Salesforce blank")
        << Case{vp, FieldValue::null(), {}, rowOf()}
        << Expected{MergeRule::FilledBlank, Write::ToSalesforce, vp};
    QTest::newRow("first link, true in Marketo")
        << Case{yes, no, {}, truth} << Expected{MergeRule::TrueWins, Write::ToSalesforce, yes};
    QTest::newRow("first link, true in Salesforce, never set in Marketo")
        << Case{FieldValue::null(), yes, {}, truth} << Expected{MergeRule::TrueWins, Write::ToMarketo, yes};
    QTest::newRow("first link, different")
        << Case{vp, cmo, {}, rowOf()}
        << Expected{MergeRule::ConflictMarketoWins, Write::ToSalesforce, vp, false, System::Marketo};
    QTest::newRow("first link, different, Salesforce wins")
        << Case{vp, cmo, {}, with(ConflictRule::Salesforce)}
        << Expected{MergeRule::ConflictSalesforceWins, Write::ToMarketo, cmo, false, System::Salesforce};
}

void TestMerge::blanks()
{
    const FieldValue mail = text("a@x.com");
    const FieldValue other = text("b@x.com");
    const FieldValue blank = FieldValue::null();
    QTest::newRow("keep: cleared in Marketo is refilled")
        << Case{blank, mail, agreed(mail), keepingBlanks()}
        << Expected{MergeRule::BlankKept, Write::ToMarketo, mail};
    QTest::newRow("keep: cleared in Salesforce is refilled")
        << Case{mail, blank, agreed(mail), keepingBlanks()}
        << Expected{MergeRule::BlankKept, Write::ToSalesforce, mail};
    QTest::newRow("keep: cleared here, changed there")
        << Case{blank, other, agreed(mail), keepingBlanks()}
        << Expected{MergeRule::BlankKept, Write::ToMarketo, other};
    QTest::newRow("keep: a value still replaces a blank")
        << Case{mail, blank, agreed(blank), keepingBlanks()}
        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce, mail};
    QTest::newRow("keep: both cleared") << Case{blank, blank, agreed(mail), keepingBlanks()}
                                        << Expected{MergeRule::Equal, Write::Nowhere, {}, true};
}

void TestMerge::oneWays()
{
    const FieldValue vp = text("VP");
    const FieldValue cmo = text("CMO");
    const FieldValue ceo = text("CEO");
    const FieldValue blank = FieldValue::null();
    const FieldRow toMarketo = with(Direction::ToMarketo);
    const FieldRow toSalesforce = with(Direction::ToSalesforce);
    QTest::newRow("to Marketo: source changed")
        << Case{vp, cmo, agreed(vp), toMarketo} << Expected{MergeRule::OneWay, Write::ToMarketo, cmo};
    QTest::newRow("to Marketo: target changed")
        << Case{cmo, vp, agreed(vp), toMarketo} << Expected{MergeRule::OneWay, Write::ToMarketo, vp};
    QTest::newRow("to Marketo: both changed")
        << Case{cmo, ceo, agreed(vp), toMarketo} << Expected{MergeRule::OneWay, Write::ToMarketo, ceo};
    QTest::newRow("to Salesforce: source changed")
        << Case{cmo, vp, agreed(vp), toSalesforce} << Expected{MergeRule::OneWay, Write::ToSalesforce, cmo};
    QTest::newRow("to Salesforce: target changed")
        << Case{vp, cmo, agreed(vp), toSalesforce} << Expected{MergeRule::OneWay, Write::ToSalesforce, vp};
    QTest::newRow("one way: no base")
        << Case{vp, cmo, {}, toMarketo} << Expected{MergeRule::OneWay, Write::ToMarketo, cmo};
    QTest::newRow("one way: a blank source at the first link")
        << Case{vp, blank, {}, toMarketo} << Expected{MergeRule::AgreedDifference, Write::Nowhere, {}, true};
    QTest::newRow("one way: source cleared")
        << Case{vp, blank, agreed(vp), toMarketo} << Expected{MergeRule::OneWay, Write::ToMarketo, blank};
    QTest::newRow("one way: source cleared, keep")
        << Case{vp, blank, agreed(vp), keepingBlanks(toMarketo)}
        << Expected{MergeRule::BlankKept, Write::Nowhere, {}, true};
    QTest::newRow("one way: at rest")
        << Case{vp, cmo, FieldBase{vp, cmo}, toMarketo} << Expected{MergeRule::AgreedDifference};
    QTest::newRow("Salesforce read-only: changed there")
        << Case{vp, cmo, agreed(vp), readOnly(System::Salesforce)}
        << Expected{MergeRule::OneWay, Write::ToMarketo, cmo};
    QTest::newRow("Marketo read-only: changed there")
        << Case{cmo, vp, agreed(vp), readOnly(System::Marketo)}
        << Expected{MergeRule::OneWay, Write::ToSalesforce, cmo};
    QTest::newRow("target read-only: no write")
        << Case{cmo, vp, agreed(vp), readOnly(System::Salesforce, toSalesforce)}
        << Expected{MergeRule::AgreedDifference};
    QTest::newRow("both read-only: no write")
        << Case{cmo, vp, agreed(vp), readOnly(System::Salesforce, readOnly(System::Marketo))}
        << Expected{MergeRule::AgreedDifference};
}

void TestMerge::optOuts()
{
    const FieldValue out = FieldValue::boolean(true);
    const FieldValue in = FieldValue::boolean(false);
    QTest::newRow("opt-out in Salesforce beats Marketo")
        << Case{in, out, FieldBase{out, in}, optOut()}
        << Expected{MergeRule::ConflictOptOutWins, Write::ToMarketo, out, false, System::Salesforce};
    QTest::newRow("opt-out in Marketo beats Salesforce")
        << Case{out, in, FieldBase{in, out}, optOut(with(ConflictRule::Salesforce))}
        << Expected{MergeRule::ConflictOptOutWins, Write::ToSalesforce, out, false, System::Marketo};
    QTest::newRow("opting in again is an edit")
        << Case{in, out, agreed(out), optOut()}
        << Expected{MergeRule::ChangedInMarketo, Write::ToSalesforce, in};
    QTest::newRow("opt-out, first link")
        << Case{in, out, {}, optOut()} << Expected{MergeRule::TrueWins, Write::ToMarketo, out};
    QTest::newRow("opt-out, one way: not taken back")
        << Case{out, in, agreed(in), optOut(with(Direction::ToMarketo))}
        << Expected{MergeRule::ConflictOptOutWins, Write::Nowhere, {}, true, System::Marketo};
    QTest::newRow("opt-out, one way: follows")
        << Case{out, in, agreed(out), optOut(with(Direction::ToMarketo))}
        << Expected{MergeRule::OneWay, Write::ToMarketo, in};
    QTest::newRow("opt-in, one way: follows the opt-out")
        << Case{in, out, agreed(out), optOut(with(Direction::ToMarketo))}
        << Expected{MergeRule::OneWay, Write::ToMarketo, out};
}

void TestMerge::decides_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<Expected>("expected");
    bothWays();
    conflicts();
    firstLinks();
    blanks();
    oneWays();
    optOuts();
}

void TestMerge::decides()
{
    QFETCH(Case, given);
    QFETCH(Expected, expected);
    const MergeInput input{given.m, given.s, given.base, given.marketoChangedAt, given.salesforceChangedAt};
    const MergeOutcome outcome = mergeField(input, given.row);

    QCOMPARE(toString(outcome.rule), toString(expected.rule));
    QCOMPARE(outcome.writeToMarketo, expected.write == Write::ToMarketo);
    QCOMPARE(outcome.writeToSalesforce, expected.write == Write::ToSalesforce);
    QCOMPARE(outcome.value, expected.value);
    QCOMPARE(outcome.newBase.has_value(), expected.baseMoves);
    if (outcome.newBase)
        QCOMPARE(*outcome.newBase, (FieldBase{given.m, given.s}));
    QCOMPARE(outcome.conflict, expected.winner.has_value());
    QVERIFY(outcome.winner == expected.winner);
}

void TestMerge::namesEveryRule()
{
    QStringList names;
    for (int rule = static_cast<int>(MergeRule::Equal); rule <= static_cast<int>(MergeRule::TrueWins); ++rule)
        names.append(toString(static_cast<MergeRule>(rule)));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
