// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/fused_block.h"

#include "engine/models/chunk_norm.h"
#include "engine/models/chunk_weight.h"
#include "engine/models/chunks.h"
#include "engine/quant/quantizers.h"

#include <torch/autograd.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace pdqat {
namespace {

using torch::Tensor;

std::int64_t imageSize(const Tensor& map) { return map.numel() / map.size(0); }
/// A chunk's place in a map.
float* at(const Tensor& map, const Chunk& chunk) {
    return map.data_ptr<float>() + chunk.first * imageSize(map);
}
PixelBlock pixels(const Tensor& map, const Chunk& chunk) {
    return {chunk.images * map.size(2) * map.size(3), map.size(1)};
}
std::int64_t valuesPerChannel(const Tensor& map) { return map.numel() / map.size(1); }

Tensor emptyMap(at::IntArrayRef sizes) {
    return torch::empty(sizes, torch::dtype(torch::kFloat).memory_format(at::MemoryFormat::ChannelsLast));
}

/// A convolution of the block, what it gave and the error of its layer.
struct Branch {
    ConvUse use;
    Tensor output;
    std::optional<ErrorRequest> wanted;

    bool differentiated() const { return use.weight.requires_grad(); }
    bool sumsGradientNow() const { return wanted && wanted->gradient; }
    ChunkShape shape(const Tensor& x) const {
        const auto& w = use.weight;
        const auto geometry = use.convolution.geometry();
        return {1, w.size(1), w.size(0), x.size(2), w.size(2), geometry.stride, geometry.padding};
    }
};

ChunkWeight weightOf(const ConvUse& use, int bits, const ChunkShape& shape, const Chunks& chunks) {
    return use.integers ? ChunkWeight::integers(*use.integers, bits, shape, chunks)
                        : ChunkWeight::forward(use.weight, shape, chunks);
}

/// A chunk's input in the forms that its convolutions read.
class ChunkInput {
public:
    bool clamped = false, quantized = false, codes = false; ///< wanted

    void activate(const Tensor& source, const Chunk& chunk, const ChunkNorm& norm, int bits) {
        const auto block = pixels(source, chunk);
        to_ = {};
        to_.clamped = clamped ? scratch(Slot::Clamped, block.size()) : nullptr;
        to_.quantized = quantized ? scratch(Slot::Quantized, block.size()) : nullptr;
        to_.codes = codes ? scratchBytes(Slot::Codes, block.size()) : nullptr;
        to_.steps = bits == 32 ? 1 : quantizationSteps(bits);
        pixelKernels().activate(at(source, chunk), block, norm.affine(), to_);
    }
    const Activation& values() const { return to_; }
    const float* taken(const ConvUse& use) const { return use.low ? to_.quantized : to_.clamped; }

private:
    Activation to_;
};

/// One block in one pass; lives from its forward to its backward pass.
class BlockRun {
public:
    BlockRun(const Tensor& x, const BlockUse& block);

    /// Tensors that the result depends on: x, weights, then γ and β of each normalisation.
    torch::autograd::variable_list inputs() const;
    Tensor forward();
    /// Gradients of inputs().
    torch::autograd::variable_list backward(const Tensor& gradient);

private:
    std::size_t last() const { return main_.size() - 1; }
    const Tensor& source(std::size_t stage) const { return stage == 0 ? x_ : main_[stage - 1].output; }
    /// The convolutions that read one input.
    std::vector<Branch*> branches(std::size_t stage);
    Chunks chunksOf(std::size_t stage, bool sumGradients);
    void train(ChunkNorm& norm, const Tensor& map);
    void runStage(std::size_t stage);
    void finish(Branch& branch, const std::vector<double>& errors, const WeightGradient& gradient);
    void addShortcut(const Chunk& chunk, float* sum) const;

    void differentiateStage(std::size_t stage, const Tensor& gradient);
    const float* outputGradient(std::size_t stage, const Chunk& chunk, const Tensor& gradient) const;
    Tensor inputGradient(const Tensor& gradient) const;

