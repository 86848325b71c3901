// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gzip.h"

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

} // namespace lockstep::sandbox
