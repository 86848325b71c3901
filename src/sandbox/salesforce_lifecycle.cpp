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
    if (author.fieldSecurity && object->setUp)
        return refuse(
            QStringLiteral("INVALID_TYPE_FOR_OPERATION"),
            QStringLiteral("entity type %1 does not support %2").arg(object->name, QStringLiteral("delete")));
    const Result<int> row = editableRow(*object, id);
    if (!row)
        return tl::unexpected(row.error());
    if (Result<void> free = checkLock(object->table.row(*row).key, author); !free)
        return free;
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

void SalesforceOrg::purge(const QString& objectName, const QString& id)
{
    SObject* object = this->object(objectName);
    const int row = object ? object->table.find(fullId(id)) : -1;
    if (row >= 0 && object->table.row(row).deleted)
        object->table.erase(row);
}

void SalesforceOrg::purgeOld()
{
    constexpr qint64 keptSeconds = 15 * 24 * 3600;
    const qint64 oldest = m_clock.seconds() - keptSeconds;
    for (const auto& object : m_objects) {
        const Table::StampOrder& bin = object->table.bin();
        while (!bin.empty() && bin.begin()->first < oldest)
            object->table.erase(bin.begin()->second);
    }
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
