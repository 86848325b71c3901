// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/audit.h"

#include "sync/discover.h"
#include "sync/try.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lockstep::sync {

using core::ObjectType;

namespace {

// Whole calls to both systems, unless few parts a day would come of it: the audit is spread evenly.
constexpr qint64 fewestRows = 300; // in a call to Marketo
constexpr qint64 mostRows = 2000; // in one to Salesforce
constexpr qint64 partsPerDay = 4;
constexpr qint64 rowsPerSlice = 6000;
constexpr int secondsPerDay = 86'400;

const QString roundKey = QStringLiteral("audit.round");

} // namespace

Auditor::Auditor(Context& context, Run& run, std::function<void()> between)
    : m_context(context)
    , m_run(run)
    , m_dispatcher(context, run, std::move(between))
{ }

core::Expected<Auditor::Round> Auditor::load() const
{
    const auto text = m_context.stores.meta.value(roundKey);
    LOCKSTEP_TRY(text);
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    Round round;
    round.startedAt = QDateTime::fromString(json[u"startedAt"].toString(), Qt::ISODate);
    round.position = json[u"position"].toInteger();
    round.done = json[u"done"].toInteger();
    round.total = json[u"total"].toInteger();
    return round;
}

core::Done Auditor::save(const Round& round)
{
    const QJsonObject json{{QStringLiteral("startedAt"), round.startedAt.toString(Qt::ISODate)},
                           {QStringLiteral("position"), round.position},
                           {QStringLiteral("done"), round.done},
                           {QStringLiteral("total"), round.total}};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(
        roundKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    return transaction->commit();
}

core::Done Auditor::begin()
{
    const auto total = m_context.stores.links.countLinked();
    LOCKSTEP_TRY(total);
    return save({m_context.now(), 0, 0, *total});
}

// Evenly over the days, and all that is left at their end.
qint64 Auditor::due(const Round& round) const
{
    const qint64 days = m_context.parts.settings.intValue(QStringLiteral("audit.days"));
    const qint64 length = days * secondsPerDay;
    const qint64 elapsed = round.startedAt.secsTo(m_context.now());
    return elapsed >= length ? std::numeric_limits<qint64>::max() : round.total * elapsed / length;
}

core::Done Auditor::slice()
{
    auto round = load();
    LOCKSTEP_TRY(round);
    // A clock set back must not stop the audit for ever.
    if (!round->startedAt.isValid() || round->startedAt > m_context.now())
        return begin();
    const core::PerSystem before = m_run.calls();
    const qint64 rows = rowsPerPart(*round);
    for (qint64 done = 0; done < rowsPerSlice && !m_run.isStopped() && due(*round) - round->done >= rows;
         done += rows) {
        const auto more = part(*round, static_cast<int>(rows));
        LOCKSTEP_TRY(more);
        if (!*more) {
            LOCKSTEP_TRY(begin());
            break;
        }
    }
    const core::PerSystem after = m_run.calls();
    m_run.excludeCalls({after.salesforce - before.salesforce, after.marketo - before.marketo});
    return {};
}

qint64 Auditor::rowsPerPart(const Round& round) const
{
    const qint64 days = m_context.parts.settings.intValue(QStringLiteral("audit.days"));
    return std::clamp(round.total / (days * partsPerDay), fewestRows, mostRows);
}

core::Expected<bool> Auditor::part(Round& round, int rows)
{
    const auto page = m_context.stores.links.linkedPage(round.position, rows);
    LOCKSTEP_TRY(page);
    if (page->isEmpty())
        return false;
    QStringList people;
    QHash<ObjectType, QStringList> records;
    for (const store::Link& link : *page) {
        people += QString::number(link.person);
        records[link.object] += link.record;
    }
    askPeople(m_context, m_run, m_dispatcher, people);
    for (auto each = records.constBegin(); each != records.constEnd(); ++each)
        askRecords(m_context, m_run, m_dispatcher, each.key(), each.value());
    LOCKSTEP_TRY(m_dispatcher.run());
    // Cut short it is read again: nothing is passed over.
    if (m_run.isStopped())
        return true;
    round.position = page->last().id;
    round.done += page->size();
    LOCKSTEP_TRY(save(round));
    return true;
}

} // namespace lockstep::sync
