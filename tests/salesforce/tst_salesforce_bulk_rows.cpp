// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/bulk_rows.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::salesforce;
using core::FieldValue;
using core::Outcome;
using core::WriteRecord;
using core::WriteResult;

namespace {

WriteRecord recordOf(const QString& id, const core::FieldValues& values)
{
    WriteRecord record;
    record.id = id;
    record.values = values;
    return record;
}

BulkWrite updatesOf(const QList<WriteRecord>& records)
{
    return {.object = core::ObjectType::Lead,
            .success = WriteResult::Status::Updated,
            .keyColumn = QStringLiteral("Id"),
            .records = records};
}

core::Error untouched()
{
    core::Error error;
    error.code = QStringLiteral("bulk-job-failed");
    error.outcome = Outcome::NotExecuted;
    return error;
}

// The result of the only row of a list of failures.
core::Error errorIn(const QByteArray& cell)
{
    const QByteArray csv = "\"sf__Id\",\"sf__Error\",\"Id\"\n\"\",\"" + cell + "\",\"a\"\n";
    const auto results = bulkResults(csv, BulkList::Failed, updatesOf({}), untouched());
    return results ? results->value(QStringLiteral("a")).error.value_or(core::Error()) : core::Error();
}

} // namespace

// Records as rows of a bulk ingest, and the three lists its rows end in.
class TestBulkRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsTheUnionOfAllFields()
    {
        const BulkWrite write = updatesOf(
            {recordOf(QStringLiteral("a"),
                      {{QStringLiteral("Title"), FieldValue::text(QStringLiteral("VP"))},
                       {QStringLiteral("Phone"), FieldValue::null()}}),
             recordOf(QStringLiteral("b"), {{QStringLiteral("Employees"), FieldValue::number(7)}})});
        QCOMPARE(csvOf(write),
                 QByteArray("Id,Employees,Phone,Title\n"
                            "a,,#N/A,VP\n"
                            "b,7,,\n"));
    }

    void aCreateHasNoIdColumn()
    {
        BulkWrite write = updatesOf({recordOf({}, {{QStringLiteral("Title"), FieldValue::text(QString())}})});
        write.success = WriteResult::Status::Created;
        QCOMPARE(csvOf(write), QByteArray("Title\n#N/A\n"));
    }

    void aCellIsQuotedWhereItMustBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("Müller") << QByteArray("Müller");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
        QTest::newRow("blank edge") << QStringLiteral(" a") << QByteArray("\" a\"");
        // Nothing here is for a spreadsheet.
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("=1+1");
    }
    void aCellIsQuotedWhereItMustBe()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        const BulkWrite write =
            updatesOf({recordOf(QStringLiteral("a"), {{QStringLiteral("Title"), FieldValue::text(text)}})});
        QCOMPARE(csvOf(write), "Id,Title\na," + cell + '\n');
    }

    void theEmptyingTextDoesNotFit()
    {
        QVERIFY(
            !fitsInCsv(recordOf({}, {{QStringLiteral("Title"), FieldValue::text(QStringLiteral("#N/A"))}})));
        QVERIFY(fitsInCsv(recordOf({}, {{QStringLiteral("Title"), FieldValue::null()}})));
    }

    void aFailureTellsCodeTextAndFields()
    {
        const core::Error missing = errorIn(
            "REQUIRED_FIELD_MISSING:Required fields are missing: [LastName, Company]:LastName,Company --");
        QCOMPARE(missing.code, QStringLiteral("REQUIRED_FIELD_MISSING"));
        QCOMPARE(missing.message, QStringLiteral("Required fields are missing: [LastName, Company]"));
        QCOMPARE(missing.fields, (QStringList{QStringLiteral("LastName"), QStringLiteral("Company")}));
        QCOMPARE(missing.outcome, Outcome::Done);
        const core::Error taken =
            errorIn("DUPLICATE_VALUE:duplicate value found: K duplicates value on record with id: "
                    "00Qxx0000000001:--");
        QCOMPARE(taken.arguments, QStringList{core::salesforceId18(u"00Qxx0000000001")});
        QVERIFY(taken.fields.isEmpty());
    }

    void aRowThatWasNotLookedAtIsNotExecuted()
    {
        const auto results =
            bulkResults("Id,Title\na,VP\n", BulkList::Unprocessed, updatesOf({}), untouched());
        QVERIFY(results);
        QCOMPARE(results->value(QStringLiteral("a")).error->outcome, Outcome::NotExecuted);
    }

    void aListWithoutItsColumnsIsNone_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no key") << QByteArray("sf__Id,sf__Created,Title\nx,true,VP\n");
        QTest::newRow("no id") << QByteArray("Id,Title\na,VP\n");
        QTest::newRow("no table") << QByteArray("\"sf__Id");
        QTest::newRow("nothing") << QByteArray();
    }
    void aListWithoutItsColumnsIsNone()
    {
        QFETCH(const QByteArray, csv);
        QVERIFY(!bulkResults(csv, BulkList::Successful, updatesOf({}), untouched()));
    }
};

QTEST_GUILESS_MAIN(TestBulkRows)
#include "tst_salesforce_bulk_rows.moc"
