// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/surroundings.h"
#include "core/error.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace lockstep::app::ctl {

// Where a command's words go: results to standard output, as JSON or for people, reasons and progress to
// standard error. Main thread; owned by the command's run.
class Output
{
public:
    struct Style
    {
        bool json = false;
        bool quiet = false;
    };

    Output(const Surroundings& surroundings, Style style);

    [[nodiscard]] bool isJson() const { return m_style.json; }
    // One of these two is shown: JSON objects one a line with --json, else the text.
    void json(const QJsonObject& object);
    void text(const QString& line);
    void table(const QStringList& header, const QList<QStringList>& rows);

    void reason(const QString& line); // why something failed, on standard error
    void note(const QString& line); // what else is good to know, unless --quiet
    // Replaces the line of progress; shown on a terminal only, unless --quiet.
    void progress(const QString& line);
    void endProgress();
    [[nodiscard]] bool showsProgress() const;

private:
    void writeLine(QIODevice& device, const QString& line);

    QIODevice& m_output;
    QIODevice& m_error;
    bool m_errorIsTerminal;
    Style m_style;
    bool m_progressShown = false;
};

} // namespace lockstep::app::ctl
