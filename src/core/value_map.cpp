// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value_map.h"

namespace lockstep::core {

ValueMap::Key ValueMap::key(System side, const QString& value)
{
    QString text = value.trimmed();
    if (text.contains(u'\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return {side, text.normalized(QString::NormalizationForm_C).toCaseFolded()};
}

System ValueMap::otherOf(System side)
{
    return side == System::Marketo ? System::Salesforce : System::Marketo;
}

ValueMap::ValueMap(const QList<ValuePair>& pairs)
{
    QHash<Key, QString> spelling;
    for (const ValuePair& pair : pairs) {
        const Key marketo = key(System::Marketo, pair.marketo);
        const Key salesforce = key(System::Salesforce, pair.salesforce);
        spelling.insert(marketo, pair.marketo.trimmed());
        spelling.insert(salesforce, pair.salesforce.trimmed());
        if (pair.direction != Direction::ToMarketo)
            m_rendered.insert(marketo, pair.salesforce.trimmed());
        if (pair.direction != Direction::ToSalesforce)
            m_rendered.insert(salesforce, pair.marketo.trimmed());
    }
    for (const ValuePair& pair : pairs) {
        if (pair.direction == Direction::ToSalesforce)
            addWayBack(key(System::Salesforce, pair.salesforce), pair.marketo);
        else if (pair.direction == Direction::ToMarketo)
            addWayBack(key(System::Marketo, pair.marketo), pair.salesforce);
    }
    findMeanings(spelling);
}

// A value keeps its name on the way back, unless that name is translated to something else over there.
void ValueMap::addWayBack(const Key& target, const QString& source)
{
    const auto same = m_rendered.constFind({otherOf(target.side), target.value});
    if (!m_rendered.contains(target) && same != m_rendered.constEnd() && !(key(target.side, *same) == target))
        m_rendered.insert(target, source.trimmed());
}

// What is written as something means that something: each value is joined with what it becomes on the
// other side, and with what becomes it there.
void ValueMap::findMeanings(const QHash<Key, QString>& mapped)
{
    QHash<Key, QString> spelling = mapped;
    QHash<Key, Key> parents;
    const auto nameOf = [&parents](Key of) {
        for (auto parent = parents.constFind(of); parent != parents.constEnd();
             parent = parents.constFind(of))
            of = *parent;
        return of;
    };
    const auto join = [&](const Key& one, const Key& other) {
        const Key a = nameOf(one);
        const Key b = nameOf(other);
        // A Salesforce value names the class: its list is the one that is kept in order.
        if (!(a == b))
            parents.insert(a.side == System::Marketo ? a : b, a.side == System::Marketo ? b : a);
    };
    for (auto each = mapped.cbegin(); each != mapped.cend(); ++each) {
        const Key namesake{otherOf(each.key().side), each.key().value};
        const auto rendered = m_rendered.constFind(each.key());
        if (rendered != m_rendered.constEnd())
            join(each.key(), key(namesake.side, *rendered));
        if (m_rendered.contains(namesake))
            continue;
        join(each.key(), namesake);
        if (!spelling.contains(namesake))
            spelling.insert(namesake, each.value());
    }
    for (auto each = spelling.cbegin(); each != spelling.cend(); ++each)
        m_meaning.insert(each.key(), spelling.value(nameOf(each.key())));
}

QString ValueMap::rendered(const QString& value, System to) const
{
    return m_rendered.value(key(otherOf(to), value), value);
}

QString ValueMap::meaning(const QString& value, System side) const
{
    return m_meaning.value(key(side, value), value);
}

} // namespace lockstep::core
