// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/chunk_convolution.h"
#include "engine/quant/one_thread.h"
#include "engine/quant/pixel_kernels.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <unordered_map>

namespace pdqat::quant {
namespace {

using Type = dnnl::memory::data_type;
using Tag = dnnl::memory::format_tag;
using Arguments = std::unordered_map<int, dnnl::memory>;

const dnnl::engine& cpu() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::memory over(const dnnl::memory::desc& desc, const void* data) {
    return {desc, cpu(), const_cast<void*>(data)};
}

void reorder(dnnl::memory from, dnnl::memory to) {
    const OneThread alone;
    dnnl::stream stream(cpu());
    dnnl::reorder(from, to).execute(stream, from, to);
}

/// One direction of a convolution.
class Direction {
public:
    template <typename Description>
    Direction(const Description& description, dnnl::primitive primitive)
        : primitive_(std::move(primitive)), scratch_(description.scratchpad_desc().get_size()) {}

    void run(Arguments arguments) const {
        thread_local torch::Tensor scratch;
        if (scratch_ > 0) {
            const auto size = static_cast<std::int64_t>(scratch_);
            if (!scratch.defined() || scratch.numel() < size)
                scratch = torch::empty({size}, torch::kUInt8);
            const dnnl::memory::desc desc({size}, Type::u8, Tag::a);
            arguments.emplace(DNNL_ARG_SCRATCHPAD, over(desc, scratch.data_ptr()));
        }
        thread_local dnnl::stream stream(cpu());
        const OneThread alone;
        primitive_.execute(stream, arguments);
    }

private:
    dnnl::primitive primitive_;
    std::size_t scratch_;
};

struct Descs {
    dnnl::memory::desc x, w, y;
};

struct Geometry {
    ChunkShape shape;
    dnnl::memory::dims x, w, y, stride, padding;
    dnnl::algorithm algorithm; ///< of the convolutions in float32
    Tag layout;                ///< of their maps

    Geometry(const ChunkShape& s, bool winograd)
        : shape(s),
          x{s.images, s.inChannels, s.side, s.side},
          w{s.outChannels, s.inChannels, s.kernel, s.kernel},
          y{s.images, s.outChannels, s.outSide(), s.outSide()},
          stride{s.stride, s.stride},
          padding{s.padding, s.padding},
          algorithm(winograd ? dnnl::algorithm::convolution_winograd : dnnl::algorithm::convolution_direct),
          layout(winograd ? Tag::nChw16c : Tag::nhwc) {}
    bool winograd() const { return layout == Tag::nChw16c; }
    Descs descs() const { return {{x, Type::f32, layout}, {w, Type::f32, Tag::any}, {y, Type::f32, layout}}; }
    Descs integerDescs() const {
        return {{x, Type::u8, Tag::nhwc}, {w, Type::s8, Tag::any}, {y, Type::f32, Tag::nhwc}};
    }
};

/// A map between its own layout and the one that a convolution wants; where they are one, itself.
class LaidOut {
public:
    LaidOut(const Geometry& geometry, bool input)
        : images_(geometry.shape.images),
          block_(input ? PixelBlock{geometry.shape.side * geometry.shape.side, geometry.shape.inChannels}
                       : PixelBlock{geometry.shape.outSide() * geometry.shape.outSide(),
                                    geometry.shape.outChannels}),
          same_(!geometry.winograd()) {}

    const float* read(const float* map, torch::Tensor& memory) const {
        if (same_)
            return map;
        auto* to = place(memory);
        for (std::int64_t i = 0; i < images_; ++i)
            pixelKernels().group(map + i * block_.size(), block_, to + i * block_.size());
        return to;
    }
    float* place(float* map, torch::Tensor& memory) const { return same_ ? map : place(memory); }
    void write(const float* from, float* map) const {
        for (std::int64_t i = 0; !same_ && i < images_; ++i)
            pixelKernels().ungroup(from + i * block_.size(), block_, map + i * block_.size());
    }

private:
    float* place(torch::Tensor& memory) const {
        const auto size = images_ * block_.size();
        if (!memory.defined() || memory.numel() < size)
            memory = torch::empty({size});
        return memory.data_ptr<float>();
    }

