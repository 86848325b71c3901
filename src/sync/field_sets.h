// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/default_map.h"
#include "core/field_mapping.h"
#include "core/schema.h"

#include <QSet>

namespace lockstep::sync {

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
        QSet<QString>
            suspended; // "Lead.Industry", "Person.industry": named in an error, whatever the describe shows
    };

    FieldSets() = default;
    explicit FieldSets(const Input& input);

    [[nodiscard]] const core::LinkFieldNames& links() const { return m_links; }
    // The usable rows of Lead or Contact.
    [[nodiscard]] const QList<core::FieldRow>& rows(core::ObjectType object) const;
    [[nodiscard]] const core::FieldRow* row(core::ObjectType object, const QString& salesforceField) const;
    // What is read of a Lead, a Contact or a person.
    [[nodiscard]] QStringList readFields(core::ObjectType object) const { return m_read.value(object); }
    // What the change feeds look at.
    [[nodiscard]] const QHash<core::ObjectType, QStringList>& watched() const { return m_watched; }
    // The mapped fields of a side whose change is an edit worth a merge.
    [[nodiscard]] const QSet<QString>& mapped(core::ObjectType object) const;
    // Marketo fields that name a record, our own first, then those of a former native sync.
    [[nodiscard]] const QStringList& recordIdFields() const { return m_recordIdFields; }
    // Changes when a field joins or leaves.
    [[nodiscard]] QString signature() const;

private:
    core::LinkFieldNames m_links;
    QList<core::FieldRow> m_leadRows;
    QList<core::FieldRow> m_contactRows;
    QHash<core::ObjectType, QStringList> m_read;
    QHash<core::ObjectType, QStringList> m_watched;
    QHash<core::ObjectType, QSet<QString>> m_mapped;
    QStringList m_recordIdFields;
};

} // namespace lockstep::sync
