// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lockstep::sandbox;

// Marketo's lists and bulk jobs: members that are merged away, the three meanings of 1029, imports; and
// what goes wrong among several clients: parallel upserts, a poisonous record, a late activity.
class TestSandboxMarketoBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void membersAreMovedByAMergeAndForgotten();
    void membershipIsLogged();
    void longListsAreRefused();
    void filtersAreChecked_data();
    void filtersAreChecked();
    void queueIsBounded();
    void quotaEndsTheDay();
    void twoRunAtATime();
    void exportByListShowsItsMembers();
    void importNamesItsFailures();
    void importNeedsAFile();
    void parallelUpsertsDoNotSeeEachOther();
    void poisonedRecordFailsItsBatch();
    void lateActivityComesBehindItsElders();
    void partitionsKeepPeopleApart();
    void unknownsAreSwitches();
    void newPartsSurviveARestart();

private:
    void start(const QString& stateFile = {});
    qint64 person(const QByteArray& email);
    QString code(const ProbeAnswer& answer) { return answer.object()[u"errors"][0][u"code"].toString(); }
    ProbeAnswer bulk(const QByteArray& method, const QByteArray& path, const QByteArray& json = {});
    QByteArray createExport(const QByteArray& filter);
    QByteArray span(int days);
    qint64 list(const QByteArray& members);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<MarketoProbe> m_probe;
};

void TestSandboxMarketoBulk::start(const QString& stateFile)
{
    m_probe.reset();
    m_host.reset();
    Options options;
    options.population = {0, 0, 3, 1};
    options.stateFile = stateFile;
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_host->edit([](World& world) { world.settings.marketo.callsPer20s = 0; });
    m_probe = std::make_unique<MarketoProbe>(m_host->marketo());
}

void TestSandboxMarketoBulk::init()
{
    start();
}

qint64 TestSandboxMarketoBulk::person(const QByteArray& email)
{
    return m_probe->call("POST", "leads.json", R"({"input":[{"email":")" + email + "\"}]}")
        .object()[u"result"][0][u"id"]
        .toInteger();
}

ProbeAnswer TestSandboxMarketoBulk::bulk(const QByteArray& method, const QByteArray& path,
                                         const QByteArray& json)
{
    return m_probe->send(method, "/bulk/v1/" + path, json, {{"Content-Type", "application/json"}});
}

QByteArray TestSandboxMarketoBulk::span(int days)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return R"({"startAt":")" + now.addDays(-days).toString(Qt::ISODate).toLatin1() + R"(","endAt":")"
        + now.addSecs(60).toString(Qt::ISODate).toLatin1() + "\"}";
}

QByteArray TestSandboxMarketoBulk::createExport(const QByteArray& filter)
{
    return bulk("POST", "leads/export/create.json", R"({"fields":["id","email"],"filter":)" + filter + '}')
        .object()[u"result"][0][u"exportId"]
        .toString()
        .toLatin1();
}

qint64 TestSandboxMarketoBulk::list(const QByteArray& members)
{
    return m_probe->send("POST", "/__sandbox/static-list", R"({"name":"L","members":[)" + members + "]}")
        .object()[u"id"]
        .toInteger();
}

void TestSandboxMarketoBulk::membersAreMovedByAMergeAndForgotten()
{
    const qint64 winner = person("w@example.com");
    const qint64 loser = person("l@example.com");
    const qint64 gone = person("g@example.com");
    const QByteArray id =
        QByteArray::number(list(QByteArray::number(loser) + ',' + QByteArray::number(gone)));
    m_probe->call("POST",
                  "leads/" + QByteArray::number(winner) + "/merge.json?leadId=" + QByteArray::number(loser));
    m_probe->call("POST", "leads/delete.json", R"({"input":[{"id":)" + QByteArray::number(gone) + "}]}");
    const QJsonArray members =
        m_probe->call("GET", "lists/" + id + "/leads.json").object()[u"result"].toArray();
    QCOMPARE(members.size(), 1);
    QCOMPARE(members[0][u"id"].toInteger(), winner);
    QCOMPARE(m_probe->call("GET", "leads/" + QByteArray::number(winner) + "/listMembership.json")
                 .object()[u"result"][0][u"listId"]
                 .toInteger(),
             id.toLongLong());
}

