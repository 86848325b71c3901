// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/salesforce_org.h"

#include "sandbox/salesforce_values.h"

#include <algorithm>

namespace lockstep::sandbox {

struct SalesforceOrg::Kept
{
    SObject* object;
    int row;
    bool born; // in these very steps
    Table::Row old;
};

namespace {

bool holds(const RuleCondition& condition, const Value& value)
{
    const QString text = toText(value);
    if (condition.op == QLatin1String("equals"))
        return text.compare(condition.value, Qt::CaseInsensitive) == 0;
    if (condition.op == QLatin1String("notEquals"))
        return text.compare(condition.value, Qt::CaseInsensitive) != 0;
    if (condition.op == QLatin1String("contains"))
        return text.contains(condition.value, Qt::CaseInsensitive);
    return isBlank(value) == (condition.op == QLatin1String("isBlank"));
}

const Value& cellOf(const SObject& object, const std::vector<Value>& cells, const char* field)
{
    return cells[size_t(object.column(QString::fromLatin1(field)))];
}

void setCellOf(const SObject& object, std::vector<Value>& cells, const char* field, const Value& value)
{
    if (const int column = object.column(QString::fromLatin1(field)); column >= 0)
        cells[size_t(column)] = value;
}

} // namespace

SalesforceOrg::SalesforceOrg(const WorldClock& clock)
    : m_clock(clock)
    , m_objects(freshSalesforceObjects())
{
    for (const auto& object : m_objects)
        object->describedAt = clock.seconds();
    createPeopleAndQueue();
    createSetUp();
}

void SalesforceOrg::createPeopleAndQueue()
{
    const Author system;
    const auto user = [this, &system](const char* first, const char* last, const char* name) {
        return create(QStringLiteral("User"),
                      {{QStringLiteral("FirstName"), QString::fromLatin1(first)},
                       {QStringLiteral("LastName"), QString::fromLatin1(last)},
                       {QStringLiteral("Username"), QString::fromLatin1(name)},
                       {QStringLiteral("Email"), QString::fromLatin1(name)},
                       {QStringLiteral("IsActive"), true}},
                      system)
            .value_or(QString());
    };
    m_syncUserId = user("Sync", "User", "sync.user@example.com");
    m_repUserId = user("Rosa", "Keller", "rosa.keller@example.com");
    m_queueId = create(QStringLiteral("Group"),
                       {{QStringLiteral("Name"), QStringLiteral("Inbound Leads")},
                        {QStringLiteral("DeveloperName"), QStringLiteral("Inbound_Leads")},
                        {QStringLiteral("Type"), QStringLiteral("Queue")}},
                       system)
                    .value_or(QString());
}

SObject* SalesforceOrg::object(const QString& name)
{
    const auto found = std::find_if(m_objects.begin(), m_objects.end(), [&name](const auto& object) {
        return object->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_objects.end() ? nullptr : found->get();
}

const SObject* SalesforceOrg::object(const QString& name) const
{
    return const_cast<SalesforceOrg*>(this)->object(name); // NOLINT: the twin above changes nothing
}

QString SalesforceOrg::organizationId() const
{
    return fullId(QStringLiteral("00D5g0000000LCK"));
}

QString SalesforceOrg::newId(SObject& object)
{
    static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString tail(10, QLatin1Char('0'));
    qint64 number = ++object.lastNumber;
    for (int place = 9; number > 0; --place, number /= 62)
        tail[place] = QLatin1Char(digits[number % 62]);
    return fullId(object.prefix + QLatin1String("5g") + tail);
}

Result<SalesforceOrg::Cells> SalesforceOrg::readCells(const SObject& object, const QJsonObject& values,
                                                      const Author& author, bool creating) const
{
    Cells cells;
    QStringList locked;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == QLatin1String("attributes"))
            continue;
        const int column = object.column(it.key());
        if (column < 0 || (author.fieldSecurity && !object.field(column).visible))
            return refuse(
                QStringLiteral("INVALID_FIELD"),
                QStringLiteral("No such column '%1' on sobject of type %2").arg(it.key(), object.name));
        const SField& field = object.field(column);
        // Another user's edit may carry its stamp, so that tests can commit late.
        const bool stamp = !author.fieldSecurity && field.name == QLatin1String("SystemModstamp");
        const bool writable = creating ? field.createable : field.updateable;
        if ((!writable && !stamp) || (author.fieldSecurity && !field.editable))
            locked.append(field.name);
        else {
            const Result<Value> value = readSalesforceValue(field, it.value());
            if (!value)
                return tl::unexpected(value.error());
            cells.emplace_back(column, *value);
        }
    }
    if (!locked.isEmpty())
        return refuse(
            QStringLiteral("INVALID_FIELD_FOR_INSERT_UPDATE"),
            QStringLiteral("Unable to create/update fields: %1. Please check the security settings of this "
                           "field and verify that it is read/write for your profile or permission set.")
                .arg(locked.join(QLatin1String(", "))),
            locked);
    return cells;
}

Result<void> SalesforceOrg::checkReferences(const SObject& object, const Cells& cells) const
{
    for (const auto& [column, value] : cells) {
        const SField& field = object.field(column);
        if (field.type != QLatin1String("reference") || isBlank(value))
            continue;
        const QString id = toText(value);
        const auto target =
            std::find_if(m_objects.begin(), m_objects.end(), [&field, &id](const auto& candidate) {
                return id.startsWith(candidate->prefix) && field.referenceTo.contains(candidate->name);
            });
        if (target == m_objects.end())
            return refuse(QStringLiteral("MALFORMED_ID"),
                          QStringLiteral("%1: id value of incorrect type: %2").arg(field.label, id),
                          {field.name});
        const int row = liveRow(**target, id);
        if (row < 0)
            return refuse(QStringLiteral("INVALID_CROSS_REFERENCE_KEY"),
                          QStringLiteral("invalid cross reference id"), {field.name});
        const int active = (*target)->column(QStringLiteral("IsActive"));
        if (active >= 0 && (*target)->table.cell(row, active) == Value(false))
            return refuse(QStringLiteral("INACTIVE_OWNER_OR_USER"),
                          QStringLiteral("operation performed with inactive user [%1]").arg(id.left(15)),
                          {field.name});
    }
    return {};
}

Result<void> SalesforceOrg::checkRow(const SObject& object, int row, const std::vector<Value>& cells) const
{
    QStringList missing;
    for (size_t column = 0; column < cells.size(); ++column) {
        const SField& field = object.fields[column];
        const bool wanted = !field.nillable && (field.createable || field.updateable);
        if (wanted && isBlank(cells[column]))
            missing.append(field.name);
        if (!field.unique || isBlank(cells[column]))
            continue;
        for (const int other : object.table.lookup(int(column), toText(cells[column]))) {
            if (other != row && !object.table.row(other).deleted)
                return refuse(
                    QStringLiteral("DUPLICATE_VALUE"),
                    QStringLiteral("duplicate value found: %1 duplicates value on record with id: %2")
                        .arg(field.name, object.table.row(other).key.left(15)));
        }
    }
    if (!missing.isEmpty())
        return refuse(
            QStringLiteral("REQUIRED_FIELD_MISSING"),
            QStringLiteral("Required fields are missing: [%1]").arg(missing.join(QLatin1String(", "))),
            missing);
    for (const ValidationRule& rule : object.rules) {
        const bool broken =
            std::all_of(rule.when.begin(), rule.when.end(), [&](const RuleCondition& condition) {
                return holds(condition, cells[size_t(object.column(condition.field))]);
            });
        if (broken)
            return refuse(QStringLiteral("FIELD_CUSTOM_VALIDATION_EXCEPTION"), rule.message,
                          rule.field.isEmpty() ? QStringList() : QStringList{rule.field});
    }
    return {};
}

void SalesforceOrg::assign(const SObject& object, std::vector<Value>& cells) const
{
    if (object.name != QLatin1String("Lead"))
        return;
    const bool hot = cellOf(object, cells, "Rating") == Value(QStringLiteral("Hot"));
    setCellOf(object, cells, "OwnerId", hot ? m_repUserId : m_queueId);
}

void SalesforceOrg::fillDerived(const SObject& object, std::vector<Value>& cells) const
{
    if (object.column(QStringLiteral("LastName")) >= 0) {
        const QString first = toText(cellOf(object, cells, "FirstName"));
        setCellOf(object, cells, "Name",
                  (first + QLatin1Char(' ') + toText(cellOf(object, cells, "LastName"))).trimmed());
    }
    if (object.column(QStringLiteral("IsEmailBounced")) >= 0)
        setCellOf(object, cells, "IsEmailBounced", !isBlank(cellOf(object, cells, "EmailBouncedDate")));
}

Result<QString> SalesforceOrg::create(const QString& objectName, const QJsonObject& values,
                                      const Author& author)
{
    SObject* object = this->object(objectName);
    if (!object)
        return refuse(QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"),
                      {}, 404);
    if (author.fieldSecurity && object->setUp)
        return refuse(
            QStringLiteral("INVALID_TYPE_FOR_OPERATION"),
            QStringLiteral("entity type %1 does not support %2").arg(object->name, QStringLiteral("create")));
    const auto given = readCells(*object, values, author, true);
    if (!given)
        return tl::unexpected(given.error());
    if (const Result<void> references = checkReferences(*object, *given); !references)
        return tl::unexpected(references.error());
    return insertChecked(*object, *given, author);
}

Result<QString> SalesforceOrg::insertChecked(SObject& object, const Cells& given, const Author& author)
{
    std::vector<Value> cells(object.fields.size());
    for (size_t column = 0; column < cells.size(); ++column) {
        if (object.fields[column].type == QLatin1String("boolean"))
            cells[column] = false;
        else if (!object.fields[column].defaultValue.isEmpty())
            cells[column] = object.fields[column].defaultValue;
    }
    setCellOf(object, cells, "OwnerId", author.userId);
    for (const auto& [column, value] : given)
        cells[size_t(column)] = value;
    if (author.assignmentRules)
        assign(object, cells);
    fillDerived(object, cells);
    if (const Result<void> sound = checkRow(object, -1, cells); !sound)
        return tl::unexpected(sound.error());
    if (const Result<void> single = checkDuplicates(object, -1, cells, author); !single)
        return tl::unexpected(single.error());
    Table::Row row;
    row.key = newId(object);
    row.stamp = m_clock.seconds();
    setCellOf(object, cells, "Id", row.key);
    setCellOf(object, cells, "CreatedDate", row.stamp);
    setCellOf(object, cells, "CreatedById", author.userId);
    row.cells = std::move(cells);
    const QString id = row.key;
    const int place = object.table.insert(std::move(row));
    keep(object, place, true);
    stampChange(object, place, author.userId, given);
    return id;
}

Result<int> SalesforceOrg::editableRow(const SObject& object, const QString& id) const
{
    const QString full = checkedId(id);
    if (full.isEmpty() || !full.startsWith(object.prefix))
        return refuse(QStringLiteral("MALFORMED_ID"),
                      QStringLiteral("%1 ID: id value of incorrect type: %2").arg(object.label, id),
                      {QStringLiteral("Id")});
    const int row = object.table.find(full);
    if (row < 0)
        return refuse(QStringLiteral("INVALID_CROSS_REFERENCE_KEY"),
                      QStringLiteral("invalid cross reference id"), {}, 404);
    if (object.table.row(row).deleted)
        return refuse(QStringLiteral("ENTITY_IS_DELETED"), QStringLiteral("entity is deleted"), {}, 404);
    return row;
}

Result<void> SalesforceOrg::update(const QString& objectName, const QString& id, const QJsonObject& values,
                                   const Author& author)
{
    SObject* object = this->object(objectName);
    if (!object)
        return refuse(QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"),
                      {}, 404);
    if (author.fieldSecurity && object->setUp)
        return refuse(
            QStringLiteral("INVALID_TYPE_FOR_OPERATION"),
            QStringLiteral("entity type %1 does not support %2").arg(object->name, QStringLiteral("update")));
    if (id.isEmpty())
        return refuse(QStringLiteral("MISSING_ARGUMENT"),
                      QStringLiteral("Id not specified in an update call"));
    const Result<int> row = editableRow(*object, id);
    if (!row)
        return tl::unexpected(row.error());
    if (Result<void> free = checkLock(object->table.row(*row).key, author); !free)
        return free;
    const int converted = object->column(QStringLiteral("IsConverted"));
    if (converted >= 0 && object->table.cell(*row, converted) == Value(true))
        return refuse(QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"),
                      QStringLiteral("cannot reference converted lead"));
    const auto given = readCells(*object, values, author, false);
    if (!given)
        return tl::unexpected(given.error());
    if (Result<void> references = checkReferences(*object, *given); !references)
        return references;
    std::vector<Value> cells = object->table.row(*row).cells;
    for (const auto& [column, value] : *given)
        cells[size_t(column)] = value;
    if (author.assignmentRules)
        assign(*object, cells);
    fillDerived(*object, cells);
    if (Result<void> sound = checkRow(*object, *row, cells); !sound)
        return sound;
    if (Result<void> single = checkDuplicates(*object, *row, cells, author); !single)
        return single;
    keep(*object, *row, false);
    store(*object, *row, cells);
    stampChange(*object, *row, author.userId, *given);
    return {};
}

void SalesforceOrg::store(SObject& object, int row, const std::vector<Value>& cells)
{
    for (size_t column = 0; column < cells.size(); ++column) {
        if (object.table.cell(row, int(column)) != cells[column])
            object.table.setCell(row, int(column), cells[column]);
    }
}

void SalesforceOrg::stampChange(SObject& object, int row, const QString& userId, const Cells& given)
{
    const auto set = [&object, row](const char* field, const Value& value) {
        if (const int column = object.column(QString::fromLatin1(field)); column >= 0)
            object.table.setCell(row, column, value);
    };
    const int stampColumn = object.column(QStringLiteral("SystemModstamp"));
    qint64 stamp = m_clock.seconds();
    for (const auto& [column, value] : given) {
        if (column == stampColumn && std::holds_alternative<qint64>(value))
            stamp = std::get<qint64>(value);
    }
    set("LastModifiedDate", stamp);
    set("LastModifiedById", userId);
    set("SystemModstamp", stamp);
    object.table.restamp(row, stamp);
}

void SalesforceOrg::keep(SObject& object, int row, bool born)
{
    if (m_kept)
        m_kept->push_back({&object, row, born, born ? Table::Row{} : object.table.row(row)});
}

bool SalesforceOrg::allOrNothing(const std::function<bool()>& steps)
{
    std::vector<Kept>* const outer = m_kept;
    std::vector<Kept> kept;
    m_kept = &kept;
    const bool done = steps();
    m_kept = outer;
    if (done) {
        if (outer)
            outer->insert(outer->end(), kept.begin(), kept.end());
        return true;
    }
    for (auto it = kept.rbegin(); it != kept.rend(); ++it) {
        if (it->born)
            it->object->table.erase(it->row);
        else
            it->object->table.restore(it->row, it->old);
    }
    return false;
}

int SalesforceOrg::liveRow(const SObject& object, const QString& id) const
{
    const int row = object.table.find(checkedId(id));
    return row >= 0 && !object.table.row(row).deleted ? row : -1;
}

} // namespace lockstep::sandbox
