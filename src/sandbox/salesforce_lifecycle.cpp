// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a record beside its edits: the recycle bin, merge, conversion; and the rules an
// admin sets.
#include "sandbox/salesforce_org.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace lockstep::sandbox {
namespace {

tl::unexpected<Failure> noSuchObject()
{
    return refuse(QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"), {},
                  404);
}

} // namespace

Result<void> SalesforceOrg::remove(const QString& objectName, const QString& id, const Author& author)
{
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const Result<int> row = editableRow(*object, id);
    if (!row)
        return tl::unexpected(row.error());
    discard(*object, *row, author);
    return {};
}

void SalesforceOrg::discard(SObject& object, int row, const Author& author)
{
    keep(object, row, false);
    object.table.setDeleted(row, true);
    if (const int deleted = object.column(QStringLiteral("IsDeleted")); deleted >= 0)
        object.table.setCell(row, deleted, true);
    stampChange(object, row, author.userId, {});
}

Result<void> SalesforceOrg::undelete(const QString& objectName, const QString& id, const Author& author)
{
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const int row = object->table.find(fullId(id));
    if (row < 0)
        return noSuchObject();
    if (!object->table.row(row).deleted)
        return refuse(QStringLiteral("UNDELETE_FAILED"), QStringLiteral("Entity is not in the recycle bin"));
    keep(*object, row, false);
    object->table.setDeleted(row, false);
    object->table.setCell(row, object->column(QStringLiteral("IsDeleted")), false);
    if (const int master = object->column(QStringLiteral("MasterRecordId")); master >= 0)
        object->table.setCell(row, master, Value());
    stampChange(*object, row, author.userId, {});
    return {};
}

Result<void> SalesforceOrg::merge(const QString& objectName, const QString& winner, const QStringList& losers,
                                  const Author& author)
{
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const Result<int> winnerRow = editableRow(*object, winner);
    if (!winnerRow)
        return tl::unexpected(winnerRow.error());
    if (losers.isEmpty() || losers.size() > 2 || losers.contains(winner))
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("a merge takes one or two other records"));
    QList<int> rows;
    for (const QString& loser : losers) {
        const Result<int> row = editableRow(*object, loser);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    const int master = object->column(QStringLiteral("MasterRecordId"));
    for (const int row : std::as_const(rows)) {
        discard(*object, row, author);
        object->table.setCell(row, master, fullId(winner));
    }
    keep(*object, *winnerRow, false);
    stampChange(*object, *winnerRow, author.userId, {});
    return {};
}

QString SalesforceOrg::accountFor(const QString& company, const Author& author)
{
    SObject& accounts = *object(QStringLiteral("Account"));
    const int name = accounts.column(QStringLiteral("Name"));
    for (const int row : accounts.table.lookup(name, company)) {
        if (!accounts.table.row(row).deleted)
            return accounts.table.row(row).key;
    }
    return insertChecked(accounts, {{name, company}}, author).value_or(QString());
}

Result<QString> SalesforceOrg::convert(const QString& leadId, const Author& author)
{
    SObject& leads = *object(QStringLiteral("Lead"));
    SObject& contacts = *object(QStringLiteral("Contact"));
    const Result<int> row = editableRow(leads, leadId);
    if (!row)
        return tl::unexpected(row.error());
    const auto leadCell = [&leads, row](const char* field) {
        return leads.table.cell(*row, leads.column(QString::fromLatin1(field)));
    };
    if (leadCell("IsConverted") == Value(true))
        return refuse(QStringLiteral("CANNOT_UPDATE_CONVERTED_LEAD"),
                      QStringLiteral("cannot reference converted lead"));
    static const std::array<std::pair<const char*, const char*>, 19> carried{{
        {"FirstName", "FirstName"},
        {"LastName", "LastName"},
        {"Salutation", "Salutation"},
        {"Title", "Title"},
        {"Email", "Email"},
        {"Phone", "Phone"},
        {"MobilePhone", "MobilePhone"},
        {"Fax", "Fax"},
        {"LeadSource", "LeadSource"},
        {"Description", "Description"},
        {"Street", "MailingStreet"},
        {"City", "MailingCity"},
        {"State", "MailingState"},
        {"PostalCode", "MailingPostalCode"},
        {"Country", "MailingCountry"},
        {"HasOptedOutOfEmail", "HasOptedOutOfEmail"},
        {"HasOptedOutOfFax", "HasOptedOutOfFax"},
        {"DoNotCall", "DoNotCall"},
        {"MiddleName", "MiddleName"},
    }};
    Cells cells;
    for (const auto& [from, to] : carried)
        cells.emplace_back(contacts.column(QString::fromLatin1(to)), leadCell(from));
    const QString owner = toText(leadCell("OwnerId"));
    cells.emplace_back(contacts.column(QStringLiteral("OwnerId")),
                       owner.startsWith(QLatin1String("005")) ? owner : author.userId);
    const QString account = accountFor(toText(leadCell("Company")), author);
    cells.emplace_back(contacts.column(QStringLiteral("AccountId")), account);
    Result<QString> contact = insertChecked(contacts, cells, author);
    if (!contact)
        return contact;
    keep(leads, *row, false);
    const auto set = [&leads, row](const char* field, const Value& value) {
        leads.table.setCell(*row, leads.column(QString::fromLatin1(field)), value);
    };
    set("IsConverted", true);
    set("ConvertedDate", m_clock.now().date().toString(Qt::ISODate));
    set("ConvertedAccountId", account);
    set("ConvertedContactId", *contact);
    set("Status", QStringLiteral("Closed - Converted"));
    stampChange(leads, *row, author.userId, {});
    return contact;
}

