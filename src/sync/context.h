// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cursor_store.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/link_store.h"
#include "store/log_store.h"
#include "store/mapping_store.h"
#include "store/meta_store.h"
#include "store/outbox_store.h"
#include "store/run_store.h"
#include "store/snapshot_store.h"
#include "store/wanted_lead_store.h"
#include "store/watch_store.h"
#include "store/work_store.h"
#include "sync/engine.h"
#include "sync/field_sets.h"
#include "sync/write_list.h"

#include <QHash>
#include <algorithm>

namespace lockstep::sync {

// Row of meta: when the user has confirmed what a rebuilt database found different; "" = not.
inline const QString metaRebuiltConfirmed = QStringLiteral("rebuilt.confirmed");

// Every repository over the engine's one connection. Sync thread; owned by the engine.
struct Stores
{
    explicit Stores(store::Database& connection)
        : database(connection)
        , links(connection)
        , snapshots(connection)
        , work(connection)
        , watch(connection)
        , wantedLeads(connection)
        , outbox(connection)
        , ledger(connection)
        , log(connection)
        , runs(connection)
        , cursors(connection)
        , mappings(connection)
        , meta(connection)
    { }

    store::Database& database;
    store::LinkStore links;
    store::SnapshotStore snapshots;
    store::WorkStore work;
    store::WatchStore watch;
    store::WantedLeadStore wantedLeads;
    store::OutboxStore outbox;
    store::LedgerStore ledger;
    store::LogStore log;
    store::RunStore runs;
    store::CursorStore cursors;
    store::MappingStore mappings;
    store::MetaStore meta;
};

// What all steps of the engine share beyond one run. Sync thread; owned by the engine.
struct Context
{
    explicit Context(const EngineParts& engineParts)
        : parts(engineParts)
        , stores(engineParts.database)
    { }

    [[nodiscard]] core::RemoteSystem& remote(core::System system) const
    {
        return system == core::System::Salesforce ? parts.salesforce : parts.marketo;
    }
    [[nodiscard]] QDateTime now() const { return parts.clock.now(); }

    // A run beside a cycle may read or write what a request of that cycle, still under way, has read before:
    // that reply tells of an older state than the one known here.
    [[nodiscard]] quint64 nextMoment() { return ++moment; }
    [[nodiscard]] bool isOutdated(quint64 asked, const QString& id) const
    {
        return knownBeside.value(id) > asked;
    }
    void noteBeside(const QString& id, quint64 at)
    {
        quint64& known = knownBeside[id];
        known = std::max(known, at);
    }

    // Of a preview: nothing is kept, so nothing is tidied up either.
    [[nodiscard]] bool isTrial() const { return trial != nullptr; }

    EngineParts parts;
    Stores stores;
    WriteList* trial = nullptr; // hears every write of a preview
    FieldSets fields; // as of the last preparation
    QHash<QString, QString> fieldNotes; // by row of meta: the text that these fields need not change
    QString salesforceUser; // our own user's id there
    QString marketoUser; // our API user's name there; empty = not told
    bool identified = false; // both tenants have been compared with the workspace's
    // Link fields that name a side not known (yet): record → person, person → record.
    QHash<QString, qint64> recordClaims;
    QHash<qint64, QString> keyClaims;
    quint64 moment = 0; // orders our requests and those runs
    QHash<QString, quint64> knownBeside; // by record or person: how new what they know of it is
};

} // namespace lockstep::sync
