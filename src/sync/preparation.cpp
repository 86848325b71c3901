// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/preparation.h"

#include "sync/link_fields.h"
#include "sync/try.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lockstep::sync {

using core::ObjectType;
using core::System;

namespace {

// A "not modified" is no proof of unchanged permissions, so the describes are read whole once an hour; in
// between Salesforce is asked with each poll whether they have changed.
constexpr int wholeSchemaSeconds = 3600;
constexpr int checkSchemaSeconds = 900;
constexpr int suspensionSeconds = 3600;

const QString userKey = QStringLiteral("salesforce.userId");
const QString signatureKey = QStringLiteral("fields.signature");
const QString checkedAtKey = QStringLiteral("schema.salesforce.checkedAt");
const QString suspendedKey = QStringLiteral("fields.suspended"); // JSON: "Lead.Industry" → until

QString readAtKey(System system)
{
    return QStringLiteral("schema.%1.readAt").arg(core::toString(system));
}

core::ConflictRule ruleSetting(const core::Settings& settings, const QString& key)
{
    return core::conflictRuleFromString(settings.value(key)).value_or(core::ConflictRule::Marketo);
}

} // namespace

Preparation::Preparation(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done Preparation::prepare()
{
    m_run.progress(core::SyncProgress::Phase::Connecting, 0, 0);
    auto salesforce = schema(System::Salesforce, wholeSchemaSeconds);
    LOCKSTEP_TRY(salesforce);
    auto marketo = schema(System::Marketo, wholeSchemaSeconds);
    LOCKSTEP_TRY(marketo);
    // The kept describes may be older than the set-up that made the link fields.
    const core::LinkFieldNames names = linkFieldNames(m_context.parts.settings);
    if (!LinkFields::missing(*salesforce, *marketo, names).isEmpty()) {
        salesforce = schema(System::Salesforce, 0);
        LOCKSTEP_TRY(salesforce);
        marketo = schema(System::Marketo, 0);
        LOCKSTEP_TRY(marketo);
    }
    LOCKSTEP_TRY(learnUser());
    return buildFields(*salesforce, *marketo);
}

core::Expected<core::Schema> Preparation::schema(System system, int maxAgeSeconds)
{
    const QString key = readAtKey(system);
    const auto kept = m_context.stores.cursors.schema(system);
    LOCKSTEP_TRY(kept);
    if (*kept)
        m_context.remote(system).adopt(**kept);
    const auto isOld = isOlderThan(key, maxAgeSeconds);
    LOCKSTEP_TRY(isOld);
    if (*kept && !*isOld)
        return **kept;

    const auto fresh = m_context.parts.waiter.await(m_context.remote(system).describe(0), m_run.stopToken());
    LOCKSTEP_TRY(fresh);
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.cursors.saveSchema(system, *fresh));
    LOCKSTEP_TRY(noteTime(key));
    if (system == System::Salesforce)
        LOCKSTEP_TRY(noteTime(checkedAtKey));
    LOCKSTEP_TRY(transaction->commit());
    m_run.fieldsChanged();
    return *fresh;
}

// All these times are local ones: ages, never compared with a server's time.
core::Expected<bool> Preparation::isOlderThan(const QString& timeKey, int seconds) const
{
    const auto at = m_context.stores.meta.value(timeKey);
    LOCKSTEP_TRY(at);
    const qint64 age = QDateTime::fromString(*at, Qt::ISODate).secsTo(m_context.now());
    return at->isEmpty() || age < 0 || age >= seconds;
}

core::Done Preparation::noteTime(const QString& timeKey)
{
    return m_context.stores.meta.setValue(timeKey, m_context.now().toString(Qt::ISODate));
}

core::Done Preparation::takeSchema(const std::optional<core::Schema>& told)
{
    std::optional<core::Schema> now = told;
    if (!now) {
        const auto due = isOlderThan(checkedAtKey, checkSchemaSeconds);
        LOCKSTEP_TRY(due);
        if (!*due)
            return {};
        const auto asked = m_context.parts.waiter.await(
            m_context.parts.salesforce.describe(checkSchemaSeconds), m_run.stopToken());
        LOCKSTEP_TRY(asked);
        now = *asked;
    }
    const auto kept = m_context.stores.cursors.schema(System::Salesforce);
    LOCKSTEP_TRY(kept);
    const bool changed = !*kept || (*kept)->objects != now->objects;
    if (!changed && told)
        return {};
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.cursors.saveSchema(System::Salesforce, *now));
    LOCKSTEP_TRY(noteTime(checkedAtKey));
    LOCKSTEP_TRY(transaction->commit());
    if (!changed)
        return {};
    m_run.fieldsChanged();
    LOCKSTEP_TRY(prepare());
    return scheduleBackfill();
}

core::Done Preparation::learnUser()
{
    if (!m_context.salesforceUser.isEmpty())
        return {};
    const auto known = m_context.stores.meta.value(userKey);
    LOCKSTEP_TRY(known);
    m_context.salesforceUser = *known;
    if (!known->isEmpty())
        return {};
    const auto info = m_context.parts.waiter.await(m_context.parts.salesforce.test(), m_run.stopToken());
    LOCKSTEP_TRY(info);
    m_context.salesforceUser = info->userId;
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(userKey, info->userId));
    return transaction->commit();
}

