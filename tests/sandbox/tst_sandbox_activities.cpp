// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include "sandbox/base32.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's activity log over real HTTP: tokens, feeds, pages, and what leaves a trace in it.
class TestSandboxActivities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void base32MeetsItsStandard();
    void tokenIsBase32AndNeedsADate();
    void newPersonLeavesOneActivity();
    void newPersonOfTheBrowserIsANewLead();
    void tokenOfADayToComeShowsNothing();
    void onlyRealChangesAreLogged();
    void changeShowsBothValues();
    void scoresAreToldOfTwice();
    void typesHaveTheirNames();
    void assetIdsAreThoseOfThePrimaryAttribute();
    void feedGoesOverPagesAndOn();
    void shortAndEmptyPagesAreNormal();
    void deletionsAreFedApart();
    void everyTypeIsKeptForItsTime();
    void mergeIsLoggedOnTheWinner();
    void mergeMovesTheActivities();
    void feedsAreChecked_data();
    void feedsAreChecked();

private:
    QByteArray token(const QByteArray& since = "2020-01-01T00:00:00Z");
    QJsonObject feed(const QByteArray& pathAndQuery, const QByteArray& token);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<MarketoProbe> m_probe;
};

void TestSandboxActivities::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<MarketoProbe>(m_host->marketo());
}

QByteArray TestSandboxActivities::token(const QByteArray& since)
{
    return m_probe->call("GET", "activities/pagingtoken.json?sinceDatetime=" + since)
        .object()[u"nextPageToken"]
        .toString()
        .toLatin1();
}

QJsonObject TestSandboxActivities::feed(const QByteArray& pathAndQuery, const QByteArray& token)
{
    return m_probe
        ->call("GET", pathAndQuery + "nextPageToken=" + QUrl::toPercentEncoding(QString::fromLatin1(token)))
        .object();
}

void TestSandboxActivities::base32MeetsItsStandard()
{
    QCOMPARE(toBase32(""), QByteArray(""));
    QCOMPARE(toBase32("f"), QByteArray("MY======"));
    QCOMPARE(toBase32("foobar"), QByteArray("MZXW6YTBOI======"));
    for (const char* text : {"", "a", "ab", "abc", "abcd", "abcde", "2026-01-01T00:00:00.000+0000,12"})
        QCOMPARE(fromBase32(toBase32(text)), QByteArray(text));
    QCOMPARE(fromBase32("no base32!"), QByteArray());
}

void TestSandboxActivities::tokenIsBase32AndNeedsADate()
{
    QCOMPARE(fromBase32(token()), QByteArray("2020-01-01T00:00:00.000+0000,0"));
    QCOMPARE(fromBase32(token("2020-01-01")), QByteArray("2020-01-01T00:00:00.000+0000,0"));
    QCOMPARE(fromBase32(token("2020-01-01T02:00:00%2B02:00")), QByteArray("2020-01-01T00:00:00.000+0000,0"));
    QCOMPARE(token("soon"), QByteArray());
}

void TestSandboxActivities::newPersonLeavesOneActivity()
{
    const QJsonObject written =
        m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","firstName":"Ada"}]})")
            .object();
    const QJsonArray result =
        feed("activities/leadchanges.json?fields=firstName&", token())[u"result"].toArray();
    QCOMPARE(result.size(), 1);
    QCOMPARE(result[0][u"activityTypeId"].toInt(), 12);
    QCOMPARE(result[0][u"leadId"].toInt(), 1);
    QVERIFY(result[0][u"id"].toInteger() > 4'294'967'296LL);
    QCOMPARE(result[0][u"marketoGUID"].toString(), QString::number(result[0][u"id"].toInteger()));
    QCOMPARE(result[0][u"fields"].toArray().size(), 0);
    QHash<QString, QString> attributes;
    const QJsonArray list = result[0][u"attributes"].toArray();
    for (const auto& attribute : list)
        attributes.insert(attribute[u"name"].toString(), attribute[u"value"].toString());
    QCOMPARE(attributes[QStringLiteral("Source Type")], QStringLiteral("Web service API"));
    QCOMPARE(attributes[QStringLiteral("request id")], written[u"requestId"].toString());
}

void TestSandboxActivities::newPersonOfTheBrowserIsANewLead()
{
    m_host->edit([](World& world) { (void)world.marketo.create({}, Origin::marketer()); });
    const QJsonArray result = feed("activities.json?activityTypeIds=12&", token())[u"result"].toArray();
    const QJsonObject source{{QStringLiteral("name"), QStringLiteral("Source Type")},
                             {QStringLiteral("value"), QStringLiteral("New lead")}};
    QVERIFY(result[0][u"attributes"].toArray().contains(source));
}

