// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "runtime/attention.h"
#include "store/database.h"
#include "store/ledger_store.h"

#include <QJsonArray>

namespace lockstep::app::ctl {

namespace {

constexpr int pageSize = 500;
constexpr int shownRecords = 5; // of a group, to people

// Hands over the failures of a group, the oldest first, until `take` has enough.
core::Done eachFailure(store::Database& database, const core::FailureCause& cause,
                       const std::function<bool(const store::FailedLink&)>& take)
{
    const store::LedgerStore ledger(database);
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = ledger.failures(cause, after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        for (const store::FailedLink& failed : *page) {
            if (!take(failed))
                return {};
            after = failed.failure.id;
        }
        read = page->size();
    }
    return {};
}

QJsonObject toJson(const store::FailedLink& failed)
{
    return {{QStringLiteral("person"), failed.person > 0 ? QJsonValue(failed.person) : QJsonValue()},
            {QStringLiteral("record"), failed.record},
            {QStringLiteral("value"), failed.failure.value.toJson()},
            {QStringLiteral("message"), failed.failure.message}};
}

QJsonObject toJson(const core::AttentionGroup& group, const QJsonArray& records)
{
    return {{QStringLiteral("group"), group.id},
            {QStringLiteral("code"), group.cause->code},
            {QStringLiteral("title"), group.title},
            {QStringLiteral("target"), core::toString(group.cause->target)},
            {QStringLiteral("object"), core::toString(group.cause->object)},
            {QStringLiteral("field"), group.cause->field},
            {QStringLiteral("count"), group.count},
            {QStringLiteral("advice"), group.advice},
            {QStringLiteral("allowed"), QJsonArray::fromStringList(group.allowed)},
            {QStringLiteral("records"), records}};
}

QString line(const store::FailedLink& failed)
{
    QStringList parts;
    if (failed.person > 0)
        parts += Context::tr("person %1").arg(failed.person);
    if (!failed.record.isEmpty())
        parts += failed.record;
    if (!failed.failure.value.isNull())
        parts += QStringLiteral("“%1”").arg(failed.failure.value.toString().simplified());
    if (!failed.failure.message.isEmpty())
        parts += failed.failure.message.simplified();
    return QStringLiteral("    ") + parts.join(QStringLiteral("  "));
}

core::Done printJson(Context& context, store::Database& database, const core::AttentionGroup& group)
{
    QJsonArray records;
    core::Done read = eachFailure(database, *group.cause, [&](const store::FailedLink& failed) {
        records += toJson(failed);
        return true;
    });
    if (read)
        context.out.json(toJson(group, records));
    return read;
}

core::Done printText(Context& context, store::Database& database, const core::AttentionGroup& group)
{
    context.out.text(QStringLiteral("%1  %2 × %3").arg(group.id, QString::number(group.count), group.title));
    const QString object = core::toString(group.cause->object);
    context.out.text(QStringLiteral("    ")
                     + (group.cause->field.isEmpty() ? object : object + u'.' + group.cause->field)
                     + QStringLiteral("  ") + group.cause->code);
    if (!group.advice.isEmpty())
        context.out.text(QStringLiteral("    ") + group.advice);
    if (!group.allowed.isEmpty())
        context.out.text(QStringLiteral("    ")
                         + Context::tr("Allowed: %1").arg(group.allowed.join(QStringLiteral(", "))));
    int shown = 0;
    core::Done read = eachFailure(database, *group.cause, [&](const store::FailedLink& failed) {
        context.out.text(line(failed));
        return ++shown < shownRecords;
    });
    if (group.count > shownRecords)
        context.out.text(QStringLiteral("    ")
                         + Context::tr("… and %1 more").arg(group.count - shownRecords));
    return read;
}

} // namespace

ExitCode runErrors(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.wrongUsage(Context::tr("errors takes no arguments"));
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto database = (*workspace)->databaseFactory()();
    if (!database)
        return context.fail(database.error());
    const auto groups = runtime::attentionGroups(**database);
    if (!groups)
        return context.fail(groups.error());
    const auto print = context.out.isJson() ? printJson : printText;
    for (const core::AttentionGroup& group : *groups) {
        if (const core::Done printed = print(context, **database, group); !printed)
            return context.fail(printed.error());
    }
    if (groups->isEmpty())
        context.out.text(Context::tr("Nothing needs attention."));
    return ExitCode::Done;
}

} // namespace lockstep::app::ctl
