// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

const QString key = QStringLiteral("Marketo_Id__c");

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list += value.toString();
    list.sort();
    return list;
}

} // namespace

// setup makes the link fields on both sides, or says what to ask an admin for.
class TestCtlSetup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;

    void dropKeys()
    {
        m_host->edit([](sandbox::World& world) {
            for (const char* object : {"Lead", "Contact"})
                QVERIFY(world.salesforce.dropField(QString::fromLatin1(object), key));
        });
    }
    void connectOnly()
    {
        m_ctl->environment.insert(QStringLiteral("LOCKSTEP_SALESFORCE_CLIENT_SECRET"),
                                  m_host->salesforce().clientSecret);
        m_ctl->environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"),
                                  m_host->marketo().clientSecret);
        QVERIFY(m_ctl->run({QStringLiteral("init")}).exitCode == ExitCode::Done);
        const Result salesforce =
            m_ctl->run({QStringLiteral("connect"), QStringLiteral("salesforce"),
                        QStringLiteral("--login-url"), m_host->salesforce().url.toString(),
                        QStringLiteral("--client-id"), m_host->salesforce().clientId});
        QVERIFY2(salesforce.exitCode == ExitCode::Done, salesforce.error.constData());
        const Result marketo = m_ctl->run({QStringLiteral("connect"), QStringLiteral("marketo"),
                                           QStringLiteral("--url"), m_host->marketo().url.toString(),
                                           QStringLiteral("--client-id"), m_host->marketo().clientId});
        QVERIFY2(marketo.exitCode == ExitCode::Done, marketo.error.constData());
    }
    int rowsOf(const char* object)
    {
        int rows = 0;
        m_host->edit([&](sandbox::World& world) {
            rows = static_cast<int>(world.salesforce.ids(QString::fromLatin1(object)).size());
        });
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {2, 1, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void missingFieldsAreMadeAndShownToTheSyncUser()
    {
        dropKeys();
        connectOnly();
        const QStringList missing = texts(m_ctl->run({QStringLiteral("check")}).object()[u"problems"]);
        QCOMPARE(missing.size(), 5);
        const Result setup = m_ctl->run({QStringLiteral("setup")});
        QVERIFY2(setup.exitCode == ExitCode::Done, setup.error.constData());
        QCOMPARE(
            texts(setup.object()[u"created"]),
            (QStringList{QStringLiteral("Contact.Marketo_Id__c"), QStringLiteral("Lead.Marketo_Id__c"),
                         QStringLiteral("Person.salesforceId"), QStringLiteral("Person.salesforceIsDeleted"),
                         QStringLiteral("Person.salesforceType")}));
        QVERIFY(setup.object()[u"missing"].toArray().isEmpty());
        QVERIFY(m_ctl->run({QStringLiteral("check")}).object()[u"problems"].toArray().isEmpty());
        QCOMPARE(rowsOf("PermissionSet"), 1);
        QCOMPARE(rowsOf("FieldPermissions"), 2);
        QCOMPARE(rowsOf("PermissionSetAssignment"), 1);
        m_host->edit([](sandbox::World& world) {
            const sandbox::SObject& lead = *world.salesforce.object(QStringLiteral("Lead"));
            const sandbox::SField& field = lead.field(lead.column(key));
            QVERIFY(field.externalId && field.unique && field.visible && field.editable);
            QCOMPARE(field.length, 40);
        });
        const Result sync = m_ctl->run({QStringLiteral("sync")});
        QVERIFY2(sync.exitCode == ExitCode::Done, sync.error.constData());
        QCOMPARE(sync.object()[u"created"][u"marketo"].toInt(), 3);
    }

    void whatIsThereIsLeftAlone()
    {
        connectOnly();
        QCOMPARE(texts(m_ctl->run({QStringLiteral("setup")}).object()[u"created"]).size(), 3);
        const QJsonObject again = m_ctl->run({QStringLiteral("setup")}).object();
        QVERIFY(again[u"created"].toArray().isEmpty());
        QVERIFY(again[u"missing"].toArray().isEmpty());
        QCOMPARE(rowsOf("PermissionSet"), 0);
    }

    void aHiddenFieldIsShownByTheSameSet()
    {
        dropKeys();
        connectOnly();
        QVERIFY(m_ctl->run({QStringLiteral("setup")}).exitCode == ExitCode::Done);
        m_host->edit([](sandbox::World& world) {
            QVERIFY(world.salesforce.setFieldSecurity(QStringLiteral("Contact"), key, false, false));
        });
        const Result setup = m_ctl->run({QStringLiteral("setup")});
        QVERIFY2(setup.exitCode == ExitCode::Done, setup.error.constData());
        QCOMPARE(texts(setup.object()[u"created"]), QStringList{QStringLiteral("Contact.Marketo_Id__c")});
        QCOMPARE(rowsOf("PermissionSet"), 1);
        QCOMPARE(rowsOf("FieldPermissions"), 2);
        QCOMPARE(rowsOf("PermissionSetAssignment"), 1);
    }

    void withoutTheRightsAnAdminIsToldWhatToDo()
    {
        dropKeys();
        m_host->edit([](sandbox::World& world) { world.settings.salesforce.mayCustomize = false; });
        connectOnly();
        const Result setup = m_ctl->run({QStringLiteral("setup")});
        QVERIFY(setup.exitCode == ExitCode::Failed);
        const QJsonArray missing = setup.object()[u"missing"].toArray();
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing.at(0)[u"system"].toString(), QStringLiteral("salesforce"));
        QCOMPARE(missing.at(0)[u"field"].toString(), QStringLiteral("Lead.Marketo_Id__c"));
        QVERIFY(texts(missing.at(0)[u"steps"]).join(u' ').contains(QLatin1String("Object Manager > Lead")));
        QVERIFY(setup.error.contains("Lead.Marketo_Id__c, Contact.Marketo_Id__c"));
        QVERIFY(m_ctl->run({QStringLiteral("sync")}).exitCode == ExitCode::Failed);
    }
};

QTEST_GUILESS_MAIN(TestCtlSetup)
#include "tst_ctl_setup.moc"
