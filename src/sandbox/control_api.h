// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http.h"
#include "sandbox/world.h"

#include <functional>

namespace lockstep::sandbox {

// /__sandbox/…, on both ports, JSON: the world as other users edit it, behind the API's back.
//
//   GET    {Lead|Contact|Account|Person}             {"records":[…]} (?deleted=1: the recycle bin too)
//   POST   {object}                  {field: value}  {"id":…}
//   GET    {object}/{id}                             every field of it
//   PATCH  {object}/{id}             {field: value}  an edit by another user; SystemModstamp may be set
//   DELETE {object}/{id}
//   POST   {object}/{id}/undelete
//          with ?commitAfter=S, creates, edits and deletes of a Salesforce record are stamped now but seen
//          S seconds later only; the API cannot write the record meanwhile
//   POST   convert                   {leadId}        {"contactId":…}
//   POST   merge                     {object, winner, losers:[…]}
//   POST   field-security            {object, field, visible, editable}
//   POST   drop-field                {object, field} deletes a custom field with its values
//   POST   picklist                  {object, field, values:[…], restricted}
//   POST   validation-rule           {object, name, when:[{field, op, value}], field, message}
//   DELETE validation-rule           {object, name}
//   POST   certificate               {pem}           of the connected app, for the JWT sign-in
//   POST   duplicate-rule            {object, name, fields, action: block | alert}
//   DELETE duplicate-rule            {object, name}
//   POST   lock                      {id, times, approval}  the API's next writes fail; times 0: all
//   DELETE lock                      {id}
//   POST   empty-bin                 {object}        {"purged":…}
//   POST   poison                    {id}  Marketo fails on that person (611)
//   DELETE poison                    {id}
//   POST   static-list               {name, description, members:[id]}        {"id":…}
//   POST   smart-list                {name, field, value}  {"id":…}; whoever has this value in this field
//   POST   activity                  {leadId, type, at, primaryAttributeValue, attributes:{…}}
//   POST   clock                     {advanceSeconds} | {now} | {frozen}      GET tells it
//   POST   settings                  {"marketo.callsPer20s":0, …}             GET lists them
//   POST   expire-tokens             {system}
//   POST   redirect-uri              {uri}  DELETE takes it away              GET lists them
//   POST   fault                     {system, method, path, body, skip, times, action, status, code,
//                                     message, delayMs, execute, before, after}   DELETE clears all
//   GET    journal?after=N&bodies=1  {"entries":[…]}                          DELETE empties it
//   GET    world                     counts
//
// A refusal is 400 or 404 with {"code", "message"}. Server thread; owned by Sandbox.
class ControlApi : public Service
{
public:
    ControlApi(World& world, const std::function<void(const QString& system)>& expireTokens);

    Reply serve(const Request& request) override;
    // Lets happen what was to happen by now; called before every request. `all`: whatever the clock says.
    void settle(bool all);

    Reply failure(const Request& request, int status, const QString& code, const QString& message) override;

private:
    // A write of another user whose transaction is still open.
    struct LateWrite
    {
        QByteArray method;
        QString object;
        QString id;
        QJsonObject values;
        qint64 begunAt = 0; // world seconds
        qint64 visibleAt = 0;
    };
    using Action = std::function<Reply(const Request&, const QJsonObject&)>;

    [[nodiscard]] Reply salesforceRecords(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply people(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply convert(const QJsonObject& json);
    [[nodiscard]] Reply merge(const QJsonObject& json);
    [[nodiscard]] Reply picklist(const QJsonObject& json);
    [[nodiscard]] Reply validationRule(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply duplicateRule(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply lock(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply moveClock(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply settings(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply late(const Request& request, const QJsonObject& json, int seconds);
    [[nodiscard]] Reply emptyBin(const QJsonObject& json);
    [[nodiscard]] Reply staticList(const QJsonObject& json);
    [[nodiscard]] Reply smartList(const QJsonObject& json);
    [[nodiscard]] Reply activity(const QJsonObject& json);
    [[nodiscard]] Reply redirectUris(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply faults(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply journal(const Request& request);

    World& m_world;
    std::function<void(const QString&)> m_expireTokens;
    QHash<QString, Action> m_actions;
    std::vector<LateWrite> m_late;
};

} // namespace lockstep::sandbox
