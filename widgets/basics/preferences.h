// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chose, kept between sessions: typed constants with key and default. The window's geometry is
// state, not preference, and lives in a file of its own.
#pragma once

#include <QSettings>
#include <QString>

namespace pdqat::ui {

template <class T>
struct Preference {
    const char* key;
    T fallback;
};

namespace preference {
inline const Preference<QString> theme{"view/theme", QStringLiteral("system")}; ///< system, light, dark
inline const Preference<QString> language{"view/language",
                                          QString()};          ///< code like "es"; empty: the system's
inline const Preference<QString> page{"view/page", QString()}; ///< object name of the page on top
inline const Preference<QString> run{"view/run", QString()};   ///< id of the run shown last
} // namespace preference

/// $XDG_CONFIG_HOME/pdqat-workbench/preferences.ini
QString preferencesFile();
/// $XDG_STATE_HOME/pdqat-workbench/window.ini, where that is absolute, else in ~/.local/state (QStandardPaths
/// knows no state folder in Qt 6.4)
QString windowStateFile();

/// One settings file. A file that cannot be read is kept under "<name>.broken" and everything starts with its
/// default. Interface thread only.
class Preferences {
public:
    explicit Preferences(const QString& file = preferencesFile());

    template <class T>
    T get(const Preference<T>& preference) const {
        return settings_.value(QLatin1String(preference.key), preference.fallback).template value<T>();
    }
    template <class T>
    void set(const Preference<T>& preference, const T& value) {
        settings_.setValue(QLatin1String(preference.key), value);
    }
    QByteArray bytes(const QString& key) const { return settings_.value(key).toByteArray(); }
    QVariant value(const QString& key) const { return settings_.value(key); }
    void setValue(const QString& key, const QVariant& value) { settings_.setValue(key, value); }
    void setBytes(const QString& key, const QByteArray& value) { settings_.setValue(key, value); }

    /// What was wrong with the file, for people; empty: nothing.
    const QString& problem() const { return problem_; }

private:
    QString problem_;
    QSettings settings_;
};

} // namespace pdqat::ui
