// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/write_task.h"

#include "salesforce/bulk_ingest.h"
#include "salesforce/write_results.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace lockstep::salesforce {

using core::WriteRecord;
using core::WriteResult;

namespace {

constexpr qsizetype recordsPerCall = 200; // of a collection
constexpr qsizetype halvingsPerCall = 8; // one of 200 is found

} // namespace

QList<WriteRecord> WriteTask::recordsAt(const QList<qsizetype>& indexes) const
{
    QList<WriteRecord> part;
    part.reserve(indexes.size());
    for (const qsizetype index : indexes)
        part.append(records.at(index));
    return part;
}

void WriteTask::moveToBulk()
{
    QSet<QString> keys;
    QList<qsizetype> others;
    for (const qsizetype index : std::as_const(together)) {
        const WriteRecord& record = records.at(index);
        const QString key = bulkKey(record, keyColumn);
        const bool fits = !key.isEmpty() && !keys.contains(key) && fitsInCsv(record);
        (fits ? inBulk : others).append(index);
        keys.insert(key);
    }
    together = others;
}

QList<qsizetype> WriteTask::takeBulk()
{
    QList<qsizetype> taken;
    qsizetype bytes = 0;
    for (const qsizetype index : std::as_const(inBulk)) {
        bytes += csvBytes(records.at(index));
        if (!taken.isEmpty() && bytes > largestBulkUpload)
            break;
        taken.append(index);
    }
    inBulk.remove(0, taken.size());
    return taken;
}

QList<qsizetype> WriteTask::takeCollection()
{
    if (!pieces.isEmpty())
        return pieces.takeFirst();
    const QList<qsizetype> taken = together.first(std::min(recordsPerCall, together.size()));
    together.remove(0, taken.size());
    return taken;
}

void WriteTask::halve(const QList<qsizetype>& sent)
{
    const qsizetype half = sent.size() / 2;
    pieces.prepend(sent.sliced(half));
    pieces.prepend(sent.first(half));
}

bool WriteTask::halveForCode(const QList<qsizetype>& failed)
{
    const qsizetype collections = (records.size() + recordsPerCall - 1) / recordsPerCall;
    if (failed.size() < 2 || m_halved >= halvingsPerCall * collections)
        return false;
    ++m_halved;
    halve(failed);
    return true;
}

QList<qsizetype> WriteTask::left() const
{
    QList<qsizetype> all = inBulk;
    for (const QList<qsizetype>& piece : pieces)
        all += piece;
    return all + together + conditional + alone;
}

void WriteTask::resultOf(qsizetype index, WriteResult result)
{
    if (result.id.isEmpty())
        result.id = records.at(index).id;
    reply.results[index] = std::move(result);
}

void WriteTask::giveUp(core::Error error)
{
    error.outcome = core::Outcome::NotSent;
    const QList<qsizetype> unsent = left();
    for (const qsizetype index : unsent) {
        if (!reply.results.at(index).error)
            resultOf(index, failedResult(error));
    }
    inBulk.clear();
    pieces.clear();
    together.clear();
    conditional.clear();
    alone.clear();
}

} // namespace lockstep::salesforce
