// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include "core/text_place.h"
#include "core/text_story.h"
#include "core/text_tables.h"

#include <QCoreApplication>
#include <QHash>
#include <atomic>

namespace lockstep::core::text {

namespace {

std::atomic<Place> s_place = Place::CommandLine;

QString translated(const char* source)
{
    return QCoreApplication::translate("text", source);
}

// The number after a "%" at that place, 0 for none.
int placeholderAt(const QString& text, qsizetype position)
{
    if (text.at(position) != u'%' || position + 1 >= text.size())
        return 0;
    return qMax(text.at(position + 1).digitValue(), 0);
}

bool hasAllArguments(const QString& text, const QStringList& arguments)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = placeholderAt(text, i);
        if (number > 0 && arguments.value(number - 1).isEmpty())
            return false;
    }
    return true;
}

const QList<const Template*>& templatesOf(const QString& code)
{
    static const QHash<QString, QList<const Template*>> byCode = [] {
        QHash<QString, QList<const Template*>> all;
        for (const std::span<const Template> table : {salesforceTemplates(), marketoTemplates(),
                                                      ownTemplates(), lostTemplates(), changeTemplates()}) {
            for (const Template& entry : table)
                all[QString::fromLatin1(entry.code)].append(&entry);
        }
        return all;
    }();
    static const QList<const Template*> none;
    const auto found = byCode.constFind(code);
    return found == byCode.constEnd() ? none : *found;
}

const char* remedyHere(const Template& entry)
{
    static const QHash<QByteArray, const char*> inWindow = [] {
        QHash<QByteArray, const char*> all;
        for (const WindowRemedy& each : windowRemedies())
            all.insert(each.code, each.remedy);
        return all;
    }();
    return place() == Place::Window ? inWindow.value(entry.code, entry.remedy) : entry.remedy;
}

QString remedyOf(const Template& entry, const QStringList& arguments)
{
    return entry.remedy ? fill(translated(remedyHere(entry)), arguments) : QString();
}

Sentence unknownCode(const QString& code)
{
    return {fill(QCoreApplication::translate("text", "The system reported “%1”"), {code}),
            QCoreApplication::translate("text",
                                        "Read the system's own text; if it says nothing useful, show both to "
                                        "your Salesforce or Marketo administrator.")};
}

} // namespace

void setPlace(Place place)
{
    s_place = place;
}

Place place()
{
    return s_place;
}

QString fill(const QString& text, const QStringList& arguments)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = placeholderAt(text, i);
        if (number == 0) {
            result += text.at(i);
            continue;
        }
        result += arguments.value(number - 1);
        ++i;
    }
    return result;
}

Sentence sentence(const QString& code, const QStringList& arguments)
{
    if (code.isEmpty())
        return {};
    const QList<const Template*>& templates = templatesOf(code);
    if (templates.isEmpty())
        return unknownCode(code);
    if (place() == Place::Window && code == QLatin1String("no-secret")) // its detail is a variable's name
        return {translated(templates.last()->title), remedyOf(*templates.last(), arguments)};
    for (const Template* entry : templates) {
        const QString detailed = entry->detailed ? translated(entry->detailed) : QString();
        if (!detailed.isEmpty() && hasAllArguments(detailed, arguments))
            return {fill(detailed, arguments), remedyOf(*entry, arguments)};
    }
    const Template& general = *templates.last();
    return {translated(general.title), remedyOf(general, arguments)};
}

Sentence sentence(const Error& error)
{
    const bool fieldsTell = error.arguments.isEmpty() && !error.fields.isEmpty();
    return sentence(error.code,
                    fieldsTell ? QStringList{error.fields.join(QLatin1String(", "))} : error.arguments);
}

QString oneLine(const Error& error)
{
    const Sentence parts = sentence(error);
    QString line = joined({sentenceEnd(parts.title), parts.remedy});
    if (!error.message.isEmpty())
        line += QLatin1String(" (") + error.message.simplified() + u')';
    return line.trimmed();
}

} // namespace lockstep::core::text
