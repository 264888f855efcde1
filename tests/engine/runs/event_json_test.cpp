// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/words.h"
#include "engine/json/describe_events.h"
#include "engine/runs/event_json.h"
#include "tests/fixtures/member_count.h"
#include "tests/fixtures/sample_events.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <typeinfo>
#include <variant>

namespace pdqat::runs {
namespace {

TEST(EventJson, EveryTypeReadsBackEqual) {
    std::vector<bool> seen(std::variant_size_v<EventBody>);
    for (const auto& event : sampleEvents()) {
        seen[event.body.index()] = true;
        const auto text = eventToJson(event);
        EXPECT_EQ(text.find('\n'), std::string::npos) << text;
        EXPECT_EQ(eventFromJson(text), event) << text;
    }
    EXPECT_EQ(std::count(seen.begin(), seen.end(), true), std::ssize(seen)) << "a type has no sample";
}

TEST(EventJson, NumbersThatAreNotFiniteSurvive) {
    constexpr double inf = std::numeric_limits<double>::infinity();
    const DualStep step{{}, {inf, -inf, std::nan("")}, {-0.0, 5e-324, 0.1}};
    const auto event = eventFromJson(eventToJson({std::nan(""), step}));
    const auto& back = std::get<DualStep>(event.body);
    EXPECT_TRUE(std::isnan(event.time));
    EXPECT_EQ(back.lambda[0], inf);
    EXPECT_EQ(back.lambda[1], -inf);
    EXPECT_TRUE(std::isnan(back.lambda[2]));
    EXPECT_TRUE(std::signbit(back.slack[0]));
    EXPECT_EQ(back.slack, step.slack);
}

struct DescribedMembers {
    std::size_t count = 0;
    void operator()(const char*, const auto&) { ++count; }
};

template <class... Structs>
void expectDescribed(std::variant<Structs...>) {
    const auto expectOne = []<class Struct>(Struct value) {
        DescribedMembers described;
        json::describe(described, value);
        EXPECT_EQ(described.count, test::memberCount<Struct>()) << typeid(Struct).name();
    };
    (expectOne(Structs()), ...);
}

TEST(EventJson, EveryMemberIsDescribed) {
    expectDescribed(EventBody());
    expectDescribed(std::variant<Position, LayerInfo, ConstraintInfo, Metrics, SplitMetrics, Convergence>());
}

/// A run that failed by a tracker or an export must read back, too.
TEST(EventJson, EveryKindOfFailureReadsBack) {
    for (const auto kind : allOf<ErrorKind>) {
        const auto event = at(3, RunFailed{kind, "it broke", "", {}});
        EXPECT_EQ(eventFromJson(eventToJson(event)), event) << name(kind);
    }
}

TEST(EventJson, RefusesWhatIsNoEvent) {
    for (const std::string text :
         {"", "{", "[]", "3", "{}", R"({"type":"epoch_done"})", R"({"type":"nonsense","time":1})",
          R"({"type":"warning","time":"soon"})", R"({"type":"warning","time":1,"text":5})",
          R"({"type":"state_changed","time":1,"state":"lost"})", R"({"type":"dual_step","time":1,"at":7})"})
        EXPECT_THROW(eventFromJson(text), Error) << text;
}

TEST(EventJson, MembersOfOtherVersionsDoNotMatter) {
    const auto event = eventFromJson(R"({"type":"run_stopped","time":2,"aborted":true,"mood":"good"})");
    EXPECT_EQ(event, at(2, RunStopped{{}, true}));
}

} // namespace
} // namespace pdqat::runs
