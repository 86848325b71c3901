// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lockstep::gui {

// Edits the conditions of a filter, a line each: field, comparison, value. All of them must hold. GUI thread;
// owned by its form.
class ConditionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEditor(QWidget* parent = nullptr);

    void setJson(const QString& json); // as the setting holds it; what cannot be read is shown as none
    // "" for none. An unfinished line counts as it last did, a new one not at all.
    [[nodiscard]] QString json() const;

Q_SIGNALS:
    void edited(const QString& json);

private:
    struct Line
    {
        QWidget* row = nullptr;
        QLineEdit* field = nullptr;
        QComboBox* comparison = nullptr;
        QLineEdit* value = nullptr;
        QJsonObject condition; // as it counts; empty = not yet
        QJsonObject typed; // what its editors said when it last was finished
    };
    [[nodiscard]] static QJsonObject typedIn(const Line& line);
    void addLine(const QJsonObject& condition);
    static void showComparison(const Line& line);
    void removeLine(const QWidget* row);
    void tell();

    QVBoxLayout* m_rows;
    QList<Line> m_lines;
    QString m_told;
};

} // namespace lockstep::gui
