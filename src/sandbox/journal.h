// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <deque>

namespace lockstep::sandbox {

// Every request served, in order, for tests to read back. Server thread; owned by World.
class Journal
{
public:
    struct Entry
    {
        qint64 number = 0;
        qint64 atMs = 0; // world time
        QString system; // "salesforce", "marketo"
        QString method;
        QString path; // with its query, as sent
        int status = 0; // 0 = no answer was sent
        bool committed = false; // it changed a record or the schema
        QByteArray body;
    };

    qint64 add(const Entry& entry); // gives it its number
    void clear() { m_entries.clear(); }
    [[nodiscard]] const std::deque<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QJsonArray toJson(qint64 after, bool withBodies) const;

private:
    std::deque<Entry> m_entries;
    qint64 m_last = 0;
};

} // namespace lockstep::sandbox
