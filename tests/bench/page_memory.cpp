// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/page_memory.h"

#include "bench/org_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace lockstep::bench {

namespace {

constexpr double mostBytesPerByte = 15; // of memory, for a byte of the first page, with what is set up for it
constexpr double mostGrowth = 2; // in bytes of a page, over the second half of all pages
constexpr qsizetype fewestPages = 5;
const char secretName[] = "LOCKSTEP_SALESFORCE_CLIENT_SECRET";

// Of this process, in bytes; -1 where the system does not tell.
qint64 memory(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').constFirst().toLongLong() * 1024;
    }
    return -1;
}

// What it held before the first page, then its peak after each full one; empty when it failed.
QList<qint64> peaksOfReader(const sandbox::Access& access)
{
    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(secretName), access.clientSecret);
    reader.setProcessEnvironment(environment);
    reader.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--read-pages"), access.url.toString(), access.clientId});
    if (!reader.waitForFinished(-1) || reader.exitCode() != 0)
        return {};
    QList<qint64> peaks;
    const QList<QByteArray> words = reader.readAllStandardOutput().simplified().split(' ');
    for (const QByteArray& word : words)
        peaks += word.toLongLong();
    return peaks;
}

} // namespace

bool memoryOfPages(QTextStream& out, const sandbox::Access& access, qint64 pageBytes)
{
    if (memory("VmHWM:") < 0) {
        out << "pages: this system does not tell the peak of memory\n";
        return true;
    }
    const QList<qint64> peaks = peaksOfReader(access);
    if (peaks.size() <= fewestPages) {
        out << "pages: too few to tell what they need of memory\n";
        return false;
    }
    const double first = double(peaks.at(1) - peaks.at(0)) / double(pageBytes);
    // The heap finds its shape in the first half: blocks given back in one page lie in pieces for the next
    // ones.
    const qsizetype half = peaks.size() / 2;
    const double growth = double(peaks.constLast() - peaks.at(half)) / double(pageBytes);
    out << QStringLiteral(
               "pages: %1 bytes a page, %2 times as much memory for the first (at most %3), %4 times in all "
               "for %5, %6 of them for the last %7 (at most %8)\n")
               .arg(pageBytes)
               .arg(first, 0, 'f', 1)
               .arg(mostBytesPerByte, 0, 'f', 0)
               .arg(double(peaks.constLast() - peaks.at(0)) / double(pageBytes), 0, 'f', 1)
               .arg(peaks.size() - 1)
               .arg(growth, 0, 'f', 1)
               .arg(peaks.size() - 1 - half)
               .arg(mostGrowth, 0, 'f', 0);
    return first > 0 && first <= mostBytesPerByte && growth <= mostGrowth;
}

int readPagesForMemory(QTextStream& out, const QStringList& arguments)
{
    OrgReader org({.url = QUrl(arguments.value(0)),
                   .clientId = arguments.value(1),
                   .clientSecret = qEnvironmentVariable(secretName)});
    if (!org.await(org.test()))
        return 1;
    out << memory("VmRSS:");
    QByteArray cursor;
    bool wasFull = false;
    for (bool more = true; more;) {
        const auto page = org.await(org.page(cursor));
        if (!page)
            return 1;
        cursor = page->cursor;
        const bool isFull = page->changes.size() == 2'000;
        if (isFull)
            out << ' ' << memory("VmHWM:");
        more = page->more && (isFull || !wasFull);
        wasFull = wasFull || isFull;
    }
    return 0;
}

} // namespace lockstep::bench
