// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outcome_activity.h"
#include "core/ports/pending.h"
#include "core/record.h"
#include "core/run_summary.h"
#include "core/schema.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace lockstep::core {

struct ApiUsage
{
    qint64 used = -1; // calls today; -1 = not known
    qint64 limit = -1;
};

// What `check` and `connect` tell of a connection.
struct ConnectionInfo
{
    QString user; // user name, or Marketo's API user
    QString userId; // Salesforce: 18 characters; empty for Marketo
    QString organisation; // org id or instance host
    QString apiVersion; // "62.0"; "v1" for Marketo
    ApiUsage usage;
};

// Whose data a connection reaches and as whom. A part the system does not tell is empty.
struct Identity
{
    QString organisation; // Salesforce: org id, 18 characters; Marketo: the instance's host
    QString user; // Salesforce: user id, 18 characters; Marketo: the API user
    friend bool operator==(const Identity&, const Identity&) = default;
};

// A field's value before and after an event, in the form in which the feed tells them (Marketo's is that
// of its user interface: "True", times without a zone).
struct FieldChange
{
    QString field; // API name
    FieldValue oldValue;
    FieldValue newValue;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// One thing the system says has happened to a record since the cursor.
struct Change
{
    enum class Kind : quint8 { Changed, Deleted, Merged };
    Kind kind = Kind::Changed;
    ObjectType object = ObjectType::Person;
    QString id;
    QString mergedInto; // the winner, for Merged
    QString eventKey; // Marketo's marketoGUID; empty for Salesforce
    std::optional<Record> record; // its values, where the feed carries them (Salesforce)
    // Where the feed tells them (Marketo):
    QList<FieldChange> fields = {}; // what the event changed
    QDateTime at = {}; // when
    QString by = {}; // who, as Identity::user; empty = not told
    QString request = {}; // by which request, as WriteResult::request; empty = not told
};

struct ChangeQuery
{
    QByteArray cursor; // opaque, as the last page gave it; empty = from the beginning
    QHash<ObjectType, QStringList> fields; // to be read or watched, API names
    bool withSchema = false; // ask also whether the schema has changed, where that costs no further call
    // With an empty cursor: the one that was read by before. What no record shows (Marketo's merges,
    // deletions, our own events) goes on from there; empty = nothing was read before.
    QByteArray former = {};
};

// One page of changes. `cursor` must be saved in the transaction that saves the changes; asking again
// with it continues after this page (or, when `more` is false, starts the next poll).
struct ChangePage
{
    QList<Change> changes;
    QByteArray cursor;
    bool more = false;
    QDateTime serverTime; // the reply's Date
    std::optional<Schema> schema; // as it stands now, where the system was asked for it with the page
    std::optional<Error> owed = {}; // of a poll's last page: what could not be read, and is tried again
    bool listsEverybody = false; // its changes are to be read again, whatever has been told of them before
};

// Records in the order asked for; nullopt where the system shows none, or fails on that id.
struct ReadReply
{
    QList<std::optional<Record>> records;
    QDateTime serverTime;
    QHash<QString, Error> failed = {}; // ids that the system fails on, each asked for alone (Marketo)
};

// Records found by a key; any number of them, in no order.
struct FindReply
{
    QList<Record> records;
    QDateTime serverTime;
    QHash<QString, Error> failed = {}; // values that it fails on: whom they would find is not known
};

struct WriteRecord
{
    QString id; // of an update; empty for a create
    FieldValues values; // only what is to be written
    QDateTime unmodifiedSince; // Salesforce update: refuse (412) if changed after; invalid = unconditional
};

struct WriteOptions
{
    ObjectType object = ObjectType::Person;
    QString keyField; // of a Marketo create: lookupField of createOrUpdate. Salesforce inserts.
    // Salesforce only. Empty = Sforce-Auto-Assign: FALSE (every update); "auto" = rules on (a push's
    // create). An owner goes in as the field OwnerId.
    QString assign;
};

struct WriteResult
{
    enum class Status : quint8 { Created, Updated, Deleted, Failed };
    Status status = Status::Failed;
    QString id; // given where the system gives it
    std::optional<Error> error; // of a failed record, Outcome::Done
    // The system's own name of the request, where its change feed repeats it (Marketo).
    QString request = {};
};

// One result a record, in the order sent. A reply of another length never gets here: it is an Error
// with Outcome::Unknown for the whole request.
struct WriteReply
{
    QList<WriteResult> results;
    QDateTime sentAfter; // Date of the last reply before this request (the image rule)
    QDateTime serverTime; // Date of this reply
};

// What the engine may ask for at once.
struct RemoteLimits
{
    int readBatch = 300; // ids in read() and values in find()
    int writeBatch = 300;
    int inFlight = 5;
};

// A field that `setup` creates.
struct NewField
{
    ObjectType object = ObjectType::Person;
    QString name; // API name
    QString label;
    FieldType type = FieldType::Text;
    int length = 0;
    bool externalId = false; // and unique
};

struct SetupReply
{
    QStringList created; // "Lead.Marketo_Id__c"
    QList<NewField> missing; // could not be created
    QHash<QString, QStringList> steps; // "Lead.Marketo_Id__c" → what to ask an admin for
};

// Whose work the next requests are: a slot and a share of the rate are kept free for people.
enum class Lane : quint8 { Cycle, People };

// One of the two systems, in the words both share. The engine knows nothing else of them.
// Every operation is asynchronous and answers in the sync thread; an Error's `outcome` tells whether
// a write may have been executed. Retrying what is safe to retry, waiting for rate limits and
// renewing tokens happen inside. Lives in the sync thread.
class RemoteSystem
{
public:
    virtual ~RemoteSystem() = default;

