// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

// What a user has changed in the workspace, for the activity log.
constexpr Template templates[]{
    {"setting-changed", QT_TRANSLATE_NOOP("text", "A setting was changed"),
     QT_TRANSLATE_NOOP("text", "The setting %1 was changed from “%2” to “%3”"), nullptr},
    {"setting-changed", QT_TRANSLATE_NOOP("text", "A setting was changed"),
     QT_TRANSLATE_NOOP("text", "The setting %1 was changed"), nullptr},
    {"connection-changed", QT_TRANSLATE_NOOP("text", "A connection was changed"),
     QT_TRANSLATE_NOOP("text", "The connection to %1 was set to %2"), nullptr},
    {"connection-removed", QT_TRANSLATE_NOOP("text", "A connection was removed"),
     QT_TRANSLATE_NOOP("text", "The connection to %1 was removed"), nullptr},
    {"field-switched-on", QT_TRANSLATE_NOOP("text", "A field was switched on"),
     QT_TRANSLATE_NOOP("text", "%1 was switched on"), nullptr},
    {"field-switched-off", QT_TRANSLATE_NOOP("text", "A field was switched off"),
     QT_TRANSLATE_NOOP("text", "%1 was switched off"), nullptr},
    {"field-reset", QT_TRANSLATE_NOOP("text", "A field was set back to its default"),
     QT_TRANSLATE_NOOP("text", "%1 was set back to its default"), nullptr},
    {"field-rule-changed", QT_TRANSLATE_NOOP("text", "The rule of a field was changed"),
     QT_TRANSLATE_NOOP("text", "%1: --%2 was changed from “%3” to “%4”"), nullptr},
    {"field-rule-changed", QT_TRANSLATE_NOOP("text", "The rule of a field was changed"),
     QT_TRANSLATE_NOOP("text", "%1: --%2 was set to “%4”"), nullptr},
    {"field-rule-changed", QT_TRANSLATE_NOOP("text", "The rule of a field was changed"),
     QT_TRANSLATE_NOOP("text", "%1: --%2 was “%3” and is the default again"), nullptr},
    {"value-mapped", QT_TRANSLATE_NOOP("text", "A value of a field was mapped"),
     QT_TRANSLATE_NOOP("text", "%1: “%2” in Marketo is “%3” in Salesforce from now on (%4)"), nullptr},
    {"value-unmapped", QT_TRANSLATE_NOOP("text", "A value of a field is no longer mapped"),
     QT_TRANSLATE_NOOP("text", "%1: “%2” in Marketo is no longer “%3” in Salesforce (%4)"), nullptr},
};

} // namespace

std::span<const Template> changeTemplates()
{
    return templates;
}

} // namespace lockstep::core::text
