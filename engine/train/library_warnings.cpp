// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/library_warnings.h"

#include <utility>

namespace pdqat::train {

#if TORCH_VERSION_MAJOR >= 2
namespace warnings = c10::WarningUtils;
#else
namespace warnings = c10::Warning;
#endif

LibraryWarnings::LibraryWarnings(Tell tell)
    : tell_(std::move(tell)), before_(warnings::get_warning_handler()) {
    warnings::set_warning_handler(this);
}

LibraryWarnings::~LibraryWarnings() { warnings::set_warning_handler(before_); }

void LibraryWarnings::tellOnce(const std::string& text) {
    if (told_.insert(text).second)
        tell_("LibTorch: " + text);
}

} // namespace pdqat::train
