// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/statement.h"

#include <QtGlobal>
#include <algorithm>
#include <bit>
#include <vector>

namespace lockstep::store {

// A set of row identities, a bit each: what a filter or a search leaves of the lead list. A value.
class RowSet
{
public:
    void add(qint64 id)
    {
        const std::size_t word = wordOf(id);
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() * 2));
        m_words[word] |= bitOf(id);
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        const std::size_t word = wordOf(id);
        return word < m_words.size() && (m_words[word] & bitOf(id)) != 0;
    }
    void intersect(const RowSet& other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (std::size_t word = 0; word < m_words.size(); ++word)
            m_words[word] &= other.m_words[word];
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t bits = 0;
        for (const quint64 word : m_words)
            bits += static_cast<std::size_t>(std::popcount(word));
        return bits;
    }
    [[nodiscard]] std::vector<qint64> ids() const // ascending
    {
        std::vector<qint64> all;
        all.reserve(count());
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1)
                all.push_back(static_cast<qint64>(word * wordBits) + std::countr_zero(left));
        }
        return all;
    }

private:
    static constexpr std::size_t wordBits = 64;
    static std::size_t wordOf(qint64 id) { return static_cast<std::size_t>(id) / wordBits; }
    static quint64 bitOf(qint64 id) { return quint64(1) << (static_cast<std::size_t>(id) % wordBits); }

    std::vector<quint64> m_words;
};

// Adds every row that the SELECT gives; its only column is called `number`.
[[nodiscard]] inline core::Done addRows(Database& database, const QString& sql, std::span<const Param> params,
                                        RowSet& rows)
{
    return selectNumbers(database, sql, params, [&rows](qint64 id) { rows.add(id); });
}
[[nodiscard]] inline core::Done addRows(Database& database, const QString& sql,
                                        std::initializer_list<Param> params, RowSet& rows)
{
    return addRows(database, sql, std::span(params.begin(), params.size()), rows);
}

} // namespace lockstep::store
