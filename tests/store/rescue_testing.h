// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "store/mapping_store.h"
#include "store/meta_store.h"
#include "store_testing.h"

#include <QFile>

// A workspace's file with people in it, and ways to damage it.
namespace lockstep::storetest {

inline constexpr int people = 2000;
inline constexpr qint64 pageSize = 4096;
inline const QString tenantKey = QStringLiteral("tenant.salesforce");
inline const QString confirmedKey = QStringLiteral("rebuilt.confirmed");

inline QString emailOf(int number)
{
    return QStringLiteral("person%1@example.com").arg(number);
}

inline core::FieldMapping chosenMapping()
{
    core::FieldMapping mapping;
    mapping.salesforceField = QStringLiteral("Region__c");
    mapping.marketoField = QStringLiteral("region");
    mapping.enabled = true;
    return mapping;
}

inline core::Done fill(const QString& path)
{
    const auto database = store::Database::open(path);
    if (!database)
        return core::Unexpected(database.error());
    auto transaction = (*database)->begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    store::LinkStore links(**database);
    for (int i = 1; i <= people; ++i) {
        store::Link link = person(i, QStringLiteral("Name"), emailOf(i));
        link.record = recordId(i);
        if (const auto id = links.insert(link); !id)
            return core::Unexpected(id.error());
    }
    auto done = store::MappingStore(**database).save({chosenMapping()});
    if (done)
        done = store::MetaStore(**database).setValue(tenantKey, QStringLiteral("00D1"));
    if (done)
        done = store::MetaStore(**database).setValue(confirmedKey, QStringLiteral("2026-01-01T00:00:00Z"));
    return done ? transaction->commit() : done;
}

inline core::Done fillAndBackUp(const QString& path, const QString& backups)
{
    if (auto done = fill(path); !done)
        return done;
    const auto database = store::Database::open(path);
    if (!database)
        return core::Unexpected(database.error());
    const auto made = store::DailyBackup(**database, backups).make(at(0));
    if (!made)
        return core::Unexpected(made.error());
    return {};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

// Where the table page (0x0d: a leaf of rows, not of an index) that holds `text` begins; -1 if none.
inline qint64 rowPageWith(const QByteArray& content, const QByteArray& text)
{
    for (qint64 page = 0; page < content.size(); page += pageSize) {
        const QByteArray bytes = content.mid(page, pageSize);
        if (bytes.startsWith('\x0d') && bytes.contains(text))
            return page;
    }
    return -1;
}

// A page of links in the middle is lost.
inline bool damage(const QString& path)
{
    const qint64 page = rowPageWith(contentOf(path), emailOf(people / 2).toUtf8());
    return page > 0 && overwrite(path, page, QByteArray(pageSize, '\xff'));
}

} // namespace lockstep::storetest
