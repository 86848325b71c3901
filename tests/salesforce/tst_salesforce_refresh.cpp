// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_waiter.h"
#include "net/steady_clock.h"
#include "salesforce/browser_sign_in.h"
#include "salesforce/refresh_tokens.h"
#include "salesforce/scripted_browser.h"
#include "salesforce/sign_in.h"
#include "sandbox/host.h"

#include <QHash>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using salesforce::RefreshTokens;
using sandbox::World;

namespace {

core::Error storeError(const char* code)
{
    core::Error error;
    error.code = QLatin1String(code);
    return error;
}

// A keychain that may be locked, and an environment that may give a secret.
class Secrets : public core::SecretStore
{
public:
    QHash<QString, QByteArray> environment;
    QHash<QString, QByteArray> keychain;
    bool locked = false;

    core::Expected<core::Secret> read(const QString& name) override
    {
        if (environment.contains(name))
            return core::Secret(environment.value(name));
        if (!locked && keychain.contains(name))
            return core::Secret(keychain.value(name));
        return core::Unexpected(storeError("no-secret"));
    }
    core::Done write(const QString& name, const core::Secret& secret) override
    {
        if (locked)
            return core::Unexpected(storeError("keychain-unavailable"));
        keychain.insert(name, secret.reveal().toByteArray());
        return {};
    }
    core::Done remove(const QString& name) override
    {
        keychain.remove(name);
        return {};
    }
    [[nodiscard]] bool isGiven(const QString& name) const override { return environment.contains(name); }
};

} // namespace

// What becomes of a refresh token that Salesforce replaces at every use.
class TestRefresh : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    net::HttpClient m_http;
    net::NetWaiter m_waiter;
    test::SteadyClock m_clock;
    salesforce::ClientOptions m_options;
    Secrets m_secrets;
    QByteArray m_first; // the token the user has given
    QTemporaryDir m_folder;

    void allow()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        net::RedirectOptions redirect;
        redirect.ports = {free.serverPort()};
        free.close();
        m_host->edit([&](World& world) {
            world.grants.addRedirectUri(
                QStringLiteral("http://localhost:%1/OauthRedirect").arg(redirect.ports.constFirst()));
        });
        test::ScriptedBrowser browser;
        salesforce::BrowserSignIn signIn(m_options, m_http, browser);
        const auto token = m_waiter.await(signIn.start(redirect), {});
        QVERIFY2(token, token ? "" : qPrintable(token.error().code));
        m_first = token->reveal().toByteArray();
    }
    // As a process of its own would: nothing is remembered from the one before.
    QString signInAnew()
    {
        salesforce::SignIn signIn(m_options, m_http, m_secrets, m_clock);
        const auto token = m_waiter.await(signIn.fetch(), {});
        return token ? QStringLiteral("signed in") : token.error().code;
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {0, 0, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_host->edit([](World& world) { world.settings.salesforce.rotateRefreshTokens = true; });
        m_options = {};
        m_options.loginUrl = m_host->salesforce().url;
        m_options.clientId = m_host->salesforce().clientId;
        m_options.flow = QStringLiteral("browser");
        m_options.refreshLock = m_folder.filePath(QStringLiteral("lock"));
        for (net::RetryRule& rule : m_options.retryRules)
            rule.first = rule.longest = std::chrono::milliseconds(1);
        m_secrets = Secrets();
        allow();
    }
    void cleanup() { m_host.reset(); }

    void everyNewOneIsKept()
    {
        m_secrets.keychain.insert(RefreshTokens::secretName(), m_first);
        for (int time = 0; time < 3; ++time) {
            const QByteArray before = m_secrets.keychain.value(RefreshTokens::secretName());
            QCOMPARE(signInAnew(), QStringLiteral("signed in"));
            QVERIFY(m_secrets.keychain.value(RefreshTokens::secretName()) != before);
        }
    }

    void oneFromTheEnvironmentIsFollowedByItsHeirs()
    {
        m_secrets.environment.insert(RefreshTokens::secretName(), m_first);
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
        for (const QByteArray& kept : std::as_const(m_secrets.keychain))
            QVERIFY(!kept.contains(m_first));
    }

    void aNewOneInTheEnvironmentGoesBeforeOlderHeirs()
    {
        m_secrets.environment.insert(RefreshTokens::secretName(), m_first);
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
        allow();
        m_secrets.environment.insert(RefreshTokens::secretName(), m_first);
        const auto current = RefreshTokens(m_secrets).current();
        QVERIFY(current && current->reveal() == m_first);
    }

    void withoutRotationNothingIsStored()
    {
        m_host->edit([](World& world) { world.settings.salesforce.rotateRefreshTokens = false; });
        m_secrets.environment.insert(RefreshTokens::secretName(), m_first);
        m_secrets.locked = true;
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
    }

    // What could not be kept is not used either, and not lost while this process lives.
    void whatCannotBeKeptIsTriedAgain()
    {
        salesforce::SignIn signIn(m_options, m_http, m_secrets, m_clock);
        m_secrets.environment.insert(RefreshTokens::secretName(), m_first);
        m_secrets.locked = true;
        const auto refused = m_waiter.await(signIn.fetch(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("keychain-unavailable"));
        m_secrets.locked = false;
        QVERIFY(m_waiter.await(signIn.fetch(), {}));
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
    }

    void twoAtOnceDoNotKillTheGrant()
    {
        m_secrets.keychain.insert(RefreshTokens::secretName(), m_first);
        m_host->edit([](World& world) { world.settings.latencyMs = 50; });
        salesforce::SignIn one(m_options, m_http, m_secrets, m_clock);
        salesforce::SignIn two(m_options, m_http, m_secrets, m_clock);
        auto first = one.fetch();
        auto second = two.fetch();
        QVERIFY(m_waiter.await(first, {}));
        const auto late = m_waiter.await(second, {});
        QVERIFY2(late, late ? "" : qPrintable(late.error().code + late.error().message));
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
    }

    // Without the lock (another machine) Salesforce itself says that somebody is at it.
    void anotherOnesRefreshIsWaitedFor()
    {
        m_secrets.keychain.insert(RefreshTokens::secretName(), m_first);
        m_options.refreshLock.clear();
        m_host->edit([](World& world) {
            QVERIFY(world.faults.add(
                {{QStringLiteral("path"), QStringLiteral("oauth2/token")},
                 {QStringLiteral("action"), QStringLiteral("error")},
                 {QStringLiteral("status"), 400},
                 {QStringLiteral("code"), QStringLiteral("invalid_grant")},
                 {QStringLiteral("message"), QStringLiteral("token request is already being processed")}}));
        });
        QCOMPARE(signInAnew(), QStringLiteral("signed in"));
    }

    void aDeadOneMeansSigningInAgain()
    {
        m_secrets.keychain.insert(RefreshTokens::secretName(), "5Aep861_dead");
        salesforce::SignIn signIn(m_options, m_http, m_secrets, m_clock);
        const auto token = m_waiter.await(signIn.fetch(), {});
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("invalid_grant"));
        QCOMPARE(token.error().retry, core::RetryClass::Stop);
    }
};

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_salesforce_refresh.moc"
