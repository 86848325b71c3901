// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// Of 260 entries every fortieth is a failure: six.
class TestActivityLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theDetailsSayItPlainlyAndNameEveryId();
    void theLogIsFilteredByTypeAndText();
    void theCsvHoldsExactlyWhatIsShown();
    void noMatchSaysSoAndOffersTheWayBack();

private:
    void chooseFailures();
    void search(const QString& text);
    std::unique_ptr<WindowFixture> m_fixture;
    gui::DataTable* m_table = nullptr;
};

void TestActivityLog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::ActivityRail);
    m_table = m_fixture->find<gui::DataTable>("activityTable");
    QTRY_VERIFY(m_table->model()->rowCount() >= 200);
}

void TestActivityLog::cleanup()
{
    m_fixture.reset();
}

void TestActivityLog::chooseFailures()
{
    auto* result = m_fixture->find<QComboBox>("resultCombo");
    result->setCurrentIndex(result->findData(static_cast<int>(core::LogResult::Failed)));
    QTRY_COMPARE(m_table->model()->rowCount(), 6);
}

void TestActivityLog::search(const QString& text)
{
    auto* edit = m_fixture->find<QLineEdit>("searchEdit");
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestActivityLog::theDetailsSayItPlainlyAndNameEveryId()
{
    chooseFailures();
    m_table->selectRow(0);
    core::LogEntry newest;
    for (const core::LogEntry& entry : std::as_const(m_fixture->log.entries)) {
        if (entry.result == core::LogResult::Failed)
            newest = entry;
    }
    const QString details = m_fixture->find<QLabel>("detailsLabel")->text();
    QVERIFY(details.startsWith(core::text::sentence(newest)));
    QVERIFY(details.contains(newest.message));
    QVERIFY(details.contains(newest.code));
    QVERIFY(details.contains(newest.record));
    QVERIFY(details.contains(QString::number(newest.person)));
}

void TestActivityLog::theLogIsFilteredByTypeAndText()
{
    auto* type = m_fixture->find<QComboBox>("typeCombo");
    type->setCurrentIndex(type->findData(static_cast<int>(core::LogType::Failed)));
    QTRY_COMPARE(m_table->model()->rowCount(), 6);
    search(QStringLiteral("qualified"));
    QTRY_COMPARE(m_fixture->log.asked.constLast().text, QStringLiteral("qualified"));
    QVERIFY(m_fixture->log.asked.constLast().type == core::LogType::Failed);
    QTRY_COMPARE(m_table->model()->rowCount(), 6);
}

void TestActivityLog::theCsvHoldsExactlyWhatIsShown()
{
    chooseFailures();
    search(QStringLiteral("phone"));
    QTRY_COMPARE(m_fixture->log.asked.constLast().text, QStringLiteral("phone"));
    m_fixture->find<QPushButton>("activityCsv")->click();
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    const QString file = m_fixture->directory.filePath(QStringLiteral("activity.csv"));
    dialog->selectFile(file);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_fixture->csv.files.size(), 1);
    QCOMPARE(m_fixture->csv.files.constFirst().file, file);
    QVERIFY(m_fixture->csv.files.constFirst().filter.result == core::LogResult::Failed);
    QCOMPARE(m_fixture->csv.files.constFirst().filter.text, QStringLiteral("phone"));
}

void TestActivityLog::noMatchSaysSoAndOffersTheWayBack()
{
    search(QStringLiteral("nothing like this"));
    const auto* page = m_fixture->find<QWidget>("ActivityPage");
    auto* empty = page->findChild<QWidget*>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    empty->findChild<QPushButton*>(QStringLiteral("actionButton"))->click();
    QTRY_VERIFY(m_table->model()->rowCount() >= 200);
    QVERIFY(m_fixture->find<QLineEdit>("searchEdit")->text().isEmpty());
}

QTEST_MAIN(TestActivityLog)
#include "tst_activity_log.moc"
