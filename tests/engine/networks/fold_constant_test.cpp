// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What exporters calculate around shapes and weights, calculated.
#include "tests/engine/networks/graph_constants.h"

#include <gtest/gtest.h>

#include <limits>

namespace pdqat::networks {
namespace {

using graph::OnnxNode;
using graph::OnnxTensor;
using graph::OnnxType;
using test::floats;
using test::integers;

/// A node that reads constants alone.
NodeReader reading(const OnnxNode& node, std::vector<OnnxTensor> constants) {
    std::vector<GraphValue> values;
    for (auto& constant : constants)
        values.push_back(constantValue(std::move(constant)));
    return {node, std::move(values)};
}

TEST(FoldConstant, TurnsAndPicks) {
    const OnnxNode transpose{"Transpose", "t", {"a"}, {"b"}, {}, {}};
    const auto turned = *foldConstant(reading(transpose, {floats("a", {2, 3}, {1, 2, 3, 4, 5, 6})}));
    EXPECT_EQ(turned.shape, (std::vector<std::int64_t>{3, 2}));
    EXPECT_EQ(graph::floatsOf(turned), (std::vector<float>{1, 4, 2, 5, 3, 6}));
    const OnnxNode slice{"Slice", "s", {"a", "b", "c"}, {"d"}, {}, {}};
    const auto cut =
        *foldConstant(reading(slice, {integers("a", {5, 6, 7, 8}), integers("b", {1}), integers("c", {-1})}));
    EXPECT_EQ(graph::integersOf(cut), (std::vector<std::int64_t>{6, 7}));
    const OnnxNode gather{"Gather", "g", {"a", "b"}, {"c"}, {}, {}};
    EXPECT_THROW(foldConstant(reading(gather, {integers("a", {1}), integers("b", {3})})), Refusal);
    const OnnxNode multiply{"Mul", "m", {"a", "b"}, {"c"}, {}, {}};
    EXPECT_THROW(foldConstant(reading(multiply, {integers("a", {numberOfImages}), integers("b", {3})})),
                 Refusal);
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    const OnnxNode divide{"Div", "d", {"a", "b"}, {"c"}, {}, {}};
    EXPECT_THROW(foldConstant(reading(divide, {integers("a", {least}), integers("b", {-1})})), Refusal);
    EXPECT_THROW(foldConstant(reading(multiply, {integers("a", {least}), integers("b", {2})})), Refusal);
    const OnnxNode reshape{"Reshape", "r", {"a", "b"}, {"c"}, {}, {}};
    const auto reshaped = [&](std::vector<std::int64_t> to) {
        return foldConstant(reading(reshape, {floats("a", {2, 3}, {1}), integers("b", std::move(to))}))
            ->shape;
    };
    EXPECT_EQ(reshaped({3, -1}), (std::vector<std::int64_t>{3, 2}));
    EXPECT_EQ(reshaped({0, 3}), (std::vector<std::int64_t>{2, 3}));
    EXPECT_THROW(reshaped({std::int64_t{1} << 31, 0}), Refusal);
    EXPECT_THROW(reshaped({-1, -1}), Refusal);
    EXPECT_THROW(reshaped({4, -1}), Refusal);
    OnnxTensor empty{"e", OnnxType::Float, {0, std::int64_t{1} << 33}, {}};
    EXPECT_THROW(foldConstant(reading(reshape, {empty, integers("b", {std::int64_t{1} << 31, 0})})), Refusal);
}

} // namespace
} // namespace pdqat::networks
