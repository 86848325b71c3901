// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

// Databases that are not the one used last, and their copies.
constexpr Template templates[]{
    {"database-restored", QT_TRANSLATE_NOOP("text", "This database is an old copy: nothing is written"),
     nullptr,
     QT_TRANSLATE_NOOP("text",
                       "It knows nothing of the runs since. lockstepctl sync --preview lists what it would "
                       "change; lockstepctl confirm lets it.")},
    {"other-tenant", QT_TRANSLATE_NOOP("text", "This database belongs to other systems: nothing is written"),
     QT_TRANSLATE_NOOP("text", "This database belongs to %2, but the connection to %1 leads to %3"),
     QT_TRANSLATE_NOOP(
         "text",
         "Make a new workspace for the other system, or look with lockstepctl sync --preview and "
         "let it write with lockstepctl confirm.")},
    {"database-rebuilt", QT_TRANSLATE_NOOP("text", "The database was lost and has been made anew"),
     QT_TRANSLATE_NOOP(
         "text",
         "The database was damaged and has been set aside as %1; saved from it: %2 links and %3 "
         "field choices"),
     QT_TRANSLATE_NOOP(
         "text",
         "The log and what was open before are gone. Check the fields and the preview; "
         "lockstepctl confirm ends this notice and lets the conflict rules decide what differs.")},
    {"rebuilt-differs",
     QT_TRANSLATE_NOOP("text", "Both sides differ, and the database that knew why is lost"),
     QT_TRANSLATE_NOOP("text", "%1 differs, and the database that knew why is lost"),
     QT_TRANSLATE_NOOP("text",
                       "Make both sides equal, or let the conflict rules decide for all of them: lockstepctl "
                       "confirm, then sync.")},
    {"backup-failed", QT_TRANSLATE_NOOP("text", "The daily backup could not be written"),
     QT_TRANSLATE_NOOP("text", "The daily backup could not be written: %1"), nullptr},
    {"backup-damaged", QT_TRANSLATE_NOOP("text", "The daily backup was damaged and is gone again"), nullptr,
     QT_TRANSLATE_NOOP("text", "Check the disk; it is made again after the next run.")},
};

} // namespace

std::span<const Template> lostTemplates()
{
    return templates;
}

} // namespace lockstep::core::text
