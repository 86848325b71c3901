// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure_cause.h"
#include "core/ports/pages.h"
#include "models/epoch_source.h"

#include <optional>

namespace lockstep::models {

// "What Marketo calls this is called that in Salesforce": adds a value to a field's map, for ever. One
// wish at a time. GUI thread; owned by the Attention page.
class ValueMapper : public QObject
{
    Q_OBJECT

public:
    ValueMapper(core::FieldTable& fields, EpochSource& epochs, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_wish.has_value(); }
    void map(const core::FailureCause& cause, const QString& marketo, const QString& salesforce);

Q_SIGNALS:
    void mapped(const QString& marketo, const QString& salesforce);
    void failed(const lockstep::core::Error& error);

private:
    struct Wish
    {
        core::FailureCause cause;
        core::ValuePair pair;
        bool sent = false;
    };
    void take(quint64 epoch, const QList<core::FieldRow>& rows);

    core::FieldTable& m_fields;
    EpochSource& m_epochs;
    quint64 m_epoch = 0;
    std::optional<Wish> m_wish;
};

} // namespace lockstep::models
