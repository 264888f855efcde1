// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/foreign_run.h"

#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <type_traits>
#include <utility>

namespace pdqat::imports {
namespace {

constexpr std::size_t longestSetting = 500; ///< bytes: what is longer is no setting that one compares
constexpr std::int64_t furthestStep = std::int64_t(1) << 53;
constexpr double year2100 = 4102444800;

double known(double time) { return time > 0 && time < year2100 ? time : 0; }

std::string readable(const std::string& text) { return isUtf8(text) ? plainText(text) : printable(text); }

} // namespace

void ForeignRun::makeReadable() {
    const auto mend = [&](auto& named) {
        std::remove_reference_t<decltype(named)> mended;
        for (auto& [key, value] : named)
            mended[plainLine(readable(key))] = std::move(value);
        named = std::move(mended);
    };
    for (auto* text : {&place, &id, &name})
        *text = plainLine(readable(*text));
    note = readable(note);
    begun = known(begun);
    ended = known(ended);
    for (auto& [one, points] : series)
        for (auto& point : points)
            point.time = known(point.time);
    mend(settings);
    mend(series);
    mend(results);
    for (auto& [setting, value] : settings)
        value = plainLine(readable(value));
}

void ForeignRun::addSettings(const std::string& key, const nlohmann::json& value) {
    if (value.is_object() && !value.empty()) {
        for (const auto& [member, inner] : value.items())
            addSettings(key.empty() ? member : key + '.' + member, inner);
        return;
    }
    const auto text = value.is_string()
                          ? value.get<std::string>()
                          : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (!value.is_null() && !key.empty() && text.size() <= longestSetting)
        settings[key] = text;
}

Error cutOff(const std::filesystem::path& log) {
    return {ErrorKind::Library, log.string(), "cut off or damaged: what stands before that was taken",
            "Copy it again, or import it again when the run has ended"};
}

std::int64_t wholeStep(double value) {
    constexpr auto furthest = static_cast<double>(furthestStep);
    return std::isnan(value) ? 0 : static_cast<std::int64_t>(std::clamp(value, -furthest, furthest));
}

std::vector<ForeignPoint> bySteps(std::vector<ForeignPoint> points) {
    for (auto& point : points)
        point.step = std::clamp(point.step, -furthestStep, furthestStep); // files may hold anything
    const auto isAtFirst = [&](const auto& point) { return point.step == points.front().step; };
    if (points.size() > 1 && std::ranges::all_of(points, isAtFirst) &&
        points.front().time < points.back().time) // nobody counted them, as with MLflow's default
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i].step = static_cast<std::int64_t>(i);
    std::ranges::stable_sort(points, {}, &ForeignPoint::step);
    std::vector<ForeignPoint> ordered;
    for (const auto& point : points) {
        if (!ordered.empty() && ordered.back().step == point.step)
            ordered.pop_back();
        ordered.push_back(point);
    }
    return ordered;
}

std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words;
    enum class Before { Gap, Small, Capital, Digit } before = Before::Gap;
    for (const unsigned char c : name) {
        const auto now = std::isdigit(c)   ? Before::Digit
                         : std::isupper(c) ? Before::Capital
                         : std::islower(c) ? Before::Small
                                           : Before::Gap;
        const bool goesOn = now == before || (before == Before::Capital && now == Before::Small);
        if (now != Before::Gap) {
            if (!goesOn)
                words.emplace_back();
            words.back() += static_cast<char>(std::tolower(c));
        }
        before = now;
    }
    return words;
}

} // namespace pdqat::imports
