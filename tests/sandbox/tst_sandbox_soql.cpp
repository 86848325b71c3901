// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/soql_dates.h"
#include "sandbox/soql_groups.h"
#include "sandbox/soql_where.h"
#include "sandbox/world.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace lockstep::sandbox;

// The query language over a small org: what it reads, what it refuses and in which order it answers.
class TestSandboxSoql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void conditionsChooseRecords_data();
    void conditionsChooseRecords();
    void dateLiteralsAreDays_data();
    void dateLiteralsAreDays();
    void groupsAreCounted_data();
    void groupsAreCounted();
    void fieldSetsAreSpeltOut();
    void orderIsAsAsked_data();
    void orderIsAsAsked();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void pagesByStampAndIdMeetEveryRecordOnce();
    void walkStartsWhereTheConditionBegins_data();
    void walkStartsWhereTheConditionBegins();
    void queryAllShowsTheBin();
    void selectionKeepsItsOrderAndNestsRelationships();

private:
    QString add(const char* json);
    QStringList ask(const QString& soql, bool withDeleted = false);

    std::unique_ptr<World> m_world;
    QHash<QString, QString> m_names; // id → last name
};

void TestSandboxSoql::init()
{
    m_world = std::make_unique<World>();
    m_names.clear();
    add(R"({"LastName": "Abe", "Company": "Altona", "City": "Köln", "NumberOfEmployees": 10, "Marketo_Id__c": "A1"})");
    add(R"({"LastName": "Berg", "Company": "Baltic", "City": "Bonn", "NumberOfEmployees": 20, "Newsletter__c": true})");
    add(R"({"LastName": "Cruz", "Company": "Caldera", "Email": "Cruz@Example.com", "Renewal_Date__c": "2027-02-01"})");
    add(R"({"LastName": "O'Dea", "Company": "100%", "Interests__c": "Security;Analytics", "Last_Webinar__c": "2026-01-02T03:04:05Z"})");
}

QString TestSandboxSoql::add(const char* json)
{
    const QJsonObject values = QJsonDocument::fromJson(json).object();
    const auto id = m_world->salesforce.create(QStringLiteral("Lead"), values, m_world->salesforce.rep());
    m_names.insert(id.value(), values[u"LastName"].toString());
    return id.value();
}

QStringList TestSandboxSoql::ask(const QString& soql, bool withDeleted)
{
    const auto query = soql::parse(soql);
    if (!query)
        return {query.error().code + query.error().message};
    const auto answer = soql::run(m_world->salesforce, *query, withDeleted);
    if (!answer)
        return {answer.error().code + answer.error().message};
    QStringList names;
    for (const int row : answer->rows)
        names.append(m_names.value(m_world->salesforce.object(QStringLiteral("Lead"))->table.row(row).key));
    return names;
}

void TestSandboxSoql::conditionsChooseRecords_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* where, const char* expected) {
        QTest::newRow(where) << QString::fromUtf8(where)
                             << QString::fromUtf8(expected).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("LastName = 'abe'", "Abe");
    row("lastname != 'abe'", "Berg Cruz O'Dea");
    row("LastName = 'O\\'Dea'", "O'Dea");
    row("City = 'KÖLN'", "Abe");
    row("City = null", "Cruz O'Dea");
    row("City = ''", "Cruz O'Dea");
    row("City != null", "Abe Berg");
    row("NumberOfEmployees > 10", "Berg");
    row("NumberOfEmployees >= 10", "Abe Berg");
    row("NumberOfEmployees < 20", "Abe");
    row("NumberOfEmployees <= 20", "Abe Berg");
    row("Newsletter__c = true", "Berg");
    row("Renewal_Date__c > 2027-01-31", "Cruz");
    row("Last_Webinar__c = 2026-01-02T03:04:05Z", "O'Dea");
    row("Last_Webinar__c = 2026-01-02T04:04:05+01:00", "O'Dea");
    row("Last_Webinar__c < 2026-01-02T03:04:05.000Z", "");
    row("LastName LIKE 'b%'", "Berg");
    row("LastName LIKE '_ruz'", "Cruz");
    row("Company LIKE '100\\%'", "O'Dea");
    row("LastName IN ('Abe', 'Cruz')", "Abe Cruz");
    row("LastName NOT IN ('Abe', 'Cruz')", "Berg O'Dea");
    row("Email = 'cruz@example.com'", "Cruz");
    row("Marketo_Id__c IN ('a1')", "Abe");
    row("Interests__c INCLUDES ('Analytics;Security')", "O'Dea");
    row("Interests__c EXCLUDES ('Security')", "Abe Berg Cruz");
    row("NOT LastName = 'Abe'", "Berg Cruz O'Dea");
    row("City = null AND (LastName = 'Cruz' OR LastName = 'Abe')", "Cruz");
    row("Owner.Name = 'Rosa Keller' AND LastName = 'Abe'", "Abe");
}

