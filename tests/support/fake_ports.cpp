// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_ports.h"

#include "core/setting_specs.h"

namespace lockstep::tests {

namespace {

template <typename Function> void later(QObject* context, Function function)
{
    QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
}
} // namespace

void FakeAttentionPages::requestGroups(quint64 epoch)
{
    later(this, [this, epoch] {
        if (failure)
            Q_EMIT failed(epoch, *failure);
        else
            Q_EMIT groupsReady(epoch, groups);
    });
}

void FakeAttentionPages::requestRecords(quint64 epoch, const core::AttentionGroup& group, qint64 afterId,
                                        int limit)
{
    later(this, [=, this] {
        QList<core::AttentionRecord> page;
        const QList<core::AttentionRecord> all = records.value(group.id);
        for (const core::AttentionRecord& record : all) {
            if (record.id > afterId)
                page.append(record);
        }
        Q_EMIT recordsReady(epoch, page.mid(0, limit), page.size() > limit);
    });
}

core::AttentionGroup& FakeAttentionPages::add(const core::FailureCause& cause, const QString& title,
                                              int people)
{
    core::AttentionGroup group;
    group.id = core::groupId(cause);
    group.cause = cause;
    group.title = title;
    group.advice = QStringLiteral("Mend it in Salesforce, then retry.");
    groups.append(group);
    addPeople(groups.last(), people);
    return groups.last();
}

void FakeAttentionPages::addPeople(core::AttentionGroup& group, int people)
{
    for (int i = 0; i < people; ++i) {
        core::AttentionRecord record;
        record.id = ++m_lastId;
        record.link = m_lastId;
        record.person = 1000 + m_lastId;
        record.record = QStringLiteral("00Q000000000001AAA");
        record.name = QStringLiteral("Person %1").arg(m_lastId, 4, 10, QLatin1Char('0'));
        record.message = QStringLiteral("Phone is required when Status is Qualified");
        records[group.id].append(record);
    }
    group.count += people;
    group.people += people;
    group.newest = m_lastId;
}

void FakeCsvFiles::leads(const QString& file, const core::RowOrder::Ids& links)
{
    finish({file, *links, {}, {}, {}}, static_cast<qint64>(links->size()));
}

void FakeCsvFiles::log(const QString& file, const core::LogFilter& filter)
{
    finish({file, {}, filter, {}, {}}, 0);
}

void FakeCsvFiles::errors(const QString& file, const QStringList& groups)
{
    finish({file, {}, {}, {}, {}, groups}, 0);
}

void FakeCsvFiles::table(const QString& file, const QStringList& header, const QList<QStringList>& rows)
{
    finish({file, {}, {}, header, rows}, rows.size());
}

void FakeCsvFiles::finish(const Written& written, qint64 rows)
{
    files.append(written);
    m_waiting.append({written.file, rows});
    Q_EMIT started(written.file);
    if (!held)
        later(this, [this] { deliver(); });
}

void FakeCsvFiles::deliver()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [file, rows] : waiting)
        Q_EMIT finished(file, rows);
}

void FakeCsvFiles::cancel()
{
    ++cancels;
    core::Error stopped;
    stopped.code = QStringLiteral("cancelled");
    for (qsizetype left = std::exchange(m_waiting, {}).size(); left > 0; --left)
        later(this, [this, stopped] { Q_EMIT failed(stopped); });
}

void FakeSettingTable::request()
{
    later(this, [this] {
        QHash<QString, QString> all;
        for (const core::SettingSpec& spec : core::settingSpecs())
            all.insert(spec.key, values.value(spec.key, spec.defaultValue));
        Q_EMIT ready(all);
    });
}

void FakeSettingTable::set(const QString& key, const QString& value)
{
    later(this, [this, key, value] {
        if (const core::Done allowed = core::checkSetting(key, value); !allowed) {
            Q_EMIT refused(key, allowed.error());
            return;
        }
        values.insert(key, value);
        sets.append({key, value});
        Q_EMIT changed(key, value);
    });
}

void FakeConnectionTester::connectSystem(const core::ConnectionDraft& draft)
{
    drafts.append(draft);
    answer(draft.system);
}

void FakeConnectionTester::test(core::System system)
{
    tests.append(system);
    answer(system);
}

void FakeConnectionTester::answer(core::System system)
{
    later(this, [this, system] {
        if (const auto error = std::exchange(failure, std::nullopt))
            Q_EMIT refused(system, *error);
        else
            Q_EMIT connected(system,
                             {QStringLiteral("sync@acme.example"),
                              {},
                              QStringLiteral("acme"),
                              QStringLiteral("62.0"),
                              {18, 15000}});
    });
}

void FakeConnectionTester::disconnectSystem(core::System system)
{
    disconnects.append(system);
    later(this, [this, system] {
        if (const auto error = std::exchange(failure, std::nullopt))
            Q_EMIT refused(system, *error);
        else
            Q_EMIT disconnected(system, left);
    });
}

void FakeConnectionTester::checkLinkFields()
{
    report({});
}

void FakeConnectionTester::createLinkFields()
{
    QStringList created;
    for (const QString& field : std::as_const(missing)) {
        if (!refusedFields.contains(field))
            created.append(field);
    }
    missing = refusedFields;
    report(created);
}

void FakeConnectionTester::report(const QStringList& created)
{
    later(this, [this, created] {
        core::LinkFieldReport report;
        report.present = QStringList{QStringLiteral("Contact.Marketo_Id__c")} + created;
        report.created = created;
        report.missing = missing;
        for (const QString& field : std::as_const(refusedFields))
            report.steps.insert(field, {QStringLiteral("Create the field %1").arg(field)});
        Q_EMIT linkFieldsChecked(report);
    });
}

} // namespace lockstep::tests
