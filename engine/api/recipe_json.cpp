// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes to JSON and back, both from one description of their members.
#include "engine/api/archive.h"
#include "engine/api/error.h"
#include "engine/api/recipe.h"
#include "engine/api/text.h"
#include "engine/api/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pdqat {
namespace {

using OrderedJson = nlohmann::ordered_json;

void describe(auto& a, Is<RunSelection> auto& v) {
    a("query", v.query);
    a("ids", v.ids);
    a("sweep", v.sweep);
}

void describe(auto& a, Is<Measure> auto& v) {
    a("metric", v.metric);
    a("split", v.split);
    a("bits", v.bits);
    a("epoch", v.epoch);
}

void describe(auto& a, Is<RunGroup> auto& v) {
    a("name", v.name);
    a("query", v.query);
    a("split", v.split);
    a("bits", v.bits);
    a("span", v.span);
}

void describe(auto& a, Is<PanelRecipe> auto& v) {
    a("title", v.title);
    a("mark", v.mark);
    a("x", v.x);
    a("y", v.y);
    a("series", v.series);
    a("series_by", v.seriesBy);
    a("layers", v.layers);
    a("order", v.order);
    a("spread", v.spread);
    a("log_x", v.logX);
    a("log_y", v.logY);
    a("x_label", v.xLabel);
    a("y_label", v.yLabel);
    a("bins", v.bins);
}

void describe(auto& a, Is<TableRecipe> auto& v) {
    a("measure", v.measure);
    a("spread", v.spread);
    a("row_title", v.rowTitle);
    a("rows", v.rows);
    a("columns", v.columns);
    a("bold", v.bold);
    a("alpha", v.alpha);
    a("decimals", v.decimals);
    a("caption", v.caption);
}

void describe(auto& a, Is<FigureLook> auto& v) {
    a("size", v.size);
    a("width_mm", v.widthMm);
    a("height_mm", v.heightMm);
    a("font_pt", v.fontPt);
    a("panels_per_row", v.panelsPerRow);
    a("colors", v.colors);
}

void describe(auto& a, Is<Recipe> auto& v) {
    a("_name", v.name);
    a("_description", v.description);
    a("_group", v.group);
    a("kind", v.kind);
    a("runs", v.runs);
    a("ranking", v.ranking);
    a("panels", v.panels);
    a("look", v.look);
    a("table", v.table);
}

/// Writes what differs from the defaults.
struct RecipeWriting {
    using Json = OrderedJson;
    static constexpr bool sparse = true;
};

/// Refuses values of a wrong type and keys that nobody described. Stands for a place in the text.
class RecipeReading {
public:
    using Json = OrderedJson;

    explicit RecipeReading(std::string file, std::string path = {})
        : file_(std::move(file)), path_(std::move(path)) {}

    template <class T>
    requires Plain<T> || std::is_enum_v<T>
    void read(const OrderedJson& node, T& value) const {
        if constexpr (std::is_enum_v<T>) {
            const auto found =
                node.is_string() ? withName<T>(node.get_ref<const std::string&>()) : std::nullopt;
            require(found.has_value(), node, "one of " + join(allNames<T>(), ", "));
            value = *found;
        } else {
            if constexpr (std::same_as<T, bool>)
                require(node.is_boolean(), node, "true or false");
            else if constexpr (std::integral<T>)
                require(node.is_number_integer() && node >= -1000000 && node <= 1000000, node,
                        "a whole number up to a million");
            else if constexpr (std::floating_point<T>)
                require(node.is_number(), node, "a number");
            else
                require(node.is_string(), node, "a text");
            node.get_to(value);
        }
    }

    void requireList(const OrderedJson& node) const { require(node.is_array(), node, "a list"); }
    void requireObject(const OrderedJson& node) const { require(node.is_object(), node, "an object"); }
    void meet(const char* key, bool) { known_.emplace_back(key); }
    RecipeReading member(const std::string& key) const { return RecipeReading(file_, pathBefore() + key); }
    RecipeReading element(std::size_t index) const {
        return RecipeReading(file_, path_ + '[' + std::to_string(index) + ']');
    }
    /// After the last member.
    void finish(const OrderedJson& object) const {
        for (const auto& [key, value] : object.items())
            if (key.front() != '_' && std::find(known_.begin(), known_.end(), key) == known_.end())
                throw Error(ErrorKind::Config, file_, pathBefore() + key + ": there is no such key",
                            didYouMean(key, known_, "Known: " + join(known_, ", "), pathBefore()));
    }

private:
    std::string pathBefore() const { return path_.empty() ? path_ : path_ + '.'; }
    void require(bool right, const OrderedJson& node, const std::string& expected) const {
        if (right)
            return;
        const auto text = node.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
        throw Error(ErrorKind::Config, file_,
                    path_ + (path_.empty() ? "" : ": ") + text.substr(0, 60) + " is not " + expected);
    }

    std::string file_, path_;
    std::vector<std::string> known_;
};

} // namespace

std::string toJson(const Recipe& recipe) {
    return ArchiveWriter<RecipeWriting>::encode(recipe).dump(2, ' ', false,
                                                             OrderedJson::error_handler_t::replace) +
           '\n';
}

Recipe recipeFromJson(std::string_view json, std::string_view place, const Recipe& base) {
    auto recipe = base;
    try {
        ArchiveReader<RecipeReading>::decode(OrderedJson::parse(json), recipe,
                                             RecipeReading(std::string(place)));
    } catch (const OrderedJson::parse_error& error) {
        throw Error(ErrorKind::Config, std::string(place), "no JSON: " + std::string(error.what()),
                    "Correct it there, or take a shipped recipe as a start");
    }
    return recipe;
}

} // namespace pdqat
