// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/banner.h"
#include "gui/data_table.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// A CSV file of a million rows takes a while: the window says how far it is, and it can be stopped.
class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anExportTellsHowFarItIs();
    void anExportIsStopped();
    void anExportIsStoppedByKeyboard();
    void theOneUnderWayIsNamedUntilAllAreDone();
    void whatIsDoneAtOnceShowsNoProgress();

private:
    void saveLeads(const QString& name) const;
    [[nodiscard]] QWidget* strip() const { return m_fixture->find<QWidget>("csvStrip"); }
    [[nodiscard]] QString said() const { return m_fixture->find<QLabel>("csvLabel")->text(); }
    [[nodiscard]] QString banner() const
    {
        return m_fixture->find<gui::Banner>("banner")
            ->findChild<QLabel*>(QStringLiteral("textLabel"))
            ->text();
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCsvExport::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    m_fixture->showPage(tests::LeadsRail);
    QTRY_COMPARE(m_fixture->find<gui::DataTable>("leadsTable")->model()->rowCount(), 300);
    m_fixture->csv.held = true;
}

void TestCsvExport::saveLeads(const QString& name) const
{
    m_fixture->find<QAction>("actionExportCsv")->trigger();
    auto* dialog = m_fixture->find<QFileDialog>("csvFileDialog");
    QVERIFY(dialog);
    dialog->selectFile(m_fixture->directory.filePath(name));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!m_fixture->find<QFileDialog>("csvFileDialog")); // it is deleted as it closes
}

void TestCsvExport::anExportTellsHowFarItIs()
{
    QVERIFY(!strip()->isVisible());
    saveLeads(QStringLiteral("people.csv"));
    QTRY_VERIFY(strip()->isVisible());
    QCOMPARE(said(), QStringLiteral("Saving people.csv…"));
    Q_EMIT m_fixture->csv.progressed(120'000);
    QCOMPARE(said(), QStringLiteral("Saving people.csv: 120,000 rows so far"));
    Q_EMIT m_fixture->csv.finished(QStringLiteral("people.csv"), 908'529);
    QVERIFY(!strip()->isVisible());
    QCOMPARE(banner(), QStringLiteral("908,529 row(s) saved in people.csv."));
}

void TestCsvExport::anExportIsStopped()
{
    saveLeads(QStringLiteral("people.csv"));
    QTRY_VERIFY(strip()->isVisible());
    auto* stop = m_fixture->find<QPushButton>("csvStop");
    stop->click();
    QCOMPARE(m_fixture->csv.cancels, 1);
    QVERIFY(!stop->isEnabled());
    QTRY_VERIFY(!strip()->isVisible());
    QCOMPARE(banner(), QStringLiteral("The export was stopped: nothing was saved."));
    saveLeads(QStringLiteral("people.csv"));
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY(stop->isEnabled()); // for the next one
}

void TestCsvExport::anExportIsStoppedByKeyboard()
{
    const auto* action = m_fixture->find<QAction>("actionStopExport");
    QVERIFY(!action->isEnabled());
    saveLeads(QStringLiteral("people.csv"));
    QVERIFY(action->isEnabled());
    m_fixture->window->activateWindow(); // the dialog was
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_fixture->csv.cancels, 1);
    QTRY_VERIFY(!action->isEnabled());
}

void TestCsvExport::theOneUnderWayIsNamedUntilAllAreDone()
{
    saveLeads(QStringLiteral("first.csv"));
    saveLeads(QStringLiteral("second.csv"));
    QTRY_VERIFY(strip()->isVisible());
    Q_EMIT m_fixture->csv.progressed(128);
    QVERIFY(said().contains(QStringLiteral("first.csv")));
    Q_EMIT m_fixture->csv.finished(QStringLiteral("first.csv"), 300);
    QVERIFY(strip()->isVisible());
    QVERIFY(said().contains(QStringLiteral("second.csv")));
    Q_EMIT m_fixture->csv.finished(QStringLiteral("second.csv"), 300);
    QVERIFY(!strip()->isVisible());
}

void TestCsvExport::whatIsDoneAtOnceShowsNoProgress()
{
    m_fixture->csv.held = false;
    saveLeads(QStringLiteral("people.csv"));
    QTRY_VERIFY(banner().contains(QStringLiteral("people.csv")));
    QVERIFY(!strip()->isVisible());
    QVERIFY(!m_fixture->find<QAction>("actionStopExport")->isEnabled());
}

QTEST_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
