// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lead_row.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace lockstep::gui {

// What can be done with the chosen rows of the lead list beside a push. An empty part: nothing to do.
struct RowOffer
{
    QStringList records; // to be synced now, by their ids in Salesforce
    QList<qint64> created; // people whom a push would make a lead
    QList<qint64> failed; // people whose failures can be tried again
    QString record; // of a single row, to open in Salesforce
    core::ObjectType object = core::ObjectType::Lead;
    qint64 person = 0; // of a single row, to open in Marketo
    // Why that cannot be done with the chosen rows; empty = it can.
    QString syncRefusal;
    QString previewRefusal;
    QString retryRefusal;
};

// `rows` are the chosen rows, null where not loaded yet; more than PushOffer::limit offer nothing. Pure.
[[nodiscard]] RowOffer rowOffer(const QList<const core::LeadRow*>& rows);

// Where a browser shows them; `site` is the Salesforce login address, or that of Marketo's application. Pure.
[[nodiscard]] QUrl recordPage(const QString& site, core::ObjectType object, const QString& record);
[[nodiscard]] QUrl personPage(const QString& site, qint64 person);
// Where an admin changes the fields of that object in Salesforce. Pure.
[[nodiscard]] QUrl fieldsPage(const QString& site, core::ObjectType object);

} // namespace lockstep::gui
