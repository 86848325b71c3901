// SPDX-License-Identifier: GPL-3.0-or-later
// lockstep-sandbox: a Salesforce and a Marketo on loopback, until it is stopped.
#include "core/text.h"
#include "platform/stop_signals.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cstdio>
#include <limits>
#include <optional>

namespace {

using lockstep::sandbox::Access;
using lockstep::sandbox::Options;
using lockstep::sandbox::Sandbox;

constexpr int exitFailed = 1;
constexpr int exitWrongUsage = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("lockstep-sandbox", text);
}

// Reads the whole number of an option; nothing if it is not one within the limits.
std::optional<qint64> numberOf(const QCommandLineParser& parser, const QString& option, qint64 most)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

void describe(QCommandLineParser& parser)
{
    struct Text
    {
        const char* name;
        const char* description;
        const char* value;
        const char* standard;
    };
    static const std::array<Text, 8> texts{{
        {"salesforce-port", QT_TRANSLATE_NOOP("lockstep-sandbox", "Port of Salesforce (0: a free one)."), "N",
         "0"},
        {"marketo-port", QT_TRANSLATE_NOOP("lockstep-sandbox", "Port of Marketo (0: a free one)."), "N", "0"},
        {"leads", QT_TRANSLATE_NOOP("lockstep-sandbox", "Leads in a new world."), "N", "60"},
        {"contacts", QT_TRANSLATE_NOOP("lockstep-sandbox", "Contacts in a new world."), "N", "15"},
        {"people", QT_TRANSLATE_NOOP("lockstep-sandbox", "People only Marketo knows in a new world."), "N",
         "25"},
        {"seed", QT_TRANSLATE_NOOP("lockstep-sandbox", "Which people they are."), "N", "1"},
        {"latency", QT_TRANSLATE_NOOP("lockstep-sandbox", "Milliseconds every answer takes longer."), "MS",
         "0"},
        {"state", QT_TRANSLATE_NOOP("lockstep-sandbox", "File that keeps the world between two starts."),
         "FILE", ""},
    }};
    for (const Text& text : texts)
        parser.addOption(QCommandLineOption(QString::fromLatin1(text.name), tr(text.description),
                                            QString::fromLatin1(text.value),
                                            QString::fromLatin1(text.standard)));
}

// Nothing when a number is wrong; `wrong` then names its option.
std::optional<Options> optionsOf(const QCommandLineParser& parser, QString& wrong)
{
    constexpr qint64 mostRecords = 1'000'000;
    Options options;
    const auto read = [&](const char* name, qint64 most, auto& target) {
        const std::optional<qint64> number = numberOf(parser, QString::fromLatin1(name), most);
        if (!number)
            wrong = QString::fromLatin1(name);
        target = static_cast<std::remove_reference_t<decltype(target)>>(number.value_or(0));
    };
    read("salesforce-port", std::numeric_limits<quint16>::max(), options.salesforcePort);
    read("marketo-port", std::numeric_limits<quint16>::max(), options.marketoPort);
    read("leads", mostRecords, options.population.leads);
    read("contacts", mostRecords, options.population.contacts);
    read("people", mostRecords, options.population.people);
    read("seed", std::numeric_limits<quint32>::max(), options.population.seed);
    read("latency", 600'000, options.latencyMs);
    options.stateFile = parser.value(QStringLiteral("state"));
    return wrong.isEmpty() ? std::optional(options) : std::nullopt;
}

QJsonObject accessJson(const Access& access)
{
    return {{QStringLiteral("url"), access.url.toString()},
            {QStringLiteral("clientId"), access.clientId},
            {QStringLiteral("clientSecret"), access.clientSecret}};
}

int complain(const QString& text, int exitCode)
{
    std::fprintf(stderr, "lockstep-sandbox: %s\n", text.toUtf8().constData());
    return exitCode;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lockstep-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("A Salesforce and a Marketo on this machine, to try and test against."));
    parser.addHelpOption();
    parser.addVersionOption();
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), exitWrongUsage);
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(tr("unexpected argument: %1").arg(parser.positionalArguments().constFirst()),
                        exitWrongUsage);
    QString wrong;
    const std::optional<Options> options = optionsOf(parser, wrong);
    if (!options)
        return complain(tr("--%1 takes a whole number within its limits").arg(wrong), exitWrongUsage);

    const lockstep::platform::StopSignals signals;
    const std::stop_callback quit(signals.token(), [&application] {
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    Sandbox sandbox(*options);
    if (const auto started = sandbox.start(); !started)
        return complain(lockstep::core::text::oneLine(started.error()), exitFailed);
    const QJsonObject access{{QStringLiteral("salesforce"), accessJson(sandbox.salesforce())},
                             {QStringLiteral("marketo"), accessJson(sandbox.marketo())}};
    std::printf("%s\n", QJsonDocument(access).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    if (!signals.token().stop_requested())
        QCoreApplication::exec();
    if (const auto stopped = sandbox.stop(); !stopped)
        return complain(lockstep::core::text::oneLine(stopped.error()), exitFailed);
    return 0;
}
