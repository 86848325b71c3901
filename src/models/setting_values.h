// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/setting_table.h"

namespace lockstep::models {

// The workspace's settings as last read: the window looks here and never waits for the file. GUI thread;
// owned by the window.
class SettingValues : public QObject
{
    Q_OBJECT

public:
    explicit SettingValues(core::SettingTable& table, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] bool isKnown() const { return !m_values.isEmpty(); }
    [[nodiscard]] QString value(const QString& key) const; // the key's default before the first answer
    void set(const QString& key, const QString& value); // nothing is asked where it is so already

Q_SIGNALS:
    void refreshed();
    void changed(const QString& key);
    void refused(const QString& key, const lockstep::core::Error& error);

private:
    core::SettingTable& m_table;
    QHash<QString, QString> m_values;
};

} // namespace lockstep::models
