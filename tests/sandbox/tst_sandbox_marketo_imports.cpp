// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's bulk imports.
class TestSandboxMarketoImports : public SandboxPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void importNamesItsFailures();
    void importNeedsAFile();
    void partsNameTheFileAndTheRest_data();
    void partsNameTheFileAndTheRest();
    void importIsChecked_data();
    void importIsChecked();
    void importKeepsToItsPartition();
    void unwatchedImportIsApplied();
    void twoImportsRunAtATime();
    void batchesAreForgotten();

private:
    ProbeAnswer upload(const QByteArray& parameters, const QByteArray& csv);
    QByteArray uploaded(const QByteArray& csv); // the batch's id
};

ProbeAnswer TestSandboxMarketoImports::upload(const QByteArray& parameters, const QByteArray& csv)
{
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
        + csv + "\r\n--b--\r\n";
    return m_probe->send("POST", "/bulk/v1/leads.json?format=csv" + parameters, body,
                         {{"Content-Type", "multipart/form-data; boundary=b"}});
}

QByteArray TestSandboxMarketoImports::uploaded(const QByteArray& csv)
{
    return QByteArray::number(upload({}, csv).object()[u"result"][0][u"batchId"].toInteger());
}

void TestSandboxMarketoImports::importNamesItsFailures()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray listId = QByteArray::number(list({}));
    const auto send = [&] {
        return upload("&listId=" + listId, "email,leadScore\ni@example.com,3\nj@example.com,no number\n");
    };
    const QByteArray batch = QByteArray::number(send().object()[u"result"][0][u"batchId"].toInteger());
    QCOMPARE(code(send()), QStringLiteral("1019"));
    const QJsonObject job = bulk("GET", "leads/batch/" + batch + ".json").object()[u"result"][0].toObject();
    QCOMPARE(job[u"status"].toString(), QStringLiteral("Complete"));
    QCOMPARE(job[u"numOfLeadsProcessed"].toInt(), 1);
    QCOMPARE(job[u"numOfRowsFailed"].toInt(), 1);
    QCOMPARE(
        bulk("GET", "leads/batch/" + batch + "/failures.json").body,
        QByteArray("email,leadScore,Import Failure Reason\n"
                   "j@example.com,no number,Invalid value for field 'leadScore' and value 'no number'\n"));
    QCOMPARE(m_probe->call("GET", "lists/" + listId + "/leads.json").object()[u"result"].toArray().size(), 1);
}

void TestSandboxMarketoImports::importNeedsAFile()
{
    QCOMPARE(code(m_probe->send("POST", "/bulk/v1/leads.json", "x",
                                {{"Content-Type", "multipart/form-data; boundary=b"}})),
             QStringLiteral("613"));
    QCOMPARE(code(m_probe->send("POST", "/bulk/v1/leads.json", "x", {{"Content-Type", "text/csv"}})),
             QStringLiteral("613"));
}

void TestSandboxMarketoImports::partsNameTheFileAndTheRest_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("in quotes") << QByteArray(R"(name="file"; filename="x")");
    QTest::newRow("without quotes") << QByteArray("name=file; filename=x; filename*=utf-8''x");
}

void TestSandboxMarketoImports::partsNameTheFileAndTheRest()
{
    QFETCH(QByteArray, file);
    m_host->edit([](World& world) {
        world.settings.marketo.bulkPolls = 0;
        world.settings.marketo.tokenInQuery = true;
    });
    const auto part = [](const QByteArray& name, const QByteArray& data) -> QByteArray {
        return "--B\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + data + "\r\n";
    };
    HttpProbe bare(m_host->marketo().url);
    const QByteArray body = part(R"(name="x"; filename="file")", "nonsense")
        + part(R"(name="access_token")", tokenOf(bare, "/identity/oauth/token", m_host->marketo()))
        + part(R"(name="format")", "tsv") + part("name=listId", QByteArray::number(list({})))
        + part(file, "email\tcity\ni@example.com\tUlm\n") + "--B--\r\n";
    const QJsonObject sent =
        bare.send("POST", "/bulk/v1/leads.json", body, {{"Content-Type", "Multipart/Form-Data; Boundary=B"}})
            .object();
    const QByteArray batch = QByteArray::number(sent[u"result"][0][u"batchId"].toInteger());
    QCOMPARE(bulk("GET", "leads/batch/" + batch + ".json").object()[u"result"][0][u"message"].toString(),
             QStringLiteral("Import succeeded, 1 records imported (1 members)"));
}