    std::int64_t images_;
    PixelBlock block_;
    bool same_;
};

torch::Tensor& inputMemory() {
    thread_local torch::Tensor memory;
    return memory;
}
torch::Tensor& outputMemory() {
    thread_local torch::Tensor memory;
    return memory;
}

dnnl::primitive_attr attributes() {
    dnnl::primitive_attr attr;
    attr.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    return attr;
}

dnnl::convolution_forward::primitive_desc forwardOf(const Geometry& g, bool integer) {
    const auto d = integer ? g.integerDescs() : g.descs();
    const auto algorithm = integer ? dnnl::algorithm::convolution_direct : g.algorithm;
    return {{dnnl::prop_kind::forward_training, algorithm, d.x, d.w, d.y, g.stride, g.padding, g.padding},
            attributes(),
            cpu()};
}

dnnl::convolution_backward_data::primitive_desc
backwardDataOf(const Geometry& g, const dnnl::convolution_forward::primitive_desc& hint) {
    const auto d = g.descs();
    return {{g.algorithm, d.x, d.w, d.y, g.stride, g.padding, g.padding}, attributes(), cpu(), hint};
}

dnnl::convolution_backward_weights::primitive_desc
backwardWeightOf(const Geometry& g, const dnnl::convolution_forward::primitive_desc& hint) {
    const auto d = g.descs();
    return {{g.algorithm, d.x, d.w, d.y, g.stride, g.padding, g.padding}, attributes(), cpu(), hint};
}

class OneDnnConvolution : public ChunkConvolution {
public:
    explicit OneDnnConvolution(Geometry geometry)
        : geometry_(std::move(geometry)),
          input_(geometry_, true),
          output_(geometry_, false),
          forward_(forwardOf(geometry_, false)),
          integer_(forwardOf(geometry_, true)),
          backwardData_(backwardDataOf(geometry_, forward_)),
          backwardWeight_(backwardWeightOf(geometry_, forward_)),
          runForward_(forward_, dnnl::convolution_forward(forward_)),
          runInteger_(integer_, dnnl::convolution_forward(integer_)),
          runBackwardData_(backwardData_, dnnl::convolution_backward_data(backwardData_)),
          runBackwardWeight_(backwardWeight_, dnnl::convolution_backward_weights(backwardWeight_)) {}

    torch::Tensor packForward(const torch::Tensor& weight) const override {
        return pack(weight, torch::kFloat, forward_.weights_desc());
    }
    torch::Tensor packBackward(const torch::Tensor& weight) const override {
        return pack(weight, torch::kFloat, backwardData_.weights_desc());
    }
    torch::Tensor packInteger(const torch::Tensor& codes) const override {
        return pack(codes, torch::kChar, integer_.weights_desc());
    }

