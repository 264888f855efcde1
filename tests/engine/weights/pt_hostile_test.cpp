// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm, or are broken: each is refused with one error that names it.
#include "engine/os/atomic_file.h"
#include "engine/weights/weight_file.h"
#include "tests/engine/weights/archive_text.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>

#include <random>

namespace pdqat::weights {
namespace {

using namespace archived;

class HostilePt : public ::testing::Test {
protected:
    std::string refusal() {
        const auto message = errorText(ErrorKind::Checkpoint, [&] { readPt(path); });
        expectParts(message, {"hostile.pt: ", "torch.save"});
        return message;
    }
    void expectRefused(const std::string& pickle, const std::string& why,
                       const Records& records = oneStorage()) {
        writeArchive(path, pickle, records);
        expectParts(refusal(), {why});
    }
    void overwrite(const std::string& content) {
        std::filesystem::remove(path); // replaced in place, it would be flushed to the disk each time
        std::ofstream(path, std::ios::binary) << content;
    }

    TempFolder folder;
    std::filesystem::path path = folder / "hostile.pt";
};

TEST_F(HostilePt, HandMadeFileLoadsWhenItIsRight) {
    writeArchive(path, dictWith({}));
    const auto tensors = readPt(path);
    ASSERT_EQ(tensors.size(), 1);
    EXPECT_TRUE(torch::equal(tensors.at("t"), torch::tensor({1.0f, 0.0f, 0.0f, 0.0f})));
}

TEST_F(HostilePt, CodeInThePlaceOfTensorsIsRefusedByName) {
    expectRefused(file(global("os", "system") + tuple(text("true")) + 'R'), "os.system");
    expectRefused(file(global("builtins", "eval") + ')' + 'R'), "builtins.eval");
    expectRefused(dict(text("t") + Tensor{.type = "QInt8Storage"}()), "torch.QInt8Storage");
    expectRefused(file(global("o\x1b[2Js", "x\xff")), "o?[2Js.x?");
    expectRefused(file(global(std::string(5000, 'm'), "f")), std::string(80, 'm') + ".f");
}

/// What stands beside a tensor is skipped, whatever it would do.
TEST_F(HostilePt, ObjectsBesideTensorsAreSkippedUnread) {
    const auto beside = [&](const std::string& value) {
        writeArchive(path, dict(text("t") + Tensor{}() + text("x") + value));
        const auto content = readWeightFile(path);
        EXPECT_EQ(content.dicts.size(), 1);
        EXPECT_EQ(content.dicts[0].tensors.size(), 1);
        return content.skipped.empty() ? std::string()
                                       : content.skipped[0].path + ' ' + content.skipped[0].what;
    };
    const auto system = global("os", "system");
    EXPECT_EQ(beside(system + tuple(text("true")) + 'R'), "x os.system");
    EXPECT_EQ(beside(system), "x os.system");
    EXPECT_EQ(beside(system + ")\x81" + "}b"), "x os.system");
    EXPECT_EQ(beside(system + ")}\x92" + "](K\1eb"), "x os.system");
    EXPECT_EQ(beside(text("os") + text("system") + "\x93)R"), "x os.system");
    EXPECT_EQ(beside(system + ")R" + "(K\1K\2e"), "x os.system") << "a list of a class of its own";
    EXPECT_EQ(beside(system + ")R" + "K\1K\2s"), "x os.system") << "a dict of one, named by numbers";
    EXPECT_EQ(beside(system + ")R" + text("lr") + "K\2s"), "x/lr 2") << "a dict of one";
    EXPECT_EQ(beside("\x8a\x09"
                     "123456789"),
              "x int");
    EXPECT_EQ(beside(std::string("C\3abc")), "x bytes");
    EXPECT_EQ(beside(std::string("\x96\3\0\0\0\0\0\0\0abc", 12)), "x bytes");
    EXPECT_EQ(beside("\x97\x98"), "x buffer");
    EXPECT_EQ(beside("\x82\1"), "x extension");
    EXPECT_EQ(beside("\x8f(K\1K\2\x90"), "x list of 2");
    EXPECT_EQ(beside("(K\1\x91"), "x list of 1");
    EXPECT_EQ(beside("NK\1"
                     "0"),
              "x nothing");
    EXPECT_EQ(beside("K\1"
                     "(NN1"),
              "x 1");
    EXPECT_EQ(beside(Tensor{.type = "QInt8Storage"}()), "x torch.QInt8Storage");
    EXPECT_EQ(beside(text("a\x1b[2J")), "x \"a?[2J\"");
    EXPECT_EQ(beside("]q\7h\7a"), "x list of 1") << "of itself";
    EXPECT_EQ(beside("}q\7" + text("a") + "h\7s"), "") << "a dict of itself";
    EXPECT_EQ(beside(std::string(1000, ']') + std::string(999, 'a')), "x list of 1") << "deep";
    EXPECT_EQ(beside(tuple(std::string(1 << 17, 'N'))), "x list of 131072");
    std::string many = "}(";
    for (int i = 0; i < 3000; ++i)
        many += text("k" + std::to_string(i)) + "N";
    beside(many + 'u');
    EXPECT_EQ(readWeightFile(path).skipped.size(), 1000);
}

/// Deep things within the same dicts, or that lead to the weights themselves, do not hide them.
TEST_F(HostilePt, DeepContainersBesideWeightsDoNotHideThem) {
    const std::string weights = "}q\7(" + text("t") + Tensor{}() + 'u', chain(100, ']'), closed(100, 'a');
    for (const auto& inner :
         {text("state_dict") + weights + text("history") + chain + "h\7a" + closed.substr(1),
          text("history") + chain + weights + closed + text("state_dict") + "h\7"}) {
        writeArchive(path, dict(text("checkpoint") + "}(" + inner + 'u'));
        const auto content = readWeightFile(path);
        ASSERT_EQ(content.dicts.size(), 1);
        EXPECT_EQ(content.dicts[0].path, "checkpoint/state_dict");
        EXPECT_TRUE(content.dicts[0].tensors.contains("t"));
    }
}

TEST_F(HostilePt, UnknownOpcodesAreRefused) {
    for (const char opcode : {'i', 'o', 'P', 'I', 'g', 'p', 'd', 'l', '\x99', '\xff'})
        expectRefused(file(std::string(1, opcode)), "unknown opcode 0x");
    expectRefused("\x80\x06}.", "protocol 6");
    expectRefused("\x80\x01}.", "protocol 1");
}

TEST_F(HostilePt, ViewsOutsideTheirStorageAreRefused) {
    constexpr auto huge = std::numeric_limits<std::int64_t>::max();
    for (const Tensor& tensor : std::vector<Tensor>{{.sizes = {5}},
                                                    {.offset = 1},
                                                    {.strides = {2}},
                                                    {.sizes = {2, 2}, .strides = {3, 1}},
                                                    {.sizes = {huge}, .strides = {huge}},
                                                    {.sizes = {2, 2}, .strides = {huge, huge}},
                                                    {.offset = huge},
                                                    {.sizes = {2}, .strides = {huge}, .offset = 3},
                                                    {.sizes = {0}, .offset = 5}})
        expectRefused(dictWith(tensor), "outside its storage");
    const auto none = Tensor{.sizes = {0}, .strides = {huge}};
    writeArchive(path, dictWith(none));
    EXPECT_EQ(readPt(path).at("t").numel(), 0);
}

TEST_F(HostilePt, ImpossibleNumbersAreRefused) {
    constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
    for (const Tensor& tensor : std::vector<Tensor>{{.sizes = {-1}},
                                                    {.sizes = {lowest}},
                                                    {.strides = {-1}},
                                                    {.offset = -1},
                                                    {.sizes = {4, 1}},
                                                    {.sizes = Numbers(17, 1), .strides = Numbers(17, 1)}})
        expectRefused(dictWith(tensor), "impossible");
    expectRefused(dictWith({.elements = -4}), "impossible");
    expectRefused(dictWith({.elements = std::numeric_limits<std::int64_t>::max()}), "impossible");
    expectRefused(dictWith({.sizes = {std::int64_t{1} << 40}, .strides = {0}}), "more elements");
    expectRefused(dictWith({.sizes = {1 << 20, 1 << 20, 1 << 30}, .strides = {0, 0, 0}}), "more elements");
}

TEST_F(HostilePt, StoragesAreAsLongAsTheirRecords) {
    const auto huge = Tensor{.elements = std::int64_t{1} << 60};
    expectRefused(dictWith(huge), "another size");
    expectRefused(dictWith({.sizes = {3}, .elements = 3}), "another size");
    expectRefused(dictWith({.key = "1"}), "data/1 is missing");
    expectRefused(dict(text("a") + Tensor{}() + text("b") +
                       Tensor{.sizes = {2}, .elements = 2, .type = "DoubleStorage"}()),
                  "described in two ways");
}

TEST_F(HostilePt, MalformedPicklesAreRefused) {
    for (const std::string& body : {std::string("}"),
                                    std::string("t."),
                                    std::string("u."),
                                    std::string("s."),
                                    std::string("a."),
                                    std::string("N1."),
                                    std::string("NN."),
                                    std::string("(."),
                                    std::string("N\x85\x85NNe."),
                                    std::string("]NNs."),
                                    std::string("}(Nu."),
                                    std::string("h\x07."),
                                    std::string("q\x01."),
                                    std::string("R."),
                                    std::string("N)R."),
                                    std::string("Nb."),
                                    std::string(")Q."),
                                    std::string("NQ."),
                                    std::string("X\xff\xff\xff\xff."),
                                    std::string("\x8a\x09"
                                                "123456789."),
                                    std::string("cos"),
                                    std::string("(Ns."),
                                    std::string("0."),
                                    std::string("1."),
                                    std::string("2."),
                                    std::string("NN\x93."),
                                    std::string("N)\x81."),
                                    std::string("}NR."),
                                    std::string("}NN\x92."),
                                    std::string("\x94."),
                                    std::string("\x98."),
                                    std::string("\x90."),
                                    std::string("\x91."),
                                    std::string("\x84") + "12",
                                    std::string("\x8c\xff."),
                                    std::string("\x8d\xff\xff\xff\xff\xff\xff\xff\xff."),
                                    std::string("\x8e\xff\xff\xff\xff\xff\xff\xff\x7f."),
                                    std::string("\x96\xff\xff\xff\xff\xff\xff\xff\xff."),
                                    std::string("\x8b\xff\xff\xff\xff."),
                                    std::string("\x95\1\1."),
                                    std::string("")})
        expectRefused("\x80\x02" + body, "hostile.pt");
    const auto call = [](const std::string& name, const std::string& arguments) {
        return dict(text("t") + global("torch._utils", name) + tuple(arguments) + 'R');
    };
    expectRefused(call("_rebuild_tensor_v2", ""), "malformed");
    expectRefused(call("_rebuild_tensor_v2", "NNNNNN"), "malformed");
    expectRefused(call("_rebuild_parameter", "NNN"), "malformed");
    expectRefused(file(global("torch", "Size") + "NR"), "malformed");
    expectRefused(call("_rebuild_tensor_v2", Tensor{}.storage() + integer(0) + global("torch", "Size") +
                                                 tuple("N") + "R" + tuple(Numbers{1})),
                  "malformed");
    std::string parameters = Tensor{}();
    for (int i = 0; i < 10; ++i)
        parameters = global("torch._utils", "_rebuild_parameter") + tuple(parameters + "NN") + 'R';
    expectRefused(dict(text("t") + parameters), "malformed");
    expectRefused(file("N"), "no dict");
    expectRefused(file("}"), "no tensors");
    expectRefused(dict(integer(1) + Tensor{}()), "no tensors");
}

TEST_F(HostilePt, ContainersWithinThemselvesComeToAnEnd) {
    expectRefused("\x80\x02}q\1" + text("state_dict") + "h\1s.", "no tensors");
    expectRefused("\x80\x02]q\1]h\1aa.", "no dict");
    expectRefused(file(std::string(100, ']') + std::string(99, 'a')), "no dict");
    // Doubling at each level: quick to check, as each list is looked at once.
    std::string doubling = "]q\1";
    for (int level = 2; level < 60; ++level)
        doubling += std::string("](h") + static_cast<char>(level - 1) + 'h' + static_cast<char>(level - 1) +
                    "eq" + static_cast<char>(level);
    expectRefused(file(tuple(doubling)), "no dict");
}

TEST_F(HostilePt, GreedyPicklesAreRefused) {
    expectRefused(file(std::string((1 << 22) + 1, 'N')), "stack");
    expectRefused(file(std::string((1 << 22) + 1, '(')), "stack");
    std::string containers = "]";
    for (int i = 0; i < (1 << 21) + 1; ++i)
        containers += "]a";
    expectRefused(file(containers), "containers");
    expectRefused(std::string((1 << 28) + 1, 'N'), "too long");
    std::string longList = "]";
    for (int i = 0; i < 5; ++i)
        longList += '(' + std::string((1 << 22) - 8, 'N') + 'e';
    expectRefused(file(longList), "holds more than");
    // Arguments, however long and however often, are not copied.
    const std::string argument = "](" + std::string(1000, 'N') + 'e';
    expectRefused(file(global("__builtin__", "set") + '(' + argument + "tR"), "__builtin__.set");
    expectRefused(std::string("\x80\x04N") + std::string((1 << 22) + 1, '\x94'), "remembers more than");
    expectRefused(file(std::string("]0", 2) + std::string(1 << 17, '2')), "malformed");
    expectRefused(file("N" + std::string(1 << 22, '2')), "stack");
    expectRefused(dictWith({.sizes = Numbers(1000, 1), .strides = Numbers(1000, 1)}), "malformed");
}

TEST_F(HostilePt, OtherArchivesAreRefused) {
    writeArchive(path, dictWith({}), oneStorage(), /*compress=*/true);
    expectParts(refusal(), {"compressed"});
    auto records = oneStorage();
    records["byteorder"] = "big";
    expectRefused(dictWith({}), "big-endian", records);
    records = oneStorage();
    records["constants.pkl"] = "x";
    expectRefused(dictWith({}), "TorchScript", records);
    overwrite("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9 j\xa8P\x19.");
    expectParts(refusal(), {"since PyTorch 1.6"});
    overwrite("");
    expectParts(refusal(), {"since PyTorch 1.6"});
    std::filesystem::remove(path);
    expectParts(refusal(), {"cannot be read"});
    std::filesystem::create_directory(path);
    expectParts(refusal(), {"cannot be read"});
}

TEST_F(HostilePt, SizesInTheDirectoryAreNotBelieved) {
    writeArchive(path, dictWith({}));
    const auto good = os::readFile(path);
    const auto entry = good.find("PK\1\2");
    ASSERT_NE(entry, std::string::npos);
    for (std::size_t field : {20, 24, 42}) {
        auto bad = good;
        bad.replace(entry + field, 4, "\xfe\xff\xff\x7f");
        overwrite(bad);
        refusal();
    }
    auto both = good;
    both.replace(entry + 20, 8, "\xfe\xff\xff\x7f\xfe\xff\xff\x7f");
    overwrite(both);
    expectParts(refusal(), {"more bytes than the file has"});
}

TEST_F(HostilePt, FileCutAnywhereIsRefused) {
    writeArchive(path, dictWith({}));
    const auto good = os::readFile(path);
    for (std::size_t size = 0; size < good.size(); ++size) {
        overwrite(good.substr(0, size));
        refusal();
    }
}

/// Either the file loads or one Error refuses it; any other exception, or a crash, fails the test.
bool loads(const std::filesystem::path& path) {
    try {
        for (const auto& [name, tensor] : readPt(path))
            EXPECT_GE(tensor.contiguous().numel(), 0) << name;
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Checkpoint);
        return false;
    }
}

TEST_F(HostilePt, MutatedFilesLoadOrAreRefused) {
    auto tensors = Tensor{.sizes = {2, 2}, .strides = {2, 1}}();
    for (int i = 0; i < 4; ++i)
        tensors += text("t" + std::to_string(i)) + Tensor{.sizes = {2}, .strides = {2}, .offset = 1}();
    writeArchive(path, dict(text("t") + tensors));
    const auto good = os::readFile(path);
    std::mt19937 random(20261123);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        auto mutated = good;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            mutated[random() % mutated.size()] = static_cast<char>(random());
        overwrite(mutated);
        refused += !loads(path);
    }
    EXPECT_GT(refused, 300);
    EXPECT_LT(refused, 3000) << "the padding between records may hold anything";
}

TEST_F(HostilePt, MutatedPicklesLoadOrAreRefused) {
    const auto good = dict(text("t") + Tensor{.sizes = {2, 2}, .strides = {2, 1}}() + text("n") + integer(3) +
                           text("l") + "](K\1K\2e");
    std::mt19937 random(4);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        auto mutated = good;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            mutated[random() % mutated.size()] = static_cast<char>(random());
        writeArchive(path, mutated); // with a right checksum
        refused += !loads(path);
    }
    EXPECT_GT(refused, 1500);
    EXPECT_LT(refused, 3000);
}

} // namespace
} // namespace pdqat::weights
