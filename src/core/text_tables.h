// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

namespace lockstep::core::text {

// One code's sentences before translation. `detailed` is used when all its %1 … %n have an argument; a
// code with several forms is listed fullest first. Constant data, any thread; only core/text*.cpp and
// their test look at it.
struct Template
{
    const char* code;
    const char* title;
    const char* detailed; // may be null
    const char* remedy; // may be null
};

// What stands in the window instead of a remedy that names the command line or a setting's key.
struct WindowRemedy
{
    const char* code;
    const char* remedy;
};

[[nodiscard]] std::span<const Template> salesforceTemplates();
[[nodiscard]] std::span<const Template> marketoTemplates();
[[nodiscard]] std::span<const Template> ownTemplates();
[[nodiscard]] std::span<const Template> lostTemplates();
[[nodiscard]] std::span<const Template> changeTemplates();
[[nodiscard]] std::span<const WindowRemedy> windowRemedies();

// The text with its %1 … %9 replaced in one pass, so that a value that itself holds "%1" is shown as it
// is, and a sentence need not use every argument.
[[nodiscard]] QString fill(const QString& text, const QStringList& arguments);

} // namespace lockstep::core::text
