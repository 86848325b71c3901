// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/story.h"

#include "core/normalise.h"
#include "core/text_story.h"
#include "runtime/field_rows.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/log_store.h"
#include "store/outbox_store.h"
#include "store/snapshot_store.h"
#include "sync/edit_times.h"

#include <algorithm>
#include <utility>

namespace lockstep::runtime {

namespace {

constexpr int pageSize = 1000;

core::Unexpected unknownField(const QString& name)
{
    core::Error error;
    error.code = QStringLiteral("unknown-field");
    error.scope = core::ErrorScope::Record;
    error.outcome = core::Outcome::NotSent;
    error.arguments = QStringList{name};
    return core::Unexpected(error);
}

core::Done readLog(const store::LogStore& log, const core::LogFilter& filter, QList<core::LogEntry>& entries)
{
    qint64 before = 0;
    for (qsizetype read = pageSize; read == pageSize;) {
        const auto page = log.page(filter, before, pageSize);
        if (!page)
            return core::Unexpected(page.error());
        entries += *page;
        read = page->size();
        before = page->isEmpty() ? 0 : page->constLast().id;
    }
    return {};
}

QString qualified(const core::FieldRow& row)
{
    return core::toString(row.mapping.object) + u'.' + row.mapping.salesforceField;
}

bool isNamed(const core::FieldRow& row, const QString& name)
{
    const auto same = [&name](const QString& other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    return same(row.mapping.salesforceField) || same(row.mapping.marketoField) || same(qualified(row));
}

QString withoutObject(const QString& name)
{
    for (const core::ObjectType object : {core::ObjectType::Lead, core::ObjectType::Contact}) {
        const QString prefix = core::toString(object) + u'.';
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            return name.mid(prefix.size());
    }
    return name;
}

core::text::WriteStage stageOf(store::IntentState state)
{
    switch (state) {
    case store::IntentState::Planned:
        return core::text::WriteStage::Planned;
    case store::IntentState::Sent:
    case store::IntentState::Written: // the answer is here, what became of it is still to be read
        return core::text::WriteStage::Sent;
    case store::IntentState::Unknown:
    case store::IntentState::Closed:
        break;
    }
    return core::text::WriteStage::Unknown;
}

// Gathers one story from the log, the two ledgers, the outbox and the pair as it stands.
class Teller
{
public:
    Teller(store::Database& database, const core::Settings& settings, const Subject& subject)
        : m_database(database)
        , m_settings(settings)
        , m_ledger(database)
        , m_former(subject.former)
    {
        m_story.link = subject.link;
        addWhy(subject.note);
    }

    core::Expected<Story> tell(const QString& field)
    {
        const core::Done gathered = readEntries()
                                        .and_then([&] { return chooseField(field); })
                                        .and_then([this] { return addConflicts(); })
                                        .and_then([this] { return addWrites(); })
                                        .and_then([this] { return findWhy(); });
        if (!gathered)
            return core::Unexpected(gathered.error());
        addEntries();
        std::stable_sort(m_story.lines.begin(), m_story.lines.end(),
                         [](const StoryLine& a, const StoryLine& b) { return a.at < b.at; });
        return std::move(m_story);
    }

private:
    // Entries from before the two sides met name only one of them.
    core::Done readEntries()
    {
        const store::LogStore log(m_database);
        core::Done done;
        for (const qint64 id : {m_former, m_story.link.person}) {
            core::LogFilter person;
            person.person = id;
            if (done && id != 0)
                done = readLog(log, person, m_entries);
        }
        core::LogFilter record;
        record.record = m_story.link.record;
        if (done && !record.record.isEmpty())
            done = readLog(log, record, m_entries);
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const core::LogEntry& a, const core::LogEntry& b) { return a.id < b.id; });
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        return done;
    }

    core::Done chooseField(const QString& name)
    {
        if (name.isEmpty())
            return {};
        const auto schemas = storedSchemas(m_database);
        if (!schemas)
            return core::Unexpected(schemas.error());
        const auto rows = fieldRows(m_database, m_settings, *schemas);
        if (!rows)
            return core::Unexpected(rows.error());
        const auto row = std::find_if(rows->cbegin(), rows->cend(), [&](const core::FieldRow& candidate) {
            return candidate.mapping.object == m_story.link.object && isNamed(candidate, name);
        });
        if (row != rows->cend()) {
            m_row = *row;
            m_field = row->mapping.salesforceField;
            return {};
        }
        // The log may remember a field that is gone.
        const auto entry =
            std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const core::LogEntry& each) {
                return !each.field.isEmpty() && each.field.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (entry == m_entries.cend())
            return unknownField(name);
        m_field = entry->field;
        return {};
    }