Result<void> SalesforceOrg::setFieldSecurity(const QString& objectName, const QString& field, bool visible,
                                             bool editable)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0)
        return noSuchObject();
    if (!object->fields[size_t(column)].permissionable)
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("%1 is not under field-level security").arg(field));
    object->fields[size_t(column)].visible = visible;
    object->fields[size_t(column)].editable = visible && editable;
    return {};
}

bool SalesforceOrg::addCustomField(SObject& object, const SField& field)
{
    int column = object.column(field.name);
    if (column >= 0 && !object.field(column).dropped)
        return false;
    if (column < 0) {
        object.addField(field);
        column = object.column(field.name);
    }
    SField& added = object.fields[size_t(column)];
    added = field;
    added.permissionable = true;
    added.apiCreated = true;
    added.visible = false;
    added.editable = false;
    object.describedAt = m_clock.seconds();
    return true;
}

Result<void> SalesforceOrg::dropField(const QString& objectName, const QString& field)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0 || !object->field(column).isCustom())
        return noSuchObject();
    SField& dropped = object->fields[size_t(column)];
    dropped.dropped = true;
    dropped.visible = false;
    dropped.editable = false;
    for (int row = 0; row < object->table.size(); ++row) {
        if (!object->table.row(row).gone)
            object->table.setCell(row, column, Value());
    }
    object->describedAt = m_clock.seconds();
    return {};
}

Result<void> SalesforceOrg::lockRefusal(const QString& id, const Author& author)
{
    const auto lock = m_locks.find(fullId(id));
    if (!author.fieldSecurity || lock == m_locks.end())
        return {};
    if (--*lock <= 0)
        m_locks.erase(lock);
    return refuse(
        QStringLiteral("UNABLE_TO_LOCK_ROW"),
        QStringLiteral("unable to obtain exclusive access to this record or 1 records: %1").arg(id));
}

Result<void> SalesforceOrg::setPicklist(const QString& objectName, const QString& field,
                                        const QStringList& values, bool restricted)
{
    SObject* object = this->object(objectName);
    const int column = object ? object->column(field) : -1;
    if (column < 0)
        return noSuchObject();
    SField& changed = object->fields[size_t(column)];
    if (!changed.type.endsWith(QLatin1String("picklist")) || values.isEmpty())
        return refuse(QStringLiteral("INVALID_ARGUMENT"), QStringLiteral("%1 is no picklist").arg(field));
    changed.picklist = values;
    changed.restricted = restricted;
    object->describedAt = m_clock.seconds();
    return {};
}

Result<void> SalesforceOrg::addValidationRule(const QString& objectName, const ValidationRule& rule)
{
    static const QStringList operators{QStringLiteral("equals"), QStringLiteral("notEquals"),
                                       QStringLiteral("contains"), QStringLiteral("isBlank"),
                                       QStringLiteral("isNotBlank")};
    SObject* object = this->object(objectName);
    if (!object)
        return noSuchObject();
    const bool sound =
        std::all_of(rule.when.begin(), rule.when.end(), [object](const RuleCondition& condition) {
            return object->column(condition.field) >= 0 && operators.contains(condition.op);
        });
    if (!sound || rule.when.isEmpty() || rule.name.isEmpty())
        return refuse(QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("a rule needs a name and conditions on known fields"));
    removeValidationRule(objectName, rule.name);
    object->rules.append(rule);
    return {};
}

bool SalesforceOrg::removeValidationRule(const QString& objectName, const QString& name)
{
    SObject* object = this->object(objectName);
    return object
        && object->rules.removeIf([&name](const ValidationRule& rule) { return rule.name == name; }) > 0;
}

QJsonObject SalesforceOrg::record(const QString& objectName, const QString& id) const
{
    const SObject* object = this->object(objectName);
    const int row = object ? object->table.find(fullId(id)) : -1;
    if (row < 0)
        return {};
    QJsonObject json;
    for (size_t column = 0; column < object->fields.size(); ++column) {
        const SField& field = object->fields[column];
        const Value& value = object->table.cell(row, int(column));
        if (field.isMoment() && std::holds_alternative<qint64>(value))
            json.insert(
                field.name,
                QDateTime::fromSecsSinceEpoch(std::get<qint64>(value), Qt::UTC).toString(Qt::ISODate));
        else if (field.type != QLatin1String("address"))
            json.insert(field.name, toJson(value));
    }
    return json;
}

QStringList SalesforceOrg::ids(const QString& objectName) const
{
    QStringList ids;
    const SObject* object = this->object(objectName);
    for (int row = 0; object && row < object->table.size(); ++row) {
        const Table::Row& record = object->table.row(row);
        if (!record.deleted && !record.gone)
            ids.append(record.key);
    }
    return ids;
}

} // namespace lockstep::sandbox
