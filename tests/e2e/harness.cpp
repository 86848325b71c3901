// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/harness.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

namespace lockstep::e2e {

namespace {

constexpr int startTimeoutMs = 30'000;
constexpr int commandTimeoutMs = 120'000;

// A /composite call that only asks.
bool isPoll(const QString& path, const QByteArray& body)
{
    if (!path.endsWith(QLatin1String("/composite")))
        return false;
    const QJsonArray parts =
        QJsonDocument::fromJson(body).object().value(QLatin1String("compositeRequest")).toArray();
    return std::all_of(parts.begin(), parts.end(), [](const QJsonValue& part) {
        return part.toObject().value(QLatin1String("method")).toString() == QLatin1String("GET");
    });
}

bool isWrite(const QJsonObject& entry)
{
    const QString method = entry.value(QLatin1String("method")).toString();
    const QString path = entry.value(QLatin1String("path")).toString();
    if (method == QLatin1String("GET") || path.contains(QLatin1String("/__sandbox")))
        return false;
    if (path.contains(QLatin1String("/oauth")))
        return false;
    const QByteArray body = entry.value(QLatin1String("body")).toString().toUtf8();
    if (body.contains("_method=GET") || path.contains(QLatin1String("_method=GET")))
        return false;
    const bool retrieve =
        method == QLatin1String("POST") && path.contains(QLatin1String("/composite/sobjects/"));
    return !retrieve && !isPoll(path, body);
}

} // namespace

QString program(const QString& name)
{
    return QStringLiteral(LOCKSTEP_BIN_DIR "/") + name;
}

Harness::Harness() = default;

Harness::~Harness()
{
    stopSandbox();
}

bool Harness::startSandbox(const QStringList& arguments)
{
    m_sandbox.setProcessChannelMode(QProcess::SeparateChannels);
    m_sandbox.start(program(QStringLiteral("lockstep-sandbox")), arguments);
    if (!m_sandbox.waitForStarted(startTimeoutMs)) {
        m_why = m_sandbox.errorString();
        return false;
    }
    while (!m_sandbox.canReadLine()) {
        if (!m_sandbox.waitForReadyRead(startTimeoutMs)) {
            m_why = QString::fromUtf8(m_sandbox.readAllStandardError());
            return false;
        }
    }
    const QJsonObject hello = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    const QJsonObject salesforce = hello.value(QLatin1String("salesforce")).toObject();
    const QJsonObject marketo = hello.value(QLatin1String("marketo")).toObject();
    m_salesforceUrl = QUrl(salesforce.value(QLatin1String("url")).toString());
    m_salesforceClientId = salesforce.value(QLatin1String("clientId")).toString();
    m_salesforceSecret = salesforce.value(QLatin1String("clientSecret")).toString();
    m_marketoUrl = QUrl(marketo.value(QLatin1String("url")).toString());
    m_marketoClientId = marketo.value(QLatin1String("clientId")).toString();
    m_marketoSecret = marketo.value(QLatin1String("clientSecret")).toString();
    return m_salesforceUrl.isValid() && m_marketoUrl.isValid();
}

void Harness::stopSandbox()
{
    if (m_sandbox.state() == QProcess::NotRunning)
        return;
    m_sandbox.terminate();
    // It may have its state to save.
    if (!m_sandbox.waitForFinished(startTimeoutMs))
        m_sandbox.kill();
    m_sandbox.waitForFinished(startTimeoutMs);
}

bool Harness::connectWorkspace()
{
    const QList<QStringList> commands = {
        {QStringLiteral("init")},
        {QStringLiteral("connect"), QStringLiteral("salesforce"), QStringLiteral("--login-url"),
         m_salesforceUrl.toString(), QStringLiteral("--client-id"), m_salesforceClientId},
        {QStringLiteral("connect"), QStringLiteral("marketo"), QStringLiteral("--url"),
         m_marketoUrl.toString(), QStringLiteral("--client-id"), m_marketoClientId},
        {QStringLiteral("setup")},
        {QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("fence.salesforceSeconds"),
         QStringLiteral("2")},
        {QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("fence.marketoSeconds"),
         QStringLiteral("2")},
    };
    for (const QStringList& command : commands) {
        const CtlResult result = ctl(command);
        if (result.exitCode != 0) {
            m_why = command.join(u' ') + QStringLiteral(" → %1: ").arg(result.exitCode)
                + QString::fromUtf8(result.standardError + result.standardOutput);
            return false;
        }
    }
    return true;
}

QProcessEnvironment Harness::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LOCKSTEP_WORKSPACE"), workspace());
    environment.insert(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"), m_salesforceSecret);
    environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), m_marketoSecret);
    return environment;
}

