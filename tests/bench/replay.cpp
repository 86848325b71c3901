// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/replay.h"

#include "core/csv_reader.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace lockstep::bench {

namespace {

QString text(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key)).toVariant().toString();
}

// Discovery goes page after page, since each page holds the cursor of the next.
bool isDiscovery(const QJsonObject& entry)
{
    const QString path = text(entry, "path");
    return path.contains(QLatin1String("/queryAll")) || path.contains(QLatin1String("/query/"))
        || path.contains(QLatin1String("/jobs/")) || path.contains(QLatin1String("/activities"))
        || path.contains(QLatin1String("/describe"));
}

// The rows of an answer; nothing where it is neither JSON nor the CSV of a bulk result.
std::optional<QList<QJsonObject>> recordsOf(const QByteArray& body)
{
    QList<QJsonObject> records;
    if (!body.startsWith('{') && !body.startsWith('[')) {
        const std::optional<core::CsvTable> table = core::readCsv(body);
        if (!table)
            return std::nullopt;
        for (const QStringList& cells : table->rows) {
            QJsonObject record;
            for (qsizetype i = 0; i < cells.size(); ++i)
                record.insert(table->header.at(i), cells.at(i));
            records += record;
        }
        return records;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return std::nullopt;
    const QJsonObject object = document.object();
    const QLatin1String name(object.contains(QLatin1String("records")) ? "records" : "result");
    const QJsonArray array = document.isArray() ? document.array() : object.value(name).toArray();
    for (const QJsonValue& record : array)
        records += record.toObject();
    return records;
}

} // namespace

Replay::Replay(const Server& salesforce, const Server& marketo, const QString& databasePath)
    : m_salesforce{salesforce}
    , m_marketo{marketo}
    , m_network(std::make_unique<QNetworkAccessManager>())
    , m_connection(QStringLiteral("floor"))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(databasePath);
    if (!database.open())
        m_why = database.lastError().text();
    for (const char* statement :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "CREATE TABLE row(id TEXT, body TEXT)"}) {
        QSqlQuery query(database);
        if (!query.exec(QLatin1String(statement)))
            m_why = query.lastError().text();
    }
    m_insert = std::make_unique<QSqlQuery>(database);
    if (!m_insert->prepare(QStringLiteral("INSERT INTO row(id, body) VALUES(?, ?)")))
        m_why = m_insert->lastError().text();
}

Replay::~Replay()
{
    m_insert.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

qint64 Replay::run(const QList<QJsonObject>& journal)
{
    for (const QJsonObject& entry : journal) {
        const QString path = text(entry, "path");
        if (!path.contains(QLatin1String("/oauth")) && !path.contains(QLatin1String("/__sandbox")))
            m_waiting.push_back(entry);
    }
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(m_network.get(), &QNetworkAccessManager::finished, &loop, [&](QNetworkReply* reply) {
        finished(reply, reply->url().port() == m_salesforce.server.url.port() ? m_salesforce : m_marketo);
        reply->deleteLater();
        if (!m_why.isEmpty() || (m_waiting.empty() && m_salesforce.active + m_marketo.active == 0))
            loop.quit();
    });
    startWhatMay();
    loop.exec();
    return m_why.isEmpty() ? timer.elapsed() : -1;
}

Replay::Lane& Replay::laneOf(const QJsonObject& entry)
{
    return text(entry, "system") == QLatin1String("salesforce") ? m_salesforce : m_marketo;
}

void Replay::startWhatMay()
{
    while (!m_waiting.empty()) {
        Lane& lane = laneOf(m_waiting.front());
        const bool discovery = isDiscovery(m_waiting.front());
        if (lane.reading || lane.active >= lane.server.inFlight || (discovery && lane.active > 0))
            return;
        const QJsonObject entry = m_waiting.front();
        m_waiting.pop_front();
        lane.reading = discovery;
        start(entry, lane);
    }
}

void Replay::start(const QJsonObject& entry, Lane& lane)
{
    const QUrl url = lane.server.url.resolved(QUrl::fromEncoded(text(entry, "path").toUtf8()));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + lane.server.token.toUtf8());
    const QByteArray body = text(entry, "body").toUtf8();
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          body.startsWith('{') ? QStringLiteral("application/json")
                                               : QStringLiteral("application/x-www-form-urlencoded"));
    }
    ++lane.active;
    m_network->sendCustomRequest(request, text(entry, "method").toUtf8(), body);
}

void Replay::finished(QNetworkReply* reply, Lane& lane)
{
    --lane.active;
    lane.reading = false;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status >= 400 || !store(reply->readAll())) {
        m_why = QStringLiteral("%1 answered %2").arg(reply->url().toString()).arg(status);
        return;
    }
    startWhatMay();
}

bool Replay::store(const QByteArray& body)
{
    if (body.isEmpty())
        return true;
    const std::optional<QList<QJsonObject>> records = recordsOf(body);
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!records || !database.transaction())
        return false;
    for (const QJsonObject& record : *records) {
        m_insert->bindValue(0, record.value(QLatin1String("id")).toVariant().toString());
        m_insert->bindValue(1, QJsonDocument(record).toJson(QJsonDocument::Compact));
        if (!m_insert->exec())
            return false;
        ++m_rows;
    }
    return database.commit();
}

} // namespace lockstep::bench
