// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema_change.h"

#include "core/field_mapping.h"

#include <algorithm>

namespace lockstep::core {

QList<SchemaChange> schemaChanges(System system, const FieldInfo* before, const FieldInfo* now)
{
    if (!before && !now)
        return {};
    if (!before)
        return {{system, SchemaChangeKind::Appeared, {}, *now}};
    if (!now)
        return {{system, SchemaChangeKind::Vanished, *before, {}}};
    QList<SchemaChange> changes;
    if (before->nativeType != now->nativeType || before->length != now->length)
        changes.append({system, SchemaChangeKind::Type, *before, *now});
    if (before->updateable != now->updateable)
        changes.append({system, SchemaChangeKind::Access, *before, *now});
    return changes;
}

bool sameFields(const Schema& a, const Schema& b)
{
    if (a.objects.size() != b.objects.size())
        return false;
    for (auto object = a.objects.cbegin(); object != a.objects.cend(); ++object) {
        const ObjectSchema other = b.objects.value(object.key());
        const QList<FieldInfo>& fields = object.value().fields;
        const bool same = b.objects.contains(object.key()) && fields.size() == other.fields.size()
            && std::all_of(fields.cbegin(), fields.cend(), [&other](const FieldInfo& field) {
                              return schemaChanges({}, &field, other.find(field.name)).isEmpty();
                          });
        if (!same)
            return false;
    }
    return true;
}

void markChanges(QList<FieldRow>& rows, System system, const Schema& before, const Schema& now)
{
    for (FieldRow& row : rows) {
        const bool isSalesforce = system == System::Salesforce;
        const ObjectType object = isSalesforce ? row.mapping.object : ObjectType::Person;
        const QString& name = isSalesforce ? row.mapping.salesforceField : row.mapping.marketoField;
        const auto then = before.objects.constFind(object);
        const auto today = now.objects.constFind(object);
        if (name.isEmpty() || then == before.objects.cend() || today == now.objects.cend())
            continue;
        row.changes += schemaChanges(system, then->find(name), today->find(name));
    }
}

} // namespace lockstep::core
