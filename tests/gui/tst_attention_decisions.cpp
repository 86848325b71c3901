// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using core::LinkState;
using core::RunRequest;
using tests::WindowFixture;

// What only the user can decide, record by record, on the Attention page. The cause stands below those of the
// fixture.
class TestAttentionDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void whatNeedsNoDecisionShowsNoPanel();
    void aDuplicateIsLinkedToTheChosenCandidate();
    void aDuplicateIsKeptSeparate();
    void duplicatesAreDecidedByKeyboard();
    void aSideIsChosenWhereTwoAutomationsFight();
    void aSideIsTakenByTheKeyOfTheLeadsPage();
    void twoPeopleAreMergedOnlyAfterAYes();
    void aPersonWhoIsGoneIsNotMerged();
    void aValueThatIsTooLongIsMendedInEitherSystem();
    void aValueTooLongForMarketoIsShortenedInSalesforce();

private:
    void addDuplicates();
    void addCause(const core::FailureCause& cause, qint64 link);
    void addTwoPeople();
    void openTheCause();
    [[nodiscard]] QString text() const { return find<QLabel>("decisionText")->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return m_fixture->find<Widget>(name);
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

// Gil, a record, and the two people who could be him.
void TestAttentionDecisions::addDuplicates()
{
    tests::FakePeople& people = m_fixture->people;
    for (const qint64 link : {301, 302, 303}) {
        people.add(link, QStringLiteral("Gil Hart %1").arg(link), LinkState::PossibleDuplicate);
        people.rows[link].email = QStringLiteral("gil@example.com");
    }
    people.rows[301].person = 0;
    people.rows[302].record.clear();
    people.rows[303].record.clear();
    people.partners.insert(301, {302, 303});
    people.partners.insert(302, {301});
    people.partners.insert(303, {301});
    core::AttentionGroup group;
    group.id = core::toString(LinkState::PossibleDuplicate);
    group.state = LinkState::PossibleDuplicate;
    group.count = group.people = 3;
    group.newest = 3;
    group.title = QStringLiteral("Several people or records could belong together");
    m_fixture->attention.groups.append(group);
    for (const qint64 link : {301, 302, 303}) {
        core::AttentionRecord record;
        record.id = record.link = link;
        record.person = people.rows.value(link).person;
        record.record = people.rows.value(link).record;
        m_fixture->attention.records[group.id].append(record);
    }
}

void TestAttentionDecisions::addCause(const core::FailureCause& cause, qint64 link)
{
    const core::AttentionGroup group = m_fixture->attention.add(cause, QStringLiteral("A cause"), 1);
    m_fixture->attention.records[group.id].first().link = link;
}

void TestAttentionDecisions::addTwoPeople()
{
    m_fixture->people.add(310, QStringLiteral("Ada Byron"), LinkState::NeedsAttention);
    m_fixture->people.add(311, QStringLiteral("Ada King"));
    m_fixture->people.partners.insert(310, {311});
    addCause({core::System::Salesforce, core::ObjectType::Lead, {}, QStringLiteral("two-people-one-record")},
             310);
}

void TestAttentionDecisions::openTheCause()
{
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::AttentionRail);
    auto* causes = find<gui::DataTable>("attentionTable");
    QTRY_COMPARE(causes->model()->rowCount(), 4);
    causes->selectRow(3);
    QTRY_VERIFY(find<QWidget>("DecisionPanel")->isVisible());
}

void TestAttentionDecisions::whatNeedsNoDecisionShowsNoPanel()
{
    addDuplicates();
    openTheCause();
    find<gui::DataTable>("attentionTable")->selectRow(0);
    auto* records = find<gui::DataTable>("attentionRecords");
    QTRY_COMPARE(records->model()->rowCount(), 26);
    QVERIFY(!find<QWidget>("DecisionPanel")->isVisible());
    records->selectRow(0);
    QVERIFY(!find<QWidget>("DecisionPanel")->isVisible());
}

