// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ids.h"

namespace lockstep::app::ctl {

std::optional<qint64> personId(const QString& word)
{
    bool isNumber = false;
    const qint64 person = word.toLongLong(&isNumber);
    return isNumber && person > 0 ? std::optional(person) : std::nullopt;
}

std::optional<QList<qint64>> personIds(const QStringList& words)
{
    QList<qint64> persons;
    for (const QString& word : words) {
        const auto person = personId(word);
        if (!person)
            return std::nullopt;
        if (!persons.contains(*person))
            persons += *person;
    }
    return persons;
}

} // namespace lockstep::app::ctl