void TestSandboxSoql::conditionsChooseRecords()
{
    QFETCH(QString, where);
    QFETCH(QStringList, expected);
    QCOMPARE(ask(QStringLiteral("SELECT Id FROM Lead WHERE ") + where), expected);
}

void TestSandboxSoql::dateLiteralsAreDays_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    const auto row = [](const char* word, int count, const QDate& from, const QDate& until) {
        QTest::addRow("%s:%d", word, count) << QString::fromLatin1(word) << count << from << until;
    };
    // Wednesday, 25 November 2026
    row("TODAY", 0, {2026, 11, 25}, {2026, 11, 26});
    row("yesterday", 0, {2026, 11, 24}, {2026, 11, 25});
    row("TOMORROW", 0, {2026, 11, 26}, {2026, 11, 27});
    row("THIS_WEEK", 0, {2026, 11, 22}, {2026, 11, 29});
    row("LAST_WEEK", 0, {2026, 11, 15}, {2026, 11, 22});
    row("NEXT_MONTH", 0, {2026, 12, 1}, {2027, 1, 1});
    row("THIS_QUARTER", 0, {2026, 10, 1}, {2027, 1, 1});
    row("LAST_YEAR", 0, {2025, 1, 1}, {2026, 1, 1});
    row("LAST_90_DAYS", 0, {2026, 8, 27}, {2026, 11, 26});
    row("LAST_N_DAYS", 7, {2026, 11, 18}, {2026, 11, 26});
    row("NEXT_N_DAYS", 2, {2026, 11, 26}, {2026, 11, 28});
    row("LAST_N_MONTHS", 2, {2026, 9, 1}, {2026, 11, 1});
    row("N_DAYS_AGO", 3, {2026, 11, 22}, {2026, 11, 23});
}

void TestSandboxSoql::dateLiteralsAreDays()
{
    QFETCH(QString, word);
    QFETCH(int, count);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    const auto range = soql::dayRange(word, count, {2026, 11, 25});
    QVERIFY(range.has_value());
    QCOMPARE(range->from, from);
    QCOMPARE(range->until, until);
    // Cruz has renewal day 2027-02-01; the operators look at the whole span.
    const auto chosen = [this](const char* condition) {
        const auto query = soql::parse(QStringLiteral("SELECT Id FROM Lead WHERE Renewal_Date__c ")
                                           + QLatin1String(condition),
                                       {2027, 1, 15});
        return query ? int(soql::run(m_world->salesforce, *query, false)->rows.size()) : -1;
    };
    QCOMPARE(chosen("= NEXT_MONTH"), 1);
    QCOMPARE(chosen("> THIS_MONTH"), 1);
    QCOMPARE(chosen(">= NEXT_N_MONTHS:1"), 1);
    QCOMPARE(chosen("> NEXT_MONTH"), 0);
    QCOMPARE(chosen("< TODAY"), 0);
    QCOMPARE(chosen("= LAST_N_DAYS"), -1);
    // O'Dea's webinar is a moment.
    const auto moments =
        soql::parse(QStringLiteral("SELECT Id FROM Lead WHERE Last_Webinar__c = THIS_MONTH"), {2026, 1, 15});
    QCOMPARE(int(soql::run(m_world->salesforce, moments.value(), false)->rows.size()), 1);
}

