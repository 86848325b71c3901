// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/long_translator.h"

#include <QRegularExpression>

namespace lockstep::tests {

namespace {

bool isShortcut(const QString& text)
{
    static const QRegularExpression keys(QStringLiteral("^((Ctrl|Alt|Shift)\\+)+\\S+$|^F\\d+$"));
    return keys.match(text).hasMatch();
}
} // namespace

QString LongTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                  int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(sourceText);
    // Qt's own texts, among them the names of the keys, are in Qt's own files.
    return text.isEmpty() || context[0] == 'Q' || isShortcut(text) ? QString() : lengthened(text);
}

// One word becomes a longer word; several get more words of seven letters, so that lines may break.
QString LongTranslator::lengthened(const QString& text)
{
    constexpr int percent = 40;
    constexpr int wordLength = 7;
    const qsizetype more = (text.size() * percent + 99) / 100;
    const bool isOneWord = !text.contains(u' ');
    QString filler;
    while (filler.size() < more)
        filler.append(!isOneWord && filler.size() % (wordLength + 1) == 0 ? u' ' : u'o');
    return text + filler;
}

} // namespace lockstep::tests