    Tensor x_;
    int bits_;
    bool train_, wantsInputGradient_;
    LayerObserver* observer_;
    std::vector<Branch> main_;
    std::optional<Branch> skip_;
    std::vector<torch::nn::BatchNorm2dImpl*> modules_; ///< norms_, then skipNorm_
    std::vector<ChunkNorm> norms_;
    std::optional<ChunkNorm> skipNorm_;
    std::vector<Tensor> inner_; ///< per stage: the gradient at its activation
    std::vector<Tensor> weightGradients_;
};

BlockRun::BlockRun(const Tensor& x, const BlockUse& block)
    : x_(x),
      bits_(block.bits),
      train_(block.norms.front().train),
      wantsInputGradient_(x.requires_grad()),
      observer_(block.observer) {
    const auto branch = [&](const ConvUse& use) {
        const bool asked = observer_ && use.low;
        return Branch{use, {}, asked ? observer_->wanted(use.convolution.index()) : std::nullopt};
    };
    for (std::size_t i = 0; i < block.norms.size(); ++i) {
        main_.push_back(branch(block.convolutions[i]));
        norms_.emplace_back(block.norms[i].module);
        modules_.push_back(&block.norms[i].module);
    }
    if (!block.skip)
        return;
    skip_.emplace(branch(*block.skip));
    skipNorm_.emplace(block.skipNorm->module);
    modules_.push_back(&block.skipNorm->module);
}

torch::autograd::variable_list BlockRun::inputs() const {
    torch::autograd::variable_list list{x_};
    for (const auto& branch : main_)
        list.push_back(branch.use.weight);
    if (skip_)
        list.push_back(skip_->use.weight);
    for (auto* module : modules_) {
        list.push_back(module->weight);
        list.push_back(module->bias);
    }
    return list;
}

std::vector<Branch*> BlockRun::branches(std::size_t stage) {
    std::vector<Branch*> list{&main_[stage]};
    if (stage == 0 && skip_)
        list.push_back(&*skip_);
    return list;
}

Chunks BlockRun::chunksOf(std::size_t stage, bool sumGradients) {
    auto largest = imageSize(source(stage));
    std::int64_t weights = 0;
    for (const auto* branch : branches(stage)) {
        largest = std::max(largest, imageSize(branch->output));
        if (sumGradients)
            weights = std::max(weights, branch->use.weight.numel());
    }
    return {x_.size(0), largest, weights};
}

void BlockRun::train(ChunkNorm& norm, const Tensor& map) {
    const Chunks chunks(map.size(0), imageSize(map), 0);
    ChannelSums moments(chunks, map.size(1));
    chunks.forEach([&](const Chunk& chunk) {
        pixelKernels().moments(at(map, chunk), pixels(map, chunk), norm.origin(), moments.first(chunk),
                               moments.second(chunk));
    });
    norm.train(moments.total(), valuesPerChannel(map));
}

Tensor BlockRun::forward() {
    const torch::NoGradGuard noGrad;
    if (train_)
        train(norms_[0], x_);
    for (std::size_t stage = 0; stage < main_.size(); ++stage)
        runStage(stage);
    return std::exchange(main_[last()].output, Tensor());
}

/// The shortcut is added where the block's last convolution has put its output.
void BlockRun::addShortcut(const Chunk& chunk, float* sum) const {
    const auto& shortcut = skip_ ? skip_->output : x_;
    const auto block = pixels(shortcut, chunk);
    if (skip_)
        pixelKernels().addAffine(sum, at(shortcut, chunk), block, skipNorm_->affine());
    else
        pixelKernels().add(sum, at(shortcut, chunk), block.size());
}

void BlockRun::runStage(std::size_t stage) {
    /// What a branch needs while the chunks run.
    struct Work {
        Branch& branch;
        ChunkNorm* next; ///< normalises its output; none behind the last one
        ChunkWeight weight;
        std::optional<ChunkWeight> full; ///< W_32, for the error
        ChannelSums moments;
        std::vector<double> errors;
        WeightGradient gradient;
    };
    ChunkInput wanted;
    const auto list = branches(stage);
    for (auto* branch : list) {
        const auto shape = branch->shape(source(stage));
        branch->output = emptyMap({x_.size(0), shape.outChannels, shape.outSide(), shape.outSide()});
        wanted.clamped |= !branch->use.low;
        wanted.codes |= branch->use.integers != nullptr;
        wanted.quantized |= branch->use.low && (!branch->use.integers || branch->wanted);
    }
    const bool sums =
        std::any_of(list.begin(), list.end(), [](const auto* branch) { return branch->sumsGradientNow(); });
    const auto chunks = chunksOf(stage, sums);
    std::vector<std::unique_ptr<Work>> works;
    for (auto* branch : list) {
        const auto shape = branch->shape(source(stage));
        auto* next = branch != &main_[stage] ? &*skipNorm_ : stage < last() ? &norms_[stage + 1] : nullptr;
        works.push_back(
            std::make_unique<Work>(Work{*branch,
                                        next,
                                        weightOf(branch->use, bits_, shape, chunks),
                                        {},
                                        ChannelSums(chunks, shape.outChannels),
                                        std::vector<double>(static_cast<std::size_t>(chunks.count())),
                                        {}}));
        if (branch->wanted)
            works.back()->full = ChunkWeight::forward(branch->wanted->full, shape, chunks);
    }
    const auto& kernels = pixelKernels();
    chunks.forEach([&](const Chunk& chunk) {
        auto input = wanted;
        input.activate(source(stage), chunk, norms_[stage], bits_);
        for (const auto& work : works) {
            auto& branch = work->branch;
            auto* z = at(branch.output, chunk);
            const auto block = pixels(branch.output, chunk);
            if (branch.use.integers)
                work->weight.convolve(chunk, input.values().codes, z);
            else
                work->weight.convolve(chunk, input.taken(branch.use), z);
            if (branch.wanted) {
                auto* high = scratch(Slot::High, block.size());
                work->full->convolve(chunk, input.values().quantized, high);
                auto* gradient = branch.sumsGradientNow() ? scratch(Slot::Gradient, block.size()) : nullptr;
                work->errors[static_cast<std::size_t>(chunk.index)] = kernels.layerError(
                    high, z, block, quantizationSteps(bits_), branch.wanted->norm == Norm::L2, gradient);
                if (gradient)
                    work->gradient.add(work->full->convolution(chunk), input.values().quantized, gradient);
            }
            if (!work->next)
                addShortcut(chunk, z);
            else if (train_)
                kernels.moments(z, block, work->next->origin(), work->moments.first(chunk),
                                work->moments.second(chunk));
        }
    });
    for (const auto& work : works) {
        if (work->next && train_)
            work->next->train(work->moments.total(), valuesPerChannel(work->branch.output));
        if (work->branch.wanted)
            finish(work->branch, work->errors, work->gradient);
    }
}

void BlockRun::finish(Branch& branch, const std::vector<double>& errors, const WeightGradient& gradient) {
    const auto n = static_cast<double>(branch.output.numel());
    double sum = 0;
    for (const auto error : errors)
        sum += error;
    LayerError error{torch::tensor(sum / n, torch::kFloat64), {}};
    if (branch.sumsGradientNow())
        error.gradient = gradient.total().mul_((branch.wanted->norm == Norm::L2 ? 2 : 1) / n);
    observer_->take(branch.use.convolution.index(), error);
}

torch::autograd::variable_list BlockRun::backward(const Tensor& incoming) {
    const torch::NoGradGuard noGrad;
    const auto gradient = incoming.contiguous(at::MemoryFormat::ChannelsLast);
    inner_.resize(main_.size());
    weightGradients_.resize(main_.size() + 1);
    for (auto stage = main_.size(); stage-- > 0;) {
        differentiateStage(stage, gradient);
        if (stage < last())
            inner_[stage + 1].reset();
    }
    torch::autograd::variable_list list{wantsInputGradient_ ? inputGradient(gradient) : Tensor()};
    for (std::size_t i = 0; i < main_.size() + (skip_ ? 1 : 0); ++i)
        list.push_back(weightGradients_[i]);
    for (const auto& norm : norms_) {
        list.push_back(norm.gammaGradient());
        list.push_back(norm.betaGradient());
    }
    if (skipNorm_) {
        list.push_back(skipNorm_->gammaGradient());
        list.push_back(skipNorm_->betaGradient());
    }
    return list;
}

/// At a stage's main convolution: the block's gradient, or what the next normalisation lets through.
const float* BlockRun::outputGradient(std::size_t stage, const Chunk& chunk, const Tensor& gradient) const {
    if (stage == last())
        return at(gradient, chunk);
    const auto& z = main_[stage].output;
    const auto block = pixels(z, chunk);
    auto* to = scratch(Slot::Gradient, block.size());
    pixelKernels().normGradient(to, at(inner_[stage + 1], chunk), at(z, chunk), block,
                                norms_[stage + 1].gradient(), true, nullptr);
    return to;
}

void BlockRun::differentiateStage(std::size_t stage, const Tensor& gradient) {
    const auto list = branches(stage);
    const auto& from = source(stage);
    ChunkInput wanted;
    for (const auto* branch : list)
        if (branch->differentiated())
            (branch->use.low ? wanted.quantized : wanted.clamped) = true;
    const bool sums = wanted.quantized || wanted.clamped;
    if (stage == last())
        main_[stage].output = gradient; // of the same shape; the output itself is the next block's
    const auto chunks = chunksOf(stage, sums);
    std::vector<ChunkWeight> weights;
    std::vector<WeightGradient> gradients(list.size());
    for (const auto* branch : list)
        weights.push_back(ChunkWeight::backward(branch->use.weight, branch->shape(from), chunks));
    ChannelSums normSums(chunks, from.size(1)), skipSums(chunks, gradient.size(1));
    const bool beginsSkip = stage == last() && skip_;
    inner_[stage] = emptyMap(from.sizes());

    const auto& kernels = pixelKernels();
    chunks.forEach([&](const Chunk& chunk) {
        auto input = wanted;
        if (sums)
            input.activate(from, chunk, norms_[stage], bits_);
        auto* inner = at(inner_[stage], chunk);
        const auto block = pixels(from, chunk);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto* gz = outputGradient(stage, chunk, gradient);
            if (i > 0) {
                const auto size = pixels(skip_->output, chunk);
                auto* to = scratch(Slot::SkipGradient, size.size());
                kernels.normGradient(to, at(gradient, chunk), at(skip_->output, chunk), size,
                                     skipNorm_->gradient(), false, nullptr);
                gz = to;
            }
            if (list[i]->differentiated())
                gradients[i].add(weights[i].convolution(chunk), input.taken(list[i]->use), gz);
            auto* to = i == 0 ? inner : scratch(Slot::More, block.size());
            weights[i].backwardData(chunk, gz, to);
            if (i > 0)
                kernels.add(inner, to, block.size());
        }
        kernels.gradientSums(inner, at(from, chunk), block, norms_[stage].affine(), norms_[stage].mean(),
                             true, normSums.first(chunk), normSums.second(chunk));
        if (beginsSkip)
            kernels.gradientSums(at(gradient, chunk), at(skip_->output, chunk), pixels(skip_->output, chunk),
                                 skipNorm_->affine(), skipNorm_->mean(), false, skipSums.first(chunk),
                                 skipSums.second(chunk));
    });
    norms_[stage].differentiate(normSums.total());
    if (beginsSkip)
        skipNorm_->differentiate(skipSums.total());
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i]->differentiated())
            weightGradients_[i == 0 ? stage : main_.size()] = gradients[i].total();
    main_[stage].output.reset();
}

