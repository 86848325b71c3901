// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "models/log_model.h"

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;

namespace lockstep::gui {

namespace Ui {
class ActivityPage;
}

// The activity log with its filters and the details of one entry; new entries arrive on top. GUI
// thread; owned by the window.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(const Services& services, QWidget* parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString search() const override { return m_filter.text; }
    void setSearch(const QString& text) override;

    void save(QSettings& settings) const override;
    void restore(const QSettings& settings) override;
    [[nodiscard]] DataTable* table() const override;
    [[nodiscard]] bool hasCsv() const override { return m_model.rowCount() > 0; }
    void exportCsv() override;

    void addVerbs(QAction* clearAll); // of the menus
    void showRun(qint64 run);
    void showConflicts(); // of today

Q_SIGNALS:
    void searchCleared();
    void syncWanted();
    void openPerson(qint64 person, const QString& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillFilters();
    void takeFields(const QList<core::FieldRow>& rows);
    [[nodiscard]] QList<QComboBox*> filterCombos() const;
    [[nodiscard]] QList<QLineEdit*> filterEdits() const;
    [[nodiscard]] QString chosenField() const;
    void takePerson();
    void endTyping();
    [[nodiscard]] bool isNoPerson() const; // what is typed is no id
    void filterChanged();
    void clearFilters();
    void showList();
    void mendEmptiness();
    void showDetails();
    [[nodiscard]] bool isFiltered() const;

    const core::Clock& m_clock;
    core::CsvFiles& m_csv;
    std::unique_ptr<Ui::ActivityPage> m_ui;
    models::LogModel m_model;
    core::LogFilter m_filter;
    QStringList m_fields; // API names known, for choosing
    QString m_person; // as typed
};

} // namespace lockstep::gui