core::Done Preparation::buildFields(const core::Schema& salesforce, const core::Schema& marketo)
{
    const core::Settings& settings = m_context.parts.settings;
    FieldSets::Input input;
    input.salesforce = salesforce;
    input.marketo = marketo;
    input.links = linkFieldNames(settings);
    const QList<core::NewField> missing = LinkFields::missing(salesforce, marketo, input.links);
    if (!missing.isEmpty()) {
        QStringList names;
        for (const core::NewField& field : missing)
            names += qualifiedName(field);
        core::Error error;
        error.code = QStringLiteral("link-fields-missing");
        error.scope = core::ErrorScope::System;
        error.retry = core::RetryClass::Admin;
        error.outcome = core::Outcome::NotSent;
        error.arguments = {names.join(QStringLiteral(", "))};
        return core::Unexpected(error);
    }
    const auto saved = m_context.stores.mappings.all();
    LOCKSTEP_TRY(saved);
    const auto out = suspended();
    LOCKSTEP_TRY(out);
    input.saved = *saved;
    input.suspended = *out;
    input.leadRule = ruleSetting(settings, QStringLiteral("conflict.lead"));
    input.contactRule = ruleSetting(settings, QStringLiteral("conflict.contact"));
    m_context.fields = FieldSets(input);
    return {};
}

core::Expected<QSet<QString>> Preparation::suspended() const
{
    const auto text = m_context.stores.meta.value(suspendedKey);
    LOCKSTEP_TRY(text);
    QSet<QString> result;
    const QJsonObject fields = QJsonDocument::fromJson(text->toUtf8()).object();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (QDateTime::fromString(field.value().toString(), Qt::ISODate) > m_context.now())
            result.insert(field.key());
    }
    return result;
}

core::Done Preparation::suspend(ObjectType object, const core::Error& error)
{
    const auto text = m_context.stores.meta.value(suspendedKey);
    LOCKSTEP_TRY(text);
    const auto already = suspended();
    LOCKSTEP_TRY(already);
    QJsonObject fields = QJsonDocument::fromJson(text->toUtf8()).object();
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const QString& name : error.fields) {
        const QString field = core::toString(object) + u'.' + name;
        fields.insert(field, m_context.now().addSecs(suspensionSeconds).toString(Qt::ISODate));
        if (already->contains(field))
            continue;
        store::Link nobody;
        nobody.object = object;
        core::LogEntry entry = m_run.entry(nobody, core::LogType::Suspended, core::LogResult::Failed);
        entry.target = core::systemOf(object);
        entry.field = name;
        entry.code = error.code;
        entry.message = error.message;
        m_run.log(entry);
    }
    const QString json = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    LOCKSTEP_TRY(m_context.stores.meta.setValue(suspendedKey, json));
    for (const System system : {System::Salesforce, System::Marketo})
        LOCKSTEP_TRY(m_context.stores.meta.setValue(readAtKey(system), {}));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.publish();
    return prepare();
}

core::Expected<bool> Preparation::suspendRead(System system, const core::Error& error)
{
    if (error.retry != core::RetryClass::Admin)
        return false;
    bool any = false;
    for (const ObjectType object : {ObjectType::Person, ObjectType::Lead, ObjectType::Contact}) {
        core::Error named = error;
        const QStringList read = m_context.fields.readFields(object);
        named.fields.removeIf([&](const QString& field) { return !read.contains(field); });
        if (core::systemOf(object) != system || named.fields.isEmpty())
            continue;
        LOCKSTEP_TRY(suspend(object, named));
        any = true;
    }
    return any;
}

core::Done Preparation::scheduleBackfill()
{
    const auto before = m_context.stores.meta.value(signatureKey);
    LOCKSTEP_TRY(before);
    const QString signature = m_context.fields.signature();
    if (*before == signature)
        return {};
    const QStringList old = before->split(u'\n');
    const QStringList now = signature.split(u'\n');
    const bool joined =
        std::any_of(now.begin(), now.end(), [&](const QString& row) { return !old.contains(row); });

    constexpr int pageSize = 1000;
    constexpr int lowPriority = 9;
    qint64 after = 0;
    bool more = joined && !before->isEmpty();
    while (more) {
        const auto page = m_context.stores.links.page(after, pageSize);
        LOCKSTEP_TRY(page);
        QList<store::DirtyLink> dirty;
        for (const store::Link& link : *page) {
            if (link.isLinked())
                dirty += store::DirtyLink{link.id, lowPriority, QStringLiteral("back-fill"), m_context.now()};
            after = link.id;
        }
        auto transaction = m_context.stores.database.begin();
        LOCKSTEP_TRY(transaction);
        LOCKSTEP_TRY(m_context.stores.work.markDirty(dirty));
        LOCKSTEP_TRY(transaction->commit());
        more = page->size() == pageSize;
    }
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(signatureKey, signature));
    return transaction->commit();
}

} // namespace lockstep::sync
