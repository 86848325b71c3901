// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/remapped.h"

#include "store/base_sweep.h"
#include "sync/try.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::sync {

using core::ObjectType;

namespace {

// JSON: "Lead.Title" → the Marketo field that its bases were agreed on with.
const QString pairedKey = QStringLiteral("fields.paired");

} // namespace

core::Done forgetRemapped(Context& context)
{
    const auto text = context.stores.meta.value(pairedKey);
    LOCKSTEP_TRY(text);
    if (!text->isEmpty() && context.fieldNotes.value(pairedKey) == *text)
        return {};
    const QJsonObject before = QJsonDocument::fromJson(text->toUtf8()).object();
    QJsonObject now = before;
    for (const ObjectType object : {ObjectType::Lead, ObjectType::Contact}) {
        const QList<core::FieldRow>& rows = context.fields.rows(object);
        for (const core::FieldRow& row : rows)
            now.insert(core::toString(object) + u'.' + row.mapping.salesforceField, row.mapping.marketoField);
    }
    if (now == before) {
        context.fieldNotes.insert(pairedKey, *text);
        return {};
    }

    auto transaction = context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (auto field = before.constBegin(); field != before.constEnd(); ++field) {
        const auto object = core::objectTypeFromString(field.key().section(u'.', 0, 0));
        if (object && now.value(field.key()) != field.value())
            LOCKSTEP_TRY(store::forgetBases(context.stores.database, *object, field.key().section(u'.', 1)));
    }
    LOCKSTEP_TRY(context.stores.meta.setValue(
        pairedKey, QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact))));
    return transaction->commit();
}

} // namespace lockstep::sync
