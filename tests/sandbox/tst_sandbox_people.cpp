// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QTest>

using namespace lockstep::sandbox;

// Marketo's writes over real HTTP: sync with its actions and reasons, delete, merge.
class TestSandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void syncKnowsItsActions();
    void syncSkipsWithReasons_data();
    void syncSkipsWithReasons();
    void syncRefusesBadRequests_data();
    void syncRefusesBadRequests();
    void blankClears();
    void ambiguousKeyIsSkipped();
    void deleteIsForGood();
    void mergeKeepsTheWinner();

private:
    QJsonObject sync(const QByteArray& json);
    QJsonObject person(qint64 id, const QByteArray& fields);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<MarketoProbe> m_probe;
};

namespace {
QString code(const QJsonObject& answer)
{
    return answer[u"errors"][0][u"code"].toString();
}
} // namespace

void TestSandboxPeople::init()
{
    Options options;
    options.population = {0, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<MarketoProbe>(m_host->marketo());
}

QJsonObject TestSandboxPeople::sync(const QByteArray& json)
{
    return m_probe->call("POST", "leads.json", json).object();
}

QJsonObject TestSandboxPeople::person(qint64 id, const QByteArray& fields)
{
    return m_probe
        ->call("GET", "leads.json?filterType=id&filterValues=" + QByteArray::number(id) + "&fields=" + fields)
        .object()[u"result"][0]
        .toObject();
}

void TestSandboxPeople::syncKnowsItsActions()
{
    const auto status = [this](const char* action, const char* email) {
        return sync("{\"action\":\"" + QByteArray(action) + R"(","input":[{"email":")" + email
                    + "\"}]}")[u"result"][0]
            .toObject();
    };
    QCOMPARE(status("updateOnly", "a@example.com")[u"reasons"][0][u"code"].toString(),
             QStringLiteral("1004"));
    QCOMPARE(status("createOnly", "a@example.com")[u"status"].toString(), QStringLiteral("created"));
    QCOMPARE(status("createOnly", "A@example.com")[u"reasons"][0][u"code"].toString(),
             QStringLiteral("1005"));
    QCOMPARE(status("createOrUpdate", "a@example.com")[u"status"].toString(), QStringLiteral("updated"));
    QCOMPARE(status("createDuplicate", "a@example.com")[u"id"].toInt(), 2);
    const QJsonObject moved =
        sync(R"({"action":"updateOnly","lookupField":"id","input":[{"id":1,"email":"new@example.com"}]})");
    QCOMPARE(moved[u"result"][0][u"status"].toString(), QStringLiteral("updated"));
    QCOMPARE(person(1, "email")[u"email"].toString(), QStringLiteral("new@example.com"));
}

void TestSandboxPeople::syncSkipsWithReasons_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* record, const char* expected, const char* message) {
        QTest::newRow(name) << QByteArray(record) << QString::fromLatin1(expected)
                            << QString::fromLatin1(message);
    };
    row("email", R"("email":"bad")", "1003", "Invalid value for field 'email' and value 'bad'");
    row("not ASCII", R"("email":"zoë@example.com")", "1003", "");
    row("integer", R"("email":"x@example.com","leadScore":14.1)", "1003",
        "Invalid value for field 'leadScore' and value '14.1'");
    row("integer of more than 64 bits", R"("email":"x@example.com","leadScore":1e30)", "1003",
        "Invalid value for field 'leadScore' and value '1e+30'");
    row("percent", R"("email":"x@example.com","winChance":"100%")", "1003",
        "Invalid value for field 'winChance' and value '100%'");
    row("boolean", R"("email":"x@example.com","newsletter":"other")", "1003", "");
    row("moment", R"("email":"x@example.com","lastWebinar":"yesterday")", "1003", "");
    row("unknown", R"("email":"x@example.com","nobody":1)", "1006", "Field 'nobody' not found");
    row("case counts", R"("email":"x@example.com","FirstName":"x")", "1006", "Field 'FirstName' not found");
}

void TestSandboxPeople::syncSkipsWithReasons()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    const QJsonArray results =
        sync("{\"input\":[{" + record + R"(},{"email":"good@example.com"}]})")[u"result"].toArray();
    QCOMPARE(results[0][u"status"].toString(), QStringLiteral("skipped"));
    QCOMPARE(results[0][u"reasons"][0][u"code"].toString(), expected);
    QVERIFY(results[0][u"reasons"][0][u"message"].toString().startsWith(message));
    QVERIFY(!results[0].toObject().contains(u"id"));
    QCOMPARE(results[1][u"status"].toString(), QStringLiteral("created"));
}

