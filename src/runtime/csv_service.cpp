// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/csv_service.h"

#include "runtime/csv_export.h"

#include <QSaveFile>
#include <utility>

namespace lockstep::runtime {

namespace {

core::Unexpected unwritable(const QSaveFile& device, const QString& file)
{
    core::Error error;
    error.code = QStringLiteral("file-unwritable");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotExecuted;
    error.arguments = {file};
    error.message = device.errorString();
    return core::Unexpected(error);
}

} // namespace

CsvService::CsvService(DatabaseFactory open, QObject* parent)
    : CsvFiles(parent)
    , m_thread(QStringLiteral("csv"), std::move(open))
{ }

void CsvService::write(const QString& file, const Write& rows)
{
    const quint64 number = ++m_last;
    Q_EMIT started(file);
    m_thread.post([this, file, rows, number](const core::Expected<store::Database*>& database) {
        const auto tell = [this](auto function) {
            QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
        };
        const auto progress = [this, number, tell](qint64 written) {
            tell([this, written] { Q_EMIT progressed(written); });
            return number > m_cancelled;
        };
        const auto done = database.and_then([&](store::Database* opened) -> core::Expected<qint64> {
            QSaveFile device(file);
            if (!device.open(QIODevice::WriteOnly))
                return unwritable(device, file);
            CsvExport csv(*opened, device, progress);
            auto written = rows(csv);
            if (written && !device.commit())
                return unwritable(device, file);
            return written;
        });
        if (done)
            tell([this, file, count = *done] { Q_EMIT finished(file, count); });
        else
            tell([this, error = done.error()] { Q_EMIT failed(error); });
    });
}

void CsvService::leads(const QString& file, const core::RowOrder::Ids& links)
{
    write(file, [links](CsvExport& csv) { return csv.leads(*links); });
}

void CsvService::log(const QString& file, const core::LogFilter& filter)
{
    write(file, [filter](CsvExport& csv) { return csv.log(filter); });
}

void CsvService::errors(const QString& file, const QStringList& groups)
{
    write(file, [groups](CsvExport& csv) { return csv.errors(groups); });
}

void CsvService::table(const QString& file, const QStringList& header, const QList<QStringList>& rows)
{
    write(file, [header, rows](CsvExport& csv) { return csv.table(header, rows); });
}

void CsvService::cancel()
{
    m_cancelled = m_last;
}

} // namespace lockstep::runtime
