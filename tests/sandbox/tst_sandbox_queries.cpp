// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_probe.h"

#include <QSet>
#include <QTest>

using namespace lockstep::sandbox;

// Salesforce's queries over real HTTP: open cursors over a changing org, paging by id, and the columns told
// instead of records.
class TestSandboxQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cursorPassesOverRecordsGoneForGood();
    void cursorLivesTwoDays();
    void binKeepsRecordsFifteenDays();
    void recordOutOfTheBinStays();
    void pagesByIdMeetEveryRecordOnce_data();
    void pagesByIdMeetEveryRecordOnce();
    void greatestIdIsTheLastOne();
    void columnsOfGroupsAreTold();

private:
    void pass(int seconds); // of the world's time
    QStringList ids(const ProbeAnswer& page);

    std::unique_ptr<Host> m_host;
    std::unique_ptr<SalesforceProbe> m_probe;
};

void TestSandboxQueries::init()
{
    Options options;
    options.population = {250, 0, 0, 1};
    m_host = std::make_unique<Host>(options);
    QVERIFY(m_host->start());
    m_probe = std::make_unique<SalesforceProbe>(m_host->salesforce());
}

void TestSandboxQueries::pass(int seconds)
{
    m_host->edit([seconds](World& world) {
        world.settings.salesforce.sessionSeconds = 100 * 24 * 3600;
        world.clock.advance(seconds);
    });
}

QStringList TestSandboxQueries::ids(const ProbeAnswer& page)
{
    QStringList ids;
    const QJsonArray records = page.object()[u"records"].toArray();
    for (const auto& record : records)
        ids.append(record[u"Id"].toString());
    return ids;
}

void TestSandboxQueries::cursorPassesOverRecordsGoneForGood()
{
    const QStringList all = ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead ORDER BY Id")));
    const QJsonObject first = m_probe
                                  ->query(QStringLiteral("SELECT Id FROM Lead ORDER BY Id"), "query",
                                          {{"Sforce-Query-Options", "batchSize=200"}})
                                  .object();
    m_host->edit([&](World& world) {
        SalesforceOrg& org = world.salesforce;
        for (const int gone : {200, 207, 249}) {
            QVERIFY(org.remove(QStringLiteral("Lead"), all[gone], org.rep()));
            org.purge(QStringLiteral("Lead"), all[gone]);
        }
    });
    const ProbeAnswer second = m_probe->send("GET", first[u"nextRecordsUrl"].toString().toLatin1());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.object()[u"done"].toBool(), true);
    QStringList expected = all.mid(200);
    for (const int gone : {200, 207, 249})
        expected.removeOne(all[gone]);
    QCOMPARE(ids(second), expected);
}

void TestSandboxQueries::cursorLivesTwoDays()
{
    const QByteArray next = m_probe
                                ->query(QStringLiteral("SELECT Id FROM Lead"), "query",
                                        {{"Sforce-Query-Options", "batchSize=200"}})
                                .object()[u"nextRecordsUrl"]
                                .toString()
                                .toLatin1();
    pass(2 * 24 * 3600 - 60);
    QCOMPARE(m_probe->send("GET", next).status, 200);
    pass(120);
    const ProbeAnswer late = m_probe->send("GET", next);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.array()[0][u"errorCode"].toString(), QStringLiteral("INVALID_QUERY_LOCATOR"));
}

void TestSandboxQueries::binKeepsRecordsFifteenDays()
{
    const QByteArray id =
        ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead LIMIT 1"))).constFirst().toLatin1();
    QCOMPARE(m_probe->call("DELETE", "sobjects/Lead/" + id).status, 204);
    const auto code = [&] {
        return m_probe->call("GET", "sobjects/Lead/" + id).array()[0][u"errorCode"].toString();
    };
    const auto deleted = [&] {
        return int(
            ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead WHERE IsDeleted = true"), "queryAll"))
                .size());
    };
    pass(15 * 24 * 3600 - 60);
    QCOMPARE(code(), QStringLiteral("ENTITY_IS_DELETED"));
    QCOMPARE(deleted(), 1);
    pass(120);
    QCOMPARE(code(), QStringLiteral("NOT_FOUND"));
    QCOMPARE(deleted(), 0);
    QCOMPARE(m_probe->query(QStringLiteral("SELECT COUNT() FROM Lead")).object()[u"totalSize"].toInt(), 249);
}