void TestSandboxPeople::syncRefusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("609");
    QTest::newRow("no input") << QByteArray("{\"action\":\"createOnly\"}") << QStringLiteral("609");
    QTest::newRow("unknown key") << QByteArray(R"({"lookupField":"nobody","input":[{}]})")
                                 << QStringLiteral("1006");
    QTest::newRow("unsupported key") << QByteArray(R"({"lookupField":"firstName","input":[{}]})")
                                     << QStringLiteral("1011");
    QTest::newRow("id to create") << QByteArray(R"({"lookupField":"id","input":[{"id":1}]})")
                                  << QStringLiteral("1003");
    QTest::newRow("too many") << QByteArray("{\"input\":[" + QByteArray("{},").repeated(300) + "{}]}")
                              << QStringLiteral("1003");
}

void TestSandboxPeople::syncRefusesBadRequests()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(code(sync(json)), expected);
    QCOMPARE(
        code(m_probe->send("POST", "/rest/v1/leads.json", json, {{"Content-Type", "text/plain"}}).object()),
        QStringLiteral("612"));
}

void TestSandboxPeople::blankClears()
{
    sync(R"({"input":[{"email":"a@example.com","title":"CMO","city":"Bonn","newsletter":true}]})");
    sync(R"({"input":[{"email":"a@example.com","title":null,"city":"","newsletter":null}]})");
    const QJsonObject cleared = person(1, "title,city,newsletter,email");
    QVERIFY(cleared[u"title"].isNull() && cleared[u"city"].isNull());
    QCOMPARE(cleared[u"newsletter"], QJsonValue(false));
    QCOMPARE(cleared[u"email"].toString(), QStringLiteral("a@example.com"));
}

void TestSandboxPeople::ambiguousKeyIsSkipped()
{
    sync(R"({"action":"createDuplicate","input":[{"email":"a@example.com"},{"email":"a@example.com"}]})");
    const QJsonObject answer = sync(R"({"input":[{"email":"a@example.com"}]})");
    QCOMPARE(answer[u"result"][0][u"reasons"][0][u"code"].toString(), QStringLiteral("1007"));
}

void TestSandboxPeople::deleteIsForGood()
{
    sync(R"({"input":[{"email":"a@example.com"},{"email":"b@example.com"}]})");
    const QJsonArray results = m_probe->call("POST", "leads/delete.json", R"({"input":[{"id":1},{"id":9}]})")
                                   .object()[u"result"]
                                   .toArray();
    QCOMPARE(results[0][u"status"].toString(), QStringLiteral("deleted"));
    QCOMPARE(results[1][u"reasons"][0][u"code"].toString(), QStringLiteral("1004"));
    QCOMPARE(m_probe->call("POST", "leads.json?_method=DELETE", R"({"input":[{"id":2}]})")
                 .object()[u"result"][0][u"status"]
                 .toString(),
             QStringLiteral("deleted"));
    QVERIFY(person(1, "email").isEmpty());
    QCOMPARE(sync(R"({"input":[{"email":"a@example.com"}]})")[u"result"][0][u"id"].toInt(), 3);
}

void TestSandboxPeople::mergeKeepsTheWinner()
{
    sync(
        R"({"input":[{"email":"a@example.com","title":"CMO"},{"email":"b@example.com","title":"VP","city":"Bonn"}]})");
    QVERIFY(m_probe->call("POST", "leads/1/merge.json?leadId=2").object()[u"success"].toBool());
    const QJsonObject winner = person(1, "title,city");
    QCOMPARE(winner[u"title"].toString(), QStringLiteral("CMO"));
    QCOMPARE(winner[u"city"].toString(), QStringLiteral("Bonn"));
    QVERIFY(person(2, "email").isEmpty());
    QCOMPARE(code(m_probe->call("POST", "leads/1/merge.json?leadId=2").object()), QStringLiteral("1004"));
}

QTEST_GUILESS_MAIN(TestSandboxPeople)
#include "tst_sandbox_people.moc"
