// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/layer_kernels.h"

#include "engine/api/error.h"
#include "engine/quant/chunk_convolution.h"
#include "engine/quant/one_thread.h"
#include "engine/quant/pixel_kernels.h"
#include "engine/quant/quantizers.h"

#include <algorithm>
#include <chrono>

namespace pdqat::onnx {
namespace {

double medianMilliseconds(std::int64_t repeats, const auto& work) {
    using Clock = std::chrono::steady_clock;
    constexpr int warmUp = 5;
    std::vector<double> times;
    for (std::int64_t i = -warmUp; i < repeats; ++i) {
        const auto begin = Clock::now();
        work();
        if (i >= 0)
            times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

} // namespace

double kernelMilliseconds(const DeployedModel& model, const networks::GraphNode& node, LayerBits bits,
                          std::int64_t repeats) {
    const auto& in = model.network.nodes[node.inputs[0]].out;
    const auto& conv = node.convolution;
    const auto& layer = model.network.layers[node.layer].name;
    if (in.channels % quant::channelGroup != 0 || conv.out % quant::channelGroup != 0)
        throw Error(ErrorKind::Config, "layer " + layer,
                    "the engine's kernels take channels in sixteens, it has " + std::to_string(in.channels) +
                        " in and " + std::to_string(conv.out) + " out",
                    "Measure in onnxruntime: pdqat latency --runtime onnxruntime");
    if (conv.groups != 1 || conv.dilation != Extent(1) || conv.stride.height != conv.stride.width ||
        conv.pads().height != conv.pads().width || in.size.height != in.size.width)
        throw Error(ErrorKind::Config, "layer " + layer,
                    "the engine's kernels take square convolutions without groups and dilation",
                    "Measure in onnxruntime: pdqat latency --runtime onnxruntime");
    const torch::NoGradGuard noGrad;
    const quant::OneThread alone;
    const quant::ChunkShape shape{
        1, in.channels, conv.out, in.size.height, conv.kernel.height, conv.stride.height, conv.pads().height};
    const auto& convolution = quant::chunkConvolution(shape);
    const auto weight = weightOf(model, node);
    const auto whole =
        quant::multipliesWholeNumbers(bits) ? weight->integers(bits.weights) : quant::IntegerWeight{};

    const auto map = torch::rand({shape.inputSize()});
    const auto scale = torch::ones({in.channels}), shift = torch::zeros({in.channels});
    auto floats = torch::empty_like(map), output = torch::empty({shape.outputSize()});
    auto codes = torch::empty({shape.inputSize()}, torch::kUInt8);
    quant::Activation to;
    to.steps = bits.activations == fullPrecision ? 1 : quant::quantizationSteps(bits.activations);
    if (whole.codes.defined())
        to.codes = codes.data_ptr<std::uint8_t>();
    else
        (bits.activations == fullPrecision ? to.clamped : to.quantized) = floats.data_ptr<float>();
    const auto packed = whole.codes.defined() ? convolution.packInteger(whole.codes)
                                              : convolution.packForward(weight->low(bits.weights));
    return medianMilliseconds(repeats, [&] {
        quant::pixelKernels().activate(map.data_ptr<float>(), {in.size.area(), in.channels},
                                       {scale.data_ptr<float>(), shift.data_ptr<float>()}, to);
        if (whole.codes.defined())
            convolution.forwardInteger(codes.data_ptr<std::uint8_t>(), packed, static_cast<float>(whole.step),
                                       output.data_ptr<float>());
        else
            convolution.forward(floats.data_ptr<float>(), packed, output.data_ptr<float>());
    });
}

} // namespace pdqat::onnx
