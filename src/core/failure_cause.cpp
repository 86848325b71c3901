// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failure_cause.h"

#include <QCryptographicHash>
#include <QStringList>

namespace lockstep::core {

QString groupId(const FailureCause& cause)
{
    constexpr int length = 8;
    const QStringList parts{toString(cause.target), toString(cause.object), cause.field, cause.code};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(length));
}

} // namespace lockstep::core
