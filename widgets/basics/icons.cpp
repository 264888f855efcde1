// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// Links the icons in (a static library's resources are not, by themselves). Has to be outside namespaces.
static void linkIcons() { Q_INIT_RESOURCE(icons); }

namespace pdqat::ui {
namespace {

class PaletteIcon : public QIconEngine {
public:
    PaletteIcon(QByteArray svg, QPalette::ColorRole role) : svg_(std::move(svg)), role_(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto role = mode == QIcon::Disabled   ? QPalette::PlaceholderText
                          : mode == QIcon::Selected ? QPalette::HighlightedText
                                                    : role_;
        auto svg = svg_;
        svg.replace("currentColor", QApplication::palette().color(QPalette::Active, role).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaletteIcon(svg_, role_); }

private:
    QByteArray svg_;
    QPalette::ColorRole role_;
};

} // namespace

QIcon icon(const QString& name, QPalette::ColorRole role) {
    linkIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no icon %s", qPrintable(name));
    return QIcon(new PaletteIcon(file.readAll(), role));
}

QIcon icon(const QString& name) { return icon(name, QPalette::ButtonText); }

QIcon constraintIcon(ConstraintState state) {
    const auto of = [](const char* shape, QPalette::ColorRole role) {
        return icon(QStringLiteral("constraint-") + QLatin1String(shape), role);
    };
    switch (state) {
    case ConstraintState::Unknown:
    case ConstraintState::Satisfied: return of("inactive", QPalette::PlaceholderText);
    case ConstraintState::Decaying: return of("inactive", QPalette::Highlight);
    case ConstraintState::Binding: return of("active", QPalette::Highlight);
    case ConstraintState::Violated:
    case ConstraintState::Unreachable: return of("violated", QPalette::BrightText);
    }
    return {};
}

} // namespace pdqat::ui
