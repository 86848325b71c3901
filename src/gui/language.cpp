// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lockstep::gui {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("lockstep_");

// Loaded anew at each choice; owned by the application.
void install(QCoreApplication& application, const QString& name, const QLocale& locale, const QString& file,
             const QString& directory)
{
    auto* translator = application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (translator) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(locale, file, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
}
} // namespace

QStringList builtInLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString& file : files)
        languages.append(file.mid(prefix.size()).chopped(3));
    return languages;
}

void applyLanguage(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // Below the chosen one: the plural forms of English, for what has no translation.
    install(application, QStringLiteral("lockstepEnglish"), QLocale(QLocale::English),
            QStringLiteral("lockstep"), folder);
    install(application, QStringLiteral("lockstepTranslator"), locale, QStringLiteral("lockstep"), folder);
    install(application, QStringLiteral("qtTranslator"), locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace lockstep::gui
