// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lockstep::gui {

namespace {

QColor textColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
}

// What the desktop calls the very same thing (Icon Naming Specification): its pictures of a browser or of
// settings would not say what ours do. Only one-coloured drawings are used: they take our text colour, so
// that they stay readable in light and dark and look like their neighbours.
QIcon fromDesktop(const QString& name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("close"), QStringLiteral("window-close")},
        {QStringLiteral("copy"), QStringLiteral("edit-copy")},
        {QStringLiteral("pause"), QStringLiteral("media-playback-pause")},
        {QStringLiteral("resume"), QStringLiteral("media-playback-start")},
        {QStringLiteral("retry"), QStringLiteral("view-refresh")},
        {QStringLiteral("save"), QStringLiteral("document-save")},
        {QStringLiteral("search"), QStringLiteral("edit-find")},
        {QStringLiteral("stop"), QStringLiteral("process-stop")},
        {QStringLiteral("undo"), QStringLiteral("edit-undo")},
    };
    const auto known = names.constFind(name);
    return known == names.constEnd() ? QIcon() : QIcon::fromTheme(*known + QLatin1String("-symbolic"));
}

// Draws one icon of the desktop, or else of the resources, in the palette's colours. Owned by its QIcon.
class TextIconEngine : public QIconEngine
{
public:
    explicit TextIconEngine(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const QColor colour = textColour(mode);
        const QString key = QStringLiteral("lockstep/%1/%2x%3/%4/%5/%6")
                                .arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                     colour.name(), QString::number(mode), QIcon::themeName());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour, mode);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TextIconEngine(m_name); }

private:
    [[nodiscard]] QPixmap draw(const QSize& size, const QColor& colour, QIcon::Mode mode) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        const QIcon desktops = fromDesktop(m_name);
        if (!desktops.isNull())
            desktops.paint(&painter, inset(drawn.rect()));
        else
            drawBundled(painter, colour);
        if (mode == QIcon::Selected || !desktops.isNull()) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawn.rect(), colour);
        }
        return drawn;
    }

    // Desktops draw up to the edge, the bundled ones do not.
    [[nodiscard]] static QRect inset(const QRect& whole)
    {
        const int edge = whole.width() / 12;
        return whole.adjusted(edge, edge, -edge, -edge);
    }

    void drawBundled(QPainter& painter, const QColor& colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        renderer.render(&painter, QRectF(painter.viewport()));
    }

    QString m_name;
};
} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new TextIconEngine(name));
}

QString iconName(core::LinkState state)
{
    switch (state) {
    case core::LinkState::InSync:
        return QStringLiteral("state-ok");
    case core::LinkState::Waiting:
        return QStringLiteral("state-waiting");
    case core::LinkState::NeedsAttention:
    case core::LinkState::PossibleDuplicate:
    case core::LinkState::Frozen:
        return QStringLiteral("state-attention");
    case core::LinkState::NotInSalesforce:
    case core::LinkState::DeletedInSalesforce:
    case core::LinkState::NotInMarketo:
    case core::LinkState::NotVisible:
    case core::LinkState::FilteredOut:
        return QStringLiteral("state-none");
    }
    return {};
}

QString iconName(core::LogResult result)
{
    switch (result) {
    case core::LogResult::Ok:
        return QStringLiteral("state-ok");
    case core::LogResult::Failed:
        return QStringLiteral("state-failed");
    case core::LogResult::Skipped:
        return QStringLiteral("state-none");
    case core::LogResult::Conflict:
        return QStringLiteral("state-conflict");
    }
    return {};
}

QString iconName(core::RunResult result)
{
    switch (result) {
    case core::RunResult::Running:
        return QStringLiteral("state-waiting");
    case core::RunResult::Succeeded:
        return QStringLiteral("state-ok");
    case core::RunResult::Partly:
    case core::RunResult::Paused:
    case core::RunResult::Interrupted:
        return QStringLiteral("state-attention");
    case core::RunResult::Failed:
        return QStringLiteral("state-failed");
    case core::RunResult::Cancelled:
        return QStringLiteral("state-none");
    }
    return {};
}

QString iconName(core::ConnectionState state)
{
    switch (state) {
    case core::ConnectionState::Never:
        return QStringLiteral("dot-waiting");
    case core::ConnectionState::Connected:
        return QStringLiteral("dot-ok");
    case core::ConnectionState::Degraded:
    case core::ConnectionState::Paused:
        return QStringLiteral("dot-attention");
    case core::ConnectionState::Reconnect:
    case core::ConnectionState::Unreachable:
        return QStringLiteral("dot-failed");
    }
    return {};
}

} // namespace lockstep::gui
