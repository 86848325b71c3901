// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application: opens a workspace, the demo, or the page that offers both.
#include "app/composition.h"
#include "app/lockstep/program.h"
#include "app/lockstep/window_call.h"
#include "core/text.h"
#include "core/text_place.h"
#include "gui/language.h"
#include "gui/theme.h"
#include "gui/window_choices.h"
#include "platform/log_sink.h"
#include "platform/process_guard.h"
#include "platform/stop_signals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <stop_token>

namespace {

using namespace lockstep;

int refuse(const core::Error& error)
{
    const QString sentence = core::text::oneLine(error);
    qCritical("%s", qUtf8Printable(sentence));
    QMessageBox::critical(nullptr, QStringLiteral("Lockstep"), sentence);
    return 1;
}
} // namespace

int main(int argc, char** argv)
{
    platform::guardProcess();
    QApplication application(argc, argv);
    app::nameApplication();
    core::text::setPlace(core::text::Place::Window);
    const QPalette desktopPalette = QApplication::palette();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Keeps Salesforce leads and contacts and Marketo people in step."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("The workspace to open."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open a demo: both systems run inside this program."));
    parser.addOptions({workspace, demo});
    parser.process(application);

    const auto paths = platform::WorkspacePaths::locate(parser.value(workspace));
    const bool isDemo = parser.isSet(demo);
    if (!isDemo && app::WindowCall::isAnswered(paths.root()))
        return 0;
    platform::LogSink::Options logging;
    logging.folder = isDemo || !paths.exists() ? QString() : paths.logFolder();
    const platform::LogSink log(logging);
    const platform::StopSignals signals;

    QSettings memory(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::applicationName(),
                     QStringLiteral("window"));
    gui::applyTheme(application, gui::WindowChoices::rememberedTheme(memory), desktopPalette);
    gui::applyLanguage(application, gui::WindowChoices::rememberedLanguage(memory));
    app::Program program(paths, memory, desktopPalette);
    const std::stop_callback quit(signals.token(), [&application, &program] {
        QMetaObject::invokeMethod(
            &application, [&program] { program.quit(); }, Qt::QueuedConnection);
    });
    if (!isDemo)
        program.openWorkspace();
    else if (const core::Done opened = program.openDemo(); !opened)
        return refuse(opened.error());
    return QApplication::exec();
}
