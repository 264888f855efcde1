// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fused block against the same block out of LibTorch's own operations.
#include "engine/data/random.h"
#include "engine/models/fused_block.h"
#include "engine/models/graph_network.h"
#include "engine/networks/resnet.h"
#include "tests/engine/models/network_cases.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::models {
namespace {

struct FusedRow {
    const char* name;
    networks::BlockKind kind;
    std::int64_t stride, images;
    int bits;
    bool alone = false;              ///< weights with the straight-through estimator
    std::vector<LayerBits> widths{}; ///< of the layers; empty: `bits`
    Norm norm = Norm::L2;
    std::int64_t side = 8;
};

/// Asks for every layer's error as matched semantics do.
class Errors : public LayerObserver {
public:
    Errors(const std::vector<std::shared_ptr<QuantConv>>& convolutions, const std::vector<LayerBits>& widths,
           Norm norm)
        : convolutions_(convolutions), widths_(widths), norm_(norm) {
        for (const auto& convolution : convolutions)
            full_.push_back(quant::NormalizedWeight(convolution->weight()).full().detach());
    }
    /// With another W_32 of one layer.
    Errors(const std::vector<std::shared_ptr<QuantConv>>& convolutions, const std::vector<LayerBits>& widths,
           Norm norm, std::size_t layer, const torch::Tensor& full)
        : Errors(convolutions, widths, norm) {
        full_[layer] = full;
    }
    std::optional<ErrorRequest> wanted(std::size_t layer) const override {
        if (widths_[layer].isFull())
            return {};
        return ErrorRequest{full_[layer], norm_, true};
    }
    void take(std::size_t layer, const quant::LayerError& error) override { found[layer] = error; }
    void observe(std::size_t layer, const torch::Tensor& u, const torch::Tensor& z) override {
        if (widths_[layer].isFull())
            return;
        found[layer] = quant::layerError(u.detach(), z.detach(), full_[layer], widths_[layer].activations,
                                         norm_, convolutions_[layer]->geometry(), true);
    }
    std::map<std::size_t, quant::LayerError> found;

private:
    const std::vector<std::shared_ptr<QuantConv>>& convolutions_;
    const std::vector<LayerBits>& widths_;
    std::vector<torch::Tensor> full_;
    Norm norm_;
};

/// A block with everything that goes into it; made again from the row, it is the same.
struct Case {
    explicit Case(const FusedRow& r) : row(r) {
        torch::manual_seed(7);
        const networks::NetworkShape shape{1, 16, r.side, 10, {r.bits}};
        networks::Blueprint plan(shape);
        networks::describeBlock(
            plan, {}, {r.kind, 16, r.kind == networks::BlockKind::Basic && r.stride == 1 ? 16 : 32, r.stride},
            plan.input());
        block = makeGraphNetwork(plan.description(), shape);
        convolutions = block->convolutions();
        const torch::NoGradGuard noGrad;
        for (auto& item : block->named_parameters()) {
            const bool gamma = item.key().ends_with("weight") && item.value().dim() == 1;
            item.value().copy_(torch::randn_like(item.value()) * 0.3 + (gamma                     ? 1.0
                                                                        : item.value().dim() == 1 ? 0.4
                                                                                                  : 0.0));
            if (item.value().dim() == 4)
                item.value().set_data(item.value().contiguous(at::MemoryFormat::ChannelsLast));
        }
        x = torch::randn({r.images, 16, r.side, r.side}).mul_(0.7).add_(0.2);
        x = x.contiguous(at::MemoryFormat::ChannelsLast).requires_grad_();
        widths = r.widths;
        widths.resize(convolutions.size(), bothAt(r.bits));
    }

    Pass pass(Kernels kernels, Mode mode) {
        weights.clear();
        integers.clear();
        for (std::size_t i = 0; i < convolutions.size(); ++i) {
            const quant::NormalizedWeight normalized(convolutions[i]->weight());
            const int bits = widths[i].weights;
            weights.push_back(row.alone || row.bits == 32 ? normalized.straightThrough(bits)
                                                          : normalized.low(bits));
            integers.push_back(quant::multipliesWholeNumbers(widths[i]) ? normalized.integers(bits)
                                                                        : quant::IntegerWeight());
        }
        Pass pass{row.bits, mode, weights, widths};
        pass.learns = row.alone ? Learns::Everything : Learns::OwnNorms;
        pass.kernels = kernels;
        pass.integers = &integers;
        return pass;
    }

