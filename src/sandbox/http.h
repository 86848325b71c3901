// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace lockstep::sandbox {

// A request as the router sees it. The path is split before it is decoded, so a part may hold a slash.
struct Request
{
    QByteArray method;
    QByteArray target; // as sent, for the journal and the fault patterns
    QStringList parts; // decoded; dot segments resolved, a trailing slash dropped
    bool doubleSlash = false; // an empty part inside the path
    QList<std::pair<QString, QString>> parameters; // of the query, then of a form body or its parts
    QHash<QByteArray, QByteArray> headers; // lower-case names
    QByteArray body;

    [[nodiscard]] QString parameter(const QString& name) const; // the first; "" if absent
    [[nodiscard]] bool hasParameter(const QString& name) const;
    [[nodiscard]] QStringList list(const QString& name) const; // comma-separated and repeated
    [[nodiscard]] QByteArray header(const char* name) const { return headers.value(name); }
    [[nodiscard]] bool isForm() const;
};

// One part of a multipart/form-data body.
struct Part
{
    QString name;
    bool isFile = false; // it has a file name
    QByteArrayView data; // of the request's body
};

struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool committed = false; // a record or the schema has changed
    bool compressible = true; // by gzip, where the client takes it
};

// One of the systems, or the control API, behind the listener. Server thread.
class Service
{
public:
    virtual ~Service() = default;
    virtual Reply serve(const Request& request) = 0;
    // A failure in this system's own shape, for an injected fault.
    virtual Reply failure(const Request& request, int status, const QString& code,
                          const QString& message) = 0;
};

// Adds the fields of "a=b&c=d" text: + is a blank, the rest is percent-decoded.
void addParameters(QList<std::pair<QString, QString>>& parameters, const QByteArray& text);
void splitPath(Request& request, const QByteArray& encodedPath);
[[nodiscard]] QList<Part> partsOf(const Request& request); // those before the first broken one

[[nodiscard]] Reply jsonReply(const QJsonObject& json, int status = 200);
[[nodiscard]] Reply jsonReply(const QJsonArray& json, int status = 200);

} // namespace lockstep::sandbox
