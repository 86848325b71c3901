// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"
#include "sandbox/csv_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::sandbox;

// Bulk API 2.0: the life of a job, rows that fail and files that do, pages of results.
class TestSandboxBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void csvIsReadAsWritten();
    void brokenCsvIsRefused_data();
    void brokenCsvIsRefused();
    void jobWorksByPollsAndByTheClock();
    void jobWorksUnwatched();
    void jobTakesItsRowsAlong();
    void rowsWithoutTheirRecordAreNamed();
    void rowsFailByThemselves();
    void upsertFindsByEmail();
    void assignmentRuleRunsWhereTheJobNamesOne();
    void momentsNeedNoZoneInAFile();
    void fileProblemsFailTheJob_data();
    void fileProblemsFailTheJob();
    void referenceIsFoundByItsKey();
    void resultsComeInPages();
    void resultsNeedTheirVersion();
    void notEveryQueryIsAllowed_data();
    void notEveryQueryIsAllowed();
    void jobsSurviveARestart();

private:
    void start(const QString& stateFile = {});
    QByteArray create(const QByteArray& json, const QByteArray& kind = "ingest"); // its id
    void close(const QByteArray& id, const QByteArray& csv); // uploads it first
    QJsonObject load(const QByteArray& job, const QByteArray& csv);
    QString state(const QByteArray& kind, const QByteArray& id);
    int found(); // leads of the name A

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxBulk::start(const QString& stateFile)
{
    m_probe.reset();
    m_host.reset();
    Options options;
    options.population = {7, 1, 0, 1};
    options.stateFile = stateFile;
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

void TestSandboxBulk::init()
{
    start();
}

QByteArray TestSandboxBulk::create(const QByteArray& json, const QByteArray& kind)
{
    return m_probe->call("POST", "jobs/" + kind, json).object()[u"id"].toString().toLatin1();
}

void TestSandboxBulk::close(const QByteArray& id, const QByteArray& csv)
{
    m_probe->send("PUT", "/services/data/v62.0/jobs/ingest/" + id + "/batches", csv,
                  {{"Content-Type", "text/csv"}});
    m_probe->call("PATCH", "jobs/ingest/" + id, R"({"state":"UploadComplete"})");
}

QJsonObject TestSandboxBulk::load(const QByteArray& job, const QByteArray& csv)
{
    const QByteArray id = create(job);
    close(id, csv);
    m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 0; });
    return m_probe->call("GET", "jobs/ingest/" + id).object();
}

QString TestSandboxBulk::state(const QByteArray& kind, const QByteArray& id)
{
    return m_probe->call("GET", "jobs/" + kind + '/' + id).object()[u"state"].toString();
}

int TestSandboxBulk::found()
{
    return m_probe->query(QStringLiteral("SELECT Id FROM Lead WHERE LastName = 'A'"))
        .object()[u"totalSize"]
        .toInt();
}

void TestSandboxBulk::csvIsReadAsWritten()
{
    const QStringList cells{QStringLiteral("a,b"), QStringLiteral("say \"x\""), QStringLiteral("two\nlines"),
                            QString(), QStringLiteral(" ä ")};
    const auto csv = readCsv("1,2,3,4,5\n" + quotedLine(cells, ',', "\n") + plainLine(cells, ',', "\n"), ',');
    QVERIFY(csv.has_value());
    QCOMPARE(csv->rows, (QList<QStringList>{cells, cells}));
    QVERIFY(!csv->endsInCrlf);
    QVERIFY(readCsv("a\r\nb\r\n", ',')->endsInCrlf);
}

void TestSandboxBulk::brokenCsvIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n");
    QTest::newRow("a cell too few") << QByteArray("a,b,c\n1,2\n");
    QTest::newRow("a quote not closed") << QByteArray("a,b\n1,\"2\n");
}

void TestSandboxBulk::brokenCsvIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readCsv(text, ','));
}

void TestSandboxBulk::jobWorksByPollsAndByTheClock()
{
    m_host->edit([](World& world) {
        world.clock.setFrozen(true);
        world.settings.salesforce.bulkPolls = 2;
        world.settings.salesforce.bulkSeconds = 30;
    });
    const QByteArray id = create(R"({"object":"Lead","operation":"insert"})");
    QCOMPARE(state("ingest", id), QStringLiteral("Open"));
    close(id, "LastName,Company\nA,B\n");
    for (int poll = 0; poll < 4; ++poll)
        QCOMPARE(state("ingest", id), QStringLiteral("InProgress"));
    QCOMPARE(found(), 0);
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id + "/successfulResults").status, 400);
    m_host->edit([](World& world) { world.clock.advance(30); });
    QCOMPARE(state("ingest", id), QStringLiteral("JobComplete"));
    QCOMPARE(found(), 1);
    QCOMPARE(m_probe->call("DELETE", "jobs/ingest/" + id).status, 204);
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id).status, 404);
}

