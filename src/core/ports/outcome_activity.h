// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace lockstep::core {

// What became of a person in a run, as Marketo's activity log shows it: "Synced to Salesforce". A value.
struct OutcomeActivity
{
    qint64 person = 0;
    QDateTime at; // UTC
    QString outcome; // public code of the log type
    QString result; // "ok", "failed" …
    QString record; // Salesforce id; empty = none
    QString field; // Salesforce API name; empty = whole record
    QString oldValue;
    QString newValue;
    QString text; // the sentence
    friend bool operator==(const OutcomeActivity&, const OutcomeActivity&) = default;
};

} // namespace lockstep::core
