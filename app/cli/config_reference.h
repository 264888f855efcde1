// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field table as text for people.
#pragma once

#include <string>

namespace pdqat::cli {

/// One line a key.
std::string keyList();
/// Everything about one key. @throws Error(Config) for an unknown one, with the nearest
std::string explanation(const std::string& key);
/// The reference page in Markdown: a section with a table for each part of the configuration.
std::string referencePage();

} // namespace pdqat::cli
