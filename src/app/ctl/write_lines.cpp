// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/write_lines.h"

#include "app/ctl/context.h"
#include "core/text.h"

namespace lockstep::app::ctl {

namespace {

QString actionText(const core::PlannedWrite& write)
{
    const QString system =
        write.target == core::System::Salesforce ? QStringLiteral("Salesforce") : QStringLiteral("Marketo");
    switch (write.action) {
    case core::WriteAction::Create:
        return Context::tr("create in %1").arg(system);
    case core::WriteAction::Update:
        return Context::tr("update in %1").arg(system);
    case core::WriteAction::Link:
        return Context::tr("link in %1").arg(system);
    case core::WriteAction::Delete:
        break;
    }
    return Context::tr("delete in %1").arg(system);
}

QString whose(const core::PlannedWrite& write)
{
    const QString person = write.person != 0 ? Context::tr("person %1").arg(write.person) : QString();
    const QString record =
        write.record.isEmpty() ? QString() : core::toString(write.object) + u' ' + write.record;
    return person.isEmpty() || record.isEmpty() ? person + record : person + QStringLiteral(", ") + record;
}

QString fieldText(core::System target, const core::PlannedWriteField& field)
{
    const bool toSalesforce = target == core::System::Salesforce;
    const QString before = (toSalesforce ? field.salesforce : field.marketo).toString();
    const QString after = (toSalesforce ? field.marketo : field.salesforce).toString();
    const QString rule = core::text::ruleName(field.rule);
    return QStringLiteral("    %1: “%2” → “%3”  (%4)")
        .arg(field.field, before, after, rule.isEmpty() ? field.rule : rule);
}

} // namespace

QJsonArray changesJson(const QList<core::PlannedWrite>& writes)
{
    QJsonArray all;
    for (const core::PlannedWrite& write : writes)
        all += core::toJson(write);
    return all;
}

QStringList changesText(const QList<core::PlannedWrite>& writes)
{
    QStringList lines;
    for (const core::PlannedWrite& write : writes) {
        lines += QStringLiteral("%1: %2").arg(whose(write), actionText(write));
        for (const core::PlannedWriteField& field : write.fields)
            lines += fieldText(write.target, field);
    }
    return lines;
}

} // namespace lockstep::app::ctl
