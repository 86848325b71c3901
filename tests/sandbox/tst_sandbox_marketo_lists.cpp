// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's lists, whose members are merged away, and what goes wrong among several clients: parallel
// upserts, a poisonous record, a late activity, partitions.
class TestSandboxMarketoLists : public SandboxPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void membersAreMovedByAMergeAndForgotten();
    void membershipIsLogged();
    void longListsAreRefused();
    void parallelUpsertsDoNotSeeEachOther();
    void poisonedRecordFailsItsBatch();
    void lateActivityComesBehindItsElders();
    void partitionsKeepPeopleApart();
    void listsAndCampaignsComeInPages_data();
    void listsAndCampaignsComeInPages();
    void listsAndCampaignsAreFiltered_data();
    void listsAndCampaignsAreFiltered();
    void staticListsAreThoseOfTheFolder();
    void listsThatAreNotThereAreNamed_data();
    void listsThatAreNotThereAreNamed();
    void onlyDeleteDeletes_data();
    void onlyDeleteDeletes();
    void unknownsAreSwitches();
};

void TestSandboxMarketoLists::membersAreMovedByAMergeAndForgotten()
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

void TestSandboxMarketoLists::membershipIsLogged()
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

void TestSandboxMarketoLists::longListsAreRefused()
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

void TestSandboxMarketoLists::parallelUpsertsDoNotSeeEachOther()
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

void TestSandboxMarketoLists::poisonedRecordFailsItsBatch()
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

void TestSandboxMarketoLists::lateActivityComesBehindItsElders()
{
    const QByteArray who = QByteArray::number(person("a@example.com"));
    const QByteArray token =
        m_probe
            ->call("GET",
                   "activities/pagingtoken.json?sinceDatetime="
                       + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1())
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

void TestSandboxMarketoLists::partitionsKeepPeopleApart()
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

void TestSandboxMarketoLists::listsAndCampaignsComeInPages_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("lists") << QByteArray("lists.json");
    QTest::newRow("campaigns") << QByteArray("campaigns.json");
}

void TestSandboxMarketoLists::listsAndCampaignsComeInPages()
{
    QFETCH(QByteArray, path);
    for (const char* name : {"A", "B", "C"})
        m_probe->send("POST", "/__sandbox/static-list", QByteArray(R"({"name":")") + name + "\"}");
    const QJsonArray all = m_probe->call("GET", path).object()[u"result"].toArray();
    QVERIFY(all.size() >= 3);
    QJsonArray paged;
    QByteArray token;
    do {
        const QJsonObject page = m_probe->call("GET", path + "?batchSize=2&nextPageToken=" + token).object();
        const QJsonArray result = page[u"result"].toArray();
        QVERIFY(result.size() <= 2 && !page.contains(u"moreResult"));
        for (const auto& one : result)
            paged.append(one);
        token = page[u"nextPageToken"].toString().toLatin1();
    } while (!token.isEmpty());
    QCOMPARE(paged, all);
}

void TestSandboxMarketoLists::listsAndCampaignsAreFiltered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("expected");
    QTest::newRow("lists of the workspace") << QByteArray("lists.json?workspaceName=Default") << 1;
    QTest::newRow("lists of another") << QByteArray("lists.json?workspaceName=Europe") << 0;
    QTest::newRow("lists of a program") << QByteArray("lists.json?programName=Nurture") << 0;
    QTest::newRow("campaigns of the program") << QByteArray("campaigns.json?programName=Nurture") << 4;
    QTest::newRow("campaigns of another") << QByteArray("campaigns.json?programName=Expo") << 0;
    QTest::newRow("campaigns of the workspace") << QByteArray("campaigns.json?workspaceName=Default") << 4;
    QTest::newRow("campaigns of another workspace") << QByteArray("campaigns.json?workspaceName=Europe") << 0;
}

void TestSandboxMarketoLists::listsAndCampaignsAreFiltered()
{
    QFETCH(QByteArray, query);
    list({});
    const QJsonObject answer = m_probe->call("GET", query).object();
    QVERIFY(answer[u"success"].toBool());
    QTEST(int(answer[u"result"].toArray().size()), "expected");
}

