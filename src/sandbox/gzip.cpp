// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gzip.h"

#include <zlib.h>

namespace lockstep::sandbox {
namespace {

constexpr int gzipWindow = 15 + 16; // the largest one, in zlib's way of asking for a gzip header

// zlib takes what it only reads as if it were to be changed.
Bytef* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
}

} // namespace

QByteArray toGzip(const QByteArray& bytes)
{
    constexpr int memory = 8; // zlib's own choice
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        qBadAlloc();
    QByteArray gzip(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                    Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(gzip.data());
    stream.avail_out = static_cast<uInt>(gzip.size());
    deflate(&stream, Z_FINISH); // the bound leaves room for all of it
    gzip.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return gzip;
}

std::optional<QByteArray> fromGzip(const QByteArray& gzip, qsizetype most)
{
    constexpr qsizetype piece = 64 * 1024;
    z_stream stream = {};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        qBadAlloc();
    stream.next_in = bytesOf(gzip);
    stream.avail_in = static_cast<uInt>(gzip.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
        stream.avail_out = static_cast<uInt>(piece);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.truncate(bytes.size() - static_cast<qsizetype>(stream.avail_out));
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0 && bytes.size() <= most;
    inflateEnd(&stream);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

} // namespace lockstep::sandbox
