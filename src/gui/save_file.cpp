// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace lockstep::gui {

void askForCsvFile(QWidget* parent, const QString& title, const QString& suggested,
                   const std::function<void(const QString& file)>& chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(
        parent, title, folder, QCoreApplication::translate("lockstep::gui::SaveFile", "CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("csvFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(suggested);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace lockstep::gui
