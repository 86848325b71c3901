// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChangeFeed that has people exported.
#include "marketo/change_feed.h"
#include "marketo/wire.h"

#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace lockstep::marketo {

namespace {

Q_LOGGING_CATEGORY(lcMarketo, "lockstep.marketo", QtInfoMsg)

constexpr int daysAsAVisitor = 30;

} // namespace

void ChangeFeed::exportPeople(const Page& page, const Cursor& cursor)
{
    if (!cursor.exportId.isEmpty())
        readExport(page, cursor);
    else if (cursor.exportFrom.isValid() || !m_options.smartListId.isEmpty())
        startExport(page, cursor);
    else
        findBegin(page, cursor);
}

void ChangeFeed::findBegin(const Page& page, Cursor cursor)
{
    page->then(peopleOf(std::max(cursor.lowestId, qint64(1))),
               [this, page, cursor](const core::FindReply& found) mutable {
                   // The first of all are often gone. Who was a visitor at first is older than the feed says.
                   cursor.exportFrom = cursor.firstNews.addDays(-daysAsAVisitor);
                   for (const core::Record& record : found.records) {
                       if (&record == &found.records.constFirst() || record.createdAt < cursor.exportFrom)
                           cursor.exportFrom = record.createdAt;
                   }
                   if (cursor.exportFrom.isValid() && cursor.nextExport(cursor.ends.constFirst().at)) {
                       startExport(page, cursor);
                   } else if (cursor.loaded > 0) {
                       giveUpExport(page, cursor, {});
                   } else {
                       // Nobody is known, by whose id windows would know where to end: the feed is read on.
                       cursor.exportFrom = cursor.exportTo = {};
                       cursor.stage = Cursor::Stage::Load;
                       finish(page, {}, cursor, true, found.serverTime);
                   }
               });
}

void ChangeFeed::startExport(const Page& page, Cursor cursor)
{
    QJsonObject filter{{QStringLiteral("createdAt"),
                        QJsonObject{{QStringLiteral("startAt"), instantText(cursor.exportFrom)},
                                    {QStringLiteral("endAt"), instantText(cursor.exportTo)}}}};
    if (!m_options.smartListId.isEmpty())
        filter = {{QStringLiteral("smartListId"), m_options.smartListId.toLongLong()}};
    page->whenever(m_export.start(filter), [this, page, cursor](const core::Expected<QString>& id) mutable {
        if (id) {
            // Saved before it is waited for: a new process reads on from it.
            cursor.exportId = *id;
            finish(page, {}, cursor, true, m_api.serverTime());
        } else if (isRefused(id.error())) {
            giveUpExport(page, cursor, id.error());
        } else {
            page->finish(core::Unexpected(id.error()));
        }
    });
}

// A smart list that is not there is no matter of who may export what when.
bool ChangeFeed::isRefused(const core::Error& error) const
{
    static const QStringList codes{QStringLiteral("603"), QStringLiteral("703"), QStringLiteral("1029"),
                                   QStringLiteral("1035")};
    return m_options.smartListId.isEmpty() ? LeadExport::isRefused(error) : codes.contains(error.code);
}

void ChangeFeed::readExport(const Page& page, Cursor cursor)
{
    page->whenever(m_export.piece(cursor.exportId, cursor.exportOffset),
                   [this, page, cursor](const core::Expected<ExportPiece>& piece) mutable {
                       if (!piece) {
                           if (piece.error().code == QLatin1String("export-failed"))
                               giveUpExport(page, cursor, piece.error());
                           else
                               page->finish(core::Unexpected(piece.error()));
                           return;
                       }
                       QList<core::Change> changes;
                       for (const QString& id : piece->ids) {
                           core::Change change;
                           change.object = core::ObjectType::Person;
                           change.id = id;
                           changes.append(change);
                           cursor.highestId = std::max(cursor.highestId, id.toLongLong());
                       }
                       cursor.exportOffset = piece->next;
                       const bool isOnly = !m_options.smartListId.isEmpty();
                       if (piece->next == 0 && (isOnly || !cursor.nextExport(cursor.ends.constFirst().at))) {
                           cursor.stage = Cursor::Stage::Poll;
                           cursor.exportId.clear();
                           cursor.listDueAt = {};
                       }
                       finish(page, changes, cursor, true, piece->replyAt);
                   });
}

void ChangeFeed::giveUpExport(const Page& page, Cursor cursor, const core::Error& error)
{
    if (!m_options.smartListId.isEmpty()) {
        // All ids are not who was asked for.
        const QDateTime now = m_api.serverTime();
        const bool goesOn = cursor.oweList(now, error.message);
        finish(page, {}, cursor, goesOn, now);
        return;
    }
    cursor.exportId.clear();
    cursor.exportOffset = 0;
    qCWarning(lcMarketo).noquote() << "People cannot be exported; they are read by their ids:"
                                   << error.message;
    cursor.stage = Cursor::Stage::Windows;
    finish(page, {}, cursor, true, m_api.serverTime());
}

} // namespace lockstep::marketo
