// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace lockstep::app::ctl {

// Words of the command line as ids; nothing where one is none. Pure.
[[nodiscard]] std::optional<qint64> personId(const QString& word); // a person's number in Marketo
[[nodiscard]] std::optional<QList<qint64>> personIds(const QStringList& words); // each once

} // namespace lockstep::app::ctl