    const FusedRow& row;
    std::vector<std::shared_ptr<QuantConv>> convolutions;
    std::shared_ptr<Network> block; ///< as a network
    torch::Tensor x;
    std::vector<LayerBits> widths;
    std::vector<torch::Tensor> weights;
    std::vector<quant::IntegerWeight> integers;
};

/// Everything that a training pass leaves behind, by name.
std::map<std::string, torch::Tensor> trained(const FusedRow& row, Kernels kernels) {
    Case c(row);
    auto pass = c.pass(kernels, Mode::Training);
    Errors errors(c.convolutions, c.widths, row.norm);
    pass.observer = row.alone || row.bits == 32 ? nullptr : &errors;
    const auto out = c.block->body(c.x, pass);
    torch::manual_seed(11);
    out.backward(torch::randn(out.sizes()));
    std::map<std::string, torch::Tensor> found{{"output", out.detach()}, {"input gradient", c.x.grad()}};
    for (const auto& item : c.block->named_parameters())
        if (item.value().grad().defined())
            found[item.key() + " gradient"] = item.value().grad();
    for (const auto& item : c.block->named_buffers())
        found[item.key()] = item.value().clone().to(torch::kFloat);
    for (const auto& [layer, error] : errors.found) {
        found["error of layer " + std::to_string(layer)] = error.value().to(torch::kFloat);
        found["its gradient " + std::to_string(layer)] = error.gradient;
    }
    return found;
}

double relativeDistance(const torch::Tensor& a, const torch::Tensor& b) {
    return ((a - b).norm() / (b.norm() + 1e-6)).item<double>();
}

class FusedBlockRows : public ::testing::TestWithParam<FusedRow> {};

/// Both round differently; a value that lies on a quantizer's step to seven digits may fall on either side,
/// which happens in none of these cases.
TEST_P(FusedBlockRows, TrainsAsThePlainBlock) {
    const auto plain = trained(GetParam(), Kernels::Plain), fused = trained(GetParam(), Kernels::Fused);
    ASSERT_EQ(plain.size(), fused.size());
    for (const auto& [name, tensor] : plain) {
        ASSERT_TRUE(fused.contains(name)) << name;
        ASSERT_EQ(fused.at(name).sizes(), tensor.sizes()) << name;
        EXPECT_LT(relativeDistance(fused.at(name), tensor), 5e-5) << name;
    }
}

TEST_P(FusedBlockRows, EvaluatesAsThePlainBlock) {
    const torch::NoGradGuard noGrad;
    Case c(GetParam());
    for (const auto& item : c.block->named_buffers())
        if (item.key().ends_with("running_mean") || item.key().ends_with("running_var"))
            item.value().uniform_(0.5, 1.5);
    const auto plain = c.block->body(c.x, c.pass(Kernels::Plain, Mode::Evaluation));
    const auto fused = c.block->body(c.x, c.pass(Kernels::Fused, Mode::Evaluation));
    EXPECT_LT(relativeDistance(fused, plain), 1e-5);
}

TEST_P(FusedBlockRows, RepeatsBitForBit) {
    const auto first = trained(GetParam(), Kernels::Fused), second = trained(GetParam(), Kernels::Fused);
    for (const auto& [name, tensor] : first)
        EXPECT_TRUE(torch::equal(tensor, second.at(name))) << name;
}

INSTANTIATE_TEST_SUITE_P(
    Rows, FusedBlockRows,
    ::testing::Values(
        FusedRow{"full", networks::BlockKind::Basic, 1, 8, 32},
        FusedRow{"fullStrided", networks::BlockKind::Basic, 2, 8, 32},
        FusedRow{"twoBits", networks::BlockKind::Basic, 1, 8, 2},
        FusedRow{"oneBit", networks::BlockKind::Basic, 1, 8, 1},
        FusedRow{"strided", networks::BlockKind::Basic, 2, 8, 2},
        FusedRow{"fourBits", networks::BlockKind::Basic, 2, 8, 4},
        FusedRow{"sevenBits", networks::BlockKind::Basic, 2, 4, 7},
        FusedRow{"eightBits", networks::BlockKind::Basic, 2, 4, 8},
        FusedRow{"absolute", networks::BlockKind::Basic, 2, 8, 2, false, {}, Norm::L1},
        FusedRow{"aloneStrided", networks::BlockKind::Basic, 2, 8, 2, true},
        FusedRow{"firstKept", networks::BlockKind::Basic, 2, 8, 2, false, {bothAt(32), bothAt(2), bothAt(2)}},
        FusedRow{
            "shortcutKept", networks::BlockKind::Basic, 2, 8, 2, true, {bothAt(2), bothAt(2), bothAt(32)}},
        FusedRow{"allKept", networks::BlockKind::Basic, 2, 8, 2, true, {bothAt(32), bothAt(32), bothAt(32)}},
        FusedRow{"ownWidths", networks::BlockKind::Basic, 2, 8, 2, false, {bothAt(4), bothAt(1), bothAt(2)}},
        FusedRow{
            "ownWidthsAlone", networks::BlockKind::Basic, 2, 8, 2, true, {bothAt(1), bothAt(8), bothAt(4)}},
        FusedRow{"apart", networks::BlockKind::Basic, 2, 8, 4, false, {{2, 4}, {8, 2}, {3, 7}}},
        FusedRow{"weightsAlone", networks::BlockKind::Basic, 2, 8, 2, false, {{2, 32}, {4, 32}, {2, 2}}},
        FusedRow{"activationsAlone", networks::BlockKind::Basic, 2, 8, 2, true, {{32, 2}, {32, 4}, {2, 32}}},
        FusedRow{"bottleneck", networks::BlockKind::Bottleneck, 2, 8, 2},
        FusedRow{"bottleneckFull", networks::BlockKind::Bottleneck, 1, 8, 32},
        FusedRow{"oneImage", networks::BlockKind::Basic, 1, 1, 2},
        FusedRow{"chunksWithARest", networks::BlockKind::Basic, 2, 11, 2, false, {}, Norm::L2, 32},
        FusedRow{"restAlone", networks::BlockKind::Basic, 1, 7, 2, true, {}, Norm::L2, 32}),
    [](const auto& row) { return std::string(row.param.name); });

/// Directional derivatives in single precision to everything that a block depends on, at a place where no
/// activation comes near the clamp's corners (their masks have tests of their own): rounding leaves 1e-3.
TEST(FusedBlock, AgreesWithFiniteDifferences) {
    const FusedRow row{"", networks::BlockKind::Basic, 2, 8, 32};
    Case c(row);
    const auto pass = c.pass(Kernels::Fused, Mode::Training);
    std::vector<std::pair<std::string, torch::Tensor>> places{{"x", c.x}};
    for (auto& weight : c.weights) {
        weight = weight.detach().requires_grad_(); // W_32: no gradient goes through the scale of W
        places.emplace_back("W_32", weight);
    }
    for (auto& item : c.block->named_parameters())
        if (item.value().dim() == 1) {
            const torch::NoGradGuard noGrad;
            item.value().fill_(item.key().ends_with("weight") ? 0.1 : 0.5);
            places.emplace_back(item.key(), item.value());
        }
    const auto out = c.block->body(c.x, pass);
    const auto along = torch::randn(out.sizes());
    out.backward(along);
    const torch::NoGradGuard noGrad;
    for (const auto& [name, place] : places) {
        const auto origin = place.clone(), direction = torch::randn_like(origin) * 0.1;
        const double h = 1.2e-2; // rounding counts 1 / h times; further away activations reach the corners
        const auto at = [&, where = place](double step) {
            where.copy_(origin + step * direction);
            return (c.block->body(c.x, pass) * along).sum(torch::kFloat64).item<double>();
        };
        const auto found = (at(h) - at(-h)) / (2 * h);
        place.copy_(origin);
        const auto expected = (place.grad() * direction).sum(torch::kFloat64).item<double>();
        EXPECT_NEAR(found, expected, 1e-3 * (std::abs(expected) + 1)) << name;
    }
}

/// Of a layer's error to W_32 at fixed inputs: what its constraint trains. W_32 keeps all outputs within the
/// clamp.
TEST(FusedBlock, LayerErrorsAgreeWithFiniteDifferences) {
    for (const auto norm : {Norm::L2, Norm::L1}) {
        const FusedRow row{"", networks::BlockKind::Basic, 2, 8, 2, false, {}, norm};
        Case c(row);
        const auto full = torch::rand({32, 16, 3, 3}) / (16 * 9), direction = full * torch::rand_like(full);
        const auto at = [&](double step) {
            Errors errors(c.convolutions, c.widths, norm, 0, full + step * direction);
            auto pass = c.pass(Kernels::Fused, Mode::Training);
            pass.observer = &errors;
            const torch::NoGradGuard noGrad;
            c.block->body(c.x, pass);
            return errors.found.at(0);
        };
        const double h = 2e-2;
        const auto found = (at(h).value() - at(-h).value()).item<double>() / (2 * h);
        const auto expected = (at(0).gradient * direction).sum(torch::kFloat64).item<double>();
        EXPECT_NEAR(found, expected, 0.01 * std::abs(expected)) << static_cast<int>(norm);
    }
}

TEST(FusedBlock, NothingDependsOnTheNumberOfThreads) {
    const FusedRow row{"", networks::BlockKind::Basic, 2, 80, 2, false, {}, Norm::L2, 32};
    const auto before = at::get_num_threads();
    at::set_num_threads(1);
    const auto one = trained(row, Kernels::Fused);
    for (const int threads : {2, 3, 20}) {
        at::set_num_threads(threads);
        const auto found = trained(row, Kernels::Fused);
        for (const auto& [name, tensor] : one)
            EXPECT_TRUE(torch::equal(found.at(name), tensor)) << name << ", " << threads << " threads";
    }
    at::set_num_threads(before);
}

/// Codes cannot hold a NaN, and a run that diverged must show it with the next batch.
TEST(FusedBlock, HandsNaNsOn) {
    for (const auto mode : {Mode::Training, Mode::Evaluation}) {
        const FusedRow row{"", networks::BlockKind::Basic, 2, 2, 2};
        Case c(row);
        const torch::NoGradGuard noGrad;
        c.block->named_parameters()["bn1.bn_dict.2.weight"].index_put_(
            {3}, std::numeric_limits<float>::quiet_NaN());
        EXPECT_TRUE(c.block->body(c.x, c.pass(Kernels::Fused, mode)).isnan().any().item<bool>());
    }
}

TEST(FusedBlock, RefusesAGradientInEvaluationMode) {
    const FusedRow row{"", networks::BlockKind::Basic, 2, 2, 2};
    Case c(row);
    EXPECT_THROW(c.block->body(c.x, c.pass(Kernels::Fused, Mode::Evaluation)), c10::Error);
    EXPECT_TRUE(c.block->body(c.x, c.pass(Kernels::Plain, Mode::Evaluation)).requires_grad());
}

TEST(FusedBlock, RefusesToTrainOnASingleValue) {
    const FusedRow row{"", networks::BlockKind::Basic, 1, 1, 2, false, {}, Norm::L2, 1};
    Case c(row);
    EXPECT_THROW(c.block->body(c.x, c.pass(Kernels::Fused, Mode::Training)), c10::Error);
}

TEST(FusedBlock, LeavesWhatItCannotTakeToThePlainWay) {
    const FusedRow row{"", networks::BlockKind::Basic, 1, 2, 2};
    Case c(row);
    const torch::NoGradGuard noGrad;
    const auto pass = c.pass(Kernels::Fused, Mode::Training);
    BlockUse block{pass.mode, nullptr, {}, {}, {}, {}};
    for (const auto& convolution : c.convolutions)
        block.convolutions.push_back(convolution->use(pass));
    const auto use = [&](const torch::Tensor& x) { return canFuse(x, block); };
    EXPECT_TRUE(use(c.x));
    EXPECT_FALSE(use(c.x.contiguous()));
    EXPECT_FALSE(use(c.x.to(torch::kFloat64)));
    EXPECT_FALSE(use(torch::randn({2, 16, 8, 6}).contiguous(at::MemoryFormat::ChannelsLast)));
}

} // namespace
} // namespace pdqat::models
