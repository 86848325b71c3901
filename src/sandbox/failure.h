// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace lockstep::sandbox {

// A refusal as one of the two systems words it: its code, its text, and the fields it names.
struct Failure
{
    QString code;
    QString message;
    QStringList fields;
    int status = 400; // HTTP status when a single row is refused
    QJsonObject duplicates = {}; // Salesforce, single rows: which rule, which records
};

template <typename T> using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> refuse(const QString& code, const QString& message,
                                      const QStringList& fields = {}, int status = 400)
{
    return tl::unexpected<Failure>(Failure{code, message, fields, status});
}

} // namespace lockstep::sandbox
