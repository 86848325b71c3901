// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cut_texts.h"
#include "gui/long_translator.h"
#include "gui/opening_window.h"
#include "gui/start_page.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace lockstep;
using tests::LongTranslator;
using tests::WindowFixture;

namespace {

// A small laptop, its task bar taken away. The window asks for no more than that, in any language.
constexpr QSize smallest(1280, 720);
constexpr QSize smallestStart(900, 640);

core::PlannedWrite titleToSalesforce()
{
    core::PlannedWrite write;
    write.person = 1001;
    write.record = QStringLiteral("00Q000000000001AAA");
    write.fields.append({QStringLiteral("Title"), core::FieldValue::text(QStringLiteral("CMO")),
                         core::FieldValue::text(QStringLiteral("VP")), std::nullopt,
                         QStringLiteral("changed-in-marketo")});
    return write;
}
} // namespace

// Every page is readable in a language that needs 40 % more room than English.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_translator); }
    void init();
    void cleanup();

    void placesForValuesAndMnemonicsStay();
    void aTextThatDoesNotFitIsFound();
    void everyPageOfTheRail_data();
    void everyPageOfTheRail();
    void everyTabOfTheSettings();
    void everyStepOfTheWizard();
    void everyCauseOfAttention();
    void everyDecision_data();
    void everyDecision();
    void theFieldsWithTheirCost();
    void thePreviewAndTheUndo();
    void aRunUnderWay();
    void anExportBesideARun();
    void theStatesOfConnections_data();
    void theStatesOfConnections();
    void aQuestionAboveThePage();
    void theFirstStartAndAbout();
    void labelsAreReadAsTheyStand();

private:
    [[nodiscard]] QString faults(const QString& where) const;
    LongTranslator m_translator;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLayout::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->window->resize(smallest);
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTRY_VERIFY(m_fixture->find<QTableView>("runsTable")->model()->rowCount() > 0);
}

void TestLayout::cleanup()
{
    m_fixture.reset();
}

// Empty where all fits; else what does not, for the message of the test.
QString TestLayout::faults(const QString& where) const
{
    // What was set a moment ago is laid out by the event loop.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    QStringList lines = tests::cutTexts(*m_fixture->window);
    const QSize size = m_fixture->window->size();
    if (size != smallest)
        lines.append(QStringLiteral("the window asks for %1 × %2").arg(size.width()).arg(size.height()));
    return lines.isEmpty() ? QString()
                           : QStringLiteral("\n%1: ").arg(where) + lines.join(QStringLiteral("\n    "));
}

void TestLayout::placesForValuesAndMnemonicsStay()
{
    const QString text = QStringLiteral("&Retry %n record(s) of %1");
    QVERIFY(LongTranslator::lengthened(text).startsWith(text));
    QVERIFY(LongTranslator::lengthened(text).size() * 10 >= text.size() * 14);
    QCOMPARE(LongTranslator::lengthened(QStringLiteral("Leads")), QStringLiteral("Leadsoo"));
    QCOMPARE(QCoreApplication::translate("lockstep::gui::MainWindow", "%n row(s)", nullptr, 12).left(9),
             QStringLiteral("12 row(s)"));
    QCOMPARE(QCoreApplication::translate("lockstep::gui::MainWindow", "Ctrl+R"), QStringLiteral("Ctrl+R"));
}

void TestLayout::aTextThatDoesNotFitIsFound()
{
    QVERIFY(!m_fixture->find<QPushButton>("allRunsButton")->text().isEmpty());
    auto* button = m_fixture->find<QPushButton>("allRunsButton");
    button->setToolTip({});
    button->setFixedWidth(button->sizeHint().width() / 2);
    QVERIFY(faults(QStringLiteral("Overview")).contains(QStringLiteral("allRunsButton")));
}

void TestLayout::everyPageOfTheRail_data()
{
    tests::addRailRows();
}

void TestLayout::everyPageOfTheRail()
{
    QFETCH(const int, rail);
    m_fixture->showPage(rail);
    const QString untouched = faults(QStringLiteral("untouched"));
    QVERIFY2(untouched.isEmpty(), qPrintable(untouched));
    for (const char* name : {"leadsTable", "activityTable", "runsTable"}) {
        auto* table = m_fixture->find<QTableView>(name);
        if (table->isVisible())
            table->selectRow(0);
    }
    const QString chosen = faults(QStringLiteral("with a row chosen"));
    QVERIFY2(chosen.isEmpty(), qPrintable(chosen));
}

