// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gzip.h"

#include "sandbox/inflate.h"

#include <array>

namespace lockstep::sandbox {
namespace {

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}();

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ static_cast<unsigned char>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

void appendLittleEndian(QByteArray& bytes, quint32 number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(char((number >> shift) & 0xff));
}

quint32 littleEndian(const QByteArray& bytes, qsizetype at)
{
    quint32 number = 0;
    for (int place = 0; place < 4; ++place)
        number |= quint32(static_cast<unsigned char>(bytes.at(at + place))) << (8 * place);
    return number;
}

// Behind the header and what it may be followed by; -1 if it is none.
qsizetype endOfHeader(const QByteArray& gzip)
{
    enum Flag { HasChecksum = 2, HasExtra = 4, HasName = 8, HasComment = 16 };
    if (gzip.size() < 18 || !gzip.startsWith("\x1f\x8b\x08"))
        return -1;
    const int flags = gzip.at(3);
    qsizetype at = 10;
    if ((flags & HasExtra) != 0)
        at += 2 + qsizetype(littleEndian(gzip, at) & 0xffffU);
    for (const Flag text : {HasName, HasComment}) {
        if ((flags & text) == 0)
            continue;
        const qsizetype end = at < gzip.size() ? gzip.indexOf('\0', at) : -1;
        if (end < 0)
            return -1;
        at = end + 1;
    }
    at += (flags & HasChecksum) != 0 ? 2 : 0;
    return at < gzip.size() ? at : -1;
}

} // namespace

QByteArray toGzip(const QByteArray& bytes)
{
    constexpr int fastest = 1;
    // qCompress: four bytes of length, a zlib header of two, the deflated bytes, a checksum of four.
    const QByteArray zlib = qCompress(bytes, fastest);
    QByteArray gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff", 10);
    gzip.reserve(zlib.size() + 16);
    gzip.append(zlib.constData() + 6, zlib.size() - 10);
    appendLittleEndian(gzip, crc32(bytes));
    appendLittleEndian(gzip, quint32(bytes.size()));
    return gzip;
}

std::optional<QByteArray> fromGzip(const QByteArray& gzip, qsizetype most)
{
    const qsizetype start = endOfHeader(gzip);
    const std::optional<Inflated> content = start < 0 ? std::nullopt : inflated(gzip, start, most);
    if (!content || content->end + 8 != gzip.size()
        || littleEndian(gzip, content->end) != crc32(content->bytes)
        || littleEndian(gzip, content->end + 4) != quint32(content->bytes.size()))
        return std::nullopt;
    return content->bytes;
}

} // namespace lockstep::sandbox
