// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"
#include "core/normalise.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lockstep::core;

namespace {

struct Pair
{
    FieldRow row;
    MergeInput input;
};

rc::Gen<FieldValue> valueOf(FieldType type)
{
    const auto text = [](const char* value) { return FieldValue::text(QString::fromUtf8(value)); };
    const auto number = [](const char* value) { return FieldValue::number(QString::fromLatin1(value)); };
    switch (type) {
    case FieldType::Boolean:
        return rc::gen::element(FieldValue::null(), FieldValue::boolean(true), FieldValue::boolean(false),
                                text("True"), text("0"));
    case FieldType::Decimal:
        return rc::gen::element(FieldValue::null(), number("10"), number("10.0"), number("1E1"),
                                number("10.004"), number("-3.5"), text("ten"));
    case FieldType::DateTime:
        return rc::gen::element(FieldValue::null(), text("2026-03-29T00:30:00Z"),
                                text("2026-03-29T01:30:00.000+0100"), text("2026-03-29T00:30:01Z"),
                                text("soon"));
    case FieldType::MultiPicklist:
        return rc::gen::element(FieldValue::null(), text("a;b"), text("b; a"), text("a"), text(";"));
    default:
        return rc::gen::element(FieldValue::null(), text(""), text("x"), text(" x "), text("X"), text("y"),
                                text("Zoe\u0308"), text("Zo\u00EB"), text("1\r\n2"), text("1\n2"));
    }
}

// Value maps over the values above: one to one, many to one, chains, swaps.
QList<ValuePair> arbitraryMaps()
{
    const auto name = rc::gen::element(QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("a"),
                                       QStringLiteral("b"), QStringLiteral("1\n2"), QStringLiteral("other"));
    QList<ValuePair> pairs;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        pairs += ValuePair{*name, *name,
                           *rc::gen::element(Direction::Both, Direction::ToSalesforce, Direction::ToMarketo)};
    return pairs;
}

FieldRow arbitraryRow()
{
    const FieldType type =
        *rc::gen::element(FieldType::Text, FieldType::Email, FieldType::Boolean, FieldType::Decimal,
                          FieldType::DateTime, FieldType::MultiPicklist);
    FieldRow row;
    row.salesforce.type = type;
    row.marketo.type = type;
    row.salesforce.scale = 2;
    row.marketo.scale = 2;
    row.salesforce.updateable = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
    row.marketo.updateable = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
    row.effectiveDirection = *rc::gen::weightedElement<Direction>(
        {{4, Direction::Both}, {1, Direction::ToSalesforce}, {1, Direction::ToMarketo}});
    row.effectiveRule =
        *rc::gen::element(ConflictRule::Marketo, ConflictRule::Salesforce, ConflictRule::Newest);
    row.mapping.blankRule = *rc::gen::element(BlankRule::Overwrite, BlankRule::Keep);
    if (type == FieldType::Text || type == FieldType::MultiPicklist)
        row.mapping.values = arbitraryMaps();
    row.values = ValueMap(row.mapping.values);
    row.optOut = type == FieldType::Boolean && *rc::gen::arbitrary<bool>();
    return row;
}

QDateTime arbitraryTime()
{
    const int second = *rc::gen::inRange(-1, 3);
    return second < 0 ? QDateTime() : QDateTime(QDate(2026, 3, 29), QTime(12, 0, second), Qt::UTC);
}

Pair arbitraryPair()
{
    Pair pair;
    pair.row = arbitraryRow();
    const rc::Gen<FieldValue> values = valueOf(pair.row.salesforce.type);
    pair.input.marketo = *values;
    pair.input.salesforce = *values;
    if (*rc::gen::weightedElement<bool>({{4, true}, {1, false}}))
        pair.input.base = FieldBase{*values, *values};
    pair.input.marketoChangedAt = arbitraryTime();
    pair.input.salesforceChangedAt = arbitraryTime();
    return pair;
}

bool writes(const MergeOutcome& outcome)
{
    return outcome.writeToMarketo || outcome.writeToSalesforce;
}

// What both sides and the base hold once the outcome has been carried out.
MergeInput applied(const Pair& pair, const MergeOutcome& outcome)
{
    MergeInput after = pair.input;
    if (outcome.newBase)
        after.base = outcome.newBase;
    if (!writes(outcome))
        return after;
    if (outcome.writeToMarketo)
        after.marketo = render(outcome.value, System::Salesforce, System::Marketo, pair.row);
    else
        after.salesforce = render(outcome.value, System::Marketo, System::Salesforce, pair.row);
    after.base = FieldBase{after.marketo, after.salesforce};
    return after;
}

// The same pair with the two systems' names exchanged.
Pair mirrored(const Pair& pair)
{
    Pair mirror = pair;
    std::swap(mirror.input.marketo, mirror.input.salesforce);
    std::swap(mirror.input.marketoChangedAt, mirror.input.salesforceChangedAt);
    if (mirror.input.base)
        std::swap(mirror.input.base->marketo, mirror.input.base->salesforce);
    std::swap(mirror.row.marketo, mirror.row.salesforce);
    const auto opposite = [](Direction direction) {
        return direction == Direction::Both     ? direction
            : direction == Direction::ToMarketo ? Direction::ToSalesforce
                                                : Direction::ToMarketo;
    };
    for (ValuePair& each : mirror.row.mapping.values)
        each = {each.salesforce, each.marketo, opposite(each.direction)};
    mirror.row.values = ValueMap(mirror.row.mapping.values);
    mirror.row.effectiveDirection = opposite(pair.row.effectiveDirection);
    if (mirror.row.effectiveRule != ConflictRule::Newest)
        mirror.row.effectiveRule = pair.row.effectiveRule == ConflictRule::Marketo ? ConflictRule::Salesforce
                                                                                   : ConflictRule::Marketo;
    return mirror;
}

} // namespace

