// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/side.h"

namespace lockstep::sim {

// How rough a life is. Probabilities are per request unless said otherwise.
struct Roughness
{
    double fault = 0.06; // a request goes wrong
    double crash = 0.002; // the process dies at a request's departure or answer
    double statementCrash = 0.0002; // … at a statement
    double statementFault = 0.0002; // a statement is refused
    double act = 0.10; // a user acts just then
    double full = 0.05; // a cycle compares everybody
    int salesforceLookBack = 600; // seconds
    int marketoOverlap = 900;
    int chunk = 0; // links planned while the ones before are written; 0 = as usual
    // What the engine is protected by; without one of these a life in many ends badly.
    bool fenced = true; // a write in doubt is left alone until it cannot be carried out any more
    bool tellsMaker = true; // records and activities say who made them
    bool tellsOldValue = true; // an activity says what it replaced
    bool intentBeforeSend = true; // what is to be sent is saved first
    bool cursorWithEffects = true; // a cursor moves in the transaction of what it has passed
    bool tombstones = true; // rows of what is deleted stay
    bool readsAgain = true; // what is to be written is read once more just before
    bool plansAnew = true; // what was not carried out is planned anew, not sent again as it was
    bool singleFlight = true; // one write to a person or record at a time
};

// Told of what passes between the engine and the systems. One thread.
class Traffic
{
public:
    virtual ~Traffic() = default;
    // A moment between two steps of a request: users may act here.
    virtual void moment() = 0;
    // The process may die here.
    virtual void mayDie() = 0;
    // What goes wrong with the next request, if anything: one of `kinds`.
    [[nodiscard]] virtual std::optional<Fault> nextFault(std::initializer_list<Fault> kinds) = 0;
    // A page of changes arrives, with the cursor behind it.
    virtual void pageRead(core::System side, const QByteArray& cursor) = 0;
    // A write leaves; gives each of its records its place in World::writes.
    virtual QList<int> writeLeaves(core::System side, core::ObjectType object, bool create,
                                   const QList<core::WriteRecord>& records) = 0;
    // It is over for good: executed, or it never will be.
    virtual void writeSettled(const QList<int>& writes) = 0;
    // Its answer was lost.
    virtual void writeDoubtful(const QList<int>& writes) = 0;
    // Whether that is read only because a write is planned: neither news nor what a write has made of it.
    [[nodiscard]] virtual bool isReadAgain(core::ObjectType object, const QString& id) = 0;
};

// A RemoteSystem over one side of the world: latencies, faults, late execution. One thread.
class Remote : public core::RemoteSystem
{
public:
    Remote(World& world, Side& side, Traffic& traffic, const Roughness& roughness);

    [[nodiscard]] core::System system() const override { return m_side.system(); }
    [[nodiscard]] core::RemoteLimits limits() const override { return {300, 200, 4}; }
    [[nodiscard]] int callsMade() const override { return m_calls; }
    [[nodiscard]] core::ApiUsage usage() const override { return {}; }
    [[nodiscard]] QDateTime serverTime() const override { return m_lastDate; }

    core::Pending<core::ConnectionInfo> test() override;
    core::Pending<core::Identity> identify() override;
    core::Pending<core::ApiUsage> askUsage() override;
    core::Pending<core::Schema> describe(int maxAgeSeconds) override;
    core::Pending<core::ChangePage> changes(const core::ChangeQuery& query) override;
    core::Pending<core::ReadReply> read(core::ObjectType object, const QStringList& ids,
                                        const QStringList& fields) override;
    core::Pending<core::FindReply> find(core::ObjectType object, const QString& field,
                                        const QStringList& values, const QStringList& fields) override;
    core::Pending<core::WriteReply> create(const QList<core::WriteRecord>& records,
                                           const core::WriteOptions& options) override;
    core::Pending<core::WriteReply> update(const QList<core::WriteRecord>& records,
                                           const core::WriteOptions& options) override;
    core::Pending<core::WriteReply> remove(core::ObjectType object, const QStringList& ids) override;
    core::Pending<core::SetupReply> createFields(const QList<core::NewField>& fields) override;

protected:
    // One page as the system would give it. `size` rows at most.
    [[nodiscard]] virtual core::ChangePage page(const core::ChangeQuery& query, int size) = 0;
    // What an executed create will do is settled in two steps: `prepare` at its arrival.
    virtual void beginRequest(const QString& name) = 0;
    virtual void prepareCreate(const QList<core::WriteRecord>& records, QStringList& found) = 0;
    [[nodiscard]] virtual core::WriteResult executeCreate(const core::WriteRecord& record,
                                                          core::ObjectType object, const QString& found,
                                                          int write) = 0;
    [[nodiscard]] virtual bool deletedAreFound() const = 0;
    [[nodiscard]] virtual core::Error refusal(Fault fault) const = 0;
    [[nodiscard]] virtual int lateMs() const = 0; // how long after giving up it may still be executed

