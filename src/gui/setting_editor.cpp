// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setting_editor.h"

#include "core/setting_specs.h"
#include "gui/condition_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <cmath>
#include <functional>

namespace lockstep::gui {

namespace {

// "5 min", not "5.00 min".
class ShortSpinBox : public QDoubleSpinBox
{
public:
    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::SettingEditor)
};

constexpr int editorWidth = 240;

// A widget and how it shows a value. What it tells reaches the values only while they live: a widget that
// goes loses the focus, and that ends an edit.
struct Editor
{
    QWidget* widget = nullptr;
    std::function<void(const QString& value)> show;
};

QString key(const SettingText& text)
{
    return QString::fromLatin1(text.key);
}

// An empty value is a number of its own, below the smallest.
Editor wholeNumber(const core::SettingSpec& spec, const SettingText& text, models::SettingValues& values)
{
    auto* box = new QSpinBox;
    const bool mayBeEmpty = spec.defaultValue.isEmpty();
    const bool isId = key(text).endsWith(QLatin1String("Id"));
    box->setGroupSeparatorShown(!isId);
    const int lowest = mayBeEmpty ? spec.minimum - 1 : spec.minimum;
    box->setRange(lowest, spec.maximum);
    if (mayBeEmpty)
        box->setSpecialValueText(isId ? Words::tr("not set") : Words::tr("automatic"));
    if (!text.unit.isEmpty())
        box->setSuffix(QLatin1Char(' ') + text.unit);
    QObject::connect(box, &QSpinBox::editingFinished, &values, [box, lowest, mayBeEmpty, text, &values] {
        const bool isEmpty = mayBeEmpty && box->value() == lowest;
        values.set(key(text), isEmpty ? QString() : QString::number(box->value()));
    });
    return {box,
            [box, lowest](const QString& value) { box->setValue(value.isEmpty() ? lowest : value.toInt()); }};
}

Editor scaledNumber(const core::SettingSpec& spec, const SettingText& text, models::SettingValues& values)
{
    auto* box = new ShortSpinBox;
    const double factor = text.factor;
    box->setDecimals(2);
    box->setRange(spec.minimum / factor, spec.maximum / factor);
    box->setSuffix(QLatin1Char(' ') + text.unit);
    QObject::connect(box, &QDoubleSpinBox::editingFinished, &values, [box, factor, text, spec, &values] {
        const int shown = static_cast<int>(std::lround(values.value(key(text)).toDouble() / factor * 100));
        if (shown == static_cast<int>(std::lround(box->value() * 100)))
            return; // not edited: the two decimals may have lost something
        const int number = std::max(spec.minimum, static_cast<int>(std::lround(box->value() * factor)));
        values.set(key(text), QString::number(number));
    });
    return {box, [box, factor](const QString& value) { box->setValue(value.toDouble() / factor); }};
}

Editor checkBox(const SettingText& text, models::SettingValues& values)
{
    auto* box = new QCheckBox(text.label);
    QObject::connect(box, &QCheckBox::clicked, &values, [text, &values](bool checked) {
        values.set(key(text), checked ? QStringLiteral("true") : QStringLiteral("false"));
    });
    return {box, [box](const QString& value) { box->setChecked(value == QLatin1String("true")); }};
}

QString choiceText(const QString& choice)
{
    if (choice == QLatin1String("marketo"))
        return Words::tr("Marketo wins");
    if (choice == QLatin1String("salesforce"))
        return Words::tr("Salesforce wins");
    if (choice == QLatin1String("newest"))
        return Words::tr("The newest change wins");
    return choice;
}

Editor choiceList(const core::SettingSpec& spec, const SettingText& text, models::SettingValues& values)
{
    auto* box = new QComboBox;
    for (const QString& choice : spec.choices)
        box->addItem(choiceText(choice), choice);
    QObject::connect(box, &QComboBox::activated, &values,
                     [box, text, &values] { values.set(key(text), box->currentData().toString()); });
    return {box, [box](const QString& value) { box->setCurrentIndex(box->findData(value)); }};
}

Editor line(const core::SettingSpec& spec, const SettingText& text, models::SettingValues& values)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(spec.defaultValue.isEmpty() ? Words::tr("not set") : spec.defaultValue);
    QObject::connect(edit, &QLineEdit::editingFinished, &values,
                     [edit, text, &values] { values.set(key(text), edit->text().trimmed()); });
    return {edit, [edit](const QString& value) { edit->setText(value); }};
}

Editor conditions(const SettingText& text, models::SettingValues& values)
{
    auto* editor = new ConditionEditor;
    QObject::connect(editor, &ConditionEditor::edited, &values,
                     [text, &values](const QString& json) { values.set(key(text), json); });
    return {editor, [editor](const QString& value) { editor->setJson(value); }};
}

Editor editorFor(const core::SettingSpec& spec, const SettingText& text, models::SettingValues& values)
{
    switch (spec.type) {
    case core::SettingSpec::Type::Integer:
        return text.factor == 1 ? wholeNumber(spec, text, values) : scaledNumber(spec, text, values);
    case core::SettingSpec::Type::Boolean:
        return checkBox(text, values);
    case core::SettingSpec::Type::Choice:
        return choiceList(spec, text, values);
    case core::SettingSpec::Type::Conditions:
        return conditions(text, values);
    case core::SettingSpec::Type::Text:
    case core::SettingSpec::Type::Name:
        break;
    }
    return line(spec, text, values);
}
// What a setting is for stands beside it, where there is room; below a list of conditions.
QWidget* withHelp(QWidget* editor, core::SettingSpec::Type type, const QString& help)
{
    const bool isBelow = type == core::SettingSpec::Type::Conditions;
    auto* row = new QWidget;
    auto* layout = new QBoxLayout(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(isBelow ? 8 : 16);
    auto* words = new QLabel(help);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    layout->addWidget(editor);
    layout->addWidget(words, isBelow ? 0 : 1);
    return row;
}
} // namespace

void addSetting(QFormLayout& form, const SettingText& text, models::SettingValues& values)
{
    const core::SettingSpec* const spec = core::findSetting(key(text));
    const Editor editor = editorFor(*spec, text, values);
    editor.widget->setObjectName(QStringLiteral("setting_") + key(text).replace(u'.', u'_'));
    editor.widget->setAccessibleName(text.label);
    editor.widget->setAccessibleDescription(text.help);
    editor.widget->setToolTip(text.help);
    const bool isBox = spec->type == core::SettingSpec::Type::Boolean; // which brings its own label
    if (!isBox && spec->type != core::SettingSpec::Type::Conditions)
        editor.widget->setFixedWidth(editorWidth);
    // Without one, a form measures the height of a row at another width than it gives it.
    auto* label = new QLabel(isBox ? QString() : text.label);
    if (!isBox)
        label->setBuddy(editor.widget);
    form.addRow(label, withHelp(editor.widget, spec->type, text.help));
    const auto show = [&values, text, editor] { editor.show(values.value(key(text))); };
    show();
    QObject::connect(&values, &models::SettingValues::refreshed, editor.widget, show);
    const auto showIfMine = [text, show](const QString& changed) {
        if (changed == key(text))
            show();
    };
    QObject::connect(&values, &models::SettingValues::changed, editor.widget, showIfMine);
    QObject::connect(&values, &models::SettingValues::refused, editor.widget, showIfMine);
}

} // namespace lockstep::gui