void TestSandboxMarketoLists::staticListsAreThoseOfTheFolder()
{
    const HttpProbe::Headers form{{"Content-Type", "application/x-www-form-urlencoded"}};
    const auto folder = [](int id) -> QByteArray {
        return "folder=" + QUrl::toPercentEncoding(QStringLiteral(R"({"id":%1,"type":"Folder"})").arg(id));
    };
    m_probe->send("POST", "/rest/asset/v1/staticLists.json", "name=A&" + folder(12), form);
    m_probe->send("POST", "/rest/asset/v1/staticLists.json", "name=B&" + folder(13), form);
    const auto namesIn = [&](int id) {
        QStringList names;
        const QJsonArray found = m_probe->send("GET", "/rest/asset/v1/staticLists.json?" + folder(id))
                                     .object()[u"result"]
                                     .toArray();
        for (const auto& one : found)
            names.append(one[u"name"].toString());
        return names;
    };
    QCOMPARE(namesIn(13), QStringList{QStringLiteral("B")});
    QCOMPARE(namesIn(14), QStringList());
    // The folder's id alone will do, and a query instead of a form.
    const auto create = [this](const QByteArray& query, const QByteArray& body = {}) {
        return code(m_probe->send("POST", "/rest/asset/v1/staticLists.json" + query, body,
                                  {{"Content-Type", "application/json"}}));
    };
    QCOMPARE(create("?name=C&folder=14"), QString());
    QCOMPARE(namesIn(14), QStringList{QStringLiteral("C")});
    QCOMPARE(create("?name=D"), QStringLiteral("701"));
    QCOMPARE(create("?name=D&folder=14", "{}"), QStringLiteral("612"));
}

void TestSandboxMarketoLists::listsThatAreNotThereAreNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("read") << QByteArray("GET") << QByteArray("staticList/77.json");
    QTest::newRow("changed") << QByteArray("POST") << QByteArray("staticList/77.json?name=A");
    QTest::newRow("deleted") << QByteArray("POST") << QByteArray("staticList/77/delete.json");
}

void TestSandboxMarketoLists::listsThatAreNotThereAreNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QCOMPARE(code(m_probe->send(method, "/rest/asset/v1/" + path)), QStringLiteral("702"));
}

void TestSandboxMarketoLists::onlyDeleteDeletes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const char* method : {"PUT", "PATCH"}) {
        for (const char* path :
             {"leads.json?id=%1", "leads/delete.json?id=%1", "lists/%2/leads.json?id=%1", "lists/%2.json",
              "lists/%2/leads/ismember.json?id=%1", "leads/%1/listMembership.json", "campaigns/3712.json",
              "leads/schema/fields.json", "stats/usage.json", "companies/describe.json"})
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path);
    }
    QTest::newRow("GET of a deletion") << QByteArray("GET") << QByteArray("leads/delete.json?id=%1");
}

void TestSandboxMarketoLists::onlyDeleteDeletes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const qint64 who = person("a@example.com");
    const qint64 where = list(QByteArray::number(who));
    path.replace("%1", QByteArray::number(who)).replace("%2", QByteArray::number(where));
    const ProbeAnswer refused = m_probe->call(method, path);
    QCOMPARE(code(refused), QStringLiteral("605"));
    QVERIFY(refused.body.contains("Request method '" + method + "' not supported"));
    const QByteArray members = "lists/" + QByteArray::number(where) + "/leads.json";
    QCOMPARE(m_probe->call("GET", members).object()[u"result"][0][u"id"].toInteger(), who);
    QCOMPARE(m_probe->call("DELETE", "leads/delete.json?id=" + QByteArray::number(who))
                 .object()[u"result"][0][u"status"]
                 .toString(),
             QStringLiteral("deleted"));
}

void TestSandboxMarketoLists::unknownsAreSwitches()
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

QTEST_GUILESS_MAIN(TestSandboxMarketoLists)
#include "tst_sandbox_marketo_lists.moc"
