// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace lockstep::app::ctl {

struct OptionSpec
{
    QString name; // without the dashes
    bool hasValue = false;
};

// A command's arguments, read strictly: an unknown option, a missing value and a second one are wrong.
// A value; pure.
class Arguments
{
public:
    // Options may stand anywhere; "--name VALUE" and "--name=VALUE"; after "--" all are positional.
    // Afterwards problem() says what is wrong, if anything.
    Arguments(const QStringList& words, const QList<OptionSpec>& options);

    [[nodiscard]] const QString& problem() const { return m_problem; } // translated; empty = none
    [[nodiscard]] const QStringList& positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString& option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_values.value(option); }
    // A whole number within the limits, or `standard` if the option is not given; nothing if it is wrong.
    [[nodiscard]] std::optional<int> number(const QString& option, int standard, int least, int most) const;

private:
    QString m_problem;
    QStringList m_positional;
    QHash<QString, QString> m_values;
};

} // namespace lockstep::app::ctl
