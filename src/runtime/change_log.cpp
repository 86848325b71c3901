// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/change_log.h"

namespace lockstep::runtime {

namespace {

core::LogEntry entry(const QString& code, const QStringList& arguments, const QDateTime& now)
{
    core::LogEntry made;
    made.at = now;
    made.type = core::LogType::SettingsChanged;
    made.code = code;
    made.arguments = arguments;
    return made;
}

core::FieldValue value(const QString& text)
{
    return text.isEmpty() ? core::FieldValue() : core::FieldValue::text(text);
}

// Collects the entries about one field.
class FieldChanges
{
public:
    FieldChanges(const core::FieldMapping& field, const QDateTime& now)
        : m_field(field)
        , m_name(core::toString(field.object) + u'.' + field.salesforceField)
        , m_now(now)
    { }

    void add(const QString& code, const QStringList& arguments = {}, const QString& before = {},
             const QString& after = {})
    {
        core::LogEntry made = entry(code, QStringList{m_name} + arguments, m_now);
        made.object = m_field.object;
        made.field = m_field.salesforceField;
        made.oldValue = value(before);
        made.newValue = value(after);
        m_entries += made;
    }
    // `option` as `fields set` calls it.
    void addRule(const char* option, const QString& before, const QString& after)
    {
        if (before != after)
            add(QStringLiteral("field-rule-changed"), {QString::fromLatin1(option), before, after}, before,
                after);
    }
    void addPairs(const char* code, const QList<core::ValuePair>& pairs,
                  const QList<core::ValuePair>& without)
    {
        for (const core::ValuePair& pair : pairs) {
            if (!without.contains(pair))
                add(QString::fromLatin1(code),
                    {pair.marketo, pair.salesforce, core::toString(pair.direction)}, pair.marketo,
                    pair.salesforce);
        }
    }
    [[nodiscard]] const QList<core::LogEntry>& entries() const { return m_entries; }

private:
    const core::FieldMapping& m_field;
    QString m_name;
    QDateTime m_now;
    QList<core::LogEntry> m_entries;
};

QString ruleText(const std::optional<core::ConflictRule>& rule)
{
    return rule ? core::toString(*rule) : QString();
}

} // namespace

core::LogEntry settingChange(const QString& key, const QString& before, const QString& after,
                             const QDateTime& now)
{
    core::LogEntry made = entry(QStringLiteral("setting-changed"), {key, before, after}, now);
    made.oldValue = value(before);
    made.newValue = value(after);
    return made;
}

core::LogEntry connectionChange(core::System system, const QString& url, const QDateTime& now)
{
    return entry(QStringLiteral("connection-changed"), {core::toString(system), url}, now);
}

core::LogEntry connectionRemoved(core::System system, const QDateTime& now)
{
    return entry(QStringLiteral("connection-removed"), {core::toString(system)}, now);
}

QList<core::LogEntry> fieldChanges(const core::FieldMapping& before, const core::FieldMapping& after,
                                   const QDateTime& now)
{
    FieldChanges changes(after, now);
    if (before.enabled != after.enabled)
        changes.add(after.enabled ? QStringLiteral("field-switched-on")
                                  : QStringLiteral("field-switched-off"));
    changes.addRule("marketo", before.marketoField, after.marketoField);
    changes.addRule("direction", core::toString(before.direction), core::toString(after.direction));
    changes.addRule("on-conflict", ruleText(before.conflictRule), ruleText(after.conflictRule));
    changes.addRule("blanks", core::toString(before.blankRule), core::toString(after.blankRule));
    changes.addPairs("value-unmapped", before.values, after.values);
    changes.addPairs("value-mapped", after.values, before.values);
    return changes.entries();
}

core::LogEntry fieldReset(const core::FieldMapping& field, const QDateTime& now)
{
    FieldChanges changes(field, now);
    changes.add(QStringLiteral("field-reset"));
    return changes.entries().constFirst();
}

} // namespace lockstep::runtime
