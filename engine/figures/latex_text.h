// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text and files of LaTeX: names made safe, comment headers, minimal documents.
#pragma once

#include "engine/api/result.h"

#include <string>
#include <string_view>

namespace pdqat::figures {

/// UTF-8 as LaTeX typesets it in any of its fonts: special characters escaped, Greek letters, ±, −, ×, ≤,
/// subscripts and the like as mathematics. Latin letters stay; a character that LaTeX's standard fonts lack
/// becomes its code, "[U+4E2D]", and a byte that is not UTF-8 "[?]".
std::string latexEscape(std::string_view text);

/// A label that \ref takes: what is no letter, digit, hyphen or colon becomes a hyphen.
std::string latexLabel(std::string_view text);

/// "% label: text", wrapped at 110 characters; line breaks of the text become blanks.
std::string latexComment(std::string_view label, std::string_view text);

/// The comment that says which packages a fragment wants; latexDocument() loads those.
std::string latexNeeds(std::string_view commands);

/// Seconds since 1970 as "2026-11-23 08:45:12 UTC".
std::string utcTime(double time);

/// Comment lines: what it is, runs, recipe, command, version, time.
std::string latexHeader(std::string_view what, const Sources& sources);

/// A minimal document around a fragment, for pdflatex and lualatex.
std::string latexDocument(const std::string& fragment);
/// The same for a picture: its page is as large as the picture.
std::string latexDocument(const std::string& fragment, const PaperSize& paper);

} // namespace pdqat::figures