Tensor BlockRun::inputGradient(const Tensor& gradient) const {
    const auto result = inner_[0];
    const Chunks chunks(x_.size(0), imageSize(x_), 0);
    chunks.forEach([&](const Chunk& chunk) {
        auto* to = at(result, chunk);
        pixelKernels().normGradient(to, to, at(x_, chunk), pixels(x_, chunk), norms_[0].gradient(), true,
                                    skip_ ? nullptr : at(gradient, chunk));
    });
    return result;
}

/// The backward pass; what the run holds is freed by it, not when the graph goes.
class BlockNode : public torch::autograd::Node {
public:
    explicit BlockNode(std::shared_ptr<BlockRun> run) : run_(std::move(run)) {}
    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        TORCH_CHECK(run_, "a fused block is differentiated once");
        return std::exchange(run_, nullptr)->backward(gradients[0]);
    }
    void release_variables() override { run_.reset(); }

private:
    std::shared_ptr<BlockRun> run_;
};

} // namespace

bool canFuse(const Tensor& x, const BlockUse& block) {
    const auto fits = [](std::int64_t channels) { return channels % channelGroup == 0; };
    return x.is_cpu() && x.scalar_type() == torch::kFloat && x.dim() == 4 && x.size(2) == x.size(3) &&
           fits(x.size(1)) && x.is_contiguous(at::MemoryFormat::ChannelsLast) &&
           std::all_of(block.convolutions.begin(), block.convolutions.end(),
                       [&](const ConvUse& use) { return fits(use.weight.size(0)); });
}

Tensor fusedBlock(const Tensor& x, const BlockUse& block) {
    const auto run = std::make_shared<BlockRun>(x, block);
    if (!torch::GradMode::is_enabled())
        return run->forward();
    const std::shared_ptr<BlockNode> node(new BlockNode(run), torch::autograd::deleteNode);
    node->set_next_edges(torch::autograd::collect_next_edges(run->inputs()));
    auto output = run->forward();
    torch::autograd::create_gradient_edge(output, node);
    return output;
}

} // namespace pdqat
