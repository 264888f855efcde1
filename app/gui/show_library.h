// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over one library, and over the next one when another is chosen in it.
#pragma once

#include "app/gui/language.h"
#include "engine/runs/library.h"

#include <QString>

#include <functional>
#include <optional>

namespace pdqat::ui {

class WorkbenchWindow;

/// Under its whole path: it is remembered. @throws Error(Library) for a folder that can be no library
runs::Library libraryIn(const QString& folder);

/// Blocks until the window is closed. A library that cannot be opened is said in the window, which stays.
/// @param prepare  called before the window is shown
/// @return the library to show next; nothing: the user has ended the program
std::optional<runs::Library> showLibrary(const runs::Library& library, LanguageSwitch& languages,
                                         const std::function<void(WorkbenchWindow&)>& prepare);

} // namespace pdqat::ui
