// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QMetaType>
#include <QString>

namespace lockstep::core {

// One field's value as a system sent it: null, boolean, number or text. Numbers keep their decimal
// digits (as text), so that a currency of 18 digits survives. Dates are text in the system's form;
// core/normalise.h gives them meaning. A field that was not requested is not in the record at all
// ("unknown"); a requested one that the system left out is null. An immutable value, any thread.
class FieldValue
{
public:
    enum class Kind : quint8 { Null, Boolean, Number, Text };

    FieldValue() = default; // null
    static FieldValue null() { return {}; }
    static FieldValue boolean(bool value);
    static FieldValue number(const QString& digits); // "-12.50"; not checked
    static FieldValue number(qint64 value);
    static FieldValue text(const QString& value); // "" stays "" (normalise makes it null)
    static FieldValue fromJson(const QJsonValue& value); // arrays and objects become their compact JSON text

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool toBool() const { return m_kind == Kind::Boolean && m_text == QLatin1String("true"); }
    // "" for null, "true"/"false", the digits, or the text itself.
    [[nodiscard]] const QString& toString() const { return m_text; }
    [[nodiscard]] QJsonValue toJson() const; // numbers as JSON numbers

    friend bool operator==(const FieldValue&, const FieldValue&) = default;

private:
    FieldValue(Kind kind, QString text);
    QString m_text;
    Kind m_kind = Kind::Null;
};

// API name (as the describe spells it) → value.
using FieldValues = QHash<QString, FieldValue>;

} // namespace lockstep::core

Q_DECLARE_METATYPE(lockstep::core::FieldValue)
