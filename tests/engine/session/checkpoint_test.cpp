// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/session/checkpoint.h"
#include "engine/session/checkpoint_versions.h"
#include "engine/weights/safetensors.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_tensors.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <fstream>
#include <limits>

namespace pdqat::session {
namespace {

train::TrainState sampleState() {
    train::TrainState state;
    state.config.quant.bits = {2, 4};
    state.at = {3, 17, 143};
    state.model = {{"conv.weight", torch::randn({4, 3, 3, 3})},
                   {"bn.count", torch::tensor(std::int64_t{1} << 53 | 1)},
                   {"empty", torch::empty({0, 5})}};
    state.optimizer = {{"exp_avg/conv.weight", torch::full({4, 3, 3, 3}, 1e-38f)},
                       {"step/conv.weight", torch::tensor(std::int64_t{143})}};
    state.lambda = {0.1 + 0.2, std::numeric_limits<double>::infinity(), -0.0, 5e-324};
    state.epochSums = {544, {1.0 / 3, 2}, {0.1}, {271}, 0.7, {{1.0 / 3, 1, 3, 0.5}, {}}, {0.1, 0.2}, 17};
    state.sinceStatistics = {32, {std::nextafter(1, 2)}, {}, {}};
    state.dual = {{0.25, 0.5}, {0.1, -0.2, 1.0 / 3, 0}, 17, {1, 2, 3, 4}, {5, 6, 7, 1e-300}};
    state.best = {2, 0.875, -1e300};
    state.seconds = 12.3456789;
    state.epochSeconds = 0.1;
    return state;
}

/// A safetensors file with any header and data, right or wrong.
std::string rawFile(const std::string& header, const std::string& data) {
    const std::uint64_t size = header.size();
    return std::string(reinterpret_cast<const char*>(&size), sizeof size) + header + data;
}

class CheckpointTest : public ::testing::Test {
protected:
    void SetUp() override {
        torch::manual_seed(1);
        state = sampleState();
        writeCheckpoint(file, state);
        content = os::readFile(file);
    }

    std::string refusal(const std::string& bytes) {
        std::ofstream(file, std::ios::binary) << bytes;
        return errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, state.config); });
    }

    TempFolder folder;
    std::filesystem::path file = folder / "last.safetensors";
    train::TrainState state;
    std::string content;
};

TEST_F(CheckpointTest, ReadsBackBitForBit) {
    const auto back = readCheckpoint(file, state.config);
    EXPECT_EQ(back.config, state.config);
    EXPECT_EQ(back.at, state.at);
    EXPECT_EQ(back.lambda, state.lambda);
    EXPECT_EQ(back.dual, state.dual);
    EXPECT_TRUE(std::signbit(back.lambda[2]));
    EXPECT_EQ(back.epochSums, state.epochSums);
    EXPECT_EQ(back.sinceStatistics, state.sinceStatistics);
    EXPECT_EQ(back.best, state.best);
    EXPECT_EQ(back.seconds, state.seconds);
    EXPECT_EQ(back.epochSeconds, state.epochSeconds);
    expectSameTensors(back.model, state.model);
    expectSameTensors(back.optimizer, state.optimizer);
}

/// Made by pdqat 0.1.0 of sampleState().
TEST_F(CheckpointTest, VersionOneReads) {
    const auto stored = PDQAT_CHECKPOINTS "/version-1.safetensors";
    takeOfficialChoices(state.config); // pdqat 0.1.0 knew no others
    const auto back = readCheckpoint(stored, state.config);
    EXPECT_EQ(back.config, state.config);
    EXPECT_EQ(back.at, state.at);
    EXPECT_EQ(back.lambda, state.lambda);
    EXPECT_EQ(back.epochSums, (train::RunningSums{544, {1.0 / 3, 2}, {0.1}, {271}})) << "it had no more";
    EXPECT_EQ(back.dual, train::DualMemory());
    EXPECT_EQ(back.sinceStatistics, state.sinceStatistics);
    EXPECT_EQ(back.best, state.best);
    EXPECT_EQ(back.seconds, state.seconds);
    EXPECT_EQ(back.epochSeconds, state.epochSeconds);
    expectSameTensors(back.optimizer, state.optimizer);
    EXPECT_EQ(back.model.at("conv.weight").sizes(), state.model.at("conv.weight").sizes());
    EXPECT_TRUE(torch::equal(back.model.at("bn.count"), state.model.at("bn.count")));
}

