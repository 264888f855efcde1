// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the engine is built without oneDNN of its own: LibTorch's convolutions, whole numbers as floats.
#include "engine/quant/chunk_convolution.h"
#include "engine/quant/one_thread.h"

#include <ATen/ATen.h>

#include <array>
#include <map>
#include <mutex>
#include <string>

namespace pdqat::quant {
namespace {

class LibTorchConvolution : public ChunkConvolution {
public:
    explicit LibTorchConvolution(const ChunkShape& shape)
        : shape_(shape), stride_{shape.stride, shape.stride}, padding_{shape.padding, shape.padding} {}

    torch::Tensor packForward(const torch::Tensor& weight) const override { return plain(weight); }
    torch::Tensor packBackward(const torch::Tensor& weight) const override { return plain(weight); }
    torch::Tensor packInteger(const torch::Tensor& codes) const override { return plain(codes); }

    void forward(const float* x, const torch::Tensor& weight, float* y) const override {
        const at::NoGradGuard noGrad;
        const OneThread alone;
        output(y).copy_(at::conv2d(input(x), weight, {}, stride_, padding_));
    }
    void forwardInteger(const std::uint8_t* x, const torch::Tensor& codes, float scale,
                        float* y) const override {
        const at::NoGradGuard noGrad;
        const OneThread alone;
        const auto whole = at::from_blob(const_cast<std::uint8_t*>(x), inputSizes(), strides(inputSizes()),
                                         at::dtype(at::kByte));
        output(y).copy_(at::conv2d(whole.to(at::kFloat), codes, {}, stride_, padding_).mul_(scale));
    }
    void backwardData(const float* gy, const torch::Tensor& weight, float* gx) const override {
        const auto any = input(gx);
        any.copy_(std::get<0>(backward(gy, any, weight, {true, false, false})));
    }
    void backwardWeight(const float* x, const float* gy, float* gw) const override {
        const auto any = gradient(gw);
        any.copy_(std::get<1>(backward(gy, input(x), any, {false, true, false})));
    }
    std::int64_t gradientSize() const override {
        return shape_.outChannels * shape_.inChannels * shape_.kernel * shape_.kernel;
    }
    torch::Tensor unpackGradient(const float* gw) const override {
        return gradient(const_cast<float*>(gw)).clone();
    }

private:
    using Sizes = std::array<std::int64_t, 4>;

    static Sizes strides(const Sizes& s) { return {s[1] * s[2] * s[3], 1, s[1] * s[3], s[1]}; }
    Sizes inputSizes() const { return {shape_.images, shape_.inChannels, shape_.side, shape_.side}; }
    at::Tensor input(const float* x) const {
        return at::from_blob(const_cast<float*>(x), inputSizes(), strides(inputSizes()));
    }
    at::Tensor output(const float* y) const {
        const Sizes sizes{shape_.images, shape_.outChannels, shape_.outSide(), shape_.outSide()};
        return at::from_blob(const_cast<float*>(y), sizes, strides(sizes));
    }
    at::Tensor gradient(float* gw) const {
        const Sizes sizes{shape_.outChannels, shape_.inChannels, shape_.kernel, shape_.kernel};
        return at::from_blob(gw, sizes, strides(sizes));
    }
    static at::Tensor plain(const at::Tensor& weight) {
        return weight.detach().to(at::kFloat).contiguous(at::MemoryFormat::ChannelsLast);
    }
    std::tuple<at::Tensor, at::Tensor, at::Tensor> backward(const float* gy, const at::Tensor& x,
                                                            const at::Tensor& weight,
                                                            std::array<bool, 3> wanted) const {
        const at::NoGradGuard noGrad;
        const OneThread alone;
        const std::array<std::int64_t, 2> one{1, 1}, zero{0, 0};
        return at::convolution_backward(output(gy), x, weight, at::OptionalIntArrayRef{}, stride_, padding_,
                                        one, false, zero, 1, wanted);
    }

    ChunkShape shape_;
    std::array<std::int64_t, 2> stride_, padding_;
};

} // namespace

const ChunkConvolution& chunkConvolution(const ChunkShape& shape) {
    static std::mutex mutex;
    static std::map<ChunkShape, LibTorchConvolution> known;
    const std::lock_guard lock(mutex);
    return known.try_emplace(shape, shape).first->second;
}

std::int64_t imagesWorthwhile(const ChunkShape&) { return 1; }

std::string chunkConvolutionLibrary() { return "LibTorch"; }

} // namespace pdqat::quant