void TestLayout::everyTabOfTheSettings()
{
    m_fixture->showPage(tests::SettingsRail);
    QString all;
    auto* tabs = m_fixture->find<QTabWidget>("settingTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        all += faults(tabs->widget(tab)->objectName());
    }
    tabs->setCurrentIndex(0);
    m_fixture->find<QPushButton>("salesforceChange")->click();
    m_fixture->find<QPushButton>("marketoChange")->click();
    all += faults(QStringLiteral("connections being changed"));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::everyStepOfTheWizard()
{
    m_fixture->find<QAction>("actionConnect")->trigger();
    QString all;
    auto* page = m_fixture->find<QWidget>("ConnectPage");
    for (const char* formName : {"salesforceForm", "marketoForm"}) {
        auto* form = page->findChild<QWidget*>(QLatin1String(formName));
        all += faults(form->objectName());
        form->findChild<QLineEdit*>(QStringLiteral("urlEdit"))
            ->setText(QStringLiteral("https://acme.example"));
        form->findChild<QLineEdit*>(QStringLiteral("clientIdEdit"))->setText(QStringLiteral("id"));
        form->findChild<QPushButton*>(QStringLiteral("connectButton"))->click();
        auto* next = page->findChild<QPushButton*>(QStringLiteral("nextButton"));
        QTRY_VERIFY(next->isEnabled());
        all += faults(form->objectName() + QStringLiteral(", connected"));
        next->click();
    }
    auto* next = page->findChild<QPushButton*>(QStringLiteral("nextButton"));
    QTRY_VERIFY(next->isEnabled());
    all += faults(QStringLiteral("link fields"));
    next->click();
    QTRY_VERIFY(next->isEnabled());
    auto* table = page->findChild<QTableView*>(QStringLiteral("choiceTable"));
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTest::keyClick(table, Qt::Key_Space); // it has no Marketo field
    all += faults(QStringLiteral("fields, one refused"));
    next->click();
    all += faults(QStringLiteral("first preview"));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::everyCauseOfAttention()
{
    m_fixture->showPage(tests::AttentionRail);
    auto* table = m_fixture->find<QTableView>("attentionTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QString all;
    for (int row = 0; row < 3; ++row) {
        table->selectRow(row);
        all += faults(table->model()->index(row, 0).data().toString());
    }
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::everyDecision_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("button");
    QTest::newRow("duplicate") << QString() << QStringLiteral("decisionSeparate");
    QTest::newRow("side") << QStringLiteral("loop") << QStringLiteral("decisionMarketo");
    QTest::newRow("two people") << QStringLiteral("two-people-one-record") << QStringLiteral("decisionMerge");
    QTest::newRow("length") << QStringLiteral("STRING_TOO_LONG") << QStringLiteral("decisionOpenMarketo");
}

void TestLayout::everyDecision()
{
    QFETCH(const QString, code);
    QFETCH(const QString, button);
    tests::FakeAttentionPages& attention = m_fixture->attention;
    core::AttentionGroup& group = attention.add(
        {core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("City"), code}, code, 1);
    attention.records[group.id].first().link = 1;
    if (code.isEmpty()) {
        group.cause.reset();
        group.state = core::LinkState::PossibleDuplicate;
    }
    m_fixture->people.partners.insert(1, {3});
    m_fixture->showPage(tests::AttentionRail);
    Q_EMIT m_fixture->sync.runFinished({});
    auto* table = m_fixture->find<QTableView>("attentionTable");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(3);
    auto* press = m_fixture->window->findChild<QPushButton*>(button);
    QTRY_VERIFY(press->isVisible() && press->isEnabled());
    QString all = faults(QStringLiteral("asked"));
    if (button == QLatin1String("decisionMerge")) {
        press->click();
        all += faults(QStringLiteral("about to be merged"));
    }
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::theFieldsWithTheirCost()
{
    m_fixture->showPage(tests::FieldsRail);
    m_fixture->find<QPushButton>("showAll")->click();
    auto* table = m_fixture->find<QTableView>("fieldsTable");
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->selectRow(4);
    m_fixture->find<QPushButton>("enableSelected")->click();
    const QString found = faults(QStringLiteral("with a change"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestLayout::thePreviewAndTheUndo()
{
    m_fixture->find<QAction>("actionPreview")->trigger();
    QString all = faults(QStringLiteral("preview under way"));
    core::RunSummary summary;
    summary.kind = core::RunKind::Preview;
    summary.result = core::RunResult::Succeeded;
    Q_EMIT m_fixture->sync.previewReady(summary, {titleToSalesforce()});
    all += faults(QStringLiteral("preview"));
    m_fixture->showPage(tests::RunsRail);
    m_fixture->find<QTableView>("runsTable")->selectRow(0);
    m_fixture->find<QPushButton>("undoRun")->click();
    all += faults(QStringLiteral("undo under way"));
    core::UndoReport report;
    report.summary.kind = core::RunKind::Preview;
    report.undone = 40;
    report.changes = {titleToSalesforce()};
    core::UndoCreation created;
    created.reason = QStringLiteral("not-asked");
    report.creations = {created};
    Q_EMIT m_fixture->sync.undoReady(report);
    all += faults(QStringLiteral("undo"));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::aRunUnderWay()
{
    m_fixture->sync.setState(core::SyncControl::State::Running);
    Q_EMIT m_fixture->sync.progressChanged({core::SyncProgress::Phase::Discovering, 41, 1200, 908'529});
    m_fixture->clock.at = m_fixture->clock.at.addSecs(10);
    Q_EMIT m_fixture->sync.progressChanged({core::SyncProgress::Phase::Discovering, 41, 401'200, 908'529});
    const QString found = faults(QStringLiteral("running"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestLayout::anExportBesideARun()
{
    m_fixture->sync.setState(core::SyncControl::State::Running);
    Q_EMIT m_fixture->sync.progressChanged({core::SyncProgress::Phase::Discovering, 41, 401'200, 908'529});
    Q_EMIT m_fixture->csv.started(QStringLiteral("lockstep-activity-of-the-whole-year.csv"));
    QTRY_VERIFY(m_fixture->find<QWidget>("csvStrip")->isVisible());
    Q_EMIT m_fixture->csv.progressed(3'401'200);
    const QString found = faults(QStringLiteral("saving"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestLayout::theStatesOfConnections_data()
{
    using State = core::ConnectionState;
    QTest::addColumn<core::ConnectionState>("state");
    QTest::newRow("never") << State::Never;
    QTest::newRow("degraded") << State::Degraded;
    QTest::newRow("reconnect") << State::Reconnect;
    QTest::newRow("paused") << State::Paused;
    QTest::newRow("unreachable") << State::Unreachable;
}

void TestLayout::theStatesOfConnections()
{
    QFETCH(const core::ConnectionState, state);
    core::SyncStatus status = m_fixture->sync.status;
    status.salesforce.state = state;
    status.marketo.state = state;
    Q_EMIT m_fixture->sync.statusChanged(status);
    QString all = faults(QStringLiteral("Overview"));
    m_fixture->showPage(tests::SettingsRail);
    all += faults(QStringLiteral("Settings"));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::aQuestionAboveThePage()
{
    core::RunSummary refused;
    refused.result = core::RunResult::Failed;
    refused.messageCode = QStringLiteral("database-restored");
    Q_EMIT m_fixture->sync.runFinished(refused);
    QString all = faults(QStringLiteral("with a question"));
    m_fixture->window->beginWithPreview();
    all += faults(QStringLiteral("before the start"));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestLayout::theFirstStartAndAbout()
{
    gui::StartPage start;
    start.resize(smallestStart);
    start.show();
    QVERIFY(QTest::qWaitForWindowExposed(&start));
    QStringList all = tests::cutTexts(start);
    if (start.size() != smallestStart)
        all.append(QStringLiteral("the start page is larger than it may be"));
    core::Error locked;
    locked.code = QStringLiteral("workspace-locked");
    locked.arguments = {QStringLiteral("lockstepctl"), QStringLiteral("4711")};
    gui::OpeningWindow opening;
    opening.showProblem(locked);
    QVERIFY(QTest::qWaitForWindowExposed(&opening));
    all += tests::cutTexts(opening);
    m_fixture->find<QAction>("actionAbout")->trigger();
    auto* about = m_fixture->find<QDialog>("aboutDialog");
    QVERIFY(QTest::qWaitForWindowExposed(about));
    all += tests::cutTexts(*about);
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

// A label with a name of its own is read by that name: what it says would never be heard.
void TestLayout::labelsAreReadAsTheyStand()
{
    const auto labels = m_fixture->window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 50);
    for (const QLabel* label : labels)
        QVERIFY2(label->accessibleName().isEmpty(), qPrintable(label->objectName()));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
