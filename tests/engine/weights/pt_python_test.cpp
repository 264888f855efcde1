// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go between this program and Python's PyTorch.
#include "engine/api/text.h"
#include "engine/models/make_network.h"
#include "engine/os/environment.h"
#include "engine/os/process.h"
#include "engine/train/state_dict.h"
#include "engine/weights/fit_weights.h"
#include "tests/engine/weights/golden_folder.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_tensors.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>

#include <sstream>

namespace pdqat::weights {
namespace {

class PtAndPython : public ::testing::Test {
protected:
    static bool hasTorch() {
        static const bool found = std::string_view(PDQAT_PYTHON) != "" &&
                                  os::Process(PDQAT_PYTHON, {"-c", "import torch"}, {}).wait() == 0;
        return found;
    }

    void SetUp() override {
        if (!hasTorch() && !os::environment("PDQAT_REQUIRE_TORCH").empty())
            FAIL() << "no Python with torch here: install the Debian package python3-torch";
        if (!hasTorch())
            GTEST_SKIP() << "no Python with torch here: install the Debian package python3-torch";
    }

    /// Output and errors of the script beside this file.
    static std::string python(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), PDQAT_SOURCE "/tests/engine/weights/python_torch.py");
        os::Process program(PDQAT_PYTHON, arguments, {os::ProcessOutput::Text});
        EXPECT_EQ(program.wait(), 0) << join(arguments, " ") << '\n' << program.text();
        return program.text();
    }
    std::string path(const std::string& name = {}) const { return (folder / name).string(); }

    TempFolder folder;
};

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        result.push_back(line);
    return result;
}

TEST_F(PtAndPython, EveryShapeOfCheckpointReads) {
    python({"write", path()});
    const auto expected = readPt(folder / "expected.pt");
    ASSERT_EQ(expected.size(), 13);
    EXPECT_EQ(expected.at("count").item<std::int64_t>(), (std::int64_t{1} << 40) + 1);
    EXPECT_TRUE(torch::equal(expected.at("plain"), torch::arange(24.0f).view({2, 3, 4})));
    for (const std::string name : {"plain", "ordered", "wrapped", "parameters"})
        expectSameTensors(readPt(folder / (name + ".pt")), expected);
    expectSameTensors(readPt(folder / "one.pt"), {{"plain", expected.at("plain")}});
    EXPECT_EQ(readPt(folder / "module.pt").size(), 7);
}

TEST_F(PtAndPython, ViewsShareTheirStorage) {
    python({"write", path()});
    const auto tensors = readPt(folder / "plain.pt");
    EXPECT_EQ(tensors.at("transposed").strides(), (std::vector<std::int64_t>{1, 6}));
    EXPECT_EQ(tensors.at("window").storage().data(), tensors.at("plain").storage().data());
}

TEST_F(PtAndPython, ProgramsAndOldFilesAreRefused) {
    python({"write", path()});
    const auto refusal = [&](const std::string& name) {
        return errorText(ErrorKind::Checkpoint, [&] { readPt(folder / name); });
    };
    expectParts(refusal("whole_module.pt"), {"whole_module.pt", "torch.nn.modules.container.Sequential"});
    expectParts(refusal("legacy.pt"), {"legacy.pt", "since PyTorch 1.6"});
    expectParts(refusal("script.pt"), {"script.pt", "TorchScript"});
}

/// What the network makes of two images, at both bit widths.
torch::Tensor outputOf(const RunConfig& config, const Tensors& state) {
    torch::NoGradGuard noGradients;
    const auto network = models::makeNetwork(config);
    train::loadStateDict(*network, state);
    std::vector<torch::Tensor> weights, outputs;
    for (const auto& convolution : network->convolutions())
        weights.push_back(convolution->weight());
    const auto features = network->stem(torch::linspace(-1, 1, 2 * 3 * 32 * 32).view({2, 3, 32, 32}));
    for (const int bits : {2, 32}) {
        const std::vector<LayerBits> widths(weights.size(), bothAt(bits));
        outputs.push_back(network->body(features, {.bits = bits, .weights = weights, .widths = widths}));
    }
    return torch::cat(outputs);
}

