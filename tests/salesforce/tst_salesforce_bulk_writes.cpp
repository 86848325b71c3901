// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/sandbox_org.h"

#include <QTest>

using namespace lockstep;
using namespace std::chrono_literals;
using core::FieldValue;
using core::ObjectType;
using core::Outcome;
using core::WriteRecord;
using core::WriteResult;
using sandbox::World;
using test::keyField;
using test::lastName;

namespace {

const QString title = QStringLiteral("Title");
const QString phone = QStringLiteral("Phone");

QString nameOf(int number)
{
    return QStringLiteral("Lead %1").arg(number);
}

QString keyOf(int number)
{
    return QString::number(9'000'000 + number);
}

QList<WriteRecord> newLeads(int count)
{
    QList<WriteRecord> records;
    for (int i = 0; i < count; ++i) {
        WriteRecord record;
        record.values = {{lastName, FieldValue::text(nameOf(i))},
                         {QStringLiteral("Company"), FieldValue::text(QStringLiteral("Acme, \"Inc\"\r\n"))},
                         {keyField, FieldValue::text(keyOf(i))}};
        records.append(record);
    }
    return records;
}

core::WriteOptions leads(const QString& assign = {})
{
    core::WriteOptions options;
    options.object = ObjectType::Lead;
    options.assign = assign;
    return options;
}

QJsonObject trouble(const char* method, const char* path, const char* action)
{
    return {{QStringLiteral("method"), QLatin1String(method)},
            {QStringLiteral("path"), QLatin1String(path)},
            {QStringLiteral("action"), QLatin1String(action)}};
}

QJsonObject refusal(const char* method, const char* path, const char* code)
{
    QJsonObject fault = trouble(method, path, "error");
    fault.insert(QStringLiteral("status"), 400);
    fault.insert(QStringLiteral("code"), QLatin1String(code));
    return fault;
}

} // namespace

