// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <deque>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QSqlQuery;

namespace lockstep::bench {

// The floor of a sync: a bare client sends the requests a run made again, in the same order, with the same
// bodies and the same number in flight, parses every answer and inserts its records as rows, one transaction
// an answer. No rules, no log, no outbox. Used in one thread.
class Replay
{
public:
    struct Server
    {
        QUrl url;
        QString token;
        int inFlight = 5;
    };

    Replay(const Server& salesforce, const Server& marketo, const QString& databasePath);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    // Milliseconds from the first request to the last row; -1 when an answer was not as expected.
    [[nodiscard]] qint64 run(const QList<QJsonObject>& journal);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] QString why() const { return m_why; }

private:
    struct Lane
    {
        Server server;
        int active = 0;
        bool reading = false; // a page whose cursor the next request needs
    };

    void startWhatMay();
    void start(const QJsonObject& entry, Lane& lane);
    void finished(QNetworkReply* reply, Lane& lane);
    [[nodiscard]] bool store(const QByteArray& body);
    [[nodiscard]] Lane& laneOf(const QJsonObject& entry);

    Lane m_salesforce;
    Lane m_marketo;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QSqlQuery> m_insert;
    QString m_connection;
    std::deque<QJsonObject> m_waiting;
    qint64 m_rows = 0;
    QString m_why;
};

} // namespace lockstep::bench
