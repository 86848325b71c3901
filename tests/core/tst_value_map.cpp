// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"
#include "core/normalise.h"
#include "core/value_map.h"

#include <QTest>

using namespace lockstep::core;

namespace {

QString text(const char* value)
{
    return QString::fromUtf8(value);
}

FieldValue value(const char* name)
{
    return FieldValue::text(text(name));
}

FieldRow rowWith(const QList<ValuePair>& pairs, FieldType type = FieldType::Picklist)
{
    FieldRow row;
    row.salesforce.type = type;
    row.marketo.type = FieldType::Text;
    row.values = ValueMap(pairs);
    return row;
}

} // namespace

// One value under two names: it is translated when it travels, and means the same on both sides.
class TestValueMap : public QObject
{
    Q_OBJECT

private:
    const QList<ValuePair> m_industry{{text("Cybernetics"), text("Technology"), Direction::ToSalesforce},
                                      {text("Robotics"), text("Technology"), Direction::ToSalesforce}};

private Q_SLOTS:
    void aValueTravelsUnderItsOtherName()
    {
        const ValueMap map(m_industry);
        QCOMPARE(map.rendered(text("Cybernetics"), System::Salesforce), text("Technology"));
        QCOMPARE(map.rendered(text(" cybernetics "), System::Salesforce), text("Technology"));
        QCOMPARE(map.rendered(text("Energy"), System::Salesforce), text("Energy"));
        // Mapped one way only: on the way back the value keeps its name.
        QCOMPARE(map.rendered(text("Technology"), System::Marketo), text("Technology"));
    }

    void aPairMappedBothWaysTravelsBothWays()
    {
        const ValueMap map({{text("US"), text("United States"), Direction::Both}});
        QCOMPARE(map.rendered(text("US"), System::Salesforce), text("United States"));
        QCOMPARE(map.rendered(text("United States"), System::Marketo), text("US"));
    }

    void theSecondOfTwoMapsOfOneValueCounts()
    {
        const ValueMap map({{text("a"), text("b")}, {text("A"), text("c")}});
        QCOMPARE(map.rendered(text("a"), System::Salesforce), text("c"));
    }

    // Salesforce's "B" is Marketo's "A": given back as "B" it would become a "C" at the next turn.
    void aNameThatMeansSomethingElseOverThereIsNotGivenBack()
    {
        const ValueMap map({{text("A"), text("B")}, {text("B"), text("C")}});
        QCOMPARE(map.rendered(text("B"), System::Marketo), text("A"));
    }

    void whatBecomesOneValueMeansOneValue()
    {
        const FieldRow row = rowWith(m_industry);
        const auto same = [&row](const char* marketo, const char* salesforce) {
            return sameValue(value(marketo), System::Marketo, value(salesforce), System::Salesforce, row);
        };
        QVERIFY(same("Cybernetics", "Technology"));
        QVERIFY(same("Robotics", "Technology"));
        QVERIFY(same("Technology", "Technology"));
        QVERIFY(same("Energy", "Energy"));
        QVERIFY(!same("Cybernetics", "Energy"));
        QVERIFY(!same("Energy", "Technology"));
    }

    void equalNamesMayMeanDifferentThings()
    {
        const FieldRow row =
            rowWith({{text("A"), text("B"), Direction::Both}, {text("B"), text("A"), Direction::Both}});
        QVERIFY(!sameValue(value("A"), System::Marketo, value("A"), System::Salesforce, row));
        QVERIFY(sameValue(value("A"), System::Marketo, value("A"), System::Marketo, row));
        QVERIFY(sameValue(value("A"), System::Marketo, value("B"), System::Salesforce, row));
    }

    void theMembersOfASetAreMappedEach()
    {
        const FieldRow row = rowWith(m_industry, FieldType::MultiPicklist);
        QCOMPARE(render(value("Energy;Robotics; Cybernetics"), System::Marketo, System::Salesforce, row),
                 value("Energy;Technology"));
        QVERIFY(sameValue(value("Robotics;Energy"), System::Marketo, value("Energy;Technology"),
                          System::Salesforce, row));
    }

    void aMergeWritesTheOtherNameOnce()
    {
        const FieldRow row = rowWith(m_industry);
        MergeInput input;
        input.base = FieldBase{value("Energy"), value("Energy")};
        input.marketo = value("Cybernetics");
        input.salesforce = value("Energy");
        const MergeOutcome outcome = mergeField(input, row);
        QVERIFY(outcome.writeToSalesforce);
        const FieldValue sent = render(outcome.value, System::Marketo, System::Salesforce, row);
        QCOMPARE(sent, value("Technology"));
        input.salesforce = sent;
        input.base = FieldBase{input.marketo, sent};
        const MergeOutcome again = mergeField(input, row);
        QVERIFY(!again.writeToMarketo && !again.writeToSalesforce);
    }
};

QTEST_GUILESS_MAIN(TestValueMap)
#include "tst_value_map.moc"