// Writing more than collections are good for, by Bulk API 2.0: here as soon as there are more than 3.
class TestBulkWrites : public test::SandboxOrg
{
    Q_OBJECT

private:
    qsizetype jobs() { return requests(QStringLiteral("POST"), QStringLiteral("/jobs/ingest")); }
    qsizetype collections()
    {
        return requests(QStringLiteral("POST"), QStringLiteral("/composite/sobjects"))
            + requests(QStringLiteral("PATCH"), QStringLiteral("/composite/sobjects"));
    }
    qsizetype leadCount()
    {
        qsizetype count = 0;
        m_host->edit([&](World& world) { count = world.salesforce.ids(QStringLiteral("Lead")).size(); });
        return count;
    }
    QJsonObject leadOf(const QString& id)
    {
        QJsonObject lead;
        m_host->edit([&](World& world) { lead = world.salesforce.record(QStringLiteral("Lead"), id); });
        return lead;
    }
    core::Expected<core::WriteReply> created(const QList<WriteRecord>& records, const QString& assign = {})
    {
        return await(m_client->create(records, leads(assign)));
    }
    // Whether every result is that of its record.
    bool areAllCreated(const core::WriteReply& reply)
    {
        for (int i = 0; i < int(reply.results.size()); ++i) {
            const WriteResult& result = reply.results.at(i);
            if (result.error || result.status != WriteResult::Status::Created
                || leadOf(result.id).value(lastName).toString() != nameOf(i))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        start([](salesforce::ClientOptions& options) {
            options.bulkWritesFrom = 3;
            options.bulkPoll = 1ms;
        });
    }
    void cleanup() { stop(); }

    void manyAreCreatedByOneJob()
    {
        const auto reply = created(newLeads(7));
        QVERIFY(reply);
        QCOMPARE(reply->results.size(), 7);
        QVERIFY(areAllCreated(*reply)); // the results come in another order
        QVERIFY(reply->serverTime.isValid());
        QCOMPARE(jobs(), 1);
        QCOMPARE(collections(), 0);
    }

    void fewAreACollection()
    {
        const auto reply = created(newLeads(3));
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(jobs(), 0);
        QCOMPARE(collections(), 1);
    }

    void moreThanTwoHundredAreSeveralCollections()
    {
        m_options.bulkWritesFrom = 10'000;
        connectAnew();
        const auto reply = created(newLeads(401));
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(collections(), 3);
        QCOMPARE(jobs(), 0);
    }

    void aLostCollectionEndsTheWrite()
    {
        m_options.bulkWritesFrom = 10'000;
        connectAnew();
        fault(trouble("POST", "composite/sobjects", "cut-after"));
        const auto reply = created(newLeads(201));
        QVERIFY(reply);
        QCOMPARE(reply->results.first().error->outcome, Outcome::Unknown);
        QCOMPARE(reply->results.at(199).error->outcome, Outcome::Unknown);
        QCOMPARE(reply->results.last().error->outcome, Outcome::NotSent);
        QCOMPARE(collections(), 1);
    }

    void tenThousandAndOneAreAJobByDefault()
    {
        m_options.bulkWritesFrom = salesforce::ClientOptions().bulkWritesFrom;
        connectAnew();
        const auto reply = created(newLeads(10'001));
        QVERIFY(reply);
        QVERIFY(std::none_of(reply->results.cbegin(), reply->results.cend(),
                             [](const WriteResult& result) { return result.error.has_value(); }));
        QCOMPARE(jobs(), 1);
        QCOMPARE(collections(), 0);
    }

    void aBadRowFailsByItself()
    {
        QList<WriteRecord> records = newLeads(5);
        records[2].values.remove(lastName);
        const auto reply = created(records);
        QVERIFY(reply);
        const core::Error error = reply->results.at(2).error.value_or(core::Error());
        QCOMPARE(error.code, QStringLiteral("REQUIRED_FIELD_MISSING"));
        QCOMPARE(error.fields, QStringList{lastName});
        QCOMPARE(error.outcome, Outcome::Done);
        QVERIFY(!reply->results.at(3).error);
        QCOMPARE(leadCount(), 34);
    }

    void anUpdateWritesWhatItSaysAndNoMore()
    {
        QList<WriteRecord> records;
        for (int i = 0; i < 5; ++i) {
            editAsRep(someLead(i), {{title, QStringLiteral("Old")}, {phone, QStringLiteral("1")}});
            WriteRecord record;
            record.id = someLead(i);
            record.values.insert(i % 2 == 0 ? title : phone,
                                 i == 0 ? FieldValue::null() : FieldValue::text(nameOf(i)));
            records.append(record);
        }
        const auto reply = await(m_client->update(records, leads()));
        QVERIFY(reply);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!reply->results.at(i).error);
            QCOMPARE(reply->results.at(i).id, records.at(i).id);
            QVERIFY(reply->results.at(i).status == WriteResult::Status::Updated);
        }
        QVERIFY(leadOf(records.at(0).id).value(title).isNull());
        QCOMPARE(leadOf(records.at(0).id).value(phone).toString(), QStringLiteral("1"));
        QCOMPARE(leadOf(records.at(1).id).value(title).toString(), QStringLiteral("Old"));
        QCOMPARE(leadOf(records.at(1).id).value(phone).toString(), nameOf(1));
        QCOMPARE(jobs(), 1);
    }

    void whatABulkRowCannotSayGoesInACollection()
    {
        QList<WriteRecord> records = newLeads(6);
        records[1].values.remove(keyField);
        records[4].values.insert(title, FieldValue::text(QStringLiteral("#N/A")));
        const auto reply = created(records);
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(leadOf(reply->results.at(4).id).value(title).toString(), QStringLiteral("#N/A"));
        QCOMPARE(jobs(), 1);
        QCOMPARE(collections(), 1);
    }

    void anAssignmentByRulesIsNoBulk()
    {
        const auto reply = created(newLeads(5), QStringLiteral("auto"));
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(jobs(), 0);
    }

    void aRefusedJobIsWrittenInCollections()
    {
        fault(refusal("POST", "jobs/ingest", "FUNCTIONALITY_NOT_ENABLED"));
        const auto reply = created(newLeads(5));
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(collections(), 1);
    }

    // The upload is sent again, and refused because it is there; the job is never closed.
    void aLostUploadWritesNothingTwice()
    {
        fault(trouble("PUT", "batches", "cut-after"));
        const auto reply = created(newLeads(5));
        QVERIFY(reply && areAllCreated(*reply));
        QCOMPARE(leadCount(), 35);
    }

    // Whether a collection refuses the record or all of them, no source settles.
    void aFailedJobIsWrittenInCollections()
    {
        QList<WriteRecord> records = newLeads(5);
        records[3].values.insert(QStringLiteral("Nonsense__c"), FieldValue::text(title));
        const auto reply = created(records);
        QVERIFY(reply);
        for (const int i : {0, 1, 2, 4})
            QCOMPARE(leadOf(reply->results.at(i).id).value(lastName).toString(), nameOf(i));
        QVERIFY(reply->results.at(3).error);
        const core::Error refused = *reply->results.at(3).error;
        QCOMPARE(refused.code, QStringLiteral("INVALID_FIELD"));
        QCOMPARE(refused.fields, QStringList{QStringLiteral("Nonsense__c")});
        QCOMPARE(refused.outcome, Outcome::Done);
        QCOMPARE(leadCount(), 34);
        QCOMPARE(jobs(), 1);
        QCOMPARE(collections(), 1);
    }

    void aFailedJobMayBeRefusedAsACollectionToo()
    {
        m_host->edit([](World& world) { world.settings.salesforce.unknownFieldRefusesRequest = true; });
        QList<WriteRecord> records = newLeads(5);
        records[3].values.insert(QStringLiteral("Nonsense__c"), FieldValue::text(title));
        const auto reply = created(records);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QStringLiteral("INVALID_FIELD"));
        QCOMPARE(reply.error().fields, QStringList{QStringLiteral("Nonsense__c")});
        QCOMPARE(reply.error().outcome, Outcome::NotExecuted);
        QCOMPARE(leadCount(), 30);
        QCOMPARE(jobs(), 1);
        QCOMPARE(collections(), 1);
    }

