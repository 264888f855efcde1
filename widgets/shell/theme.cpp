// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace pdqat::ui {
namespace {

struct Colors {
    QColor window, base, alternate, text, paleText, button, line, accent, accentText, alarm;
};

const Colors light{0xf6f7f9, 0xffffff, 0xf1f3f6, 0x1d232b, 0x68727f,
                   0xeceff3, 0xd5dae1, 0x1f5fa8, 0xffffff, 0xb3380a};
const Colors dark{0x1b1f24, 0x22272e, 0x272d35, 0xe3e8ee, 0x98a3b0,
                  0x2c333c, 0x3b444f, 0x6ea8e6, 0x10151b, 0xf2936a};

QPalette paletteOf(const Colors& colors) {
    QPalette palette(colors.button, colors.window);
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
        for (const auto role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Window, QPalette::ToolTipBase}, colors.window);
    set({QPalette::Base}, colors.base);
    set({QPalette::AlternateBase}, colors.alternate);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}, colors.text);
    set({QPalette::PlaceholderText}, colors.paleText);
    set({QPalette::Button}, colors.button);
    set({QPalette::Mid, QPalette::Midlight}, colors.line);
    set({QPalette::Highlight, QPalette::Link}, colors.accent);
    set({QPalette::HighlightedText}, colors.accentText);
    set({QPalette::BrightText}, colors.alarm);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.paleText);
    return palette;
}

/// The desktop's own palette, remembered before ours replaces it.
const QPalette& desktopPalette() {
    static const QPalette palette = QApplication::palette();
    return palette;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

} // namespace

QString themeName(Theme theme) {
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return QStringLiteral("system");
}

Theme themeFromName(const QString& name) {
    for (const auto theme : {Theme::Light, Theme::Dark})
        if (themeName(theme) == name)
            return theme;
    return Theme::System;
}

QPalette themePalette(Theme theme) { return paletteOf(theme == Theme::Dark ? dark : light); }

void applyTheme(Theme theme) {
    const bool darkDesktop = isDark(desktopPalette());
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool useDark = theme == Theme::Dark || (theme == Theme::System && darkDesktop);
    QApplication::setPalette(paletteOf(useDark ? dark : light));
}

} // namespace pdqat::ui