TEST_F(CheckpointTest, EveryVersionSaysWhoWroteIt) {
    const auto writer = [](const std::filesystem::path& path) {
        return newestScalars(path.string(), weights::readSafetensors(path).metadata).writtenBy;
    };
    EXPECT_EQ(writer(PDQAT_CHECKPOINTS "/version-1.safetensors"), "pdqat 0.1.0");
    expectParts(writer(file), {"pdqat ", "LibTorch "});
}

TEST_F(CheckpointTest, SameStateSameBytes) {
    writeCheckpoint(folder / "again", state);
    EXPECT_EQ(os::readFile(folder / "again"), content);
}

TEST_F(CheckpointTest, StridedTensorIsStoredInTheOrderOfItsSizes) {
    state.model["conv.weight"] = torch::randn({3, 4}).t();
    writeCheckpoint(file, state);
    EXPECT_TRUE(
        torch::equal(readCheckpoint(file, state.config).model["conv.weight"], state.model["conv.weight"]));
}

TEST_F(CheckpointTest, EveryTypeOfTensorReadsBack) {
    weights::TensorFile tensors;
    for (const auto type :
         {torch::kFloat64, torch::kFloat32, torch::kFloat16, torch::kBFloat16, torch::kInt64, torch::kInt32,
          torch::kInt16, torch::kInt8, torch::kUInt8, torch::kBool})
        tensors.tensors[c10::toString(type)] = torch::arange(6).view({2, 3}).to(type);
    weights::writeSafetensors(file, tensors);
    expectSameTensors(weights::readSafetensors(file).tensors, tensors.tensors);
}

TEST_F(CheckpointTest, FileCutAnywhereIsRefused) {
    for (std::size_t size = 0; size < content.size(); ++size)
        expectParts(refusal(content.substr(0, size)), {"last.safetensors"});
    refusal(content + 'x');
}

TEST_F(CheckpointTest, EveryFlippedBitIsFound) {
    std::uint64_t headerSize = 0;
    std::memcpy(&headerSize, content.data(), sizeof headerSize);
    // The blanks that pad the header carry nothing: JSON allows a tab there, for one.
    const auto headerEnd = content.rfind('}', 7 + headerSize);
    for (std::size_t byte = 0; byte < content.size(); ++byte) {
        if (byte > headerEnd && byte < 8 + headerSize)
            continue;
        auto flipped = content;
        flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << byte % 8));
        refusal(flipped);
    }
}

TEST_F(CheckpointTest, HugeSizesAreRefusedBeforeMemoryIsTaken) {
    std::string huge = content;
    std::memset(huge.data(), 0x7f, 8);
    expectParts(refusal(huge), {"a header of 9187201950435737471 bytes"});
    const std::string meta = R"("__metadata__":{},)";
    for (const std::string tensor :
         {R"("t":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]})",
          R"("t":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})",
          R"("t":{"dtype":"F32","shape":[1e30],"data_offsets":[0,8]})",
          R"("t":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]})",
          R"("t":{"dtype":"F32","shape":[3],"data_offsets":[0,8]})"})
        expectParts(refusal(rawFile('{' + meta + tensor + '}', "12345678")), {"shape of t"});
}

