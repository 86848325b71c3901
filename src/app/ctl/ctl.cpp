// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "platform/log_sink.h"

#include <array>
#include <utility>

namespace lockstep::app::ctl {

namespace {

struct Command
{
    const char* name;
    const char* usage; // the words of the command line are the same in every language
    ExitCode (*run)(Context& context, const QStringList& words);
};

constexpr std::array<Command, 24> commands{{
    {"init", "init", runInit},
    {"connect",
     "connect salesforce --login-url URL --client-id ID [--flow client-credentials|jwt|browser] "
     "[--username U --key-file F] "
     "[--api-version 62.0] [--secret-stdin] | connect marketo --url URL --client-id ID [--secret-stdin]",
     runConnect},
    {"disconnect", "disconnect salesforce | disconnect marketo", runDisconnect},
    {"config", "config list | config get KEY | config set KEY VALUE", runConfig},
    {"check", "check", runCheck},
    {"setup", "setup", runSetup},
    {"fields",
     "fields list [--object Lead|Contact] [--all] | fields enable|disable|reset OBJECT.FIELD… | fields set "
     "OBJECT.FIELD [--marketo NAME] [--direction both|to-salesforce|to-marketo] [--on-conflict "
     "marketo|salesforce|newest] [--blanks overwrite|keep] | fields map-value OBJECT.FIELD MARKETO "
     "SALESFORCE "
     "[--direction to-salesforce|to-marketo|both]",
     runFields},
    {"sync", "sync [--preview] [--full] [--watch [--interval SECONDS]]", runSync},
    {"push", "push PERSON_ID… [--assign-to auto|user:ID|queue:ID] [--yes]", runPush},
    {"pull", "pull RECORD_ID…", runPull},
    {"retry", "retry [--group ID|--person ID|--all]", runRetry},
    {"resolve", "resolve PERSON OBJECT.FIELD marketo|salesforce", runResolve},
    {"link", "link PERSON RECORD", runLink},
    {"separate", "separate PERSON|RECORD", runSeparate},
    {"merge-people", "merge-people WINNER LOSER", runMergePeople},
    {"undo", "undo RUN [--preview] [--delete-created]", runUndo},
    {"confirm", "confirm", runConfirm},
    {"status", "status", runStatus},
    {"runs", "runs [--limit N]", runRuns},
    {"log",
     "log [--person ID] [--record ID] [--run N] [--since T] [--until T] [--type T] [--result "
     "ok|failed|skipped|conflict] "
     "[--field F] [--text WORDS] [--limit N]",
     runLog},
    {"errors", "errors", runErrors},
    {"explain", "explain PERSON [FIELD]", runExplain},
    {"export", "export leads FILE | export errors FILE | export log FILE [the filters of log]", runExport},
    {"demo", "demo", runDemo},
}};

const char* const globalUsage = "[--workspace DIR] [--json] [--quiet] COMMAND …";

// The options every command knows, before or after its name.
struct Globals
{
    QString workspace;
    Output::Style style;
    bool help = false;
    bool version = false;
    bool workspaceMissing = false; // --workspace without a folder
};

Globals takeGlobals(QStringList& words)
{
    Globals globals;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1String("--")) {
            rest += words.mid(i);
            break;
        }
        if (word == QLatin1String("--json")) {
            globals.style.json = true;
        } else if (word == QLatin1String("--quiet")) {
            globals.style.quiet = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            globals.help = true;
        } else if (word == QLatin1String("--version")) {
            globals.version = true;
        } else if (word == QLatin1String("--workspace")) {
            globals.workspace = words.value(++i);
            globals.workspaceMissing = globals.workspace.isEmpty();
        } else if (word.startsWith(QLatin1String("--workspace="))) {
            globals.workspace = word.section(u'=', 1);
            globals.workspaceMissing = globals.workspace.isEmpty();
        } else {
            rest += word;
        }
    }
    words = rest;
    return globals;
}

void showHelp(Output& out)
{
    out.text(QStringLiteral("lockstepctl ") + QString::fromUtf8(globalUsage));
    for (const Command& command : commands)
        out.text(QStringLiteral("  ") + QString::fromUtf8(command.usage));
}

platform::LogSink::Options logOptions(const platform::WorkspacePaths& paths, bool quiet)
{
    platform::LogSink::Options options;
    if (paths.exists())
        options.folder = paths.logFolder();
    options.toStandardError = quiet ? QtCriticalMsg : QtWarningMsg;
    return options;
}

} // namespace

ExitCode run(const QStringList& words, const Surroundings& surroundings)
{
    QStringList rest = words;
    const Globals globals = takeGlobals(rest);
    const auto paths = platform::WorkspacePaths::locate(globals.workspace);
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    const auto* const command =
        std::find_if(commands.begin(), commands.end(),
                     [&name](const Command& candidate) { return name == QLatin1String(candidate.name); });
    const bool known = command != commands.end();
    Context context(surroundings, paths, globals.style,
                    QString::fromUtf8(known ? command->usage : globalUsage));
    if (globals.help || globals.version) {
        if (globals.version)
            context.out.text(QStringLiteral("lockstepctl " LOCKSTEP_VERSION));
        else
            showHelp(context.out);
        return ExitCode::Done;
    }
    if (globals.workspaceMissing)
        return context.wrongUsage(Context::tr("--workspace needs a folder"));
    if (name.isEmpty())
        return context.wrongUsage(Context::tr("A command is missing"));
    if (!known)
        return context.wrongUsage(Context::tr("Unknown command “%1”").arg(name));
    const platform::LogSink log(logOptions(paths, globals.style.quiet));
    return command->run(context, rest);
}

} // namespace lockstep::app::ctl