void TestSandboxBulk::jobWorksUnwatched()
{
    m_host->edit([](World& world) { world.clock.setFrozen(true); });
    const QByteArray open = create(R"({"object":"Lead","operation":"insert"})");
    const QByteArray id = create(R"({"object":"Lead","operation":"insert"})");
    close(id, "LastName,Company\nA,B\n");
    m_host->edit([](World& world) { world.clock.advance(59); });
    QCOMPARE(found(), 0);
    m_host->edit([](World& world) { world.clock.advance(1); });
    QCOMPARE(found(), 1);
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id + "/successfulResults").status, 200);
    QCOMPARE(state("ingest", open), QStringLiteral("Open"));
}

void TestSandboxBulk::jobTakesItsRowsAlong()
{
    m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 0; });
    const QByteArray body = "--b\r\nContent-Type: application/json\r\n"
                            "Content-Disposition: form-data; name=\"job\"\r\n\r\n"
                            R"({"object":"Lead","operation":"insert","contentType":"CSV","lineEnding":"LF"})"
                            "\r\n--b\r\nContent-Type: text/csv\r\n"
                            "Content-Disposition: form-data; name=\"content\"; filename=\"content\"\r\n\r\n"
                            "LastName,Company\nA,B\nC,D\n\r\n--b--\r\n";
    const QJsonObject job = m_probe
                                ->send("POST", "/services/data/v62.0/jobs/ingest", body,
                                       {{"Content-Type", "multipart/form-data; boundary=\"b\""}})
                                .object();
    QCOMPARE(job[u"state"].toString(), QStringLiteral("UploadComplete"));
    const QJsonObject done = m_probe->call("GET", "jobs/ingest/" + job[u"id"].toString().toLatin1()).object();
    QCOMPARE(done[u"state"].toString(), QStringLiteral("JobComplete"));
    QCOMPARE(done[u"numberRecordsProcessed"].toInt(), 2);
    QCOMPARE(done[u"numberRecordsFailed"].toInt(), 0);
}

void TestSandboxBulk::rowsWithoutTheirRecordAreNamed()
{
    const QJsonObject job = load(R"({"object":"Lead","operation":"update"})",
                                 "Id,Title\n00Q5g0000000zzzEAA,x\n,x\n00Q5g0000000zzzAAA,x\n");
    QCOMPARE(job[u"numberRecordsFailed"].toInt(), 3);
    const QByteArray failed =
        m_probe->call("GET", "jobs/ingest/" + job[u"id"].toString().toLatin1() + "/failedResults").body;
    for (const char* error : {"INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--",
                              "MISSING_ARGUMENT:Id not specified in an update call:--",
                              "MALFORMED_ID:Lead ID: id value of incorrect type: 00Q5g0000000zzzAAA:Id --"})
        QVERIFY2(failed.contains(error), failed.constData());
}

void TestSandboxBulk::rowsFailByThemselves()
{
    const QJsonObject job = load(R"({"object":"Lead","operation":"insert"})",
                                 "LastName,Company,Email,Marketo_Id__c\n"
                                 "A,B,,k1\n"
                                 ",B,,k2\n"
                                 "C,D,nonsense,k3\n");
    QCOMPARE(job[u"numberRecordsProcessed"].toInt(), 3);
    QCOMPARE(job[u"numberRecordsFailed"].toInt(), 2);
    const QByteArray failed =
        m_probe->call("GET", "jobs/ingest/" + job[u"id"].toString().toLatin1() + "/failedResults").body;
    QCOMPARE(failed,
             QByteArray("\"sf__Id\",\"sf__Error\",\"LastName\",\"Company\",\"Email\",\"Marketo_Id__c\"\n"
                        "\"\",\"REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName "
                        "--\",\"\",\"B\",\"\",\"k2\"\n"
                        "\"\",\"INVALID_EMAIL_ADDRESS:Email: invalid email address: nonsense:Email "
                        "--\",\"C\",\"D\",\"nonsense\",\"k3\"\n"));
}