void TestSandboxMarketoImports::importIsChecked_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown field") << QByteArray("&lookupField=nonsense") << QStringLiteral("1006");
    QTest::newRow("unsupported field") << QByteArray("&lookupField=firstName") << QStringLiteral("1011");
    QTest::newRow("custom field") << QByteArray("&lookupField=region") << QString();
    QTest::newRow("unknown partition") << QByteArray("&partitionName=Nowhere") << QStringLiteral("1008");
}

void TestSandboxMarketoImports::importIsChecked()
{
    QFETCH(QByteArray, parameters);
    QTEST(code(upload(parameters, "email,region\ni@example.com,EMEA\n")), "expected");
}

void TestSandboxMarketoImports::importKeepsToItsPartition()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    person("known@example.com");
    const QByteArray batch =
        QByteArray::number(upload("&partitionName=Archive", "email\nknown@example.com\nnew@example.com\n")
                               .object()[u"result"][0][u"batchId"]
                               .toInteger());
    const QJsonObject job = bulk("GET", "leads/batch/" + batch + ".json").object()[u"result"][0].toObject();
    QCOMPARE(job[u"numOfLeadsProcessed"].toInt(), 1);
    QCOMPARE(bulk("GET", "leads/batch/" + batch + "/failures.json").body,
             QByteArray("email,Import Failure Reason\nknown@example.com,Partition update not allowed\n"));
    const QJsonArray archived =
        m_probe->call("GET", "leads.json?filterType=leadPartitionId&filterValues=2&fields=email")
            .object()[u"result"]
            .toArray();
    QCOMPARE(archived.size(), 1);
    QCOMPARE(archived[0][u"email"].toString(), QStringLiteral("new@example.com"));
}

void TestSandboxMarketoImports::unwatchedImportIsApplied()
{
    uploaded("email\ni@example.com\n");
    const auto found = [this] {
        return m_probe->call("GET", "leads.json?filterType=email&filterValues=i@example.com")
            .object()[u"result"]
            .toArray()
            .size();
    };
    bulk("GET", "leads/export.json");
    QCOMPARE(found(), 0);
    m_host->edit([](World& world) { world.clock.advance(60); });
    bulk("GET", "leads/export.json");
    QCOMPARE(found(), 1);
}

void TestSandboxMarketoImports::twoImportsRunAtATime()
{
    const QByteArray csv = "email\ni@example.com\n";
    const QByteArrayList batches{uploaded(csv), uploaded(csv), uploaded(csv)};
    const auto status = [this](const QByteArray& batch) {
        return bulk("GET", "leads/batch/" + batch + ".json").object()[u"result"][0][u"status"].toString();
    };
    QCOMPARE(status(batches[2]), QStringLiteral("Queued"));
    QCOMPARE(status(batches[0]), QStringLiteral("Importing"));
    QCOMPARE(status(batches[0]), QStringLiteral("Complete"));
    QCOMPARE(status(batches[2]), QStringLiteral("Importing"));
}

void TestSandboxMarketoImports::batchesAreForgotten()
{
    constexpr int day = 24 * 3600;
    m_host->edit([](World& world) { world.settings.marketo.tokenSeconds = 100 * day; });
    const QByteArray path = "leads/batch/" + uploaded("email\ni@example.com\n") + ".json";
    m_host->edit([](World& world) { world.clock.advance(6 * day); });
    QCOMPARE(code(bulk("GET", path)), QString());
    m_host->edit([](World& world) { world.clock.advance(2 * day); });
    QCOMPARE(code(bulk("GET", path)), QStringLiteral("1013"));
}

QTEST_GUILESS_MAIN(TestSandboxMarketoImports)
#include "tst_sandbox_marketo_imports.moc"