CtlResult Harness::ctl(const QStringList& arguments, bool secrets)
{
    QProcessEnvironment with = environment();
    if (!secrets) {
        with.remove(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
        with.remove(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
    }
    return ctlWith(arguments, with);
}

CtlResult Harness::ctlWith(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    if (m_maxFileBytes > 0)
        process.setChildProcessModifier([bytes = m_maxFileBytes] {
            const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
            setrlimit(RLIMIT_FSIZE, &limit);
            // The write is to fail with an error, as on a full disk, instead of ending the process.
            std::signal(SIGXFSZ, SIG_IGN);
        });
    process.start(program(QStringLiteral("lockstepctl")), QStringList{QStringLiteral("--json")} + arguments);
    CtlResult result;
    if (!process.waitForFinished(commandTimeoutMs)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.standardOutput = process.readAllStandardOutput();
    result.standardError = process.readAllStandardError();
    for (const QByteArray& line : result.standardOutput.split('\n')) {
        if (!line.trimmed().isEmpty())
            result.lines.append(QJsonDocument::fromJson(line).object());
    }
    return result;
}

std::unique_ptr<QProcess> Harness::begin(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program(QStringLiteral("lockstepctl")), QStringList{QStringLiteral("--json")} + arguments);
    return process;
}

bool Harness::waitForWrite(const QString& system, qsizetype before)
{
    const QDeadlineTimer deadline(commandTimeoutMs);
    while (writes(system).size() <= before) {
        if (deadline.hasExpired())
            return false;
    }
    return true;
}

QJsonObject Harness::send(const QUrl& url, const QByteArray& method, const QByteArray& body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        m_why = QString::fromUtf8(method) + u' ' + url.toString() + u' ' + reply->errorString()
            + QString::fromUtf8(answer);
        qWarning().noquote() << m_why;
        return {};
    }
    return QJsonDocument::fromJson(answer).object();
}

QJsonObject Harness::control(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    const QUrl url(m_salesforceUrl.toString(QUrl::StripTrailingSlash) + QStringLiteral("/__sandbox/") + path);
    return send(url, method,
                body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString Harness::create(const QString& object, const QJsonObject& fields)
{
    return control("POST", object, fields).value(QLatin1String("id")).toVariant().toString();
}

void Harness::edit(const QString& object, const QString& id, const QJsonObject& fields)
{
    control("PATCH", object + u'/' + id, fields);
}

void Harness::remove(const QString& object, const QString& id)
{
    control("DELETE", object + u'/' + id);
}

QJsonObject Harness::record(const QString& object, const QString& id)
{
    return control("GET", object + u'/' + id);
}

QList<QJsonObject> Harness::records(const QString& object)
{
    QList<QJsonObject> all;
    const QJsonArray list = control("GET", object).value(QLatin1String("records")).toArray();
    for (const QJsonValue& value : list)
        all.append(value.toObject());
    return all;
}

void Harness::advanceClock(int seconds)
{
    control("POST", QStringLiteral("clock"), {{QStringLiteral("advanceSeconds"), seconds}});
}

void Harness::markJournal()
{
    const QJsonArray entries =
        control("GET", QStringLiteral("journal")).value(QLatin1String("entries")).toArray();
    for (const QJsonValue& entry : entries)
        m_journalMark = std::max(m_journalMark, entry.toObject().value(QLatin1String("n")).toInteger());
}

QList<QJsonObject> Harness::journal()
{
    QList<QJsonObject> all;
    const QString path = QStringLiteral("journal?bodies=1&after=%1").arg(m_journalMark);
    const QJsonArray entries = control("GET", path).value(QLatin1String("entries")).toArray();
    for (const QJsonValue& entry : entries)
        all.append(entry.toObject());
    return all;
}

QList<QJsonObject> Harness::writes(const QString& system)
{
    QList<QJsonObject> all;
    for (const QJsonObject& entry : journal()) {
        if (entry.value(QLatin1String("system")).toString() == system && isWrite(entry))
            all.append(entry);
    }
    return all;
}

} // namespace lockstep::e2e
