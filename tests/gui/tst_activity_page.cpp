// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

namespace {

core::LogEntry failure(const QDateTime& at, qint64 person)
{
    core::LogEntry entry;
    entry.at = at;
    entry.run = 3;
    entry.person = person;
    entry.record = core::salesforceId18(u"00Q000000000002");
    entry.type = core::LogType::Failed;
    entry.result = core::LogResult::Failed;
    entry.field = QStringLiteral("Industry");
    entry.newValue = core::FieldValue::text(QStringLiteral("Bank"));
    return entry;
}
} // namespace

// The log is narrowed until it shows what is looked for, and saved as it is shown.
class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theLogIsFilteredByField();
    void fieldsAreOfferedInTheSpellingOfTheLog();
    void theLogIsFilteredByPerson_data();
    void theLogIsFilteredByPerson();
    void whatIsNoIdIsSaidSo();
    void theLogIsFilteredByRun();
    void everyFilterMustHold();
    void aPeriodGoesFromOneDayToAnother();
    void leavingABoxKeepsWhatIsRead();
    void anEmptiedBoxShowsAllAgain();
    void clearingTakesEveryFilterAway();
    void fieldAndPersonAreRemembered();
    void theCsvHasWhatIsShown();

private:
    void type(const char* box, const QString& text);
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
};

void TestActivityPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->log.add(failure(m_fixture->clock.at.addDays(-8), 1002));
    m_fixture->log.add(failure(m_fixture->clock.at.addDays(-1), 1002));
    m_fixture->log.add(failure(m_fixture->clock.at.addSecs(-60), 1009));
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::ActivityRail);
    m_table = m_fixture->find<gui::DataTable>("activityTable");
    QTRY_VERIFY(rows() >= 200);
    QTRY_VERIFY(m_fixture->find<QComboBox>("fieldCombo")->count() > 0);
}

void TestActivityPage::cleanup()
{
    m_fixture.reset();
}

// As a user does: Enter at the end.
void TestActivityPage::type(const char* box, const QString& text)
{
    auto* combo = m_fixture->find<QComboBox>(box);
    QLineEdit* edit = combo ? combo->lineEdit() : m_fixture->find<QLineEdit>(box);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (combo)
        combo->completer()->popup()->hide();
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestActivityPage::theLogIsFilteredByField()
{
    type("fieldCombo", QStringLiteral("Industry"));
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_fixture->log.asked.constLast().field, QStringLiteral("Industry"));
}

void TestActivityPage::fieldsAreOfferedInTheSpellingOfTheLog()
{
    const auto* combo = m_fixture->find<QComboBox>("fieldCombo");
    QVERIFY(combo->findText(QStringLiteral("Industry")) >= 0);
    QCOMPARE(combo->findText(QStringLiteral("Title")), combo->count() - 1); // once, of two objects
    type("fieldCombo", QStringLiteral("industry"));
    QTRY_COMPARE(rows(), 3);
}

void TestActivityPage::theLogIsFilteredByPerson_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("entries");
    QTest::newRow("number in Marketo") << QStringLiteral("1009") << 1;
    QTest::newRow("id in Salesforce") << core::salesforceId18(u"00Q000000000002") << 3;
    QTest::newRow("short id in Salesforce") << QStringLiteral("00Q000000000002") << 3;
    QTest::newRow("nobody") << QStringLiteral("77") << 0;
}

void TestActivityPage::theLogIsFilteredByPerson()
{
    QFETCH(const QString, id);
    QFETCH(const int, entries);
    type("personEdit", id);
    QTRY_COMPARE(rows(), entries);
}

void TestActivityPage::whatIsNoIdIsSaidSo()
{
    const qsizetype asked = m_fixture->log.asked.size();
    const auto* save = m_fixture->find<QAction>("actionExportCsv");
    QVERIFY(save->isEnabled());
    type("personEdit", QStringLiteral("Ada Byron"));
    QVERIFY(!save->isEnabled()); // nothing is shown
    QCOMPARE(rows(), 0);
    const auto* sentence = m_table->parentWidget()->findChild<QLabel*>(QStringLiteral("sentenceLabel"));
    QVERIFY(sentence->text().contains(QStringLiteral("Ada Byron")));
    QVERIFY(!m_fixture->find<QPushButton>("activityCsv")->isEnabled());
    QCOMPARE(m_fixture->log.asked.size(), asked); // nobody is looked for
}

