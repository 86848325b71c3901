// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <algorithm>
#include <cstdlib>

namespace lockstep::core {

namespace {

// Beyond this no field of either system goes, and the digits would only cost memory.
constexpr int largestExponent = 400;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Moves the leading digits of `rest` to the answer.
QString takeDigits(QStringView& rest)
{
    const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
    const qsizetype count = end - rest.begin();
    QString digits = rest.first(count).toString();
    rest = rest.sliced(count);
    return digits;
}

bool takeSign(QStringView& rest)
{
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.sliced(1);
    return negative;
}

std::optional<int> takeExponent(QStringView& rest)
{
    if (!rest.startsWith(u'e', Qt::CaseInsensitive))
        return 0;
    rest = rest.sliced(1);
    const bool negative = takeSign(rest);
    const QString digits = takeDigits(rest);
    bool isNumber = false;
    const int exponent = digits.toInt(&isNumber);
    if (!isNumber || exponent > largestExponent)
        return std::nullopt;
    return negative ? -exponent : exponent;
}

// The digits of a whole number plus one.
QString incremented(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits.at(i) != u'9') {
            digits[i] = QChar(digits.at(i).unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

} // namespace

Decimal::Decimal(bool negative, const QString& digits, int scale)
    : m_scale(scale)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    m_digits = digits.sliced(zeros);
    while (m_scale > 0 && m_digits.endsWith(u'0')) {
        m_digits.chop(1);
        --m_scale;
    }
    if (m_digits.isEmpty())
        m_scale = 0;
    m_negative = negative && !m_digits.isEmpty();
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    const bool negative = takeSign(rest);
    const QString whole = takeDigits(rest);
    QString fraction;
    if (rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        fraction = takeDigits(rest);
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    const std::optional<int> exponent = takeExponent(rest);
    if (!exponent || !rest.isEmpty())
        return std::nullopt;
    const auto scale = static_cast<int>(fraction.size()) - *exponent;
    QString digits = whole + fraction;
    if (scale < 0)
        digits += QString(-scale, u'0');
    return Decimal(negative, digits, std::max(scale, 0));
}

Decimal Decimal::rounded(int decimals) const
{
    const int dropped = m_scale - std::max(decimals, 0);
    if (dropped <= 0)
        return *this;
    const QString padded = m_digits.rightJustified(dropped + 1, u'0');
    const QString kept = padded.chopped(dropped);
    const bool up = padded.at(kept.size()) >= u'5';
    return {m_negative, up ? incremented(kept) : kept, m_scale - dropped};
}

int Decimal::compare(const Decimal& other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? -1 : 1;
    // Brought to the same number of decimals, the longer one is the larger, then digit by digit.
    const int scale = std::max(m_scale, other.m_scale);
    const QString digits = m_digits + QString(scale - m_scale, u'0');
    const QString otherDigits = other.m_digits + QString(scale - other.m_scale, u'0');
    const int size = (m_digits.isEmpty() ? 0 : static_cast<int>(digits.size()))
        - (other.m_digits.isEmpty() ? 0 : static_cast<int>(otherDigits.size()));
    int order = size;
    if (size == 0 && !m_digits.isEmpty())
        order = digits.compare(otherDigits);
    return m_negative ? -order : order;
}

QString Decimal::toString() const
{
    if (m_digits.isEmpty())
        return QStringLiteral("0");
    QString text = m_digits.rightJustified(m_scale + 1, u'0');
    if (m_scale > 0)
        text.insert(text.size() - m_scale, u'.');
    return m_negative ? u'-' + text : text;
}

} // namespace lockstep::core