void TestSandboxActivities::tokenOfADayToComeShowsNothing()
{
    constexpr int day = 24 * 3600;
    m_host->edit([](World& world) { world.settings.marketo.tokenSeconds = 100 * day; });
    const QByteArray feedOfPeople = "activities.json?activityTypeIds=12&";
    const QByteArray later =
        token(QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate).toLatin1());
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com"}]})");
    const QJsonObject page = feed(feedOfPeople, later);
    QVERIFY(!page.contains(u"result"));
    QCOMPARE(page[u"moreResult"], QJsonValue(false));
    m_host->edit([](World& world) { world.clock.advance(4 * day); });
    const QByteArray next = page[u"nextPageToken"].toString().toLatin1();
    QVERIFY(!feed(feedOfPeople, next).contains(u"result"));
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"b@example.com"}]})");
    QCOMPARE(feed(feedOfPeople, next)[u"result"].toArray().size(), 1);
}

void TestSandboxActivities::onlyRealChangesAreLogged()
{
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","firstName":"Ada"}]})");
    const QByteArray since = feed("activities/leadchanges.json?fields=firstName&", token())[u"nextPageToken"]
                                 .toString()
                                 .toLatin1();
    m_probe->call("POST", "leads.json",
                  R"({"input":[{"email":"a@example.com","firstName":"Ada","newsletter":false}]})");
    const QJsonObject quiet = feed("activities/leadchanges.json?fields=firstName,newsletter&", since);
    QVERIFY(!quiet.contains(u"result"));
    QCOMPARE(quiet[u"moreResult"], QJsonValue(false));
    QVERIFY(quiet[u"nextPageToken"].isString());
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","firstName":"Adele"}]})");
    QCOMPARE(feed("activities/leadchanges.json?fields=title&", since)[u"result"].toArray().size(), 0);
    QCOMPARE(feed("activities/leadchanges.json?fields=firstName&", since)[u"result"].toArray().size(), 1);
}

void TestSandboxActivities::changeShowsBothValues()
{
    m_host->edit([](World& world) {
        const qint64 id =
            world.marketo
                .create({{QStringLiteral("email"), QStringLiteral("a@example.com")}}, Origin::marketer())
                .value();
        QVERIFY(
            world.marketo.update(id,
                                 {{QStringLiteral("newsletter"), true},
                                  {QStringLiteral("lastWebinar"), QStringLiteral("2026-01-26T18:46:00Z")}},
                                 Origin::marketer()));
    });
    const QJsonArray changes =
        feed("activities/leadchanges.json?fields=newsletter,lastWebinar&", token())[u"result"].toArray();
    QCOMPARE(changes.size(), 3);
    const QJsonObject webinar = changes[1][u"fields"][0].toObject();
    QCOMPARE(webinar[u"name"].toString(), QStringLiteral("lastWebinar"));
    QCOMPARE(webinar[u"newValue"].toString(), QStringLiteral("2026-01-26 18:46:00"));
    QVERIFY(webinar[u"oldValue"].isNull());
    QCOMPARE(changes[2][u"fields"][0][u"newValue"].toString(), QStringLiteral("True"));
    const QJsonObject activity =
        feed("activities.json?activityTypeIds=13&", token())[u"result"][0].toObject();
    QCOMPARE(activity[u"primaryAttributeValue"].toString(), QStringLiteral("Last Webinar"));
    QCOMPARE(activity[u"primaryAttributeValueId"].toInt(), webinar[u"id"].toInt());
    QCOMPARE(activity[u"attributes"][2][u"value"].toString(), QStringLiteral("Manual person edit"));
}

void TestSandboxActivities::scoresAreToldOfTwice()
{
    const auto write = [this](const QByteArray& score) {
        m_probe->call("POST", "leads.json",
                      R"({"input":[{"email":"a@example.com","leadScore":)" + score + "}]}");
    };
    for (const char* score : {"null", "10", "4"})
        write(score);
    const QJsonArray log = feed("activities.json?activityTypeIds=13,22&", token())[u"result"].toArray();
    QList<int> types;
    for (const auto& entry : log) {
        types.append(entry[u"activityTypeId"].toInt());
        QCOMPARE(entry[u"primaryAttributeValue"].toString(), QStringLiteral("Lead Score"));
        QCOMPARE(entry[u"primaryAttributeValueId"].toInt(), 146);
    }
    QCOMPARE(types, (QList<int>{22, 13, 22, 13}));
    const auto attribute = [&log](int place, const QString& name) {
        const QJsonArray attributes = log[place][u"attributes"].toArray();
        const auto found = std::find_if(attributes.begin(), attributes.end(),
                                        [&name](const QJsonValue& one) { return one[u"name"] == name; });
        return found == attributes.end() ? QJsonValue(QJsonValue::Undefined) : (*found)[u"value"];
    };
    const QString change = QStringLiteral("Change Value");
    QCOMPARE(attribute(0, change), QJsonValue(QStringLiteral("+10")));
    QCOMPARE(attribute(0, QStringLiteral("Old Value")), QJsonValue(QJsonValue::Null));
    QCOMPARE(attribute(0, QStringLiteral("New Value")), QJsonValue(10));
    QCOMPARE(attribute(2, change), QJsonValue(QStringLiteral("-6")));
    QCOMPARE(attribute(2, QStringLiteral("Reason")), QJsonValue(QStringLiteral("Web service API")));
    // Lead changes show the change of the value alone.
    QCOMPARE(feed("activities/leadchanges.json?fields=leadScore&", token())[u"result"].toArray().size(), 3);
}

