// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lost_value.h"

#include "core/normalise.h"

namespace lockstep::core {

std::optional<FieldValue> lostValue(const FieldBase& conflict, const FieldBase& now, System side,
                                    const FieldRow& row)
{
    const bool ofMarketo = side == System::Marketo;
    const FieldValue& wanted = ofMarketo ? conflict.marketo : conflict.salesforce;
    // Edited since, it is no longer that conflict.
    const bool holdsTheOther = ofMarketo
        ? sameValue(now.salesforce, System::Salesforce, conflict.salesforce, System::Salesforce, row)
        : sameValue(now.marketo, System::Marketo, conflict.marketo, System::Marketo, row);
    const bool holdsIt = sameValue(now.marketo, System::Marketo, wanted, side, row);
    return holdsTheOther && !holdsIt ? std::optional(wanted) : std::nullopt;
}

} // namespace lockstep::core
