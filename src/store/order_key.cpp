// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_key.h"

namespace lockstep::store {

namespace {

// Letters that Unicode does not take apart, though lists of names file them under another one.
void append(QString& key, QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00df': // ß
        key += QLatin1String("ss");
        break;
    case u'\u00e6': // æ
        key += QLatin1String("ae");
        break;
    case u'\u0153': // œ
        key += QLatin1String("oe");
        break;
    case u'\u00f8': // ø
        key += u'o';
        break;
    case u'\u0111': // đ
        key += u'd';
        break;
    case u'\u0127': // ħ
        key += u'h';
        break;
    case u'\u0131': // ı
        key += u'i';
        break;
    case u'\u0142': // ł
        key += u'l';
        break;
    default:
        key += letter;
    }
}

} // namespace

QString foldedKey(const QString& text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(parts.size());
    for (const QChar part : parts) {
        if (part.combiningClass() == 0) // marks that are letters, as vowels of Indic scripts, have none
            append(key, part);
    }
    return key.normalized(QString::NormalizationForm_C).trimmed(); // for the syllables of Korean
}

QString orderKey(const QString& name)
{
    return foldedKey(name) + QChar(u'\x01') + name; // the separator sorts before any letter
}

} // namespace lockstep::store
