// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go between this program and Python's PyTorch.
#include "engine/os/atomic_file.h"
#include "engine/weights/fit_weights.h"
#include "tests/engine/weights/golden_folder.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_tensors.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>

#include <cstdlib>
#include <sstream>

namespace pdqat::weights {
namespace {

class PtAndPython : public ::testing::Test {
protected:
    static bool hasTorch() {
        static const bool found = std::string_view(PDQAT_PYTHON) != "" &&
                                  std::system(PDQAT_PYTHON " -c 'import torch' >/dev/null 2>&1") == 0;
        return found;
    }

    void SetUp() override {
        if (!hasTorch() && std::getenv("PDQAT_REQUIRE_TORCH"))
            FAIL() << "no Python with torch here: install the Debian package python3-torch";
        if (!hasTorch())
            GTEST_SKIP() << "no Python with torch here: install the Debian package python3-torch";
    }

    /// Output and errors of the script beside this file.
    std::string python(const std::string& arguments) {
        const auto output = folder / "output";
        const auto command =
            std::string(PDQAT_PYTHON " '" PDQAT_SOURCE "/tests/engine/weights/python_torch.py' ") +
            arguments + " >'" + output.string() + "' 2>&1";
        const auto code = std::system(command.c_str());
        const auto text = os::readFile(output);
        EXPECT_EQ(code, 0) << command << '\n' << text;
        return text;
    }
    std::string quoted(const std::string& name) const { return " '" + (folder / name).string() + "' "; }

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
    python("write" + quoted(""));
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
    python("write" + quoted(""));
    const auto tensors = readPt(folder / "plain.pt");
    EXPECT_EQ(tensors.at("transposed").strides(), (std::vector<std::int64_t>{1, 6}));
    EXPECT_EQ(tensors.at("window").storage().data(), tensors.at("plain").storage().data());
}

TEST_F(PtAndPython, ProgramsAndOldFilesAreRefused) {
    python("write" + quoted(""));
    const auto refusal = [&](const std::string& name) {
        return errorText(ErrorKind::Checkpoint, [&] { readPt(folder / name); });
    };
    expectParts(refusal("whole_module.pt"), {"whole_module.pt", "torch.nn.modules.container.Sequential"});
    expectParts(refusal("legacy.pt"), {"legacy.pt", "since PyTorch 1.6"});
    expectParts(refusal("script.pt"), {"script.pt", "TorchScript"});
}

TEST_F(PtAndPython, WhatIsWrittenLoadsInPython) {
    python("write" + quoted(""));
    const auto tensors = readPt(folder / "plain.pt");
    NamedTensors ordered;
    for (const auto& name : lines(python("keys" + quoted("plain.pt"))))
        ordered.emplace_back(name, tensors.at(name));
    writePt(folder / "ours.pt", ordered);
    python("same" + quoted("plain.pt") + quoted("ours.pt"));
    expectSameTensors(readPt(folder / "ours.pt"), tensors);
}

TEST_F(PtAndPython, OneTensorAndNone) {
    writePt(folder / "one.pt", {{"t", torch::ones(3)}});
    EXPECT_EQ(python("keys" + quoted("one.pt")), "t\n");
    writePt(folder / "none.pt", {});
    EXPECT_EQ(python("keys" + quoted("none.pt")), "\n");
}

TEST_F(PtAndPython, OfficialFilesGoThroughUnchanged) {
    for (const std::string name : {"layerwise_w2", "output_w4"}) {
        const auto file = golden / name / "final.pt", ours = folder / (name + ".pt");
        const auto tensors = readPt(file);
        auto config = configOf(tensors);
        config.data.set = "cifar10";
        writePt(ours, inModuleOrder(fitWeights(file.string(), tensors, config).model, config));
        expectParts(python("official '" + file.string() + '\'' + quoted(name + ".pt")), {"All keys matched"});
    }
}

} // namespace
} // namespace pdqat::weights