    [[nodiscard]] virtual System system() const = 0;
    [[nodiscard]] virtual RemoteLimits limits() const = 0;
    [[nodiscard]] virtual int callsMade() const = 0; // requests sent so far, without token calls
    [[nodiscard]] virtual ApiUsage usage() const = 0; // as far as known without asking
    [[nodiscard]] virtual QDateTime
    serverTime() const = 0; // newest Date seen; invalid before the first reply

    // Of the operations called from now on; Cycle at first. Without effect where nothing is kept free.
    virtual void setLane(Lane /*lane*/) { }

    // A schema that was read earlier, by this process or another: known until it is read anew.
    virtual void adopt(const Schema& /*schema*/) { }
    // The day's use as an earlier process knew it: counted on from there until the system tells.
    virtual void adoptUsage(const ApiUsage& /*usage*/) { }

    virtual Pending<ConnectionInfo> test() = 0;
    // What the sign-in tells; a counted call is made only where that is nothing.
    virtual Pending<Identity> identify() = 0;
    // One call: the day's use as the system tells it now, or its refusal while the day is used up.
    virtual Pending<ApiUsage> askUsage() = 0;
    // `maxAgeSeconds`: a describe as old as that may be answered from memory (0 = ask).
    virtual Pending<Schema> describe(int maxAgeSeconds) = 0;
    virtual Pending<ChangePage> changes(const ChangeQuery& query) = 0;
    // At most limits().readBatch ids. Deleted records come back with `deleted` set where the system can
    // still see them (Salesforce), else as nullopt.
    virtual Pending<ReadReply> read(ObjectType object, const QStringList& ids, const QStringList& fields) = 0;
    // At most limits().readBatch values of a searchable field; also deleted ones in Salesforce.
    virtual Pending<FindReply> find(ObjectType object, const QString& field, const QStringList& values,
                                    const QStringList& fields) = 0;
    // At most limits().writeBatch records. Never sent twice by the client itself after an unknown outcome.
    virtual Pending<WriteReply> create(const QList<WriteRecord>& records, const WriteOptions& options) = 0;
    virtual Pending<WriteReply> update(const QList<WriteRecord>& records, const WriteOptions& options) = 0;
    virtual Pending<WriteReply> remove(ObjectType object, const QStringList& ids) = 0;
    // The loser becomes part of the winner and is gone: carried out late it does what was asked for, a second
    // time it is refused as about nobody. Marketo's people only; elsewhere "not-supported".
    virtual Pending<WriteReply> merge(const QString& /*winner*/, const QString& /*loser*/)
    {
        return notSupported<WriteReply>();
    }
    // Whether the system writes the same people by a Salesforce sync of its own, or may do so for all that
    // its user can see. Marketo: 1018 on its companies, or where they are hidden that sync's fields.
    virtual Pending<bool> syncsNatively() { return Pending<bool>::ready(false); }
    // The activity log of Marketo's people, elsewhere "not-supported": whether it knows outcomes; teaches it
    // to (false: the user of the API may not); adds at most limits().writeBatch of them, which starts
    // nothing.
    virtual Pending<bool> knowsOutcomes() { return notSupported<bool>(); }
    virtual Pending<bool> learnOutcomes() { return notSupported<bool>(); }
    virtual Pending<WriteReply> addOutcomes(const QList<OutcomeActivity>& /*activities*/)
    {
        return notSupported<WriteReply>();
    }
    virtual Pending<SetupReply> createFields(const QList<NewField>& fields) = 0;

private:
    template <typename T> [[nodiscard]] static Pending<T> notSupported()
    {
        Error error;
        error.code = QStringLiteral("not-supported");
        error.retry = RetryClass::Stop;
        error.outcome = Outcome::NotSent;
        return Pending<T>::ready(Unexpected(error));
    }
};

} // namespace lockstep::core
