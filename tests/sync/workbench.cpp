// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "core/default_map.h"

#include <QTest>

namespace lockstep::sync {

using core::FieldInfo;
using core::FieldType;
using core::ObjectType;

namespace {

FieldInfo field(const char* name, FieldType type = FieldType::Text, int length = 255)
{
    FieldInfo info;
    info.name = QString::fromLatin1(name);
    info.label = info.name;
    info.type = type;
    info.nativeType = QStringLiteral("string");
    info.length = type == FieldType::Boolean ? 0 : length;
    return info;
}

FieldInfo required(FieldInfo info)
{
    info.required = true;
    return info;
}

FieldInfo readOnly(FieldInfo info)
{
    info.createable = false;
    info.updateable = false;
    return info;
}

core::Schema salesforceSchema()
{
    FieldInfo status = field("Status", FieldType::Picklist);
    status.restricted = true;
    status.nillable = false; // not required: a create has a default
    status.picklist = {QStringLiteral("Open"), QStringLiteral("Qualified"), QStringLiteral("Closed")};
    FieldInfo key = field("Marketo_Id__c", FieldType::Text, 40);
    key.externalId = true;
    key.unique = true;
    core::Schema schema;
    schema.objects[ObjectType::Lead].fields = {field("FirstName"),
                                               required(field("LastName", FieldType::Text, 80)),
                                               required(field("Company")),
                                               field("Title", FieldType::Text, 128),
                                               field("Email", FieldType::Email, 80),
                                               field("Phone", FieldType::Text, 40),
                                               field("City", FieldType::Text, 40),
                                               field("LeadSource", FieldType::Text, 40),
                                               field("HasOptedOutOfEmail", FieldType::Boolean),
                                               status,
                                               field("Rep_Note__c"),
                                               field("OwnerId", FieldType::Reference, 18),
                                               key};
    schema.objects[ObjectType::Contact].fields = {field("FirstName"),
                                                  required(field("LastName", FieldType::Text, 80)),
                                                  field("Title", FieldType::Text, 128),
                                                  field("Email", FieldType::Email, 80),
                                                  field("Phone", FieldType::Text, 40),
                                                  readOnly(field("Account.Name")),
                                                  field("OwnerId", FieldType::Reference, 18),
                                                  key};
    return schema;
}

core::Schema marketoSchema()
{
    core::Schema schema;
    schema.objects[ObjectType::Person].fields = {field("firstName"),
                                                 field("lastName"),
                                                 field("company"),
                                                 field("title"),
                                                 field("email", FieldType::Email),
                                                 field("phone"),
                                                 field("city"),
                                                 field("leadSource"),
                                                 field("unsubscribed", FieldType::Boolean),
                                                 field("leadStatus"),
                                                 field("salesforceId"),
                                                 field("salesforceType"),
                                                 field("salesforceIsDeleted", FieldType::Boolean)};
    return schema;
}

} // namespace

Workbench::Workbench()
{
    salesforceOrg.schema = salesforceSchema();
    salesforceOrg.keyField = QStringLiteral("Marketo_Id__c");
    marketoOrg.schema = marketoSchema();
    marketoOrg.keyField = QStringLiteral("salesforceId");
    marketoRemote.allowed = {300, 300, 5};
    marketoRemote.lookBackSeconds = 900;
    database = std::move(*store::Database::open(QStringLiteral(":memory:")));
    restart();
}

void Workbench::restart()
{
    stop = std::stop_source();
    engine = std::make_unique<SyncEngine>(EngineParts{salesforceRemote, marketoRemote, waiter, clock,
                                                      settings, *database, *this, this, sliceSize, chunk});
}

void Workbench::setSliceSize(int links)
{
    sliceSize = links;
    restart();
}

void Workbench::setChunk(int links)
{
    chunk = links;
    for (support::FakeRemote* remote : {&salesforceRemote, &marketoRemote})
        remote->allowed.writeBatch = links;
    restart();
}

void Workbench::loseDatabase()
{
    engine.reset();
    database = std::move(*store::Database::open(QStringLiteral(":memory:")));
    restart();
}

core::FieldValues Workbench::values(Values list)
{
    core::FieldValues result;
    for (const auto& [name, value] : list) {
        const QString text = QString::fromUtf8(value);
        const bool isBoolean = text == QLatin1String("true") || text == QLatin1String("false");
        core::FieldValue fieldValue = core::FieldValue::text(text);
        if (isBoolean)
            fieldValue = core::FieldValue::boolean(text == QLatin1String("true"));
        if (text.isEmpty())
            fieldValue = core::FieldValue::null();
        result.insert(QString::fromLatin1(name), fieldValue);
    }
    return result;
}

QString Workbench::addLead(Values list)
{
    core::FieldValues all = values({{"LastName", "Lovelace"}, {"Company", "Analytical"}, {"Status", "Open"}});
    all.insert(values(list));
    return salesforceOrg.add(ObjectType::Lead, all);
}

QString Workbench::addContact(Values list)
{
    core::FieldValues all = values({{"LastName", "Hopper"}, {"Account.Name", "Navy"}});
    all.insert(values(list));
    return salesforceOrg.add(ObjectType::Contact, all);
}

QString Workbench::addPerson(Values list)
{
    return marketoOrg.add(ObjectType::Person, values(list));
}

QString Workbench::linkedLead(Values list)
{
    const QString lead = addLead(list);
    cycle();
    pass(5);
    forgetJournals();
    return lead;
}

void Workbench::setRule(ObjectType object, const char* name,
                        const std::function<void(core::FieldMapping&)>& change)
{
    core::FieldMapping mapping = core::defaultMapping(object, QString::fromLatin1(name),
                                                      marketoOrg.schema.objects.value(ObjectType::Person));
    change(mapping);
    auto transaction = database->begin();
    QVERIFY(store::MappingStore(*database).save({mapping}));
    QVERIFY(transaction->commit());
}

core::RunSummary Workbench::cycle(const CycleOptions& options)
{
    lastRun = engine->runCycle(options, stop.get_token());
    return lastRun;
}

core::Expected<core::RunReply> Workbench::push(const QString& person, const core::PushTarget& target)
{
    return serve(core::RunRequest::push({person.toLongLong()}, target));
}

core::Expected<core::RunReply> Workbench::serve(const core::RunRequest& request)
{
    auto reply = engine->serve(request, stop.get_token());
    if (reply)
        lastRun = reply->summary;
    return reply;
}

QString Workbench::personOf(const QString& record)
{
    return QString::number(linkOfRecord(record).person);
}

store::Link Workbench::linkOfRecord(const QString& record)
{
    return store::LinkStore(*database).byRecord(record)->value_or(store::Link{});
}

store::Link Workbench::linkOfPerson(const QString& person)
{
    return store::LinkStore(*database).byPerson(person.toLongLong())->value_or(store::Link{});
}

QList<core::LogEntry> Workbench::log()
{
    core::LogFilter filter;
    filter.run = lastRun.run;
    QList<core::LogEntry> entries = *store::LogStore(*database).newer(filter, 0, 1000);
    return entries;
}

QStringList Workbench::logTypes()
{
    QStringList types;
    const QList<core::LogEntry> entries = log();
    for (const core::LogEntry& entry : entries)
        types += core::toString(entry.type);
    return types;
}

QList<store::Failure> Workbench::failures()
{
    return *store::LedgerStore(*database).openFailures(0, 1000);
}

QList<store::Conflict> Workbench::conflicts(const QString& record)
{
    return *store::LedgerStore(*database).conflicts(linkOfRecord(record).id);
}

QList<store::Intent> Workbench::openIntents()
{
    return *store::OutboxStore(*database).open();
}

void Workbench::forgetJournals()
{
    salesforceRemote.forgetJournal();
    marketoRemote.forgetJournal();
}

std::optional<core::RunRequest> Workbench::next()
{
    if (requests.isEmpty())
        return std::nullopt;
    return requests.takeFirst();
}

void Workbench::finished(const core::RunRequest& /*request*/, const core::Expected<core::RunReply>& reply)
{
    pushResults += reply;
}

bool addsUp(const core::RunSummary& summary)
{
    return summary.examined
        == summary.recordsCreated + summary.recordsUpdated + summary.recordsDeleted + summary.recordsSkipped
        + summary.recordsFailed;
}

void comesToRest(Workbench& bench)
{
    QVERIFY(addsUp(bench.lastRun));
    bench.pass(5);
    bench.forgetJournals();
    const core::RunSummary second = bench.cycle();
    QCOMPARE(bench.writes(), 0);
    QVERIFY(second.wroteNothing());
    QCOMPARE(second.failed, 0);
    QCOMPARE(second.examined, 0);
    QVERIFY(bench.log().isEmpty());
}

} // namespace lockstep::sync
