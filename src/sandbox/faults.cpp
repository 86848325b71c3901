// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

namespace lockstep::sandbox {

Result<void> Faults::add(const QJsonObject& json)
{
    static const QStringList actions{QStringLiteral("status"),     QStringLiteral("html"),
                                     QStringLiteral("error"),      QStringLiteral("truncate"),
                                     QStringLiteral("hang"),       QStringLiteral("delay"),
                                     QStringLiteral("cut-before"), QStringLiteral("cut-after"),
                                     QStringLiteral("meanwhile"),  QStringLiteral("refuse")};
    static const QStringList executed{QStringLiteral("truncate"), QStringLiteral("delay"),
                                      QStringLiteral("cut-after"), QStringLiteral("meanwhile")};
    Fault fault;
    fault.system = json[u"system"].toString();
    fault.method = json[u"method"].toString().toUpper();
    fault.path = QRegularExpression(json[u"path"].toString());
    fault.body = QRegularExpression(json[u"body"].toString());
    fault.skip = json[u"skip"].toInt();
    fault.times = json[u"times"].toInt(1);
    fault.action = json[u"action"].toString();
    fault.status = json[u"status"].toInt(fault.action == QLatin1String("html") ? 200 : 503);
    fault.code = json[u"code"].toString();
    fault.message = json[u"message"].toString();
    fault.delayMs = json[u"delayMs"].toInt();
    fault.execute = json[u"execute"].toBool(executed.contains(fault.action));
    fault.before = json[u"before"].toArray();
    fault.after = json[u"after"].toArray();
    if (!actions.contains(fault.action))
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("action must be one of: %1").arg(actions.join(QLatin1String(", "))));
    for (const QRegularExpression& pattern : {fault.path, fault.body}) {
        if (!pattern.isValid())
            return refuse(QStringLiteral("INVALID_ARGUMENT"), pattern.errorString());
    }
    m_waiting.append(fault);
    return {};
}

std::optional<Fault> Faults::next(const QString& system, const QString& method, const QString& target,
                                  const QByteArray& body)
{
    for (qsizetype place = 0; place < m_waiting.size(); ++place) {
        const Fault& waiting = std::as_const(m_waiting)[place];
        const bool meets = (waiting.system.isEmpty() || waiting.system == system)
            && (waiting.method.isEmpty() || waiting.method == method) && waiting.path.match(target).hasMatch()
            && (waiting.body.pattern().isEmpty() || waiting.body.match(QString::fromUtf8(body)).hasMatch());
        if (!meets)
            continue;
        if (waiting.skip > 0) {
            --m_waiting[place].skip;
            continue;
        }
        const Fault fault = waiting;
        if (fault.times == 1)
            m_waiting.removeAt(place);
        else if (fault.times > 1)
            --m_waiting[place].times;
        return fault;
    }
    return std::nullopt;
}

} // namespace lockstep::sandbox