    // Of the field asked for, or of the record as a whole.
    [[nodiscard]] bool belongs(const QString& field) const
    {
        return m_field.isEmpty() || field.isEmpty() || field == m_field;
    }

    core::Done addConflicts()
    {
        const auto conflicts = m_ledger.conflicts(m_story.link.id);
        if (!conflicts)
            return core::Unexpected(conflicts.error());
        for (const store::Conflict& conflict : *conflicts) {
            m_ledgered.insert({conflict.run, conflict.field});
            if (!belongs(conflict.field))
                continue;
            core::text::ConflictFacts facts{
                conflict.field, {}, conflict.marketo, conflict.salesforce, conflict.rule};
            if (conflict.marketoBase && conflict.salesforceBase)
                facts.base = core::FieldBase{*conflict.marketoBase, *conflict.salesforceBase};
            m_story.lines += StoryLine{conflict.at, conflict.run, conflict.field, core::text::told(facts)};
        }
        return {};
    }

    // What the conflict ledger tells better is left to it.
    void addEntries()
    {
        for (const core::LogEntry& entry : std::as_const(m_entries)) {
            const bool ledgered =
                entry.type == core::LogType::Conflict && m_ledgered.contains({entry.run, entry.field});
            if (!ledgered && belongs(entry.field))
                m_story.lines += StoryLine{entry.at, entry.run, entry.field, core::text::told(entry)};
        }
    }

    core::Done addWrites()
    {
        const auto open = store::OutboxStore(m_database).openOf(m_story.link.id);
        if (!open)
            return core::Unexpected(open.error());
        for (const store::Intent& intent : *open) {
            QStringList fields;
            for (const store::PlannedField& planned : intent.plan)
                fields += planned.field;
            if (!m_field.isEmpty() && !fields.isEmpty() && !fields.contains(m_field))
                continue;
            const QDateTime at = intent.sentAt.isValid() ? intent.sentAt : intent.createdAt;
            const QString text =
                core::text::openWrite(intent.side, stageOf(intent.state), fields, intent.fenceUntil);
            m_story.lines += StoryLine{at, intent.run, fields.size() == 1 ? fields.first() : QString(), text};
            m_reasons += text;
        }
        return {};
    }

    void addWhy(const QString& reason)
    {
        if (!reason.isEmpty())
            m_story.why += (m_story.why.isEmpty() ? QString() : QStringLiteral(" "))
                + (reason.endsWith(u'.') ? reason : reason + u'.');
    }

    void addFailure(const store::Failure& failure)
    {
        m_reasons += core::text::openFailure(core::text::sentence(failure.code, failure.arguments),
                                             failure.value, failure.message);
    }

    core::Done findWhy()
    {
        if (m_story.link.id == 0)
            return {}; // what the ledger keeps under no row is nobody's
        const auto failures = m_ledger.failures(m_story.link.id);
        if (!failures)
            return core::Unexpected(failures.error());
        for (const store::Failure& failure : *failures) {
            if (belongs(failure.field)) {
                m_failed = true;
                addFailure(failure);
            } else if (failure.isBySystem()) {
                m_refusedOthers += failure;
            }
        }
        if (m_row) {
            if (core::Done told = tellField(*m_row); !told)
                return told;
        }
        const store::Link& link = m_story.link;
        if (m_reasons.isEmpty() && !link.stateCode.isEmpty())
            m_reasons +=
                core::text::openFailure(core::text::sentence(link.stateCode, link.stateArguments), {}, {});
        if (m_reasons.isEmpty())
            m_reasons += core::text::stateReason(link.state);
        for (const QString& reason : std::as_const(m_reasons))
            addWhy(reason);
        return {};
    }

