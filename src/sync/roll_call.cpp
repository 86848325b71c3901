// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/roll_call.h"

#include "sync/discover.h"
#include "sync/try.h"

#include <algorithm>
#include <utility>

namespace lockstep::sync {

using core::ObjectType;
using core::System;

namespace {

constexpr int rowsAtOnce = 2000;

bool isAmong(const std::vector<qint64>& sorted, qint64 id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

} // namespace

// Ids that are still to be asked for; few of them would be many requests if each page asked for its own.
struct RollCall::Missing
{
    QStringList people;
    QHash<ObjectType, QStringList> records;
    qsizetype count = 0;
};

RollCall::RollCall(Context& context, Run& run, Dispatcher& dispatcher)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(dispatcher)
{ }

core::Done RollCall::begin(System system)
{
    const auto anybody = m_context.stores.links.page(0, 1);
    LOCKSTEP_TRY(anybody);
    side(system) = {!anybody->isEmpty(), {}};
    return {};
}

core::Done RollCall::hear(System system, const QList<core::Change>& changes)
{
    Side& listed = side(system);
    if (!listed.called)
        return {};
    if (system == System::Marketo) {
        for (const core::Change& change : changes)
            listed.heard.push_back(change.id.toLongLong());
        return {};
    }
    QStringList ids;
    for (const core::Change& change : changes)
        ids += change.id;
    const auto links = m_context.stores.links.byRecords(ids);
    LOCKSTEP_TRY(links);
    for (const store::Link& link : *links)
        listed.heard.push_back(link.id);
    return {};
}

core::Done RollCall::askMissing()
{
    if (!m_salesforce.called && !m_marketo.called)
        return {};
    for (Side* each : {&m_salesforce, &m_marketo})
        std::sort(each->heard.begin(), each->heard.end());
    Missing missing;
    qint64 after = 0;
    while (!m_run.isStopped()) {
        const auto page = m_context.stores.links.page(after, rowsAtOnce);
        LOCKSTEP_TRY(page);
        if (page->isEmpty())
            return ask(missing);
        after = page->last().id;
        for (const store::Link& link : *page)
            note(link, missing);
        if (missing.count >= rowsAtOnce)
            LOCKSTEP_TRY(ask(missing));
    }
    return {};
}

void RollCall::note(const store::Link& link, Missing& missing) const
{
    if (m_salesforce.called && !link.record.isEmpty() && !link.deletedInSalesforce
        && !isAmong(m_salesforce.heard, link.id)) {
        missing.records[link.object] += link.record;
        ++missing.count;
    }
    if (m_marketo.called && link.person != 0 && !isAmong(m_marketo.heard, link.person)) {
        missing.people += QString::number(link.person);
        ++missing.count;
    }
}

core::Done RollCall::ask(Missing& missing)
{
    const Missing asked = std::exchange(missing, {});
    askPeople(m_context, m_run, m_dispatcher, asked.people);
    for (auto each = asked.records.constBegin(); each != asked.records.constEnd(); ++each)
        askRecords(m_context, m_run, m_dispatcher, each.key(), each.value());
    return m_dispatcher.run();
}

} // namespace lockstep::sync
