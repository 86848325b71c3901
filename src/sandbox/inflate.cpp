// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/inflate.h"

#include <array>
#include <vector>

namespace lockstep::sandbox {
namespace {

constexpr int longestCode = 15; // in bits

// A Huffman code as its lengths define it.
class Code
{
public:
    explicit Code(const std::vector<int>& lengths)
        : m_symbols(lengths.size())
    {
        for (const int length : lengths)
            ++m_counts[size_t(length)];
        m_counts[0] = 0;
        std::array<int, longestCode + 2> places{};
        for (size_t length = 1; length <= longestCode; ++length)
            places[length + 1] = places[length] + m_counts[length];
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] > 0)
                m_symbols[size_t(places[size_t(lengths[symbol])]++)] = int(symbol);
        }
    }

    // Whether no two symbols share a code.
    [[nodiscard]] bool isSound() const
    {
        int left = 1;
        for (size_t length = 1; length <= longestCode && left >= 0; ++length)
            left = left * 2 - m_counts[length];
        return left >= 0;
    }
    [[nodiscard]] int count(int length) const { return m_counts[size_t(length)]; }
    [[nodiscard]] int symbol(int place) const { return m_symbols[size_t(place)]; }

private:
    std::array<int, longestCode + 1> m_counts{};
    std::vector<int> m_symbols; // in the order of their codes
};

struct Extended // a value of a few bits more than its symbol tells
{
    int base;
    int bits;
};

