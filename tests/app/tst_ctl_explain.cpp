// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

// The story of people who are not there any more, and of fields whose record waits, over HTTP.
class TestCtlExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {3, 0, 1, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
        QVERIFY(m_ctl->connectTo(*m_host));
        m_host->edit([this](sandbox::World& world) { m_alone = world.marketo.ids().constFirst(); });
        sync();
        m_host->edit([this](sandbox::World& world) {
            m_lead = world.salesforce.ids(QStringLiteral("Lead")).constFirst();
        });
        m_person = personOf(m_lead);
        QVERIFY(m_person > 0 && m_person != m_alone);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void aDeletedPersonIsFoundByItsNumber()
    {
        removePerson(m_person);
        sync();
        const QJsonObject story = explain(QString::number(m_person));
        QCOMPARE(text(story, "record"), m_lead);
        QCOMPARE(text(story, "state"), QStringLiteral("not-in-marketo"));
        QVERIFY2(text(story, "why").startsWith(QStringLiteral("Deleted in Marketo.")),
                 qPrintable(text(story, "why")));
        QVERIFY(!story.value(QLatin1String("story")).toArray().isEmpty());
    }

    void whoHasTakenItsPlaceIsNamed()
    {
        removePerson(m_person);
        sync();
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(world.salesforce.update(QStringLiteral("Lead"), m_lead,
                                            {{QStringLiteral("Title"), QStringLiteral("Chemist")}},
                                            world.salesforce.rep()));
        });
        sync();
        const qint64 now = personOf(m_lead);
        QVERIFY(now > 0 && now != m_person);
        const QJsonObject story = explain(QString::number(m_person));
        QCOMPARE(story.value(QLatin1String("person")).toInteger(), now);
        const QString note =
            QStringLiteral("Person %1 is gone from Marketo; its record belongs to person %2 now.")
                .arg(QString::number(m_person), QString::number(now));
        QVERIFY2(text(story, "why").startsWith(note), qPrintable(text(story, "why")));
        QVERIFY(!text(explain(QString::number(now)), "why").contains(QStringLiteral("is gone")));
    }

    void whoItWasMergedIntoIsNamed()
    {
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(world.marketo.merge(m_alone, {m_person}, sandbox::Origin::marketer()));
        });
        sync();
        const QJsonObject story = explain(QString::number(m_person));
        QCOMPARE(story.value(QLatin1String("person")).toInteger(), m_alone);
        QCOMPARE(text(story, "record"), m_lead);
        const QString note = QStringLiteral("Person %1 was merged into person %2 in Marketo.")
                                 .arg(QString::number(m_person), QString::number(m_alone));
        QVERIFY2(text(story, "why").startsWith(note), qPrintable(text(story, "why")));
    }

    void aConvertedLeadLeadsToItsContact()
    {
        QString contact;
        m_host->edit([&](sandbox::World& world) {
            contact = world.salesforce.convert(m_lead, world.salesforce.rep()).value_or(QString());
        });
        QVERIFY(!contact.isEmpty());
        sync();
        const QJsonObject story = explain(m_lead);
        QCOMPARE(text(story, "record"), contact);
        QVERIFY2(
            text(story, "why").contains(QStringLiteral("its person belongs to record %1 now.").arg(contact)),
            qPrintable(text(story, "why")));
    }

    void ofWhomNothingIsLeftTheLogTells()
    {
        removePerson(m_person);
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), m_lead, world.salesforce.rep()));
        });
        sync();
        const QJsonObject person = explain(QString::number(m_person));
        QCOMPARE(person.value(QLatin1String("person")).toInteger(), m_person);
        QCOMPARE(text(person, "state"), QStringLiteral("not-in-marketo"));
        QVERIFY2(text(person, "why").contains(QStringLiteral("was deleted or merged in Marketo")),
                 qPrintable(text(person, "why")));
        QVERIFY(!person.value(QLatin1String("story")).toArray().isEmpty());
        const QJsonObject record = explain(m_lead);
        QCOMPARE(text(record, "state"), QStringLiteral("deleted-in-salesforce"));
        QVERIFY2(text(record, "why").contains(QStringLiteral("was deleted or merged in Salesforce")),
                 qPrintable(text(record, "why")));
        QVERIFY(m_ctl->runText({QStringLiteral("explain"), QString::number(m_person)})
                    .output.startsWith("Person " + QByteArray::number(m_person) + '\n'));
    }

    // The field that the rule names is not the one asked about, yet both went in one write.
    void aFieldWaitsForTheRefusalOfAnother()
    {
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(
                world.salesforce.update(QStringLiteral("Lead"), m_lead,
                                        {{QStringLiteral("Phone"), QString()},
                                         {QStringLiteral("Status"), QStringLiteral("Open - Not Contacted")}},
                                        world.salesforce.rep()));
        });
        sync();
        m_host->edit([this](sandbox::World& world) {
            const sandbox::ValidationRule rule{
                QStringLiteral("phone_when_working"),
                {{QStringLiteral("Status"), QStringLiteral("equals"), QStringLiteral("Working - Contacted")},
                 {QStringLiteral("Phone"), QStringLiteral("isBlank"), {}}},
                QStringLiteral("Phone"),
                QStringLiteral("Please give a phone number.")};
            QVERIFY(world.salesforce.addValidationRule(QStringLiteral("Lead"), rule));
            QVERIFY(
                world.marketo.update(m_person,
                                     {{QStringLiteral("leadStatus"), QStringLiteral("Working - Contacted")},
                                      {QStringLiteral("title"), QStringLiteral("Chemist")}},
                                     sandbox::Origin::marketer()));
        });
        QVERIFY(m_ctl->run({QStringLiteral("sync")}).exitCode == ExitCode::SomeFailed);
        for (const char* field : {"Status", "Title"}) {
            const QString why = text(explain(QString::number(m_person), QLatin1String(field)), "why");
            QVERIFY2(why.contains(QStringLiteral("Please give a phone number.")), qPrintable(why));
            QVERIFY2(why.contains(QStringLiteral("nothing of the record is written to Salesforce.")),
                     qPrintable(why));
            QVERIFY2(!why.contains(QStringLiteral("The next sync writes")), qPrintable(why));
        }
        QCOMPARE(m_ctl->run({QStringLiteral("sync")})
                     .object()
                     .value(QLatin1String("updated"))
                     .toObject()
                     .value(QLatin1String("salesforce"))
                     .toInt(-1),
                 0);
    }

    void theLogKnowsAFieldByAnyOfItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("entries"); // -1 = there is no such field
        QTest::newRow("in another case") << QStringLiteral("phone") << qsizetype(1);
        QTest::newRow("with its object") << QStringLiteral("lead.Phone") << qsizetype(1);
        QTest::newRow("nothing has happened to it") << QStringLiteral("Lead.City") << qsizetype(0);
        QTest::newRow("no field") << QStringLiteral("Lead.Nothing") << qsizetype(-1);
    }
    void theLogKnowsAFieldByAnyOfItsNames()
    {
        QFETCH(QString, name);
        QFETCH(qsizetype, entries);
        QVERIFY(
            m_ctl->run({QStringLiteral("fields"), QStringLiteral("disable"), QStringLiteral("Lead.Phone")})
                .exitCode
            == ExitCode::Done);
        const QStringList filter{QStringLiteral("--field"), name, QStringLiteral("--type"),
                                 QStringLiteral("settings-changed")};
        const Result log = m_ctl->run(QStringList{QStringLiteral("log")} + filter);
        const QString path = m_ctl->workspace() + QStringLiteral("/log.csv");
        const Result saved =
            m_ctl->run(QStringList{QStringLiteral("export"), QStringLiteral("log"), path} + filter);
        for (const Result& result : {log, saved})
            QVERIFY(result.exitCode == (entries < 0 ? ExitCode::WrongUsage : ExitCode::Done));
        QCOMPARE(log.lines.size(), std::max(entries, qsizetype(0)));
        QCOMPARE(saved.object().value(QLatin1String("rows")).toInteger(-1), entries);
    }

private:
    void sync()
    {
        const Result synced = m_ctl->run({QStringLiteral("sync")});
        QVERIFY2(synced.exitCode == ExitCode::Done, synced.error.constData());
    }
    QJsonObject explain(const QString& id, const QString& field = {})
    {
        QStringList words{QStringLiteral("explain"), id};
        if (!field.isEmpty())
            words += field;
        const Result result = m_ctl->run(words);
        if (result.exitCode != ExitCode::Done)
            qWarning() << result.error;
        return result.object();
    }
    void removePerson(qint64 person)
    {
        m_host->edit([person](sandbox::World& world) {
            QVERIFY(world.marketo.remove(person, sandbox::Origin::marketer()));
        });
    }
    qint64 personOf(const QString& lead)
    {
        qint64 person = 0;
        m_host->edit([&](sandbox::World& world) {
            person =
                text(world.salesforce.record(QStringLiteral("Lead"), lead), "Marketo_Id__c").toLongLong();
        });
        return person;
    }

    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
    QString m_lead;
    qint64 m_person = 0;
    qint64 m_alone = 0; // has no record
};

QTEST_GUILESS_MAIN(TestCtlExplain)
#include "tst_ctl_explain.moc"
