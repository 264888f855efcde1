// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample in every format, as files: the golden files, and what TeX is tried on.
#pragma once

#include <map>
#include <string>

namespace pdqat::figures {

/// File name → content.
std::map<std::string, std::string> writtenSamples();
/// Minimal documents around the LaTeX ones of them.
std::map<std::string, std::string> sampleDocuments();

} // namespace pdqat::figures
