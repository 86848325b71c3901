// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QFile>
#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

// What a connect leaves behind, above all one that fails.
class TestCtlConnect : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;

    Result connectSalesforce(const QUrl& url, const QString& clientId, const QString& secret)
    {
        m_ctl->typed = secret.toUtf8();
        return m_ctl->run({QStringLiteral("connect"), QStringLiteral("salesforce"),
                           QStringLiteral("--login-url"), url.toString(), QStringLiteral("--client-id"),
                           clientId});
    }
    Result connectMarketo(const QUrl& url, const QString& clientId, const QString& secret)
    {
        m_ctl->typed = secret.toUtf8();
        return m_ctl->run({QStringLiteral("connect"), QStringLiteral("marketo"), QStringLiteral("--url"),
                           url.toString(), QStringLiteral("--client-id"), clientId});
    }
    QByteArray settings() const
    {
        QFile file(m_ctl->workspace() + QStringLiteral("/workspace.ini"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString stateOf(const char* system)
    {
        return m_ctl->run({QStringLiteral("status")}).object()[QLatin1String(system)][u"state"].toString();
    }
    qsizetype logLines() { return m_ctl->run({QStringLiteral("log")}).lines.size(); }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {2, 1, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
        m_ctl->keychain.available = true;
        QVERIFY(m_ctl->run({QStringLiteral("init")}).exitCode == ExitCode::Done);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void oneThatFailsLeavesTheOneThatWorks_data()
    {
        QTest::addColumn<QString>("url"); // empty: the right one
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("secret");
        QTest::newRow("another secret") << QString() << QString() << QStringLiteral("wrong");
        QTest::newRow("another client") << QString() << QStringLiteral("nobody") << QString();
        QTest::newRow("nobody there") << QStringLiteral("http://127.0.0.1:1") << QString() << QString();
    }
    void oneThatFailsLeavesTheOneThatWorks()
    {
        QFETCH(QString, url);
        QFETCH(QString, clientId);
        QFETCH(QString, secret);
        const sandbox::Access salesforce = m_host->salesforce();
        const sandbox::Access marketo = m_host->marketo();
        QVERIFY(connectSalesforce(salesforce.url, salesforce.clientId, salesforce.clientSecret).exitCode
                == ExitCode::Done);
        QVERIFY(connectMarketo(marketo.url, marketo.clientId, marketo.clientSecret).exitCode
                == ExitCode::Done);
        const QByteArray settingsBefore = settings();
        const QHash<QString, QByteArray> secretsBefore = m_ctl->keychain.entries;
        const qsizetype linesBefore = logLines();

        const auto orRight = [](const QString& given, const QString& right) {
            return given.isEmpty() ? right : given;
        };
        QVERIFY(connectSalesforce(QUrl(orRight(url, salesforce.url.toString())),
                                  orRight(clientId, salesforce.clientId),
                                  orRight(secret, salesforce.clientSecret))
                    .exitCode
                == ExitCode::Failed);
        QVERIFY(connectMarketo(QUrl(orRight(url, marketo.url.toString())),
                               orRight(clientId, marketo.clientId), orRight(secret, marketo.clientSecret))
                    .exitCode
                == ExitCode::Failed);
        QCOMPARE(settings(), settingsBefore);
        QCOMPARE(m_ctl->keychain.entries, secretsBefore);
        QCOMPARE(logLines(), linesBefore);
        QCOMPARE(stateOf("salesforce"), QStringLiteral("connected"));
        QCOMPARE(stateOf("marketo"), QStringLiteral("connected"));
        QVERIFY(m_ctl->run({QStringLiteral("check")}).exitCode == ExitCode::Done);
    }

    void oneThatWorksReplacesTheOther()
    {
        const sandbox::Access marketo = m_host->marketo();
        QVERIFY(connectMarketo(marketo.url, QStringLiteral("nobody"), QStringLiteral("wrong")).exitCode
                == ExitCode::Failed);
        QVERIFY(connectMarketo(marketo.url, marketo.clientId, marketo.clientSecret).exitCode
                == ExitCode::Done);
        QVERIFY(settings().contains(marketo.clientId.toUtf8()));
        QCOMPARE(m_ctl->keychain.entries.values(), QList<QByteArray>{marketo.clientSecret.toUtf8()});
        QCOMPARE(stateOf("marketo"), QStringLiteral("connected"));
    }

    void theFirstOneIsStoredThoughItFails()
    {
        QVERIFY(
            connectMarketo(m_host->marketo().url, QStringLiteral("nobody"), QStringLiteral("wrong")).exitCode
            == ExitCode::Failed);
        QVERIFY(settings().contains("nobody"));
        QCOMPARE(stateOf("marketo"), QStringLiteral("reconnect"));
    }

    void theSameOneAgainTellsHowItIsNow()
    {
        const sandbox::Access marketo = m_host->marketo();
        m_ctl->environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), marketo.clientSecret);
        QVERIFY(connectMarketo(marketo.url, marketo.clientId, {}).exitCode == ExitCode::Done);
        m_ctl->environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), QStringLiteral("wrong"));
        QVERIFY(connectMarketo(marketo.url, marketo.clientId, {}).exitCode == ExitCode::Failed);
        QCOMPARE(stateOf("marketo"), QStringLiteral("reconnect"));
    }

    void withoutAKeychainNobodyIsAsked()
    {
        m_ctl->keychain.available = false;
        const Result result = connectMarketo(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("x"),
                                             QStringLiteral("secret"));
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY2(result.error.contains("keychain"), result.error.constData());
        QVERIFY(!settings().contains("127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(TestCtlConnect)
#include "tst_ctl_connect.moc"
