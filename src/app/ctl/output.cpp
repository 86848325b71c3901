// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QFileDevice>
#include <QJsonDocument>
#include <algorithm>

namespace lockstep::app::ctl {

namespace {

const char clearLine[] = "\r\x1b[K";

void flush(QIODevice& device)
{
    if (auto* const file = qobject_cast<QFileDevice*>(&device))
        file->flush();
}

} // namespace

Output::Output(const Surroundings& surroundings, Style style)
    : m_output(surroundings.output)
    , m_error(surroundings.error)
    , m_errorIsTerminal(surroundings.errorIsTerminal)
    , m_style(style)
{ }

void Output::json(const QJsonObject& object)
{
    if (!m_style.json)
        return;
    endProgress();
    m_output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    flush(m_output);
}

void Output::text(const QString& line)
{
    if (m_style.json)
        return;
    endProgress();
    writeLine(m_output, line);
}

void Output::table(const QStringList& header, const QList<QStringList>& rows)
{
    if (m_style.json)
        return;
    QList<qsizetype> widths(header.size(), 0);
    const auto measure = [&widths](const QStringList& row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    };
    measure(header);
    std::for_each(rows.cbegin(), rows.cend(), measure);
    const auto aligned = [&widths](const QStringList& row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        return line;
    };
    text(aligned(header));
    for (const QStringList& row : rows)
        text(aligned(row));
}

void Output::reason(const QString& line)
{
    endProgress();
    writeLine(m_error, line);
}

void Output::note(const QString& line)
{
    if (m_style.quiet)
        return;
    endProgress();
    writeLine(m_error, line);
}

void Output::progress(const QString& line)
{
    if (!showsProgress())
        return;
    m_error.write(clearLine + line.toUtf8());
    flush(m_error);
    m_progressShown = true;
}

void Output::endProgress()
{
    if (!m_progressShown)
        return;
    m_error.write(clearLine);
    flush(m_error);
    m_progressShown = false;
}

bool Output::showsProgress() const
{
    return m_errorIsTerminal && !m_style.quiet;
}

void Output::writeLine(QIODevice& device, const QString& line)
{
    device.write(line.toUtf8() + '\n');
    flush(device);
}

} // namespace lockstep::app::ctl
