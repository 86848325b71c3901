// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_pages.h"

namespace lockstep::tests {

namespace {

QString sortKey(const core::LeadRow& row, core::LeadColumn column)
{
    switch (column) {
    case core::LeadColumn::Name:
        return row.name;
    case core::LeadColumn::Email:
        return row.email;
    case core::LeadColumn::Company:
        return row.company;
    case core::LeadColumn::Type:
        return core::toString(row.object);
    case core::LeadColumn::Owner:
        return row.owner;
    case core::LeadColumn::State:
        return core::toString(row.state);
    case core::LeadColumn::LastSynced:
        return row.lastSynced.toString(Qt::ISODate);
    case core::LeadColumn::Person:
        return QString::number(row.person);
    case core::LeadColumn::Record:
        return row.record;
    }
    return {};
}

bool matches(const core::LogEntry& entry, const core::LogFilter& filter)
{
    if (filter.person != 0 && entry.person != filter.person)
        return false;
    if (!filter.record.isEmpty() && entry.record != filter.record)
        return false;
    if (filter.run != 0 && entry.run != filter.run)
        return false;
    if (!filter.field.isEmpty() && entry.field != filter.field)
        return false;
    if (filter.type && entry.type != *filter.type)
        return false;
    if (filter.result && entry.result != *filter.result)
        return false;
    if (filter.since.isValid() && entry.at < filter.since)
        return false;
    if (filter.until.isValid() && entry.at >= filter.until)
        return false;
    return filter.text.isEmpty() || entry.name.contains(filter.text, Qt::CaseInsensitive)
        || entry.field.contains(filter.text, Qt::CaseInsensitive)
        || entry.message.contains(filter.text, Qt::CaseInsensitive)
        || entry.oldValue.toString().contains(filter.text, Qt::CaseInsensitive)
        || entry.newValue.toString().contains(filter.text, Qt::CaseInsensitive);
}

template <typename Function> void later(QObject* context, Function function)
{
    QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
}
} // namespace

std::vector<qint64> FakePeople::ordered(const core::LeadQuery& query) const
{
    std::vector<std::pair<QString, qint64>> keyed;
    for (const core::LeadRow& row : rows) {
        const bool wantedState = query.states.isEmpty() || query.states.contains(row.state);
        const bool found = query.search.isEmpty() || row.name.contains(query.search, Qt::CaseInsensitive)
            || row.email.contains(query.search, Qt::CaseInsensitive);
        const bool named = (query.persons.isEmpty() && query.records.isEmpty())
            || query.persons.contains(row.person) || query.records.contains(row.record);
        const bool failed = !query.cause || causes.value(row.link) == core::groupId(*query.cause);
        const bool linked =
            row.person != 0 && !row.record.isEmpty() && row.state != core::LinkState::DeletedInSalesforce;
        const bool waiting = row.state == core::LinkState::Waiting || marked.contains(row.link);
        if (wantedState && found && named && failed && (linked || !query.linked)
            && (waiting || !query.waiting))
            keyed.emplace_back(sortKey(row, query.sort), row.link);
    }
    std::sort(keyed.begin(), keyed.end());
    if (!query.ascending)
        std::reverse(keyed.begin(), keyed.end());
    std::vector<qint64> links;
    links.reserve(keyed.size());
    for (const auto& [key, link] : keyed)
        links.push_back(link);
    return links;
}

void FakePeople::add(qint64 link, const QString& name, core::LinkState state)
{
    core::LeadRow row;
    row.link = link;
    row.person = state == core::LinkState::NotInMarketo ? 0 : 1000 + link;
    if (state != core::LinkState::NotInSalesforce)
        row.record = QStringLiteral("00Q%1").arg(link, 15, 10, QLatin1Char('0'));
    row.name = name;
    row.email =
        QString(name).replace(QLatin1Char(' '), QLatin1Char('.')).toLower() + QStringLiteral("@example.com");
    row.state = state;
    rows.insert(link, row);
}

FakeRowOrder::FakeRowOrder(const FakePeople& people, QObject* parent)
    : core::RowOrder(parent)
    , m_people(people)
{ }

void FakeRowOrder::order(quint64 epoch, const core::LeadQuery& query)
{
    asked.append(query);
    m_waiting.append({epoch, query});
    if (!held)
        later(this, [this] { deliver(); });
}

void FakeRowOrder::begin(std::vector<qint64> links)
{
    Q_EMIT begun(m_waiting.constLast().first, std::make_shared<const std::vector<qint64>>(std::move(links)));
}

void FakeRowOrder::deliver()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [epoch, query] : waiting) {
        if (failure)
            Q_EMIT orderFailed(epoch, *failure);
        else
            Q_EMIT ordered(epoch, std::make_shared<const std::vector<qint64>>(m_people.ordered(query)));
    }
}

void FakeRowOrder::count(quint64 epoch)
{
    later(this, [this, epoch] {
        QHash<core::LinkState, int> counts;
        for (const core::LeadRow& row : m_people.rows)
            ++counts[row.state];
        Q_EMIT counted(epoch, counts);
    });
}

