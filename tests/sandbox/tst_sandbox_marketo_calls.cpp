// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_people.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's lesser calls, and the shapes of its answers that a reader trips over.
class TestSandboxMarketoCalls : public SandboxPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void formsAreSubmitted();
    void membershipsAreEmpty_data();
    void membershipsAreEmpty();
    void scoresAreDescribedAsIntegers();
    void assetsKeepTheirOrder();
    void assetsAreAskedForUntilNothingComes_data();
    void assetsAreAskedForUntilNothingComes();
    void cookiesAreChecked_data();
    void cookiesAreChecked();
    void draftsOfActivitiesAreApart();
    void onePoisonedPersonFailsTheRequest();
};

void TestSandboxMarketoCalls::formsAreSubmitted()
{
    const QJsonObject sent =
        m_probe
            ->call("POST", "leads/submitForm.json",
                   R"({"formId":1029,"input":[{"leadFormFields":{"email":"a@example.com","city":"Ulm"}},
                       {"leadFormFields":{"email":"a@example.com","nonsense":"x"}}]})")
            .object();
    QCOMPARE(sent[u"result"][0][u"status"].toString(), QStringLiteral("created"));
    QCOMPARE(sent[u"result"][1][u"reasons"][0][u"code"].toString(), QStringLiteral("1006"));
    const QJsonObject one =
        m_probe
            ->call("GET",
                   "leads.json?filterType=email&filterValues=a@example.com&fields=city,originalSourceType")
            .object()[u"result"][0]
            .toObject();
    QCOMPARE(one[u"city"].toString(), QStringLiteral("Ulm"));
    QCOMPARE(one[u"originalSourceType"].toString(), QStringLiteral("Web form fillout"));
    QCOMPARE(code(m_probe->call("POST", "leads/submitForm.json", R"({"input":[{}]})")),
             QStringLiteral("1002"));
}

void TestSandboxMarketoCalls::membershipsAreEmpty_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("programs") << QByteArray("programMembership");
    QTest::newRow("smart campaigns") << QByteArray("smartCampaignMembership");
    QTest::newRow("lists") << QByteArray("listMembership");
}

void TestSandboxMarketoCalls::membershipsAreEmpty()
{
    QFETCH(QByteArray, what);
    const QJsonObject answer = m_probe->call("GET", "leads/1/" + what + ".json").object();
    QVERIFY(answer[u"result"].isArray() && answer[u"result"].toArray().isEmpty());
    QCOMPARE(answer[u"moreResult"], QJsonValue(false));
    QCOMPARE(code(m_probe->call("GET", "leads/9/" + what + ".json")), QStringLiteral("1004"));
    const QJsonObject program = m_probe->call("GET", "leads/programs/1029.json").object();
    QVERIFY(program[u"result"].isArray() && !program.contains(u"nextPageToken"));
}

void TestSandboxMarketoCalls::scoresAreDescribedAsIntegers()
{
    m_probe->call("POST", "leads/schema/fields.json",
                  R"({"input":[{"displayName":"Fit","name":"fit","dataType":"score"}]})");
    const auto typeIn = [](const QJsonArray& fields, const auto& nameOf) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const QJsonValue& field) {
            return nameOf(field) == QLatin1String("fit");
        });
        return found == fields.end() ? QString() : (*found)[u"dataType"].toString();
    };
    const auto named = [](const QJsonValue& field) { return field[u"name"].toString(); };
    const QJsonObject first = m_probe->call("GET", "leads/describe.json").object();
    QCOMPARE(typeIn(first[u"result"].toArray(),
                    [](const QJsonValue& field) { return field[u"rest"][u"name"].toString(); }),
             QStringLiteral("integer"));
    const QJsonObject second = m_probe->call("GET", "leads/describe2.json").object();
    QCOMPARE(typeIn(second[u"result"][0][u"fields"].toArray(), named), QStringLiteral("integer"));
    const QJsonObject schema = m_probe->call("GET", "leads/schema/fields.json").object();
    QCOMPARE(typeIn(schema[u"result"].toArray(), named), QStringLiteral("score"));
}

