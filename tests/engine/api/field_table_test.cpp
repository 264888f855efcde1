// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/api/samples.h"
#include "tests/fixtures/member_count.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <variant>

namespace pdqat {
namespace {

class EveryField : public testing::TestWithParam<const Field*> {};

std::vector<const Field*> allFields() {
    std::vector<const Field*> fields;
    for (const auto& field : fieldTable())
        fields.push_back(&field);
    return fields;
}

std::string testName(const testing::TestParamInfo<const Field*>& info) {
    auto name = info.param->key;
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Table, EveryField, testing::ValuesIn(allFields()), testName);

TEST_P(EveryField, IsDescribedForPeople) {
    const auto& field = *GetParam();
    EXPECT_FALSE(field.label.empty());
    ASSERT_FALSE(field.help.empty());
    EXPECT_EQ(field.help.back(), '.');
    EXPECT_EQ(field.help.find("  "), std::string::npos) << field.help;
    for (const auto& choice : field.choices)
        EXPECT_FALSE(choice.label.empty()) << choice.value;
}

TEST_P(EveryField, HasAKnownSectionAndIsFoundByItsKey) {
    const auto& field = *GetParam();
    const auto sections = fieldSections();
    EXPECT_TRUE(std::any_of(sections.begin(), sections.end(),
                            [&](const Choice& section) { return section.value == field.section(); }));
    EXPECT_EQ(findField(field.key), &field);
}

TEST_P(EveryField, TheDefaultIsThatOfTheStructAndIsValid) {
    const auto& field = *GetParam();
    EXPECT_EQ(field.get(RunConfig{}), field.fallback);
    EXPECT_EQ(checkValue(field, field.fallback), std::nullopt);
}

TEST_P(EveryField, ChoicesBelongToChoiceFieldsAndDiffer) {
    const auto& field = *GetParam();
    EXPECT_EQ(field.choices.empty(), field.type != FieldType::Choice);
    std::set<std::string> values;
    for (const auto& choice : field.choices) {
        values.insert(choice.value);
        RunConfig config;
        field.set(config, choice.value);
        EXPECT_EQ(field.get(config), Value(choice.value));
    }
    EXPECT_EQ(values.size(), field.choices.size());
}

TEST_P(EveryField, SetChangesThisFieldAlone) {
    const auto& field = *GetParam();
    const auto value = otherValue(field);
    ASSERT_EQ(checkValue(field, value), std::nullopt);
    RunConfig config;
    field.set(config, value);
    for (const auto& other : fieldTable())
        EXPECT_EQ(other.get(config), &other == &field ? value : other.fallback) << other.key;
}

TEST_P(EveryField, TheVisibilityRuleCanBeCalledAndHasWords) {
    const auto& field = *GetParam();
    // Every choice of every field with every method: a rule must hold for one of these configurations, and
    // fail for one exactly where it has words.
    bool shown = false, hidden = false;
    RunConfig own; // a field may be there because it has a value
    field.set(own, otherValue(field));
    (field.visible(own) ? shown : hidden) = true;
    const auto& method = *findField("method.name");
    for (const auto& kind : method.choices)
        for (const auto& other : fieldTable())
            for (const auto& choice : other.choices) {
                RunConfig config;
                method.set(config, kind.value);
                other.set(config, choice.value);
                (field.visible(config) ? shown : hidden) = true;
            }
    for (const auto& other : fieldTable())
        if (other.type == FieldType::Bool) {
            RunConfig config;
            other.set(config, !std::get<bool>(other.fallback));
            (field.visible(config) ? shown : hidden) = true;
        }
    EXPECT_TRUE(shown);
    EXPECT_EQ(hidden, !field.visibleWhen.empty());
}

TEST_P(EveryField, SurvivesJson) {
    const auto& field = *GetParam();
    RunConfig config;
    field.set(config, otherValue(field));
    EXPECT_EQ(configFromJson(toJson(config), "test"), config);
}

TEST_P(EveryField, SurvivesTheCommandLine) {
    const auto& field = *GetParam();
    for (const auto& value : {field.fallback, otherValue(field)}) {
        const auto text = toText(field, value);
        EXPECT_EQ(parseValue(field, text), value) << text;
        RunConfig config;
        setFromText(config, field.key, text);
        EXPECT_EQ(field.get(config), value) << text;
    }
}

TEST_P(EveryField, RefusesAValueOfAnotherType) {
    const auto& field = *GetParam();
    const std::vector<Value> values{true,
                                    std::int64_t{2},
                                    2.5,
                                    std::string("text"),
                                    std::vector<std::int64_t>{2},
                                    std::vector<double>{2.5},
                                    std::vector<std::string>{"text"},
                                    std::map<std::string, double>{{"text", 2.5}}};
    for (const auto& value : values)
        if (value.index() != field.fallback.index()) {
            EXPECT_NE(checkValue(field, value), std::nullopt) << toText(field, value);
            RunConfig config;
            EXPECT_THROW(field.set(config, value), std::bad_variant_access);
        }
}

TEST_P(EveryField, RefusesWhatLiesBeyondItsRange) {
    const auto& field = *GetParam();
    const auto withNumber = [&](double number) -> Value {
        switch (field.type) {
        case FieldType::Integer: return static_cast<std::int64_t>(number);
        case FieldType::Real: return number;
        case FieldType::IntegerList: return std::vector<std::int64_t>{static_cast<std::int64_t>(number)};
        case FieldType::RealList: return std::vector<double>{number};
        case FieldType::LayerWidths:
            return std::map<std::string, LayerBits>{{"Block_0_conv0", {1, static_cast<int>(number)}}};
        default: return std::map<std::string, double>{{"Block_0_conv0", number}};
        }
    };
    const bool integer = field.type == FieldType::Integer || field.type == FieldType::IntegerList ||
                         field.type == FieldType::LayerWidths;
    const bool real = field.type == FieldType::Real || field.type == FieldType::RealList ||
                      field.type == FieldType::LayerValues;
    if (!integer && !real) // texts, choices and switches have no range
        return;
    const double step = integer ? 1 : 1e-9;
    const auto& range = field.range;
    ASSERT_TRUE(std::isfinite(range.minimum)) << "every number has a lower end";
    EXPECT_EQ(checkValue(field, withNumber(range.minimum)).has_value(), range.minimumExcluded);
    EXPECT_TRUE(checkValue(field, withNumber(range.minimum - step)));
    EXPECT_FALSE(checkValue(field, withNumber(range.minimum + step)));
    if (std::isfinite(range.maximum)) {
        EXPECT_FALSE(checkValue(field, withNumber(range.maximum)));
        EXPECT_TRUE(checkValue(field, withNumber(range.maximum + step)));
    }
    if (real) {
        EXPECT_TRUE(checkValue(field, withNumber(std::numeric_limits<double>::infinity())));
        EXPECT_TRUE(checkValue(field, withNumber(std::numeric_limits<double>::quiet_NaN())));
    }
    EXPECT_NE(checkValue(field, withNumber(range.minimum - step))->find(range.text()), std::string::npos);
}

TEST(FieldTable, KeysAreUniqueAndSectionsStandTogether) {
    std::set<std::string> keys, sections;
    std::string section;
    for (const auto& field : fieldTable()) {
        EXPECT_TRUE(keys.insert(field.key).second) << field.key;
        if (field.section() != section) {
            EXPECT_TRUE(sections.insert(field.section()).second) << field.section() << " is torn apart";
        }
        section = field.section();
    }
    EXPECT_EQ(sections.size(), fieldSections().size());
}

template <class Section>
void expectFieldsOf(const std::string& section, const Section&, std::size_t others = 0) {
    EXPECT_EQ(std::count_if(fieldTable().begin(), fieldTable().end(),
                            [&](const Field& field) { return field.section() == section; }),
              std::ptrdiff_t(test::memberCount<Section>() + others))
        << section;
}

TEST(FieldTable, EveryMemberHasAField) {
    const RunConfig config;
    EXPECT_EQ(fieldSections().size() + 1, test::memberCount<RunConfig>()) << "and `imported`";
    expectFieldsOf("data", config.data);
    expectFieldsOf("network", config.network);
    expectFieldsOf("quant", config.quant);
    expectFieldsOf("method", config.method);
    expectFieldsOf("dual", config.dual);
    expectFieldsOf("optim", config.optim);
    expectFieldsOf("run", config.run);
    expectFieldsOf("track", config.track, config.track.on.size() - 1); // one member for all
}

TEST(FieldTable, AnUnknownKeyHasNoField) {
    EXPECT_EQ(findField("run.epoch"), nullptr);
    EXPECT_EQ(findField(""), nullptr);
}

TEST(FieldTable, AWordThatIsNoChoiceIsRefused) {
    const auto problem = checkValue(fieldOf("method.norm"), std::string("L3"));
    ASSERT_TRUE(problem);
    EXPECT_EQ(*problem, "\"L3\" is not one of L2, L1");
    RunConfig config;
    EXPECT_THROW(fieldOf("method.norm").set(config, std::string("L3")), Error);
}

TEST(Range, SaysItselfInWords) {
    constexpr double none = std::numeric_limits<double>::infinity();
    EXPECT_EQ((Range{0, 1, false}.text()), "0 to 1");
    EXPECT_EQ((Range{0, 1, true}.text()), "greater than 0 and at most 1");
    EXPECT_EQ((Range{0, none, true}.text()), "greater than 0");
    EXPECT_EQ((Range{1, none, false}.text()), "at least 1");
    EXPECT_EQ((Range{-none, 4, false}.text()), "at most 4");
    EXPECT_EQ(Range{}.text(), "any number");
    EXPECT_EQ((Range{1, 100000, false}.text()), "1 to 100000");
}

} // namespace
} // namespace pdqat