void TestSandboxMarketoBulk::membershipIsLogged()
{
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const QByteArray id = QByteArray::number(list({}));
    const auto change = [&](const QByteArray& method) {
        return m_probe->call(method, "lists/" + id + "/leads.json?id=" + who);
    };
    change("POST");
    QCOMPARE(change("POST").object()[u"result"][0][u"status"].toString(), QStringLiteral("added"));
    change("DELETE");
    QCOMPARE(change("DELETE").object()[u"result"][0][u"reasons"][0][u"code"].toString(),
             QStringLiteral("1015"));
    m_host->edit([&](World& world) {
        QList<int> types;
        for (const Activity& activity : world.marketo.activities()) {
            if (activity.primaryId == id.toLongLong())
                types.append(activity.type);
        }
        QCOMPARE(types, (QList<int>{24, 25})); // what changes nothing is not logged
    });
}

void TestSandboxMarketoBulk::longListsAreRefused()
{
    const QByteArray id = QByteArray::number(list(QByteArray::number(person("a@example.com")) + ','
                                                  + QByteArray::number(person("b@example.com"))));
    const QByteArray token = m_probe->call("GET", "activities/pagingtoken.json?sinceDatetime=2020-01-01")
                                 .object()[u"nextPageToken"]
                                 .toString()
                                 .toLatin1()
                                 .toPercentEncoding();
    const QByteArray read = "activities.json?activityTypeIds=12&listId=" + id + "&nextPageToken=" + token;
    QCOMPARE(m_probe->call("GET", read).object()[u"result"].toArray().size(), 2);
    m_host->edit([](World& world) { world.settings.marketo.listMembers = 2; });
    QCOMPARE(code(m_probe->call("GET", read)), QStringLiteral("1003"));
}

void TestSandboxMarketoBulk::filtersAreChecked_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray("{}") << QStringLiteral("1003");
    QTest::newRow("two") << QByteArray(R"({"createdAt":)" + span(1) + R"(,"updatedAt":)" + span(1) + '}')
                         << QStringLiteral("1003");
    QTest::newRow("32 days") << QByteArray(R"({"createdAt":)" + span(32) + '}') << QStringLiteral("1003");
    QTest::newRow("unsupported") << QByteArray(R"({"updatedAt":)" + span(1) + '}') << QStringLiteral("1035");
    QTest::newRow("unknown list") << QByteArray(R"({"staticListId":5})") << QStringLiteral("1013");
}

void TestSandboxMarketoBulk::filtersAreChecked()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, expected);
    m_host->edit([](World& world) { world.settings.marketo.updatedAtFilter = false; });
    QCOMPARE(code(bulk("POST", "leads/export/create.json", R"({"fields":["id"],"filter":)" + filter + '}')),
             expected);
}

void TestSandboxMarketoBulk::queueIsBounded()
{
    m_host->edit([](World& world) { world.settings.marketo.exportsQueued = 1; });
    const QByteArray first = createExport(R"({"createdAt":)" + span(1) + '}');
    const QByteArray second = createExport(R"({"createdAt":)" + span(1) + '}');
    bulk("POST", "leads/export/" + first + "/enqueue.json");
    const ProbeAnswer again = bulk("POST", "leads/export/" + first + "/enqueue.json");
    QVERIFY(again.body.contains("Job already queued"));
    const ProbeAnswer full = bulk("POST", "leads/export/" + second + "/enqueue.json");
    QCOMPARE(code(full), QStringLiteral("1029"));
    QVERIFY(full.body.contains("Too many jobs"));
    bulk("POST", "leads/export/" + first + "/cancel.json");
    QCOMPARE(
        bulk("POST", "leads/export/" + second + "/enqueue.json").object()[u"result"][0][u"status"].toString(),
        QStringLiteral("Queued"));
}

void TestSandboxMarketoBulk::quotaEndsTheDay()
{
    m_host->edit([](World& world) {
        world.settings.marketo.exportBytesPerDay = 1;
        world.settings.marketo.bulkPolls = 0;
        world.settings.marketo.tokenSeconds = 10 * 24 * 3600;
    });
    const QByteArray id = createExport(R"({"createdAt":)" + span(1) + '}');
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    QCOMPARE(bulk("GET", "leads/export/" + id + "/status.json").object()[u"result"][0][u"status"].toString(),
             QStringLiteral("Completed"));
    const QByteArray request = R"({"fields":["id"],"filter":{"createdAt":)" + span(1) + "}}";
    const ProbeAnswer refused = bulk("POST", "leads/export/create.json", request);
    QCOMPARE(code(refused), QStringLiteral("1029"));
    QVERIFY(refused.body.contains("quota"));
    m_host->edit([](World& world) { world.clock.advance(24 * 3600); });
    QVERIFY(bulk("POST", "leads/export/create.json", request).object()[u"success"].toBool());
}

