// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches made on a device equal those made on the host, bit for bit.
#include "engine/data/batch_maker.h"
#include "engine/data/memory_images.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>
#include <torch/cuda.h>

#include <numeric>

namespace pdqat::data {
namespace {

struct Shape {
    std::string name;
    std::int64_t channels, height, width, side;
};

constexpr std::int64_t imageCount = 21;

class DeviceBatchesRows : public ::testing::TestWithParam<Shape> {
protected:
    static const DataSetInfo& info() { return dataSetInfo(GetParam().channels == 1 ? "mnist" : "svhn"); }
    static ImageSet set() {
        return sampleSet(imageCount, GetParam().channels, GetParam().height, GetParam().width);
    }

    static std::vector<std::int64_t> indices() {
        std::vector<std::int64_t> list(imageCount);
        std::iota(list.rbegin(), list.rend(), 0);
        list.push_back(3); // an image may come twice
        return list;
    }

    static void expectSameBatches(const BatchOptions& options, const torch::Device& device) {
        const MemoryImages host(set(), info(), GetParam().side);
        const DeviceImages images(set(), info(), GetParam().side, device);
        BatchStream expected(host, indices(), options);
        DeviceBatches made(images, indices(), options);
        EXPECT_EQ(made.batches(), expected.batches());
        while (const auto batch = expected.next()) {
            const auto same = made.next();
            ASSERT_TRUE(same);
            EXPECT_EQ(same->index, batch->index);
            EXPECT_EQ(same->images.device().type(), device.type());
            EXPECT_EQ(same->images.strides(), batch->images.strides());
            EXPECT_TRUE(torch::equal(same->images.cpu(), batch->images)) << batch->index;
            EXPECT_TRUE(torch::equal(same->labels.cpu(), batch->labels)) << batch->index;
            EXPECT_TRUE(same->leftOut.empty());
        }
        EXPECT_FALSE(made.next());
        EXPECT_FALSE(made.next()) << "after the end it stays at the end";
    }

    /// Plain, and every flip and padding, some so large that nothing of an image is left.
    static void expectSameOn(const torch::Device& device) {
        BatchOptions options;
        options.batchSize = 8; // the last one has 6
        expectSameBatches(options, device);
        for (const bool flip : {false, true})
            for (const std::int64_t padding : {0, 1, 4, 30}) {
                options.augmentation = Augmentation{flip, padding, 7, 2};
                expectSameBatches(options, device);
            }
    }
};

TEST_P(DeviceBatchesRows, EqualTheHostsBatches) { expectSameOn(torch::kCPU); }

TEST_P(DeviceBatchesRows, EqualTheHostsBatchesOnAGpu) {
    if (!torch::cuda::is_available())
        GTEST_SKIP() << "LibTorch sees no CUDA device here";
    expectSameOn(torch::kCUDA);
}

TEST_P(DeviceBatchesRows, CanBeginAnywhere) {
    BatchOptions options;
    options.batchSize = 5;
    options.augmentation = Augmentation{true, 2, 1, 4};
    for (const std::int64_t first : {1, 4, 5, 9}) {
        options.firstBatch = first;
        expectSameBatches(options, torch::kCPU);
    }
}

INSTANTIATE_TEST_SUITE_P(Shapes, DeviceBatchesRows,
                         ::testing::Values(Shape{"Colour", 3, 12, 12, 12}, Shape{"Grey", 1, 12, 12, 12},
                                           Shape{"EvenMargin", 3, 8, 8, 12}, Shape{"OddMargin", 1, 9, 9, 12},
                                           Shape{"WideAndFlat", 3, 5, 11, 12}),
                         [](const auto& row) { return row.param.name; });

TEST(DeviceBatches, DrawsAnewByEpochAndSeed) {
    const DeviceImages images(sampleSet(16, 3, 12, 12), dataSetInfo("svhn"), 12, torch::kCPU);
    const auto first = [&](std::uint64_t seed, std::uint64_t epoch) {
        BatchOptions options;
        options.augmentation = Augmentation{true, 2, seed, epoch};
        return DeviceBatches(images, {0, 1, 2, 3, 4, 5}, options).next()->images;
    };
    EXPECT_TRUE(torch::equal(first(1, 1), first(1, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(2, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(1, 2)));
}

TEST(DeviceBatches, AnEmptyListHasNoBatches) {
    const DeviceImages images(sampleSet(2, 3, 12, 12), dataSetInfo("svhn"), 12, torch::kCPU);
    DeviceBatches none(images, {}, BatchOptions{});
    EXPECT_EQ(none.batches(), 0);
    EXPECT_FALSE(none.next());
}

TEST(DeviceBatches, ChecksItsArguments) {
    const auto set = sampleSet(2, 3, 12, 12);
    const auto& info = dataSetInfo("svhn");
    expectParts(errorText(ErrorKind::Internal, [&] { DeviceImages(set, info, 11, torch::kCPU); }),
                {"larger"});
    const DeviceImages images(set, info, 12, torch::kCPU);
    expectParts(errorText(ErrorKind::Internal, [&] { DeviceBatches(images, {2}, BatchOptions{}); }),
                {"index"});
    BatchOptions options;
    options.batchSize = 0;
    expectParts(errorText(ErrorKind::Internal, [&] { DeviceBatches(images, {0}, options); }), {"batch size"});
}

DataSet dataSet(Fit fit) {
    const auto& info = dataSetInfo("svhn");
    const auto side = fit == Fit::Resize ? 10 : 14;
    return {info, std::make_unique<MemoryImages>(sampleSet(9, 3, 12, 12), info, side, fit),
            std::make_unique<MemoryImages>(sampleSet(5, 3, 12, 12), info, side, fit)};
}

TEST(BatchMaker, MakesTheSameBatchesEitherWay) {
    for (const auto fit : {Fit::Pad, Fit::Resize}) {
        const auto data = dataSet(fit);
        const BatchMaker host(data, torch::kCPU), device(data, torch::kCPU, Residence::Device);
        for (const auto* images : {data.train.get(), data.test.get()}) {
            BatchOptions options;
            options.batchSize = 2;
            options.augmentation = Augmentation{true, 3, 5, 6};
            const auto expected = host.open(*images, {4, 0, 2}, options),
                       made = device.open(*images, {4, 0, 2}, options);
            EXPECT_EQ(dynamic_cast<DeviceBatches*>(made.get()) != nullptr, fit == Fit::Pad);
            EXPECT_TRUE(dynamic_cast<BatchStream*>(expected.get()));
            while (const auto batch = expected->next()) {
                const auto same = made->next();
                ASSERT_TRUE(same);
                EXPECT_TRUE(torch::equal(same->images, batch->images));
                EXPECT_TRUE(torch::equal(same->labels, batch->labels));
            }
        }
    }
}

TEST(MemoryImages, LendTheirBytesWhereNothingIsResized) {
    const auto set = sampleSet(2, 3, 12, 12);
    const MemoryImages padded(set, dataSetInfo("svhn"), 16), same(set, dataSetInfo("svhn"), 12, Fit::Resize),
        resized(set, dataSetInfo("svhn"), 16, Fit::Resize);
    ASSERT_TRUE(padded.bytes());
    EXPECT_EQ(padded.bytes()->pixels, set.pixels);
    EXPECT_TRUE(same.bytes());
    EXPECT_FALSE(resized.bytes());
}

} // namespace
} // namespace pdqat::data