void TestAttentionDecisions::aDuplicateIsLinkedToTheChosenCandidate()
{
    addDuplicates();
    openTheCause();
    auto* candidates = find<gui::DataTable>("decisionPartners");
    QTRY_COMPARE(candidates->model()->rowCount(), 2);
    QVERIFY(candidates->isVisible());
    QVERIFY(text().contains(QStringLiteral("Gil Hart 301")));
    QVERIFY(!button("decisionLink")->isEnabled()); // which of the two?
    candidates->selectRow(1);
    QVERIFY(button("decisionLink")->isEnabled());
    button("decisionLink")->click();
    QCOMPARE(m_fixture->sync.decisions,
             QList{RunRequest::link(1303, m_fixture->people.rows.value(301).record)});
    QVERIFY(find<gui::Banner>("banner")->isVisible());
}

void TestAttentionDecisions::aDuplicateIsKeptSeparate()
{
    addDuplicates();
    openTheCause();
    QTRY_VERIFY(button("decisionSeparate")->isEnabled());
    button("decisionSeparate")->click();
    QCOMPARE(m_fixture->sync.decisions.constLast(),
             RunRequest::separate({}, {m_fixture->people.rows.value(301).record}));
    find<gui::DataTable>("attentionRecords")->selectRow(1);
    QTRY_VERIFY(button("decisionLink")->isEnabled()); // there is one record only
    button("decisionSeparate")->click();
    QCOMPARE(m_fixture->sync.decisions.constLast(), RunRequest::separate({1302}, {}));
}

