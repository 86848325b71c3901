// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/value_mapper.h"

#include <utility>

namespace lockstep::models {

ValueMapper::ValueMapper(core::FieldTable& fields, EpochSource& epochs, QObject* parent)
    : QObject(parent)
    , m_fields(fields)
    , m_epochs(epochs)
{
    connect(&fields, &core::FieldTable::ready, this, &ValueMapper::take);
    connect(&fields, &core::FieldTable::applied, this, [this] {
        if (m_wish && m_wish->sent) {
            const auto wish = std::exchange(m_wish, std::nullopt);
            Q_EMIT mapped(wish->pair.marketo, wish->pair.salesforce);
        }
    });
    connect(&fields, &core::FieldTable::failed, this, [this](const core::Error& error) {
        if (std::exchange(m_wish, std::nullopt))
            Q_EMIT failed(error);
    });
}

void ValueMapper::map(const core::FailureCause& cause, const QString& marketo, const QString& salesforce)
{
    if (m_wish)
        return;
    m_wish = Wish{cause, {marketo, salesforce, core::Direction::ToSalesforce}, false};
    m_epoch = m_epochs.next();
    m_fields.request(m_epoch);
}

void ValueMapper::take(quint64 epoch, const QList<core::FieldRow>& rows)
{
    if (epoch == 0 || epoch != m_epoch || !m_wish)
        return;
    m_epoch = 0;
    for (const core::FieldRow& row : rows) {
        if (row.mapping.object != m_wish->cause.object || row.mapping.salesforceField != m_wish->cause.field)
            continue;
        core::FieldMapping mapping = row.mapping;
        mapping.values.append(m_wish->pair);
        m_wish->sent = true;
        m_fields.apply({mapping});
        return;
    }
    core::Error error;
    error.code = QStringLiteral("fields-unknown");
    error.scope = core::ErrorScope::Field;
    m_wish.reset();
    Q_EMIT failed(error);
}

} // namespace lockstep::models
