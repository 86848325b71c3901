// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace lockstep::e2e {

// What one call of lockstepctl printed. `lines` are the JSON objects on standard output.
struct CtlResult
{
    int exitCode = -1;
    QList<QJsonObject> lines;
    QByteArray standardOutput;
    QByteArray standardError;

    [[nodiscard]] QJsonObject object() const { return lines.value(0); }
};

// A lockstep-sandbox process and a workspace connected to it, driven like a user drives them: the
// systems through /__sandbox (as other users), the program through lockstepctl. One test, one thread.
class Harness
{
public:
    Harness();
    ~Harness();
    Harness(const Harness&) = delete;
    Harness& operator=(const Harness&) = delete;

    // Starts the sandbox with `arguments` beside the seed counts; false with why() set.
    [[nodiscard]] bool startSandbox(const QStringList& arguments);
    void stopSandbox();
    // init, connect both, setup, and fences of 2 seconds; false with why() set.
    [[nodiscard]] bool connectWorkspace();
    [[nodiscard]] QString why() const { return m_why; }

    // lockstepctl --json with these arguments; `secrets` false leaves the environment without them.
    CtlResult ctl(const QStringList& arguments, bool secrets = true);
    CtlResult ctlWith(const QStringList& arguments, const QProcessEnvironment& environment);
    // The same, under way: its owner waits for it or kills it.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList& arguments) const;
    [[nodiscard]] QProcessEnvironment environment() const;
    // From now on no file of lockstepctl may grow beyond `bytes` (0 = no limit): a disk that fills up.
    void limitFileSize(qint64 bytes) { m_maxFileBytes = bytes; }
    [[nodiscard]] QString workspace() const { return m_directory.filePath(QStringLiteral("workspace")); }
    [[nodiscard]] QUrl salesforceUrl() const { return m_salesforceUrl; }
    [[nodiscard]] QUrl marketoUrl() const { return m_marketoUrl; }
    [[nodiscard]] QString salesforceClientId() const { return m_salesforceClientId; }
    [[nodiscard]] QString marketoClientId() const { return m_marketoClientId; }

    // The control API; the reply's JSON object, empty on failure.
    QJsonObject control(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    QString create(const QString& object, const QJsonObject& fields); // its id
    void edit(const QString& object, const QString& id, const QJsonObject& fields);
    void remove(const QString& object, const QString& id);
    QJsonObject record(const QString& object, const QString& id); // fields
    QList<QJsonObject> records(const QString& object); // all live ones
    void advanceClock(int seconds);

    // Every API request served since the last markJournal(), bodies included.
    void markJournal();
    QList<QJsonObject> journal();
    // Those of them that write records of `system` ("salesforce", "marketo"); token, describe and query
    // calls and read-only POSTs are not writes.
    QList<QJsonObject> writes(const QString& system);
    // Until one more write of `system` has been served than `before`; false after two minutes.
    [[nodiscard]] bool waitForWrite(const QString& system, qsizetype before = 0);

private:
    QJsonObject send(const QUrl& url, const QByteArray& method, const QByteArray& body);

    QTemporaryDir m_directory;
    QProcess m_sandbox;
    QNetworkAccessManager m_network;
    QUrl m_salesforceUrl;
    QUrl m_marketoUrl;
    QString m_salesforceClientId;
    QString m_salesforceSecret;
    QString m_marketoClientId;
    QString m_marketoSecret;
    qint64 m_journalMark = 0;
    qint64 m_maxFileBytes = 0;
    QString m_why;
};

// The directory of the built programs (LOCKSTEP_BIN_DIR, set by CMake).
[[nodiscard]] QString program(const QString& name);

} // namespace lockstep::e2e
