// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/ctl_runner.h"
#include "store/database.h"
#include "store/ledger_store.h"

#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

int number(const QJsonObject& object, const char* group, const char* name)
{
    return object.value(QLatin1String(group)).toObject().value(QLatin1String(name)).toInt(-1);
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

// push, pull and retry against both systems over HTTP.
class TestCtlPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {3, 1, 1, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(run("sync").exitCode == ExitCode::Done);
        m_host->edit([this](sandbox::World& world) {
            m_lead = world.salesforce.ids(QStringLiteral("Lead")).constFirst();
        });
        m_person = inSalesforce(m_lead, "Marketo_Id__c").toLongLong();
        QVERIFY(m_person > 0);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void aPullSyncsThatRecordNow()
    {
        rep({{QStringLiteral("Title"), QStringLiteral("Chief Alchemist")}});
        const Result pulled = run("pull", m_lead.left(15)); // the short form of an id is good enough
        QVERIFY2(pulled.exitCode == ExitCode::Done, pulled.error.constData());
        QCOMPARE(pulled.lines.size(), 1);
        QCOMPARE(text(pulled.object(), "kind"), QStringLiteral("pull"));
        QCOMPARE(number(pulled.object(), "updated", "marketo"), 1);
        QCOMPARE(inMarketo("title"), QStringLiteral("Chief Alchemist"));
        QCOMPARE(number(run("sync").object(), "updated", "marketo"), 0);
    }

    void aPullFollowsAConversion()
    {
        QString contact;
        m_host->edit([&](sandbox::World& world) {
            contact = world.salesforce.convert(m_lead, world.salesforce.rep()).value_or(QString());
        });
        QVERIFY(!contact.isEmpty());
        const Result pulled = run("pull", m_lead);
        QVERIFY2(pulled.exitCode == ExitCode::Done, pulled.error.constData());
        QCOMPARE(inMarketo("salesforceId"), contact);
        QCOMPARE(inMarketo("salesforceType"), QStringLiteral("Contact"));
    }

    void aPullOfWhatIsNotThereIsRefused()
    {
        const QString nobody = core::salesforceId18(u"00Q000000999999");
        const Result pulled = run("pull", nobody);
        QVERIFY(pulled.exitCode == ExitCode::Failed);
        QCOMPARE(pulled.lines.size(), 1);
        QVERIFY2(pulled.error.contains(nobody.toUtf8()), pulled.error.constData());
        QCOMPARE(pulled.error.trimmed().count('\n'), 0); // said once
        QCOMPARE(text(pulled.object(), "result"), QStringLiteral("failed"));
        QVERIFY(!text(pulled.object(), "message").isEmpty());
    }

    void wrongWordsChangeNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
        row("pull of nothing", {QStringLiteral("pull")});
        row("pull of no id", {QStringLiteral("pull"), QStringLiteral("Ada")});
        row("retry of two",
            {QStringLiteral("retry"), QStringLiteral("--all"), QStringLiteral("--person"),
             QStringLiteral("1")});
        row("retry of no person",
            {QStringLiteral("retry"), QStringLiteral("--person"), QStringLiteral("Ada")});
        row("retry of a word", {QStringLiteral("retry"), QStringLiteral("everything")});
        row("link of a person alone", {QStringLiteral("link"), QStringLiteral("1")});
        row("separate of two", {QStringLiteral("separate"), QStringLiteral("1"), QStringLiteral("2")});
        row("merge of one with itself",
            {QStringLiteral("merge-people"), QStringLiteral("1"), QStringLiteral("1")});
        row("resolve of no field",
            {QStringLiteral("resolve"), QStringLiteral("1"), QStringLiteral("Title"),
             QStringLiteral("marketo")});
        row("resolve for nobody",
            {QStringLiteral("resolve"), QStringLiteral("1"), QStringLiteral("Lead.Title"),
             QStringLiteral("me")});
        row("retry of no group", {QStringLiteral("retry"), QStringLiteral("--group=")});
    }
    void wrongWordsChangeNothing()
    {
        QFETCH(QStringList, words);
        const Result result = m_ctl->run(words);
        QVERIFY(result.exitCode == ExitCode::WrongUsage);
        QVERIFY(result.output.isEmpty());
        QCOMPARE(m_ctl->run({QStringLiteral("runs")}).lines.size(), 1);
    }

    void aRetryGoesThroughOnceTheRuleIsGone_data()
    {
        QTest::addColumn<QString>("by");
        for (const char* by : {"", "--all", "--person", "--group"})
            QTest::newRow(*by ? by : "nothing said") << QString::fromLatin1(by);
    }
    void aRetryGoesThroughOnceTheRuleIsGone()
    {
        QFETCH(QString, by);
        const sandbox::ValidationRule rule{
            QStringLiteral("No_Alchemists"),
            {{QStringLiteral("Title"), QStringLiteral("equals"), QStringLiteral("Alchemist")}},
            QStringLiteral("Title"),
            QStringLiteral("No alchemists, please.")};
        m_host->edit([&](sandbox::World& world) {
            QVERIFY(world.salesforce.addValidationRule(QStringLiteral("Lead"), rule));
            QVERIFY(world.marketo.update(m_person, {{QStringLiteral("title"), QStringLiteral("Alchemist")}},
                                         sandbox::Origin::marketer()));
        });
        QVERIFY(run("sync").exitCode == ExitCode::SomeFailed);
        QStringList words{QStringLiteral("retry")};
        if (!by.isEmpty())
            words += by;
        if (by == QLatin1String("--person"))
            words += QString::number(m_person);
        if (by == QLatin1String("--group"))
            words += failedGroup();
        QVERIFY(m_ctl->run(words).exitCode == ExitCode::SomeFailed); // the rule still holds
        m_host->edit([&](sandbox::World& world) {
            QVERIFY(world.salesforce.removeValidationRule(QStringLiteral("Lead"), rule.name));
        });
        const Result retried = m_ctl->run(words);
        QVERIFY2(retried.exitCode == ExitCode::Done, retried.error.constData());
        QCOMPARE(text(retried.object(), "kind"), QStringLiteral("retry"));
        QCOMPARE(number(retried.object(), "updated", "salesforce"), 1);
        QCOMPARE(inSalesforce(m_lead, "Title"), QStringLiteral("Alchemist"));
        QCOMPARE(m_ctl->run({QStringLiteral("status")}).object().value(QLatin1String("attention")).toInt(-1),
                 0);
    }

    void aGroupThatIsNoneIsRefused()
    {
        const Result retried =
            m_ctl->run({QStringLiteral("retry"), QStringLiteral("--group"), QStringLiteral("0123abcd")});
        QVERIFY(retried.exitCode == ExitCode::Failed);
        QCOMPARE(retried.lines.size(), 1);
        QCOMPARE(text(retried.object(), "result"), QStringLiteral("failed"));
        QVERIFY(text(retried.object(), "message").contains(QStringLiteral("0123abcd")));
        QVERIFY2(retried.error.contains("0123abcd"), retried.error.constData());
    }

    void aRunThatIsPausedAsAWholeIsPrintedToo_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"push", "pull"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aRunThatIsPausedAsAWholeIsPrintedToo()
    {
        QFETCH(QString, kind);
        m_host->edit([](sandbox::World& world) { world.settings.salesforce.dailyCalls = 3; });
        const QStringList words{kind, kind == QLatin1String("pull") ? m_lead : QString::number(m_person)};
        const Result stopped = m_ctl->run(words);
        QVERIFY2(stopped.exitCode == ExitCode::Stopped, stopped.error.constData());
        QCOMPARE(stopped.lines.size(), 1);
        QCOMPARE(text(stopped.object(), "kind"), kind);
        QCOMPARE(text(stopped.object(), "result"), QStringLiteral("paused"));
        QVERIFY(!text(stopped.object(), "pausedUntil").isEmpty());
        const QString why = text(stopped.object(), "message");
        QVERIFY(!why.isEmpty());
        QVERIFY2(stopped.error.contains(why.toUtf8()), stopped.error.constData());
        const Result told = m_ctl->runText(words);
        QVERIFY(told.exitCode == ExitCode::Stopped);
        QCOMPARE(told.output.count('\n'), 1); // the run's line
    }

    // The connection breaks with the create under way: it may still be carried out.
    void aPushOfUnknownOutcomeIsNotDone()
    {
        qint64 alone = 0;
        m_host->edit([&](sandbox::World& world) {
            alone = world.marketo.ids().constFirst();
            QVERIFY(world.faults.add({{QStringLiteral("system"), QStringLiteral("salesforce")},
                                      {QStringLiteral("method"), QStringLiteral("POST")},
                                      {QStringLiteral("path"), QStringLiteral("composite/sobjects")},
                                      {QStringLiteral("action"), QStringLiteral("cut-before")}}));
        });
        const Result pushed = run("push", QString::number(alone));
        QVERIFY(pushed.exitCode == ExitCode::Failed);
        QCOMPARE(text(pushed.object(), "result"), QStringLiteral("partly"));
        QVERIFY(text(pushed.object(), "message").contains(QString::number(alone)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto isYearOf = [&](const QDateTime& at) {
            return pushed.error.contains("until " + QByteArray::number(at.date().year()) + '-');
        };
        QVERIFY2(isYearOf(now) || isYearOf(now.addSecs(3600)),
                 pushed.error.constData()); // of this hour's end
        QVERIFY(run("push", QString::number(alone)).exitCode == ExitCode::Failed); // still so
    }

    void aSideIsChosenForAField()
    {
        rep({{QStringLiteral("Title"), QStringLiteral("Alchemist")}});
        m_host->edit([&](sandbox::World& world) {
            QVERIFY(world.marketo.update(m_person, {{QStringLiteral("title"), QStringLiteral("Chemist")}},
                                         sandbox::Origin::marketer()));
        });
        QVERIFY(run("sync").exitCode == ExitCode::Done);
        QCOMPARE(inSalesforce(m_lead, "Title"), QStringLiteral("Chemist"));
        const QStringList words{QStringLiteral("resolve"), QString::number(m_person),
                                QStringLiteral("Lead.Title"), QStringLiteral("salesforce")};
        const Result resolved = m_ctl->run(words);
        QVERIFY2(resolved.exitCode == ExitCode::Done, resolved.error.constData());
        QCOMPARE(text(resolved.object(), "kind"), QStringLiteral("resolve"));
        QCOMPARE(inSalesforce(m_lead, "Title"), QStringLiteral("Alchemist"));
        QCOMPARE(inMarketo("title"), QStringLiteral("Alchemist"));
    }

    void strangersAreNotMerged()
    {
        const Result merged = m_ctl->run(
            {QStringLiteral("merge-people"), QString::number(m_person), QStringLiteral("987654321")});
        QVERIFY(merged.exitCode == ExitCode::Failed);
        QVERIFY2(merged.error.contains("987654321"), merged.error.constData());
    }

    void thePushOfADeletedRecordNamesTheWordThatAllowsIt()
    {
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), m_lead, world.salesforce.rep()));
        });
        QVERIFY(run("sync").exitCode == ExitCode::Done);
        const Result refused = run("push", QString::number(m_person));
        QVERIFY(refused.exitCode == ExitCode::Failed);
        QVERIFY2(refused.error.contains("push --yes"), refused.error.constData());
        const Result created =
            m_ctl->run({QStringLiteral("push"), QString::number(m_person), QStringLiteral("--yes")});
        QVERIFY2(created.exitCode == ExitCode::Done, created.error.constData());
        QCOMPARE(number(created.object(), "created", "salesforce"), 1);
    }

    void whatBringsADeletedPersonBackIsToldWithTheSettingThatForbidsIt()
    {
        QVERIFY(m_ctl
                    ->run({QStringLiteral("config"), QStringLiteral("set"),
                           QStringLiteral("recreate.inMarketo"), QStringLiteral("false")})
                    .exitCode
                == ExitCode::Done);
        m_host->edit([this](sandbox::World& world) {
            QVERIFY(world.marketo.remove(m_person, sandbox::Origin::marketer()));
        });
        QVERIFY(run("sync").exitCode == ExitCode::Done);
        const QString why = text(run("explain", m_lead).object(), "why");
        QVERIFY2(why.contains(QStringLiteral("unless recreate.inMarketo is off")), qPrintable(why));
    }

    // One of them is refused for a reason of its own; the rest stops for another, and both are said.
    void whyTheRunStoppedIsSaidBesideWhoWasRefused()
    {
        QString gone;
        qint64 deleted = 0;
        m_host->edit([&](sandbox::World& world) {
            gone = world.salesforce.ids(QStringLiteral("Lead")).constLast();
            deleted =
                text(world.salesforce.record(QStringLiteral("Lead"), gone), "Marketo_Id__c").toLongLong();
            QVERIFY(world.salesforce.remove(QStringLiteral("Lead"), gone, world.salesforce.rep()));
        });
        QVERIFY(gone != m_lead);
        QVERIFY(run("sync").exitCode == ExitCode::Done);
        m_host->edit([&](sandbox::World& world) {
            QVERIFY(world.marketo.update(m_person, {{QStringLiteral("title"), QStringLiteral("Chemist")}},
                                         sandbox::Origin::marketer()));
            // However the write of that value is sent: alone on its condition, or in a company.
            QVERIFY(world.faults.add(
                {{QStringLiteral("system"), QStringLiteral("salesforce")},
                 {QStringLiteral("path"), QStringLiteral("sobjects|composite")},
                 {QStringLiteral("body"), QStringLiteral("Chemist")},
                 {QStringLiteral("times"), 0},
                 {QStringLiteral("action"), QStringLiteral("error")},
                 {QStringLiteral("status"), 403},
                 {QStringLiteral("code"), QStringLiteral("REQUEST_LIMIT_EXCEEDED")},
                 {QStringLiteral("message"), QStringLiteral("TotalRequests Limit exceeded.")}}));
        });
        const Result pushed =
            m_ctl->run({QStringLiteral("push"), QString::number(deleted), QString::number(m_person)});
        QVERIFY2(pushed.exitCode == ExitCode::Stopped, pushed.error.constData());
        QVERIFY2(pushed.error.contains("Person " + QByteArray::number(deleted) + ':'),
                 pushed.error.constData());
        const QString why = text(pushed.object(), "message");
        QVERIFY(!why.isEmpty());
        QVERIFY2(pushed.error.contains(why.toUtf8()), pushed.error.constData());
    }

