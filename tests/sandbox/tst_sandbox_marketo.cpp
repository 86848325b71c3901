// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's sign-in, limits, schema and reads over real HTTP.
class TestSandboxMarketo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokenIsSharedUntilItDies();
    void wrongSignInIsNamed_data();
    void wrongSignInIsNamed();
    void tokensAreToldApart();
    void limitsAreNamed();
    void unknownPathsAreNamed_data();
    void unknownPathsAreNamed();
    void describesListTheFields();
    void schemaFieldsAreCreatedAndChanged();
    void newFieldsAreChecked_data();
    void newFieldsAreChecked();
    void peopleAreFound();
    void longFormsOfReadingWork();
    void filtersAreChecked_data();
    void filtersAreChecked();
    void writesAreJson_data();
    void writesAreJson();
    void usageCounts();
    void wrongMethodsCountForNothing();

private:
    QJsonObject sync(const QByteArray& json);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<MarketoProbe> m_probe;
};

namespace {
QString code(const QJsonObject& answer)
{
    return answer[u"errors"][0][u"code"].toString();
}
} // namespace

void TestSandboxMarketo::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<MarketoProbe>(m_host->marketo());
}

QJsonObject TestSandboxMarketo::sync(const QByteArray& json)
{
    return m_probe->call("POST", "leads.json", json).object();
}

