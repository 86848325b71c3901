// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

struct KeyPair
{
    QByteArray privatePem;
    QByteArray publicPem;
};

QByteArray contentOf(BIO* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes); // NOLINT: the macro casts
    return {bytes, size};
}

KeyPair newKeyPair()
{
    constexpr unsigned int bits = 2048;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(bits), EVP_PKEY_free);
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> secret(BIO_new(BIO_s_mem()), BIO_free_all);
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> open(BIO_new(BIO_s_mem()), BIO_free_all);
    PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_PUBKEY(open.get(), key.get());
    return {contentOf(secret.get()), contentOf(open.get())};
}

} // namespace

// Signing in to Salesforce with a key instead of a secret.
class TestCtlJwt : public QObject
{
    Q_OBJECT

private:
    KeyPair m_pair;
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
    QTemporaryDir m_folder;

    QString keyFile(const QByteArray& content)
    {
        QFile file(m_folder.filePath(QStringLiteral("key.pem")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }
    Result connectAs(const QString& username, const QString& key)
    {
        return m_ctl->run({QStringLiteral("connect"), QStringLiteral("salesforce"),
                           QStringLiteral("--login-url"), m_host->salesforce().url.toString(),
                           QStringLiteral("--client-id"), m_host->salesforce().clientId,
                           QStringLiteral("--flow"), QStringLiteral("jwt"), QStringLiteral("--username"),
                           username, QStringLiteral("--key-file"), key});
    }
    static QString syncUser() { return QStringLiteral("sync.user@example.com"); }

private Q_SLOTS:
    void initTestCase() { m_pair = newKeyPair(); }
    void init()
    {
        sandbox::Options options;
        options.population = {0, 0, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_host->edit([this](sandbox::World& world) { world.salesforce.setAppCertificate(m_pair.publicPem); });
        m_ctl = std::make_unique<CtlRunner>();
        QVERIFY(m_ctl->run({QStringLiteral("init")}).exitCode == ExitCode::Done);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void aKeyIsEnough()
    {
        const Result connected = connectAs(syncUser(), keyFile(m_pair.privatePem));
        QVERIFY2(connected.exitCode == ExitCode::Done, connected.error.constData());
        QCOMPARE(connected.object()[u"state"].toString(), QStringLiteral("connected"));
        QCOMPARE(connected.object()[u"user"].toString(), syncUser());
        QVERIFY(m_ctl->keychain.entries.isEmpty());
    }

    // The assertion ends in three minutes of Salesforce's time, whatever ours is.
    void aWrongClockDoesNotLockOut_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("ours is behind") << 7'200;
        QTest::newRow("ours is ahead") << -7'200;
    }
    void aWrongClockDoesNotLockOut()
    {
        QFETCH(int, seconds);
        m_host->edit([seconds](sandbox::World& world) {
            world.clock.advance(seconds);
            world.settings.salesforce.assertionSeconds = 300; // one made by our own clock would last too long
        });
        const Result connected = connectAs(syncUser(), keyFile(m_pair.privatePem));
        QVERIFY2(connected.exitCode == ExitCode::Done, connected.error.constData());
    }

    void anotherKeyIsRefused()
    {
        const Result refused = connectAs(syncUser(), keyFile(newKeyPair().privatePem));
        QVERIFY(refused.exitCode == ExitCode::Failed);
        QVERIFY2(refused.error.contains("invalid assertion"), refused.error.constData());
    }

    void anotherUserIsRefused()
    {
        const Result refused = connectAs(QStringLiteral("nobody@example.com"), keyFile(m_pair.privatePem));
        QVERIFY(refused.exitCode == ExitCode::Failed);
        QVERIFY2(refused.error.contains("approved"), refused.error.constData());
    }

    void aFileThatIsNoKeyIsNamed()
    {
        const Result unusable = connectAs(syncUser(), keyFile("-----BEGIN NONSENSE-----"));
        QVERIFY(unusable.exitCode == ExitCode::Failed);
        QVERIFY2(unusable.error.contains("RSA private key"), unusable.error.constData());
        const Result missing = connectAs(syncUser(), QStringLiteral("/nowhere/key.pem"));
        QVERIFY(missing.exitCode == ExitCode::Failed);
        QVERIFY2(missing.error.contains("/nowhere/key.pem"), missing.error.constData());
    }

    void whatJwtNeedsIsAskedFor()
    {
        const Result without = m_ctl->run(
            {QStringLiteral("connect"), QStringLiteral("salesforce"), QStringLiteral("--login-url"),
             m_host->salesforce().url.toString(), QStringLiteral("--client-id"), QStringLiteral("x"),
             QStringLiteral("--flow"), QStringLiteral("jwt"), QStringLiteral("--username"), syncUser()});
        QVERIFY(without.exitCode == ExitCode::WrongUsage);
        QVERIFY(without.error.contains("--key-file"));
    }
};

QTEST_GUILESS_MAIN(TestCtlJwt)
#include "tst_ctl_jwt.moc"