TEST_F(CheckpointTest, ImpossibleHeadersAreRefused) {
    const auto tensor = [](const std::string& name, const std::string& offsets) {
        return '"' + name + R"(":{"dtype":"U8","shape":[4],"data_offsets":[)" + offsets + "]}";
    };
    const auto header = [](const std::string& tensors) { return R"({"__metadata__":{},)" + tensors + '}'; };
    const auto refused = [&](const std::string& text, const std::string& part) {
        expectParts(refusal(rawFile(text, "12345678")), {part});
    };
    refused(header(tensor("a", "0,4") + ',' + tensor("b", "2,6")), "overlaps");
    refused(header(tensor("a", "0,4")), "8 bytes of data");
    refused(header(tensor("a", "4,8")), "hole");
    refused(header(tensor("a", "8,12")), "outside the file");
    refused(header(tensor("a", "4,0")), "outside the file");
    refused(header(tensor("a", "0")), "offsets");
    refused(header(tensor("a", "-4,0")), "offsets");
    refused(header(R"("a":{"dtype":"F4","shape":[8],"data_offsets":[0,8]})"), "unknown type F4");
    refused(header(R"("a":{"dtype":7,"shape":[8],"data_offsets":[0,8]})"), "damaged");
    refused(header(R"("a":5)"), "damaged");
    refused("[]", "damaged");
    refused(std::string(5000, '['), "damaged");
    refused(header(R"("a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]})"), "checksum");
}

TEST_F(CheckpointTest, MissingFileIsNamed) {
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(folder / "none", state.config); }),
                {"none"});
}

TEST_F(CheckpointTest, OtherFilesAndNewerVersionsAreRefused) {
    auto tensors = weights::readSafetensors(file);
    tensors.metadata["version"] = "99";
    tensors.metadata["written_by"] = "pdqat 42.0";
    weights::writeSafetensors(file, tensors);
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, state.config); }),
                {"format version 99, written by pdqat 42.0", "reads versions 1 to "});
    for (const auto* none : {"0", "-1", "", "one"}) {
        tensors.metadata["version"] = none;
        weights::writeSafetensors(file, tensors);
        errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, state.config); });
    }
    tensors.metadata["version"] = "1";
    tensors.metadata.erase("state");
    weights::writeSafetensors(file, tensors);
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, state.config); }), {"damaged"});
    tensors.metadata["format"] = "pt";
    weights::writeSafetensors(file, tensors);
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, state.config); }),
                {"\"pt\"", "pdqat-checkpoint"});
}

TEST_F(CheckpointTest, CheckpointOfAnotherNetworkNamesBothSides) {
    auto other = state.config;
    other.network.expand = 5;
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, other); }),
                {"network.expand = 1", "says 5"});
    other = state.config;
    other.quant.bits = {2};
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readCheckpoint(file, other); }),
                {"quant.bits = 2,4", "says 2"});
    other = state.config;
    other.run.epochs = 7;
    EXPECT_EQ(readCheckpoint(file, other).at, state.at) << "more epochs do not change the state's shape";
}

TEST_F(CheckpointTest, FolderKeepsOneOfEachKind) {
    std::filesystem::create_directories(folder / "checkpoints");
    CheckpointFolder store(folder.path());
    EXPECT_EQ(store.save(state, CheckpointKind::Last), "checkpoints/last.safetensors");
    EXPECT_EQ(store.save(state, CheckpointKind::Best), "checkpoints/best.safetensors");
    state.at = {9, 0, 999};
    store.save(state, CheckpointKind::Last);
    EXPECT_EQ(readCheckpoint(folder / "checkpoints/last.safetensors", state.config).at.epoch, 9);
    EXPECT_EQ(readCheckpoint(folder / "checkpoints/best.safetensors", state.config).at.epoch, 3);
}

TEST_F(CheckpointTest, FolderRemovesWhatKilledProcessesLeft) {
    const auto checkpoints = folder / "checkpoints";
    std::filesystem::create_directories(checkpoints);
    CheckpointFolder(folder.path()).save(state, CheckpointKind::Last);
    std::ofstream(checkpoints / "last.safetensors.tmp4711") << "half";
    const CheckpointFolder next(folder.path());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(checkpoints), {}), 1);
    EXPECT_EQ(readCheckpoint(checkpoints / "last.safetensors", state.config).at, state.at);
}

TEST_F(CheckpointTest, FailedSaveLeavesTheOldCheckpoint) {
    errorText(ErrorKind::Library,
              [&] { CheckpointFolder("/proc/nowhere").save(state, CheckpointKind::Last); });
    {
        os::AtomicFile half(file);
        half.write("half", 4);
    }
    EXPECT_EQ(os::readFile(file), content);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1)
        << "temporary file left";
}

} // namespace
} // namespace pdqat::session
