// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listener.h"

#include "sandbox/gzip.h"
#include "sandbox/record_refusals.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtHttpServer/QHttpServerRequest>

namespace lockstep::sandbox {
namespace {

constexpr qsizetype smallestGzip = 1024;
constexpr qsizetype largestUnpacked = 200 * 1024 * 1024;

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    default:
        return "UNKNOWN";
    }
}

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {204, "No Content"},
                                                {206, "Partial Content"},
                                                {300, "Multiple Choices"},
                                                {302, "Found"},
                                                {304, "Not Modified"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {409, "Conflict"},
                                                {410, "Gone"},
                                                {412, "Precondition Failed"},
                                                {413, "Content Too Large"},
                                                {414, "URI Too Long"},
                                                {415, "Unsupported Media Type"},
                                                {416, "Range Not Satisfiable"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

// Qt HTTP Server takes the first part of a target with two leading slashes for a host. That of a client whose
// address of Salesforce ends in one is put back.
QByteArray withFirstPart(const QByteArray& path)
{
    static const QRegularExpression service(QStringLiteral("^/(?:data|oauth2)(?:/|$)"));
    static const QRegularExpression identity(QStringLiteral("^/00D\\w{12,15}/005"));
    const QString text = QString::fromLatin1(path);
    if (text.contains(service))
        return "/services" + path;
    return text.contains(identity) ? "/id" + path : path;
}

// Not a polite close: what is still unsent is thrown away and the peer sees a reset.
void cut(QTcpSocket* socket)
{
    socket->abort();
}

} // namespace

Listener::Listener(const QString& system, World& world, Service& service, Service& control,
                   const std::function<void()>& beforeEach)
    : m_system(system)
    , m_world(world)
    , m_service(service)
    , m_control(control)
    , m_beforeEach(beforeEach)
{ }

Listener::~Listener() = default;

void Listener::close()
{
    for (QTcpServer* server : servers()) {
        server->close();
        const auto sockets = server->findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets)
            socket->abort();
    }
}

Request Listener::read(const QHttpServerRequest& request) const
{
    const QUrl url = request.url();
    Request read;
    read.method = methodName(request.method());
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (m_system == QLatin1String("salesforce"))
        path = withFirstPart(path);
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    read.target = query.isEmpty() ? path : path + '?' + query;
    const auto headers = request.headers();
    for (const auto& [name, value] : headers)
        read.headers.insert(name.toLower(), value);
    read.body = request.body();
    // Only Salesforce takes packed bodies. A broken one stays as it is, and is no JSON then.
    if (m_system == QLatin1String("salesforce") && read.header("content-encoding") == "gzip")
        read.body = fromGzip(read.body, largestUnpacked).value_or(read.body);
    splitPath(read, path);
    addParameters(read.parameters, query);
    if (read.isForm())
        addParameters(read.parameters, read.body);
    const QList<Part> parts = partsOf(read);
    for (const Part& part : parts) {
        if (!part.isFile)
            read.parameters.append({part.name, QString::fromUtf8(part.data)});
    }
    return read;
}

bool Listener::handleRequest(const QHttpServerRequest& httpRequest, QTcpSocket* socket)
{
    const Request request = read(httpRequest);
    m_beforeEach();
    if (request.parts.value(0) == QLatin1String("__sandbox")) {
        write(socket, m_control.serve(request), -1);
        return true;
    }
    const auto fault = m_world.faults.next(m_system, QString::fromLatin1(request.method),
                                           QString::fromLatin1(request.target), request.body);
    ++m_inFlight;
    if (fault) {
        meetFault(*fault, request, socket);
        return true;
    }
    const Reply reply = serve(request);
    note(request, reply.status, reply.committed);
    answer(request, reply, socket, m_world.settings.latencyMs);
    return true;
}

Reply Listener::serve(const Request& request)
{
    Request asked = request;
    if (asked.method == "HEAD")
        asked.method = "GET";
    Reply reply = m_service.serve(asked);
    const bool wanted = request.header("accept-encoding").contains("gzip");
    if (wanted && m_world.settings.gzip && reply.compressible && reply.body.size() >= smallestGzip) {
        reply.body = toGzip(reply.body);
        reply.headers += {{"Content-Encoding", "gzip"}, {"Vary", "Accept-Encoding"}};
    }
    return reply;
}

