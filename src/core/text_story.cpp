// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_story.h"

#include "core/text_tables.h"

#include <QCoreApplication>

namespace lockstep::core::text {

namespace {

QString quoted(const FieldValue& value)
{
    const QString text = value.toString().simplified();
    return text.isEmpty() ? QCoreApplication::translate("text", "blank")
                          : QCoreApplication::translate("text", "“%1”").arg(text);
}

QString change(const FieldValue& from, const FieldValue& to)
{
    return quoted(from) + QStringLiteral(" → ") + quoted(to);
}

QString systemName(System system)
{
    return system == System::Salesforce ? QStringLiteral("Salesforce") : QStringLiteral("Marketo");
}

} // namespace

QString sentenceEnd(const QString& text)
{
    const bool isEnded = text.endsWith(u'.') || text.endsWith(u'。');
    return text.isEmpty() || isEnded ? text
                                     : text + QCoreApplication::translate("text", ".", "ends a sentence");
}

QString joined(const QStringList& sentences)
{
    QString all;
    for (const QString& next : sentences)
        all = all.isEmpty() || next.isEmpty()
            ? all + next
            : fill(QCoreApplication::translate("text", "%1 %2", "two sentences"), {all, next});
    return all;
}

QString told(const LogEntry& entry)
{
    QString text = sentence(entry);
    if (entry.result == LogResult::Failed) {
        if (!entry.newValue.isNull() && !text.contains(quoted(entry.newValue)))
            text += QStringLiteral(": ") + quoted(entry.newValue);
    } else if (!entry.field.isEmpty() && entry.type != LogType::SettingsChanged
               && !(entry.oldValue.isNull() && entry.newValue.isNull())) {
        text += QStringLiteral(": ") + change(entry.oldValue, entry.newValue);
    }
    if (!entry.message.isEmpty())
        text += QStringLiteral(" (") + entry.message.simplified() + u')';
    return text;
}

QString told(const ConflictFacts& conflict)
{
    const QString values = conflict.base
        ? fill(QCoreApplication::translate("text",
                                           "%1 was changed on both sides: in Marketo %2, in Salesforce %3"),
               {conflict.field, change(conflict.base->marketo, conflict.marketo),
                change(conflict.base->salesforce, conflict.salesforce)})
        : fill(QCoreApplication::translate("text",
                                           "%1 differed when both sides first met: %2 in Marketo, %3 in "
                                           "Salesforce"),
               {conflict.field, quoted(conflict.marketo), quoted(conflict.salesforce)});
    return values + QStringLiteral(". ") + ruleName(conflict.rule);
}

QString openFailure(const Sentence& sentence, const FieldValue& value, const QString& message)
{
    QString text = sentence.title;
    if (!value.isNull() && !text.contains(quoted(value)))
        text += QStringLiteral(": ") + quoted(value);
    if (!message.isEmpty())
        text += QStringLiteral(" (") + message.simplified() + u')';
    return joined({sentenceEnd(text), sentence.remedy});
}

QString recordWaits(System target)
{
    return fill(
        QCoreApplication::translate("text", "Until that is solved, nothing of the record is written to %1"),
        {systemName(target)});
}

QString openWrite(System target, WriteStage stage, const QStringList& fields, const QDateTime& until)
{
    QString what = fields.isEmpty()
        ? fill(QCoreApplication::translate("text", "A write to %1"), {systemName(target)})
        : fill(QCoreApplication::translate("text", "A write of %2 to %1"),
               {systemName(target), fields.join(QStringLiteral(", "))});
    switch (stage) {
    case WriteStage::Planned:
        return what + u' ' + QCoreApplication::translate("text", "is planned and leaves with the next sync");
    case WriteStage::Sent:
        return what + u' '
            + QCoreApplication::translate("text", "has left; its answer has not been read yet");
    case WriteStage::Unknown:
        break;
    }
    what += u' '
        + QCoreApplication::translate("text",
                                      "has left, and it is not known yet whether it was carried out; it is "
                                      "looked up, and nothing is written twice");
    return until.isValid() ? fill(QCoreApplication::translate("text", "%1 (at the latest after %2)"),
                                  {what, until.toUTC().toString(Qt::ISODate)})
                           : what;
}

QString gone(System side, const QString& id)
{
    return side == System::Marketo
        ? fill(QCoreApplication::translate("text",
                                           "Person %1 was deleted or merged in Marketo; the log tells what "
                                           "happened to it"),
               {id})
        : fill(QCoreApplication::translate("text",
                                           "Record %1 was deleted or merged in Salesforce; the log tells "
                                           "what happened to it"),
               {id});
}

QString replaced(System side, const QString& id, const QString& now)
{
    return side == System::Marketo
        ? fill(QCoreApplication::translate("text",
                                           "Person %1 is gone from Marketo; its record belongs to person %2 "
                                           "now"),
               {id, now})
        : fill(QCoreApplication::translate("text",
                                           "Record %1 was converted or merged in Salesforce; its person "
                                           "belongs to record %2 now"),
               {id, now});
}

QString stateReason(LinkState state)
{
    switch (state) {
    case LinkState::InSync:
        return QCoreApplication::translate("text",
                                           "Person and record are linked, and nothing is left to write");
    case LinkState::Waiting:
        return QCoreApplication::translate("text",
                                           "There is something to write or to look at: see the next sync");
    case LinkState::NeedsAttention:
        return QCoreApplication::translate("text", "A write was refused and waits for somebody");
    case LinkState::NotInSalesforce:
        return QCoreApplication::translate(
            "text",
            "People born in Marketo are not created in Salesforce by themselves: "
            "use Sync Person to SFDC");
    case LinkState::DeletedInSalesforce:
        return QCoreApplication::translate("text",
                                           "The record was deleted in Salesforce; the person is kept and "
                                           "nothing is pushed");
    case LinkState::NotInMarketo:
        return QCoreApplication::translate("text", "The person does not exist in Marketo (any more)");
    case LinkState::NotVisible:
        return QCoreApplication::translate(
            "text", "The sync user no longer sees the record; the person is untouched");
    case LinkState::FilteredOut:
        return QCoreApplication::translate(
            "text",
            "The record no longer meets the record filter; the person stays as "
            "it was then");
    case LinkState::PossibleDuplicate:
        return QCoreApplication::translate(
            "text",
            "Several people or records could belong together; nothing is linked "
            "or created until you choose");
    case LinkState::Frozen:
        return QCoreApplication::translate("text",
                                           "Both systems keep rewriting a value of this person; the field is "
                                           "frozen until somebody looks");
    }
    return {};
}

QString fieldReason(const FieldFacts& facts)
{
    const MergeOutcome& outcome = facts.outcome;
    if (outcome.rule == MergeRule::Equal && quoted(facts.marketo) == quoted(facts.salesforce))
        return fill(QCoreApplication::translate("text", "Both sides hold the same: %1"),
                    {quoted(facts.marketo)});
    QString text = fill(QCoreApplication::translate("text", "Marketo holds %1, Salesforce holds %2. %3"),
                        {quoted(facts.marketo), quoted(facts.salesforce), ruleName(toString(outcome.rule))});
    const auto next = [&](System target) {
        text += QStringLiteral(". ")
            + fill(QCoreApplication::translate("text", "The next sync writes %1 to %2"),
                   {quoted(outcome.value), systemName(target)});
    };
    if (outcome.writeToSalesforce)
        next(System::Salesforce);
    if (outcome.writeToMarketo)
        next(System::Marketo);
    return text;
}

QString fieldIsOff(const QString& name)
{
    return fill(
        QCoreApplication::translate("text",
                                    "%1 is switched off and not synced. Switch it on with: lockstepctl "
                                    "fields enable %1"),
        {name});
}

} // namespace lockstep::core::text
