// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http.h"

#include <QJsonDocument>
#include <algorithm>

namespace lockstep::sandbox {

QString Request::parameter(const QString& name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&name](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? QString() : found->second;
}

bool Request::hasParameter(const QString& name) const
{
    return std::any_of(parameters.begin(), parameters.end(),
                       [&name](const auto& parameter) { return parameter.first == name; });
}

QStringList Request::list(const QString& name) const
{
    QStringList values;
    for (const auto& [key, value] : parameters) {
        if (key == name)
            values += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return values;
}

bool Request::isForm() const
{
    return header("content-type").startsWith("application/x-www-form-urlencoded");
}

void addParameters(QList<std::pair<QString, QString>>& parameters, const QByteArray& text)
{
    for (const QByteArray& pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        QByteArray name = equals < 0 ? pair : pair.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        name.replace('+', ' ');
        value.replace('+', ' ');
        parameters.append({QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                           QString::fromUtf8(QByteArray::fromPercentEncoding(value))});
    }
}

void splitPath(Request& request, const QByteArray& encodedPath)
{
    QList<QByteArray> parts = encodedPath.split('/');
    parts.removeFirst(); // before the leading slash
    if (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    for (const QByteArray& part : std::as_const(parts)) {
        if (part == "..") {
            if (!request.parts.isEmpty())
                request.parts.removeLast();
        } else if (part.isEmpty())
            request.doubleSlash = true;
        else if (part != ".")
            request.parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
}

Reply jsonReply(const QJsonObject& json, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

Reply jsonReply(const QJsonArray& json, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace lockstep::sandbox
