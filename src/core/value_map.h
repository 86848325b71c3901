// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QHash>
#include <QList>
#include <QString>

namespace lockstep::core {

enum class Direction : quint8 { Both, ToSalesforce, ToMarketo };

// One value of a field that is called otherwise on the other side, and which way it is translated.
struct ValuePair
{
    QString marketo;
    QString salesforce;
    Direction direction = Direction::ToSalesforce;

    friend bool operator==(const ValuePair&, const ValuePair&) = default;
};

// The value maps of one field, ready to look up; upper and lower case, outer blanks and the form of line
// ends do not matter.
// Several values may become one: so what they become on the other side means the same as they do, and
// what nobody maps means itself. Immutable, any thread.
class ValueMap
{
public:
    ValueMap() = default;
    // Of two pairs with the same source the later one counts.
    explicit ValueMap(const QList<ValuePair>& pairs);

    [[nodiscard]] bool isEmpty() const { return m_meaning.isEmpty(); }
    // The value as the other system is to hold it; unchanged where nothing is mapped.
    [[nodiscard]] QString rendered(const QString& value, System to) const;
    // What both sides' values are compared as: equal exactly where they mean the same.
    [[nodiscard]] QString meaning(const QString& value, System side) const;

private:
    struct Key
    {
        System side;
        QString value; // trimmed, LF, NFC, case-folded
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return ::qHash(key.value, seed) ^ static_cast<size_t>(key.side);
        }
    };
    [[nodiscard]] static Key key(System side, const QString& value);
    [[nodiscard]] static System otherOf(System side);
    void addWayBack(const Key& target, const QString& source);
    void findMeanings(const QHash<Key, QString>& mapped);

    QHash<Key, QString> m_rendered; // by source
    QHash<Key, QString> m_meaning;
};

} // namespace lockstep::core