FakeLeadPages::FakeLeadPages(const FakePeople& people, QObject* parent)
    : core::LeadPages(parent)
    , m_people(people)
{ }

void FakeLeadPages::request(quint64 epoch, const QList<qint64>& links)
{
    asked.append(links);
    lastEpoch = epoch;
    m_waiting.append({epoch, links});
    if (!held)
        later(this, [this] { deliver(); });
}

void FakeLeadPages::deliver()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [epoch, links] : waiting)
        answer(epoch, links);
}

void FakeLeadPages::answer(quint64 epoch, const QList<qint64>& links)
{
    QList<core::LeadRow> rows;
    for (const qint64 link : links) {
        if (const auto row = m_people.rows.constFind(link); row != m_people.rows.cend())
            rows.append(*row);
    }
    Q_EMIT ready(epoch, rows);
}

void FakeLeadPages::requestCompare(quint64 epoch, qint64 link)
{
    later(this, [this, epoch, link] { Q_EMIT compareReady(epoch, link, m_people.compared.value(link)); });
}

void FakeLeadPages::requestPartners(quint64 epoch, qint64 link)
{
    later(this, [this, epoch, link] {
        QList<core::LeadRow> rows;
        const QList<qint64> links = QList<qint64>{link} + m_people.partners.value(link);
        for (const qint64 each : links) {
            if (const auto row = m_people.rows.constFind(each); row != m_people.rows.cend())
                rows.append(*row);
        }
        Q_EMIT partnersReady(epoch, rows);
    });
}

void FakeLogPages::request(quint64 epoch, const core::LogFilter& filter, qint64 beforeId, int limit)
{
    asked.append(filter);
    later(this, [=, this] {
        if (pageFailure) {
            Q_EMIT failed(epoch, *pageFailure);
            return;
        }
        QList<core::LogEntry> page;
        bool more = false;
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if ((beforeId != 0 && entry->id >= beforeId) || !matches(*entry, filter))
                continue;
            more = page.size() == limit;
            if (more)
                break;
            page.append(*entry);
        }
        Q_EMIT ready(epoch, page, more);
    });
}

void FakeLogPages::requestNewer(quint64 epoch, const core::LogFilter& filter, qint64 afterId, int limit)
{
    later(this, [=, this] {
        QList<core::LogEntry> page;
        for (const core::LogEntry& entry : std::as_const(entries)) {
            if (entry.id > afterId && matches(entry, filter) && page.size() < limit)
                page.append(entry);
        }
        Q_EMIT newerReady(epoch, page);
    });
}

void FakeLogPages::requestRuns(quint64 epoch, int limit)
{
    later(this, [=, this] {
        if (failure)
            Q_EMIT failed(epoch, *failure);
        else
            Q_EMIT runsReady(epoch, runs.mid(0, limit));
    });
}

qint64 FakeLogPages::add(core::LogEntry entry)
{
    entry.id = entries.isEmpty() ? 1 : entries.constLast().id + 1;
    entries.append(entry);
    return entry.id;
}

void FakeFieldTable::request(quint64 epoch)
{
    later(this, [this, epoch] {
        if (const auto error = std::exchange(readFailure, std::nullopt))
            Q_EMIT failed(*error);
        else
            Q_EMIT ready(epoch, rows);
    });
}

void FakeFieldTable::apply(const QList<core::FieldMapping>& changed)
{
    appliedChanges.append(changed);
    later(this, [this, changed] {
        if (const auto error = std::exchange(failure, std::nullopt)) {
            Q_EMIT failed(*error);
            return;
        }
        for (core::FieldRow& row : rows) {
            for (const core::FieldMapping& mapping : changed) {
                if (mapping.object == row.mapping.object
                    && mapping.salesforceField == row.mapping.salesforceField)
                    row.mapping = mapping;
            }
        }
        Q_EMIT applied();
    });
}

void FakeFieldTable::add(core::ObjectType object, const QString& field, const QString& marketoField,
                         bool enabled, const QString& warning)
{
    core::FieldRow row;
    row.mapping.object = object;
    row.mapping.salesforceField = field;
    row.mapping.marketoField = marketoField;
    row.mapping.enabled = enabled;
    row.salesforce.name = field;
    row.salesforce.label = field;
    row.salesforce.nativeType = QStringLiteral("string");
    row.salesforce.length = 80;
    row.usable = enabled;
    row.warningCode = warning;
    rows.append(row);
}

void FakeSyncControl::pause()
{
    setState(State::Paused);
}

void FakeSyncControl::resume()
{
    setState(State::Idle);
}

void FakeSyncControl::push(const QList<qint64>& persons, const core::PushTarget& target)
{
    pushes.append({persons, target});
}

void FakeSyncControl::requestStatus()
{
    later(this, [this] { Q_EMIT statusChanged(status); });
}

void FakeSyncControl::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace lockstep::tests
