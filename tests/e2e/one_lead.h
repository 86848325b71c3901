// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/harness.h"

namespace lockstep::e2e {

// What stands in a JSON object under `key`, as text; "" if nothing does.
[[nodiscard]] QString str(const QJsonObject& object, const char* key);
// run.counter.system of a run's JSON.
[[nodiscard]] int count(const QJsonObject& run, const char* counter, const char* system);
// The records of a collections or sync-leads request, and the field names of one of them without what
// addresses it.
[[nodiscard]] QJsonArray sentRecords(const QJsonObject& write);
[[nodiscard]] QStringList sentFields(const QJsonValue& record);

// A run's five counters of records sum to those examined; checks with Qt Test.
void verifyAddsUp(const QJsonObject& run);

// Two processes and one lead that is linked and at rest: what most scenarios begin with. Checks with Qt
// Test; one test, one thread.
class OneLead
{
public:
    // Starts everything; false with world.why() set. `clockSeconds` sets the systems' clock off from ours.
    [[nodiscard]] bool start(int clockSeconds = 0);

    QJsonObject sync(int expectedExit = 0); // one run, whose counters add up
    void verifySilent(); // a run without edits writes nothing on either side
    QList<QJsonObject> log(const QStringList& filter)
    {
        return ctl(QStringList{QStringLiteral("log")} + filter).lines;
    }
    CtlResult ctl(const QStringList& arguments) { return world.ctl(arguments); }
    QList<QJsonObject> errors() { return ctl({QStringLiteral("errors")}).lines; }

    void editLead(const QJsonObject& fields) { world.edit(QStringLiteral("Lead"), lead, fields); }
    void editPerson(const QJsonObject& fields) { world.edit(QStringLiteral("Person"), person, fields); }
    [[nodiscard]] QString inSalesforce(const char* field);
    [[nodiscard]] QString inMarketo(const char* field);
    int liveLeads() { return static_cast<int>(world.records(QStringLiteral("Lead")).size()); }

    // What goes wrong next, as POST /__sandbox/fault has it.
    void fault(const QJsonObject& fault) { world.control("POST", QStringLiteral("fault"), fault); }
    // Somebody else acts just before that request is served.
    void meanwhile(const char* method, const char* path, const QString& call, const QJsonObject& body,
                   const char* callMethod = "POST");

    Harness world;
    QString lead;
    QString person;
};

// The path of requests that write a Salesforce collection.
inline constexpr const char* collections = "/composite/sobjects";

} // namespace lockstep::e2e