void TestSandboxMarketoCalls::assetsKeepTheirOrder()
{
    const QByteArray found = m_probe->send("GET", "/rest/asset/v1/smartCampaigns.json").body;
    QVERIFY(found.startsWith(R"({"success":true,"errors":[],"requestId":")"));
    QVERIFY(found.contains(R"(","warnings":[],"result":[{)") && found.endsWith("]}"));
    const QByteArray none = m_probe->send("GET", "/rest/asset/v1/staticLists.json").body;
    QVERIFY(none.startsWith(R"({"success":true,"errors":[],"requestId":")"));
    QVERIFY(none.endsWith(R"(","warnings":["No assets found for the given search criteria."]})"));
}

void TestSandboxMarketoCalls::assetsAreAskedForUntilNothingComes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("expected");
    QTest::newRow("a page") << QByteArray("smartCampaigns.json?maxReturn=3") << 3;
    QTest::newRow("the last") << QByteArray("smartCampaigns.json?maxReturn=3&offset=3") << 1;
    QTest::newRow("the end") << QByteArray("smartCampaigns.json?maxReturn=3&offset=6") << 0;
    QTest::newRow("one") << QByteArray("smartCampaign/3712.json") << 1;
    QTest::newRow("its name") << QByteArray("smartCampaign/byName.json?name=Welcome") << 1;
    QTest::newRow("folder") << QByteArray("folder/byName.json?name=Lists&type=Folder") << 1;
    QTest::newRow("unknown folder") << QByteArray("folder/byName.json?name=Elsewhere") << 0;
    QTest::newRow("programs") << QByteArray("programs.json?maxReturn=200&offset=0") << 0;
    QTest::newRow("segmentations") << QByteArray("segmentation.json") << 0;
}

void TestSandboxMarketoCalls::assetsAreAskedForUntilNothingComes()
{
    QFETCH(QByteArray, query);
    const QJsonObject answer = m_probe->send("GET", "/rest/asset/v1/" + query).object();
    QVERIFY(answer[u"success"].toBool());
    QTEST(int(answer[u"result"].toArray().size()), "expected");
    QCOMPARE(answer.contains(u"result"), answer[u"warnings"].toArray().isEmpty());
}

void TestSandboxMarketoCalls::cookiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("expected");
    const QByteArray value = QByteArray("id:299-BYM-827&token:_mch-localhost-1").toPercentEncoding();
    QTest::newRow("value") << value << QString();
    QTest::newRow("named") << "_mkto_trk=" + value << QString();
    QTest::newRow("as in the sample") << "mkto_trk=" + value << QString();
    QTest::newRow("nonsense") << QByteArray("nonsense") << QStringLiteral("1012");
}

void TestSandboxMarketoCalls::cookiesAreChecked()
{
    QFETCH(QByteArray, cookie);
    QFETCH(QString, expected);
    const QByteArray who = QByteArray::number(person("a@example.com"));
    QCOMPARE(code(m_probe->call("POST", "leads/" + who + "/associate.json?cookie=" + cookie)), expected);
    const ProbeAnswer found = m_probe->call("GET", "leads.json?filterType=cookies&filterValues=" + cookie);
    QCOMPARE(code(found), expected);
    QCOMPARE(found.object()[u"result"].toArray().size(), expected.isEmpty() ? 1 : 0);
}

void TestSandboxMarketoCalls::draftsOfActivitiesAreApart()
{
    const QByteArray expo = "activities/external/type/expo/";
    const auto post = [this](const QByteArray& path, const QByteArray& json) {
        return m_probe->call("POST", path, json).object()[u"result"][0].toObject();
    };
    const auto attributes = [&](const QByteArray& query) {
        QStringList names;
        const QJsonObject type =
            m_probe->call("GET", expo + "describe.json" + query).object()[u"result"][0].toObject();
        const QJsonArray list = type[u"attributes"].toArray();
        for (const auto& attribute : list)
            names.append(attribute[u"apiName"].toString());
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(post("activities/external/type.json",
                  R"({"apiName":"expo","name":"Expo","triggerName":"Visits Expo","filterName":"Was at Expo",
                      "primaryAttribute":{"apiName":"stand","name":"Stand"}})")[u"triggerName"]
                 .toString(),
             QStringLiteral("Visits Expo"));
    post(expo + "attributes/create.json", R"({"attributes":[{"apiName":"url","name":"URL"}]})");
    QCOMPARE(attributes({}), QStringLiteral("url"));
    post(expo + "approve.json", "{}");
    QCOMPARE(
        post(expo + "attributes/create.json", R"({"attributes":[{"apiName":"day","name":"Day"}]})")[u"status"]
            .toString(),
        QStringLiteral("approved with draft"));
    QCOMPARE(attributes({}), QStringLiteral("url"));
    QCOMPARE(attributes("?draft=true"), QStringLiteral("url day"));
    QCOMPARE(post(expo + "discardDraft.json", "{}")[u"filterName"].toString(), QStringLiteral("Was at Expo"));
    QCOMPARE(attributes("?draft=true"), QStringLiteral("url"));
}

void TestSandboxMarketoCalls::onePoisonedPersonFailsTheRequest()
{
    const QByteArray ada = QByteArray::number(person("ada@example.com"));
    const QByteArray bo = QByteArray::number(person("bo@example.com"));
    const auto poison = [&](const QByteArray& method) {
        return m_probe->send(method, "/__sandbox/poison", R"({"id":)" + ada + '}').status;
    };
    const auto both = [&] {
        return m_probe->call("GET", "leads.json?filterType=id&filterValues=" + ada + ',' + bo);
    };
    const auto update = [&](const QByteArray& id) {
        return m_probe->call("POST", "leads.json",
                             R"({"action":"updateOnly","lookupField":"id","input":[{"id":)" + bo
                                 + R"(,"city":"Ulm"},{"id":)" + id + R"(,"city":"Ulm"}]})");
    };
    const auto calls = [this] {
        return m_probe->call("GET", "stats/usage.json").object()[u"result"][0][u"total"].toInt();
    };
    QCOMPARE(poison("POST"), 200);
    const int before = calls();
    QCOMPARE(code(both()), QStringLiteral("611"));
    QCOMPARE(calls(), before + 1); // itself: what fails so counts for nothing
    QCOMPARE(code(update(ada)), QStringLiteral("611"));
    QVERIFY(m_probe->send("GET", "/__sandbox/Person/" + bo).object()[u"city"].toString().isEmpty());
    QCOMPARE(code(m_probe->call("GET", "leads.json?filterType=email&filterValues=ada@example.com")),
             QStringLiteral("611"));
    const QJsonObject other = m_probe->call("GET", "leads.json?filterType=id&filterValues=" + bo).object();
    QCOMPARE(other[u"result"].toArray().size(), 1);
    QCOMPARE(poison("DELETE"), 200);
    QCOMPARE(both().object()[u"result"].toArray().size(), 2);
    QVERIFY(code(update(ada)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxMarketoCalls)
#include "tst_sandbox_marketo_calls.moc"
