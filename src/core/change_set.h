// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

namespace lockstep::core {

// What commits have changed since the last ChangeSet: merged, sent to the window at most 10 times a second.
struct ChangeSet
{
    QList<qint64> links; // ids of changed lead rows
    QList<qint64> renamed; // those of them whose shown name, e-mail, company or owner is another
    bool rowsAddedOrRemoved = false; // the row order is out of date
    qint64 lastLogId = 0; // highest log entry committed
    bool runs = false; // a run began, moved or ended
    bool fields = false; // the field table changed

    [[nodiscard]] bool isEmpty() const
    {
        return links.isEmpty() && !rowsAddedOrRemoved && lastLogId == 0 && !runs && !fields;
    }
};

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::ChangeSet)
