// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema.h"

#include <algorithm>

namespace lockstep::core {

const FieldInfo* ObjectSchema::find(QStringView name) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [name](const FieldInfo& field) { return field.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace lockstep::core
