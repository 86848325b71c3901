// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QThread>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

int number(const QJsonObject& object, const char* group, const char* name)
{
    return object.value(QLatin1String(group)).toObject().value(QLatin1String(name)).toInt(-1);
}

} // namespace

// The commands against both systems over HTTP.
class TestCtlSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.population = {5, 2, 3, 1};
        m_host = std::make_unique<sandbox::Host>(options);
        QVERIFY(m_host->start());
        m_ctl = std::make_unique<CtlRunner>();
    }
    void cleanup()
    {
        m_ctl.reset();
        m_host.reset();
    }

    void connectSaysWhoWeAre()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result again = m_ctl->run({QStringLiteral("connect"), QStringLiteral("salesforce"),
                                         QStringLiteral("--login-url"), m_host->salesforce().url.toString(),
                                         QStringLiteral("--client-id"), m_host->salesforce().clientId});
        QCOMPARE(again.lines.size(), 1);
        QCOMPARE(again.object().value(QLatin1String("system")).toString(), QStringLiteral("salesforce"));
        QCOMPARE(again.object().value(QLatin1String("state")).toString(), QStringLiteral("connected"));
        QCOMPARE(again.object().value(QLatin1String("apiVersion")).toString(), QStringLiteral("62.0"));
        QVERIFY(!again.object().value(QLatin1String("user")).toString().isEmpty());
    }

    void aWrongSecretIsRefusedAndRemembered()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        m_ctl->environment.insert(QStringLiteral("LOCKSTEP_MARKETO_CLIENT_SECRET"), QStringLiteral("wrong"));
        const Result refused = m_ctl->run({QStringLiteral("connect"), QStringLiteral("marketo"),
                                           QStringLiteral("--url"), m_host->marketo().url.toString(),
                                           QStringLiteral("--client-id"), m_host->marketo().clientId});
        QVERIFY(refused.exitCode == ExitCode::Failed);
        QVERIFY(refused.output.isEmpty());
        QVERIFY(!refused.error.contains("wrong"));
        const QJsonObject status = m_ctl->run(words("status")).object();
        QCOMPARE(status.value(QLatin1String("marketo")).toObject().value(QLatin1String("state")).toString(),
                 QStringLiteral("reconnect"));
    }

    void aTypedSecretGoesToTheKeychain()
    {
        m_ctl->run(words("init"));
        m_ctl->keychain.available = true;
        m_ctl->typed = m_host->marketo().clientSecret.toUtf8();
        const Result connected = m_ctl->run({QStringLiteral("connect"), QStringLiteral("marketo"),
                                             QStringLiteral("--url"), m_host->marketo().url.toString(),
                                             QStringLiteral("--client-id"), m_host->marketo().clientId});
        QVERIFY2(connected.exitCode == ExitCode::Done, connected.error.constData());
        QCOMPARE(m_ctl->keychain.entries.size(), 1);
        QCOMPARE(m_ctl->keychain.entries.constBegin().value(), m_ctl->typed);
    }

    void theDailyLimitThatMarketoNamesIsKept()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        m_host->edit([](sandbox::World& world) { world.settings.marketo.dailyCalls = 3; });
        const Result stopped = m_ctl->run(words("sync"));
        QVERIFY2(stopped.exitCode == ExitCode::Stopped, stopped.error.constData());
        QCOMPARE(stopped.object().value(QLatin1String("result")).toString(), QStringLiteral("paused"));
        QVERIFY(!stopped.object().value(QLatin1String("pausedUntil")).isNull());
        const QJsonObject status = m_ctl->run(words("status")).object();
        const QJsonObject marketo = status.value(QLatin1String("marketo")).toObject();
        QCOMPARE(marketo.value(QLatin1String("state")).toString(), QStringLiteral("paused"));
        const QJsonObject limit = m_ctl->run(words("config get marketo.dailyLimit")).object();
        QCOMPARE(limit.value(QLatin1String("value")).toInt(), 3);
        QCOMPARE(limit.value(QLatin1String("default")).toInt(), 50'000);
        // It answers beyond that limit, so it was raised meanwhile.
        m_host->edit([](sandbox::World& world) { world.settings.marketo.dailyCalls = 50'000; });
        const Result again = m_ctl->run(words("sync"));
        QVERIFY2(again.exitCode == ExitCode::Done, again.error.constData());
        const QJsonObject raised = m_ctl->run(words("config get marketo.dailyLimit")).object();
        QCOMPARE(raised.value(QLatin1String("value")).toInt(), 50'000);
    }

    // Each command is a process of its own, and only one an hour asks what others have used.
    void whatIsUsedOfMarketosDayIsKnownToTheNextProcess()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        const int used = number(m_ctl->run(words("status")).object(), "marketo", "apiUsed");
        QVERIFY(used > 0);
        m_ctl->run({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("marketo.dailyLimit"),
                    QString::number(used)});
        const Result stopped = m_ctl->run(words("sync"));
        QVERIFY2(stopped.exitCode == ExitCode::Stopped, stopped.error.constData());
        QCOMPARE(stopped.object().value(QLatin1String("result")).toString(), QStringLiteral("paused"));
    }

    void aFullComparisonNoticesWhatHasLeftTheBin()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_ctl->run(words("sync")).exitCode == ExitCode::Done);
        m_host->edit([](sandbox::World& world) {
            const QString object = QStringLiteral("Lead");
            const QString lead = world.salesforce.ids(object).constFirst();
            QVERIFY(world.salesforce.remove(object, lead, world.salesforce.rep()));
            world.salesforce.purge(object, lead);
        });
        QCOMPARE(number(m_ctl->run(words("sync")).object(), "records", "deleted"), 0);
        const Result full = m_ctl->run(words("sync --full"));
        QVERIFY2(full.exitCode == ExitCode::Done, full.error.constData());
        QCOMPARE(number(full.object(), "records", "deleted"), 1);
        QCOMPARE(number(full.object(), "created", "marketo"), 0);
        int flagged = 0;
        for (const Result again = m_ctl->run(words("log --type deleted-in-salesforce"));
             const QJsonObject& line : again.lines)
            flagged += line.value(QLatin1String("result")).toString() == QLatin1String("ok") ? 1 : 0;
        QCOMPARE(flagged, 1);
        QCOMPARE(number(m_ctl->run(words("sync --full")).object(), "records", "deleted"), 0);
    }

    void setupCreatesWhatCheckMisses()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result check = m_ctl->run(words("check"));
        QVERIFY2(check.exitCode == ExitCode::Done, check.error.constData());
        QVERIFY(check.object().value(QLatin1String("problems")).toArray().isEmpty());
        const QJsonObject marketo = check.object().value(QLatin1String("marketo")).toObject();
        QCOMPARE(marketo.value(QLatin1String("state")).toString(), QStringLiteral("connected"));
        QCOMPARE(marketo.value(QLatin1String("linkFields")).toArray().size(), 3);
        const QJsonObject again = m_ctl->run(words("setup")).object();
        QVERIFY(again.value(QLatin1String("created")).toArray().isEmpty());
        QVERIFY(again.value(QLatin1String("missing")).toArray().isEmpty());
    }

    void theFirstCycleCreatesAndTheSecondIsSilent()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result first = m_ctl->run(words("sync"));
        QVERIFY2(first.exitCode == ExitCode::Done, first.error.constData());
        QCOMPARE(first.lines.size(), 1);
        QCOMPARE(first.object().value(QLatin1String("kind")).toString(), QStringLiteral("cycle"));
        QCOMPARE(first.object().value(QLatin1String("result")).toString(), QStringLiteral("succeeded"));
        QCOMPARE(number(first.object(), "created", "marketo"), 7);
        QCOMPARE(number(first.object(), "created", "salesforce"), 0);
        const QJsonObject second = m_ctl->run(words("sync")).object();
        for (const char* group : {"created", "updated", "deleted"}) {
            QCOMPARE(number(second, group, "salesforce"), 0);
            QCOMPARE(number(second, group, "marketo"), 0);
        }
        const QJsonObject status = m_ctl->run(words("status")).object();
        QCOMPARE(number(status, "linked", "Lead"), 5);
        QCOMPARE(number(status, "linked", "Contact"), 2);
        // Marketo tells its day's calls when asked; from then on they are counted.
        const int used = number(status, "marketo", "apiUsed");
        QVERIFY2(used > 0, qPrintable(QString::number(used)));
        const int more = number(m_ctl->run(words("sync")).object(), "calls", "marketo");
        QVERIFY(more > 0);
        QCOMPARE(number(m_ctl->run(words("status")).object(), "marketo", "apiUsed"), used + more);
        QCOMPARE(status.value(QLatin1String("lastRun")).toInt(), 2);
        QCOMPARE(m_ctl->run(words("runs")).lines.size(), 3);
        QCOMPARE(m_ctl->run(words("runs --limit 1")).lines.size(), 1);
    }

    void aPushedPersonBecomesALeadOnce()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        m_ctl->run(words("sync"));
        qint64 person = 0;
        m_host->edit([&person](sandbox::World& world) {
            person = world.marketo
                         .create({{QStringLiteral("firstName"), QStringLiteral("Ada")},
                                  {QStringLiteral("lastName"), QStringLiteral("Byron")},
                                  {QStringLiteral("company"), QStringLiteral("Analytic")},
                                  {QStringLiteral("email"), QStringLiteral("ada@analytic.example.com")}},
                                 sandbox::Origin::marketer())
                         .value_or(0);
        });
        const QStringList push{QStringLiteral("push"), QString::number(person)};
        const Result first = m_ctl->run(push);
        QVERIFY2(first.exitCode == ExitCode::Done, first.error.constData());
        QCOMPARE(first.object().value(QLatin1String("kind")).toString(), QStringLiteral("push"));
        QCOMPARE(number(first.object(), "created", "salesforce"), 1);
        QCOMPARE(number(m_ctl->run(push).object(), "created", "salesforce"), 0);
        const Result log =
            m_ctl->run({QStringLiteral("log"), QStringLiteral("--person"), QString::number(person),
                        QStringLiteral("--type"), QStringLiteral("sync-to-salesforce")});
        QVERIFY(!log.lines.isEmpty());
        const QJsonObject entry = log.object();
        for (const char* key : {"id", "at", "run", "person", "record", "object", "type", "result", "target",
                                "field", "old", "new", "rule", "code", "message", "text"})
            QVERIFY2(entry.contains(QLatin1String(key)), key);
        QCOMPARE(entry.size(), 16);
    }

    void somebodyUnknownCannotBePushed()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result result = m_ctl->run(words("push 999999999"));
        QVERIFY(result.exitCode == ExitCode::Failed);
        QVERIFY(result.error.contains("999999999"));
    }

    void aFieldIsSwitchedSetAndReset()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const QJsonObject title = m_ctl->run(words("fields enable lead.title")).object();
        QCOMPARE(title.size(), 15);
        const QJsonObject fill = title.value(QLatin1String("backfill")).toObject();
        QCOMPARE(fill.value(QLatin1String("people")).toInt(-1), 0); // nobody is linked yet
        QCOMPARE(fill.value(QLatin1String("calls")).toInt(-1), 0);
        QCOMPARE(fill.value(QLatin1String("minutes")).toInt(-1), 0);
        QCOMPARE(title.value(QLatin1String("field")).toString(), QStringLiteral("Title"));
        QVERIFY(title.value(QLatin1String("enabled")).toBool());
        const Result off = m_ctl->run(words("fields disable Lead.Title"));
        QVERIFY(!off.object().value(QLatin1String("enabled")).toBool(true));
        const Result all = m_ctl->run(words("fields list --object Lead --all"));
        const Result on = m_ctl->run(words("fields list --object Lead"));
        QVERIFY(all.lines.size() > on.lines.size());
        const Result set =
            m_ctl->run(words("fields set Lead.Title --direction to-marketo --on-conflict salesforce"));
        QCOMPARE(set.object().value(QLatin1String("direction")).toString(), QStringLiteral("to-marketo"));
        QCOMPARE(set.object().value(QLatin1String("onConflict")).toString(), QStringLiteral("salesforce"));
        const QJsonObject reset = m_ctl->run(words("fields reset Lead.Title")).object();
        QCOMPARE(reset.value(QLatin1String("direction")).toString(), QStringLiteral("both"));
        QVERIFY(reset.value(QLatin1String("enabled")).toBool());
    }

    void whatIsChangedIsLogged()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        m_ctl->run(words("fields disable Lead.Title"));
        m_ctl->run(words("fields disable Lead.Title")); // no change, no line
        m_ctl->run(words("fields set Lead.City --on-conflict newest --blanks keep"));
        m_ctl->run(words("fields reset Lead.Title Lead.Phone"));
        m_ctl->run(words("config set retentionDays 30"));
        m_ctl->run(words("config set retentionDays 30"));
        QStringList texts;
        for (const QJsonObject& line : m_ctl->run(words("log --type settings-changed")).lines)
            texts.prepend(line.value(QLatin1String("text")).toString());
        QCOMPARE(texts.mid(texts.size() - 5),
                 (QStringList{QStringLiteral("Lead.Title was switched off"),
                              QStringLiteral("Lead.City: --on-conflict was set to “newest”"),
                              QStringLiteral("Lead.City: --blanks was changed from “overwrite” to “keep”"),
                              QStringLiteral("Lead.Title was set back to its default"),
                              QStringLiteral("The setting retentionDays was changed from “90” to “30”")}));
        QCOMPARE(texts.filter(QStringLiteral("The connection to salesforce was set to http://")).size(), 1);
        QCOMPARE(texts.filter(QStringLiteral("The connection to marketo was set to http://")).size(), 1);
    }

    void aMarketoFieldThatIsNotThereIsRefused()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const Result result = m_ctl->run(words("fields set Lead.Region__c --marketo nowhere"));
        QVERIFY(result.exitCode == ExitCode::WrongUsage);
        QVERIFY(result.error.contains("nowhere"));
        const Result spelled = m_ctl->run(words("fields set Lead.Region__c --marketo REGION"));
        QCOMPARE(spelled.object().value(QLatin1String("marketo")).toString(), QStringLiteral("region"));
    }

    void anUnknownFieldChangesNothing()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        const QByteArray before = m_ctl->run(words("fields list")).output;
        const Result result = m_ctl->run(words("fields disable Lead.Title Lead.Nowhere__c"));
        QVERIFY(result.exitCode == ExitCode::WrongUsage);
        QVERIFY(result.error.contains("Lead.Nowhere__c"));
        QCOMPARE(m_ctl->run(words("fields list")).output, before);
    }

    void aHostThatIsNotThereIsAFailedRun()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        QVERIFY(m_host->stop());
        const Result check = m_ctl->run(words("check"));
        QVERIFY(check.exitCode == ExitCode::Failed);
        QCOMPARE(check.object()
                     .value(QLatin1String("marketo"))
                     .toObject()
                     .value(QLatin1String("state"))
                     .toString(),
                 QStringLiteral("unreachable"));
        QCOMPARE(check.object().value(QLatin1String("problems")).toArray().size(), 2);
    }

    void aWatchIsStoppedByASignal()
    {
        QVERIFY(m_ctl->connectTo(*m_host));
        // Once everybody is in Marketo, the first cycle is nearly done.
        const std::unique_ptr<QThread> signal(QThread::create([this] {
            qsizetype people = 0;
            while (people < 10)
                m_host->edit([&people](sandbox::World& world) { people = world.marketo.ids().size(); });
            m_ctl->stop.request_stop();
        }));
        signal->start();
        QElapsedTimer timer;
        timer.start();
        const Result result = m_ctl->run(words("sync --watch --interval 600"));
        signal->wait();
        QVERIFY(result.exitCode == ExitCode::Stopped);
        QVERIFY(timer.elapsed() < 200'000); // the pause is three times as long
    }

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<CtlRunner> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlSync)
#include "tst_ctl_sync.moc"
