// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/one_lead.h"

#include <QJsonDocument>
#include <QTest>

namespace lockstep::e2e {

void verifyAddsUp(const QJsonObject& run)
{
    const QJsonObject records = run.value(QLatin1String("records")).toObject();
    int sum = 0;
    for (const char* part : {"created", "updated", "deleted", "skipped", "failed"})
        sum += records.value(QLatin1String(part)).toInt();
    QCOMPARE(sum, run.value(QLatin1String("examined")).toInt());
}

QString str(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toVariant().toString();
}

int count(const QJsonObject& run, const char* counter, const char* system)
{
    return run.value(QLatin1String(counter)).toObject().value(QLatin1String(system)).toInt();
}

QJsonArray sentRecords(const QJsonObject& write)
{
    const QJsonObject body = QJsonDocument::fromJson(str(write, "body").toUtf8()).object();
    return body
        .value(body.contains(QLatin1String("records")) ? QLatin1String("records") : QLatin1String("input"))
        .toArray();
}

QStringList sentFields(const QJsonValue& record)
{
    QStringList names = record.toObject().keys();
    names.removeAll(QStringLiteral("attributes"));
    names.removeAll(QStringLiteral("id"));
    names.removeAll(QStringLiteral("Id"));
    return names;
}

bool OneLead::start(int clockSeconds)
{
    if (!world.startSandbox({QStringLiteral("--leads"), QStringLiteral("0"), QStringLiteral("--contacts"),
                             QStringLiteral("0"), QStringLiteral("--people"), QStringLiteral("0")}))
        return false;
    if (clockSeconds != 0)
        world.advanceClock(clockSeconds);
    if (!world.connectWorkspace())
        return false;
    lead = world.create(QStringLiteral("Lead"),
                        {{QStringLiteral("FirstName"), QStringLiteral("Ada")},
                         {QStringLiteral("LastName"), QStringLiteral("Byron")},
                         {QStringLiteral("Company"), QStringLiteral("Analytical Engines")},
                         {QStringLiteral("Email"), QStringLiteral("ada@example.com")},
                         {QStringLiteral("Title"), QStringLiteral("VP")},
                         {QStringLiteral("City"), QStringLiteral("NYC")},
                         {QStringLiteral("Industry"), QStringLiteral("Energy")},
                         {QStringLiteral("Status"), QStringLiteral("Open - Not Contacted")},
                         {QStringLiteral("LeadSource"), QStringLiteral("Web")}});
    sync();
    person = inSalesforce("Marketo_Id__c");
    if (person.isEmpty() || inMarketo("title") != QLatin1String("VP"))
        return false;
    verifySilent();
    world.advanceClock(60);
    world.markJournal();
    return !QTest::currentTestFailed();
}

QJsonObject OneLead::sync(int expectedExit)
{
    const CtlResult result = ctl({QStringLiteral("sync")});
    if (result.exitCode != expectedExit)
        qWarning().noquote() << result.standardOutput << result.standardError;
    [&] { QCOMPARE(result.exitCode, expectedExit); }();
    [&] { QCOMPARE(result.lines.size(), 1); }();
    verifyAddsUp(result.object());
    return result.object();
}

void OneLead::verifySilent()
{
    world.markJournal();
    const QJsonObject run = sync();
    for (const char* counter : {"created", "updated", "deleted"}) {
        for (const char* system : {"salesforce", "marketo"})
            QCOMPARE(count(run, counter, system), 0);
    }
    QCOMPARE(world.writes(QStringLiteral("salesforce")).size(), 0);
    QCOMPARE(world.writes(QStringLiteral("marketo")).size(), 0);
}

QString OneLead::inSalesforce(const char* field)
{
    return str(world.record(QStringLiteral("Lead"), lead), field);
}

QString OneLead::inMarketo(const char* field)
{
    return str(world.record(QStringLiteral("Person"), person), field);
}

void OneLead::meanwhile(const char* method, const char* path, const QString& call, const QJsonObject& body,
                        const char* callMethod)
{
    fault({{QStringLiteral("system"), QStringLiteral("salesforce")},
           {QStringLiteral("method"), QString::fromLatin1(method)},
           {QStringLiteral("path"), QString::fromLatin1(path)},
           {QStringLiteral("action"), QStringLiteral("meanwhile")},
           {QStringLiteral("before"),
            QJsonArray{QJsonObject{{QStringLiteral("method"), QString::fromLatin1(callMethod)},
                                   {QStringLiteral("path"), call},
                                   {QStringLiteral("body"), body}}}}});
}

} // namespace lockstep::e2e
