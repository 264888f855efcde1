// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"

#include "widgets/basics/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace pdqat::ui {
namespace {

const auto folder = QStringLiteral(":/i18n");
const auto prefix = QStringLiteral("pdqat_");
const auto suffix = QStringLiteral(".qm");

} // namespace

std::vector<Language> availableLanguages() {
    std::vector<Language> languages{{QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto& file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name)) {
        const auto code = file.mid(prefix.size(), file.size() - prefix.size() - suffix.size());
        auto name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        languages.push_back({code, name});
    }
    return languages;
}

void LanguageSwitch::applyPreferred() {
    const auto chosen = Preferences().get(preference::language);
    applyForSession(chosen.isEmpty() ? QLocale::system().name() : chosen);
}

void LanguageSwitch::choose(const QString& code) {
    Preferences().set(preference::language, code);
    applyForSession(code);
}

void LanguageSwitch::applyForSession(const QString& code) {
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    const QLocale locale(code);
    QLocale::setDefault(locale);
    if (qt_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(locale, QStringLiteral("pdqat"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&own_);
}

} // namespace pdqat::ui