void TestSandboxActivities::typesHaveTheirNames()
{
    QHash<int, QString> names;
    const QJsonArray types = m_probe->call("GET", "activities/types.json").object()[u"result"].toArray();
    for (const auto& type : types)
        names.insert(type[u"id"].toInt(), type[u"name"].toString());
    for (const int id : {1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 22, 24, 25, 27, 32, 37, 47, 100})
        QVERIFY2(names.contains(id), qPrintable(QString::number(id)));
    QCOMPARE(names[22], QStringLiteral("Change Score"));
    QCOMPARE(names[27], QStringLiteral("Email Bounced Soft"));
}

void TestSandboxActivities::assetIdsAreThoseOfThePrimaryAttribute()
{
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com"}]})");
    m_probe->call("POST", "leads.json",
                  R"({"input":[{"email":"a@example.com","firstName":"Ada","lastName":"Abe"}]})");
    const QJsonArray all = feed("activities.json?activityTypeIds=12,13&", token())[u"result"].toArray();
    QCOMPARE(all.size(), 3);
    const qint64 asset = all[2][u"primaryAttributeValueId"].toInteger();
    const QJsonArray one =
        feed("activities.json?activityTypeIds=12,13&assetIds=" + QByteArray::number(asset) + "&",
             token())[u"result"]
            .toArray();
    QCOMPARE(one, QJsonArray{all[2]});
    QCOMPARE(feed("activities.json?activityTypeIds=12,13&assetIds=&", token())[u"result"].toArray(), all);
}

void TestSandboxActivities::feedGoesOverPagesAndOn()
{
    m_host->edit([](World& world) {
        for (int number = 0; number < 25; ++number)
            (void)world.marketo.create({}, Origin::marketer());
    });
    QByteArray at = token();
    QList<int> people;
    bool more = true;
    while (more) {
        const QJsonObject page = feed("activities/leadchanges.json?fields=email&batchSize=10&", at);
        const QJsonArray result = page[u"result"].toArray();
        QVERIFY(result.size() <= 10);
        for (const auto& entry : result)
            people.append(entry[u"leadId"].toInt());
        at = page[u"nextPageToken"].toString().toLatin1();
        more = page[u"moreResult"].toBool();
    }
    QCOMPARE(people.size(), 25);
    QVERIFY(std::is_sorted(people.begin(), people.end()));
    // The last token goes on where the log ended.
    m_host->edit([](World& world) { (void)world.marketo.create({}, Origin::marketer()); });
    QCOMPARE(feed("activities/leadchanges.json?fields=email&", at)[u"result"][0][u"leadId"].toInt(), 26);
}

void TestSandboxActivities::shortAndEmptyPagesAreNormal()
{
    m_host->edit([](World& world) {
        world.settings.marketo.scan = 5;
        for (int number = 0; number < 12; ++number)
            (void)world.marketo.create({}, Origin::marketer());
        QVERIFY(world.marketo.remove(12, Origin::marketer()));
    });
    const QJsonObject first = feed("activities/deletedleads.json?", token());
    QVERIFY(!first.contains(u"result"));
    QCOMPARE(first[u"moreResult"], QJsonValue(true));
    const QJsonObject second =
        feed("activities/deletedleads.json?", first[u"nextPageToken"].toString().toLatin1());
    const QJsonObject third =
        feed("activities/deletedleads.json?", second[u"nextPageToken"].toString().toLatin1());
    QCOMPARE(third[u"result"][0][u"leadId"].toInt(), 12);
    QCOMPARE(third[u"moreResult"], QJsonValue(false));
}

void TestSandboxActivities::deletionsAreFedApart()
{
    m_probe->call("POST", "leads.json",
                  R"({"input":[{"email":"a@example.com","firstName":"Ada","lastName":"Abe"}]})");
    m_probe->call("POST", "leads/delete.json?id=1");
    const QJsonObject deleted = feed("activities/deletedleads.json?", token())[u"result"][0].toObject();
    QCOMPARE(deleted[u"activityTypeId"].toInt(), 37);
    QCOMPARE(deleted[u"primaryAttributeValueId"].toInt(), 1);
    QCOMPARE(deleted[u"primaryAttributeValue"].toString(), QStringLiteral("Ada Abe"));
    QCOMPARE(feed("activities/leadchanges.json?fields=email&", token())[u"result"].toArray().size(), 1);
    m_host->edit([](World& world) {
        world.clock.advance(15 * 24 * 3600);
        world.settings.marketo.tokenSeconds = 100 * 24 * 3600;
    });
    QVERIFY(!feed("activities/deletedleads.json?", token()).contains(u"result"));
}