void TestSandboxSoql::groupsAreCounted_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* query, const char* expected) {
        QTest::newRow(query) << QString::fromLatin1(query) << QByteArray(expected);
    };
    const auto json = [](const char* members) {
        return QByteArray(R"({"attributes":{"type":"AggregateResult"},)") + members + '}';
    };
    QTest::newRow("count") << QStringLiteral("SELECT COUNT(Id) FROM Lead") << json(R"("expr0":4)");
    QTest::newRow("count of filled ones")
        << QStringLiteral("SELECT COUNT(City) cities, MAX(NumberOfEmployees), MIN(NumberOfEmployees), "
                          "SUM(NumberOfEmployees), AVG(NumberOfEmployees) FROM Lead")
        << json(R"("cities":2,"expr0":20,"expr1":10,"expr2":30.0,"expr3":15.0)");
    QTest::newRow("groups") << QStringLiteral(
        "SELECT Newsletter__c, COUNT(Id) FROM Lead GROUP BY Newsletter__c "
        "ORDER BY Newsletter__c DESC")
                            << json(R"("Newsletter__c":true,"expr0":1)") + ','
            + json(R"("Newsletter__c":false,"expr0":3)");
    QTest::newRow("groups by a farther field")
        << QStringLiteral("SELECT Owner.Name, COUNT_DISTINCT(LastName) n FROM Lead GROUP BY Owner.Name")
        << json(R"("Name":"Rosa Keller","n":4)");
    QTest::newRow("nothing to count")
        << QStringLiteral("SELECT COUNT(Id), MAX(City) FROM Lead WHERE City = 'Rome'")
        << json(R"("expr0":0,"expr1":null)");
    row("SELECT City, COUNT(Id) FROM Lead", "MALFORMED_QUERY");
    row("SELECT SUM(City) FROM Lead", "MALFORMED_QUERY");
    row("SELECT COUNT(Id) FROM Lead GROUP BY SystemModstamp", "MALFORMED_QUERY");
    row("SELECT COUNT(Id) FROM Lead ORDER BY City", "MALFORMED_QUERY");
    row("SELECT COUNT(Id) FROM Lead GROUP BY Address", "MALFORMED_QUERY");
    row("SELECT COUNT(Address) FROM Lead", "MALFORMED_QUERY");
}

void TestSandboxSoql::groupsAreCounted()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, expected);
    const auto parsed = soql::parse(query);
    QVERIFY(parsed.has_value() && parsed->isAggregate());
    const auto records = soql::groups(m_world->salesforce, *parsed, false);
    QCOMPARE(records ? records->join(',') : records.error().code.toLatin1(), expected);
}

void TestSandboxSoql::fieldSetsAreSpeltOut()
{
    const auto members = [this](const char* query) {
        const auto parsed = soql::parse(QString::fromLatin1(query));
        const auto answer = soql::run(m_world->salesforce, *parsed, false);
        return answer ? int(answer->selection.members.size()) : -1;
    };
    const int standard = members("SELECT FIELDS(STANDARD) FROM Lead");
    const int custom = members("SELECT FIELDS(CUSTOM) FROM Lead LIMIT 200");
    QVERIFY(standard > 30 && custom >= 8);
    QCOMPARE(members("SELECT FIELDS(ALL) FROM Lead LIMIT 1"), standard + custom);
    QCOMPARE(members("SELECT FIELDS(ALL) FROM Lead"), -1);
    QCOMPARE(members("SELECT FIELDS(ALL) FROM Lead LIMIT 201"), -1);
    QCOMPARE(members("SELECT Id, FIELDS(STANDARD) FROM Lead"), -1);
    QCOMPARE(members("SELECT Id alias FROM Lead"), -1);
}

void TestSandboxSoql::orderIsAsAsked_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* order, const char* expected) {
        QTest::newRow(order) << QString::fromUtf8(order)
                             << QString::fromUtf8(expected).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("LastName DESC", "O'Dea Cruz Berg Abe");
    row("NumberOfEmployees, LastName", "Cruz O'Dea Abe Berg");
    row("NumberOfEmployees NULLS LAST, LastName DESC", "Abe Berg O'Dea Cruz");
    row("NumberOfEmployees DESC, Id", "Berg Abe Cruz O'Dea");
    row("Id LIMIT 2", "Abe Berg");
    row("SystemModstamp, Id LIMIT 2 OFFSET 1", "Berg Cruz");
}

