// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace lockstep::core {

// Writes RFC 4180 CSV (CRLF line ends, UTF-8, no BOM) row by row to a device it does not own. A cell
// that a spreadsheet could take for a formula gets a leading apostrophe (CWE-1236).
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device);
    // False when the device refused the bytes (full disk); errorString() of the device says why.
    [[nodiscard]] bool writeRow(const QStringList& cells);

private:
    QIODevice& m_device;
};

} // namespace lockstep::core
