// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list offers for the values of an enum. A value that is added without a text does not compile.
#pragma once

#include "engine/api/words.h"

#include <QStringList>

namespace pdqat::ui {

/// One text for each value, in the enum's order: a choice's index is the value.
template <Worded Enum>
struct ChoicesOf {
    template <class... Text>
    requires(sizeof...(Text) == allOf<Enum>.size()) ChoicesOf(const Text&... each) : texts{each...} {}
    QStringList texts;
};

} // namespace pdqat::ui