// What holds of every merge, whatever the values and rules.
class TestMergeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAtRestOnceApplied();
    void writesOneSideAtMost();
    void writesOnlyWhatDiffers();
    void neverWritesAReadOnlySide();
    void carriesAnEditOfOneSideToTheOther();
    void leavesBothAloneWithoutAnEdit();
    void movesTheBaseOnlyToWhatIsThere();
    void treatsBothSystemsAlike();
    void neverTakesBackAnOptOutInAConflict();
};

void TestMergeProperties::isAtRestOnceApplied()
{
    QVERIFY(rc::check("a second merge writes nothing and moves nothing", [] {
        const Pair pair = arbitraryPair();
        const MergeInput after = applied(pair, mergeField(pair.input, pair.row));
        const MergeOutcome again = mergeField(after, pair.row);
        RC_ASSERT(!writes(again));
        RC_ASSERT(!again.conflict);
    }));
}

void TestMergeProperties::writesOneSideAtMost()
{
    QVERIFY(rc::check("never both", [] {
        const Pair pair = arbitraryPair();
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        RC_ASSERT(!(outcome.writeToMarketo && outcome.writeToSalesforce));
        RC_ASSERT(!(writes(outcome) && outcome.newBase));
        RC_ASSERT(outcome.conflict == outcome.winner.has_value());
    }));
}

void TestMergeProperties::writesOnlyWhatDiffers()
{
    QVERIFY(rc::check("never a value equal to the target's", [] {
        const Pair pair = arbitraryPair();
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        if (outcome.writeToMarketo)
            RC_ASSERT(
                !sameValue(outcome.value, System::Salesforce, pair.input.marketo, System::Marketo, pair.row));
        if (outcome.writeToSalesforce)
            RC_ASSERT(!sameValue(outcome.value, System::Marketo, pair.input.salesforce, System::Salesforce,
                                 pair.row));
    }));
}

void TestMergeProperties::neverWritesAReadOnlySide()
{
    QVERIFY(rc::check("a side that cannot be written is not", [] {
        const Pair pair = arbitraryPair();
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        RC_ASSERT(!outcome.writeToMarketo
                  || (pair.row.marketo.updateable && pair.row.effectiveDirection != Direction::ToSalesforce));
        RC_ASSERT(!outcome.writeToSalesforce
                  || (pair.row.salesforce.updateable && pair.row.effectiveDirection != Direction::ToMarketo));
    }));
}

