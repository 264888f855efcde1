// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's language: chosen, remembered, switched while the window is open.
#pragma once

#include "widgets/shell/main_window.h"

#include <QObject>
#include <QTranslator>

#include <vector>

namespace pdqat::ui {

/// English, and every language whose translation is built in, named in itself.
std::vector<Language> availableLanguages();

/// Holds the translators that are installed. Interface thread only; must outlive the widgets.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The remembered language, else the system's, else English.
    void applyPreferred();
    /// Switches at once (widgets get QEvent::LanguageChange) and remembers.
    void choose(const QString& code);
    /// Switches without remembering.
    void applyForSession(const QString& code);

private:
    QTranslator own_, qt_; ///< our texts, and those of Qt's own dialogs
};

} // namespace pdqat::ui