void TestSandboxSoql::orderIsAsAsked()
{
    QFETCH(QString, order);
    QFETCH(QStringList, expected);
    QCOMPARE(ask(QStringLiteral("SELECT Id FROM Lead ORDER BY ") + order), expected);
}

void TestSandboxSoql::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* soql, const char* expected) {
        QTest::newRow(soql) << QString::fromLatin1(soql) << QString::fromLatin1(expected);
    };
    row("SELECT Id FROM Lead WHERE LastName = Smith", "MALFORMED_QUERY");
    row("SELECT Id FROM Lead WHERE LastName = 'a", "MALFORMED_QUERY");
    row("SELECT Id FROM Lead WHERE LastName = 'a\\q'", "MALFORMED_QUERY");
    row("SELECT Id, FROM Lead", "MALFORMED_QUERY");
    row("SELECT Id FROM Lead WHERE (Id = null", "MALFORMED_QUERY");
    row("SELECT Id FROM Lead WHERE City = null AND City = null OR City = null", "MALFORMED_QUERY");
    row("SELECT Id, Id FROM Lead", "MALFORMED_QUERY");
    row("SELECT Id FROM Leed", "INVALID_TYPE");
    row("SELECT Foo__c FROM Lead", "INVALID_FIELD");
    row("SELECT Owner.Foo FROM Lead", "INVALID_FIELD");
    row("SELECT Boss.Name FROM Lead", "INVALID_FIELD");
    row("SELECT Id FROM Lead WHERE Description = 'x'", "INVALID_FIELD");
    row("SELECT Id FROM Lead ORDER BY Description", "INVALID_FIELD");
    row("SELECT Id FROM Lead ORDER BY Address", "INVALID_FIELD");
    row("SELECT Id FROM Lead WHERE SystemModstamp > '2026-01-01T00:00:00Z'", "INVALID_FIELD");
    row("SELECT Id FROM Lead WHERE SystemModstamp > 2026-01-01T00:00:00", "MALFORMED_QUERY");
    row("SELECT Id FROM Lead WHERE NumberOfEmployees = 'ten'", "INVALID_FIELD");
    row("SELECT Id FROM Lead WHERE CreatedDate > 2026-01-01", "INVALID_FIELD");
    row("SELECT Id FROM Lead OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE");
    QTest::newRow("long text") << QString(QStringLiteral("SELECT Id FROM Lead WHERE City = '")
                                          + QString(4'001, QLatin1Char('x')) + QLatin1Char('\''))
                               << QStringLiteral("MALFORMED_QUERY");
    QTest::newRow("nested without end")
        << QStringLiteral("SELECT Id FROM Lead WHERE ") + QStringLiteral("(NOT ").repeated(200'000)
        << QStringLiteral("MALFORMED_QUERY");
}

void TestSandboxSoql::mistakesAreNamed()
{
    QFETCH(QString, soql);
    QFETCH(QString, expected);
    const QStringList answer = ask(soql);
    QVERIFY2(answer.size() == 1 && answer[0].startsWith(expected), qPrintable(answer.join(QLatin1Char('|'))));
}

void TestSandboxSoql::pagesByStampAndIdMeetEveryRecordOnce()
{
    // All of them share one second: only the id tells them apart.
    m_world->clock.setFrozen(true);
    QSet<QString> expected;
    for (int number = 0; number < 25; ++number)
        expected.insert(add(R"({"LastName": "Same", "Company": "Second"})"));
    const qint64 stamp = m_world->clock.seconds();
    const QString moment = QDateTime::fromSecsSinceEpoch(stamp, Qt::UTC).toString(Qt::ISODate);
    const Table& table = m_world->salesforce.object(QStringLiteral("Lead"))->table;
    QString after = QStringLiteral("000000000000000AAA");
    QSet<QString> met;
    for (int page = 0; page < 10; ++page) {
        const QString soql =
            QStringLiteral("SELECT Id FROM Lead WHERE (SystemModstamp = %1 AND Id > '%2') OR "
                           "SystemModstamp > %1 ORDER BY SystemModstamp, Id LIMIT 4")
                .arg(moment, after);
        const auto answer = soql::run(m_world->salesforce, soql::parse(soql).value(), false);
        QVERIFY(answer);
        for (const int row : answer->rows) {
            after = table.row(row).key;
            QVERIFY(!met.contains(after));
            met.insert(after);
        }
    }
    met.subtract(QSet<QString>(m_names.keyBegin(), m_names.keyEnd()) - expected);
    QCOMPARE(met, expected);
}

