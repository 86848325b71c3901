// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/csv_files.h"
#include "runtime/database_thread.h"

#include <atomic>

namespace lockstep::runtime {

class CsvExport;

// The thread that writes CSV files, so that a million rows hold nothing else up. Lives in the GUI thread;
// owned by the program.
class CsvService : public core::CsvFiles
{
    Q_OBJECT

public:
    explicit CsvService(DatabaseFactory open, QObject* parent = nullptr);

    void leads(const QString& file, const core::RowOrder::Ids& links) override;
    void log(const QString& file, const core::LogFilter& filter) override;
    void errors(const QString& file, const QStringList& groups) override;
    void table(const QString& file, const QStringList& header, const QList<QStringList>& rows) override;
    void cancel() override;

private:
    using Write = std::function<core::Expected<qint64>(CsvExport& csv)>;
    void write(const QString& file, const Write& rows);

    std::atomic<quint64> m_cancelled = 0; // exports numbered up to here end
    quint64 m_last = 0;
    DatabaseThread m_thread; // last: its tasks end before the rest does
};

} // namespace lockstep::runtime