void TestSandboxMarketo::tokenIsSharedUntilItDies()
{
    const Access access = m_host->marketo();
    HttpProbe probe(access.url);
    const QByteArray query = "/identity/oauth/token?grant_type=client_credentials&client_id="
        + access.clientId.toLatin1() + "&client_secret=" + access.clientSecret.toLatin1();
    m_host->edit([](World& world) {
        world.clock.setFrozen(true);
        world.clock.advance(3'000);
    });
    const ProbeAnswer first = probe.send("GET", query);
    QCOMPARE(first.headers.value("cache-control"), QByteArray("no-store"));
    const int left = first.object()[u"expires_in"].toInt();
    QVERIFY2(left > 500 && left <= 600, qPrintable(QString::number(left)));
    const QString token = first.object()[u"access_token"].toString();
    QCOMPARE(tokenOf(probe, "/identity/oauth/token", access), token.toLatin1());
    QVERIFY(first.object()[u"scope"].toString().contains(QLatin1Char('@')));
    m_host->edit([](World& world) { world.clock.advance(700); });
    const QJsonObject next = probe.send("GET", query).object();
    QVERIFY(next[u"access_token"].toString() != token);
    QCOMPARE(next[u"expires_in"].toInt(), 3'599);
}

void TestSandboxMarketo::wrongSignInIsNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray id =
        m_host ? m_host->marketo().clientId.toLatin1() : QByteArray("7f1c2a34-5d6e-4f80-91a2-b3c4d5e6f708");
    QTest::newRow("grant") << QByteArray("grant_type=x") << 400 << QStringLiteral("unsupported_grant_type");
    QTest::newRow("client") << QByteArray("grant_type=client_credentials&client_id=x") << 401
                            << QStringLiteral("unauthorized");
    QTest::newRow("secret") << QByteArray("grant_type=client_credentials&client_secret=x&client_id=" + id)
                            << 401 << QStringLiteral("invalid_client");
}

void TestSandboxMarketo::wrongSignInIsNamed()
{
    QFETCH(QByteArray, query);
    HttpProbe probe(m_host->marketo().url);
    const ProbeAnswer answer = probe.send("GET", "/identity/oauth/token?" + query);
    QTEST(answer.status, "status");
    QTEST(answer.object()[u"error"].toString(), "error");
}

void TestSandboxMarketo::tokensAreToldApart()
{
    const QByteArray path = "/rest/v1/leads/partitions.json";
    HttpProbe probe(m_host->marketo().url);
    QCOMPARE(code(probe.send("GET", path).object()), QStringLiteral("603"));
    QCOMPARE(code(probe.send("GET", path + "?access_token=x").object()), QStringLiteral("603"));
    probe.setToken("nonsense");
    QCOMPARE(code(probe.send("GET", path).object()), QStringLiteral("601"));
    QVERIFY(m_probe->call("GET", "leads/partitions.json").object()[u"success"].toBool());
    m_host->edit([](World& world) { world.clock.advance(3'601); });
    QCOMPARE(code(m_probe->call("GET", "leads/partitions.json").object()), QStringLiteral("602"));
}

void TestSandboxMarketo::limitsAreNamed()
{
    m_host->edit([](World& world) { world.settings.marketo.callsPer20s = 2; });
    QVERIFY(m_probe->call("GET", "leads/partitions.json").object()[u"success"].toBool());
    QVERIFY(m_probe->call("GET", "leads/partitions.json").object()[u"success"].toBool());
    const ProbeAnswer refused = m_probe->call("GET", "leads/partitions.json");
    QCOMPARE(refused.status, 200);
    QCOMPARE(code(refused.object()), QStringLiteral("606"));
    m_host->edit([](World& world) {
        world.settings.marketo.callsPer20s = 0;
        world.settings.marketo.dailyCalls = 3;
    });
    QVERIFY(m_probe->call("GET", "leads/partitions.json").object()[u"success"].toBool());
    QCOMPARE(code(m_probe->call("GET", "leads/partitions.json").object()), QStringLiteral("607"));
    QCOMPARE(m_probe->send("POST", "/rest/v1/leads.json", QByteArray(1'100'000, ' ')).status, 413);
    QCOMPARE(m_probe->send("GET", "/rest/v1/leads.json?fields=" + QByteArray(8'200, 'x')).status, 414);
}

void TestSandboxMarketo::unknownPathsAreNamed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray("/rest/v1/nothing.json") << QStringLiteral("610");
    QTest::newRow("no .json") << QByteArray("/rest/v1/leads/describe") << QStringLiteral("610");
    QTest::newRow("two slashes") << QByteArray("/rest//v1/leads/describe.json") << QStringLiteral("610");
    QTest::newRow("two slashes first")
        << QByteArray("//rest/v1/leads/describe.json") << QStringLiteral("610");
    QTest::newRow("two slashes at the sign-in")
        << QByteArray("/identity//oauth/token") << QStringLiteral("610");
    QTest::newRow("dots") << QByteArray("/rest/../rest/v1/leads/describe.json") << QString();
}

void TestSandboxMarketo::unknownPathsAreNamed()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, expected);
    const ProbeAnswer answer = m_probe->send("GET", target);
    QCOMPARE(answer.status, 200);
    QCOMPARE(code(answer.object()), expected);
    QVERIFY(answer.object()[u"requestId"].toString().contains(QLatin1Char('#')));
}

void TestSandboxMarketo::describesListTheFields()
{
    QHash<QString, QJsonObject> fields;
    const QJsonArray list = m_probe->call("GET", "leads/describe.json").object()[u"result"].toArray();
    int withoutRest = 0;
    for (const auto& field : list) {
        withoutRest += field.toObject().contains(u"rest") ? 0 : 1;
        fields.insert(field[u"rest"][u"name"].toString(), field.toObject());
    }
    QCOMPARE(withoutRest, 1);
    QCOMPARE(fields[QStringLiteral("email")][u"dataType"].toString(), QStringLiteral("email"));
    QCOMPARE(fields[QStringLiteral("email")][u"length"].toInt(), 255);
    QVERIFY(!fields[QStringLiteral("leadScore")].contains(u"length"));
    QCOMPARE(fields[QStringLiteral("createdAt")][u"rest"][u"readOnly"].toBool(), true);
    QVERIFY(!fields.contains(QStringLiteral("salesforceId")));
    const QJsonObject second = m_probe->call("GET", "leads/describe2.json").object()[u"result"][0].toObject();
    QCOMPARE(second[u"name"].toString(), QStringLiteral("API Lead"));
    QVERIFY(second[u"searchableFields"].toArray().contains(QJsonArray{QStringLiteral("email")}));
    QVERIFY(!second[u"searchableFields"].toArray().contains(QJsonArray{QStringLiteral("firstName")}));
}

void TestSandboxMarketo::schemaFieldsAreCreatedAndChanged()
{
    QCOMPARE(code(m_probe->call("GET", "leads/schema/fields/salesforceId.json").object()),
             QStringLiteral("1006"));
    const QByteArray field =
        R"({"input":[{"displayName":"Salesforce Id","name":"salesforceId","dataType":"string"}]})";
    const QJsonObject created = m_probe->call("POST", "leads/schema/fields.json", field).object();
    QCOMPARE(created[u"result"][0][u"status"].toString(), QStringLiteral("created"));
    QCOMPARE(
        m_probe->call("POST", "leads/schema/fields.json", field).object()[u"result"][0][u"status"].toString(),
        QStringLiteral("skipped"));
    const QJsonObject item =
        m_probe->call("GET", "leads/schema/fields/salesforceId.json").object()[u"result"][0].toObject();
    QCOMPARE(item[u"isCustom"].toBool(), true);
    QCOMPARE(item[u"isApiCreated"].toBool(), true);
    QCOMPARE(item[u"length"].toInt(), 255);
    QCOMPARE(
        m_probe
            ->call("POST", "leads/schema/fields/salesforceId.json", R"({"input":[{"displayName":"SF Id"}]})")
            .object()[u"result"][0][u"status"]
            .toString(),
        QStringLiteral("updated"));
    // It can be written and searched at once.
    const QJsonObject written = sync(R"({"action":"createOrUpdate","lookupField":"salesforceId",
        "input":[{"salesforceId":"00Q1","email":"a@example.com"}]})");
    QCOMPARE(written[u"result"][0][u"status"].toString(), QStringLiteral("created"));
    const QJsonObject found =
        m_probe->call("GET", "leads.json?filterType=salesforceId&filterValues=00q1").object();
    QCOMPARE(found[u"result"].toArray().size(), 1);
    QSet<QString> names;
    QByteArray next;
    do {
        const QJsonObject page =
            m_probe->call("GET", "leads/schema/fields.json?batchSize=30&nextPageToken=" + next).object();
        const QJsonArray items = page[u"result"].toArray();
        for (const auto& one : items)
            names.insert(one[u"name"].toString());
        next = page[u"moreResult"].toBool() ? page[u"nextPageToken"].toString().toLatin1() : QByteArray();
    } while (!next.isEmpty());
    QVERIFY(names.size() > 60 && names.contains(QStringLiteral("salesforceId")));
}

void TestSandboxMarketo::newFieldsAreChecked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    const auto field = [](const QByteArray& label, const QByteArray& name, const QByteArray& type) {
        return QByteArray(R"({"displayName":")" + label + R"(","name":")" + name + R"(","dataType":")" + type
                          + "\"}");
    };
    QTest::newRow("sound") << field("New", "new_1", "string") << QString();
    QTest::newRow("name of a sentence") << field("New", "new field", "string") << QStringLiteral("1001");
    QTest::newRow("name of a number") << field("New", "1new", "string") << QStringLiteral("1001");
    QTest::newRow("type of notes") << field("New", "newNotes", "text") << QStringLiteral("1001");
    QTest::newRow("known name") << field("New", "email", "string") << QStringLiteral("1017");
    QTest::newRow("known label") << field("Email Address", "newMail", "email") << QStringLiteral("1017");
}

void TestSandboxMarketo::newFieldsAreChecked()
{
    QFETCH(QByteArray, field);
    QTEST(m_probe->call("POST", "leads/schema/fields.json", R"({"input":[)" + field + "]}")
              .object()[u"result"][0][u"reasons"][0][u"code"]
              .toString(),
          "expected");
}

void TestSandboxMarketo::peopleAreFound()
{
    sync(
        R"({"input":[{"email":"Ada@example.com","firstName":"Ada","region":"EMEA"},{"email":"b+c@example.com","region":"EMEA"}]})");
    const QJsonObject byEmail =
        m_probe
            ->call("GET", "leads.json?filterType=email&filterValues=ada%40example.com%2Cb%2Bc%40example.com")
            .object();
    QCOMPARE(byEmail[u"result"].toArray().size(), 2);
    const QJsonObject one =
        m_probe
            ->call("GET",
                   "leads.json?filterType=id&filterValues=1&fields=region,title,unsubscribed,leadScore")
            .object()[u"result"][0]
            .toObject();
    QCOMPARE(one[u"id"].toInt(), 1);
    QVERIFY(one.contains(u"title") && one[u"title"].isNull());
    QCOMPARE(one[u"unsubscribed"], QJsonValue(false));
    QCOMPARE(one[u"region"].toString(), QStringLiteral("EMEA"));
    QVERIFY(m_probe->call("GET", "leads.json?filterType=id&filterValues=1&fields=region")
                .body.contains("[{\"id\":1,\"region\":\"EMEA\"}]"));
    QCOMPARE(m_probe->call("GET", "lead/1.json").object()[u"result"][0].toObject().size(), 6);
    QCOMPARE(m_probe->call("GET", "lead/99.json").object()[u"result"].toArray().size(), 0);
    QCOMPARE(m_probe->call("GET", "leads.json?filterType=region&filterValues=EMEA&batchSize=1")
                 .object()[u"result"]
                 .toArray()
                 .size(),
             1);
    QVERIFY(m_probe->call("GET", "leads.json?filterType=id&filterValues=77").object()[u"result"].isArray());
}

void TestSandboxMarketo::longFormsOfReadingWork()
{
    sync(R"({"input":[{"email":"a@example.com"}]})");
    const HttpProbe::Headers form{{"Content-Type", "application/x-www-form-urlencoded"}};
    const QByteArray values = "filterType=email&filterValues=a%40example.com&fields=email";
    const ProbeAnswer inQuery = m_probe->send("POST", "/rest/v1/leads.json?_method=GET", values, form);
    QCOMPARE(inQuery.object()[u"result"].toArray().size(), 1);
    const ProbeAnswer inBody = m_probe->send("POST", "/rest/v1/leads.json", values + "&_method=GET", form);
    QCOMPARE(inBody.object()[u"result"].toArray().size(), 1);
    const ProbeAnswer twice =
        m_probe->send("GET", "/rest/v1/leads.json?filterType=id&filterValues=1&filterValues=2&_method=GET");
    QCOMPARE(twice.object()[u"result"].toArray().size(), 1);
    const ProbeAnswer deleted =
        m_probe->send("POST", "/rest/v1/leads/delete.json", "id=1&_method=DELETE", form);
    QCOMPARE(deleted.object()[u"result"][0][u"status"].toString(), QStringLiteral("deleted"));
    QCOMPARE(code(m_probe->send("POST", "/rest/v1/leads/delete.json?id=1").object()), QString());
}

void TestSandboxMarketo::filtersAreChecked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no type") << QByteArray("filterValues=1") << QStringLiteral("1002");
    QTest::newRow("unknown") << QByteArray("filterType=nobody&filterValues=1") << QStringLiteral("1006");
    QTest::newRow("unsupported") << QByteArray("filterType=firstName&filterValues=1")
                                 << QStringLiteral("1011");
    QTest::newRow("unknown field") << QByteArray("filterType=id&filterValues=1&fields=Email")
                                   << QStringLiteral("1006");
    QTest::newRow("too many") << QByteArray("filterType=id&filterValues=" + QByteArray("1,").repeated(301))
                              << QStringLiteral("1003");
}

