// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/theme.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <memory>

using namespace lockstep;

namespace {

// WCAG 2: contrast of two colours, 1 … 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
            + 0.0722 * channel(colour.blueF());
    };
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

std::unique_ptr<QWidget> framed()
{
    auto frame = std::make_unique<QFrame>();
    frame->setFrameShape(QFrame::StyledPanel);
    return frame;
}

bool writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size();
}

} // namespace

// What the window looks like, whatever it shows.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPalettesAreReadable_data();
    void bothPalettesAreReadable();
    void inTheDarkEdgesAreSeen_data();
    void inTheDarkEdgesAreSeen();
    void anIconIsTheDesktopsInOurColour_data();
    void anIconIsTheDesktopsInOurColour();
};

void TestTheme::bothPalettesAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::bothPalettesAreReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = gui::themePalette(dark);
    QCOMPARE(gui::isDark(palette), dark);
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {Role::WindowText, Role::Window},         {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},        {Role::ButtonText, Role::Button},
        {Role::HighlightedText, Role::Highlight}, {Role::PlaceholderText, Role::Base},
        {Role::PlaceholderText, Role::Window},    {Role::Link, Role::Base}};
    for (const auto& [text, ground] : pairs) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio)));
    }
}

void TestTheme::inTheDarkEdgesAreSeen_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"QLineEdit", "QSpinBox", "QRadioButton", "QFrame", "QProgressBar"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// WCAG 2.1, 1.4.11: 3 : 1 on the ground. What lies between the edges is as dark as the ground.
void TestTheme::inTheDarkEdgesAreSeen()
{
    QFETCH(const QString, kind);
    gui::applyTheme(*qApp, gui::Theme::Dark, QApplication::palette());
    std::unique_ptr<QWidget> widget = std::make_unique<QProgressBar>();
    if (kind == QLatin1String("QLineEdit"))
        widget = std::make_unique<QLineEdit>();
    else if (kind == QLatin1String("QSpinBox"))
        widget = std::make_unique<QSpinBox>();
    else if (kind == QLatin1String("QRadioButton"))
        widget = std::make_unique<QRadioButton>();
    else if (kind == QLatin1String("QFrame"))
        widget = framed();
    widget->resize(80, 24);
    const QImage image = widget->grab().toImage();
    double best = 0;
    for (int x = 0; x < 8; ++x)
        best = std::max(
            best,
            contrast(image.pixelColor(x, image.height() / 2), widget->palette().color(QPalette::Window)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

void TestTheme::anIconIsTheDesktopsInOurColour_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTheDesktops");
    QTest::newRow("the desktop has it") << QStringLiteral("copy") << true;
    QTest::newRow("the desktop has not") << QStringLiteral("undo") << false;
    QTest::newRow("no desktop knows such a thing") << QStringLiteral("leads") << false;
}

// This desktop's copy is a red square that fills the place.
void TestTheme::anIconIsTheDesktopsInOurColour()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTheDesktops);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(QStringLiteral("plain/index.theme")),
                      "[Icon Theme]\nName=plain\nDirectories=actions\n"
                      "[actions]\nSize=16\nType=Scalable\nMaxSize=256\n"));
    QVERIFY(writeFile(folder.filePath(QStringLiteral("plain/actions/edit-copy-symbolic.svg")),
                      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">)"
                      R"(<path fill="red" d="M0 0h16v16H0z"/></svg>)"));
    const auto restore = qScopeGuard([paths = QIcon::themeSearchPaths(), theme = QIcon::themeName()] {
        QIcon::setThemeSearchPaths(paths);
        QIcon::setThemeName(theme);
    });
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(QStringLiteral("plain"));

    constexpr int side = 32;
    const QImage drawn = gui::icon(name).pixmap(QSize(side, side)).toImage();
    const QColor text = QGuiApplication::palette().color(QPalette::WindowText);
    int filled = 0;
    for (int i = 0; i < side * side; ++i) {
        const QColor colour = drawn.pixelColor(i % side, i / side);
        if (colour.alpha() == 255) {
            QCOMPARE(colour.name(), text.name());
            ++filled;
        }
    }
    QVERIFY(filled > 0);
    QCOMPARE(filled >= side * side / 2, isTheDesktops); // less a margin
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
