// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "workbench.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::sync;
using core::ObjectType;
using support::FakeRemote;
using Fault = support::FakeRemote::Fault;

// Where Salesforce may win, and where a user has asked for one person, a write goes out only under the
// condition that nobody has edited the record since it was read.
class TestConditional : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhereItMatters();
    void aPushIsConditional();
    void anEditMeanwhileIsReadAndMerged();
    void aRecordThatKeepsChangingIsLeftToTheNextCycle();
    void aRecordChangedInTheSecondOfItsReadIsReadAgain();
    void manyShareACall();
    void withoutAnAnswerItNeedsNoFence();
    void carriedOutAfterItWasGivenUpItIsNobodysEdit_data();
    void carriedOutAfterItWasGivenUpItIsNobodysEdit();
    void whichOfTwoWritesWasCarriedOutIsSeenInWhatOnlyOneSent();
    void savedByARepAfterwardsItIsNobodysEdit();
    void whatARepEntersAfterMarketoTookItBackIsAnEdit();
    void whatARepMakesOfItAfterwardsIsAnEdit();

private:
    // A write of that city to Salesforce gets no answer and is not carried out yet; none follows it.
    void giveUp(const QString& lead, const char* city);
    [[nodiscard]] QString salesforceWins(const char* city);
    std::unique_ptr<Workbench> m_bench;
};

void TestConditional::init()
{
    m_bench = std::make_unique<Workbench>();
    m_bench->setRule(ObjectType::Lead, "City", [](core::FieldMapping& mapping) {
        mapping.conflictRule = core::ConflictRule::Salesforce;
    });
}

QString TestConditional::salesforceWins(const char* city)
{
    return m_bench->linkedLead({{"City", city}, {"Title", "VP"}});
}

void TestConditional::onlyWhereItMatters()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"title", "CMO"}});
    m_bench->cycle();
    QVERIFY(!m_bench->salesforceRemote.writes().first().records.first().unmodifiedSince.isValid());
    m_bench->forgetJournals();
    m_bench->pass(5);
    m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->cycle();
    const FakeRemote::Call write = m_bench->salesforceRemote.writes().first();
    QVERIFY(write.records.first().unmodifiedSince.isValid());
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Boston"));
    // Opt-outs of either side win, so an opt-in to Salesforce is conditional as well.
    m_bench->forgetJournals();
    m_bench->pass(5);
    m_bench->editMarketo(person, {{"unsubscribed", "true"}});
    m_bench->cycle();
    QVERIFY(m_bench->salesforceRemote.writes().first().records.first().unmodifiedSince.isValid());
}

void TestConditional::aPushIsConditional()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"title", "CMO"}});
    QVERIFY(m_bench->push(person));
    QVERIFY(m_bench->salesforceRemote.writes().first().records.first().unmodifiedSince.isValid());
    QCOMPARE(m_bench->salesforce(lead, "Title"), QStringLiteral("CMO"));
}

void TestConditional::anEditMeanwhileIsReadAndMerged()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->pass(1);
    m_bench->salesforceRemote.meanwhile(QStringLiteral("update"), [&] {
        m_bench->editSalesforce(lead, {{"City", "Austin"}});
    });
    const core::RunSummary run = m_bench->cycle();
    QCOMPARE(run.failed, 0);
    QCOMPARE(run.conflicts, 1);
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Austin"));
    comesToRest(*m_bench);
}

void TestConditional::aRecordThatKeepsChangingIsLeftToTheNextCycle()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->pass(1);
    int edits = 0;
    std::function<void()> edit = [&] {
        m_bench->clock.advance(std::chrono::seconds(3));
        m_bench->editSalesforce(lead, {{"Rep_Note__c", QByteArray::number(++edits).constData()}});
        m_bench->clock.advance(std::chrono::seconds(3));
        if (edits < 20)
            m_bench->salesforceRemote.meanwhile(QStringLiteral("update"), edit);
    };
    m_bench->salesforceRemote.meanwhile(QStringLiteral("update"), edit);
    const core::RunSummary run = m_bench->cycle();
    // The first try and three more.
    QCOMPARE(m_bench->salesforceRemote.writes().size(), 4);
    QCOMPARE(run.failed, 0);
    QVERIFY(m_bench->openIntents().isEmpty());
    m_bench->salesforceRemote.meanwhile(QStringLiteral("update"), [] {});
    m_bench->pass(5);
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Boston"));
}

void TestConditional::aRecordChangedInTheSecondOfItsReadIsReadAgain()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->pass(1);
    // Changed in the very second of the read, and again before that second is over.
    m_bench->salesforceRemote.meanwhile(QStringLiteral("read"), [&] {
        m_bench->editSalesforce(lead, {{"Phone", "1"}});
    });
    m_bench->salesforceRemote.afterwards(QStringLiteral("read"), [&] {
        m_bench->editSalesforce(lead, {{"City", "Austin"}});
    });
    const core::RunSummary run = m_bench->cycle();
    QCOMPARE(run.conflicts, 1);
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "phone"), QStringLiteral("1"));
}