void TestSandboxMarketoBulk::twoRunAtATime()
{
    QByteArrayList ids;
    for (int number = 0; number < 3; ++number) {
        ids.append(createExport(R"({"createdAt":)" + span(1) + '}'));
        bulk("POST", "leads/export/" + ids.constLast() + "/enqueue.json");
    }
    QStringList states;
    for (const QByteArray& id : std::as_const(ids))
        states.append(
            bulk("GET", "leads/export/" + id + "/status.json").object()[u"result"][0][u"status"].toString());
    QCOMPARE(
        states,
        (QStringList{QStringLiteral("Processing"), QStringLiteral("Processing"), QStringLiteral("Queued")}));
}

void TestSandboxMarketoBulk::exportByListShowsItsMembers()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray who = QByteArray::number(person("on.list@example.com"));
    const QByteArray id = createExport(R"({"staticListId":)" + QByteArray::number(list(who)) + '}');
    QCOMPARE(bulk("GET", "leads/export/" + id + "/file.json").status, 404);
    bulk("POST", "leads/export/" + id + "/enqueue.json");
    bulk("GET", "leads/export/" + id + "/status.json");
    QCOMPARE(bulk("GET", "leads/export/" + id + "/file.json").body,
             "id,email\n" + who + ",on.list@example.com\n");
}

void TestSandboxMarketoBulk::importNamesItsFailures()
{
    m_host->edit([](World& world) { world.settings.marketo.bulkPolls = 0; });
    const QByteArray listId = QByteArray::number(list({}));
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
                            "email,leadScore\ni@example.com,3\nj@example.com,no number\n\r\n--b--\r\n";
    const auto upload = [&] {
        return m_probe->send("POST", "/bulk/v1/leads.json?format=csv&listId=" + listId, body,
                             {{"Content-Type", "multipart/form-data; boundary=b"}});
    };
    const QByteArray batch = QByteArray::number(upload().object()[u"result"][0][u"batchId"].toInteger());
    QCOMPARE(code(upload()), QStringLiteral("1019"));
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

void TestSandboxMarketoBulk::importNeedsAFile()
{
    QCOMPARE(code(m_probe->send("POST", "/bulk/v1/leads.json", "x",
                                {{"Content-Type", "multipart/form-data; boundary=b"}})),
             QStringLiteral("613"));
    QCOMPARE(code(m_probe->send("POST", "/bulk/v1/leads.json", "x", {{"Content-Type", "text/csv"}})),
             QStringLiteral("613"));
}

void TestSandboxMarketoBulk::parallelUpsertsDoNotSeeEachOther()
{
    m_host->edit([](World& world) {
        const auto upsert = [&world](const QString& request, int blindMs) {
            SyncRequest sync;
            sync.blindMs = blindMs;
            return world.marketo.syncPerson(sync,
                                            {{QStringLiteral("email"), QStringLiteral("p@example.com")}},
                                            Origin::api(QStringLiteral("u"), request));
        };
        constexpr int minute = 60'000;
        QCOMPARE(upsert(QStringLiteral("1"), minute).status, QStringLiteral("created"));
        QCOMPARE(upsert(QStringLiteral("1"), minute).status, QStringLiteral("updated"));
        QCOMPARE(upsert(QStringLiteral("2"), minute).status, QStringLiteral("created"));
        QCOMPARE(upsert(QStringLiteral("3"), 0).reasons.constFirst().code, QStringLiteral("1007"));
    });
}

void TestSandboxMarketoBulk::poisonedRecordFailsItsBatch()
{
    m_probe->send(
        "POST", "/__sandbox/fault",
        R"({"system":"marketo","body":"poison@","action":"error","code":"611","message":"System error","status":200,"times":0})");
    QCOMPARE(code(m_probe->call("POST", "leads.json",
                                R"({"input":[{"email":"a@example.com"},{"email":"poison@example.com"}]})")),
             QStringLiteral("611"));
    QVERIFY(m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com"}]})")
                .object()[u"success"]
                .toBool());
}

void TestSandboxMarketoBulk::lateActivityComesBehindItsElders()
{
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const QByteArray token =
        m_probe
            ->call("GET",
                   "activities/pagingtoken.json?sinceDatetime="
                       + QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate).toLatin1())
            .object()[u"nextPageToken"]
            .toString()
            .toLatin1()
            .toPercentEncoding();
    m_probe->send("POST", "/__sandbox/activity",
                  R"({"leadId":)" + who
                      + R"(,"type":10,"at":"2026-01-01T00:00:00Z","attributes":{"Device":"Phone"}})");
    const QJsonArray page = m_probe->call("GET", "activities.json?activityTypeIds=10&nextPageToken=" + token)
                                .object()[u"result"]
                                .toArray();
    QCOMPARE(page.size(), 1);
    QCOMPARE(page[0][u"activityDate"].toString(), QStringLiteral("2026-01-01T00:00:00Z"));
}