void TestSandboxSoql::walkStartsWhereTheConditionBegins_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<qint64>("stamp");
    QTest::addColumn<QString>("afterId");
    const QString id = QStringLiteral("00Q5g0000000002EAA");
    const qint64 moment = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC).toSecsSinceEpoch();
    const QString after = QStringLiteral("(SystemModstamp = 2026-01-02T03:04:05Z AND Id > '%1')").arg(id);
    const QString later = QStringLiteral("SystemModstamp > 2026-01-02T03:04:05Z");
    QTest::newRow("from") << QStringLiteral("SystemModstamp >= 2026-01-02T03:04:05Z") << moment << QString();
    QTest::newRow("later") << later << moment + 1 << QString();
    QTest::newRow("behind an id") << after << moment << id;
    QTest::newRow("next page") << QString(after + QStringLiteral(" OR ") + later) << moment << id;
    QTest::newRow("anywhere") << QString(later + QStringLiteral(" OR City = 'x'")) << soql::Start().stamp
                              << QString();
}

void TestSandboxSoql::walkStartsWhereTheConditionBegins()
{
    QFETCH(QString, where);
    const SObject& object = *m_world->salesforce.object(QStringLiteral("Lead"));
    const soql::Query query = soql::parse(QStringLiteral("SELECT Id FROM Lead WHERE ") + where).value();
    const auto filter = soql::Filter::make(m_world->salesforce, object, query, query.where);
    QVERIFY(filter);
    QTEST(filter->start(object).stamp, "stamp");
    QTEST(filter->start(object).afterId, "afterId");
}

void TestSandboxSoql::queryAllShowsTheBin()
{
    const QString id = m_names.key(QStringLiteral("Berg"));
    QVERIFY(m_world->salesforce.remove(QStringLiteral("Lead"), id, m_world->salesforce.rep()));
    QCOMPARE(ask(QStringLiteral("SELECT Id FROM Lead WHERE IsDeleted = true")), QStringList());
    QCOMPARE(ask(QStringLiteral("SELECT Id FROM Lead WHERE IsDeleted = true"), true),
             QStringList{QStringLiteral("Berg")});
    QVERIFY(m_world->salesforce.undelete(QStringLiteral("Lead"), id, m_world->salesforce.rep()));
    QCOMPARE(ask(QStringLiteral("SELECT Id FROM Lead WHERE IsDeleted = true"), true), QStringList());
}

void TestSandboxSoql::selectionKeepsItsOrderAndNestsRelationships()
{
    const SalesforceOrg& org = m_world->salesforce;
    const auto query = soql::parse(QStringLiteral("SELECT lastname, Owner.Name, ID, City, Owner.Type FROM "
                                                  "Lead WHERE LastName = 'Cruz' AND Owner.Type = "
                                                  "'User'"));
    const auto answer = soql::run(org, query.value(), false);
    QVERIFY(answer);
    QByteArray json;
    soql::appendRecord(json, org, answer->selection, answer->rows.constFirst(), "v62.0");
    const QByteArray id = m_names.key(QStringLiteral("Cruz")).toLatin1();
    const QByteArray user = org.repUserId().toLatin1();
    QCOMPARE(json,
             QByteArray("{\"attributes\":{\"type\":\"Lead\",\"url\":\"/services/data/v62.0/sobjects/Lead/"
                        + id
                        + "\"},\"LastName\":\"Cruz\",\"Owner\":{\"attributes\":{\"type\":\"User\",\"url\":"
                          "\"/services/data/v62.0/sobjects/User/"
                        + user + "\"},\"Name\":\"Rosa Keller\",\"Type\":\"User\"},\"Id\":\"" + id
                        + "\",\"City\":null}"));
}

QTEST_GUILESS_MAIN(TestSandboxSoql)
#include "tst_sandbox_soql.moc"