    // What the next sync does with the field: what has failed waits, and a value travels in the other
    // side's form.
    [[nodiscard]] core::MergeOutcome nextStep(const core::MergeInput& input, const core::FieldRow& row) const
    {
        core::MergeOutcome next = core::mergeField(input, row);
        if (next.writeToSalesforce)
            next.value = core::render(next.value, core::System::Marketo, core::System::Salesforce, row);
        else if (next.writeToMarketo)
            next.value = core::render(next.value, core::System::Salesforce, core::System::Marketo, row);
        if (m_failed) {
            next.writeToSalesforce = false;
            next.writeToMarketo = false;
        }
        return next;
    }

    // The record of which one field was refused waits as a whole.
    void hold(core::System side, bool& writes)
    {
        if (!writes)
            return;
        for (const store::Failure& failure : std::as_const(m_refusedOthers)) {
            if (failure.target != side)
                continue;
            addFailure(failure);
            writes = false;
        }
        if (!writes)
            m_reasons += core::text::recordWaits(side);
    }

    core::Done tellField(const core::FieldRow& row)
    {
        if (!row.mapping.enabled) {
            m_reasons += core::text::fieldIsOff(qualified(row));
            return {};
        }
        if (!row.warningCode.isEmpty())
            m_reasons +=
                core::text::openFailure(core::text::sentence(row.warningCode, row.warningArguments), {}, {});
        const auto pairs = store::SnapshotStore(m_database).pairs({m_story.link.id});
        if (!pairs)
            return core::Unexpected(pairs.error());
        if (!row.usable || pairs->isEmpty() || !m_story.link.isLinked() || !pairs->first().marketo
            || !pairs->first().salesforce)
            return {};
        const store::PairState& pair = pairs->first();
        core::MergeInput input;
        input.marketo = pair.marketo->record.values.value(row.mapping.marketoField);
        input.salesforce = pair.salesforce->record.values.value(m_field);
        if (const auto base = pair.bases.constFind(m_field); base != pair.bases.constEnd())
            input.base = *base;
        const auto times = sync::marketoTimes(store::WatchStore(m_database), pair, {row});
        if (!times)
            return core::Unexpected(times.error());
        input.marketoChangedAt = times->value(m_field);
        input.salesforceChangedAt = pair.salesforce->record.modifiedAt;
        core::MergeOutcome next = nextStep(input, row);
        hold(core::System::Salesforce, next.writeToSalesforce);
        hold(core::System::Marketo, next.writeToMarketo);
        m_reasons += core::text::fieldReason({input.marketo, input.salesforce, next});
        m_story.field = core::CompareRow{m_field,           row.salesforce.label,   row.mapping.marketoField,
                                         input.marketo,     input.salesforce,       input.base,
                                         row.effectiveRule, row.effectiveDirection, false};
        return {};
    }

    store::Database& m_database;
    const core::Settings& m_settings;
    store::LedgerStore m_ledger;
    qint64 m_former; // a number that the person had before; 0 = none
    Story m_story;
    QString m_field; // empty = the whole person
    std::optional<core::FieldRow> m_row;
    QList<core::LogEntry> m_entries;
    QSet<std::pair<qint64, QString>> m_ledgered; // run and field of conflicts the ledger holds
    QStringList m_reasons;
    bool m_failed = false; // there is an open failure of the field, or of the whole record
    QList<store::Failure> m_refusedOthers; // of other fields, which were sent along
};

} // namespace

core::Expected<Story> tellStory(store::Database& database, const core::Settings& settings,
                                const Subject& subject, const QString& field)
{
    return Teller(database, settings, subject).tell(field);
}

core::Expected<QString> loggedField(store::Database& database, const core::Settings& settings,
                                    const QString& name)
{
    const store::LogStore log(database);
    for (const QString& each : {name, withoutObject(name)}) {
        auto field = log.fieldNamed(each);
        if (!field || !field->isEmpty())
            return field;
    }
    const auto schemas = storedSchemas(database);
    if (!schemas)
        return core::Unexpected(schemas.error());
    const auto rows = fieldRows(database, settings, *schemas);
    if (!rows)
        return core::Unexpected(rows.error());
    const auto row = std::find_if(rows->cbegin(), rows->cend(),
                                  [&name](const core::FieldRow& each) { return isNamed(each, name); });
    if (row == rows->cend())
        return unknownField(name);
    return row->mapping.salesforceField;
}

} // namespace lockstep::runtime
