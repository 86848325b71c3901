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

// Draws one SVG of the resources in the palette's colours. Owned by its QIcon.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(QString name)
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
        const QString key = QStringLiteral("lockstep/%1/%2x%3/%4/%5")
                                .arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                     colour.name(), QString::number(mode));
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour, mode);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(m_name); }

private:
    [[nodiscard]] QPixmap draw(const QSize& size, const QColor& colour, QIcon::Mode mode) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return drawn;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (mode == QIcon::Selected) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawn.rect(), colour);
        }
        return drawn;
    }

    QString m_name;
};
} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new SvgIconEngine(name));
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
