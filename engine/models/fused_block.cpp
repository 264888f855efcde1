// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/fused_block.h"

#include "engine/models/chunk_inputs.h"
#include "engine/models/chunk_norm.h"
#include "engine/models/chunk_weight.h"
#include "engine/models/chunks.h"
#include "engine/models/map_pool.h"
#include "engine/quant/quantizers.h"

#include <torch/autograd.h>
#include <torch/custom_class.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace pdqat::models {
namespace {

using torch::Tensor;

std::int64_t imageSize(const Tensor& map) { return map.numel() / map.size(0); }
/// A chunk's place in a map.
float* at(const Tensor& map, const Chunk& chunk) {
    return map.data_ptr<float>() + chunk.first * imageSize(map);
}
quant::PixelBlock pixels(const Tensor& map, const Chunk& chunk) {
    return {chunk.images * map.size(2) * map.size(3), map.size(1)};
}
std::int64_t valuesPerChannel(const Tensor& map) { return map.numel() / map.size(1); }

/// A convolution of the block, what it gave and the error of its layer.
struct Branch {
    ConvUse use;
    Tensor output;
    std::optional<ErrorRequest> wanted;

    bool differentiated() const { return use.weight.requires_grad(); }
    bool sumsGradientNow() const { return wanted && wanted->gradient; }
    quant::ChunkShape shape(const Tensor& x) const {
        const auto& w = use.weight;
        const auto geometry = use.convolution.geometry();
        return {
            1, w.size(1), w.size(0), x.size(2), w.size(2), geometry.stride.height, geometry.padding.height};
    }
};

ChunkWeight weightOf(const ConvUse& use, const quant::ChunkShape& shape, const Chunks& chunks) {
    return use.integers ? ChunkWeight::integers(*use.integers, use.activations, shape, chunks)
                        : ChunkWeight::forward(use.weight, shape, chunks);
}

/// Steps of the quantizer behind a layer, where its error is measured: at 32 bits ones of 6e-8, the kernels'
/// closest to none.
std::int64_t outputSteps(int bits) {
    return bits == fullPrecision ? 1 << 24 : quant::quantizationSteps(bits);
}

/// One block in one pass; lives from its forward to its backward pass.
class BlockRun : public torch::CustomClassHolder {
public:
    BlockRun(const Tensor& x, const BlockUse& block);

    /// Tensors that the result depends on: x, weights, then γ and β of each normalisation.
    torch::autograd::variable_list inputs() const;
    Tensor forward();
    /// Gradients of inputs().
    torch::autograd::variable_list backward(const Tensor& gradient);

private:
    std::size_t last() const { return main_.size() - 1; }
    /// Of the main path, then the shortcut's.
    std::vector<const ChunkNorm*> norms() const;
    const Tensor& source(std::size_t stage) const { return stage == 0 ? x_ : main_[stage - 1].output; }
    /// The convolutions that read one input.
    std::vector<Branch*> branches(std::size_t stage);
    Chunks chunksOf(std::size_t stage, bool sumGradients);
    void train(ChunkNorm& norm, const Tensor& map);
    struct Forward;
    Forward prepared(Branch& branch, std::size_t stage, const Chunks& chunks);
    void runStage(std::size_t stage);
    void convolve(Forward& work, const ChunkInputs::Made& input, const Chunk& chunk) const;
    void measure(Forward& work, const float* u, const Chunk& chunk) const;
    void addShortcut(const Chunk& chunk, float* sum) const;
    void finish(Forward& work);

    struct Backward;
    void differentiateSkipNorm(const Tensor& gradient);
    void differentiateStage(std::size_t stage, const Tensor& gradient);
    const float* outputGradient(const Backward& work, std::size_t stage, const Chunk& chunk,
                                const Tensor& gradient) const;
    void addGradients(Backward& work, std::size_t stage, const ChunkInputs::Made& input, const Chunk& chunk,
                      const float* gz) const;
    Tensor inputGradient(const Tensor& gradient) const;

