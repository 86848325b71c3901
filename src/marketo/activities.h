// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_system.h"

#include <QJsonArray>
#include <QJsonObject>

// What Marketo's activities say about people. Pure.
namespace lockstep::marketo {

// The changes of one page: 12 and 13 change a person, 37 deletes it, 32 changes the winner and merges
// each loser into it. Other types say nothing.
[[nodiscard]] QList<core::Change> changesFrom(const QJsonArray& activities);

// Remembers who lost a merge and drops the deletion that Marketo reports of it as well.
[[nodiscard]] QList<core::Change> withoutMerged(QList<core::Change> changes, QStringList& losers);

} // namespace lockstep::marketo
