// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSettings>
#include <QWidget>

class QAbstractButton;
class QLabel;

namespace lockstep::gui {

class DataTable;

// What every page of the window has: a search it understands (or none), sizes it remembers, problems
// it reports. GUI thread; owned by the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString searchHint() const { return {}; } // empty = this page has no search
    [[nodiscard]] virtual QString search() const { return {}; }
    virtual void setSearch(const QString& text) { Q_UNUSED(text) }

    [[nodiscard]] virtual DataTable* table() const { return nullptr; } // whose columns are chosen
    [[nodiscard]] virtual bool hasCsv() const { return false; } // there is something to save
    virtual void exportCsv() { } // asks for the file
    virtual void copyRows(const DataTable& table); // those chosen in that table of the page

    virtual void save(QSettings& settings) const; // columns and splitters, by object name
    virtual void restore(const QSettings& settings);

Q_SIGNALS:
    void problem(const lockstep::core::Error& error);
    void csvChanged(); // hasCsv() may say something else
    void copiedInPart(int rows, int chosen); // more were chosen than the clipboard takes

protected:
    static void makeTitle(QLabel* label); // 1.3 ×
    void offerCsv(QAbstractButton& button); // as there is something to save
    [[nodiscard]] QString settingsKey(const QObject* widget) const;
};

} // namespace lockstep::gui
