// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <functional>

namespace lockstep::net {

// A request body that can be read once only. QNetworkAccessManager sends a request again by itself when
// a kept-alive connection dies under it; it cannot do so without rewinding the body.
class OneShotBody : public QIODevice
{
public:
    OneShotBody(QByteArray plain, core::SharedSecret secret, QObject* parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 /*position*/) override { return false; }
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_plain;
    core::SharedSecret m_secret;
    QByteArrayView m_bytes; // of either
    qint64 m_position = 0;
};

// One request from sending to its answer: watches deadline, size and cancel, decides what a failure
// says about the request. Lives in the HttpCourier's thread, its child; deletes itself when answered.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(core::Expected<Response>)>; // called once, in this thread

    HttpExchange(const Request& request, QString id, const HttpOptions& options, Answered answered,
                 QObject* parent);

    // Sends it; `network` outlives this.
    void start(QNetworkAccessManager& network, const QNetworkRequest& request, const QByteArray& method);
    void cancel();

private:
    enum class End { Open, Cancelled, Deadline, TooLarge };

    void abort(End reason);
    void onFinished();
    [[nodiscard]] core::Expected<Response> answer() const;
    [[nodiscard]] Response response() const;
    [[nodiscard]] bool isCut(const Response& response) const;
    [[nodiscard]] core::Error failure() const;
    [[nodiscard]] core::Error error(const QString& code, const QStringList& arguments) const;
    [[nodiscard]] core::Outcome outcome() const;
    void log(const core::Expected<Response>& answer) const;

    QUrl m_url;
    QByteArray m_method;
    bool m_write;
    std::chrono::milliseconds m_deadlineTime;
    std::chrono::milliseconds m_idleTime;
    qint64 m_largestResponse;
    QString m_id;
    QByteArray m_plainBody;
    core::SharedSecret m_secretBody;
    qint64 m_bodySize;
    OneShotBody* m_body = nullptr;
    QNetworkReply* m_reply = nullptr;
    bool m_sent = false;
    End m_end = End::Open;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    Answered m_answered; // none: it was called
};

} // namespace lockstep::net
