// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/salesforce_call.h"
#include "sandbox/soql_run.h"
#include "sandbox/world.h"

namespace lockstep::sandbox {

// Single records (by id and by external id) and collections of up to 200. Server thread; owned by
// SalesforceApi.
class SalesforceRows
{
public:
    explicit SalesforceRows(World& world);

    [[nodiscard]] Reply row(SObject& object, const SalesforceCall& call);
    [[nodiscard]] Reply collection(const SalesforceCall& call);

private:
    struct Outcome // of one record of a collection
    {
        QString id;
        std::optional<Failure> failure;
        std::optional<bool> created; // upsert only
    };
    using Step = std::function<Outcome(const QJsonObject&)>;

    [[nodiscard]] Author author(const SalesforceCall& call) const;
    [[nodiscard]] Reply objectItself(const SObject& object, const SalesforceCall& call);
    [[nodiscard]] Reply byId(SObject& object, const SalesforceCall& call, const QString& id);
    [[nodiscard]] Reply byExternalId(SObject& object, const SalesforceCall& call);
    [[nodiscard]] Reply read(const SObject& object, const SalesforceCall& call, int row) const;
    [[nodiscard]] Reply upsertRow(SObject& object, const SalesforceCall& call, int column,
                                  const QString& value);
    [[nodiscard]] std::optional<Reply> condition(const SObject& object, const SalesforceCall& call,
                                                 int row) const;
    [[nodiscard]] Reply retrieve(const SalesforceCall& call) const;
    [[nodiscard]] Reply removeMany(const SalesforceCall& call);
    [[nodiscard]] Reply writeMany(const SalesforceCall& call);
    [[nodiscard]] Reply runSteps(const QJsonArray& records, bool allOrNone, const Step& step);
    [[nodiscard]] Outcome createOne(const SalesforceCall& call, const QJsonObject& record);
    [[nodiscard]] Outcome updateOne(const SalesforceCall& call, QJsonObject record, QSet<QString>& seen);
    [[nodiscard]] Outcome updateById(const SalesforceCall& call, const QString& object, const QString& id,
                                     const QJsonObject& record, QSet<QString>& seen);
    [[nodiscard]] Outcome upsertById(const SalesforceCall& call, const SObject& object, const QString& id,
                                     const QJsonObject& record, QSet<QString>& seen);
    [[nodiscard]] Outcome upsertOne(const SalesforceCall& call, const SObject& object, int column,
                                    QJsonObject record, QSet<QString>& seen);
    [[nodiscard]] std::optional<Failure> unknownField(const QJsonArray& records) const;
    [[nodiscard]] QList<int> liveRows(const SObject& object, int column, const QString& value) const;

    World& m_world;
};

} // namespace lockstep::sandbox
