// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/marketo_instance.h"

#include "sandbox/marketo_values.h"

#include <algorithm>

namespace lockstep::sandbox {
namespace {

SyncResult skipped(const Failure& reason)
{
    return {0, QStringLiteral("skipped"), {reason}};
}

} // namespace

Origin Origin::api(const QString& user, const QString& requestId)
{
    return {QStringLiteral("Web service API"), QStringLiteral("Web service API"), user, requestId};
}

Origin Origin::marketer()
{
    return {QStringLiteral("Lead update"),
            QStringLiteral("Manual person edit"),
            QStringLiteral("marta@example.com"),
            {}};
}

MarketoInstance::MarketoInstance(const WorldClock& clock, const MarketoSettings& settings)
    : m_clock(clock)
    , m_settings(settings)
{
    for (const MField& field : freshMarketoFields())
        restoreField(field);
}

Result<MarketoInstance::Cells>
MarketoInstance::readCells(const QJsonObject& values, const QString& lookupField, bool strictReadOnly) const
{
    Cells cells;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int column = this->column(it.key());
        if (column < 0)
            return refuse(QStringLiteral("1006"), QStringLiteral("Field '%1' not found").arg(it.key()));
        const MField& field = this->field(column);
        const Result<Value> value = readMarketoValue(field, it.value());
        if (!value)
            return tl::unexpected(value.error());
        if (field.readOnly && strictReadOnly)
            return refuse(QStringLiteral("1003"), QStringLiteral("Field '%1' is read-only").arg(field.name));
        // Read-only fields are passed over in silence; the id only ever finds the person.
        if (!field.readOnly && field.name != QLatin1String("id"))
            cells.emplace_back(column, *value);
        else if (field.name == QLatin1String("id") && lookupField != field.name)
            return refuse(QStringLiteral("1003"),
                          QStringLiteral("Field 'id' is not allowed unless it is the lookup field"));
    }
    return cells;
}

SyncResult MarketoInstance::syncPerson(const SyncRequest& request, const QJsonObject& values,
                                       const Origin& origin)
{
    const Result<Cells> cells = readCells(values, request.lookupField, request.strictReadOnly);
    if (!cells)
        return skipped(cells.error());
    if (const auto refused = companyRefusal(values))
        return skipped(*refused);
    const Result<QList<int>> meant = rowsMeant(request, values, origin.requestId);
    if (!meant)
        return skipped(meant.error());
    if (!meant->isEmpty()) {
        change(meant->constFirst(), *cells, origin);
        return {m_people.row(meant->constFirst()).key.toLongLong(), QStringLiteral("updated"), {}};
    }
    const qint64 id = insert(*cells, origin);
    if (request.partition > 0)
        m_people.setCell(row(id), column(QStringLiteral("leadPartitionId")), request.partition);
    if (request.blindMs > 0)
        m_births.insert(id, {QDateTime::currentMSecsSinceEpoch(), origin.requestId});
    return {id, QStringLiteral("created"), {}};
}

std::optional<Failure> MarketoInstance::companyRefusal(const QJsonObject& values) const
{
    const bool mayWrite = !m_settings.nativeSync && !m_settings.companyFieldsReadOnly;
    const QStringList names = mayWrite ? QStringList() : values.keys();
    const bool named = std::any_of(names.begin(), names.end(), [this](const QString& name) {
        const int column = this->column(name);
        return column >= 0 && field(column).ofCompany;
    });
    if (!named)
        return std::nullopt;
    return Failure{QStringLiteral("1021"), QStringLiteral("Company update not allowed"), {}};
}

Result<QList<int>> MarketoInstance::rowsMeant(const SyncRequest& request, const QJsonObject& values,
                                              const QString& requestId)
{
    if (request.action == QLatin1String("createDuplicate"))
        return QList<int>();
    const int column = this->column(request.lookupField);
    const Result<Value> sought = readMarketoValue(field(column), values[request.lookupField]);
    if (!sought)
        return tl::unexpected(sought.error());
    if (isBlank(*sought) && request.action != QLatin1String("createOnly"))
        return refuse(QStringLiteral("1003"),
                      QStringLiteral("Lookup field '%1' is empty").arg(request.lookupField));
    QList<int> found = lookup(column, toText(*sought));
    hideFresh(found, request.blindMs, requestId);
    if (found.size() > 1)
        return refuse(QStringLiteral("1007"), QStringLiteral("Multiple lead match lookup criteria"));
    if (found.isEmpty() && request.action == QLatin1String("updateOnly"))
        return noSuchPerson();
    const int partition = this->column(QStringLiteral("leadPartitionId"));
    if (!found.isEmpty() && request.partition > 0
        && m_people.cell(found.constFirst(), partition) != Value(request.partition))
        return refuse(QStringLiteral("1010"), QStringLiteral("Partition update not allowed"));
    if (!found.isEmpty() && request.action == QLatin1String("createOnly"))
        return refuse(QStringLiteral("1005"), QStringLiteral("Lead already exists"));
    return found;
}

// Two upserts of one new key at a time do not see each other.
void MarketoInstance::hideFresh(QList<int>& rows, int blindMs, const QString& requestId)
{
    if (blindMs <= 0)
        return;
    const qint64 oldest = QDateTime::currentMSecsSinceEpoch() - blindMs;
    m_births.removeIf([oldest](const auto& birth) { return birth.value().atMs < oldest; });
    rows.removeIf([&](int row) {
        const auto birth = m_births.constFind(m_people.row(row).key.toLongLong());
        return birth != m_births.constEnd() && birth->requestId != requestId;
    });
}

