// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/json_page.h"

#include "net/json_reply.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep::net {

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// By way of text: lists and objects are rare in a row, and short.
QJsonValue compoundOf(dom::element element)
{
    const std::string text = simdjson::minify(element);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue jsonOf(dom::element element)
{
    switch (element.type()) {
    case dom::element_type::STRING:
        return textOf(element.get_string().value_unsafe());
    case dom::element_type::BOOL:
        return element.get_bool().value_unsafe();
    case dom::element_type::INT64:
        return QJsonValue(static_cast<qint64>(element.get_int64().value_unsafe()));
    case dom::element_type::UINT64:
        return static_cast<double>(element.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE:
        return element.get_double().value_unsafe();
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
        return compoundOf(element);
    case dom::element_type::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

// A name within a row, which of the paths end there, and what is wanted of the object there.
struct Name
{
    QByteArray key;
    std::vector<std::size_t> paths;
    std::vector<Name> inner;

    [[nodiscard]] bool is(std::string_view other) const
    {
        return std::string_view(key.constData(), static_cast<std::size_t>(key.size())) == other;
    }
};

void addPath(std::vector<Name>& names, const QString& path, std::size_t index)
{
    const qsizetype dot = path.indexOf(u'.');
    const QByteArray key = (dot < 0 ? path : path.first(dot)).toUtf8();
    auto at = std::find_if(names.begin(), names.end(), [&key](const Name& name) { return name.key == key; });
    if (at == names.end())
        at = names.insert(names.end(), Name{.key = key, .paths = {}, .inner = {}});
    if (dot < 0)
        at->paths.push_back(index);
    else
        addPath(at->inner, path.sliced(dot + 1), index);
}

template <typename Take> PageFrame takePage(dom::element root, const PageShape& shape, const Take& take);
template <typename Take> PageFrame takePage(QJsonValue root, const PageShape& shape, const Take& take);

// A row on simdjson's tape, where a value is no more than a place.
class TapeRow final : public JsonPart
{
public:
    explicit TapeRow(const QStringList& paths)
        : m_cells(static_cast<std::size_t>(paths.size()))
    {
        std::size_t index = 0;
        for (const QString& path : paths)
            addPath(m_names, path, index++);
    }

    void moveTo(dom::element row)
    {
        std::fill(m_cells.begin(), m_cells.end(), std::nullopt);
        m_isNull = row.is_null();
        takeMembers(row, m_names);
    }

    [[nodiscard]] bool isNull() const override { return m_isNull; }

    [[nodiscard]] core::FieldValue value(qsizetype path) const override
    {
        const auto& cell = m_cells.at(static_cast<std::size_t>(path));
        if (!cell)
            return {};
        return cell->is_string() ? core::FieldValue::text(text(path))
                                 : core::FieldValue::fromJson(jsonOf(*cell));
    }

    [[nodiscard]] QString text(qsizetype path) const override
    {
        const auto& cell = m_cells.at(static_cast<std::size_t>(path));
        return cell && cell->is_string() ? textOf(cell->get_string().value_unsafe()) : QString();
    }

    [[nodiscard]] QJsonObject object(qsizetype path) const override
    {
        const auto& cell = m_cells.at(static_cast<std::size_t>(path));
        return cell ? jsonOf(*cell).toObject() : QJsonObject();
    }

    [[nodiscard]] PageFrame page(qsizetype path, const PageShape& shape, const RowTaker& take) const override
    {
        const auto& cell = m_cells.at(static_cast<std::size_t>(path));
        return cell ? takePage(*cell, shape, take) : PageFrame();
    }

private:
    void takeMembers(dom::element element, const std::vector<Name>& names)
    {
        if (!element.is_object())
            return;
        std::size_t expected = 0;
        const dom::object members = element.get_object().value_unsafe();
        for (const dom::key_value_pair member : members) {
            if (const Name* const name = find(names, member.key, expected))
                put(*name, member.value);
        }
    }

    // Members mostly come in the order they were asked for, so the first look mostly finds them.
    static const Name* find(const std::vector<Name>& names, std::string_view key, std::size_t& expected)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::size_t at = (expected + i) % names.size();
            if (names[at].is(key)) {
                expected = at + 1;
                return &names[at];
            }
        }
        return nullptr;
    }

    void put(const Name& name, dom::element value)
    {
        for (const std::size_t path : name.paths)
            m_cells[path] = value;
        if (name.inner.empty())
            return;
        // Of equal names the last one counts, with all that it lacks.
        clear(name.inner);
        takeMembers(value, name.inner);
    }

    void clear(const std::vector<Name>& names)
    {
        for (const Name& name : names) {
            for (const std::size_t path : name.paths)
                m_cells[path] = std::nullopt;
            clear(name.inner);
        }
    }

    std::vector<Name> m_names;
    std::vector<std::optional<dom::element>> m_cells;
    bool m_isNull = true;
};

QJsonValue valueAt(const QJsonObject& row, const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return row.value(path);
    return valueAt(row.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

class ObjectRow final : public JsonPart
{
public:
    explicit ObjectRow(const QStringList& paths)
        : m_paths(paths)
    { }

    void moveTo(const QJsonValue& row)
    {
        m_isNull = row.isNull();
        m_object = row.toObject();
    }

    [[nodiscard]] bool isNull() const override { return m_isNull; }
    [[nodiscard]] core::FieldValue value(qsizetype path) const override
    {
        return core::FieldValue::fromJson(valueAt(m_object, m_paths.at(path)));
    }
    [[nodiscard]] QString text(qsizetype path) const override
    {
        return valueAt(m_object, m_paths.at(path)).toString();
    }
    [[nodiscard]] QJsonObject object(qsizetype path) const override
    {
        return valueAt(m_object, m_paths.at(path)).toObject();
    }
    [[nodiscard]] PageFrame page(qsizetype path, const PageShape& shape, const RowTaker& take) const override
    {
        return takePage(valueAt(m_object, m_paths.at(path)), shape, take);
    }

private:
    QStringList m_paths;
    QJsonObject m_object;
    bool m_isNull = true;
};

template <typename Take> void takeRows(const QJsonArray& rows, const QStringList& paths, const Take& take)
{
    ObjectRow row(paths);
    for (const auto& each : rows) {
        row.moveTo(each);
        take(row);
    }
}

template <typename Take> PageFrame takePage(QJsonValue root, const PageShape& shape, const Take& take)
{
    PageFrame frame{.envelope = root.toObject()};
    const QJsonValue rows = shape.rowsKey.isEmpty() && root.isArray()
        ? root
        : frame.envelope.take(QString::fromUtf8(shape.rowsKey));
    frame.hasRows = rows.isArray();
    takeRows(rows.toArray(), shape.paths, take);
    return frame;
}

template <typename Take> PageFrame takePage(dom::element root, const PageShape& shape, const Take& take)
{
    PageFrame frame;
    dom::element rows = root;
    bool isThere = shape.rowsKey.isEmpty();
    if (root.is_object()) {
        const std::string_view rowsKey(shape.rowsKey.constData(),
                                       static_cast<std::size_t>(shape.rowsKey.size()));
        const dom::object members = root.get_object().value_unsafe();
        for (const dom::key_value_pair member : members) {
            if (!rowsKey.empty() && member.key == rowsKey) {
                rows = member.value;
                isThere = true;
                continue;
            }
            frame.envelope.insert(textOf(member.key), jsonOf(member.value));
        }
    }
    frame.hasRows = isThere && rows.is_array();
    if (!frame.hasRows)
        return frame;
    TapeRow row(shape.paths);
    const dom::array all = rows.get_array().value_unsafe();
    for (const dom::element each : all) {
        row.moveTo(each);
        take(row);
    }
    return frame;
}

// Names what is wrong with a page, and reads the few that are not: half of a surrogate pair, a bare line end
// in a text or an integer of thirty digits is an error to simdjson, and yet such values are stored and sent.
template <typename Take>
core::Expected<PageFrame> takeOddPage(const Response& response, const PageShape& shape, const Take& take)
{
    const auto json = parseJson(response, false);
    if (!json)
        return core::Unexpected(json.error());
    return takePage(json->isArray() ? QJsonValue(json->array()) : QJsonValue(json->object()), shape, take);
}

template <typename Take>
core::Expected<PageFrame> takeResponse(const Response& response, const PageShape& shape, const Take& take)
{
    dom::parser parser;
    dom::element root;
    const auto error =
        parser.parse(response.body.constData(), static_cast<std::size_t>(response.body.size())).get(root);
    if (error == simdjson::SUCCESS && (root.is_object() || root.is_array()))
        return takePage(root, shape, take);
    return takeOddPage(response, shape, take);
}

} // namespace

core::Expected<PageFrame> readPage(const Response& response, const PageShape& shape, const RowTaker& take)
{
    return takeResponse(response, shape, take);
}

core::Expected<PageFrame> readParts(const Response& response, const PageShape& shape, const PartTaker& take)
{
    return takeResponse(response, shape, take);
}

void readRows(const QJsonArray& rows, const QStringList& paths, const RowTaker& take)
{
    takeRows(rows, paths, take);
}

} // namespace lockstep::net