void TestSandboxMarketoBulk::partitionsKeepPeopleApart()
{
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const auto move = [&](const QByteArray& name) {
        return m_probe
            ->call("POST", "leads/partitions.json",
                   R"({"input":[{"id":)" + who + R"(,"partitionName":")" + name + "\"}]}")
            .object()[u"result"][0]
            .toObject();
    };
    QCOMPARE(move("Nowhere")[u"reasons"][0][u"code"].toString(), QStringLiteral("1008"));
    QCOMPARE(move("Archive")[u"status"].toString(), QStringLiteral("updated"));
    const auto upsert = [&](const QByteArray& partition) {
        return m_probe
            ->call("POST", "leads.json",
                   R"({"partitionName":")" + partition
                       + R"(","input":[{"email":"a@example.com"},{"email":"b@example.com"}]})")
            .object();
    };
    QCOMPARE(upsert("Nowhere")[u"errors"][0][u"code"].toString(), QStringLiteral("1008"));
    const QJsonArray results = upsert("Default")[u"result"].toArray();
    QCOMPARE(results[0][u"reasons"][0][u"code"].toString(), QStringLiteral("1010"));
    QCOMPARE(results[1][u"status"].toString(), QStringLiteral("created"));
}

void TestSandboxMarketoBulk::unknownsAreSwitches()
{
    QCOMPARE(m_probe->call("GET", "lead/999999.json").object()[u"result"].toArray().size(), 0);
    const QByteArray token = m_probe
                                 ->send("GET",
                                        "/identity/oauth/token?grant_type=client_credentials&client_id="
                                            + m_host->marketo().clientId.toLatin1()
                                            + "&client_secret=" + m_host->marketo().clientSecret.toLatin1())
                                 .object()[u"access_token"]
                                 .toString()
                                 .toLatin1();
    m_host->edit([](World& world) {
        world.settings.marketo.missingLeadIsError = true;
        world.settings.marketo.unknownFieldRefusesRequest = true;
        world.settings.marketo.strictReadOnly = true;
        world.settings.marketo.tokenInQuery = true;
        world.settings.marketo.nativeSync = true;
    });
    QCOMPARE(code(m_probe->call("GET", "lead/999999.json")), QStringLiteral("1004"));
    QCOMPARE(
        code(m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","nonsense":1}]})")),
        QStringLiteral("1006"));
    QCOMPARE(
        m_probe
            ->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","createdAt":"2026-01-01"}]})")
            .object()[u"result"][0][u"reasons"][0][u"code"]
            .toString(),
        QStringLiteral("1003"));
    QCOMPARE(code(m_probe->call("GET", "companies/describe.json")), QStringLiteral("1018"));
    HttpProbe bare(m_host->marketo().url);
    QVERIFY(bare.send("GET", "/rest/v1/leads/partitions.json?access_token=" + token)
                .object()[u"success"]
                .toBool());
}

void TestSandboxMarketoBulk::newPartsSurviveARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.json"));
    start(file);
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const QByteArray listId = QByteArray::number(list(who));
    const QByteArray exportId = createExport(R"({"createdAt":)" + span(1) + '}');
    m_probe->call(
        "POST", "activities/external/type.json",
        R"({"apiName":"expo","name":"Expo","primaryAttribute":{"apiName":"stand","name":"Stand"}})");
    m_probe->call("POST", "companies.json", R"({"input":[{"externalCompanyId":"001","company":"Acme"}]})");
    QVERIFY(m_host->stop());
    start(file);
    QCOMPARE(m_probe->call("GET", "lists/" + listId + "/leads.json").object()[u"result"].toArray().size(), 1);
    QCOMPARE(
        bulk("GET", "leads/export/" + exportId + "/status.json").object()[u"result"][0][u"status"].toString(),
        QStringLiteral("Created"));
    QVERIFY(
        m_probe->call("GET", "activities/external/type/expo/describe.json").object()[u"success"].toBool());
    QCOMPARE(m_probe->call("GET", "companies.json?filterType=externalCompanyId&filterValues=001")
                 .object()[u"result"]
                 .toArray()
                 .size(),
             1);
}

QTEST_GUILESS_MAIN(TestSandboxMarketoBulk)
#include "tst_sandbox_marketo_bulk.moc"
