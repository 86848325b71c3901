// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/journal.h"

#include <QDateTime>
#include <QJsonObject>

namespace lockstep::sandbox {

namespace {
// Long benchmarks must not fill the memory with old requests.
constexpr size_t entriesKept = 100'000;
} // namespace

qint64 Journal::add(const Entry& entry)
{
    m_entries.push_back(entry);
    m_entries.back().number = ++m_last;
    if (m_entries.size() > entriesKept)
        m_entries.pop_front();
    return m_last;
}

QJsonArray Journal::toJson(qint64 after, bool withBodies) const
{
    QJsonArray array;
    for (const Entry& entry : m_entries) {
        if (entry.number <= after)
            continue;
        QJsonObject json{{QStringLiteral("n"), entry.number},
                         {QStringLiteral("at"),
                          QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                         {QStringLiteral("system"), entry.system},
                         {QStringLiteral("method"), entry.method},
                         {QStringLiteral("path"), entry.path},
                         {QStringLiteral("status"), entry.status},
                         {QStringLiteral("committed"), entry.committed}};
        if (withBodies)
            json.insert(QStringLiteral("body"), QString::fromUtf8(entry.body));
        array.append(json);
    }
    return array;
}

} // namespace lockstep::sandbox