void TestSandboxQueries::recordOutOfTheBinStays()
{
    const QString id = ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead LIMIT 1"))).constFirst();
    const QString lead = QStringLiteral("Lead");
    m_host->edit([&](World& world) { QVERIFY(world.salesforce.remove(lead, id, world.salesforce.rep())); });
    pass(24 * 3600);
    m_host->edit([&](World& world) { QVERIFY(world.salesforce.undelete(lead, id, world.salesforce.rep())); });
    pass(20 * 24 * 3600);
    QCOMPARE(m_probe->call("GET", "sobjects/Lead/" + id.toLatin1()).status, 200);
}

void TestSandboxQueries::pagesByIdMeetEveryRecordOnce_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("all") << QStringLiteral("Id > '%1'");
    QTest::newRow("of one value") << QStringLiteral("Email = 'same@example.com' AND Id > '%1'");
    QTest::newRow("since a moment") << QStringLiteral("SystemModstamp >= 2001-01-01T00:00:00Z AND Id > '%1'");
    QTest::newRow("before a moment") << QStringLiteral("CreatedDate < 2101-01-01T00:00:00Z AND Id > '%1'");
}

// The ids of 250 records differ in the case of a letter, too.
void TestSandboxQueries::pagesByIdMeetEveryRecordOnce()
{
    QFETCH(QString, where);
    m_host->edit([](World& world) {
        SalesforceOrg& org = world.salesforce;
        for (const QString& id : org.ids(QStringLiteral("Lead")))
            QVERIFY(org.update(QStringLiteral("Lead"), id,
                               {{QStringLiteral("Email"), QStringLiteral("same@example.com")}}, org.rep()));
    });
    QString last = QStringLiteral("000000000000000");
    QSet<QString> met;
    for (int page = 0; page < 10; ++page) {
        const QStringList records =
            ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead WHERE ") + where.arg(last)
                               + QStringLiteral(" ORDER BY Id LIMIT 50")));
        if (records.isEmpty())
            break;
        last = records.constLast();
        met.unite(QSet<QString>(records.begin(), records.end()));
    }
    QCOMPARE(met.size(), 250);
}

// The 36th record is the first one with a small letter in its id.
void TestSandboxQueries::greatestIdIsTheLastOne()
{
    const QString last = ids(m_probe->query(QStringLiteral("SELECT Id FROM Lead ORDER BY Id"))).at(35);
    const QJsonObject greatest =
        m_probe->query(QStringLiteral("SELECT MAX(Id) FROM Lead WHERE Id <= '%1'").arg(last)).object();
    QCOMPARE(greatest[u"records"][0][u"expr0"].toString(), last);
}

void TestSandboxQueries::columnsOfGroupsAreTold()
{
    const auto columns = [this](const QByteArray& soql) {
        return m_probe->call("GET", "query?columns=true&q=" + soql).object();
    };
    const QJsonObject grouped =
        columns("SELECT+Status,+Owner.Name,+COUNT(Id)+n,+MAX(Email)+FROM+Lead+GROUP+BY+Status,+Owner.Name");
    QVERIFY(!grouped.contains(u"records"));
    QCOMPARE(grouped[u"groupBy"].toBool(), true);
    QCOMPARE(grouped[u"entityName"].toString(), QStringLiteral("Lead"));
    QStringList names;
    QList<bool> aggregates;
    const QJsonArray list = grouped[u"columnMetadata"].toArray();
    for (const auto& column : list) {
        names.append(column[u"columnName"].toString());
        aggregates.append(column[u"aggregate"].toBool());
    }
    QCOMPARE(names,
             (QStringList{QStringLiteral("Status"), QStringLiteral("Name"), QStringLiteral("n"),
                          QStringLiteral("expr0")}));
    QCOMPARE(aggregates, (QList<bool>{false, false, true, true}));
    QCOMPARE(list[2][u"displayName"].toString(), QStringLiteral("count(Id)"));
    QCOMPARE(list[2][u"numberType"].toBool(), true);
    QCOMPARE(list[3][u"textType"].toBool(), true);
    QCOMPARE(columns("SELECT+COUNT(Id)+FROM+Lead")[u"groupBy"].toBool(true), false);
}

QTEST_GUILESS_MAIN(TestSandboxQueries)
#include "tst_sandbox_queries.moc"