void TestSandboxActivities::everyTypeIsKeptForItsTime()
{
    constexpr int day = 24 * 3600;
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com"},{"email":"b@example.com"}]})");
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com","firstName":"Ada"}]})");
    m_probe->call("POST", "leads/1/merge.json?leadId=2");
    const auto types = [this] {
        QList<int> list;
        const QJsonArray log =
            feed("activities.json?activityTypeIds=12,13,32&", token())[u"result"].toArray();
        for (const auto& entry : log)
            list.append(entry[u"activityTypeId"].toInt());
        return list;
    };
    m_host->edit([](World& world) {
        world.settings.marketo.tokenSeconds = 1'000 * day;
        world.clock.advance(91 * day);
    });
    QCOMPARE(types(), (QList<int>{12, 12, 13, 32}));
    m_probe->send("POST", "/__sandbox/settings", R"({"marketo.retention":true})");
    QCOMPARE(types(), (QList<int>{12, 12, 32}));
    m_host->edit([](World& world) { world.clock.advance(700 * day); });
    QCOMPARE(types(), (QList<int>{12, 12}));
}

void TestSandboxActivities::mergeIsLoggedOnTheWinner()
{
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"a@example.com"},{"email":"b@example.com"}]})");
    m_probe->call("POST", "leads/1/merge.json?leadIds=2");
    const QJsonObject merged = feed("activities.json?activityTypeIds=32&", token())[u"result"][0].toObject();
    QCOMPARE(merged[u"leadId"].toInt(), 1);
    QCOMPARE(merged[u"attributes"][0][u"name"].toString(), QStringLiteral("Merge IDs"));
    QCOMPARE(merged[u"attributes"][0][u"value"].toArray(), QJsonArray{2});
}

void TestSandboxActivities::mergeMovesTheActivities()
{
    m_probe->call(
        "POST", "leads.json",
        R"({"input":[{"email":"a@example.com"},{"email":"b@example.com"},{"email":"c@example.com"}]})");
    m_probe->call("POST", "leads.json", R"({"input":[{"email":"c@example.com","title":"CTO"}]})");
    m_probe->call("POST", "leads/2/merge.json?leadId=3");
    m_probe->call("POST", "leads/1/merge.json?leadId=2");
    const QJsonArray log =
        feed("activities.json?activityTypeIds=12,13,32&leadIds=1&", token())[u"result"].toArray();
    QList<int> types;
    QList<int> mergedInto;
    for (const auto& entry : log) {
        types.append(entry[u"activityTypeId"].toInt());
        if (types.constLast() == 32)
            mergedInto.append(entry[u"primaryAttributeValueId"].toInt());
    }
    // The title is told of twice: as written for the third, and as filled in at the second.
    QCOMPARE(types, (QList<int>{12, 12, 12, 13, 13, 32, 13, 32}));
    QCOMPARE(mergedInto, (QList<int>{2, 1}));
    QVERIFY(!feed("activities.json?activityTypeIds=12,13,32&leadIds=2,3&", token()).contains(u"result"));
    // Their deletions stay with them.
    const QJsonArray gone = feed("activities/deletedleads.json?", token())[u"result"].toArray();
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone[0][u"leadId"].toInt(), 3);
    QCOMPARE(gone[1][u"leadId"].toInt(), 2);
}

void TestSandboxActivities::feedsAreChecked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no token") << QByteArray("activities/leadchanges.json?fields=email")
                              << QStringLiteral("1002");
    QTest::newRow("no fields") << QByteArray("activities/leadchanges.json?nextPageToken=A")
                               << QStringLiteral("1002");
    QTest::newRow("no types") << QByteArray("activities.json?nextPageToken=A") << QStringLiteral("1002");
    QTest::newRow("bad token") << QByteArray("activities/deletedleads.json?nextPageToken=A")
                               << QStringLiteral("1003");
    QTest::newRow("unknown field") << QByteArray("activities/leadchanges.json?fields=x&nextPageToken=A")
                                   << QStringLiteral("1006");
    QTest::newRow("no such feed") << QByteArray("activities/nothing.json") << QStringLiteral("610");
}

void TestSandboxActivities::feedsAreChecked()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    QCOMPARE(m_probe->call("GET", path).object()[u"errors"][0][u"code"].toString(), expected);
}

QTEST_GUILESS_MAIN(TestSandboxActivities)
#include "tst_sandbox_activities.moc"
