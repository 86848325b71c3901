// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "runtime/attention.h"
#include "store/database.h"

#include <QJsonArray>

namespace lockstep::app::ctl {

namespace {

constexpr int pageSize = 500;
constexpr int shownRecords = 5; // of a group, to people

// Hands over the records of a group, the oldest first, until `take` has enough.
core::Done eachRecord(store::Database& database, const core::AttentionGroup& group,
                      const std::function<bool(const core::AttentionRecord&)>& take)
{
    qint64 after = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = runtime::attentionRecords(database, group, after, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        for (const core::AttentionRecord& record : *page) {
            if (!take(record))
                return {};
            after = record.id;
        }
        read = page->size();
    }
    return {};
}

// A state is its own code, and of no one field.
QString codeOf(const core::AttentionGroup& group)
{
    return group.cause ? group.cause->code : group.id;
}

QJsonObject toJson(const core::AttentionRecord& record)
{
    return {{QStringLiteral("person"), record.person > 0 ? QJsonValue(record.person) : QJsonValue()},
            {QStringLiteral("record"), record.record},
            {QStringLiteral("value"), record.value.toJson()},
            {QStringLiteral("message"), record.message}};
}

QJsonObject toJson(const core::AttentionGroup& group, const QJsonArray& records)
{
    const bool hasCause = group.cause.has_value();
    return {{QStringLiteral("group"), group.id},
            {QStringLiteral("code"), codeOf(group)},
            {QStringLiteral("title"), group.title},
            {QStringLiteral("target"), hasCause ? core::toString(group.cause->target) : QString()},
            {QStringLiteral("object"), hasCause ? core::toString(group.cause->object) : QString()},
            {QStringLiteral("field"), hasCause ? group.cause->field : QString()},
            {QStringLiteral("count"), group.count},
            {QStringLiteral("advice"), group.advice},
            {QStringLiteral("allowed"), QJsonArray::fromStringList(group.allowed)},
            {QStringLiteral("records"), records}};
}

QString subject(const core::AttentionGroup& group)
{
    if (!group.cause)
        return codeOf(group);
    const QString object = core::toString(group.cause->object);
    return (group.cause->field.isEmpty() ? object : object + u'.' + group.cause->field) + QStringLiteral("  ")
        + codeOf(group);
}

QString line(const core::AttentionRecord& record)
{
    QStringList parts;
    if (record.person > 0)
        parts += Context::tr("person %1").arg(record.person);
    if (!record.record.isEmpty())
        parts += record.record;
    if (!record.value.isNull())
        parts += QStringLiteral("“%1”").arg(record.value.toString().simplified());
    if (!record.message.isEmpty())
        parts += record.message.simplified();
    return QStringLiteral("    ") + parts.join(QStringLiteral("  "));
}

core::Done printJson(Context& context, store::Database& database, const core::AttentionGroup& group)
{
    QJsonArray records;
    core::Done read = eachRecord(database, group, [&](const core::AttentionRecord& record) {
        records += toJson(record);
        return true;
    });
    if (read)
        context.out.json(toJson(group, records));
    return read;
}

core::Done printText(Context& context, store::Database& database, const core::AttentionGroup& group)
{
    context.out.text(QStringLiteral("%1  %2 × %3").arg(group.id, QString::number(group.count), group.title));
    context.out.text(QStringLiteral("    ") + subject(group));
    if (!group.advice.isEmpty())
        context.out.text(QStringLiteral("    ") + group.advice);
    if (!group.allowed.isEmpty())
        context.out.text(QStringLiteral("    ")
                         + Context::tr("Allowed: %1").arg(group.allowed.join(QStringLiteral(", "))));
    int shown = 0;
    core::Done read = eachRecord(database, group, [&](const core::AttentionRecord& record) {
        context.out.text(line(record));
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
    const auto groups = runtime::allAttention(**database);
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
