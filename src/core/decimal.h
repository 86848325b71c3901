// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace lockstep::core {

// A decimal number kept as digits, so that money of any length compares and rounds exactly. An
// immutable value, any thread.
class Decimal
{
public:
    // "12.50", "-.5", "+7", "1E1"; nothing for anything else, nor for an exponent beyond ±400.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    // Half-up at that many decimals, away from zero as both systems do.
    [[nodiscard]] Decimal rounded(int decimals) const;
    [[nodiscard]] int compare(const Decimal& other) const; // <0, 0, >0, by value
    // Without exponent, superfluous zeros or "+": "12.5", "-0.5", "10", "0".
    [[nodiscard]] QString toString() const;

private:
    Decimal(bool negative, const QString& digits, int scale);

    bool m_negative = false;
    QString m_digits; // no leading zeros; empty = zero
    int m_scale = 0; // decimals in m_digits, never negative
};

} // namespace lockstep::core
