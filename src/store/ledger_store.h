// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/failure_cause.h"
#include "core/field_value.h"
#include "core/record.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace lockstep::store {

class Database;

// An open failure. Identity: link, target, object, field, code; it stays until the write goes through or no
// longer applies.
struct Failure
{
    qint64 id = 0;
    qint64 link = 0; // 0 = of an object or a connection, not of one person
    core::System target = core::System::Salesforce;
    core::ObjectType object = core::ObjectType::Lead;
    QString code;
    QString field; // Salesforce API name; empty = whole record
    core::FieldValue value; // the value tried
    QString message; // the system's own text
    QStringList arguments;
    core::RetryClass retry = core::RetryClass::Fix;
    int count = 1; // times seen
    QDateTime firstAt;
    QDateTime lastAt;
    QByteArray valuesHash; // of both sides' values then: tries again only when it differs
    // A system has refused the whole record; what is held back before sending holds only its own field.
    [[nodiscard]] bool isBySystem() const { return !message.isEmpty() || retry == core::RetryClass::Retry; }
    friend bool operator==(const Failure&, const Failure&) = default;
};

// Of nobody, by prepareFile, until the user has confirmed: all there was is lost but what its arguments say,
// the file set aside and how many links and field choices were saved; no arguments: the file was gone.
inline constexpr QLatin1String databaseRebuilt("database-rebuilt");

// A failure with the two ids that people know it by.
struct FailedLink
{
    Failure failure;
    qint64 person = 0; // 0 = none in Marketo, or of no one person
    QString record; // empty = none in Salesforce
    QString name;
};

// All open failures of one cause.
struct FailureGroup
{
    core::FailureCause cause;
    int count = 0;
    QStringList arguments; // those that all of them share, from the first on
    int people = 0; // of them, about a link
    qint64 newest = 0; // highest id
};

// The loser of a conflict, kept as long as the log.
struct Conflict
{
    qint64 id = 0;
    qint64 run = 0;
    qint64 link = 0;
    QDateTime at;
    core::ObjectType object = core::ObjectType::Lead;
    QString field; // Salesforce API name
    std::optional<core::FieldValue> marketoBase;
    std::optional<core::FieldValue> salesforceBase;
    core::FieldValue marketo;
    core::FieldValue salesforce;
    core::System winner = core::System::Marketo;
    QString rule;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

// The failure ledger (what needs attention now) and the conflict ledger (what lost). Writes belong inside
// a Transaction of the caller. Thread of the Database.
class LedgerStore
{
public:
    explicit LedgerStore(Database& database);

    // A known failure keeps its firstAt and counts up; value, message and hash become the new ones.
    [[nodiscard]] core::Done recordFailure(const Failure& failure);
    [[nodiscard]] core::Done clearFailures(qint64 link, core::System target);
    [[nodiscard]] core::Done clearFailures(qint64 link); // both targets
    [[nodiscard]] core::Done clearFailure(qint64 id);
    [[nodiscard]] core::Expected<QList<Failure>> failures(qint64 link) const;
    [[nodiscard]] core::Expected<QSet<qint64>> linksWith(const QString& code) const;
    // Of single links, to be tried again without anybody's doing; nothing is tried of what is not shown.
    [[nodiscard]] core::Expected<QList<Failure>> retryable() const;
    [[nodiscard]] core::Expected<QList<Failure>> openFailures(qint64 afterId, int limit) const; // by id
    [[nodiscard]] core::Expected<QList<FailureGroup>> groups() const; // the largest first
    // Those of one group, by id.
    [[nodiscard]] core::Expected<QList<FailedLink>> failures(const core::FailureCause& cause, qint64 afterId,
                                                             int limit) const;

    [[nodiscard]] core::Done addConflict(const Conflict& conflict);
    [[nodiscard]] core::Expected<QList<Conflict>> conflicts(qint64 link) const; // newest first
    [[nodiscard]] core::Done expireConflicts(const QDateTime& before);

private:
    Database& m_database;
};

} // namespace lockstep::store
