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
//   POST   convert                   {leadId}        {"contactId":…}
//   POST   merge                     {object, winner, losers:[…]}
//   POST   field-security            {object, field, visible, editable}
//   POST   drop-field                {object, field} deletes a custom field with its values
//   POST   lock                      {id, times}     the API's next writes meet somebody else's lock
//   POST   picklist                  {object, field, values:[…], restricted}
//   POST   validation-rule           {object, name, when:[{field, op, value}], field, message}
//   DELETE validation-rule           {object, name}
//   POST   certificate               {pem}           of the connected app, for the JWT sign-in
//   POST   clock                     {advanceSeconds} | {now} | {frozen}      GET tells it
//   POST   settings                  {"marketo.callsPer20s":0, …}             GET lists them
//   POST   expire-tokens             {system}
//   POST   fault                     {system, method, path, skip, times, action, status, code, message,
//                                     delayMs, execute, before, after}        DELETE clears all
//   GET    journal?after=N&bodies=1  {"entries":[…]}                          DELETE empties it
//   GET    world                     counts
//
// A refusal is 400 or 404 with {"code", "message"}. Server thread; owned by Sandbox.
class ControlApi : public Service
{
public:
    ControlApi(World& world, const std::function<void(const QString& system)>& expireTokens);

    Reply serve(const Request& request) override;
    Reply failure(int status, const QString& code, const QString& message) override;

private:
    using Action = std::function<Reply(const Request&, const QJsonObject&)>;

    [[nodiscard]] Reply salesforceRecords(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply people(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply convert(const QJsonObject& json);
    [[nodiscard]] Reply merge(const QJsonObject& json);
    [[nodiscard]] Reply picklist(const QJsonObject& json);
    [[nodiscard]] Reply validationRule(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply moveClock(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply settings(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply faults(const Request& request, const QJsonObject& json);
    [[nodiscard]] Reply journal(const Request& request);

    World& m_world;
    std::function<void(const QString&)> m_expireTokens;
    QHash<QString, Action> m_actions;
};

} // namespace lockstep::sandbox
