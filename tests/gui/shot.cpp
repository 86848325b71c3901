// SPDX-License-Identifier: GPL-3.0-or-later
// lockstep-shots DIRECTORY [LOOK…]: draws every page and dialog of the window over the fakes into PNG files.
// Looks: light, dark, german, japanese; without one, all.
#include "core/text_place.h"
#include "gui/language.h"
#include "gui/shot_scenes.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace {

using namespace lockstep;

struct Look
{
    const char* name;
    gui::Theme theme;
    const char* language;
};

constexpr Look looks[] = {{"light", gui::Theme::Light, "en"},
                          {"dark", gui::Theme::Dark, "en"},
                          {"german", gui::Theme::Light, "de"},
                          {"japanese", gui::Theme::Light, "ja"}};

QStringList draw(const QString& folder, const QString& look)
{
    tests::Album album(folder, look);
    tests::drawPages(album);
    tests::drawDecisions(album);
    tests::drawSettings(album);
    tests::drawPreviews(album);
    tests::drawConnecting(album);
    tests::drawTroubles(album);
    tests::drawEmptiness(album);
    return album.unsaved();
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    core::text::setPlace(core::text::Place::Window);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return 2;
    const QString& folder = arguments.constFirst();
    const QStringList wanted = arguments.mid(1);
    const QPalette desktop = QApplication::palette();
    QStringList unsaved;
    if (!QDir().mkpath(folder))
        unsaved.append(folder);
    for (const Look& look : looks) {
        const QString name = QLatin1String(look.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        gui::applyTheme(application, look.theme, desktop);
        gui::applyLanguage(application, QLatin1String(look.language));
        unsaved += draw(folder, name);
    }
    for (const QString& file : std::as_const(unsaved))
        QTextStream(stderr) << "cannot write " << file << '\n';
    return unsaved.isEmpty() ? 0 : 1;
}
