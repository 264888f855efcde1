// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/latex_text.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/api/utf8.h"

#include <cctype>
#include <cmath>
#include <unordered_map>

namespace pdqat::figures {
namespace {

using Spellings = std::unordered_map<char32_t, std::string>;

/// What stands in text.
const Spellings& textSpellings() {
    static const Spellings spellings{
        {U'&', "\\&"},
        {U'%', "\\%"},
        {U'$', "\\$"},
        {U'#', "\\#"},
        {U'_', "\\_"},
        {U'{', "\\{"},
        {U'}', "\\}"},
        {U'~', "\\textasciitilde{}"},
        {U'^', "\\textasciicircum{}"},
        {U'\\', "\\textbackslash{}"},
        {U'|', "\\textbar{}"},
        {U'"', "''"},
        {U'\n', " "},
        {U'\t', " "},
        {0x00A0, "~"},
        {0x2009, "\\,"},
        {0x202F, "\\,"},
        {0x2010, "-"},
        {0x2011, "-"},
        {0x2013, "--"},
        {0x2014, "---"},
        {0x2018, "`"},
        {0x2019, "'"},
        {0x201C, "``"},
        {0x201D, "''"},
        {0x2026, "\\dots{}"},
        {0x00A7, "\\S{}"},
        {0x00A9, "\\copyright{}"},
    };
    return spellings;
}

/// What stands between dollar signs.
Spellings mathSpellings() {
    Spellings spellings{{U'<', "<"},           {U'>', ">"},          {U'±', "\\pm"},      {U'×', "\\times"},
                        {U'÷', "\\div"},       {U'·', "\\cdot"},     {U'°', "^\\circ"},   {U'¬', "\\neg"},
                        {U'µ', "\\mu"},        {U'−', "-"},          {U'≤', "\\le"},      {U'≥', "\\ge"},
                        {U'≠', "\\ne"},        {U'≈', "\\approx"},   {U'≪', "\\ll"},      {U'≫', "\\gg"},
                        {U'∞', "\\infty"},     {U'∑', "\\sum"},      {U'∏', "\\prod"},    {U'√', "\\surd"},
                        {U'∈', "\\in"},        {U'∉', "\\notin"},    {U'∂', "\\partial"}, {U'∇', "\\nabla"},
                        {U'∝', "\\propto"},    {U'→', "\\to"},       {U'←', "\\gets"},    {U'↑', "\\uparrow"},
                        {U'↓', "\\downarrow"}, {U'∥', "\\parallel"}, {U'•', "\\bullet"},  {U'ℓ', "\\ell"},
                        {U'¹', "^1"},          {U'²', "^2"},         {U'³', "^3"},        {U'⁰', "^0"},
                        {U'⁻', "^-"},          {U'⁺', "^+"},         {U'ⁿ', "^n"},        {U'₊', "_+"},
                        {U'₋', "_-"},          {U'ᵢ', "_i"},         {U'ⱼ', "_j"},        {U'ₖ', "_k"},
                        {U'ₗ', "_l"},          {U'ₘ', "_m"},         {U'ₙ', "_n"},        {U'ₓ', "_x"},
                        {U'½', "\\frac12"}};
    for (char32_t digit = 0; digit < 10; ++digit) {
        const char figure = static_cast<char>('0' + digit);
        spellings[0x2080 + digit] = std::string("_") + figure;
        if (digit >= 4)
            spellings[0x2070 + digit] = std::string("^") + figure;
    }
    const char* small[] = {"alpha",  "beta", "gamma", "delta",    "varepsilon", "zeta", "eta",
                           "theta",  "iota", "kappa", "lambda",   "mu",         "nu",   "xi",
                           "o",      "pi",   "rho",   "varsigma", "sigma",      "tau",  "upsilon",
                           "varphi", "chi",  "psi",   "omega"};
    for (char32_t i = 0; i < std::size(small); ++i)
        spellings[U'α' + i] = i == 14 ? "o" : std::string("\\") + small[i];
    const std::pair<char32_t, const char*> capitals[] = {
        {U'Γ', "Gamma"}, {U'Δ', "Delta"}, {U'Θ', "Theta"}, {U'Λ', "Lambda"},  {U'Ξ', "Xi"},   {U'Π', "Pi"},
        {U'Σ', "Sigma"}, {U'Φ', "Phi"},   {U'Ψ', "Psi"},   {U'Υ', "Upsilon"}, {U'Ω', "Omega"}};
    for (const auto& [letter, word] : capitals)
        spellings[letter] = std::string("\\") + word;
    return spellings;
}

std::string unknown(char32_t c) { return c == invalidUtf8 ? "[?]" : "[U+" + hexText(c, 4, 'A') + ']'; }

/// Letters of Latin scripts that T1 fonts have.
bool isLatinLetter(char32_t c) {
    constexpr std::u32string_view lacking = U"×÷ĦħĸĿŀŉŦŧ";
    return c >= 0xC0 && c <= 0x17E && lacking.find(c) == lacking.npos;
}

std::string inText(char32_t c) {
    const auto found = textSpellings().find(c);
    if (found != textSpellings().end())
        return found->second;
    return (c >= U' ' && c < 0x7F) || isLatinLetter(c) ? toUtf8(c) : unknown(c);
}

/// Joins pieces of text and of mathematics: neighbouring formulas become one.
class LatexWriter {
public:
    void text(const std::string& piece) {
        closeFormula();
        const bool hyphens = piece == "-" && !text_.empty() && text_.back() == '-';
        text_ += hyphens ? "\\mbox{-}" : piece; // two of them would be a dash
    }
    void formula(const std::string& piece) {
        if (!formula_)
            text_ += '$';
        formula_ = true;
        const char first = piece.front();
        if (first == '_' || first == '^')
            return script(first, piece.substr(1));
        if (std::isalpha(static_cast<unsigned char>(text_.back())) &&
            std::isalpha(static_cast<unsigned char>(first)))
            text_ += ' ';
        text_ += piece;
        script_ = 0;
    }
    std::string finished() {
        closeFormula();
        return std::move(text_);
    }

private:
    void closeFormula() {
        if (formula_)
            text_ += '$';
        formula_ = false;
        script_ = 0;
    }
    /// Digits that follow each other stand in one subscript.
    void script(char kind, const std::string& piece) {
        if (script_ == kind)
            text_.pop_back();
        else
            text_ += std::string(1, kind) + '{';
        text_ += piece + '}';
        script_ = kind;
    }
    std::string text_;
    bool formula_ = false;
    char script_ = 0; ///< '_' or '^' where the formula ends with one
};

std::string preamble(const std::string& fragment) {
    std::string text;
    const std::string mark = latexNeeds("");
    for (std::size_t at = 0; at < fragment.size();) {
        const auto end = std::min(fragment.find('\n', at), fragment.size());
        if (fragment.compare(at, mark.size() - 1, mark, 0, mark.size() - 1) == 0)
            text += fragment.substr(at + mark.size() - 1, end - at - mark.size() + 1) + '\n';
        at = end + 1;
    }
    return text;
}

std::string document(const std::string& geometry, const std::string& extra, const std::string& fragment) {
    return "\\documentclass{article}\n\\usepackage[" + geometry +
           "]{geometry}\n\\usepackage{iftex}\n"
           "\\ifPDFTeX\\usepackage[T1]{fontenc}\\fi\n\\usepackage{lmodern}\n" +
           preamble(fragment) + extra + "\\begin{document}\n" + fragment + "\\end{document}\n";
}

} // namespace

std::string latexEscape(std::string_view text) {
    static const Spellings math = mathSpellings();
    LatexWriter writer;
    for (const char32_t c : codePoints(text)) {
        const auto found = math.find(c);
        if (found != math.end())
            writer.formula(found->second);
        else
            writer.text(inText(c));
    }
    return writer.finished();
}

std::string latexLabel(std::string_view text) {
    std::string label(text);
    for (auto& c : label)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != ':')
            c = '-';
    return label;
}

