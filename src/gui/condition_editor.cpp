// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/condition_editor.h"

#include "core/conditions.h"
#include "gui/icons.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lockstep::gui {

namespace {

constexpr int editWidth = 280; // at most

QString comparisonText(const QString& name)
{
    const std::pair<const char*, QString> texts[] = {{"equals", ConditionEditor::tr("is")},
                                                     {"notEquals", ConditionEditor::tr("is not")},
                                                     {"contains", ConditionEditor::tr("contains")},
                                                     {"startsWith", ConditionEditor::tr("starts with")},
                                                     {"greater", ConditionEditor::tr("is greater than")},
                                                     {"less", ConditionEditor::tr("is less than")},
                                                     {"isBlank", ConditionEditor::tr("is blank")},
                                                     {"isNotBlank", ConditionEditor::tr("is not blank")},
                                                     {"in", ConditionEditor::tr("is one of (a, b, …)")}};
    for (const auto& [known, text] : texts) {
        if (name == QLatin1String(known))
            return text;
    }
    return name;
}

bool needsValue(const QString& comparison)
{
    return !comparison.endsWith(QLatin1String("Blank"));
}

// A member that would not be read back as it is stands in quotation marks, as in CSV.
QString memberText(const QString& member)
{
    if (!member.isEmpty() && !member.contains(u',') && !member.startsWith(u'"') && member == member.trimmed())
        return member;
    QString escaped = member;
    escaped.replace(u'"', QLatin1String("\"\""));
    return u'"' + escaped + u'"';
}

QString valueText(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList all;
    const QJsonArray values = value.toArray();
    for (const auto& each : values)
        all.append(memberText(each.toVariant().toString()));
    return all.join(QStringLiteral(", "));
}

QJsonArray membersOf(const QString& text)
{
    static const QRegularExpression member(
        QStringLiteral("\\s*\"((?:[^\"]++|\"\")*+)\"\\s*(?:,|$)|([^,]*)(?:,|$)"));
    QJsonArray members;
    auto matches = member.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString plain = match.captured(2).trimmed();
        if (match.capturedStart(1) >= 0)
            members.append(match.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")));
        else if (!plain.isEmpty())
            members.append(plain);
    }
    return members;
}
} // namespace

ConditionEditor::ConditionEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_rows->setSpacing(8);
    all->addLayout(m_rows);
    auto* more = new QPushButton(tr("Add a condition"), this);
    more->setObjectName(QStringLiteral("addCondition"));
    more->setAutoDefault(false);
    more->setToolTip(tr("Only records for which all conditions hold are synced"));
    connect(more, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.constLast().field->setFocus();
    });
    all->addWidget(more, 0, Qt::AlignLeft);
}

void ConditionEditor::setJson(const QString& json)
{
    if (json == m_told && !m_lines.isEmpty())
        return; // our own: a line under way stays
    while (!m_lines.isEmpty())
        delete m_lines.takeLast().row;
    m_told = json;
    const QJsonArray conditions = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& each : conditions)
        addLine(each.toObject());
}

QString ConditionEditor::json() const
{
    QJsonArray conditions;
    for (const Line& line : m_lines) {
        if (!line.condition.isEmpty())
            conditions.append(line.condition);
    }
    return conditions.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(conditions).toJson(QJsonDocument::Compact));
}

// Empty while it is unfinished.
QJsonObject ConditionEditor::typedIn(const Line& line)
{
    const QString field = line.field->text().trimmed();
    const QString comparison = line.comparison->currentData().toString();
    if (field.isEmpty())
        return {};
    QJsonObject condition{{QStringLiteral("field"), field}, {QStringLiteral("op"), comparison}};
    if (!needsValue(comparison))
        return condition;
    const QString value = line.value->text().trimmed();
    const bool isList = comparison == QLatin1String("in");
    const QJsonArray members = isList ? membersOf(value) : QJsonArray();
    if (isList ? members.isEmpty() : value.isEmpty())
        return {};
    condition.insert(QStringLiteral("value"), isList ? QJsonValue(members) : QJsonValue(value));
    return condition;
}

void ConditionEditor::addLine(const QJsonObject& condition)
{
    Line line;
    line.condition = condition;
    line.row = new QWidget(this);
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line.field = new QLineEdit(condition.value(QLatin1String("field")).toString(), line.row);
    line.field->setObjectName(QStringLiteral("conditionField"));
    line.field->setAccessibleName(tr("Field"));
    line.field->setPlaceholderText(tr("Field (API name)"));
    line.comparison = new QComboBox(line.row);
    line.comparison->setObjectName(QStringLiteral("conditionComparison"));
    line.comparison->setAccessibleName(tr("Comparison"));
    for (const QString& name : core::conditionOperators())
        line.comparison->addItem(comparisonText(name), name);
    const QString known = condition.value(QLatin1String("op")).toString();
    line.comparison->setCurrentIndex(std::max(0, line.comparison->findData(known)));
    line.value = new QLineEdit(valueText(condition.value(QLatin1String("value"))), line.row);
    line.value->setObjectName(QStringLiteral("conditionValue"));
    line.value->setAccessibleName(tr("Value"));
    line.value->setPlaceholderText(tr("Value"));
    showComparison(line);
    line.typed = typedIn(line);
    auto* remove = new QToolButton(line.row);
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Remove this condition"));
    remove->setToolTip(tr("Remove this condition"));
    for (QLineEdit* edit : {line.field, line.value})
        edit->setMaximumWidth(editWidth);
    row->addWidget(line.field, 2);
    row->addWidget(line.comparison);
    row->addWidget(line.value, 2);
    row->addWidget(remove);
    row->addStretch(1);
    m_rows->addWidget(line.row);
    m_lines.append(line);
    connect(line.field, &QLineEdit::editingFinished, this, &ConditionEditor::tell);
    connect(line.value, &QLineEdit::editingFinished, this, &ConditionEditor::tell);
    connect(line.comparison, &QComboBox::activated, this, [this, line] {
        showComparison(line);
        tell();
    });
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] { removeLine(widget); });
}

void ConditionEditor::showComparison(const Line& line)
{
    const QString comparison = line.comparison->currentData().toString();
    line.value->setEnabled(needsValue(comparison));
    line.value->setToolTip(comparison == QLatin1String("in")
                               ? tr("Put a value with a comma in quotation marks: \"a, b\"")
                               : QString());
}

void ConditionEditor::removeLine(const QWidget* row)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [row](const Line& line) { return line.row == row; });
    if (found == m_lines.end())
        return;
    found->row->deleteLater(); // its button is still at work
    m_lines.erase(found);
    tell();
}

void ConditionEditor::tell()
{
    for (Line& line : m_lines) {
        const QJsonObject typed = typedIn(line);
        if (!typed.isEmpty() && typed != line.typed) // what nobody has edited stays as it was given
            line.condition = line.typed = typed;
    }
    const QString now = json();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT edited(now);
}

} // namespace lockstep::gui
