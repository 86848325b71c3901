// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/preparation.h"

#include "sync/backfill.h"
#include "sync/kept_schema.h"
#include "sync/link_fields.h"
#include "sync/remapped.h"
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

const QString signatureKey = QStringLiteral("fields.signature");
const QString absentKey = QStringLiteral("fields.absent"); // JSON: "Lead.Industry" → the side that hides it
const QString hiddenCode = QStringLiteral("field-hidden");
const QString nativeSyncOffAtKey = QStringLiteral("nativeSync.offAt");
const QString checkedAtKey = QStringLiteral("schema.salesforce.checkedAt");

core::ConflictRule ruleSetting(const core::Settings& settings, const QString& key)
{
    return core::conflictRuleFromString(settings.value(key)).value_or(core::ConflictRule::Marketo);
}

} // namespace

core::Error nativeSyncRuns()
{
    core::Error error;
    error.code = QStringLiteral("1018"); // as Marketo calls it
    error.scope = core::ErrorScope::System;
    error.retry = core::RetryClass::Admin;
    error.outcome = core::Outcome::NotSent;
    return error;
}

Preparation::Preparation(Context& context, Run& run)
    : m_context(context)
    , m_run(run)
{ }

core::Done Preparation::prepare()
{
    m_run.progress(core::SyncProgress::Phase::Connecting, 0, 0);
    LOCKSTEP_TRY(identify());
    // A field that is waited for is looked for in every run: a "not modified" would not tell of it.
    const auto hidden = m_context.stores.meta.value(absentKey);
    LOCKSTEP_TRY(hidden);
    const bool isWaiting = hidden->contains(QLatin1String(":\"salesforce\""));
    auto salesforce = schema(System::Salesforce, isWaiting ? 0 : wholeSchemaSeconds);
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
    LOCKSTEP_TRY(checkNativeSync());
    return buildFields(*salesforce, *marketo);
}

core::Expected<core::Schema> Preparation::schema(System system, int maxAgeSeconds)
{
    const QString key = describedAtKey(system);
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
    LOCKSTEP_TRY(m_context.stores.cursors.saveSchema(system, *fresh, m_context.now()));
    LOCKSTEP_TRY(noteTime(key));
    if (system == System::Salesforce)
        LOCKSTEP_TRY(noteTime(checkedAtKey));
    LOCKSTEP_TRY(transaction->commit());
    m_run.fieldsChanged();
    return *fresh;
}

core::Done Preparation::checkNativeSync()
{
    if (m_context.parts.settings.boolValue(QStringLiteral("nativeSync.handedOver")))
        return {};
    const auto due = isOlderThan(nativeSyncOffAtKey, wholeSchemaSeconds);
    LOCKSTEP_TRY(due);
    if (!*due)
        return {};
    const auto native =
        m_context.parts.waiter.await(m_context.parts.marketo.syncsNatively(), m_run.stopToken());
    LOCKSTEP_TRY(native);
    if (*native)
        return core::Unexpected(nativeSyncRuns());
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(noteTime(nativeSyncOffAtKey));
    return transaction->commit();
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
    LOCKSTEP_TRY(m_context.stores.cursors.saveSchema(System::Salesforce, *now, m_context.now()));
    LOCKSTEP_TRY(noteTime(checkedAtKey));
    LOCKSTEP_TRY(transaction->commit());
    if (!changed)
        return {};
    m_run.fieldsChanged();
    LOCKSTEP_TRY(prepare());
    return Backfill(m_context, m_run).schedule();
}

// Once a process: a changed connection comes with a new one.
core::Done Preparation::identify()
{
    if (m_context.identified)
        return {};
    const auto salesforce = learn(m_context.parts.salesforce);
    LOCKSTEP_TRY(salesforce);
    const auto marketo = learn(m_context.parts.marketo);
    LOCKSTEP_TRY(marketo);
    m_context.salesforceUser = *salesforce;
    m_context.marketoUser = *marketo;
    m_context.identified = true;
    return {};
}

// Our user there. Every id in this database belongs to the org and the instance it was filled from.
core::Expected<QString> Preparation::learn(core::RemoteSystem& remote)
{
    const auto identity = m_context.parts.waiter.await(remote.identify(), m_run.stopToken());
    LOCKSTEP_TRY(identity);
    const QString system = core::toString(remote.system());
    const QString key = QStringLiteral("tenant.") + system;
    const auto known = m_context.stores.meta.value(key);
    LOCKSTEP_TRY(known);
    if (*known == identity->organisation || identity->organisation.isEmpty())
        return identity->user;
    if (!known->isEmpty()) {
        core::Error error;
        error.code = QStringLiteral("other-tenant");
        error.scope = core::ErrorScope::Workspace;
        error.retry = core::RetryClass::Stop;
        error.outcome = core::Outcome::NotSent;
        error.arguments = {system, *known, identity->organisation};
        return core::Unexpected(error);
    }
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(key, identity->organisation));
    LOCKSTEP_TRY(transaction->commit());
    return identity->user;
}

