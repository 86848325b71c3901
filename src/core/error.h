// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace lockstep::core {

// How far a failure reaches: what has to stop because of it.
enum class ErrorScope {
    Request, // this exchange only
    Record, // one lead, contact or person
    Field, // one field of one object
    Object, // Lead, Contact or person as a whole
    System, // the whole connection
    Workspace, // the local database or settings
};

// What to do about a failure (sync-semantics §9).
enum class RetryClass {
    Retry, // by itself, with back-off
    Fix, // waits until either side changes or the user retries
    Admin, // a permission or a field: suspended until an admin acts
    Stop, // the run ends tidily
    Relink, // resolved by looking the record up again
};

// How a request that writes has ended (sync-semantics §6).
enum class Outcome {
    NotSent, // no byte was written
    NotExecuted, // the system says it did nothing
    Done, // executed; this failure is its per-record result
    Unknown, // it may have executed, or may still execute
};

// A failure as a value. `code` is the system's own code where it has one (REQUIRED_FIELD_MISSING,
// "606"), else one of ours (see core/text.h); `message` is the system's own text, untranslated;
// `arguments` fill the translated sentence that core::text makes from the code.
struct Error
{
    QString code;
    ErrorScope scope = ErrorScope::Request;
    RetryClass retry = RetryClass::Fix;
    Outcome outcome = Outcome::NotExecuted;
    QString message;
    QStringList arguments;
    QStringList fields; // API names in the system that refused
    QString requestId; // ours, as in the log; empty where no request was made
    int retryAfterSeconds = 0; // the system's advice; 0 = none
    QString object = {}; // the one that has those fields, "Lead"; empty = not told

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T> using Expected = tl::expected<T, Error>;
using Done = Expected<void>;
using Unexpected = tl::unexpected<Error>;

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::Error)
