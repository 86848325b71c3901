// SPDX-License-Identifier: GPL-3.0-or-later
// lockstepctl sync is killed (SIGKILL) in the middle of its writes, again and again on one workspace: nothing
// is lost, nothing is there twice. 20 kills, or as many as LOCKSTEP_KILLS says.
#include "e2e/one_lead.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace lockstep::e2e;

namespace {

constexpr int defaultKills = 20;
constexpr int answerDelayMs = 800;
constexpr int leadsEach = 3; // created before each kill
constexpr int editsEach = 3;

QString text(const char* value)
{
    return QString::fromUtf8(value);
}

int kills()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("LOCKSTEP_KILLS", &given);
    return given && number > 0 ? number : defaultKills;
}

} // namespace

class Kill : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OneLead> m_one;
    QStringList m_people; // of leads that are linked
    QHash<QString, QString> m_titles; // by person: what a marketer has set last
    qsizetype m_leads = 1;
    int m_between = 0; // kills between the first write and the last answer

    // What waits to be written: leads without a person, people with a new title.
    void addWork(int round, QRandomGenerator& random)
    {
        for (int i = 0; i < leadsEach; ++i)
            m_one->world.create(
                text("Lead"),
                {{text("LastName"), text("Kill%1").arg(m_leads + i)}, {text("Company"), text("Kills")}});
        m_leads += leadsEach;
        for (int i = 0; i < editsEach && !m_people.isEmpty(); ++i) {
            const QString person = m_people.at(random.bounded(int(m_people.size())));
            const QString title = text("Round %1.%2").arg(round).arg(i);
            m_one->world.edit(text("Person"), person, {{text("title"), title}});
            m_titles.insert(person, title);
        }
    }
    qsizetype writesServed()
    {
        return m_one->world.writes(text("salesforce")).size() + m_one->world.writes(text("marketo")).size();
    }
    // True where it was killed with a write served whose answer was still held back.
    bool killAfterWrites(qsizetype number)
    {
        m_one->world.markJournal();
        const auto process = m_one->world.begin({text("sync")});
        bool served = false;
        while (!served && !process->waitForFinished(1))
            served = writesServed() >= number;
        process->kill();
        process->waitForFinished();
        return served && process->exitStatus() == QProcess::CrashExit;
    }
    void verifyNothingLostOrTwice()
    {
        QSet<QString> people;
        m_people.clear();
        const QList<QJsonObject> leads = m_one->world.records(text("Lead"));
        QCOMPARE(leads.size(), m_leads);
        for (const QJsonObject& lead : leads) {
            const QString person = str(lead, "Marketo_Id__c");
            QVERIFY2(!person.isEmpty() && !people.contains(person), qPrintable(str(lead, "Id")));
            people.insert(person);
            m_people += person;
            if (const auto title = m_titles.constFind(person); title != m_titles.constEnd())
                QCOMPARE(str(lead, "Title"), *title);
        }
        QCOMPARE(m_one->world.records(text("Person")).size(), m_leads);
        m_people.sort();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_one = std::make_unique<OneLead>();
        QVERIFY2(m_one->start(), qPrintable(m_one->world.why()));
        m_people = {m_one->person};
    }
    void cleanupTestCase()
    {
        qInfo("%d of %d kills fell between the first write and the last answer", m_between, kills());
        m_one.reset();
        QVERIFY(m_between * 4 >= kills() * 3);
    }

    void aKillLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("round");
        for (int round = 1; round <= kills(); ++round)
            QTest::addRow("kill %d", round) << round;
    }
    void aKillLosesAndDoublesNothing()
    {
        QFETCH(const int, round);
        QRandomGenerator random(static_cast<quint32>(round));
        addWork(round, random);
        for (const char* system : {"salesforce", "marketo"})
            m_one->fault({{text("system"), text(system)},
                          {text("path"), text("composite|/rest/v1/leads.json")},
                          {text("body"), text("\"records\"|PATCH|\"input\"")},
                          {text("times"), 0},
                          {text("action"), text("delay")},
                          {text("delayMs"), answerDelayMs}});
        constexpr int latest = 3;
        if (killAfterWrites(1 + random.bounded(latest)))
            ++m_between;
        m_one->world.control("DELETE", text("fault"));
        for (int cycle = 0; cycle < 2; ++cycle) {
            m_one->world.advanceClock(10);
            m_one->sync();
        }
        verifyNothingLostOrTwice();
        QVERIFY(m_one->errors().isEmpty());
        m_one->verifySilent();
        m_one->world.advanceClock(60);
    }
};

QTEST_GUILESS_MAIN(Kill)
#include "tst_e2e_kill.moc"