core::Done Preparation::buildFields(const core::Schema& salesforce, const core::Schema& marketo)
{
    const core::Settings& settings = m_context.parts.settings;
    FieldSets::Input input;
    input.salesforce = salesforce;
    input.marketo = marketo;
    input.links = linkFieldNames(settings);
    input.marker = settings.value(QStringLiteral("salesforce.markerField"));
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
    const auto out = suspended(salesforce, marketo);
    LOCKSTEP_TRY(out);
    input.saved = *saved;
    input.suspended = *out;
    input.leadRule = ruleSetting(settings, QStringLiteral("conflict.lead"));
    input.contactRule = ruleSetting(settings, QStringLiteral("conflict.contact"));
    for (const auto& [key, conditions] : {std::pair{QStringLiteral("filter.lead"), &input.leadFilter},
                                          std::pair{QStringLiteral("filter.contact"), &input.contactFilter},
                                          std::pair{QStringLiteral("create.rule"), &input.createRule}}) {
        const auto parsed = core::parseConditions(settings.value(key));
        LOCKSTEP_TRY(parsed);
        *conditions = *parsed;
    }
    const FieldSets before = m_context.fields;
    if (!before.isOf(input)) {
        m_context.fields = FieldSets(input);
        m_context.fieldNotes.clear();
    }
    core::Done noted = watchFields().and_then([this] { return noteMissing(); }).and_then([this] {
        return forgetRemapped(m_context);
    });
    // Merged without a field that the database still counts as in step, a pair would pass for equal.
    if (!noted) {
        m_context.fields = before;
        m_context.fieldNotes.clear();
    }
    return noted;
}

// From now on the fields that have just left count as gone, so that their return is a joining.
core::Done Preparation::noteMissing()
{
    const auto before = m_context.stores.meta.value(signatureKey);
    LOCKSTEP_TRY(before);
    if (before->isEmpty() || m_context.fieldNotes.value(signatureKey) == *before)
        return {};
    QStringList rows = before->split(u'\n');
    const QStringList now = m_context.fields.signature().split(u'\n');
    if (rows.removeIf([&](const QString& row) { return !now.contains(row); }) == 0) {
        m_context.fieldNotes.insert(signatureKey, *before);
        return {};
    }
    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    LOCKSTEP_TRY(m_context.stores.meta.setValue(signatureKey, rows.join(u'\n')));
    return transaction->commit();
}

core::Done Preparation::watchFields()
{
    const auto used = m_context.stores.meta.value(signatureKey);
    LOCKSTEP_TRY(used);
    const auto text = m_context.stores.meta.value(absentKey);
    LOCKSTEP_TRY(text);
    const QString both = *used + QStringLiteral("\n\n") + *text;
    if (m_context.fieldNotes.value(absentKey) == both)
        return {};
    QSet<QString> inStep;
    const QStringList rows = used->split(u'\n');
    for (const QString& row : rows)
        inStep.insert(row.section(u'=', 0, 0));
    const QJsonObject known = QJsonDocument::fromJson(text->toUtf8()).object();
    QJsonObject now;
    QList<FieldSets::Absent> news;
    for (const FieldSets::Absent& absent : m_context.fields.absent()) {
        const QString name = absent.name();
        if (!known.contains(name) && !inStep.contains(name))
            continue; // never was in step
        if (!known.contains(name))
            news += absent;
        now.insert(name, known.value(name).toString(core::toString(absent.hiddenIn)));
    }
    if (now == known) {
        m_context.fieldNotes.insert(absentKey, both);
        return {};
    }

    auto transaction = m_context.stores.database.begin();
    LOCKSTEP_TRY(transaction);
    for (const FieldSets::Absent& absent : std::as_const(news))
        LOCKSTEP_TRY(tellAbsent(absent));
    for (auto field = known.constBegin(); field != known.constEnd(); ++field) {
        if (!now.contains(field.key()))
            LOCKSTEP_TRY(tellBack(field.key()));
    }
    const QString json = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
    LOCKSTEP_TRY(m_context.stores.meta.setValue(absentKey, now.isEmpty() ? QString() : json));
    LOCKSTEP_TRY(m_run.save());
    LOCKSTEP_TRY(transaction->commit());
    m_run.fieldsChanged();
    m_run.publish();
    return {};
}

core::Done Preparation::tellAbsent(const FieldSets::Absent& absent)
{
    store::Link nobody;
    nobody.object = absent.object;
    core::LogEntry entry = m_run.entry(nobody, core::LogType::Suspended, core::LogResult::Failed);
    entry.target = absent.hiddenIn;
    entry.field = absent.field;
    entry.code = m_reason.code.isEmpty() ? hiddenCode : m_reason.code;
    entry.message = m_reason.message;
    entry.arguments = {absent.name()};
    m_run.log(entry);
    store::Failure failure; // of nobody: the one alert
    failure.target = absent.hiddenIn;
    failure.object = absent.object;
    failure.code = m_reason.code == ofTheCompany ? m_reason.code : hiddenCode;
    failure.field = absent.field;
    failure.arguments = {absent.name()};
    failure.message = m_reason.message;
    failure.retry = core::RetryClass::Admin;
    failure.firstAt = m_context.now();
    failure.lastAt = failure.firstAt;
    return m_context.stores.ledger.recordFailure(failure);
}

core::Done Preparation::tellBack(const QString& name)
{
    const ObjectType object = core::objectTypeFromString(name.section(u'.', 0, 0)).value_or(ObjectType::Lead);
    const QString field = name.section(u'.', 1);
    const auto failures = m_context.stores.ledger.failures(0);
    LOCKSTEP_TRY(failures);
    for (const store::Failure& failure : *failures) {
        const bool isAlert = failure.code == hiddenCode || failure.code == ofTheCompany;
        if (isAlert && failure.object == object && failure.field == field)
            LOCKSTEP_TRY(m_context.stores.ledger.clearFailure(failure.id));
    }
    if (!m_context.fields.row(object, field))
        return {}; // switched off by the user meanwhile
    store::Link nobody;
    nobody.object = object;
    core::LogEntry entry = m_run.entry(nobody, core::LogType::Resumed, core::LogResult::Ok);
    entry.field = field;
    entry.code = QStringLiteral("field-visible");
    entry.arguments = {name};
    m_run.log(entry);
    return {};
}

} // namespace lockstep::sync
