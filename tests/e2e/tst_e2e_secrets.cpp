// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/harness.h"
#include "support/private_keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace lockstep;
using e2e::CtlResult;
using e2e::Harness;
using test::PrivateKeyring;

namespace {

constexpr int longMs = 30'000;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Where secrets are and where they are not, with a real keyring and whole runs of the programs.
class TestE2eSecrets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<Harness> m_harness;
    QTemporaryDir m_folder;

    [[nodiscard]] QString stateFile() const { return m_folder.filePath(QStringLiteral("world.json")); }
    // With the keyring and the browser, without any secret.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = m_keyring->environment(m_harness->environment());
        environment.remove(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"));
        environment.remove(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
        environment.insert(QStringLiteral("BROWSER"),
                           QCoreApplication::applicationDirPath() + QStringLiteral("/scripted-browser"));
        return environment;
    }
    [[nodiscard]] QProcessEnvironment withMarketo() const
    {
        QProcessEnvironment environment = this->environment();
        environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"),
                           m_harness->environment().value(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET")));
        return environment;
    }
    CtlResult connectByBrowser(const QProcessEnvironment& with)
    {
        return m_harness->ctlWith(words("connect salesforce --flow browser --login-url")
                                      + QStringList{m_harness->salesforceUrl().toString(),
                                                    QStringLiteral("--client-id"),
                                                    m_harness->salesforceClientId()},
                                  with);
    }
    CtlResult connectMarketo(const QProcessEnvironment& with)
    {
        return m_harness->ctlWith(words("connect marketo --url")
                                      + QStringList{m_harness->marketoUrl().toString(),
                                                    QStringLiteral("--client-id"),
                                                    m_harness->marketoClientId()},
                                  with);
    }
    void set(const char* knob, const QJsonValue& value)
    {
        m_harness->control("POST", QStringLiteral("settings"), {{QLatin1String(knob), value}});
    }
    // The world as the sandbox leaves it: the tokens it gave are in it.
    [[nodiscard]] QJsonObject grants()
    {
        m_harness->stopSandbox();
        const QJsonObject state = QJsonDocument::fromJson(contentOf(stateFile())).object();
        return state[u"grants"].toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        QVERIFY2(m_keyring->start(), qPrintable(m_keyring->why()));
        QFile::remove(stateFile());
        m_harness = std::make_unique<Harness>();
        QVERIFY2(m_harness->startSandbox({QStringLiteral("--leads"), QStringLiteral("20"),
                                          QStringLiteral("--contacts"), QStringLiteral("0"),
                                          QStringLiteral("--people"), QStringLiteral("5"),
                                          QStringLiteral("--state"), stateFile()}),
                 qPrintable(m_harness->why()));
        QCOMPARE(m_harness->ctl(words("init")).exitCode, 0);
    }
    void cleanup()
    {
        m_harness.reset();
        m_keyring.reset();
    }

    void aSignInByBrowserIsRemembered()
    {
        const CtlResult connected = connectByBrowser(environment());
        QVERIFY2(connected.exitCode == 0, connected.standardError.constData());
        QCOMPARE(connected.object()[u"state"].toString(), QStringLiteral("connected"));
        QVERIFY(connected.standardError.contains("/services/oauth2/authorize?"));
        const QProcessEnvironment marketo = withMarketo();
        QCOMPARE(connectMarketo(marketo).exitCode, 0);
        QCOMPARE(m_harness->ctlWith(words("setup"), marketo).exitCode, 0);
        const CtlResult synced = m_harness->ctlWith(words("sync"), marketo);
        QVERIFY2(synced.exitCode == 0, synced.standardError.constData());
        QCOMPARE(synced.object()[u"created"][u"marketo"].toInt(), 20);
    }

    void everyNewRefreshTokenIsKept()
    {
        set("salesforce.rotateRefreshTokens", true);
        QCOMPARE(connectByBrowser(environment()).exitCode, 0);
        const QProcessEnvironment marketo = withMarketo();
        QCOMPARE(connectMarketo(marketo).exitCode, 0);
        for (int time = 0; time < 3; ++time) {
            const CtlResult checked = m_harness->ctlWith(words("check"), marketo);
            QCOMPARE(checked.object()[u"salesforce"][u"state"].toString(), QStringLiteral("connected"));
        }
        const QJsonArray living = grants()[u"grants"].toArray();
        QCOMPARE(living.size(), 1);
        QVERIFY(living.at(0)[2].toArray().size() >= 4); // replaced, one a process
    }

    void whoRefusesIsNotConnected()
    {
        QProcessEnvironment denying = environment();
        denying.insert(QStringLiteral("LOCKSTEP_TEST_BROWSER"), QStringLiteral("deny"));
        const CtlResult refused = connectByBrowser(denying);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.standardError.contains("end-user denied authorization"),
                 refused.standardError.constData());
        QVERIFY(!contentOf(m_harness->workspace() + QStringLiteral("/workspace.ini")).contains("browser"));
    }

    void withoutAKeyringNobodyIsSentToTheBrowser_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("none") << false;
        QTest::newRow("locked") << true;
    }
    void withoutAKeyringNobodyIsSentToTheBrowser()
    {
        QFETCH(bool, locked);
        if (locked)
            QVERIFY2(m_keyring->restartLocked(), qPrintable(m_keyring->why()));
        else
            m_keyring->stop();
        m_harness->markJournal();
        const CtlResult refused = connectByBrowser(environment());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.standardError.contains("keychain"), refused.standardError.constData());
        QVERIFY(m_harness->journal().isEmpty());
    }

    void aDisconnectedAppMayNothingAnyMore()
    {
        QCOMPARE(connectByBrowser(environment()).exitCode, 0);
        const CtlResult gone = m_harness->ctlWith(words("disconnect salesforce"), environment());
        QVERIFY2(gone.exitCode == 0, gone.standardError.constData());
        QCOMPARE(m_harness->ctlWith(words("check"), withMarketo()).exitCode, 1);
        QCOMPARE(grants()[u"grants"].toArray().size(), 0);
    }

    void aTypedSecretIsRemembered()
    {
        const QString secret =
            m_harness->environment().value(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(e2e::program(QStringLiteral("lockstepctl")),
                      words("--json connect marketo --secret-stdin --url")
                          + QStringList{m_harness->marketoUrl().toString(), QStringLiteral("--client-id"),
                                        m_harness->marketoClientId()});
        process.write(secret.toUtf8() + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(connectByBrowser(environment()).exitCode, 0);
        const CtlResult checked = m_harness->ctlWith(words("check"), environment());
        QCOMPARE(checked.object()[u"marketo"][u"state"].toString(), QStringLiteral("connected"));
    }

    void whoIsAskedForASecretCanLeave()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(e2e::program(QStringLiteral("lockstepctl")),
                      words("--json connect marketo --secret-stdin --url")
                          + QStringList{m_harness->marketoUrl().toString(), QStringLiteral("--client-id"),
                                        m_harness->marketoClientId()});
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(m_harness->workspace() + QStringLiteral("/workspace.lock")), longMs);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(longMs));
        QVERIFY(process.exitCode() != 0);
        process.closeWriteChannel();
    }

    // Everything secret is known here; after a whole run, failures included, none of it lies about.
    void noSecretLiesAbout()
    {
        set("salesforce.rotateRefreshTokens", true);
        QByteArrayList said;
        const auto run = [&](const CtlResult& result) {
            said += result.standardOutput;
            said += result.standardError;
            return result.exitCode;
        };
        QCOMPARE(run(connectByBrowser(environment())), 0);
        const QProcessEnvironment marketo = withMarketo();
        QCOMPARE(run(connectMarketo(marketo)), 0);
        QCOMPARE(run(m_harness->ctlWith(words("setup"), marketo)), 0);
        QCOMPARE(run(m_harness->ctlWith(words("sync"), marketo)), 0);
        m_harness->control("POST", QStringLiteral("expire-tokens"),
                           {{QStringLiteral("system"), QStringLiteral("marketo")}});
        m_harness->control("POST", QStringLiteral("fault"),
                           {{QStringLiteral("path"), QStringLiteral("oauth2?/token")},
                            {QStringLiteral("action"), QStringLiteral("html")}});
        run(m_harness->ctlWith(words("sync"), marketo));
        run(m_harness->ctlWith(words("log"), marketo));
        run(m_harness->ctlWith(words("config list"), marketo));
        run(m_harness->ctlWith(words("status"), marketo));

        QList<QByteArray> secrets{
            m_harness->environment().value(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET")).toUtf8(),
            m_harness->environment().value(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET")).toUtf8()};
        // No address that was asked for holds a secret: addresses end in the logs of proxies.
        QByteArray addresses;
        for (const QJsonObject& entry : m_harness->journal())
            addresses += entry[u"path"].toString().toUtf8() + '\n';
        const QJsonArray living = grants()[u"grants"].toArray();
        for (const auto& grant : living) {
            secrets += grant[1].toString().toUtf8();
            const QJsonArray replaced = grant[2].toArray();
            for (const auto& token : replaced)
                secrets += token.toString().toUtf8();
        }
        QVERIFY(secrets.size() >= 5);
        // An access token is the org's id, "!" and the secret.
        const QRegularExpression session(QStringLiteral("00D[A-Za-z0-9]{12}!"));
        int files = 0;
        QDirIterator walk(m_harness->workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray content = contentOf(walk.next());
            ++files;
            for (const QByteArray& secret : std::as_const(secrets))
                QVERIFY2(!content.contains(secret), qPrintable(walk.filePath()));
            QVERIFY2(!session.match(QString::fromLatin1(content)).hasMatch(), qPrintable(walk.filePath()));
        }
        QVERIFY(files >= 3);
        for (const QByteArray& secret : std::as_const(secrets)) {
            QVERIFY(!addresses.contains(secret));
            for (const QByteArray& text : std::as_const(said))
                QVERIFY(!text.contains(secret));
        }
    }

    void filesAreForTheirOwnerOnly()
    {
        const mode_t before = umask(0);
        const CtlResult connected = connectByBrowser(environment());
        const QProcessEnvironment marketo = withMarketo();
        const CtlResult added = connectMarketo(marketo);
        const CtlResult prepared = m_harness->ctlWith(words("setup"), marketo);
        const CtlResult loaded = m_harness->ctlWith(words("sync"), marketo);
        const CtlResult synced = m_harness->ctlWith(words("sync"), marketo); // and a backup
        const CtlResult exported = m_harness->ctlWith(
            words("export leads") + QStringList{m_harness->workspace() + QStringLiteral("/leads.csv")},
            marketo);
        umask(before);
        for (const CtlResult& result : {connected, added, prepared, loaded, synced, exported})
            QVERIFY2(result.exitCode == 0, result.standardError.constData());
        QDirIterator walk(m_harness->workspace(),
                          QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        int seen = 0;
        while (walk.hasNext()) {
            struct stat status = {};
            QCOMPARE(stat(QFile::encodeName(walk.next()).constData(), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(walk.filePath()));
            ++seen;
        }
        QVERIFY(seen >= 6);
    }

    // What others on the machine see of a program while it runs, and what a crash of it would leave behind.
    void noSecretIsAnArgumentNorInACore()
    {
        QCOMPARE(connectByBrowser(environment()).exitCode, 0);
        const QProcessEnvironment marketo = withMarketo();
        QCOMPARE(connectMarketo(marketo).exitCode, 0);
        // Without an answer it lives as long as it is looked at.
        m_harness->control(
            "POST", QStringLiteral("fault"),
            {{QStringLiteral("action"), QStringLiteral("hang")}, {QStringLiteral("times"), 0}});
        QProcess process;
        process.setProcessEnvironment(marketo);
        process.start(e2e::program(QStringLiteral("lockstepctl")), words("--json check"));
        QVERIFY(process.waitForStarted());
        // QProcess counts as started before the kernel shows the new arguments.
        const QString line = QStringLiteral("/proc/%1/cmdline").arg(process.processId());
        QByteArray arguments;
        QTRY_VERIFY_WITH_TIMEOUT((arguments = contentOf(line)).contains("--json"), longMs);
        // Set by the program itself, as soon as it runs.
        static const QRegularExpression noCore(QStringLiteral("Max core file size +0 +0 "));
        const QString limits = QStringLiteral("/proc/%1/limits").arg(process.processId());
        QTRY_VERIFY_WITH_TIMEOUT(noCore.match(QString::fromLatin1(contentOf(limits))).hasMatch(), longMs);
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(!arguments.contains(
            m_harness->environment().value(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET")).toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestE2eSecrets)
#include "tst_e2e_secrets.moc"
