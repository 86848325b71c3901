// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace lockstep;
using core::FieldValue;

namespace {

// Any text that the systems may send: all of Unicode, empty, quotes, line ends.
rc::Gen<QString> anyText()
{
    return rc::gen::map(
        rc::gen::container<std::u32string>(rc::gen::map(
            rc::gen::oneOf(rc::gen::inRange<quint32>(1, 0xd800), rc::gen::inRange<quint32>(0xe000, 0x110000),
                           rc::gen::inRange<quint32>(1, 128)),
            [](quint32 character) { return static_cast<char32_t>(character); })),
        [](const std::u32string& text) { return QString::fromStdU32String(text); });
}

rc::Gen<FieldValue> anyValue()
{
    return rc::gen::oneOf(
        rc::gen::just(FieldValue::null()), rc::gen::map(rc::gen::arbitrary<bool>(), &FieldValue::boolean),
        rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 number) { return FieldValue::number(number); }),
        rc::gen::map(rc::gen::arbitrary<quint64>(),
                     [](quint64 digits) {
                         return FieldValue::number(QString::number(digits) + QStringLiteral(".50"));
                     }),
        rc::gen::map(anyText(), &FieldValue::text));
}

rc::Gen<core::FieldValues> anyValues()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<QString, FieldValue>>>(rc::gen::pair(anyText(), anyValue())),
        [](const std::vector<std::pair<QString, FieldValue>>& pairs) {
            core::FieldValues values;
            for (const auto& [name, value] : pairs)
                values.insert(name, value);
            return values;
        });
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWent()
    {
        QVERIFY(rc::check([] {
            const core::FieldValues values = *anyValues();
            RC_ASSERT(store::decodeValues(store::encode(values)) == values);
        }));
    }

    void basesComeBackAsTheyWent()
    {
        QVERIFY(rc::check([] {
            const core::FieldValues marketo = *anyValues();
            const FieldValue salesforce = *anyValue();
            core::Bases bases;
            for (auto it = marketo.cbegin(); it != marketo.cend(); ++it)
                bases.insert(it.key(), {it.value(), salesforce});
            RC_ASSERT(store::decodeBases(store::encode(bases)) == bases);
        }));
    }

    void aSingleValueComesBackAsItWent()
    {
        QVERIFY(rc::check([] {
            const FieldValue value = *anyValue();
            RC_ASSERT(store::decodeScalar(store::encodeScalar(value)) == value);
        }));
    }

    void plansComeBackAsTheyWent()
    {
        QVERIFY(rc::check([] {
            const QString name = *anyText();
            const std::optional<core::FieldBase> base = *rc::gen::arbitrary<bool>()
                ? std::optional(core::FieldBase{*anyValue(), *anyValue()})
                : std::nullopt;
            const QList<store::PlannedField> plan{
                {name, *anyValue(), *anyValue(), *anyText(), base, *rc::gen::arbitrary<bool>()}, {}};
            RC_ASSERT(store::decodePlan(store::encode(plan)) == plan);
        }));
    }

    void schemasComeBackAsTheyWent()
    {
        QVERIFY(rc::check([] {
            core::FieldInfo field;
            field.name = *anyText();
            field.label = *anyText();
            field.type = core::FieldType::Picklist;
            field.nativeType = *anyText();
            field.length = *rc::gen::inRange(0, 100'000);
            field.scale = *rc::gen::inRange(0, 18);
            for (bool* flag : {&field.createable, &field.updateable, &field.required, &field.nillable,
                               &field.restricted, &field.custom, &field.externalId, &field.unique})
                *flag = *rc::gen::arbitrary<bool>();
            field.picklist = {*anyText(), *anyText()};
            core::Schema schema;
            schema.objects[core::ObjectType::Lead].fields = {field, {}};
            schema.objects[core::ObjectType::Contact] = {};
            schema.validators[core::ObjectType::Lead] = QStringLiteral("W/\"1\"");
            const core::Schema back = store::decodeSchema(store::encode(schema));
            RC_ASSERT(back.objects == schema.objects);
            RC_ASSERT(back.validators == schema.validators);
        }));
    }

    void theCountersOfARunComeBackAsTheyWent()
    {
        QVERIFY(rc::check([] {
            core::RunSummary summary;
            summary.examined = *rc::gen::arbitrary<int>();
            summary.created = {*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>()};
            summary.calls = {*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>()};
            summary.recovered = *rc::gen::arbitrary<bool>();
            if (*rc::gen::arbitrary<bool>())
                summary.pausedUntil =
                    QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'102'444'800'000), Qt::UTC);
            summary.messageCode = *anyText();
            summary.messageArguments = {*anyText(), *anyText()};
            core::RunSummary back;
            store::decodeCounters(store::encodeCounters(summary), back);
            RC_ASSERT(back == summary);
        }));
    }

    void whatIsStoredIsJson()
    {
        QVERIFY(rc::check([] {
            const core::FieldValues values = *anyValues();
            QJsonParseError error;
            QJsonDocument::fromJson(store::encode(values), &error);
            RC_ASSERT(error.error == QJsonParseError::NoError);
        }));
    }

    void aByteOrderMarkIsACharacter()
    {
        const core::FieldValues values{
            {QStringLiteral("plain"), FieldValue::text(QStringLiteral("\uFEFF\uFEFFx"))},
            {QStringLiteral("escaped"), FieldValue::text(QStringLiteral("\uFEFF\n"))}};
        QCOMPARE(store::decodeValues(store::encode(values)), values);
    }

    void aNumberKeepsItsDigits()
    {
        const core::FieldValues values{{QStringLiteral("b"), FieldValue::number(QStringLiteral("1.50"))}};
        QCOMPARE(store::encode(values), QByteArray(R"({"b":["1.50"]})"));
    }

    void aPieceOfWhatWasStoredIsEmpty()
    {
        const core::FieldValues values{{QStringLiteral("a"), FieldValue::text(QStringLiteral("x\n\"y"))},
                                       {QStringLiteral("b"), FieldValue::number(QStringLiteral("1.50"))},
                                       {QStringLiteral("c"), FieldValue::boolean(true)}};
        const QByteArray whole = store::encode(values);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(store::decodeValues(whole.first(length)).isEmpty(), whole.first(length).constData());
        QCOMPARE(store::decodeValues(whole), values);
    }

    void whatIsNoJsonIsEmpty()
    {
        QVERIFY(store::decodeValues("\xff{").isEmpty());
        QVERIFY(store::decodeValues(R"({"a":1})").isEmpty());
        QVERIFY(store::decodeBases("[1,2]").isEmpty());
        QVERIFY(store::decodePlan("{}").isEmpty());
        QVERIFY(store::decodeList(QStringLiteral("nonsense")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
