// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pages.h"

#include <QObject>
#include <QStringList>

namespace lockstep::core {

// Writes CSV files (RFC 4180, UTF-8, safe against formulas), one after the other. Asked from the GUI
// thread, works in a thread of its own. An export that fails or is cancelled leaves no file.
class CsvFiles : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void leads(const QString& file, const RowOrder::Ids& links) = 0; // these rows in this order
    virtual void log(const QString& file, const LogFilter& filter) = 0; // newest first
    // The causes with these ids, record by record.
    virtual void errors(const QString& file, const QStringList& groups) = 0;
    virtual void table(const QString& file, const QStringList& header, const QList<QStringList>& rows) = 0;
    virtual void cancel() = 0; // the one under way and those that wait

Q_SIGNALS:
    void started(const QString& file); // asked for; they are written and end in this order
    void progressed(qint64 rows); // of the one under way
    void finished(const QString& file, qint64 rows);
    void failed(const lockstep::core::Error& error); // "cancelled" as well
};

} // namespace lockstep::core
