// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions.h"
#include "core/default_map.h"
#include "core/field_mapping.h"
#include "core/schema.h"

#include <QSet>
#include <memory>

namespace lockstep::sync {

// What a mapped field is called on that side.
[[nodiscard]] inline const QString& fieldIn(const core::FieldRow& row, core::System system)
{
    return system == core::System::Salesforce ? row.mapping.salesforceField : row.mapping.marketoField;
}

// Which fields a run reads and keeps in step: the live field table, reduced to what is usable, and the
// fields that are read beside it (link fields, names for display, owner). An immutable value.
class FieldSets
{
public:
    struct Input
    {
        core::Schema salesforce;
        core::Schema marketo;
        QList<core::FieldMapping> saved;
        core::ConflictRule leadRule = core::ConflictRule::Marketo;
        core::ConflictRule contactRule = core::ConflictRule::Marketo;
        core::LinkFieldNames links;
        QString marker; // salesforce.markerField; empty = off
        core::ConditionList leadFilter;
        core::ConditionList contactFilter;
        core::ConditionList createRule; // over Marketo fields; empty = off
        QSet<QString>
            suspended; // "Lead.Industry", "Person.industry": named in an error, whatever the describe shows
    };

    FieldSets() = default;
    explicit FieldSets(const Input& input);
    // Whether that input would make the same ones; when a describe was read is of no account.
    [[nodiscard]] bool isOf(const Input& input) const;

    [[nodiscard]] const core::LinkFieldNames& links() const { return m_input.links; }
    // The field of a Lead or Contact that takes the operation marker; empty where it is off, hidden or
    // read-only.
    [[nodiscard]] QString marker(core::ObjectType object) const { return m_markers.value(object); }
    // The usable rows of Lead or Contact.
    [[nodiscard]] const QList<core::FieldRow>& rows(core::ObjectType object) const;
    // The same for a record with these values: a person account's contact takes nothing, so all its fields go
    // to Marketo only.
    [[nodiscard]] const FieldSets& of(core::ObjectType object, const core::FieldValues& values) const;
    // Whether a record with these values can be written at all.
    [[nodiscard]] static bool isReadOnly(core::ObjectType object, const core::FieldValues& values);
    [[nodiscard]] const core::FieldRow* row(core::ObjectType object, const QString& salesforceField) const;
    // What is read of a Lead, a Contact or a person.
    [[nodiscard]] QStringList readFields(core::ObjectType object) const { return m_read.value(object); }
    // What the change feeds look at.
    [[nodiscard]] const QHash<core::ObjectType, QStringList>& watched() const { return m_watched; }
    // The mapped fields of a side whose change is an edit worth a merge.
    [[nodiscard]] const QSet<QString>& mapped(core::ObjectType object) const;
    // Marketo fields that name a record, our own first, then those of a former native sync.
    [[nodiscard]] const QStringList& recordIdFields() const { return m_recordIdFields; }
    // Whether the record filter lets a record flow; nothing where it cannot be told, because a field it
    // looks at is hidden or was not read.
    [[nodiscard]] std::optional<bool> admits(const core::Record& record) const;
    // Whether the rule for new leads wants one for this person.
    [[nodiscard]] bool wantsLead(const core::Record& person) const;
    // Of some field the newer edit wins.
    [[nodiscard]] bool needsTimes(core::ObjectType object) const;
    // Changes when a field joins or leaves: a line each, "Lead.Title=title".
    [[nodiscard]] const QString& signature() const { return m_signature; }
    // Changes when a filter or the rule for new leads does.
    [[nodiscard]] const QString& conditionsSignature() const { return m_conditionsSignature; }
    // Fields that are switched on, but hidden from one of our users or named in an error.
    struct Absent
    {
        core::ObjectType object = core::ObjectType::Lead;
        QString field; // Salesforce API name
        core::System hiddenIn = core::System::Salesforce;
        QString marketoField = {};
        [[nodiscard]] QString name() const { return core::toString(object) + u'.' + field; }
    };
    [[nodiscard]] const QList<Absent>& absent() const { return m_absent; }

private:
    void addMarker(const Input& input, core::ObjectType object);
    void noteAbsent(const Input& input);
    void addReadOnly();
    void sign();

    Input m_input;
    QHash<core::ObjectType, QString> m_markers;
    QList<core::FieldRow> m_leadRows;
    QList<core::FieldRow> m_contactRows;
    QHash<core::ObjectType, QStringList> m_read;
    QHash<core::ObjectType, QStringList> m_watched;
    QHash<core::ObjectType, QSet<QString>> m_mapped;
    QStringList m_recordIdFields;
    QList<Absent> m_absent;
    QString m_signature;
    QString m_conditionsSignature;
    std::shared_ptr<const FieldSets> m_readOnly; // of(…) a person account's contact; none: there are none
    QHash<core::ObjectType, core::ConditionList> m_conditions; // filters; the rule for new leads under Person
    QHash<core::ObjectType, core::ObjectSchema> m_tested; // the fields they look at
};

} // namespace lockstep::sync
