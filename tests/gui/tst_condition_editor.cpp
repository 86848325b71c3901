// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/condition_editor.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace lockstep;

// What one line edits is saved, and nothing else changes with it.
class TestConditionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }

    void linesNobodyEditsStayAsTheyWereGiven();
    void aMemberWithACommaStandsInQuotationMarks();
    void anUnfinishedLineCountsAsItLastDid();

private:
    void show(const char* json) { m_editor->setJson(QString::fromUtf8(json)); }
    void type(int line, const QString& value) const;
    [[nodiscard]] QLineEdit* valueOf(int line) const
    {
        return m_editor->findChildren<QLineEdit*>(QStringLiteral("conditionValue")).at(line);
    }

    std::unique_ptr<gui::ConditionEditor> m_editor;
};

void TestConditionEditor::init()
{
    m_editor = std::make_unique<gui::ConditionEditor>();
}

void TestConditionEditor::type(int line, const QString& value) const
{
    valueOf(line)->setText(value);
    Q_EMIT valueOf(line)->editingFinished();
}

void TestConditionEditor::linesNobodyEditsStayAsTheyWereGiven()
{
    show(R"([{"field":"Industry","op":"in","value":["Food, Beverage"," Energy"]},)"
         R"({"field":"LastName","op":"equals","value":""},{"field":"Title","op":"equals","value":"CEO"}])");
    QSignalSpy edited(m_editor.get(), &gui::ConditionEditor::edited);
    type(2, QStringLiteral("CTO"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(
        edited.constFirst().constFirst().toString(),
        QString::fromUtf8(
            R"([{"field":"Industry","op":"in","value":["Food, Beverage"," Energy"]},)"
            R"({"field":"LastName","op":"equals","value":""},{"field":"Title","op":"equals","value":"CTO"}])"));
}

void TestConditionEditor::aMemberWithACommaStandsInQuotationMarks()
{
    show(R"([{"field":"Industry","op":"in","value":["Food, Beverage","Energy"]}])");
    QCOMPARE(valueOf(0)->text(), QString::fromUtf8(R"("Food, Beverage", Energy)"));
    type(0, QString::fromUtf8(R"("Food, Beverage", "5"", steel", 5" pipe, "Acme" Inc,, Wood)"));
    QCOMPARE(
        m_editor->json(),
        QString::fromUtf8(
            R"([{"field":"Industry","op":"in","value":["Food, Beverage","5\", steel","5\" pipe","\"Acme\" Inc","Wood"]}])"));
}

void TestConditionEditor::anUnfinishedLineCountsAsItLastDid()
{
    show(R"([{"field":"Title","op":"equals","value":"CEO"}])");
    QSignalSpy edited(m_editor.get(), &gui::ConditionEditor::edited);
    type(0, {}); // on the way to another value: nobody else shall be let through meanwhile
    QCOMPARE(edited.size(), 0);
    m_editor->findChild<QAbstractButton*>(QStringLiteral("addCondition"))->click();
    type(1, QStringLiteral("Acme")); // of no field yet
    QCOMPARE(edited.size(), 0);
    type(0, QStringLiteral("CTO"));
    QCOMPARE(m_editor->json(), QString::fromUtf8(R"([{"field":"Title","op":"equals","value":"CTO"}])"));
    m_editor->findChild<QAbstractButton*>(QStringLiteral("removeCondition"))->click();
    QCOMPARE(edited.constLast().constFirst().toString(), QString());
}

QTEST_MAIN(TestConditionEditor)
#include "tst_condition_editor.moc"
