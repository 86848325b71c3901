// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/log_filter.h"
#include "runtime/csv_export.h"
#include "store/database.h"

#include <QDir>
#include <QSaveFile>

namespace lockstep::app::ctl {

namespace {

core::Unexpected unwritable(const QSaveFile& file)
{
    core::Error error;
    error.code = QStringLiteral("file-unwritable");
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{QDir::toNativeSeparators(file.fileName())};
    error.message = file.errorString();
    return core::Unexpected(error);
}

using Write = std::function<core::Expected<qint64>(runtime::CsvExport& exporter)>;

// The file is there complete or not at all, and readable by its owner only: it holds people's data.
core::Expected<qint64> exportTo(Context& context, const QString& path, const Write& write)
{
    const auto database =
        context.open().and_then([](const Workspace* workspace) { return workspace->databaseFactory()(); });
    if (!database)
        return core::Unexpected(database.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(file);
    runtime::CsvExport exporter(**database, file, [&context](qint64 rows) {
        context.out.progress(Context::tr("Exporting: %1").arg(rows));
        return !context.stop().stop_requested();
    });
    auto rows = write(exporter);
    if (rows && !file.commit())
        return unwritable(file);
    return rows;
}

ExitCode report(Context& context, const QString& path, const Write& write)
{
    const auto rows = exportTo(context, path, write);
    context.out.endProgress();
    if (!rows)
        return context.fail(rows.error());
    context.out.json({{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}});
    context.out.text(Context::tr("Wrote %1 rows to %2").arg(QString::number(*rows), path));
    return ExitCode::Done;
}

} // namespace

ExitCode runExport(Context& context, const QStringList& words)
{
    const QString what = words.value(0);
    const bool isLog = what == QLatin1String("log");
    if (!isLog && what != QLatin1String("leads") && what != QLatin1String("errors"))
        return context.wrongUsage(Context::tr("export needs leads, log or errors"));
    const Arguments arguments(words.mid(1), isLog ? logFilterOptions() : QList<OptionSpec>());
    QString problem = arguments.problem();
    core::LogFilter filter = logFilter(arguments, context.clock.now(), problem);
    const int limit = logLimit(arguments, runtime::CsvExport::all, problem);
    if (problem.isEmpty()
        && (arguments.positional().size() != 1 || arguments.positional().constFirst().isEmpty()))
        problem = Context::tr("export needs one file to write");
    if (!problem.isEmpty())
        return context.wrongUsage(problem);
    if (const core::Done found = findField(context, filter); !found)
        return context.fail(found.error());
    return report(context, arguments.positional().constFirst(), [&](runtime::CsvExport& exporter) {
        if (isLog)
            return exporter.log(filter, limit);
        return what == QLatin1String("leads") ? exporter.leads() : exporter.errors();
    });
}

} // namespace lockstep::app::ctl
