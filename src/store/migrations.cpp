// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/database.h"
#include "store/order_key.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>

static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations); // a static library drops resources nobody names
}

namespace lockstep::store {

namespace {

core::Expected<int> versionOf(Database& database)
{
    const auto version = selectNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return core::Unexpected(version.error());
    return static_cast<int>(*version);
}

constexpr int nameOrderVersion = 8;
constexpr int fillPage = 1000; // rows kept in memory

// What SQL cannot compute, of the rows of an older file.
core::Done fillNameOrder(Database& database)
{
    static const QString read = QStringLiteral("SELECT id, name FROM link WHERE id > ? ORDER BY id LIMIT ?");
    static const QString write = QStringLiteral("UPDATE link SET name_order = ? WHERE id = ?");
    qint64 after = 0;
    for (qsizetype found = fillPage; found == fillPage;) {
        QList<QPair<qint64, QString>> names;
        auto done = select(database, read, {after, fillPage}, [&names](const Row& row) {
            names.append({row.integer(0), row.text(1)});
        });
        if (!done)
            return done;
        for (const auto& [id, name] : std::as_const(names)) {
            if (done = run(database, write, {orderKey(name), id}); !done)
                return done;
            after = id;
        }
        found = names.size();
    }
    return {};
}

constexpr int foldedKeysVersion = 14;

// Names and companies were searched with their accents. Only those that have some, or another width, are
// written; the triggers keep the search index.
core::Done foldKeys(Database& database)
{
    static const QString read = QStringLiteral(
        "SELECT id, name, company, name_key, company_key FROM link WHERE id > ? ORDER BY id LIMIT ?");
    static const QString write = QStringLiteral("UPDATE link SET name_key = ?, company_key = ? WHERE id = ?");
    struct Keys
    {
        qint64 id = 0;
        QString name;
        QString company;
    };
    qint64 after = 0;
    for (int found = fillPage; found == fillPage;) {
        found = 0;
        QList<Keys> changed;
        auto done = select(database, read, {after, fillPage}, [&](const Row& row) {
            ++found;
            after = row.integer(0);
            const Keys keys{after, foldedKey(row.text(1)), foldedKey(row.text(2))};
            if (keys.name != row.text(3) || keys.company != row.text(4))
                changed.append(keys);
        });
        if (!done)
            return done;
        for (const Keys& keys : std::as_const(changed)) {
            if (done = run(database, write, {keys.name, keys.company, keys.id}); !done)
                return done;
        }
    }
    return {};
}

// The version is read again inside: another process may have taken the step meanwhile.
core::Done step(Database& database, int version)
{
    auto transaction = database.begin();
    if (!transaction)
        return core::Unexpected(transaction.error());
    const auto current = versionOf(database);
    if (!current)
        return core::Unexpected(current.error());
    if (*current >= version)
        return {};
    auto statements = migrationStatements(version);
    if (!statements)
        return core::Unexpected(statements.error());
    statements->append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    for (const QString& sql : std::as_const(*statements)) {
        if (auto done = run(database, sql); !done)
            return done;
    }
    if (version == nameOrderVersion) {
        if (auto done = fillNameOrder(database); !done)
            return done;
    }
    if (version == foldedKeysVersion) {
        if (auto done = foldKeys(database); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

core::Expected<QStringList> migrationStatements(int version)
{
    registerMigrations();
    const QString number = QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'));
    const QDir folder(QStringLiteral(":/lockstep/sql"));
    const QStringList names = folder.entryList({number});
    QFile file(folder.filePath(names.value(0)));
    if (names.size() != 1 || !file.open(QIODevice::ReadOnly))
        return core::Unexpected(databaseError(QStringLiteral("database-failed"), file.errorString()));
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
}

core::Done migrate(Database& database)
{
    const auto found = versionOf(database);
    if (!found)
        return core::Unexpected(found.error());
    if (*found > Database::currentVersion) {
        return core::Unexpected(
            databaseError(QStringLiteral("database-newer"), {},
                          {QString::number(*found), QString::number(Database::currentVersion)}));
    }
    for (int version = *found + 1; version <= Database::currentVersion; ++version) {
        if (auto done = step(database, version); !done)
            return done;
    }
    return {};
}

} // namespace lockstep::store
