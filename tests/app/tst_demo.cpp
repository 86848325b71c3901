// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/ctl_runner.h"
#include "app/demo.h"
#include "core/normalise.h"
#include "runtime/field_rows.h"
#include "store/database.h"

#include <QJsonArray>
#include <QTest>

using namespace lockstep;
using namespace lockstep::app::ctl::testing;
using lockstep::app::ctl::ExitCode;

namespace {

class NobodyWatches : public sync::SyncObserver
{
public:
    void progressed(const core::SyncProgress& /*progress*/) override { }
    void committed(const core::ChangeSet& /*changes*/) override { }
};

int written(const QJsonObject& run)
{
    int sum = 0;
    for (const char* group : {"created", "updated", "deleted"}) {
        const QJsonObject counts = run.value(QLatin1String(group)).toObject();
        sum += counts.value(QLatin1String("salesforce")).toInt()
            + counts.value(QLatin1String("marketo")).toInt();
    }
    return sum;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeCyclesLoadEditAndRest()
    {
        CtlRunner ctl;
        const Result result = ctl.run({QStringLiteral("demo")});
        QVERIFY2(result.exitCode == ExitCode::SomeFailed, result.error.constData());
        QCOMPARE(result.lines.size(), 1);
        QVERIFY(result.object()
                    .value(QLatin1String("salesforceUrl"))
                    .toString()
                    .startsWith(QLatin1String("http://127.0.0.1:")));
        const QJsonArray runs = result.object().value(QLatin1String("runs")).toArray();
        QCOMPARE(runs.size(), 3);
        const QJsonObject load = runs.at(0).toObject();
        QCOMPARE(load.value(QLatin1String("created")).toObject().value(QLatin1String("marketo")).toInt(), 75);
        const QJsonObject edits = runs.at(1).toObject();
        QCOMPARE(edits.value(QLatin1String("failed")).toInt(), 1);
        QCOMPARE(edits.value(QLatin1String("conflicts")).toInt(), 1);
        const QJsonObject updated = edits.value(QLatin1String("updated")).toObject();
        QCOMPARE(updated.value(QLatin1String("salesforce")).toInt(), 2);
        QCOMPARE(updated.value(QLatin1String("marketo")).toInt(), 1);
        const QJsonObject rest = runs.at(2).toObject();
        QCOMPARE(written(rest), 0);
        QCOMPARE(rest.value(QLatin1String("failed")).toInt(), 0);
        QCOMPARE(rest.value(QLatin1String("result")).toString(), QStringLiteral("succeeded"));
    }

    void afterwardsBothWorldsAgreeFieldByField()
    {
        app::DemoWorld demo;
        QVERIFY(demo.start());
        NobodyWatches nobody;
        const auto session = demo.workspace().engineFactory(demo.secrets())(nobody, nullptr);
        QVERIFY(session);
        QVERIFY((*session)->runCycle({}, {}).result == core::RunResult::Succeeded);
        QVERIFY(demo.makeEdits());
        QVERIFY((*session)->runCycle({}, {}).result == core::RunResult::Partly);

        const auto rows = fieldRows(demo.workspace());
        int compared = 0;
        QStringList different;
        demo.host().edit([&](sandbox::World& world) {
            for (const QString& object : {QStringLiteral("Lead"), QStringLiteral("Contact")}) {
                const QStringList ids = world.salesforce.ids(object);
                for (const QString& id : ids)
                    compared += compare(world, object, id, rows, different);
            }
        });
        QVERIFY(compared > 75 * 5);
        // The lead that the rule refuses keeps its status and phone until somebody mends it.
        QCOMPARE(different, (QStringList{QStringLiteral("Phone"), QStringLiteral("Status")}));
    }

    void itsSecretsAreNowhereOnDisk()
    {
        app::DemoWorld demo;
        QVERIFY(demo.start());
        const QByteArray secret = demo.host().marketo().clientSecret.toUtf8();
        QFile settings(demo.workspace().paths().settingsFile());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray content = settings.readAll();
        QVERIFY(content.contains("clientId"));
        QVERIFY(!content.contains(secret));
    }

private:
    static QList<core::FieldRow> fieldRows(app::Workspace& workspace)
    {
        const auto database = workspace.databaseFactory()();
        const auto schemas = runtime::storedSchemas(**database);
        if (!schemas)
            return {};
        return runtime::fieldRows(**database, workspace.settings(), *schemas)
            .value_or(QList<core::FieldRow>());
    }

    // How many fields were compared; the names of those that differ.
    static int compare(const sandbox::World& world, const QString& object, const QString& id,
                       const QList<core::FieldRow>& rows, QStringList& different)
    {
        const QJsonObject record = world.salesforce.record(object, id);
        const QJsonObject person =
            world.marketo.record(record.value(QLatin1String("Marketo_Id__c")).toString().toLongLong());
        int compared = 0;
        for (const core::FieldRow& row : rows) {
            const QString& field = row.mapping.salesforceField;
            if (!row.usable || core::toString(row.mapping.object) != object || field.contains(u'.'))
                continue;
            ++compared;
            if (!core::sameValue(core::FieldValue::fromJson(person.value(row.mapping.marketoField)),
                                 core::System::Marketo, core::FieldValue::fromJson(record.value(field)),
                                 core::System::Salesforce, row))
                different += field;
        }
        different.sort();
        return compared;
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
