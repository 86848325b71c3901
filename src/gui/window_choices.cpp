// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_choices.h"

namespace lockstep::gui {

namespace {
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
} // namespace

WindowChoices::WindowChoices(QSettings& memory, QObject* parent)
    : QObject(parent)
    , m_memory(memory)
{ }

Theme WindowChoices::rememberedTheme(const QSettings& memory)
{
    const int theme = memory.value(themeKey, 0).toInt();
    return theme >= 0 && theme <= static_cast<int>(Theme::Dark) ? static_cast<Theme>(theme) : Theme::System;
}

QString WindowChoices::rememberedLanguage(const QSettings& memory)
{
    return memory.value(languageKey).toString();
}

Theme WindowChoices::theme() const
{
    return rememberedTheme(m_memory);
}

void WindowChoices::setTheme(Theme theme)
{
    m_memory.setValue(themeKey, static_cast<int>(theme));
    Q_EMIT themeChosen(theme);
}

QString WindowChoices::language() const
{
    return rememberedLanguage(m_memory);
}

void WindowChoices::setLanguage(const QString& language)
{
    if (language == this->language())
        return;
    m_memory.setValue(languageKey, language);
    Q_EMIT languageChosen(language);
}

bool WindowChoices::flag(const char* key, bool standard) const
{
    return m_memory.value(QLatin1String(key), standard).toBool();
}

void WindowChoices::setFlag(const char* key, bool on)
{
    m_memory.setValue(QLatin1String(key), on);
}

} // namespace lockstep::gui
