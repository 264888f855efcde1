// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_samples.h"
#include "engine/data/batches.h"

#include <gtest/gtest.h>

#include <numeric>

namespace pdqat {
namespace {

const DataSetInfo& cifar() { return dataSetInfo("cifar10"); }

std::vector<std::int64_t> reversed(std::int64_t count) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.rbegin(), indices.rend(), 0);
    return indices;
}

BatchOptions augmented(std::int64_t batchSize = 8) {
    BatchOptions options;
    options.batchSize = batchSize;
    options.inputSize = 12;
    options.flip = true;
    options.cropPadding = 2;
    options.seed = 5;
    options.epoch = 3;
    return options;
}

std::vector<Batch> drain(BatchStream& stream) {
    std::vector<Batch> batches;
    while (auto batch = stream.next())
        batches.push_back(std::move(*batch));
    return batches;
}

void expectSame(const Batch& a, const Batch& b) {
    EXPECT_EQ(a.index, b.index);
    EXPECT_TRUE(torch::equal(a.images, b.images));
    EXPECT_TRUE(torch::equal(a.labels, b.labels));
}

TEST(BatchStream, GivesEveryImageOnceInOrder) {
    const auto images = sampleSet(21, 3, 12, 12);
    BatchStream stream(images, cifar(), reversed(21), augmented());
    EXPECT_EQ(stream.batches(), 3);
    const auto batches = drain(stream);
    ASSERT_EQ(batches.size(), 3u);
    std::int64_t expected = 20;
    for (std::size_t b = 0; b < 3; ++b) {
        EXPECT_EQ(batches[b].index, static_cast<std::int64_t>(b));
        EXPECT_EQ(batches[b].labels.size(0), b < 2 ? 8 : 5);
        for (std::int64_t i = 0; i < batches[b].labels.size(0); ++i)
            EXPECT_EQ(batches[b].labels[i].item<std::int64_t>(), sampleLabel(expected--));
    }
    EXPECT_FALSE(stream.next()) << "after the end it stays at the end";
}

TEST(BatchStream, TensorsHaveTheStatedShapeTypeAndLayout) {
    const auto images = sampleSet(4, 3, 10, 10);
    BatchStream stream(images, cifar(), reversed(4), augmented());
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->images.sizes(), (at::IntArrayRef{4, 3, 12, 12}));
    EXPECT_EQ(batch->images.scalar_type(), torch::kFloat);
    EXPECT_TRUE(batch->images.is_contiguous(at::MemoryFormat::ChannelsLast));
    EXPECT_EQ(batch->labels.sizes(), (at::IntArrayRef{4}));
    EXPECT_EQ(batch->labels.scalar_type(), torch::kLong);
}

TEST(BatchStream, PixelsAreThoseOfThePlacedImage) {
    const auto images = sampleSet(6, 3, 10, 10);
    const auto options = augmented();
    BatchStream stream(images, cifar(), reversed(6), options);
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    const ImageWriter writer(images, cifar(), options.inputSize);
    for (std::int64_t i = 0; i < 6; ++i) {
        auto expected = torch::empty({12, 12, 3});
        writer.write(5 - i, randomPlacement(options.seed, options.epoch, 5 - i, true, 2),
                     expected.data_ptr<float>());
        EXPECT_TRUE(torch::equal(batch->images[i], expected.permute({2, 0, 1}))) << "image " << i;
    }
}

TEST(BatchStream, WithoutAugmentationItIsPlainNormalisation) {
    const auto images = sampleSet(3, 3, 12, 12);
    BatchOptions options;
    options.inputSize = 12;
    BatchStream stream(images, cifar(), {2, 0}, options);
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    const auto mean = torch::tensor({125.3 / 255, 123.0 / 255, 113.9 / 255}, torch::kFloat).view({3, 1, 1});
    const auto deviation = torch::tensor({63.0 / 255, 62.1 / 255, 66.7 / 255}, torch::kFloat).view({3, 1, 1});
    const auto bytes = torch::tensor(images.pixels, torch::kByte).view({3, 3, 12, 12});
    const auto expected = (bytes.index_select(0, torch::tensor({2, 0})) / 255.0 - mean) / deviation;
    EXPECT_TRUE(
        torch::allclose(batch->images, expected, 0, 1e-6)); // a few float32 roundings of values near 2
}

TEST(BatchStream, StartingLaterEqualsSkipping) {
    const auto images = sampleSet(40, 3, 12, 12);
    BatchStream whole(images, cifar(), reversed(40), augmented());
    const auto all = drain(whole);
    for (const std::int64_t first : {1, 4, 5, 9}) {
        auto options = augmented();
        options.firstBatch = first;
        BatchStream stream(images, cifar(), reversed(40), options);
        EXPECT_EQ(stream.batches(), 5);
        const auto rest = drain(stream);
        ASSERT_EQ(rest.size(), first < 5 ? 5u - static_cast<std::size_t>(first) : 0u);
        for (std::size_t i = 0; i < rest.size(); ++i)
            expectSame(rest[i], all[static_cast<std::size_t>(first) + i]);
    }
}

