// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace lockstep::gui {

// The languages this program speaks beside English, as "de", "fr": those whose translations are built in
// under :/i18n as lockstep_de.qm.
[[nodiscard]] QStringList builtInLanguages();

// Speaks that language from now on; empty = as the system, where it is built in. What is shown already keeps
// its words. GUI thread.
void applyLanguage(QCoreApplication& application, const QString& language);

} // namespace lockstep::gui
