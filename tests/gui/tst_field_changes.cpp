// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/data_table.h"
#include "gui/window_fixture.h"
#include "models/field_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lockstep;
using tests::WindowFixture;

// The field table tells what the systems have changed.
class TestFieldChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fieldsChangedSinceYesterdayAreShownAlone();
    void whereNothingChangedThePageSaysSo();
    void theFilterOfChangesIsRemembered();

private:
    [[nodiscard]] gui::DataTable* openTable();

    std::unique_ptr<WindowFixture> m_fixture;
};

gui::DataTable* TestFieldChanges::openTable()
{
    m_fixture->open();
    m_fixture->showPage(tests::FieldsRail);
    return m_fixture->find<gui::DataTable>("fieldsTable");
}

void TestFieldChanges::fieldsChangedSinceYesterdayAreShownAlone()
{
    core::FieldRow& phone = m_fixture->fields.rows[3];
    core::FieldInfo before = phone.salesforce;
    before.updateable = false;
    phone.changes = core::schemaChanges(core::System::Salesforce, &before, &phone.salesforce);
    const gui::DataTable* table = openTable();
    auto* changed = m_fixture->find<QPushButton>("showChanged");
    QTRY_COMPARE(changed->text(), QStringLiteral("New since yesterday 1"));
    changed->click();
    QCOMPARE(table->model()->rowCount(), 1);
    const QModelIndex name = table->model()->index(0, models::FieldModel::Name);
    QCOMPARE(name.data().toString(), QStringLiteral("Phone"));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("since yesterday")));
}

void TestFieldChanges::whereNothingChangedThePageSaysSo()
{
    gui::DataTable* table = openTable();
    QTRY_COMPARE(table->model()->rowCount(), 4); // those that are on
    m_fixture->find<QPushButton>("showChanged")->click();
    const auto* sentence = table->parentWidget()->findChild<QLabel*>(QStringLiteral("sentenceLabel"));
    QCOMPARE(sentence->text(), QStringLiteral("No field has changed since yesterday."));
}

void TestFieldChanges::theFilterOfChangesIsRemembered()
{
    (void)openTable();
    m_fixture->find<QPushButton>("showChanged")->click();
    m_fixture->close();
    m_fixture->open();
    QVERIFY(m_fixture->find<QPushButton>("showChanged")->isChecked());
}

QTEST_MAIN(TestFieldChanges)
#include "tst_field_changes.moc"
