// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lockstep::tests {

// A language that says everything of ours in 40 % more letters. The text itself stays in it, so that places
// for values, mnemonics and mark-up are as they were; shortcuts are left alone. One thread; installed by a
// test, which owns it.
class LongTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString& text);
};

} // namespace lockstep::tests
