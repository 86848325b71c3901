// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lockstep::store {

// Text as owners are sorted and the log is searched: composed, trimmed, case-folded.
[[nodiscard]] inline QString searchKey(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

} // namespace lockstep::store
