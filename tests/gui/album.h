// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace lockstep::tests {

// Pictures of widgets in one folder, all in the same look ("light", "german"). One thread; owned by the
// program that draws.
class Album
{
public:
    Album(QString folder, QString look);

    // Saves FOLDER/NAME-LOOK.png once the event loop has nothing left to do.
    void take(QWidget& widget, const QString& name);
    static void settle();
    [[nodiscard]] const QStringList& unsaved() const { return m_unsaved; } // files that could not be written

private:
    QString m_folder;
    QString m_look;
    QStringList m_unsaved;
};

} // namespace lockstep::tests