void TestSandboxBulk::upsertFindsByEmail()
{
    m_probe->call("POST", "sobjects/Lead", R"({"LastName":"A","Company":"B","Email":"known@example.com"})");
    const QJsonObject job = load(R"({"object":"Lead","operation":"upsert","externalIdFieldName":"Email"})",
                                 "Email,LastName,Company\nKNOWN@example.com,New,B\nnew@example.com,C,D\n");
    QCOMPARE(job[u"externalIdFieldName"].toString(), QStringLiteral("Email"));
    QCOMPARE(job[u"numberRecordsFailed"].toInt(-1), 0);
    const QJsonArray records =
        m_probe
            ->query(QStringLiteral("SELECT LastName FROM Lead WHERE Email IN ('known@example.com', "
                                   "'new@example.com') ORDER BY Id"))
            .object()[u"records"]
            .toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0][u"LastName"].toString(), QStringLiteral("New"));
    const ProbeAnswer refused = m_probe->call(
        "POST", "jobs/ingest", R"({"object":"Lead","operation":"upsert","externalIdFieldName":"Title"})");
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("INVALIDJOB"));
}

void TestSandboxBulk::assignmentRuleRunsWhereTheJobNamesOne()
{
    const auto owner = [this](const QByteArray& rule, const QByteArray& name) {
        const QJsonObject job = load(R"({"object":"Lead","operation":"insert")" + rule + '}',
                                     "LastName,Company\n" + name + ",B\n");
        const QJsonObject lead = m_probe
                                     ->query(QStringLiteral("SELECT OwnerId FROM Lead WHERE LastName = '%1'")
                                                 .arg(QString::fromLatin1(name)))
                                     .object()[u"records"][0]
                                     .toObject();
        return job[u"assignmentRuleId"].toString() + QLatin1Char(' ') + lead[u"OwnerId"].toString();
    };
    QString queue, sync;
    m_host->edit([&](World& world) {
        queue = world.salesforce.queueId();
        sync = world.salesforce.syncUserId();
    });
    QCOMPARE(owner("", "Plain"), QString(QLatin1Char(' ') + sync));
    QCOMPARE(owner(R"(,"assignmentRuleId":"01Q5g0000000001")", "Assigned"),
             QString(fullId(QStringLiteral("01Q5g0000000001")) + QLatin1Char(' ') + queue));
    const ProbeAnswer refused = m_probe->call(
        "POST", "jobs/ingest", R"({"object":"Lead","operation":"insert","assignmentRuleId":"none"})");
    QCOMPARE(refused.array()[0][u"errorCode"].toString(), QStringLiteral("INVALIDJOB"));
}

void TestSandboxBulk::momentsNeedNoZoneInAFile()
{
    load(R"({"object":"Lead","operation":"insert"})",
         "LastName,Company,Last_Webinar__c\nMoment,B,2026-01-02T03:04:05\nMoment,B,2026-01-02T05:04:05+02:"
         "00\n");
    const QJsonObject answer =
        m_probe
            ->query(QStringLiteral("SELECT Last_Webinar__c FROM Lead WHERE LastName = 'Moment' AND "
                                   "Last_Webinar__c = 2026-01-02T03:04:05Z"))
            .object();
    QCOMPARE(answer[u"totalSize"].toInt(), 2);
}

