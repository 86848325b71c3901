// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_secret_store.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using platform::KeychainSecretStore;

namespace {

const QString& secretName()
{
    static const QString name = QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET");
    return name;
}

QByteArray textOf(const core::Expected<core::Secret>& secret)
{
    return secret ? secret->reveal().toByteArray() : QByteArray();
}

core::Unexpected keychainError(const QString& code)
{
    core::Error error;
    error.code = code;
    error.message = QStringLiteral("as the desktop says");
    return core::Unexpected(error);
}

// A desktop with a keychain, or without one.
class MemoryKeychain : public platform::Keychain
{
public:
    QHash<QString, QByteArray> entries;
    bool available = true;

    core::Expected<core::Secret> read(const QString& key) override
    {
        if (!available)
            return keychainError(QStringLiteral("keychain-unavailable"));
        if (!entries.contains(key))
            return keychainError(QStringLiteral("keychain-entry-missing"));
        return core::Secret(entries.value(key));
    }
    core::Done write(const QString& key, const core::Secret& secret) override
    {
        if (!available)
            return keychainError(QStringLiteral("keychain-unavailable"));
        entries.insert(key, secret.reveal().toByteArray());
        return {};
    }
    core::Done remove(const QString& key) override
    {
        if (entries.remove(key) == 0)
            return keychainError(QStringLiteral("keychain-entry-missing"));
        return {};
    }
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvironmentComesFirst()
    {
        const QTemporaryDir credentials;
        writeCredential(credentials, "from the file\n");
        MemoryKeychain keychain;
        QProcessEnvironment environment = withCredentials(credentials);
        environment.insert(secretName(), QStringLiteral("from the environment"));
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), environment);
        QVERIFY(secrets.write(secretName(), core::Secret("from the keychain")));
        QCOMPARE(textOf(secrets.read(secretName())), QByteArray("from the environment"));
    }

    void thenComeTheSystemdCredentials()
    {
        const QTemporaryDir credentials;
        writeCredential(credentials, "from the file\r\n");
        MemoryKeychain keychain;
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), withCredentials(credentials));
        QVERIFY(secrets.write(secretName(), core::Secret("from the keychain")));
        QCOMPARE(textOf(secrets.read(secretName())), QByteArray("from the file"));
    }

    void thenComesTheKeychain()
    {
        MemoryKeychain keychain;
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), QProcessEnvironment());
        QVERIFY(secrets.write(secretName(), core::Secret("from the keychain")));
        QCOMPARE(textOf(secrets.read(secretName())), QByteArray("from the keychain"));
        QVERIFY(!secrets.isFromEnvironment(secretName()));
    }

    void whatCameFromTheEnvironmentIsNotStored()
    {
        MemoryKeychain keychain;
        QProcessEnvironment environment;
        environment.insert(secretName(), QStringLiteral("s3cret"));
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), environment);
        QVERIFY(secrets.write(secretName(), core::Secret("s3cret")));
        QVERIFY(keychain.entries.isEmpty());
    }

    void twoWorkspacesKeepTwoSecrets()
    {
        MemoryKeychain keychain;
        KeychainSecretStore one(keychain, QStringLiteral("/one"), QProcessEnvironment());
        KeychainSecretStore two(keychain, QStringLiteral("/two"), QProcessEnvironment());
        QVERIFY(one.write(secretName(), core::Secret("1")));
        QVERIFY(two.write(secretName(), core::Secret("2")));
        QCOMPARE(textOf(one.read(secretName())), QByteArray("1"));
        QVERIFY(one.remove(secretName()));
        QVERIFY(!one.read(secretName()));
        QCOMPARE(textOf(two.read(secretName())), QByteArray("2"));
    }

    void aSecretThatIsNowhereIsNamed_data()
    {
        QTest::addColumn<bool>("desktop");
        QTest::newRow("with a keychain") << true;
        QTest::newRow("without one") << false;
    }
    void aSecretThatIsNowhereIsNamed()
    {
        QFETCH(bool, desktop);
        MemoryKeychain keychain;
        keychain.available = desktop;
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), QProcessEnvironment());
        const auto secret = secrets.read(secretName());
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, QStringLiteral("no-secret"));
        QCOMPARE(secret.error().arguments, QStringList{secretName()});
        QCOMPARE(secret.error().retry, core::RetryClass::Stop);
        QCOMPARE(secret.error().message.isEmpty(), desktop);
    }

    void removingWhatIsNotThereIsDone()
    {
        MemoryKeychain keychain;
        KeychainSecretStore secrets(keychain, QStringLiteral("/w"), QProcessEnvironment());
        QVERIFY(secrets.remove(secretName()));
    }

private:
    static void writeCredential(const QTemporaryDir& folder, const QByteArray& content)
    {
        QFile file(folder.filePath(secretName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QProcessEnvironment withCredentials(const QTemporaryDir& folder)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), folder.path());
        return environment;
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
