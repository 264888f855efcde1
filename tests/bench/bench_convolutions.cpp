// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of training: the network's quantizable convolutions alone, by oneDNN itself, one batch a round. A
// line on the input starts a round, a JSON line answers it with the seconds of all layers together: forward,
// backward to the input, backward to the weights, forward on integers. OMP_NUM_THREADS says on how many
// threads.
#include "engine/api/error.h"
#include "engine/networks/describe.h"
#include "engine/quant/chunk_convolution.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>
#include <vector>

using namespace pdqat;
using dnnl::memory;

namespace {

constexpr int repeats = 5; ///< of every layer in a round; the shortest counts: this is a floor

/// A convolution over square maps with half its kernel around them.
struct Shape {
    std::int64_t in, out, kernel, stride, size; ///< size: of the output map
    auto operator<=>(const Shape&) const = default;
};

/// The network's rankable layers by shape, with how many there are of each.
std::map<Shape, int> shapesOf(const RunConfig& config) {
    std::map<Shape, int> shapes;
    for (const auto& layer : networks::describeLayers(config))
        ++shapes[{layer.weightShape[1], layer.weightShape[0], layer.weightShape[2], layer.stride,
                  layer.outputShape[1]}];
    return shapes;
}

/// A primitive with everything that it reads and writes.
class Work {
public:
    Work(dnnl::primitive primitive, dnnl::engine engine,
         const std::vector<std::pair<int, memory::desc>>& arguments)
        : primitive_(std::move(primitive)), stream_(engine) {
        for (const auto& [name, description] : arguments)
            arguments_.emplace(name, filled(memory(description, engine)));
        run(); // the first time allocates
    }
    double seconds() {
        auto shortest = run();
        for (int i = 1; i < repeats; ++i)
            shortest = std::min(shortest, run());
        return shortest;
    }

private:
    static memory filled(memory place) {
        const auto description = place.get_desc();
        const auto bytes = description.get_size();
        if (description.data_type() == memory::data_type::f32) {
            auto* values = static_cast<float*>(place.get_data_handle());
            for (std::size_t i = 0; i < bytes / sizeof(float); ++i)
                values[i] = static_cast<float>(i * 2654435761u % 1000) / 1000;
        } else {
            auto* values = static_cast<std::uint8_t*>(place.get_data_handle());
            for (std::size_t i = 0; i < bytes; ++i)
                values[i] = i % 4; // as 2-bit activations
        }
        return place;
    }
    double run() {
        const auto begin = std::chrono::steady_clock::now();
        primitive_.execute(stream_, arguments_);
        stream_.wait();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    dnnl::primitive primitive_;
    dnnl::stream stream_;
    std::unordered_map<int, memory> arguments_;
};

/// One shape's convolutions at one batch size. Maps are channels-last; weights lie as oneDNN likes them best.
class Convolutions {
public:
    Convolutions(const Shape& shape, std::int64_t batch) : shape_(shape), batch_(batch) {}

    Work forward() const {
        const auto plan = forwardPlan(Numbers::Floats);
        return {dnnl::convolution_forward(plan), engine_, forwardArguments(plan)};
    }
    Work integerForward() const {
        const auto plan = forwardPlan(Numbers::Integers);
        return {dnnl::convolution_forward(plan), engine_, forwardArguments(plan)};
    }
    Work backwardData() const {
        const dnnl::convolution_backward_data::primitive_desc plan(
            {algorithm, input(), weights(), output(), strides(), padding(), padding()}, engine_,
            forwardPlan(Numbers::Floats));
        return {dnnl::convolution_backward_data(plan),
                engine_,
                {{DNNL_ARG_DIFF_SRC, plan.diff_src_desc()},
                 {DNNL_ARG_WEIGHTS, plan.weights_desc()},
                 {DNNL_ARG_DIFF_DST, plan.diff_dst_desc()}}};
    }
    Work backwardWeights() const {
        const dnnl::convolution_backward_weights::primitive_desc plan(
            {algorithm, input(), weights(), output(), strides(), padding(), padding()}, engine_,
            forwardPlan(Numbers::Floats));
        return {dnnl::convolution_backward_weights(plan),
                engine_,
                {{DNNL_ARG_SRC, plan.src_desc()},
                 {DNNL_ARG_DIFF_WEIGHTS, plan.diff_weights_desc()},
                 {DNNL_ARG_DIFF_DST, plan.diff_dst_desc()}}};
    }

private:
    using Type = memory::data_type;
    enum class Numbers { Floats, Integers }; ///< integers: u8 · s8 to s32
    static constexpr auto algorithm = dnnl::algorithm::convolution_direct;