void Listener::missingHandler(const QHttpServerRequest&, QTcpSocket* socket)
{
    cut(socket);
}

void Listener::meetFault(const Fault& fault, const Request& request, QTcpSocket* socket)
{
    act(fault.before);
    Reply reply = fault.execute ? serve(request) : Reply{};
    act(fault.after);
    const bool committed = reply.committed;
    const bool answered = fault.action == QLatin1String("delay") || fault.action == QLatin1String("truncate")
        || fault.action == QLatin1String("meanwhile");
    if (fault.action == QLatin1String("status"))
        reply = Reply{fault.status, fault.message.toUtf8(), "text/plain;charset=UTF-8", {}, committed};
    else if (fault.action == QLatin1String("html"))
        reply = Reply{fault.status,
                      "<html><head><title>Service unavailable</title></head><body><h1>Please try again "
                      "later</h1></body></html>",
                      "text/html;charset=UTF-8",
                      {},
                      committed};
    else if (fault.action == QLatin1String("error"))
        reply = m_service.failure(request, fault.status, fault.code, fault.message);
    else if (fault.action == QLatin1String("refuse"))
        reply = refusedRecords(m_system, request, fault.code, fault.message);
    else if (!answered) {
        note(request, 0, committed);
        --m_inFlight;
        if (fault.action != QLatin1String("hang"))
            cut(socket);
        return;
    }
    note(request, reply.status, committed);
    if (fault.action == QLatin1String("truncate")) {
        --m_inFlight;
        write(socket, reply, reply.body.size() / 2);
        socket->disconnectFromHost();
        return;
    }
    answer(request, reply, socket, m_world.settings.latencyMs + fault.delayMs);
}

void Listener::act(const QJsonArray& calls)
{
    for (const auto& call : calls) {
        Request request;
        request.method = call[u"method"].toString(QStringLiteral("POST")).toLatin1();
        request.target = "/__sandbox/" + call[u"path"].toString().toUtf8();
        splitPath(request, request.target);
        request.body = QJsonDocument(call[u"body"].toObject()).toJson(QJsonDocument::Compact);
        const Reply reply = m_control.serve(request);
        if (reply.status >= 400)
            qWarning().noquote() << request.target << reply.body;
    }
}

void Listener::answer(const Request& request, const Reply& reply, QTcpSocket* socket, int delayMs)
{
    const qsizetype bytes = request.method == "HEAD" ? 0 : -1;
    if (delayMs <= 0) {
        --m_inFlight;
        write(socket, reply, bytes);
        return;
    }
    QTimer::singleShot(delayMs, this, [this, reply, bytes, open = QPointer<QTcpSocket>(socket)] {
        --m_inFlight;
        if (open && open->state() == QAbstractSocket::ConnectedState)
            write(open, reply, bytes);
    });
}

void Listener::note(const Request& request, int status, bool committed)
{
    Journal::Entry entry;
    entry.atMs = m_world.clock.nowMs();
    entry.system = m_system;
    entry.method = QString::fromLatin1(request.method);
    entry.path = QString::fromLatin1(request.target);
    entry.status = status;
    entry.committed = committed;
    entry.body = request.body;
    m_world.journal.add(entry);
}

void Listener::write(QTcpSocket* socket, const Reply& reply, qsizetype bodyBytes) const
{
    QByteArray text;
    text.reserve(reply.body.size() + 512);
    text.append("HTTP/1.1 ")
        .append(QByteArray::number(reply.status))
        .append(' ')
        .append(reason(reply.status));
    text.append("\r\nDate: ")
        .append(QLocale::c()
                    .toString(m_world.clock.now(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                    .toLatin1());
    const bool bodyless = reply.status == 204 || reply.status == 304;
    if (!bodyless) {
        text.append("\r\nContent-Type: ").append(reply.contentType);
        text.append("\r\nContent-Length: ").append(QByteArray::number(reply.body.size()));
    }
    for (const auto& [name, value] : reply.headers)
        text.append("\r\n").append(name).append(": ").append(value);
    text.append("\r\nConnection: keep-alive\r\n\r\n");
    if (!bodyless)
        text.append(bodyBytes < 0 ? reply.body : reply.body.left(bodyBytes));
    socket->write(text);
}

} // namespace lockstep::sandbox