    void anAbortedJobIsNotExecuted()
    {
        m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 1'000'000; });
        auto pending = m_client->create(newLeads(5), leads());
        QTRY_VERIFY(requests(QStringLiteral("GET"), QStringLiteral("/jobs/ingest/")) > 0);
        m_host->edit([](World& world) {
            for (auto& [id, job] : world.bulkJobs) {
                job.state = QStringLiteral("Aborted");
                job.successful = "\"sf__Id\",\"sf__Created\"\n";
                job.failures = "\"sf__Id\",\"sf__Error\"\n";
                job.unprocessed = job.data;
            }
        });
        const auto reply = await(pending);
        QVERIFY(reply);
        QCOMPARE(reply->results.first().error->code, QStringLiteral("bulk-job-failed"));
        QCOMPARE(reply->results.last().error->outcome, Outcome::NotExecuted);
        QCOMPARE(leadCount(), 30);
        QCOMPARE(collections(), 0);
    }

    void aCancelledJobIsUnknown()
    {
        m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 1'000'000; });
        auto pending = m_client->create(newLeads(5), leads());
        QTRY_VERIFY(requests(QStringLiteral("GET"), QStringLiteral("/jobs/ingest/")) > 0);
        pending.cancel();
        const auto reply = await(pending);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, QStringLiteral("cancelled"));
        QCOMPARE(reply.error().outcome, Outcome::Unknown);
    }

    void aLostCloseIsLookedAfter()
    {
        fault(trouble("PATCH", "jobs/ingest", "cut-after"));
        const auto reply = created(newLeads(5));
        QVERIFY(reply && areAllCreated(*reply));
    }

    void aCloseThatMayStillArriveIsUnknown()
    {
        fault(trouble("PATCH", "jobs/ingest", "cut-before"));
        const auto reply = created(newLeads(5));
        QVERIFY(!reply);
        QCOMPARE(reply.error().outcome, Outcome::Unknown);
        QCOMPARE(leadCount(), 30);
    }

    void resultsThatCannotBeReadAreUnknown()
    {
        fault(refusal("GET", "successfulResults", "API_ERROR"));
        const auto reply = created(newLeads(5));
        QVERIFY(!reply);
        QCOMPARE(reply.error().outcome, Outcome::Unknown);
        QCOMPARE(leadCount(), 35);
    }

    void whatOneListTellsIsKeptWhereTheNextIsLost()
    {
        QList<WriteRecord> records = newLeads(5);
        records[2].values.remove(lastName);
        fault(refusal("GET", "failedResults", "API_ERROR"));
        const auto reply = created(records);
        QVERIFY(reply);
        QVERIFY(!reply->results.at(0).error);
        QCOMPARE(reply->results.at(2).error->outcome, Outcome::Unknown);
    }

    void aPassingTroubleWithTheResultsIsTriedAgain()
    {
        fault(trouble("GET", "successfulResults", "truncate"));
        const auto reply = created(newLeads(5));
        QVERIFY(reply && areAllCreated(*reply));
    }
};

QTEST_GUILESS_MAIN(TestBulkWrites)
#include "tst_salesforce_bulk_writes.moc"