    // What the engine gets to see of it.
    [[nodiscard]] core::Record show(const Entity& entity, const QStringList& fields);

    World& m_world;
    Side& m_side;
    const Roughness& m_roughness;

private:
    struct Write
    {
        core::ObjectType object = core::ObjectType::Person;
        bool create = false;
        QList<core::WriteRecord> records;
        QList<int> indices;
        QStringList found; // of an upsert, at its arrival
        QDateTime sentAfter;
    };

    [[nodiscard]] core::Record showAgain(const Entity& entity, const QStringList& fields);
    [[nodiscard]] QString nameOf(const core::WriteRecord& record, bool create) const;
    void sendAsBefore(Write& request);
    void keepForNextTime(const Write& request);
    [[nodiscard]] std::chrono::milliseconds hop();
    template <typename T>
    core::Pending<T> ask(const char* what, const std::function<core::Expected<T>()>& work);
    core::Pending<core::WriteReply> write(const std::shared_ptr<Write>& write);
    void arrive(const std::shared_ptr<Write>& write, std::optional<Fault> fault,
                const core::Promise<core::WriteReply>& promise);
    [[nodiscard]] core::WriteReply execute(const Write& write, qsizetype count);
    void answer(const core::Promise<core::WriteReply>& promise,
                const core::Expected<core::WriteReply>& reply);
    [[nodiscard]] std::optional<core::Error> hiddenField(core::ObjectType object,
                                                         const QStringList& fields) const;

    Traffic& m_traffic;
    QDateTime m_lastDate;
    int m_calls = 0;
    int m_requests = 0; // of writes, by which Marketo names them
    QHash<QString, Entity> m_shown; // as it was then; kept where nothing is read again
    QHash<QString, core::FieldValues> m_unsent; // by id or key; kept where nothing is planned anew
};

class SalesforceRemote : public Remote
{
public:
    SalesforceRemote(World& world, SalesforceSide& side, Traffic& traffic, const Roughness& roughness)
        : Remote(world, side, traffic, roughness)
        , m_org(side)
    { }

protected:
    [[nodiscard]] core::ChangePage page(const core::ChangeQuery& query, int size) override;
    void beginRequest(const QString& /*name*/) override { }
    void prepareCreate(const QList<core::WriteRecord>& records, QStringList& found) override;
    [[nodiscard]] core::WriteResult executeCreate(const core::WriteRecord& record, core::ObjectType object,
                                                  const QString& found, int write) override;
    [[nodiscard]] bool deletedAreFound() const override { return true; }
    [[nodiscard]] core::Error refusal(Fault fault) const override;
    [[nodiscard]] int lateMs() const override { return 590'000; }

private:
    struct Position // keyset over (stamp, id) of one object
    {
        qint64 since = std::numeric_limits<qint64>::min(); // seconds
        qint64 stamp = 0;
        QString id; // empty: at the beginning of a poll
        qint64 highest = std::numeric_limits<qint64>::min();
        qint64 firstDate = 0;
    };
    struct Cursor
    {
        core::ObjectType current = core::ObjectType::Contact;
        QHash<core::ObjectType, Position> positions;
    };

    SalesforceSide& m_org;
    QList<Cursor> m_cursors; // a cursor is its number here
};

class MarketoRemote : public Remote
{
public:
    MarketoRemote(World& world, MarketoSide& side, Traffic& traffic, const Roughness& roughness)
        : Remote(world, side, traffic, roughness)
        , m_instance(side)
    { }

protected:
    [[nodiscard]] core::ChangePage page(const core::ChangeQuery& query, int size) override;
    void beginRequest(const QString& name) override { m_instance.setRequest(name); }
    void prepareCreate(const QList<core::WriteRecord>& records, QStringList& found) override;
    [[nodiscard]] core::WriteResult executeCreate(const core::WriteRecord& record, core::ObjectType object,
                                                  const QString& found, int write) override;
    [[nodiscard]] bool deletedAreFound() const override { return false; }
    [[nodiscard]] core::Error refusal(Fault fault) const override;
    [[nodiscard]] int lateMs() const override { return 85'000; }

private:
    struct End // where an earlier poll ended
    {
        qint64 time = 0;
        qint64 from = 0;
    };
    struct Cursor
    {
        bool loading = true;
        qint64 lastId = 0; // of the load
        QList<End> ends;
        bool fresh = true;
        qint64 since = 0;
        qint64 begun = -1; // when the first page of the poll, or of the last one, was asked for
        qint64 at = -1; // position in the poll
        int sequence = -1;
    };
    void load(Cursor& cursor, core::ChangePage& page, int size) const;
    void poll(Cursor& cursor, core::ChangePage& page, int size, const QStringList& watched) const;

    MarketoSide& m_instance;
    QList<Cursor> m_cursors;
};

} // namespace lockstep::sim
