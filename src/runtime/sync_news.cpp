// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sync_news.h"

#include <QMutexLocker>
#include <algorithm>
#include <utility>

namespace lockstep::runtime {

namespace {

void merge(core::ChangeSet& all, const core::ChangeSet& more)
{
    all.links += more.links;
    all.renamed += more.renamed;
    all.rowsAddedOrRemoved = all.rowsAddedOrRemoved || more.rowsAddedOrRemoved;
    all.lastLogId = std::max(all.lastLogId, more.lastLogId);
    all.runs = all.runs || more.runs;
    all.fields = all.fields || more.fields;
}

void removeDuplicates(QList<qint64>& links)
{
    std::sort(links.begin(), links.end());
    links.resize(std::distance(links.begin(), std::unique(links.begin(), links.end())));
}

} // namespace

SyncNews::SyncNews(std::function<void()> announce)
    : m_announce(std::move(announce))
{ }

template <typename Change> void SyncNews::change(Change change)
{
    {
        const QMutexLocker locker(&m_mutex);
        change(m_news);
        if (std::exchange(m_announced, true))
            return;
    }
    m_announce();
}

void SyncNews::begin()
{
    change([](News& news) {
        news.began = true;
        news.rested.reset();
    });
}

void SyncNews::rest(const QDateTime& nextRunAt)
{
    change([&](News& news) { news.rested = nextRunAt; });
}

void SyncNews::add(const core::ChangeSet& changes)
{
    change([&](News& news) { merge(news.changes, changes); });
}

void SyncNews::add(const core::SyncProgress& progress)
{
    change([&](News& news) { news.progress = progress; });
}

void SyncNews::add(const core::SyncStatus& status)
{
    change([&](News& news) { news.status = status; });
}

void SyncNews::add(const core::RunSummary& summary)
{
    change([&](News& news) { news.runs += summary; });
}

void SyncNews::add(const sync::PreviewResult& preview)
{
    change([&](News& news) {
        news.runs += preview.summary;
        news.preview = preview;
    });
}

void SyncNews::add(const core::UndoReport& report)
{
    change([&](News& news) {
        news.runs += report.summary;
        news.undos += report;
    });
}

void SyncNews::addConfirmed()
{
    change([](News& news) { news.confirmed = true; });
}

void SyncNews::add(const core::Error& error)
{
    change([&](News& news) { news.errors += error; });
}

void SyncNews::addRefusedPreview()
{
    change([](News& news) { news.previewRefused = true; });
}

void SyncNews::addRefused(const core::UndoRequest& request)
{
    change([&](News& news) { news.refusedUndos += request; });
}

std::optional<News> SyncNews::take()
{
    News news;
    {
        const QMutexLocker locker(&m_mutex);
        if (!std::exchange(m_announced, false))
            return std::nullopt;
        std::swap(news, m_news);
    }
    removeDuplicates(news.changes.links);
    removeDuplicates(news.changes.renamed);
    return news;
}

} // namespace lockstep::runtime