void TestAttentionDecisions::duplicatesAreDecidedByKeyboard()
{
    addDuplicates();
    openTheCause();
    const auto* link = find<QAction>("actionLink");
    const auto* separate = find<QAction>("actionSeparate");
    auto* candidates = find<gui::DataTable>("decisionPartners");
    QTRY_COMPARE(candidates->model()->rowCount(), 2);
    QVERIFY(candidates->actions().contains(link)); // in its context menu
    QVERIFY(!link->isEnabled()); // which of the two?
    QTRY_VERIFY(separate->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const QString record = m_fixture->people.rows.value(301).record;
    QCOMPARE(m_fixture->sync.decisions.constLast(), RunRequest::separate({}, {record}));
    candidates->selectRow(0);
    QVERIFY(link->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_fixture->sync.decisions.constLast(), RunRequest::link(1302, record));
    find<gui::DataTable>("attentionTable")->selectRow(0); // there is nothing to decide
    QVERIFY(!link->isEnabled());
    QVERIFY(!separate->isEnabled());
}

void TestAttentionDecisions::aSideIsChosenWhereTwoAutomationsFight()
{
    m_fixture->people.rows[1].state = LinkState::Frozen;
    addCause(
        {core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("City"), QStringLiteral("loop")},
        1);
    openTheCause();
    QTRY_VERIFY(button("decisionSalesforce")->isEnabled());
    QVERIFY(button("decisionMarketo")->isEnabled());
    QVERIFY(text().contains(QStringLiteral("Boston")));
    QVERIFY(text().contains(QStringLiteral("Austin")));
    button("decisionSalesforce")->click();
    QCOMPARE(m_fixture->sync.decisions,
             QList{RunRequest::resolve(1001, core::ObjectType::Lead, QStringLiteral("City"),
                                       core::System::Salesforce)});
    core::CompareRow& city = m_fixture->people.compared[1].last();
    city.marketo = city.salesforce;
    city.different = false;
    core::ChangeSet changes;
    changes.links = {1};
    m_fixture->commit(changes);
    QTRY_VERIFY(!button("decisionSalesforce")->isEnabled());
    QVERIFY(!text().contains(QStringLiteral("Boston")));
}

void TestAttentionDecisions::aSideIsTakenByTheKeyOfTheLeadsPage()
{
    m_fixture->people.rows[1].state = LinkState::Frozen;
    addCause(
        {core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("City"), QStringLiteral("loop")},
        1);
    openTheCause();
    const auto* take = find<QAction>("actionTakeMarketo");
    QTRY_VERIFY(take->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_fixture->sync.decisions,
             QList{RunRequest::resolve(1001, core::ObjectType::Lead, QStringLiteral("City"),
                                       core::System::Marketo)});
    find<gui::DataTable>("attentionTable")->selectRow(0);
    QVERIFY(!take->isEnabled());
}

void TestAttentionDecisions::twoPeopleAreMergedOnlyAfterAYes()
{
    addTwoPeople();
    openTheCause();
    auto* keep = find<QComboBox>("decisionKeep");
    QTRY_COMPARE(keep->count(), 2);
    QCOMPARE(keep->currentData().toLongLong(), 1311); // who has the record now
    QVERIFY(text().startsWith(QStringLiteral("Ada King (1311) stays")));
    button("decisionMerge")->click();
    QVERIFY(m_fixture->sync.decisions.isEmpty());
    QVERIFY(button("decisionMergeYes")->isVisible());
    QVERIFY(button("decisionMergeNo")->hasFocus());
    button("decisionMergeNo")->click();
    QVERIFY(!button("decisionMergeYes")->isVisible());
    button("decisionMerge")->click();
    keep->setCurrentIndex(1); // another question needs another yes
    QVERIFY(!button("decisionMergeYes")->isVisible());
    QVERIFY(text().startsWith(QStringLiteral("Ada Byron (1310) stays")));
    button("decisionMerge")->click();
    button("decisionMergeYes")->click();
    QCOMPARE(m_fixture->sync.decisions, QList{RunRequest::mergePeople(1310, 1311)});
    QVERIFY(!button("decisionMergeYes")->isVisible());
}

void TestAttentionDecisions::aPersonWhoIsGoneIsNotMerged()
{
    addTwoPeople();
    m_fixture->people.rows.remove(311);
    openTheCause();
    QTRY_VERIFY(text().contains(QStringLiteral("is gone")));
    QVERIFY(!button("decisionMerge")->isEnabled());
}

void TestAttentionDecisions::aValueThatIsTooLongIsMendedInEitherSystem()
{
    m_fixture->settings.values.insert(QStringLiteral("salesforce.loginUrl"),
                                      QStringLiteral("https://acme.my.salesforce.com"));
    addCause({core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("Title"),
              QStringLiteral("STRING_TOO_LONG")},
             1);
    openTheCause();
    QTRY_VERIFY(button("decisionOpenMarketo")->isEnabled());
    QVERIFY(text().contains(QStringLiteral("Title")));
    button("decisionOpenMarketo")->click();
    QVERIFY(m_fixture->browser.opened.constLast().query().contains(QStringLiteral("1001")));
    button("decisionOpenSalesforce")->click(); // where an admin makes the field longer
    QCOMPARE(m_fixture->browser.opened.constLast().host(), QStringLiteral("acme.my.salesforce.com"));
    QVERIFY(m_fixture->browser.opened.constLast().path().contains(QStringLiteral("FieldsAndRelationships")));
    m_fixture->browser.works = false;
    button("decisionOpenMarketo")->click();
    QVERIFY(find<gui::Banner>("banner")->isVisible());
}

void TestAttentionDecisions::aValueTooLongForMarketoIsShortenedInSalesforce()
{
    m_fixture->settings.values.insert(QStringLiteral("salesforce.loginUrl"),
                                      QStringLiteral("https://acme.my.salesforce.com"));
    addCause({core::System::Marketo, core::ObjectType::Lead, QStringLiteral("Title"),
              QStringLiteral("STRING_TOO_LONG")},
             1);
    openTheCause();
    QTRY_VERIFY(button("decisionOpenSalesforce")->isEnabled());
    button("decisionOpenSalesforce")->click();
    QVERIFY(m_fixture->browser.opened.constLast().path().contains(m_fixture->people.rows.value(1).record));
}

QTEST_MAIN(TestAttentionDecisions)
#include "tst_attention_decisions.moc"
