// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>
#include <algorithm>

namespace lockstep::app::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lockstepctl", text);
}

} // namespace

Arguments::Arguments(const QStringList& words, const QList<OptionSpec>& options)
{
    for (qsizetype i = 0; i < words.size() && m_problem.isEmpty(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1String("--")) {
            m_positional += words.mid(i + 1);
            return;
        }
        const bool isNegative = word.size() > 1 && word.at(1).isDigit();
        if (!word.startsWith(u'-') || word.size() == 1 || isNegative) {
            m_positional += word;
            continue;
        }
        const QString name = word.section(u'=', 0, 0).mid(2);
        const auto spec = std::find_if(options.cbegin(), options.cend(), [&](const OptionSpec& option) {
            return word.startsWith(QLatin1String("--")) && option.name == name;
        });
        const bool valueFollows = word.contains(u'=');
        if (spec == options.cend())
            m_problem = tr("Unknown option %1").arg(word);
        else if (m_values.contains(name))
            m_problem = tr("--%1 is given twice").arg(name);
        else if (!spec->hasValue && valueFollows)
            m_problem = tr("--%1 takes no value").arg(name);
        else if (spec->hasValue && !valueFollows && i + 1 == words.size())
            m_problem = tr("--%1 needs a value").arg(name);
        else if (!spec->hasValue)
            m_values.insert(name, QString());
        else
            m_values.insert(name, valueFollows ? word.section(u'=', 1) : words.at(++i));
    }
}

std::optional<int> Arguments::number(const QString& option, int standard, int least, int most) const
{
    if (!has(option))
        return standard;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace lockstep::app::ctl
