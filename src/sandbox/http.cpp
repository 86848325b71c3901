// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

// What stands between the parts; empty if the body has none.
QByteArray separatorOf(const Request& request)
{
    const QByteArray type = request.header("content-type");
    const qsizetype at = type.toLower().indexOf("boundary=");
    if (!type.toLower().startsWith("multipart/form-data") || at < 0)
        return {};
    QByteArray boundary = type.mid(at + 9).split(';').constFirst().trimmed();
    if (boundary.startsWith('"'))
        boundary = boundary.mid(1, boundary.size() - 2);
    return "--" + boundary;
}

// With and without quotes: .NET's HttpClient writes none.
Part partOf(const QByteArray& headers, QByteArrayView data)
{
    static const QRegularExpression name(QStringLiteral("[;\\s]name=(?:\"([^\"]*)\"|([^;\\s]*))"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fileName(QStringLiteral("[;\\s]filename\\*?="),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(headers);
    const QRegularExpressionMatch match = name.match(text);
    return {QString(match.captured(1) + match.captured(2)), text.contains(fileName), data};
}

} // namespace

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

QList<Part> partsOf(const Request& request)
{
    const QByteArray separator = separatorOf(request);
    const QByteArray& body = request.body;
    QList<Part> parts;
    qsizetype start = separator.isEmpty() ? -1 : body.indexOf(separator);
    while (start >= 0) {
        start += separator.size();
        const qsizetype end = body.indexOf("\r\n" + separator, start);
        const qsizetype blank = body.indexOf("\r\n\r\n", start);
        if (end < 0 || blank < 0 || blank > end)
            break;
        const qsizetype data = blank + 4;
        parts.append(partOf(body.mid(start, blank - start),
                            QByteArrayView(body).sliced(data, std::max<qsizetype>(0, end - data))));
        start = body.indexOf(separator, end);
    }
    return parts;
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
