// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/row_offer.h"

#include "gui/push_offer.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace lockstep::gui {

namespace {

using core::LinkState;

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(lockstep::gui::RowOffer)
};

bool isLive(const core::LeadRow& row)
{
    return !row.record.isEmpty() && row.state != LinkState::DeletedInSalesforce;
}

bool hasFailed(const core::LeadRow& row)
{
    return row.state == LinkState::NeedsAttention || row.state == LinkState::Frozen;
}

QUrl page(const QString& site, const QString& path)
{
    QUrl url(site);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

// A retry is of people: what failed for a record alone goes with its sync.
void addRefusals(RowOffer& offer, bool anyFailed)
{
    if (offer.records.isEmpty())
        offer.syncRefusal =
            Refusal::tr("None of the chosen is in Salesforce: Sync Person to SFDC sends them there.");
    if (offer.records.isEmpty() && offer.created.isEmpty())
        offer.previewRefusal = Refusal::tr(
            "The chosen were deleted in Salesforce: Sync Person to SFDC asks whether to create them anew.");
    if (offer.failed.isEmpty())
        offer.retryRefusal = anyFailed
            ? Refusal::tr(
                "None of the chosen that failed is in Marketo: Sync the chosen now tries them again.")
            : Refusal::tr("Nothing has failed for the chosen.");
}
} // namespace

RowOffer rowOffer(const QList<const core::LeadRow*>& rows)
{
    RowOffer offer;
    if (const QString refusal = chosenRefusal(rows); !refusal.isEmpty()) {
        offer.syncRefusal = offer.previewRefusal = offer.retryRefusal = refusal;
        return offer;
    }
    bool anyFailed = false;
    for (const core::LeadRow* row : rows) {
        if (isLive(*row))
            offer.records.append(row->record);
        else if (row->person != 0 && row->state != LinkState::DeletedInSalesforce)
            offer.created.append(row->person);
        anyFailed = anyFailed || hasFailed(*row);
        if (hasFailed(*row) && row->person != 0)
            offer.failed.append(row->person);
    }
    addRefusals(offer, anyFailed);
    if (rows.size() == 1) {
        offer.record = rows.constFirst()->record;
        offer.object = rows.constFirst()->object;
        offer.person = rows.constFirst()->person;
    }
    return offer;
}

QUrl recordPage(const QString& site, core::ObjectType object, const QString& record)
{
    return page(site, QStringLiteral("/lightning/r/%1/%2/view").arg(core::toString(object), record));
}

QUrl fieldsPage(const QString& site, core::ObjectType object)
{
    return page(site,
                QStringLiteral("/lightning/setup/ObjectManager/%1/FieldsAndRelationships/view")
                    .arg(core::toString(object)));
}

QUrl personPage(const QString& site, qint64 person)
{
    QUrl url = page(site, QStringLiteral("/leadDatabase/loadLeadDetail"));
    if (url.isEmpty())
        return url;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("leadId"), QString::number(person));
    url.setQuery(query);
    return url;
}

} // namespace lockstep::gui
