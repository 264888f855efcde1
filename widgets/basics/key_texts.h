// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a widget takes itself, with what they do: one table for the widget and for the page of shortcuts.
#pragma once

#include <QKeyEvent>
#include <QString>

#include <vector>

namespace pdqat::ui {

/// A line of the page of shortcuts.
struct KeyText {
    QString keys, text; ///< translated
};

/// @param Target  what keys act on
template <class Target>
struct KeyAct {
    std::vector<int> keys; ///< each does the same
    const char* text;      ///< not translated
    void (*act)(Target& target, int key);
};

/// Does what the table says of the key. @return whether it says anything
template <class Target>
bool press(const std::vector<KeyAct<Target>>& table, Target& target, const QKeyEvent& event) {
    for (const auto& row : table)
        for (const int key : row.keys)
            if (key == event.key()) {
                row.act(target, key);
                return true;
            }
    return false;
}

/// @param translate  texts of the table
template <class Target, class Tr>
std::vector<KeyText> keyTexts(const std::vector<KeyAct<Target>>& table, Tr translate) {
    std::vector<KeyText> texts;
    for (const auto& row : table) {
        QStringList keys;
        for (const int key : row.keys)
            keys << QKeySequence(key).toString(QKeySequence::NativeText);
        texts.push_back({keys.join(QStringLiteral(", ")), translate(row.text)});
    }
    return texts;
}

} // namespace pdqat::ui
