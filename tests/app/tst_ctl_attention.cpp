// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "core/failure_cause.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

// What needs attention, seen from the command line, on both systems over HTTP.
class TestCtlAttention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
    QList<qint64> m_people;

    // Two people whose industry Salesforce will not take, and a third with a title that is too long.
    void makeRefusals()
    {
        m_host->edit([](sandbox::World& world) {
            QVERIFY(world.salesforce.setPicklist(QStringLiteral("Lead"), QStringLiteral("Industry"),
                                                 {QStringLiteral("Energy"), QStringLiteral("Technology")},
                                                 true));
        });
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        m_host->edit([this](sandbox::World& world) {
            m_people = world.marketo.ids();
            for (const int index : {0, 1})
                QVERIFY(world.marketo.update(m_people.at(index),
                                             {{QStringLiteral("industry"), QStringLiteral("Cybernetics")}},
                                             sandbox::Origin::marketer()));
            QVERIFY(world.marketo.update(m_people.at(2),
                                         {{QStringLiteral("title"), QString(140, QLatin1Char('x'))}},
                                         sandbox::Origin::marketer()));
        });
        const Result run = m_ctl->run(words("sync"));
        QVERIFY2(run.exitCode == ExitCode::SomeFailed, run.error.constData());
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {3, 0, 0, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void nothingNeedsAttentionAtFirst()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result errors = m_ctl->run(words("errors"));
        QVERIFY(errors.exitCode == ExitCode::Done);
        QVERIFY(errors.output.isEmpty());
        QCOMPARE(m_ctl->runText(words("errors")).output, QByteArray("Nothing needs attention.\n"));
    }

    void failuresAreGroupedByTheirCause()
    {
        makeRefusals();
        const Result errors = m_ctl->run(words("errors"));
        QVERIFY(errors.exitCode == ExitCode::Done);
        QCOMPARE(errors.lines.size(), 2);
        const QJsonObject industry = errors.lines.at(0);
        QCOMPARE(industry[u"code"].toString(), QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
        QCOMPARE(industry[u"field"].toString(), QStringLiteral("Industry"));
        QCOMPARE(industry[u"count"].toInt(), 2);
        QCOMPARE(industry[u"allowed"].toArray(),
                 (QJsonArray{QStringLiteral("Energy"), QStringLiteral("Technology")}));
        QCOMPARE(industry[u"title"].toString(),
                 QStringLiteral("“Cybernetics” is not in the restricted picklist Industry"));
        QVERIFY(!industry[u"advice"].toString().isEmpty());
        QCOMPARE(industry[u"group"].toString(),
                 core::groupId({core::System::Salesforce, core::ObjectType::Lead, QStringLiteral("Industry"),
                                QStringLiteral("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")}));
        const QJsonArray records = industry[u"records"].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0)[u"person"].toInteger(), m_people.at(0));
        QVERIFY(!records.at(0)[u"record"].toString().isEmpty());
        QCOMPARE(records.at(0)[u"value"].toString(), QStringLiteral("Cybernetics"));
        QCOMPARE(records.at(0).toObject().keys(),
                 (QStringList{QStringLiteral("message"), QStringLiteral("person"), QStringLiteral("record"),
                              QStringLiteral("value")}));
        const QJsonObject title = errors.lines.at(1);
        QCOMPARE(title[u"title"].toString(),
                 QStringLiteral("Value too long: Title takes 128 characters, this one has 140"));
        QCOMPARE(title[u"allowed"].toArray(), QJsonArray());
    }

    void whatWaitsForADecisionIsListedAndCountedToo()
    {
        m_host->edit([](sandbox::World& world) {
            const QString email = QStringLiteral("twice@example.com");
            for (const char* name : {"One", "Two"})
                QVERIFY(world.marketo.create({{QStringLiteral("lastName"), QString::fromLatin1(name)},
                                              {QStringLiteral("email"), email}},
                                             sandbox::Origin::marketer()));
            QVERIFY(world.salesforce.create(QStringLiteral("Lead"),
                                            {{QStringLiteral("LastName"), QStringLiteral("Three")},
                                             {QStringLiteral("Company"), QStringLiteral("Acme")},
                                             {QStringLiteral("Email"), email}},
                                            world.salesforce.rep()));
        });
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        const Result errors = m_ctl->run(words("errors"));
        QCOMPARE(errors.lines.size(), 1);
        const QJsonObject group = errors.lines.at(0);
        QCOMPARE(group[u"code"].toString(), QStringLiteral("possible-duplicate"));
        QCOMPARE(group[u"count"].toInt(), 3);
        QCOMPARE(group[u"records"].toArray().size(), 3);
        QVERIFY(!group[u"records"].toArray().at(0)[u"message"].toString().isEmpty());
        QCOMPARE(m_ctl->run(words("status")).object()[u"attention"].toInt(), 3);
        QVERIFY(m_ctl->runText(words("errors")).output.contains("possible-duplicate  3 × "));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("errors.csv"));
        QCOMPARE(
            m_ctl->run({QStringLiteral("export"), QStringLiteral("errors"), path}).object()[u"rows"].toInt(),
            3);
    }

    void aHiddenFieldIsNamedOnceAndCounted()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        m_host->edit([](sandbox::World& world) {
            QVERIFY(world.salesforce.setFieldSecurity(QStringLiteral("Lead"), QStringLiteral("Industry"),
                                                      false, false));
        });
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        const Result errors = m_ctl->run(words("errors"));
        QCOMPARE(errors.lines.size(), 1);
        QCOMPARE(errors.object()[u"code"].toString(), QStringLiteral("field-hidden"));
        QCOMPARE(errors.object()[u"object"].toString(), QStringLiteral("Lead"));
        QCOMPARE(errors.object()[u"field"].toString(), QStringLiteral("Industry"));
        QCOMPARE(m_ctl->run(words("status")).object()[u"attention"].toInt(), 1);
        const QByteArray told = m_ctl->runText(words("errors")).output;
        QVERIFY2(told.contains("    Lead.Industry  field-hidden\n"), told.constData());
    }

    void peopleReadWhatItMeansAndWhatToDo()
    {
        makeRefusals();
        const QByteArray text = m_ctl->runText(words("errors")).output;
        QVERIFY2(text.contains("2 × “Cybernetics” is not in the restricted picklist Industry\n"),
                 text.constData());
        QVERIFY2(text.contains("Allowed: Energy, Technology\n"), text.constData());
        QVERIFY2(text.contains("“Cybernetics”"), text.constData());
        QVERIFY2(!text.contains("more"), text.constData());
    }

    void aMappedValueGoesThroughAndStaysThere()
    {
        makeRefusals();
        const Result refused = m_ctl->run({QStringLiteral("fields"), QStringLiteral("map-value"),
                                           QStringLiteral("Lead.Industry"), QStringLiteral("Cybernetics"),
                                           QStringLiteral("Robotics")});
        QVERIFY(refused.exitCode == ExitCode::WrongUsage);
        QVERIFY2(refused.error.contains("allowed: Energy, Technology"), refused.error.constData());

        const Result mapped = m_ctl->run({QStringLiteral("fields"), QStringLiteral("map-value"),
                                          QStringLiteral("lead.industry"), QStringLiteral("Cybernetics"),
                                          QStringLiteral("technology")});
        QVERIFY2(mapped.exitCode == ExitCode::Done, mapped.error.constData());
        QCOMPARE(mapped.lines.size(), 1);
        QCOMPARE(mapped.object()[u"valueMap"].toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("marketo"), QStringLiteral("Cybernetics")},
                                         {QStringLiteral("salesforce"), QStringLiteral("Technology")},
                                         {QStringLiteral("direction"), QStringLiteral("to-salesforce")}}}));
        const Result healed = m_ctl->run(words("sync"));
        QVERIFY2(healed.exitCode == ExitCode::Done, healed.output.constData());
        QCOMPARE(healed.object()[u"updated"][u"salesforce"].toInt(), 2);
        QCOMPARE(healed.object()[u"updated"][u"marketo"].toInt(), 0);
        m_host->edit([this](sandbox::World& world) {
            int found = 0;
            for (const QString& id : world.salesforce.ids(QStringLiteral("Lead")))
                found += world.salesforce.record(QStringLiteral("Lead"), id)[u"Industry"].toString()
                        == QLatin1String("Technology")
                    ? 1
                    : 0;
            QVERIFY(found >= 2);
            QCOMPARE(world.marketo.record(m_people.at(0))[u"industry"].toString(),
                     QStringLiteral("Cybernetics"));
        });
        QCOMPARE(m_ctl->run(words("errors")).lines.size(), 1); // the title is still too long
        const QJsonObject silent = m_ctl->run(words("sync --full")).object();
        QCOMPARE(silent[u"updated"][u"salesforce"].toInt(), 0);
        QCOMPARE(silent[u"updated"][u"marketo"].toInt(), 0);
    }

    void aMapIsTakenAway()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const auto map = [this](const char* marketo, const char* salesforce) {
            return m_ctl->run({QStringLiteral("fields"), QStringLiteral("map-value"),
                               QStringLiteral("Lead.City"), QString::fromUtf8(marketo),
                               QString::fromUtf8(salesforce)});
        };
        QVERIFY(map("NYC", "New York").exitCode == ExitCode::Done);
        QVERIFY(map("nyc", "New York City").object()[u"valueMap"].toArray().size() == 1);
        const Result removed = map("NYC", "");
        QVERIFY(removed.exitCode == ExitCode::Done);
        QVERIFY(removed.object()[u"valueMap"].toArray().isEmpty());
        QVERIFY(map("NYC", "").exitCode == ExitCode::WrongUsage);
        QVERIFY(map("", "").exitCode == ExitCode::WrongUsage);
        const Result log = m_ctl->run(words("log --type settings-changed --field City"));
        QStringList texts;
        for (const QJsonObject& line : log.lines)
            texts.prepend(line[u"text"].toString());
        QCOMPARE(
            texts,
            (QStringList{QStringLiteral("Lead.City: “NYC” in Marketo is “New York” in Salesforce from now on "
                                        "(to-salesforce)"),
                         QStringLiteral("Lead.City: “NYC” in Marketo is no longer “New York” in Salesforce "
                                        "(to-salesforce)"),
                         QStringLiteral("Lead.City: “nyc” in Marketo is “New York City” in Salesforce from "
                                        "now on (to-salesforce)"),
                         QStringLiteral("Lead.City: “nyc” in Marketo is no longer “New York City” in "
                                        "Salesforce (to-salesforce)")}));
    }

    void onlyTextsHaveValuesToMap()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result result = m_ctl->run(words("fields map-value Lead.HasOptedOutOfEmail yes true"));
        QVERIFY(result.exitCode == ExitCode::WrongUsage);
        QVERIFY2(result.error.contains("boolean"), result.error.constData());
    }

    void aPersonsStoryIsToldInOrder()
    {
        makeRefusals();
        const QString person = QString::number(m_people.at(0));
        const QJsonObject story = m_ctl->run({QStringLiteral("explain"), person}).object();
        QCOMPARE(story[u"person"].toInteger(), m_people.at(0));
        QCOMPARE(story[u"state"].toString(), QStringLiteral("needs-attention"));
        QVERIFY2(story[u"why"].toString().contains(
                     QStringLiteral("“Cybernetics” is not in the restricted picklist Industry. ")),
                 qPrintable(story[u"why"].toString()));
        const QJsonArray lines = story[u"story"].toArray();
        QVERIFY(lines.size() >= 2);
        QVERIFY(lines.first()[u"at"].toString() <= lines.last()[u"at"].toString());
        QCOMPARE(lines.last()[u"field"].toString(), QStringLiteral("Industry"));
        QCOMPARE(lines.last().toObject().keys(),
                 (QStringList{QStringLiteral("at"), QStringLiteral("field"), QStringLiteral("run"),
                              QStringLiteral("text")}));
        // By the record's id too, and for people to read.
        const Result byRecord = m_ctl->run({QStringLiteral("explain"), story[u"record"].toString()});
        QCOMPARE(byRecord.object(), story);
        QVERIFY(m_ctl->runText({QStringLiteral("explain"), person}).output.startsWith("Person "));
    }

    void aFieldsStoryLeavesOutTheOthers()
    {
        makeRefusals();
        const QString person = QString::number(m_people.at(2));
        for (const char* name : {"Title", "title", "lead.title"}) {
            const QJsonObject story =
                m_ctl->run({QStringLiteral("explain"), person, QString::fromLatin1(name)}).object();
            QCOMPARE(story[u"field"].toString(), QStringLiteral("Title"));
            QCOMPARE(story[u"marketo"].toString(), QString(140, QLatin1Char('x')));
            QVERIFY(story[u"why"].toString().contains(QLatin1String("Value too long")));
            for (const QJsonValue& line : story[u"story"].toArray())
                QVERIFY(line[u"field"].toString().isEmpty()
                        || line[u"field"].toString() == QLatin1String("Title"));
        }
        const QJsonObject calm =
            m_ctl->run({QStringLiteral("explain"), person, QStringLiteral("City")}).object();
        QVERIFY2(calm[u"why"].toString().startsWith(QLatin1String("Both sides hold the same")),
                 qPrintable(calm[u"why"].toString()));
        const QJsonObject off =
            m_ctl->run({QStringLiteral("explain"), person, QStringLiteral("Lead_Tier__c")}).object();
        QVERIFY2(off[u"why"].toString().contains(QLatin1String("fields enable Lead.Lead_Tier__c")),
                 qPrintable(off[u"why"].toString()));
    }

    void nobodyAndNothingAreNamed()
    {
        makeRefusals();
        const Result nobody = m_ctl->run(words("explain 999999"));
        QVERIFY(nobody.exitCode == ExitCode::Failed);
        QVERIFY(nobody.error.contains("999999"));
        const Result nothing = m_ctl->run(
            {QStringLiteral("explain"), QString::number(m_people.at(0)), QStringLiteral("Nowhere")});
        QVERIFY(nothing.exitCode == ExitCode::WrongUsage);
        QVERIFY(nothing.error.contains("Nowhere"));
    }

    void everythingIsExportedForItsOwnerOnly()
    {
        makeRefusals();
        QTemporaryDir folder;
        const auto exported = [&](const QStringList& what, int rows) {
            const QString path = folder.filePath(what.constFirst());
            const Result result =
                m_ctl->run(QStringList{QStringLiteral("export")} + what + QStringList{path});
            QVERIFY2(result.exitCode == ExitCode::Done, result.error.constData());
            QCOMPARE(result.object(),
                     (QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows}}));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().count("\r\n"), rows + 1); // no value here holds a line end
            QCOMPARE(file.permissions()
                         & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        };
        exported({QStringLiteral("leads")}, 3);
        exported({QStringLiteral("errors")}, 3);
        const auto all = m_ctl->run(words("log --limit 100000")).lines.size();
        exported({QStringLiteral("log")}, static_cast<int>(all));
        exported({QStringLiteral("log"), QStringLiteral("--result"), QStringLiteral("failed")}, 3);
        exported({QStringLiteral("log"), QStringLiteral("--limit"), QStringLiteral("2")}, 2);
    }

    void anExportedValueIsNoFormula()
    {
        m_host->edit([](sandbox::World& world) {
            QVERIFY(
                world.salesforce.create(QStringLiteral("Lead"),
                                        {{QStringLiteral("LastName"), QStringLiteral("=cmd|' /C calc'!A0")},
                                         {QStringLiteral("Company"), QStringLiteral("A, \"B\"")}},
                                        world.salesforce.rep()));
        });
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QVERIFY(m_ctl->run({QStringLiteral("export"), QStringLiteral("leads"), path}).exitCode
                == ExitCode::Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("person,record,object,name,"));
        QVERIFY2(csv.contains(",'=cmd|' /C calc'!A0,"), csv.constData());
        QVERIFY2(csv.contains(",\"A, \"\"B\"\"\","), csv.constData());
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result result = m_ctl->run(words("export leads /nowhere/leads.csv"));
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY(result.error.contains("/nowhere/leads.csv"));
    }

    void theLogIsFilteredByEveryOption()
    {
        makeRefusals();
        const QString person = QString::number(m_people.at(0));
        const auto lines = [this](const QStringList& options) {
            return m_ctl->run(QStringList{QStringLiteral("log")} + options).lines;
        };
        const QList<QJsonObject> failed = lines(words("--type failed"));
        QCOMPARE(failed.size(), 3);
        QVERIFY(failed.at(0)[u"id"].toInteger() > failed.at(1)[u"id"].toInteger());
        QCOMPARE(
            lines({QStringLiteral("--type"), QStringLiteral("failed"), QStringLiteral("--person"), person})
                .size(),
            1);
        QCOMPARE(lines(words("--result failed --field Industry")).size(), 2);
        QCOMPARE(lines(words("--result failed --text cyberNETICS")).size(), 2);
        QCOMPARE(lines(words("--result failed --since 1h")).size(), 3);
        QCOMPARE(lines(words("--result failed --since 2999-01-01")).size(), 0);
        QCOMPARE(lines(words("--result failed --until 2999-01-01")).size(), 3);
        QCOMPARE(lines(words("--result failed --until 1h")).size(), 0);
        QCOMPARE(lines(words("--result failed --run 1")).size(), 0);
        QCOMPARE(lines(words("--result failed --run 2 --limit 2")).size(), 2);
        QCOMPARE(lines({QStringLiteral("--result"), QStringLiteral("failed"), QStringLiteral("--record"),
                        failed.at(0)[u"record"].toString()})
                     .size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestCtlAttention)
#include "tst_ctl_attention.moc"