void TestSandboxBulk::fileProblemsFailTheJob_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown column") << QByteArray("Foo__c\n1\n")
                                    << QStringLiteral("InvalidBatch : Field name not found : Foo__c");
    QTest::newRow("other line ends")
        << QByteArray("LastName,Company\r\nA,B\r\n")
        << QStringLiteral("LineEnding is invalid on user data. Current LineEnding setting is LF");
    QTest::newRow("short row") << QByteArray("LastName,Company\nA\n")
                               << QStringLiteral(
                                      "ClientInputError : row 1: 1 columns where the header has 2");
    QTest::newRow("many columns") << QByteArray(QByteArray("a,").repeated(5'000) + "a\n")
                                  << QStringLiteral("InvalidBatch : the file has more than 5000 columns");
    QTest::newRow("long header") << QByteArray(QByteArray(32'001, 'a') + '\n')
                                 << QStringLiteral(
                                        "InvalidBatch : the header is longer than 32000 characters");
    QTest::newRow("long field") << QByteArray("LastName,Company\nA," + QByteArray(131'073, 'b') + '\n')
                                << QStringLiteral("InvalidBatch : a field is longer than 131072 characters");
    const QByteArray cells = (',' + QByteArray(131'072, 'b')).repeated(4);
    QTest::newRow("long record") << QByteArray("LastName,Company,City,State,Title\nA" + cells + '\n')
                                 << QStringLiteral(
                                        "InvalidBatch : a record is longer than 400000 characters");
}

void TestSandboxBulk::fileProblemsFailTheJob()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const QJsonObject job = load(R"({"object":"Lead","operation":"insert"})", csv);
    QCOMPARE(job[u"state"].toString(), QStringLiteral("Failed"));
    QCOMPARE(job[u"errorMessage"].toString(), message);
    const QByteArray id = job[u"id"].toString().toLatin1();
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id + "/unprocessedrecords").body, csv);
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id + "/successfulResults").body,
             QByteArray("\"sf__Id\",\"sf__Created\"\n"));
    QCOMPARE(m_probe->call("GET", "jobs/ingest/" + id + "/failedResults").body,
             QByteArray("\"sf__Id\",\"sf__Error\"\n"));
}

void TestSandboxBulk::referenceIsFoundByItsKey()
{
    const QJsonObject job = load(R"({"object":"Contact","operation":"insert"})",
                                 "LastName,Owner.Username\n"
                                 "A,rosa.keller@example.com\n"
                                 "B,nobody@example.com\n");
    QCOMPARE(job[u"numberRecordsFailed"].toInt(), 1);
    QCOMPARE(m_probe
                 ->query(QStringLiteral(
                     "SELECT Id FROM Contact WHERE LastName = 'A' AND Owner.Name = 'Rosa Keller'"))
                 .object()[u"totalSize"]
                 .toInt(),
             1);
}

void TestSandboxBulk::resultsComeInPages()
{
    m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 0; });
    const QByteArray id = create(R"({"operation":"query","query":"SELECT Id FROM Lead"})", "query");
    QCOMPARE(m_probe->call("GET", "jobs/query/" + id + "/results").status, 400);
    QCOMPARE(state("query", id), QStringLiteral("JobComplete"));
    QByteArray locator;
    QList<int> counts;
    QByteArrayList ids;
    while (locator != "null") {
        const ProbeAnswer page = m_probe->call("GET",
                                               "jobs/query/" + id + "/results?maxRecords=3"
                                                   + (locator.isEmpty() ? "" : "&locator=" + locator));
        counts.append(page.headers.value("sforce-numberofrecords").toInt());
        locator = page.headers.value("sforce-locator");
        QVERIFY(page.body.startsWith("\"Id\"\n"));
        ids += page.body.trimmed().split('\n').mid(1);
    }
    QCOMPARE(counts, (QList<int>{3, 3, 1}));
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 7);
    QCOMPARE(
        m_probe->call("GET", "jobs/query/" + id + "/resultPages").object()[u"resultPages"].toArray().size(),
        1);
}

void TestSandboxBulk::resultsNeedTheirVersion()
{
    m_host->edit([](World& world) { world.settings.salesforce.bulkPolls = 0; });
    const QByteArray id = create(R"({"operation":"query","query":"SELECT Id FROM Lead"})", "query");
    state("query", id);
    QCOMPARE(m_probe->send("GET", "/services/data/v61.0/jobs/query/" + id + "/results").status, 409);
}

void TestSandboxBulk::notEveryQueryIsAllowed_data()
{
    QTest::addColumn<QByteArray>("soql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* soql, const char* code) {
        QTest::newRow(soql) << QByteArray(soql) << QString::fromLatin1(code);
    };
    row("SELECT COUNT() FROM Lead", "FUNCTIONALITY_NOT_ENABLED");
    row("SELECT Status FROM Lead GROUP BY Status", "FUNCTIONALITY_NOT_ENABLED");
    row("SELECT FIELDS(STANDARD) FROM Lead", "FUNCTIONALITY_NOT_ENABLED");
    row("SELECT Id, Address FROM Lead", "FUNCTIONALITY_NOT_ENABLED");
    row("SELECT Nonsense FROM Lead", "INVALID_FIELD");
    row("SELECT", "MALFORMED_QUERY");
}

void TestSandboxBulk::notEveryQueryIsAllowed()
{
    QFETCH(QByteArray, soql);
    QFETCH(QString, code);
    const ProbeAnswer answer =
        m_probe->call("POST", "jobs/query", R"({"operation":"query","query":")" + soql + "\"}");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.array()[0][u"errorCode"].toString(), code);
}

void TestSandboxBulk::jobsSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.json"));
    start(file);
    const QJsonObject job = load(R"({"object":"Lead","operation":"insert"})", "LastName,Company\nÄ,B\n");
    const QByteArray results = "jobs/ingest/" + job[u"id"].toString().toLatin1() + "/successfulResults";
    const QByteArray before = m_probe->call("GET", results).body;
    QVERIFY(before.contains("\"Ä\""));
    QVERIFY(m_host->stop());
    start(file);
    QCOMPARE(m_probe->call("GET", results).body, before);
}

QTEST_GUILESS_MAIN(TestSandboxBulk)
#include "tst_sandbox_bulk.moc"
