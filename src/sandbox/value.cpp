// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/value.h"

namespace lockstep::sandbox {

QString toText(const Value& value)
{
    struct Writer
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const
        {
            return flag ? QStringLiteral("true") : QStringLiteral("false");
        }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', 15); }
        QString operator()(const QString& text) const { return text; }
    };
    return std::visit(Writer{}, value);
}

QJsonValue toJson(const Value& value)
{
    struct Writer
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString& text) const { return text; }
    };
    return std::visit(Writer{}, value);
}

} // namespace lockstep::sandbox
