// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"
#include "core/ports/settings.h"
#include "store/link.h"

#include <QDateTime>
#include <QList>

namespace lockstep::store {
class Database;
}

namespace lockstep::runtime {

struct StoryLine
{
    QDateTime at; // UTC
    qint64 run = 0; // 0 = of no run
    QString field; // Salesforce API name; empty = the whole record
    QString text;
};

// A person or one of its fields: how it stands, why, and all that has happened, the oldest first.
struct Story
{
    store::Link link;
    QString why;
    QList<StoryLine> lines;
    std::optional<core::CompareRow> field; // of the field asked for
};

// Whoever has this id in Marketo or, where it is no number, in Salesforce: "person-not-found".
[[nodiscard]] core::Expected<store::Link> findPerson(store::Database& database, const QString& id);

// The story of `link`, or of one field of it: "Title", "Lead.Title" or the Marketo name, any case. A field
// that neither the field table nor the log knows is "unknown-field". Thread of the database.
[[nodiscard]] core::Expected<Story> tellStory(store::Database& database, const core::Settings& settings,
                                              const store::Link& link, const QString& field);

} // namespace lockstep::runtime
