// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compared_picture.h"

#include "widgets/basics/texts.h"

namespace pdqat::ui {

QString keyOf(const ComparedGroup& group) { return toQt(group.runs.front()); }

QString shortName(const ComparedGroup& group) {
    constexpr qsizetype most = 32;
    const auto name = toQt(group.name);
    return name.size() > most ? name.left(most - 1) + QChar(0x2026) : name;
}

ComparedPicture::ComparedPicture(ShownPtr shown, const QString& title)
    : shown_(std::move(shown)), about_(shown_->about) {
    about_.title = title;
}

} // namespace pdqat::ui
