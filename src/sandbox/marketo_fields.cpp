// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MarketoInstance that knows its fields.
#include "sandbox/marketo_instance.h"

#include <QRegularExpression>
#include <algorithm>

namespace lockstep::sandbox {
namespace {

constexpr int mostApiCreatedFields = 100;

} // namespace

void MarketoInstance::restoreField(const MField& field)
{
    if (const int column = this->column(field.name); column >= 0) {
        m_fields[size_t(column)] = field;
        return;
    }
    const int column = int(m_fields.size());
    m_fields.push_back(field);
    m_columns.insert(field.name, column);
    m_people.addColumn();
    if (isSearchable(column))
        m_people.index(column);
}

int MarketoInstance::column(const QString& name) const
{
    const int column = m_columns.value(name, -1);
    return column >= 0 && isShown(field(column)) ? column : -1;
}

std::vector<MField> MarketoInstance::shownFields() const
{
    std::vector<MField> shown;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(shown),
                 [this](const MField& field) { return isShown(field); });
    return shown;
}

bool MarketoInstance::isCrmManaged(const MField& field) const
{
    return m_settings.nativeSync && (field.native || field.ofCompany);
}

const MField* MarketoInstance::fieldById(int id) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [id](const MField& field) { return field.id == id; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool MarketoInstance::isSearchable(int column) const
{
    static const QStringList kinds{QStringLiteral("string"), QStringLiteral("email"),
                                   QStringLiteral("integer")};
    static const QStringList standard{
        QStringLiteral("email"),           QStringLiteral("id"),
        QStringLiteral("cookies"),         QStringLiteral("externalSalesPersonId"),
        QStringLiteral("leadPartitionId"), QStringLiteral("sfdcAccountId"),
        QStringLiteral("sfdcContactId"),   QStringLiteral("sfdcLeadId"),
        QStringLiteral("sfdcLeadOwnerId")};
    const MField& field = this->field(column);
    return standard.contains(field.name) || (field.custom && kinds.contains(field.dataType));
}

Result<void> MarketoInstance::addField(const MField& field)
{
    static const QStringList kinds{
        QStringLiteral("boolean"),  QStringLiteral("currency"), QStringLiteral("date"),
        QStringLiteral("datetime"), QStringLiteral("email"),    QStringLiteral("float"),
        QStringLiteral("integer"),  QStringLiteral("percent"),  QStringLiteral("phone"),
        QStringLiteral("score"),    QStringLiteral("string"),   QStringLiteral("url")};
    static const QRegularExpression fitting(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"));
    const auto ours =
        std::count_if(m_fields.begin(), m_fields.end(), [](const MField& known) { return known.apiCreated; });
    if (!fitting.match(field.name).hasMatch() || field.displayName.isEmpty()
        || !kinds.contains(field.dataType))
        return refuse(
            QStringLiteral("1001"),
            QStringLiteral("Invalid value '%1'. Required of type 'field definition'").arg(field.name));
    const bool taken = std::any_of(m_fields.begin(), m_fields.end(), [&field, this](const MField& known) {
        return isShown(known) && (known.name == field.name || known.displayName == field.displayName);
    });
    if (taken)
        return refuse(QStringLiteral("1017"), QStringLiteral("Field '%1' already exists").arg(field.name));
    if (ours >= mostApiCreatedFields)
        return refuse(QStringLiteral("1028"), QStringLiteral("Maximum number of API-created fields reached"));
    MField added = field;
    added.custom = true;
    added.apiCreated = true;
    added.id = std::max_element(m_fields.begin(), m_fields.end(),
                                [](const MField& a, const MField& b) { return a.id < b.id; })
                   ->id
        + 1;
    const bool text = added.dataType == QLatin1String("string") || added.dataType == QLatin1String("email")
        || added.dataType == QLatin1String("phone") || added.dataType == QLatin1String("url");
    added.length = text ? 255 : 0;
    restoreField(added);
    return {};
}

Result<void> MarketoInstance::changeField(const QString& name, const QJsonObject& changes)
{
    const int column = this->column(name);
    if (column < 0)
        return refuse(QStringLiteral("1006"), QStringLiteral("Field '%1' not found").arg(name));
    MField& field = m_fields[size_t(column)];
    field.displayName = changes[u"displayName"].toString(field.displayName);
    field.description = changes[u"description"].toString(field.description);
    field.hidden = changes[u"isHidden"].toBool(field.hidden);
    return {};
}

} // namespace lockstep::sandbox