void TestActivityPage::theLogIsFilteredByRun()
{
    type("runEdit", QStringLiteral("2"));
    QTRY_COMPARE(rows(), 100);
}

void TestActivityPage::everyFilterMustHold()
{
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    auto* period = m_fixture->find<QComboBox>("periodCombo");
    period->setCurrentIndex(3); // 7 days
    type("fieldCombo", QStringLiteral("Industry"));
    QTRY_COMPARE(rows(), 2);
    type("personEdit", QStringLiteral("1002"));
    QTRY_COMPARE(rows(), 1);
}

void TestActivityPage::aPeriodGoesFromOneDayToAnother()
{
    type("fieldCombo", QStringLiteral("Industry"));
    QTRY_COMPARE(rows(), 3);
    const QDate today = m_fixture->clock.at.toLocalTime().date();
    auto* period = m_fixture->find<QComboBox>("periodCombo");
    auto* from = m_fixture->find<QDateEdit>("periodFrom");
    auto* to = m_fixture->find<QDateEdit>("periodTo");
    QVERIFY(!from->isVisible());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(from->isVisible());
    from->setDate(today.addDays(-8));
    to->setDate(today.addDays(-1));
    QTRY_COMPARE(rows(), 2); // both days belong to it, today does not
    from->setDate(today.addDays(-7));
    QTRY_COMPARE(rows(), 1);
    to->setDate(today.addDays(-8));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(from->date(), today.addDays(-8)); // never after the last day
    m_fixture->find<QPushButton>("clearFilters")->click();
    QVERIFY(!from->isVisible());
    QTRY_VERIFY(rows() >= 200);
}

void TestActivityPage::leavingABoxKeepsWhatIsRead()
{
    type("fieldCombo", QStringLiteral("Industry"));
    QTRY_COMPARE(rows(), 3);
    const qsizetype asked = m_fixture->log.asked.size();
    m_table->setFocus();
    m_fixture->find<QLineEdit>("personEdit")->setFocus();
    m_table->setFocus();
    QCOMPARE(m_fixture->log.asked.size(), asked);
}

void TestActivityPage::anEmptiedBoxShowsAllAgain()
{
    type("personEdit", QStringLiteral("1009"));
    QTRY_COMPARE(rows(), 1);
    auto* edit = m_fixture->find<QLineEdit>("personEdit");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTRY_VERIFY(rows() >= 200);
}

void TestActivityPage::clearingTakesEveryFilterAway()
{
    type("fieldCombo", QStringLiteral("Industry"));
    type("personEdit", QStringLiteral("1009"));
    QTRY_COMPARE(rows(), 1);
    m_fixture->find<QPushButton>("clearFilters")->click();
    QTRY_VERIFY(rows() >= 200);
    QVERIFY(m_fixture->find<QComboBox>("fieldCombo")->currentText().isEmpty());
    QVERIFY(m_fixture->find<QLineEdit>("personEdit")->text().isEmpty());
    QVERIFY(!m_fixture->find<QPushButton>("clearFilters")->isEnabled());
}

void TestActivityPage::fieldAndPersonAreRemembered()
{
    type("fieldCombo", QStringLiteral("Industry"));
    type("personEdit", QStringLiteral("1002"));
    QTRY_COMPARE(rows(), 2);
    m_fixture->close();
    m_fixture->open();
    m_table = m_fixture->find<gui::DataTable>("activityTable");
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(m_fixture->find<QComboBox>("fieldCombo")->count() > 0); // known after the filter was set
    QCOMPARE(m_fixture->find<QComboBox>("fieldCombo")->currentText(), QStringLiteral("Industry"));
}

void TestActivityPage::theCsvHasWhatIsShown()
{
    type("fieldCombo", QStringLiteral("Industry"));
    type("personEdit", QStringLiteral("1002"));
    QTRY_COMPARE(rows(), 2);
    m_fixture->find<QPushButton>("activityCsv")->click();
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    dialog->selectFile(m_fixture->directory.filePath(QStringLiteral("log.csv")));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_fixture->csv.files.size(), 1);
    const core::LogFilter written = m_fixture->csv.files.constFirst().filter;
    QCOMPARE(written.field, QStringLiteral("Industry"));
    QCOMPARE(written.person, 1002);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