Result<qint64> MarketoInstance::create(const QJsonObject& values, const Origin& origin)
{
    const Result<Cells> cells = readCells(values, QStringLiteral("email"));
    if (!cells)
        return tl::unexpected(cells.error());
    return insert(*cells, origin);
}

Result<void> MarketoInstance::update(qint64 id, const QJsonObject& values, const Origin& origin)
{
    const int row = this->row(id);
    if (row < 0)
        return noSuchPerson();
    const Result<Cells> cells = readCells(values, QStringLiteral("email"));
    if (!cells)
        return tl::unexpected(cells.error());
    change(row, *cells, origin);
    return {};
}

qint64 MarketoInstance::insert(const Cells& cells, const Origin& origin)
{
    const qint64 now = m_clock.seconds();
    Table::Row person;
    person.key = QString::number(++m_lastId);
    person.stamp = now;
    person.cells.resize(m_fields.size());
    const auto set = [this, &person](const char* name, const Value& value) {
        person.cells[size_t(column(QString::fromLatin1(name)))] = value;
    };
    for (const auto& [column, value] : cells)
        person.cells[size_t(column)] = value;
    set("id", m_lastId);
    set("createdAt", now);
    set("updatedAt", now);
    set("personType", QStringLiteral("contact"));
    set("isLead", true);
    set("leadPerson", m_lastId);
    set("personPrimaryLeadInterest", m_lastId);
    set("contactCompany", m_lastId);
    set("leadPartitionId", qint64(1));
    Origin born = origin;
    if (origin.source == QLatin1String("Lead update"))
        born.source = QStringLiteral("New lead");
    set("originalSourceType", born.source);
    set("registrationSourceType", born.source);
    const int row = m_people.insert(std::move(person));
    nameFields(row);
    Activity activity;
    activity.type = 12;
    activity.personId = m_lastId;
    log(activity, born);
    return m_lastId;
}

void MarketoInstance::change(int row, const Cells& cells, const Origin& origin)
{
    bool standardChanged = false;
    for (const auto& [column, value] : cells) {
        const Value old = m_people.cell(row, column);
        const bool both =
            field(column).dataType == QLatin1String("boolean") && isBlank(old) && value == Value(false);
        if (old == value || both)
            continue;
        m_people.setCell(row, column, value);
        standardChanged = standardChanged || !field(column).custom;
        Activity activity;
        activity.personId = m_people.row(row).key.toLongLong();
        activity.fieldId = field(column).id;
        activity.oldValue = old;
        activity.newValue = value;
        activity.type = 22;
        if (field(column).isScore())
            log(activity, origin);
        activity.type = 13;
        log(activity, origin);
    }
    if (!standardChanged)
        return;
    m_people.setCell(row, column(QStringLiteral("updatedAt")), m_clock.seconds());
    nameFields(row);
}

void MarketoInstance::nameFields(int row)
{
    const QString first = toText(m_people.cell(row, column(QStringLiteral("firstName"))));
    const QString last = toText(m_people.cell(row, column(QStringLiteral("lastName"))));
    const QString name = QString(first + QLatin1Char(' ') + last).trimmed();
    m_people.setCell(row, column(QStringLiteral("mktoName")), name.isEmpty() ? Value() : Value(name));
}

void MarketoInstance::log(Activity activity, const Origin& origin)
{
    activity.number = m_activities.empty() ? 1 : m_activities.back().number + 1;
    activity.at = activity.at > 0 ? activity.at : m_clock.seconds();
    activity.source = origin.source;
    activity.reason = origin.reason;
    activity.user = origin.user;
    activity.requestId = origin.requestId;
    m_activities.push_back(std::move(activity));
}

tl::unexpected<Failure> MarketoInstance::noSuchPerson()
{
    return refuse(QStringLiteral("1004"), QStringLiteral("Lead not found"));
}

Result<void> MarketoInstance::remove(qint64 id, const Origin& origin)
{
    const int row = this->row(id);
    if (row < 0)
        return noSuchPerson();
    Activity activity;
    activity.type = 37;
    activity.personId = id;
    activity.name = toText(m_people.cell(row, column(QStringLiteral("mktoName"))));
    m_people.erase(row);
    m_lists.forget(id);
    log(activity, origin);
    return {};
}

int MarketoInstance::row(qint64 id) const
{
    return m_people.find(QString::number(id));
}

void MarketoInstance::setPoisoned(qint64 id, bool poisoned)
{
    if (poisoned)
        m_poisoned.insert(id);
    else
        m_poisoned.remove(id);
}

bool MarketoInstance::anyPoisoned(const QList<int>& rows) const
{
    return std::any_of(m_poisoned.begin(), m_poisoned.end(),
                       [&](qint64 id) { return rows.contains(row(id)); });
}

QList<int> MarketoInstance::lookup(int column, const QString& value) const
{
    if (field(column).name == QLatin1String("id")) {
        const int row = m_people.find(value);
        return row < 0 ? QList<int>() : QList<int>{row};
    }
    return m_people.lookup(column, value);
}

QJsonObject MarketoInstance::record(qint64 id) const
{
    QJsonObject json;
    const int row = this->row(id);
    for (int column = 0; row >= 0 && column < int(m_fields.size()); ++column) {
        if (isShown(field(column)))
            json.insert(field(column).name, marketoJson(field(column), m_people.cell(row, column)));
    }
    return json;
}

QList<qint64> MarketoInstance::ids() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_people.size(); ++row) {
        if (!m_people.row(row).gone)
            ids.append(m_people.row(row).key.toLongLong());
    }
    return ids;
}

void MarketoInstance::restoreActivity(const Activity& activity)
{
    m_activities.push_back(activity);
}

} // namespace lockstep::sandbox
