// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"
#include "core/ports/settings.h"
#include "runtime/subject.h"

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

// The story of `subject`, or of one field of it: "Title", "Lead.Title" or the Marketo name, any case. A field
// that neither the field table nor the log knows is "unknown-field". Thread of the database.
[[nodiscard]] core::Expected<Story> tellStory(store::Database& database, const core::Settings& settings,
                                              const Subject& subject, const QString& field);

// What the log calls the field of that name, given as above; "unknown-field", too. Thread of the database.
[[nodiscard]] core::Expected<QString> loggedField(store::Database& database, const core::Settings& settings,
                                                  const QString& name);

} // namespace lockstep::runtime
