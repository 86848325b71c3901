// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lockstep::tests {

// Where a text of the visible widgets in `window` (itself included) does not fit and no tool tip holds it:
// labels, buttons, check boxes, tabs, headings of tables, tool bars that hide actions, forms that scroll
// sideways. Each as a line with the widget's name; none = all is readable.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

} // namespace lockstep::tests