void TestConditional::manyShareACall()
{
    QStringList people;
    for (int i = 0; i < 60; ++i)
        (void)m_bench->addLead({{"City", "NYC"}});
    m_bench->cycle();
    m_bench->pass(5);
    m_bench->forgetJournals();
    for (auto each = m_bench->marketoOrg.records().constBegin();
         each != m_bench->marketoOrg.records().constEnd(); ++each)
        people += each.key();
    for (const QString& person : std::as_const(people))
        m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->cycle();
    QCOMPARE(m_bench->salesforceRemote.writes().size(), 3);
    QCOMPARE(m_bench->salesforceRemote.writes().first().records.size(), 25);
}

void TestConditional::withoutAnAnswerItNeedsNoFence()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    m_bench->editMarketo(person, {{"city", "Boston"}});
    m_bench->salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(m_bench->salesforceRemote.writes().size(), 2);
    QVERIFY(m_bench->openIntents().isEmpty());
}

void TestConditional::giveUp(const QString& lead, const char* city)
{
    m_bench->editMarketo(m_bench->personOf(lead), {{"city", city}});
    core::Error busy;
    busy.code = QStringLiteral("concurrent-limit");
    busy.scope = core::ErrorScope::System;
    busy.outcome = core::Outcome::NotExecuted;
    m_bench->salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    m_bench->salesforceRemote.script({QStringLiteral("update"), Fault::Refused, 1, busy});
    m_bench->cycle();
    QVERIFY(m_bench->openIntents().isEmpty());
    QVERIFY(m_bench->salesforce(lead, "City") != QString::fromLatin1(city));
}

void TestConditional::carriedOutAfterItWasGivenUpItIsNobodysEdit_data()
{
    QTest::addColumn<bool>("clockIsSetBack");
    QTest::newRow("the clock goes on") << false;
    QTest::newRow("the clock is set back") << true;
}

void TestConditional::carriedOutAfterItWasGivenUpItIsNobodysEdit()
{
    QFETCH(const bool, clockIsSetBack);
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    if (clockIsSetBack) // after the link was written
        QVERIFY(store::run(*m_bench->database,
                           QStringLiteral("UPDATE outbox SET created_at = created_at + 86400000")));
    giveUp(lead, "Boston");
    (void)m_bench->salesforceOrg.update({lead, Workbench::values({{"City", "Boston"}}), {}});
    m_bench->editMarketo(person, {{"city", "Austin"}});
    m_bench->pass(5);
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Austin"));
    QVERIFY(m_bench->conflicts(lead).isEmpty());
    comesToRest(*m_bench);
}

// The first was given up, the second died with its process; then the first one is carried out.
void TestConditional::whichOfTwoWritesWasCarriedOutIsSeenInWhatOnlyOneSent()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    giveUp(lead, "Boston");
    m_bench->editMarketo(person, {{"title", "CMO"}});
    m_bench->pass(1);
    m_bench->salesforceRemote.afterwards(QStringLiteral("update"), [this] { m_bench->stopNow(); });
    m_bench->salesforceRemote.script({QStringLiteral("update"), Fault::CutBefore, 1, {}});
    m_bench->cycle();
    QCOMPARE(m_bench->openIntents().size(), 1);
    (void)m_bench->salesforceOrg.update({lead, Workbench::values({{"City", "Boston"}}), {}});
    m_bench->restart();
    for (int i = 0; i < 4; ++i) {
        m_bench->pass(5);
        m_bench->cycle();
    }
    QCOMPARE(m_bench->salesforce(lead, "Title"), QStringLiteral("CMO"));
    QCOMPARE(m_bench->marketo(person, "title"), QStringLiteral("CMO"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Boston"));
    QVERIFY(m_bench->conflicts(lead).isEmpty());
    comesToRest(*m_bench);
}

void TestConditional::savedByARepAfterwardsItIsNobodysEdit()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    giveUp(lead, "Boston");
    (void)m_bench->salesforceOrg.update({lead, Workbench::values({{"City", "Boston"}}), {}});
    m_bench->pass(15);
    m_bench->editSalesforce(lead, {{"Phone", "1"}});
    m_bench->editMarketo(person, {{"city", "Austin"}});
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Austin"));
    QCOMPARE(m_bench->marketo(person, "phone"), QStringLiteral("1"));
    QVERIFY(m_bench->conflicts(lead).isEmpty());
    comesToRest(*m_bench);
}

void TestConditional::whatARepEntersAfterMarketoTookItBackIsAnEdit()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    giveUp(lead, "Boston");
    m_bench->editMarketo(person, {{"city", "NYC"}});
    m_bench->pass(15);
    m_bench->cycle();
    m_bench->editSalesforce(lead, {{"City", "Boston"}});
    m_bench->pass(5);
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Boston"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Boston"));
}

void TestConditional::whatARepMakesOfItAfterwardsIsAnEdit()
{
    const QString lead = salesforceWins("NYC");
    const QString person = m_bench->personOf(lead);
    giveUp(lead, "Boston");
    (void)m_bench->salesforceOrg.update({lead, Workbench::values({{"City", "Boston"}}), {}});
    m_bench->editSalesforce(lead, {{"City", "Reno"}});
    m_bench->editMarketo(person, {{"city", "Austin"}});
    m_bench->pass(5);
    m_bench->cycle();
    QCOMPARE(m_bench->salesforce(lead, "City"), QStringLiteral("Reno"));
    QCOMPARE(m_bench->marketo(person, "city"), QStringLiteral("Reno"));
    QCOMPARE(m_bench->conflicts(lead).size(), 1);
}

QTEST_GUILESS_MAIN(TestConditional)
#include "tst_conditional.moc"