    dnnl::convolution_forward::primitive_desc forwardPlan(Numbers numbers) const {
        const bool integers = numbers == Numbers::Integers;
        return {{integers ? dnnl::prop_kind::forward_inference : dnnl::prop_kind::forward_training, algorithm,
                 input(integers ? Type::u8 : Type::f32), weights(integers ? Type::s8 : Type::f32),
                 output(integers ? Type::s32 : Type::f32), strides(), padding(), padding()},
                engine_};
    }
    static std::vector<std::pair<int, memory::desc>>
    forwardArguments(const dnnl::convolution_forward::primitive_desc& plan) {
        return {{DNNL_ARG_SRC, plan.src_desc()},
                {DNNL_ARG_WEIGHTS, plan.weights_desc()},
                {DNNL_ARG_DST, plan.dst_desc()}};
    }
    memory::desc input(Type type = Type::f32) const {
        const auto size = shape_.size * shape_.stride;
        return {{batch_, shape_.in, size, size}, type, memory::format_tag::nhwc};
    }
    memory::desc weights(Type type = Type::f32) const {
        return {{shape_.out, shape_.in, shape_.kernel, shape_.kernel}, type, memory::format_tag::any};
    }
    memory::desc output(Type type = Type::f32) const {
        return {{batch_, shape_.out, shape_.size, shape_.size}, type, memory::format_tag::nhwc};
    }
    memory::dims strides() const { return {shape_.stride, shape_.stride}; }
    memory::dims padding() const { return {shape_.kernel / 2, shape_.kernel / 2}; }

    dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
    Shape shape_;
    std::int64_t batch_;
};

struct LayerGroup {
    int layers;
    Work forward, backwardData, backwardWeights, integerForward;
};

std::vector<LayerGroup> prepare(const RunConfig& config) {
    std::vector<LayerGroup> groups;
    for (const auto& [shape, count] : shapesOf(config)) {
        const Convolutions all(shape, config.run.batchSize);
        groups.push_back(
            {count, all.forward(), all.backwardData(), all.backwardWeights(), all.integerForward()});
    }
    return groups;
}

nlohmann::json measure(std::vector<LayerGroup>& groups) {
    nlohmann::json sums{{"F", 0.0}, {"D", 0.0}, {"W", 0.0}, {"integer_F", 0.0}};
    for (auto& group : groups)
        for (auto& [name, work] :
             {std::pair("F", &group.forward), std::pair("D", &group.backwardData),
              std::pair("W", &group.backwardWeights), std::pair("integer_F", &group.integerForward)})
            sums[name] = sums[name].get<double>() + group.layers * work->seconds();
    return sums;
}

void serve(const RunConfig& config) {
    auto groups = prepare(config);
    std::cout << nlohmann::json{{"ready", true}, {"version", quant::chunkConvolutionLibrary()}}.dump()
              << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << measure(groups).dump() << std::endl;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Times a network's convolutions for every line of the input, seconds a batch as JSON.");
    RunConfig config;
    config.data.set = "cifar10";
    app.add_option("--expand", config.network.expand, "width factor of resnet20q");
    app.add_option("--batch-size", config.run.batchSize, "images");
    CLI11_PARSE(app, argc, argv);
    try {
        serve(config);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "bench_convolutions: " << error.what() << '\n';
        return 1;
    }
}