void TestSandboxMarketo::filtersAreChecked()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, expected);
    QCOMPARE(code(m_probe->call("GET", "leads.json?" + query).object()), expected);
}

void TestSandboxMarketo::writesAreJson_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path :
         {"leads.json", "leads/push.json", "leads/delete.json", "leads/partitions.json",
          "leads/schema/fields.json", "lists/1001/leads.json", "campaigns/3712/trigger.json",
          "activities/external.json", "companies.json", "salespersons/delete.json"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSandboxMarketo::writesAreJson()
{
    QFETCH(QByteArray, path);
    const auto post = [&](const QByteArray& type, const QByteArray& body) {
        return m_probe->send("POST", "/rest/v1/" + path, body, {{"Content-Type", type}}).object();
    };
    const QByteArray input = R"({"input":[{"id":1}]})";
    QCOMPARE(code(post("text/plain", input)), QStringLiteral("612"));
    QCOMPARE(code(post("application/x-www-form-urlencoded", "input=1&_method=POST")), QStringLiteral("612"));
    QCOMPARE(code(post("application/json", R"({"input":[{"id":1})")), QStringLiteral("609"));
    QCOMPARE(code(post("application/json", "[1]")), QStringLiteral("609"));
    const QByteArray understood =
        QJsonDocument(post("application/json;charset=UTF-8", input)).toJson(QJsonDocument::Compact);
    QVERIFY2(!understood.contains("Invalid JSON") && !understood.contains("Content Type"),
             understood.constData());
}

void TestSandboxMarketo::usageCounts()
{
    m_probe->call("GET", "leads/partitions.json");
    m_probe->call("GET", "nothing.json");
    const QJsonObject day = m_probe->call("GET", "stats/usage.json").object()[u"result"][0].toObject();
    QCOMPARE(day[u"total"].toInt(), 3);
    QCOMPARE(day[u"users"][0][u"count"].toInt(), 3);
    const QJsonObject errors = m_probe->call("GET", "stats/errors.json").object()[u"result"][0].toObject();
    QCOMPARE(errors[u"errors"][0][u"errorCode"].toString(), QStringLiteral("610"));
    m_host->edit([](World& world) {
        world.settings.marketo.tokenSeconds = 10 * 24 * 3600;
        world.clock.advance(24 * 3600);
    });
    QCOMPARE(m_probe->call("GET", "stats/errors.json").object()[u"result"][0][u"total"].toInt(), 0);
    for (const auto& [path, yesterday] :
         {std::pair("stats/usage/last7days.json", 4), std::pair("stats/errors/last7days.json", 1)}) {
        const QJsonArray days = m_probe->call("GET", path).object()[u"result"].toArray();
        QCOMPARE(days.size(), 7);
        QCOMPARE(days[1][u"total"].toInt(), yesterday);
        QCOMPARE(days[1][u"date"], day[u"date"]);
    }
    QCOMPARE(code(m_probe->call("GET", "stats/usage/nothing.json").object()), QStringLiteral("610"));
}

void TestSandboxMarketo::wrongMethodsCountForNothing()
{
    m_host->edit([](World& world) { world.settings.marketo.callsPer20s = 2; });
    for (int time = 0; time < 5; ++time)
        QCOMPARE(code(m_probe->call("PUT", "leads.json").object()), QStringLiteral("605"));
    const QJsonObject day = m_probe->call("GET", "stats/usage.json").object()[u"result"][0].toObject();
    QCOMPARE(day[u"total"].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestSandboxMarketo)
#include "tst_sandbox_marketo.moc"