constexpr std::array<Extended, 29> lengthsOfCopies{
    {{3, 0},  {4, 0},  {5, 0},  {6, 0},   {7, 0},   {8, 0},   {9, 0},   {10, 0},  {11, 1}, {13, 1},
     {15, 1}, {17, 1}, {19, 2}, {23, 2},  {27, 2},  {31, 2},  {35, 3},  {43, 3},  {51, 3}, {59, 3},
     {67, 4}, {83, 4}, {99, 4}, {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};
constexpr std::array<Extended, 30> distancesOfCopies{
    {{1, 0},     {2, 0},     {3, 0},     {4, 0},      {5, 1},      {7, 1},     {9, 2},     {13, 2},
     {17, 3},    {25, 3},    {33, 4},    {49, 4},     {65, 5},     {97, 5},    {129, 6},   {193, 6},
     {257, 7},   {385, 7},   {513, 8},   {769, 8},    {1025, 9},   {1537, 9},  {2049, 10}, {3073, 10},
     {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}}};

// Reads block by block; lives for one text.
class Inflater
{
public:
    Inflater(const QByteArray& deflated, qsizetype from, qsizetype most)
        : m_deflated(deflated)
        , m_at(from)
        , m_most(most)
    { }

    bool run()
    {
        bool isLast = false;
        bool isSound = true;
        while (isSound && !isLast) {
            isLast = bits(1) == 1;
            switch (bits(2)) {
            case 0:
                isSound = stored();
                break;
            case 1:
                isSound = coded(fixedSymbols(), Code(std::vector<int>(30, 5)));
                break;
            case 2:
                isSound = described();
                break;
            default:
                isSound = false;
            }
        }
        return isSound;
    }
    [[nodiscard]] Inflated result() const { return {m_bytes, m_at}; }

private:
    // 0 behind the end, and the text is then too short.
    int bits(int count)
    {
        while (m_held < count && m_at < m_deflated.size()) {
            m_buffer |= quint32(static_cast<unsigned char>(m_deflated.at(m_at++))) << m_held;
            m_held += 8;
        }
        m_isShort = m_isShort || m_held < count;
        if (m_isShort)
            return 0;
        const int value = int(m_buffer & ((1U << count) - 1));
        m_buffer >>= count;
        m_held -= count;
        return value;
    }

    int symbol(const Code& code) // -1: there is none
    {
        int value = 0;
        int first = 0;
        int place = 0;
        for (int length = 1; length <= longestCode; ++length) {
            value |= bits(1);
            const int count = code.count(length);
            if (value - first < count)
                return m_isShort ? -1 : code.symbol(place + value - first);
            place += count;
            first = (first + count) * 2;
            value *= 2;
        }
        return -1;
    }

    static Code fixedSymbols()
    {
        std::vector<int> lengths(288, 8);
        for (size_t symbol = 144; symbol < 280; ++symbol)
            lengths[symbol] = symbol < 256 ? 9 : 7;
        return Code(lengths);
    }

    [[nodiscard]] bool hasRoom(qsizetype more) const { return m_bytes.size() + more <= m_most; }

    bool stored()
    {
        m_buffer = 0;
        m_held = 0;
        const int size = bits(16);
        const int inverse = bits(16);
        if (m_isShort || (size ^ 0xffff) != inverse || m_at + size > m_deflated.size() || !hasRoom(size))
            return false;
        m_bytes.append(m_deflated.constData() + m_at, size);
        m_at += size;
        return true;
    }

    bool described()
    {
        static constexpr std::array<size_t, 19> order{16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                      11, 4,  12, 3, 13, 2, 14, 1, 15};
        const size_t symbols = size_t(bits(5)) + 257;
        const size_t distances = size_t(bits(5)) + 1;
        const size_t given = size_t(bits(4)) + 4;
        std::vector<int> lengths(order.size());
        for (size_t place = 0; place < given; ++place)
            lengths[order[place]] = bits(3);
        const Code code(lengths);
        std::vector<int> all;
        while (code.isSound() && all.size() < symbols + distances) {
            if (!addLengths(code, all))
                return false;
        }
        if (all.size() != symbols + distances)
            return false;
        const auto middle = all.begin() + std::ptrdiff_t(symbols);
        return coded(Code({all.begin(), middle}), Code({middle, all.end()}));
    }

    bool addLengths(const Code& code, std::vector<int>& all)
    {
        const int next = symbol(code);
        if (next < 0 || (next == 16 && all.empty()))
            return false;
        if (next < 16)
            all.push_back(next);
        else if (next == 16)
            all.insert(all.end(), size_t(3 + bits(2)), int(all.back()));
        else
            all.insert(all.end(), size_t(next == 17 ? 3 + bits(3) : 11 + bits(7)), 0);
        return true;
    }

    bool coded(const Code& symbols, const Code& distances)
    {
        constexpr int end = 256;
        if (!symbols.isSound() || !distances.isSound())
            return false;
        for (int next = symbol(symbols); next != end; next = symbol(symbols)) {
            if (next < 0 || !hasRoom(1))
                return false;
            if (next < end)
                m_bytes.append(char(next));
            else if (!copied(size_t(next - end - 1), distances))
                return false;
        }
        return true;
    }

    bool copied(size_t place, const Code& distances)
    {
        if (place >= lengthsOfCopies.size())
            return false;
        const int length = lengthsOfCopies[place].base + bits(lengthsOfCopies[place].bits);
        const int far = symbol(distances);
        if (far < 0 || size_t(far) >= distancesOfCopies.size())
            return false;
        const Extended& step = distancesOfCopies[size_t(far)];
        const qsizetype distance = step.base + bits(step.bits);
        if (m_isShort || distance > m_bytes.size() || !hasRoom(length))
            return false;
        for (int copy = 0; copy < length; ++copy)
            m_bytes.append(m_bytes.at(m_bytes.size() - distance));
        return true;
    }

    const QByteArray& m_deflated;
    qsizetype m_at;
    qsizetype m_most;
    quint32 m_buffer = 0;
    int m_held = 0; // bits in the buffer
    bool m_isShort = false;
    QByteArray m_bytes;
};

} // namespace

std::optional<Inflated> inflated(const QByteArray& deflated, qsizetype from, qsizetype most)
{
    Inflater inflater(deflated, from, most);
    return inflater.run() ? std::optional(inflater.result()) : std::nullopt;
}

} // namespace lockstep::sandbox