    Tensor x_;
    bool train_, wantsInputGradient_;
    LayerObserver* observer_;
    std::vector<Branch> main_;
    std::optional<Branch> skip_;
    std::vector<ChunkNorm> norms_;
    std::optional<ChunkNorm> skipNorm_;
    std::vector<Tensor> inner_; ///< per stage: the gradient at its activation
    std::vector<Tensor> weightGradients_;
};

BlockRun::BlockRun(const Tensor& x, const BlockUse& block)
    : x_(x),
      train_(block.mode == Mode::Training),
      wantsInputGradient_(x.requires_grad()),
      observer_(block.observer) {
    const auto branch = [&](const ConvUse& use) {
        return Branch{use, {}, observer_ ? observer_->wanted(use.convolution.index()) : std::nullopt};
    };
    for (std::size_t i = 0; i < block.norms.size(); ++i) {
        main_.push_back(branch(block.convolutions[i]));
        norms_.emplace_back(*block.norms[i]);
    }
    if (block.skip) {
        skip_.emplace(branch(*block.skip));
        skipNorm_.emplace(*block.skipNorm);
    }
}

std::vector<const ChunkNorm*> BlockRun::norms() const {
    std::vector<const ChunkNorm*> list;
    for (const auto& norm : norms_)
        list.push_back(&norm);
    if (skipNorm_)
        list.push_back(&*skipNorm_);
    return list;
}

torch::autograd::variable_list BlockRun::inputs() const {
    torch::autograd::variable_list list{x_};
    for (const auto& branch : main_)
        list.push_back(branch.use.weight);
    if (skip_)
        list.push_back(skip_->use.weight);
    for (const auto* norm : norms()) {
        list.push_back(norm->gamma());
        list.push_back(norm->beta());
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
    std::int64_t weights = 0, least = 1;
    for (const auto* branch : branches(stage)) {
        largest = std::max(largest, imageSize(branch->output));
        if (sumGradients)
            weights = std::max(weights, branch->use.weight.numel());
        least = std::max(least, quant::imagesWorthwhile(branch->shape(source(stage))));
    }
    return {x_.size(0), largest, weights, least};
}

void BlockRun::train(ChunkNorm& norm, const Tensor& map) {
    const Chunks chunks(map.size(0), imageSize(map));
    ChannelSums moments(chunks, map.size(1));
    chunks.forEach([&](const Chunk& chunk) {
        quant::pixelKernels().moments(at(map, chunk), pixels(map, chunk), norm.origin(), moments.first(chunk),
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
        quant::pixelKernels().addAffine(sum, at(shortcut, chunk), block, skipNorm_->affine());
    else
        quant::pixelKernels().add(sum, at(shortcut, chunk), block.size());
}

/// A branch while the chunks of its stage run.
struct BlockRun::Forward {
    Branch& branch;
    ChunkNorm* next; ///< normalises its output; none behind the last one
    ChunkWeight weight;
    std::optional<ChunkWeight> full; ///< W_32, for the error
    ChannelSums moments;
    std::vector<quant::ErrorSums> errors; ///< per chunk
    WeightGradient gradient;
};

BlockRun::Forward BlockRun::prepared(Branch& branch, std::size_t stage, const Chunks& chunks) {
    const auto shape = branch.shape(source(stage));
    const bool isSkip = &branch != &main_[stage];
    auto* next = isSkip ? &*skipNorm_ : stage < last() ? &norms_[stage + 1] : nullptr;
    Forward work{branch,
                 next,
                 weightOf(branch.use, shape, chunks),
                 {},
                 ChannelSums(chunks, shape.outChannels),
                 std::vector<quant::ErrorSums>(static_cast<std::size_t>(chunks.count())),
                 WeightGradient(chunks)};
    if (branch.wanted)
        work.full = ChunkWeight::forward(branch.wanted->full, shape, chunks);
    return work;
}

void BlockRun::runStage(std::size_t stage) {
    ChunkInputs inputs;
    bool sums = false;
    const auto all = branches(stage);
    for (auto* branch : all) {
        if (!norms_[stage].finite())
            branch->use.integers = nullptr; // floats show that the run diverged
        const auto shape = branch->shape(source(stage));
        branch->output = pooledMap({x_.size(0), shape.outChannels, shape.outSide(), shape.outSide()});
        inputs.add(branch->use, !branch->use.integers || branch->wanted, branch->use.integers != nullptr);
        sums |= branch->sumsGradientNow();
    }
    const auto chunks = chunksOf(stage, sums);
    std::vector<Forward> works;
    for (auto* branch : all)
        works.push_back(prepared(*branch, stage, chunks));
    chunks.forEach([&](const Chunk& chunk) {
        inputs.forEach(
            at(source(stage), chunk), pixels(source(stage), chunk), norms_[stage],
            [&](std::size_t i, const ChunkInputs::Made& input) { convolve(works[i], input, chunk); });
    });
    for (auto& work : works)
        finish(work);
}

void BlockRun::convolve(Forward& work, const ChunkInputs::Made& input, const Chunk& chunk) const {
    const auto& branch = work.branch;
    auto* z = at(branch.output, chunk);
    if (branch.use.integers)
        work.weight.convolve(chunk, input.codes(), z);
    else
        work.weight.convolve(chunk, input.values(branch.use), z);
    if (branch.wanted)
        measure(work, input.values(branch.use), chunk);
    if (!work.next)
        addShortcut(chunk, z);
    else if (train_)
        quant::pixelKernels().moments(z, pixels(branch.output, chunk), work.next->origin(),
                                      work.moments.first(chunk), work.moments.second(chunk));
}

/// The layer's error, while its input and output lie in the cache.
void BlockRun::measure(Forward& work, const float* u, const Chunk& chunk) const {
    const auto& branch = work.branch;
    const auto block = pixels(branch.output, chunk);
    auto* high = scratch(Slot::High, block.size());
    work.full->convolve(chunk, u, high);
    auto* gradient = branch.sumsGradientNow() ? scratch(Slot::Gradient, block.size()) : nullptr;
    work.errors[static_cast<std::size_t>(chunk.index)] =
        quant::pixelKernels().layerError(high, at(branch.output, chunk), block,
                                         outputSteps(branch.use.activations), branch.wanted->norm, gradient);
    if (gradient)
        work.gradient.add(chunk, work.full->convolution(chunk), u, gradient);
}

void BlockRun::finish(Forward& work) {
    const auto& branch = work.branch;
    if (work.next && train_)
        work.next->train(work.moments.total(), valuesPerChannel(branch.output));
    if (!branch.wanted)
        return;
    const auto n = static_cast<double>(branch.output.numel());
    quant::ErrorSums sums;
    for (const auto& chunk : work.errors)
        sums += chunk;
    quant::LayerError error{quant::errorMeans(sums, n), {}};
    if (branch.sumsGradientNow())
        error.gradient = work.gradient.total().mul_(quant::distanceFactor(branch.wanted->norm) / n);
    observer_->take(branch.use.convolution.index(), error);
}

torch::autograd::variable_list BlockRun::backward(const Tensor& incoming) {
    const torch::NoGradGuard noGrad;
    const auto gradient = incoming.contiguous(at::MemoryFormat::ChannelsLast);
    inner_.resize(main_.size());
    weightGradients_.resize(main_.size() + 1);
    if (skip_)
        differentiateSkipNorm(gradient);
    for (auto stage = main_.size(); stage-- > 0;) {
        differentiateStage(stage, gradient);
        if (stage < last())
            inner_[stage + 1].reset(); // read by this stage, the last to
    }
    torch::autograd::variable_list list{wantsInputGradient_ ? inputGradient(gradient) : Tensor()};
    for (std::size_t i = 0; i < main_.size() + (skip_ ? 1 : 0); ++i)
        list.push_back(weightGradients_[i]);
    for (const auto* norm : norms()) {
        list.push_back(norm->gammaGradient());
        list.push_back(norm->betaGradient());
    }
    return list;
}

/// A branch while the chunks of its stage run backward.
struct BlockRun::Backward {
    Branch& branch;
    bool isSkip;
    ChunkWeight weight;
    WeightGradient gradient;
};

/// The gradient at a branch's output: at the block's end the block's own, else what the normalisation behind
/// it lets through.
const float* BlockRun::outputGradient(const Backward& work, std::size_t stage, const Chunk& chunk,
                                      const Tensor& gradient) const {
    if (!work.isSkip && stage == last())
        return at(gradient, chunk);
    const auto& z = work.branch.output;
    const auto block = pixels(z, chunk);
    const auto& norm = work.isSkip ? *skipNorm_ : norms_[stage + 1];
    const auto* from = at(work.isSkip ? gradient : inner_[stage + 1], chunk);
    auto* to = scratch(Slot::Gradient, block.size());
    quant::pixelKernels().normGradient(to, from, at(z, chunk), block, norm.gradient(), !work.isSkip, nullptr);
    return to;
}

void BlockRun::differentiateStage(std::size_t stage, const Tensor& gradient) {
    if (stage == last())
        main_[stage].output = gradient; // of the same shape; the output itself is the next block's
    ChunkInputs inputs;
    const auto all = branches(stage);
    for (const auto* branch : all)
        inputs.add(branch->use, branch->differentiated(), false);
    const auto& from = source(stage);
    const auto chunks = chunksOf(stage, inputs.anyValues());
    std::vector<Backward> works;
    for (auto* branch : all)
        works.push_back({*branch, branch != &main_[stage],
                         ChunkWeight::backward(branch->use.weight, branch->shape(from), chunks),
                         WeightGradient(chunks)});
    ChannelSums sums(chunks, from.size(1));
    inner_[stage] = pooledMap(from.sizes());
    chunks.forEach([&](const Chunk& chunk) {
        inputs.forEach(at(from, chunk), pixels(from, chunk), norms_[stage],
                       [&](std::size_t i, const ChunkInputs::Made& input) {
                           addGradients(works[i], stage, input, chunk,
                                        outputGradient(works[i], stage, chunk, gradient));
                       });
        quant::pixelKernels().gradientSums(at(inner_[stage], chunk), at(from, chunk), pixels(from, chunk),
                                           norms_[stage].affine(), norms_[stage].mean(), true,
                                           sums.first(chunk), sums.second(chunk));
    });
    norms_[stage].differentiate(sums.total());
    for (const auto& work : works)
        if (work.branch.differentiated())
            weightGradients_[work.isSkip ? main_.size() : stage] = work.gradient.total();
    main_[stage].output.reset();
}

void BlockRun::addGradients(Backward& work, std::size_t stage, const ChunkInputs::Made& input,
                            const Chunk& chunk, const float* gz) const {
    if (work.branch.differentiated())
        work.gradient.add(chunk, work.weight.convolution(chunk), input.values(work.branch.use), gz);
    const auto size = pixels(inner_[stage], chunk).size();
    auto* inner = at(inner_[stage], chunk);
    auto* to = work.isSkip ? scratch(Slot::More, size) : inner;
    work.weight.backwardData(chunk, gz, to);
    if (work.isSkip)
        quant::pixelKernels().add(inner, to, size);
}

/// The shortcut's normalisation reads the block's gradient, so it can come before everything else.
void BlockRun::differentiateSkipNorm(const Tensor& gradient) {
    const auto& z = skip_->output;
    const Chunks chunks(z.size(0), imageSize(z));
    ChannelSums sums(chunks, z.size(1));
    chunks.forEach([&](const Chunk& chunk) {
        quant::pixelKernels().gradientSums(at(gradient, chunk), at(z, chunk), pixels(z, chunk),
                                           skipNorm_->affine(), skipNorm_->mean(), false, sums.first(chunk),
                                           sums.second(chunk));
    });
    skipNorm_->differentiate(sums.total());
}

Tensor BlockRun::inputGradient(const Tensor& gradient) const {
    const auto result = inner_[0];
    const Chunks chunks(x_.size(0), imageSize(x_));
    chunks.forEach([&](const Chunk& chunk) {
        auto* to = at(result, chunk);
        quant::pixelKernels().normGradient(to, to, at(x_, chunk), pixels(x_, chunk), norms_[0].gradient(),
                                           true, skip_ ? nullptr : at(gradient, chunk));
    });
    return result;
}

/// The block as a function of autograd. What the run holds is freed by the backward pass, not when the graph
/// goes.
class FusedBlock : public torch::autograd::Function<FusedBlock> {
public:
    static Tensor forward(torch::autograd::AutogradContext* context, at::TensorList /*inputs*/,
                          const c10::intrusive_ptr<BlockRun>& run) {
        context->saved_data[key] = run;
        return run->forward();
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        const auto kept = context->saved_data.find(key);
        TORCH_CHECK(kept != context->saved_data.end(), "a fused block is differentiated once");
        const auto run = kept->second.toCustomClass<BlockRun>();
        context->saved_data.erase(kept);
        auto list = run->backward(gradients[0]);
        list.emplace_back(); // none for the run
        return list;
    }

private:
    static constexpr auto key = "run";
};

/// Autograd keeps what LibTorch knows as a class.
const torch::class_<BlockRun> registered("pdqat", "BlockRun");

} // namespace

bool canFuse(const Tensor& x, const BlockUse& block) {
    const auto fits = [](std::int64_t channels) { return channels % quant::channelGroup == 0; };
    return x.is_cpu() && x.scalar_type() == torch::kFloat && x.dim() == 4 && x.numel() > 0 &&
           x.size(2) == x.size(3) && fits(x.size(1)) && x.is_contiguous(at::MemoryFormat::ChannelsLast) &&
           std::all_of(block.convolutions.begin(), block.convolutions.end(),
                       [&](const ConvUse& use) { return fits(use.weight.size(0)); });
}

Tensor fusedBlock(const Tensor& x, const BlockUse& block) {
    const auto run = c10::make_intrusive<BlockRun>(x, block);
    if (!torch::GradMode::is_enabled())
        return run->forward();
    const auto inputs = run->inputs();
    if (block.mode == Mode::Evaluation) {
        TORCH_CHECK(std::ranges::none_of(inputs, [](const Tensor& input) { return input.requires_grad(); }),
                    "a fused block gives no gradient in evaluation mode: a pass of Kernels::Plain does");
        return run->forward();
    }
    return FusedBlock::apply(at::TensorList(inputs), run);
}

} // namespace pdqat::models
