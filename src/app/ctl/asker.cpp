// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asker.h"

#include "net/net_waiter.h"
#include "store/database.h"
#include "store/request_store.h"

#include <chrono>
#include <memory>

namespace lockstep::app::ctl {

namespace {

using std::chrono::milliseconds;
using store::RequestState;

constexpr milliseconds betweenLooks(100);
// An owner that hands back is about to end.
constexpr milliseconds longestFarewell(5000);

core::Error errorOf(const QString& code, const QStringList& arguments)
{
    core::Error error;
    error.code = code;
    error.scope = core::ErrorScope::Workspace;
    error.outcome = core::Outcome::NotExecuted;
    error.arguments = arguments;
    return error;
}

// One request to the owner, from its writing to its reply. On the stack of askOwner().
class Asker
{
public:
    Asker(Context& context, store::Database& database)
        : m_context(context)
        , m_requests(database)
        , m_holder(holder())
    { }

    core::Expected<std::optional<core::RunReply>> ask(const core::RunRequest& request)
    {
        const auto id = write(request);
        if (!id)
            return core::Unexpected(id.error());
        if (!m_holder.isEmpty())
            m_context.out.note(Context::tr("%1 uses this workspace and carries it out.").arg(m_holder));
        while (true) {
            // In this order: an owner answers before it ends.
            const bool alive = !holder().isEmpty();
            const auto state = m_requests.state(*id);
            if (!state)
                return core::Unexpected(state.error());
            if (*state == RequestState::Answered)
                return answered(*id);
            if (*state == RequestState::HandedBack)
                return untilFree();
            if (*state == RequestState::Cancelled || (*state == RequestState::Taken && !alive))
                return core::Unexpected(errorOf(QStringLiteral("owner-gone"), {m_holder}));
            if (!alive) {
                // Nobody has begun, and nobody shall any more.
                const auto withdrawn = m_requests.withdraw(*id);
                if (!withdrawn)
                    return core::Unexpected(withdrawn.error());
                if (*withdrawn)
                    return std::nullopt;
                continue; // in this very moment somebody has taken it, or handed it back
            }
            if (m_context.stop().stop_requested())
                return stopped(*id);
            rest();
        }
    }

private:
    [[nodiscard]] QString holder() const
    {
        return platform::WorkspaceLock::holder(m_context.paths.lockFile());
    }
    void rest() { m_waiter.waitAny({}, betweenLooks, m_context.stop()); }

    // The owner may be in the middle of a long write.
    core::Expected<qint64> write(const core::RunRequest& request)
    {
        while (true) {
            const auto id = m_requests.ask(request, m_context.clock.now());
            if (id || id.error().code != QLatin1String("database-busy") || holder().isEmpty()
                || m_context.stop().stop_requested())
                return id;
        }
    }

    core::Expected<std::optional<core::RunReply>> answered(qint64 id)
    {
        auto reply = m_requests.reply(id);
        if (!reply)
            return core::Unexpected(reply.error());
        // Else the owner forgets it in a day.
        (void)m_requests.forget(id);
        return std::optional(*reply);
    }

    core::Expected<std::optional<core::RunReply>> untilFree()
    {
        const core::Clock& clock = m_context.clock;
        const qint64 until = clock.monotonicMs() + longestFarewell.count();
        while (holder() == m_holder && clock.monotonicMs() < until && !m_context.stop().stop_requested())
            rest();
        return std::nullopt;
    }

    core::Unexpected stopped(qint64 id)
    {
        const auto withdrawn = m_requests.withdraw(id);
        if (!withdrawn)
            return core::Unexpected(withdrawn.error());
        if (!*withdrawn)
            m_context.out.note(Context::tr("%1 has begun and goes on with it.").arg(m_holder));
        return core::Unexpected(errorOf(QStringLiteral("cancelled"), {}));
    }

    Context& m_context;
    store::RequestStore m_requests;
    net::NetWaiter m_waiter;
    QString m_holder;
};

} // namespace

core::Expected<std::optional<core::RunReply>> askOwner(Context& context, Workspace& workspace,
                                                       const core::RunRequest& request)
{
    const auto database = workspace.databaseFactory()();
    if (!database)
        return core::Unexpected(database.error());
    return Asker(context, **database).ask(request);
}

} // namespace lockstep::app::ctl