void TestMergeProperties::carriesAnEditOfOneSideToTheOther()
{
    QVERIFY(rc::check("only one side changed: the other takes its value", [] {
        Pair pair = arbitraryPair();
        pair.row.effectiveDirection = Direction::Both;
        pair.row.salesforce.updateable = true;
        pair.row.marketo.updateable = true;
        pair.row.mapping.blankRule = BlankRule::Overwrite;
        pair.input.base = FieldBase{*valueOf(pair.row.marketo.type), pair.input.salesforce};
        RC_PRE(!sameValue(pair.input.marketo, System::Marketo, pair.input.base->marketo, System::Marketo,
                          pair.row));
        RC_PRE(!sameValue(pair.input.marketo, System::Marketo, pair.input.salesforce, System::Salesforce,
                          pair.row));
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        RC_ASSERT(outcome.rule == MergeRule::ChangedInMarketo);
        RC_ASSERT(outcome.writeToSalesforce);
        RC_ASSERT(outcome.value == pair.input.marketo);
    }));
}

void TestMergeProperties::leavesBothAloneWithoutAnEdit()
{
    QVERIFY(rc::check("values at their bases are left alone", [] {
        Pair pair = arbitraryPair();
        pair.input.base = FieldBase{pair.input.marketo, pair.input.salesforce};
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        RC_ASSERT(!writes(outcome));
        RC_ASSERT(!outcome.newBase);
        RC_ASSERT(!outcome.conflict);
    }));
}

void TestMergeProperties::movesTheBaseOnlyToWhatIsThere()
{
    QVERIFY(rc::check("two-way: the base moves without a write only where both sides agree", [] {
        Pair pair = arbitraryPair();
        pair.row.effectiveDirection = Direction::Both;
        pair.row.salesforce.updateable = true;
        pair.row.marketo.updateable = true;
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        if (!outcome.newBase)
            return;
        RC_ASSERT(*outcome.newBase == (FieldBase{pair.input.marketo, pair.input.salesforce}));
        RC_ASSERT(outcome.rule == MergeRule::Equal);
        RC_ASSERT(sameValue(pair.input.marketo, System::Marketo, pair.input.salesforce, System::Salesforce,
                            pair.row));
    }));
}

void TestMergeProperties::treatsBothSystemsAlike()
{
    QVERIFY(rc::check("exchanging the names exchanges the outcome", [] {
        const Pair pair = arbitraryPair();
        // A tie under "newest" goes to Marketo by decree: the one place where the names count.
        RC_PRE(pair.row.effectiveRule != ConflictRule::Newest
               || (pair.input.marketoChangedAt.isValid() && pair.input.salesforceChangedAt.isValid()
                   && pair.input.marketoChangedAt != pair.input.salesforceChangedAt));
        const MergeOutcome outcome = mergeField(pair.input, pair.row);
        const Pair mirror = mirrored(pair);
        const MergeOutcome opposite = mergeField(mirror.input, mirror.row);
        RC_ASSERT(opposite.writeToSalesforce == outcome.writeToMarketo);
        RC_ASSERT(opposite.writeToMarketo == outcome.writeToSalesforce);
        RC_ASSERT(opposite.value == outcome.value);
        RC_ASSERT(opposite.conflict == outcome.conflict);
        RC_ASSERT(opposite.newBase.has_value() == outcome.newBase.has_value());
    }));
}

void TestMergeProperties::neverTakesBackAnOptOutInAConflict()
{
    QVERIFY(rc::check("in a conflict the opt-out wins, whatever the rule", [] {
        Pair pair = arbitraryPair();
        pair.row.salesforce.type = FieldType::Boolean;
        pair.row.marketo.type = FieldType::Boolean;
        pair.row.optOut = true;
        const bool outInMarketo = *rc::gen::arbitrary<bool>();
        pair.input.marketo = FieldValue::boolean(outInMarketo);
        pair.input.salesforce = FieldValue::boolean(!outInMarketo);
        pair.input.base = FieldBase{FieldValue::boolean(!outInMarketo), FieldValue::boolean(outInMarketo)};
        const MergeInput after = applied(pair, mergeField(pair.input, pair.row));
        RC_ASSERT((outInMarketo ? after.marketo : after.salesforce) == FieldValue::boolean(true));
    }));
}

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_merge_properties.moc"
