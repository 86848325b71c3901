// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base32.h"

#include <QByteArrayView>

namespace lockstep::sandbox {
namespace {
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
}

QByteArray toBase32(const QByteArray& bytes)
{
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text.append(alphabet[(buffer << (5 - bits)) & 31]);
    while (text.size() % 8 != 0)
        text.append('=');
    return text;
}

QByteArray fromBase32(const QByteArray& text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char letter : text) {
        if (letter == '=')
            break;
        const qsizetype digit = QByteArrayView(alphabet).indexOf(letter);
        if (digit < 0)
            return {};
        buffer = (buffer << 5) | quint32(digit);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 255));
        }
    }
    return bytes;
}

} // namespace lockstep::sandbox
