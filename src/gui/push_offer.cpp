// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/push_offer.h"

#include <QCoreApplication>

namespace lockstep::gui {

namespace {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::PushOffer)
};

PushOffer refused(const QString& reason)
{
    PushOffer offer;
    offer.refusal = reason;
    return offer;
}
} // namespace

QString chosenRefusal(const QList<const core::LeadRow*>& rows)
{
    if (rows.isEmpty())
        return Refusal::tr("Choose a person first.");
    if (rows.size() > PushOffer::limit)
        return Refusal::tr("Choose at most %1 people.").arg(PushOffer::limit);
    return rows.contains(nullptr) ? Refusal::tr("The chosen rows are still loading.") : QString();
}

PushOffer pushOffer(const QList<const core::LeadRow*>& rows, const QString& assign)
{
    if (const QString refusal = chosenRefusal(rows); !refusal.isEmpty())
        return refused(refusal);
    PushOffer offer;
    for (const core::LeadRow* row : rows) {
        if (row->person == 0)
            continue;
        const bool live = !row->record.isEmpty() && row->state != core::LinkState::DeletedInSalesforce;
        if (live && row->object == core::ObjectType::Contact && assign.startsWith(QLatin1String("queue:")))
            return refused(
                Refusal::tr("Salesforce gives contacts to users only: choose a user instead of a queue."));
        offer.persons.append(row->person);
        offer.deleted += row->state == core::LinkState::DeletedInSalesforce ? 1 : 0;
    }
    if (offer.persons.isEmpty())
        return refused(Refusal::tr("The chosen records are not in Marketo: there is no person to send."));
    if (assign.isEmpty())
        return refused(Refusal::tr("Give the Salesforce id of the new owner (15 or 18 characters)."));
    return offer;
}

} // namespace lockstep::gui
