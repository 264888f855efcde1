// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes to JSON and back, both from one description of their members.
#include "engine/api/error.h"
#include "engine/api/recipe.h"
#include "engine/api/text.h"
#include "engine/api/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <concepts>

namespace pdqat {
namespace {

using OrderedJson = nlohmann::ordered_json;

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

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

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::same_as<T, std::string>;

/// Writes what differs from `defaults`.
class RecipeWriter {
public:
    template <class T>
    static OrderedJson encode(const T& value) {
        if constexpr (Plain<T>) {
            return value;
        } else if constexpr (std::is_enum_v<T>) {
            return std::string(name(value));
        } else if constexpr (isOptional<T>) {
            return encode(*value);
        } else if constexpr (isList<T>) {
            auto list = OrderedJson::array();
            for (const auto& element : value)
                list.push_back(encode(element));
            return list;
        } else {
            return RecipeWriter(value).object_;
        }
    }

private:
    template <class Struct>
    explicit RecipeWriter(const Struct& value) {
        const Struct defaults;
        const auto collect = [](auto& into) {
            return
                [&into](const char* key, const auto& member) { into.emplace_back(key, encodeIfAny(member)); };
        };
        std::vector<std::pair<std::string, OrderedJson>> own, plain;
        auto toOwn = collect(own), toPlain = collect(plain);
        describe(toOwn, value);
        describe(toPlain, defaults);
        for (std::size_t i = 0; i < own.size(); ++i)
            if (own[i].second != plain[i].second)
                object_[own[i].first] = own[i].second;
    }

    template <class T>
    static OrderedJson encodeIfAny(const T& value) {
        if constexpr (isOptional<T>)
            if (!value)
                return nullptr;
        return encode(value);
    }

    OrderedJson object_ = OrderedJson::object();
};

/// Reads an object over the values that are there, and refuses keys that nobody described.
class Reader {
public:
    Reader(const OrderedJson& object, std::string place, std::string path)
        : object_(object), place_(std::move(place)), path_(std::move(path)) {
        if (!object_.is_object())
            refuse("", object_, "an object");
    }

    template <class T>
    void operator()(const char* key, T& value) {
        known_.emplace_back(key);
        if (const auto found = object_.find(key); found != object_.end())
            read(*found, value, key);
    }

    /// After the last member.
    void finish() const {
        for (const auto& [key, value] : object_.items())
            if (key.front() != '_' && std::find(known_.begin(), known_.end(), key) == known_.end())
                unknown(key);
    }

private:
    template <class T>
    void read(const OrderedJson& node, T& value, const std::string& key) {
        if constexpr (Plain<T>) {
            readPlain(node, value, key);
        } else if constexpr (std::is_enum_v<T>) {
            readWord(node, value, key);
        } else if constexpr (isOptional<T>) {
            read(node, value.emplace(), key);
        } else if constexpr (isList<T>) {
            if (!node.is_array())
                refuse(key, node, "a list");
            value.clear();
            for (std::size_t i = 0; i < node.size(); ++i)
                read(node[i], value.emplace_back(), key + '[' + std::to_string(i) + ']');
        } else {
            Reader inner(node, place_, at(key));
            describe(inner, value);
            inner.finish();
        }
    }

    template <class T>
    void readPlain(const OrderedJson& node, T& value, const std::string& key) const {
        if constexpr (std::same_as<T, bool>) {
            if (!node.is_boolean())
                refuse(key, node, "true or false");
        } else if constexpr (std::integral<T>) {
            if (!node.is_number_integer() || node < -1000000 || node > 1000000)
                refuse(key, node, "a whole number up to a million");
        } else if constexpr (std::floating_point<T>) {
            if (!node.is_number())
                refuse(key, node, "a number");
        } else if (!node.is_string()) {
            refuse(key, node, "a text");
        }
        value = node.get<T>();
    }

    template <class Enum>
    void readWord(const OrderedJson& node, Enum& value, const std::string& key) const {
        const auto found =
            node.is_string() ? withName<Enum>(node.get_ref<const std::string&>()) : std::nullopt;
        if (!found)
            refuse(key, node, "one of " + join(allNames<Enum>(), ", "));
        value = *found;
    }

    std::string at(const std::string& key) const {
        return path_.empty() || key.empty() ? path_ + key : path_ + '.' + key;
    }
    [[noreturn]] void refuse(const std::string& key, const OrderedJson& node,
                             const std::string& expected) const {
        const auto text = node.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
        throw Error(ErrorKind::Config, place_,
                    at(key) + (at(key).empty() ? "" : ": ") + text.substr(0, 60) + " is not " + expected);
    }
    [[noreturn]] void unknown(const std::string& key) const {
        throw Error(
            ErrorKind::Config, place_, at(key) + ": there is no such key",
            didYouMean(key, known_, "Here stand " + join(known_, ", "), path_.empty() ? path_ : path_ + '.'));
    }

    const OrderedJson& object_;
    std::string place_, path_;
    std::vector<std::string> known_;
};

} // namespace

std::string toJson(const Recipe& recipe) {
    return RecipeWriter::encode(recipe).dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Recipe recipeFromJson(std::string_view json, std::string_view place, const Recipe& base) {
    auto recipe = base;
    try {
        const auto node = OrderedJson::parse(json);
        Reader reader(node, std::string(place), "");
        describe(reader, recipe);
        reader.finish();
    } catch (const OrderedJson::parse_error& error) {
        throw Error(ErrorKind::Config, std::string(place), "no JSON: " + std::string(error.what()),
                    "Mend it there, or take a shipped recipe as a start");
    }
    return recipe;
}

} // namespace pdqat