TEST_F(PtAndPython, WeightsOfEveryProgramGiveTheSameOutput) {
    const auto plain = golden / "layerwise_w2" / "final.pt";
    const auto state = readPt(plain);
    auto config = configOf({.tensors = state});
    config.data.set = "cifar10";
    const auto expected = outputOf(config, state);
    const auto files = lines(python({"shapes", plain.string(), path()}));
    EXPECT_GT(files.size(), 20);
    for (const auto& line : files) { // FILE SET TAKEN(plain or ema)
        std::istringstream fields(line);
        std::string name, choice, which;
        fields >> name >> choice >> which;
        const auto sets = weightSets(readWeightFile(folder / name));
        const auto set = chosenSet(name, sets, choice == "-" ? std::nullopt : std::optional(choice));
        EXPECT_EQ(set.averaged, which == "ema") << line;
        const auto model = fitWeights(name, set, config).model;
        auto wanted = state;
        if (which == "ema")
            for (auto& [tensor, value] : wanted)
                value = tensor.find("conv") == std::string::npos ? value : value / 2;
        expectSameTensors(model, wanted);
        EXPECT_TRUE(
            torch::equal(outputOf(config, model), which == "ema" ? outputOf(config, wanted) : expected))
            << line;
    }
}

TEST_F(PtAndPython, WhatStandsBesideTheWeightsIsSkipped) {
    python({"shapes", (golden / "layerwise_w2" / "final.pt").string(), path()});
    for (const std::string protocol : {"2", "3", "4", "5"}) {
        std::map<std::string, std::string> skipped;
        for (const auto& value : readWeightFile(folder / ("others" + protocol + ".pt")).skipped)
            skipped.emplace(value.path, value.what);
        EXPECT_EQ(skipped.at("args"), "argparse.Namespace");
        EXPECT_EQ(skipped.at("when"), "datetime.datetime");
        EXPECT_EQ(skipped.at("path"), "pathlib.PosixPath");
        EXPECT_EQ(skipped.at("accuracy"), "numpy.core.multiarray.scalar");
        EXPECT_EQ(skipped.at("scheduler/milestones"), "collections.Counter");
        EXPECT_EQ(skipped.at("epoch"), "3");
        EXPECT_TRUE(skipped.contains("numbers"));
    }
}

TEST_F(PtAndPython, WhatIsWrittenLoadsInPython) {
    python({"write", path()});
    const auto tensors = readPt(folder / "plain.pt");
    NamedTensors ordered;
    for (const auto& name : lines(python({"keys", path("plain.pt")})))
        ordered.emplace_back(name, tensors.at(name));
    writePt(folder / "ours.pt", ordered);
    python({"same", path("plain.pt"), path("ours.pt")});
    expectSameTensors(readPt(folder / "ours.pt"), tensors);
}

TEST_F(PtAndPython, OneTensorAndNone) {
    writePt(folder / "one.pt", {{"t", torch::ones(3)}});
    EXPECT_EQ(python({"keys", path("one.pt")}), "t\n");
    writePt(folder / "none.pt", {});
    EXPECT_EQ(python({"keys", path("none.pt")}), "\n");
}

TEST_F(PtAndPython, OfficialFilesGoThroughUnchanged) {
    for (const std::string name : {"layerwise_w2", "output_w4"}) {
        const auto file = golden / name / "final.pt", ours = folder / (name + ".pt");
        const auto tensors = readPt(file);
        auto config = configOf({.tensors = tensors});
        config.data.set = "cifar10";
        writePt(ours, inModuleOrder(fitWeights(file.string(), {.tensors = tensors}, config).model, config));
        expectParts(python({"official", file.string(), path(name + ".pt")}), {"All keys matched"});
    }
}

} // namespace
} // namespace pdqat::weights