std::string latexComment(std::string_view label, std::string_view text) {
    constexpr std::size_t widest = 110;
    std::string lines, line = "% " + std::string(label) + ':';
    std::string plain(text);
    for (auto& c : plain)
        c = static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    for (const auto& word : split(plain, ' ')) {
        if (textWidth(line) + 1 + textWidth(word) > widest) {
            lines += line + '\n';
            line = "%  ";
        }
        line += ' ' + word;
    }
    return lines + line + '\n';
}

std::string latexNeeds(std::string_view commands) { return "% needs: " + std::string(commands) + '\n'; }

std::string utcTime(double time) { return timeText(time, "%Y-%m-%d %H:%M:%S UTC"); }

std::string latexHeader(std::string_view what, const Sources& sources) {
    return latexComment(std::string(what) + ", made by", sources.version) +
           latexComment("runs", join(sources.runs, ", ")) + latexComment("recipe", sources.recipe) +
           latexComment("command", sources.command) + latexComment("state of", utcTime(sources.time));
}

std::string latexDocument(const std::string& fragment) {
    return document("a4paper,margin=20mm", "", fragment);
}

std::string latexDocument(const std::string& fragment, const PaperSize& paper) {
    return document(
        "paperwidth=" + number(paper.widthMm) + "mm,paperheight=" + number(paper.heightMm) + "mm,margin=0mm",
        "\\pagestyle{empty}\n\\setlength{\\parindent}{0pt}\n\\setlength{\\topskip}{0pt}\n", fragment);
}

} // namespace pdqat::figures
