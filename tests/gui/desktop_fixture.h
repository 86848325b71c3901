// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo.h"
#include "app/desktop.h"

#include <QJsonObject>
#include <QModelIndex>
#include <QSettings>
#include <QTemporaryDir>

namespace lockstep::tests {

// The real window over everything real: the threads, a store in a temporary workspace, both clients over
// HTTP, a small Salesforce and a small Marketo. Nothing syncs by itself: what happens is what a test clicks.
// One thread; owned by a test.
class DesktopFixture
{
public:
    DesktopFixture();
    ~DesktopFixture();
    DesktopFixture(const DesktopFixture&) = delete;
    DesktopFixture& operator=(const DesktopFixture&) = delete;

    [[nodiscard]] core::Done open();
    [[nodiscard]] gui::MainWindow& window() { return m_desktop->window(); }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name)
    {
        return window().findChild<Widget*>(QLatin1String(name));
    }
    void showPage(int rail);
    // Presses "Sync now" and waits until that run has ended; false: it never did.
    [[nodiscard]] bool syncNow();
    // The row of a table that shows this text in that column; invalid = none.
    [[nodiscard]] static QModelIndex rowOf(const QAbstractItemModel& model, int column, const QString& text);

    // The other two users; false: the system refused the edit.
    [[nodiscard]] bool repEdits(const QString& lead, const QJsonObject& values);
    [[nodiscard]] bool marketerEdits(qint64 person, const QJsonObject& values);

    // An update on each side, a conflict, and a value that Salesforce refuses.
    [[nodiscard]] bool everybodyEdits() { return m_world.makeEdits().has_value(); }

    // The next request to that system is never answered.
    void leaveWithoutAnswer(const QString& system);
    [[nodiscard]] bool isLeftWithoutAnswer(); // that request has come

    [[nodiscard]] QStringList leads();
    [[nodiscard]] QList<qint64> people();
    [[nodiscard]] qint64 personOf(const QString& lead); // by the key in Salesforce; 0 = none
    [[nodiscard]] QString inSalesforce(const QString& lead, const char* field);
    [[nodiscard]] QString inMarketo(qint64 person, const char* field);
    // How many requests that changed something in that system carried this text, by the journal.
    [[nodiscard]] int writesOf(const QString& system, const QByteArray& text);

private:
    QTemporaryDir m_directory;
    QSettings m_memory;
    app::DemoWorld m_world;
    std::unique_ptr<app::Desktop> m_desktop;
};

} // namespace lockstep::tests
