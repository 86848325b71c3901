// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/context.h"

#include <QJsonObject>

namespace lockstep::sync {

// Links whose writes Marketo has failed on as a whole without a word about which of them (604, 611): one may
// spoil it for the others. Each further try holds half as many of them, until the one that does is alone and
// the others have gone through. Kept in the database: between two tries lies a fence, and often another
// process. Changes belong inside a transaction of the caller. Sync thread.
class Suspects
{
public:
    explicit Suspects(Context& context);

    // What has become of a request with these writes; of another failure nothing is kept.
    [[nodiscard]] core::Done note(const QList<store::Intent>& batch, const core::Error& error);
    // It was answered, whatever the answer.
    [[nodiscard]] core::Done clear(const QList<store::Intent>& batch);
    // How many of them a request may hold, by link; at least 1.
    [[nodiscard]] core::Expected<QHash<qint64, int>> mostTogether() const;
    // What that write failed with alone, as its own failure; none where it was not alone.
    [[nodiscard]] core::Expected<std::optional<core::Error>> failedAlone(const store::Intent& intent) const;

private:
    [[nodiscard]] core::Expected<QJsonObject> load() const;
    [[nodiscard]] core::Done save(const QJsonObject& suspects);

    Context& m_context;
};

} // namespace lockstep::sync