private:
    Result run(const char* command, const QString& argument = {})
    {
        QStringList words{QString::fromLatin1(command)};
        if (!argument.isEmpty())
            words += argument;
        return m_ctl->run(words);
    }
    void rep(const QJsonObject& values)
    {
        bool done = false;
        m_host->edit([&](sandbox::World& world) {
            done = world.salesforce.update(QStringLiteral("Lead"), m_lead, values, world.salesforce.rep())
                       .has_value();
        });
        QVERIFY(done);
    }
    QString inSalesforce(const QString& lead, const char* field)
    {
        QString value;
        m_host->edit([&](sandbox::World& world) {
            value = text(world.salesforce.record(QStringLiteral("Lead"), lead), field);
        });
        return value;
    }
    QString inMarketo(const char* field)
    {
        QString value;
        m_host->edit([&](sandbox::World& world) { value = text(world.marketo.record(m_person), field); });
        return value;
    }
    QString failedGroup()
    {
        const app::Workspace workspace(platform::WorkspacePaths(m_ctl->workspace()));
        const auto database = workspace.databaseFactory()();
        const auto groups = store::LedgerStore(**database).groups();
        return core::groupId(groups->constFirst().cause);
    }

    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
    QString m_lead;
    qint64 m_person = 0;
};

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctl_people.moc"
