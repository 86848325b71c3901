// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/side_offer.h"

#include "core/text.h"
#include "models/display.h"

#include <QCoreApplication>

namespace lockstep::gui {

namespace {

struct SideOffer
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::SideOffer)
};

QString title(const QString& code, const QStringList& arguments = {})
{
    return core::text::sentence(code, arguments).title;
}

// What the engine would object to the row itself; empty = nothing.
QString rowRefusal(const core::LeadRow& row)
{
    using core::LinkState;
    if (row.state == LinkState::FilteredOut)
        return title(QStringLiteral("filtered-out"));
    const bool isEntangled = row.stateCode == QLatin1String("two-people-one-record")
        || row.stateCode == QLatin1String("two-records-one-person");
    if (isEntangled || row.state == LinkState::NotVisible)
        return title(row.stateCode, row.stateArguments);
    const bool isLinked = row.person != 0 && !row.record.isEmpty()
        && row.state != LinkState::DeletedInSalesforce && row.state != LinkState::NotInMarketo;
    return isLinked ? QString() : title(QStringLiteral("not-linked"));
}

} // namespace

QString sideRefusal(const core::LeadRow* row, const core::CompareRow* field, core::System side)
{
    if (!row || !field)
        return SideOffer::tr("Choose a field of one person first.");
    if (const QString refusal = rowRefusal(*row); !refusal.isEmpty())
        return refusal;
    const bool isLost = side == core::System::Marketo ? field->lostInMarketo.has_value()
                                                      : field->lostInSalesforce.has_value();
    if (!field->different && !isLost)
        return title(QStringLiteral("sides-agree"));
    const core::Direction against =
        side == core::System::Marketo ? core::Direction::ToMarketo : core::Direction::ToSalesforce;
    return field->direction == against ? title(QStringLiteral("one-way-field")) : QString();
}

core::RunRequest sideRequest(const core::LeadRow& row, const core::CompareRow& field, core::System side)
{
    return core::RunRequest::resolve(row.person, row.object, field.field, side);
}

QString sideNotice(const core::CompareRow& field, core::System side)
{
    return SideOffer::tr("Putting the value of %1 on both sides: %2…")
        .arg(models::systemName(side), field.label.isEmpty() ? field.field : field.label);
}

} // namespace lockstep::gui
