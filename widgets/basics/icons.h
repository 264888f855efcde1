// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench's own icons (resources/icons): one colour, taken from the palette when they are painted, so
// they follow a change of theme by themselves.
#pragma once

#include "engine/api/certificate.h"

#include <QIcon>

namespace pdqat::ui {

/// `name` is the file's name without ".svg". The icon takes the colour of the palette's text.
QIcon icon(const QString& name);
/// The same in a fixed colour role, for instance white on a filled button.
QIcon icon(const QString& name, QPalette::ColorRole role);
/// By shape and colour: ring, disc, triangle.
QIcon constraintIcon(ConstraintState state);

} // namespace pdqat::ui
