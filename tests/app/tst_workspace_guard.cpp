// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"
#include "app/workspace_guard.h"
#include "platform/ini_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using app::WorkspaceGuard;

// Old copies and databases of other tenants are told from the one that was used last.
class TestWorkspaceGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<platform::IniSettings>(m_folder->filePath(QStringLiteral("w.ini")));
        m_secrets = std::make_unique<app::MemorySecrets>();
        connectTo("https://acme.my.salesforce.com", "https://123-abc.mktorest.com");
        m_asked = 0;
    }

    void aNewWorkspaceMayWrite()
    {
        open("lockstep.db");
        QCOMPARE(objection(), QString());
        QVERIFY(m_guard->countUp());
        QCOMPARE(objection(), QString());
        QCOMPARE(m_asked, 2); // whom it belongs to, once
    }

    void anOldCopyMayNot()
    {
        open("lockstep.db");
        QCOMPARE(objection(), QString());
        QVERIFY(m_guard->countUp());
        close();
        QVERIFY(QFile::copy(path("lockstep.db"), path("copy.db")));
        open("lockstep.db");
        QVERIFY(m_guard->countUp());
        close();
        open("copy.db");
        QCOMPARE(objection(), QStringLiteral("database-restored"));
        QVERIFY(m_guard->confirm(ask()));
        QCOMPARE(objection(), QString());
        QVERIFY(m_guard->countUp());
        close();
        open("lockstep.db"); // and now that one is the old one
        QVERIFY(m_guard->countUp());
        QCOMPARE(objection(), QString());
    }

    void withoutAKeychainTheFileKeepsIt()
    {
        m_secrets = std::make_unique<app::MemorySecrets>();
        m_givenFromOutside = true;
        anOldCopyMayNot();
        QVERIFY(QFile::exists(path("state/epoch")));
        m_givenFromOutside = false;
    }

    void aLostDatabaseIsANewOne()
    {
        open("lockstep.db");
        QVERIFY(m_guard->countUp());
        close();
        open("other.db");
        QCOMPARE(objection(), QString());
        QVERIFY(m_guard->countUp());
        QCOMPARE(objection(), QString());
    }

    void anotherTenantIsRefused()
    {
        open("lockstep.db");
        QCOMPARE(objection(), QString());
        connectTo("https://other.my.salesforce.com", "https://123-abc.mktorest.com");
        m_organisation = QStringLiteral("00D000000000002EAA");
        QCOMPARE(objection(), QStringLiteral("other-tenant"));
        QVERIFY(m_guard->confirm(ask()));
        QCOMPARE(objection(), QString());
    }

    void theSameTenantUnderANewNameIsTheSame()
    {
        open("lockstep.db");
        QCOMPARE(objection(), QString());
        connectTo("https://renamed.my.salesforce.com", "https://123-abc.mktorest.com");
        QCOMPARE(objection(), QString());
        QCOMPARE(m_asked, 3);
        QCOMPARE(objection(), QString());
        QCOMPARE(m_asked, 3);
    }

private:
    class GivenSecrets : public app::MemorySecrets
    {
    public:
        [[nodiscard]] bool isGiven(const QString&) const override { return true; }
    };

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void connectTo(const char* salesforce, const char* marketo)
    {
        QVERIFY(m_settings->setValue(QStringLiteral("salesforce.loginUrl"), QString::fromLatin1(salesforce)));
        QVERIFY(m_settings->setValue(QStringLiteral("marketo.url"), QString::fromLatin1(marketo)));
    }
    void open(const char* name)
    {
        if (m_givenFromOutside && !m_given)
            m_given = std::make_unique<GivenSecrets>();
        m_database = std::move(*store::Database::open(path(name)));
        core::SecretStore& secrets =
            m_givenFromOutside ? static_cast<core::SecretStore&>(*m_given) : *m_secrets;
        m_guard = std::make_unique<WorkspaceGuard>(*m_database, *m_settings, secrets, path("state/epoch"));
    }
    void close()
    {
        m_guard.reset();
        m_database.reset();
    }
    WorkspaceGuard::AskTenant ask()
    {
        return [this](core::System system) -> core::Expected<QString> {
            ++m_asked;
            return system == core::System::Salesforce ? m_organisation : QStringLiteral("123-abc");
        };
    }
    QString objection()
    {
        const auto objected = m_guard->objection(ask());
        if (!objected)
            return objected.error().code;
        return *objected ? (*objected)->code : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::IniSettings> m_settings;
    std::unique_ptr<app::MemorySecrets> m_secrets;
    std::unique_ptr<GivenSecrets> m_given;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<WorkspaceGuard> m_guard;
    QString m_organisation = QStringLiteral("00D000000000001EAA");
    int m_asked = 0;
    bool m_givenFromOutside = false;
};

QTEST_GUILESS_MAIN(TestWorkspaceGuard)
#include "tst_workspace_guard.moc"