    void forward(const float* x, const torch::Tensor& weight, float* y) const override {
        auto* to = output_.place(y, outputMemory());
        runForward_.run({{DNNL_ARG_SRC, over(forward_.src_desc(), input_.read(x, inputMemory()))},
                         {DNNL_ARG_WEIGHTS, over(forward_.weights_desc(), weight.data_ptr())},
                         {DNNL_ARG_DST, over(forward_.dst_desc(), to)}});
        output_.write(to, y);
    }
    void forwardInteger(const std::uint8_t* x, const torch::Tensor& codes, float scale,
                        float* y) const override {
        runInteger_.run({{DNNL_ARG_SRC, over(integer_.src_desc(), x)},
                         {DNNL_ARG_WEIGHTS, over(integer_.weights_desc(), codes.data_ptr())},
                         {DNNL_ARG_DST, over(integer_.dst_desc(), y)}});
        // oneDNN 2 has no fast convolution with a scale that is known only now.
        pixelKernels().scale(y, static_cast<std::int64_t>(integer_.dst_desc().get_size() / sizeof(float)),
                             scale);
    }
    void backwardData(const float* gy, const torch::Tensor& weight, float* gx) const override {
        auto* to = input_.place(gx, inputMemory());
        const auto* from = output_.read(gy, outputMemory());
        runBackwardData_.run({{DNNL_ARG_DIFF_DST, over(backwardData_.diff_dst_desc(), from)},
                              {DNNL_ARG_WEIGHTS, over(backwardData_.weights_desc(), weight.data_ptr())},
                              {DNNL_ARG_DIFF_SRC, over(backwardData_.diff_src_desc(), to)}});
        input_.write(to, gx);
    }
    void backwardWeight(const float* x, const float* gy, float* gw) const override {
        const auto *input = input_.read(x, inputMemory()), *output = output_.read(gy, outputMemory());
        runBackwardWeight_.run({{DNNL_ARG_SRC, over(backwardWeight_.src_desc(), input)},
                                {DNNL_ARG_DIFF_DST, over(backwardWeight_.diff_dst_desc(), output)},
                                {DNNL_ARG_DIFF_WEIGHTS, over(backwardWeight_.diff_weights_desc(), gw)}});
    }
    std::int64_t gradientSize() const override {
        return static_cast<std::int64_t>(backwardWeight_.diff_weights_desc().get_size() / sizeof(float));
    }
    torch::Tensor unpackGradient(const float* gw) const override {
        auto plain = torch::empty(
            geometry_.w, torch::dtype(torch::kFloat).memory_format(torch::MemoryFormat::ChannelsLast));
        reorder(over(backwardWeight_.diff_weights_desc(), gw),
                over({geometry_.w, Type::f32, plain.strides().vec()}, plain.data_ptr()));
        return plain;
    }

private:
    torch::Tensor pack(const torch::Tensor& weight, torch::ScalarType type,
                       const dnnl::memory::desc& wanted) const {
        const auto from = weight.detach().to(type);
        auto packed = torch::empty({static_cast<std::int64_t>(wanted.get_size())}, torch::kUInt8);
        const auto kind = type == torch::kChar ? Type::s8 : Type::f32;
        reorder(over({geometry_.w, kind, from.strides().vec()}, from.data_ptr()),
                over(wanted, packed.data_ptr()));
        return packed;
    }

    Geometry geometry_;
    LaidOut input_, output_;
    dnnl::convolution_forward::primitive_desc forward_, integer_;
    dnnl::convolution_backward_data::primitive_desc backwardData_;
    dnnl::convolution_backward_weights::primitive_desc backwardWeight_;
    Direction runForward_, runInteger_, runBackwardData_, runBackwardWeight_;
};

/// Where Winograd's algorithm is faster than the direct one, up to twice. It rounds more: about 1e-5 of a
/// map's values instead of 1e-7.
bool suitsWinograd(const ChunkShape& s) {
    constexpr std::int64_t fewest = 1024; // channels times side, as measured
    return s.kernel == 3 && s.stride == 1 && s.padding == 1 && s.inChannels % channelGroup == 0 &&
           s.outChannels % channelGroup == 0 && std::min(s.inChannels, s.outChannels) * s.side >= fewest;
}

std::unique_ptr<const ChunkConvolution> make(const ChunkShape& shape) {
    const OneThread alone;
    if (suitsWinograd(shape) && shape.images >= imagesWorthwhile(shape))
        try {
            return std::make_unique<const OneDnnConvolution>(Geometry(shape, true));
        } catch (const dnnl::error&) { // not on this processor
        }
    return std::make_unique<const OneDnnConvolution>(Geometry(shape, false));
}

} // namespace

const ChunkConvolution& chunkConvolution(const ChunkShape& shape) {
    static std::mutex mutex;
    static std::map<ChunkShape, std::unique_ptr<const ChunkConvolution>> known;
    const std::lock_guard lock(mutex);
    auto& entry = known[shape];
    if (!entry)
        entry = make(shape);
    return *entry;
}

std::int64_t imagesWorthwhile(const ChunkShape& shape) {
    // Weights are transformed once a chunk, maps in tiles: there must be many tiles.
    constexpr std::int64_t tileSide = 4, tiles = 256, most = 32;
    const auto across = std::max<std::int64_t>(1, shape.outSide() / tileSide);
    return suitsWinograd(shape) ? std::clamp<std::int64_t>(tiles / (across * across), 1, most) : 1;
}

std::string chunkConvolutionLibrary() {
    const auto& version = *dnnl::version();
    return "oneDNN " + std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' +
           std::to_string(version.patch);
}

} // namespace pdqat::quant