TEST(BatchStream, AugmentationDependsOnTheImageNotOnItsPlace) {
    const auto images = sampleSet(16, 3, 12, 12);
    BatchStream eights(images, cifar(), reversed(16), augmented(8));
    BatchStream threes(images, cifar(), reversed(16), augmented(3));
    BatchStream single(images, cifar(), {4}, augmented());
    std::vector<torch::Tensor> a, b;
    for (const auto& batch : drain(eights))
        a.push_back(batch.images);
    for (const auto& batch : drain(threes))
        b.push_back(batch.images);
    EXPECT_TRUE(torch::equal(torch::cat(a), torch::cat(b)));
    EXPECT_TRUE(torch::equal(torch::cat(a)[11], single.next()->images[0]));
}

TEST(BatchStream, SeedAndEpochChangeTheAugmentation) {
    const auto images = sampleSet(16, 3, 12, 12);
    const auto first = [&](std::uint64_t seed, std::uint64_t epoch) {
        auto options = augmented(16);
        options.seed = seed;
        options.epoch = epoch;
        return BatchStream(images, cifar(), reversed(16), options).next()->images;
    };
    EXPECT_TRUE(torch::equal(first(1, 1), first(1, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(2, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(1, 2)));
}

TEST(BatchStream, DoesNotDependOnTheTimingOfItsThreads) {
    const auto images = sampleSet(64, 3, 12, 12);
    BatchStream alone(images, cifar(), reversed(64), augmented(2));
    const auto expected = drain(alone);
    // Four streams at once, each drained by a thread of its own and one of them slowed down by work.
    std::vector<std::vector<Batch>> results(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < results.size(); ++t)
            threads.emplace_back([&, t] {
                BatchStream stream(images, cifar(), reversed(64), augmented(2));
                while (auto batch = stream.next()) {
                    if (t == 0)
                        batch->labels +=
                            torch::ones({1 << 16}, torch::kLong).sum().item<std::int64_t>() - (1 << 16);
                    results[t].push_back(std::move(*batch));
                }
            });
    }
    for (const auto& result : results) {
        ASSERT_EQ(result.size(), expected.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            expectSame(result[i], expected[i]);
    }
}

TEST(BatchStream, CanBeLeftAtAnyBatch) {
    const auto images = sampleSet(64, 3, 12, 12);
    for (int taken = 0; taken < 12; ++taken) {
        BatchStream stream(images, cifar(), reversed(64), augmented(2));
        for (int i = 0; i < taken; ++i)
            ASSERT_TRUE(stream.next());
    }
}

TEST(BatchStream, AnEmptyListHasNoBatches) {
    const auto images = sampleSet(1, 3, 12, 12);
    BatchStream stream(images, cifar(), {}, augmented());
    EXPECT_EQ(stream.batches(), 0);
    EXPECT_FALSE(stream.next());
}

TEST(BatchStream, RethrowsWhatItsThreadThrew) {
    const auto images = sampleSet(1, 3, 1, 1);
    auto options = augmented(std::int64_t{1} << 22);
    options.inputSize = std::int64_t{1} << 20; // a batch of 2⁶² numbers: more bytes than can be counted
    BatchStream stream(images, cifar(), std::vector<std::int64_t>(std::size_t{1} << 22, 0), options);
    EXPECT_THROW(stream.next(), c10::Error);
    EXPECT_THROW(stream.next(), c10::Error) << "and goes on doing so";
}

TEST(BatchStream, ChecksItsArguments) {
    const auto images = sampleSet(2, 3, 12, 12);
    const auto problem = [&](ErrorKind kind, std::vector<std::int64_t> indices, auto change,
                             const std::string& set = "cifar10") {
        auto options = augmented();
        change(options);
        return errorText(kind, [&] { BatchStream(images, dataSetInfo(set), indices, options); });
    };
    const auto nothing = [](BatchOptions&) {};
    expectParts(problem(ErrorKind::Config, {0}, [](auto& o) { o.inputSize = 11; }), {"network.input_size"});
    expectParts(problem(ErrorKind::Internal, {2}, nothing), {"index"});
    expectParts(problem(ErrorKind::Internal, {-1}, nothing), {"index"});
    expectParts(problem(ErrorKind::Internal, {0}, nothing, "mnist"), {"channels"});
    expectParts(problem(ErrorKind::Internal, {0}, [](auto& o) { o.batchSize = 0; }), {"batch size"});
    expectParts(problem(ErrorKind::Internal, {0}, [](auto& o) { o.cropPadding = -1; }), {"padding"});
    expectParts(problem(ErrorKind::Internal, {0}, [](auto& o) { o.firstBatch = -1; }), {"first batch"});
}

} // namespace
} // namespace pdqat
