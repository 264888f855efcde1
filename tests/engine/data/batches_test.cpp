// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/batches.h"
#include "engine/data/corrupt_image.h"
#include "engine/data/memory_images.h"
#include "tests/engine/data/drain.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace pdqat::data {
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
    options.augmentation = Augmentation{true, 2, 5, 3};
    return options;
}

MemoryImages colourImages(std::int64_t count, std::int64_t size = 12) {
    return {sampleSet(count, 3, size, size), cifar(), 12};
}

/// Images whose pixels all equal their label, which is their index; each that ends in 7 is corrupt.
class ListedImages : public ImageSource {
public:
    static constexpr std::int64_t unreadable = 0x1f;

    explicit ListedImages(std::int64_t count, std::int64_t side = 12) : count_(count), side_(side) {}
    std::int64_t count() const override { return count_; }
    std::int64_t channels() const override { return 3; }
    std::int64_t side() const override { return side_; }
    std::int64_t label(std::int64_t image) const override { return image; }
    void write(std::int64_t image, const std::optional<Augmentation>&, float* to) const override {
        if (image == unreadable && count_ == 40)
            throw Error(ErrorKind::Data, "image", "cannot be read");
        if (image % 10 == 7)
            throw CorruptImage("image " + std::to_string(image), "broken");
        std::fill_n(to, side_ * side_ * 3, static_cast<float>(image));
    }

private:
    std::int64_t count_, side_;
};

void expectSame(const Batch& a, const Batch& b) {
    EXPECT_EQ(a.index, b.index);
    EXPECT_TRUE(torch::equal(a.images, b.images));
    EXPECT_TRUE(torch::equal(a.labels, b.labels));
}

TEST(BatchStream, GivesEveryImageOnceInOrder) {
    const auto images = colourImages(21);
    BatchStream stream(images, reversed(21), augmented());
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
    const auto images = colourImages(4, 10);
    BatchStream stream(images, reversed(4), augmented());
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->images.sizes(), (at::IntArrayRef{4, 3, 12, 12}));
    EXPECT_EQ(batch->images.scalar_type(), torch::kFloat);
    EXPECT_TRUE(batch->images.is_contiguous(at::MemoryFormat::ChannelsLast));
    EXPECT_EQ(batch->labels.sizes(), (at::IntArrayRef{4}));
    EXPECT_EQ(batch->labels.scalar_type(), torch::kLong);
}

TEST(BatchStream, PixelsAreThoseOfThePlacedImage) {
    const auto images = colourImages(6, 10);
    const auto options = augmented();
    BatchStream stream(images, reversed(6), options);
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    const auto set = sampleSet(6, 3, 10, 10);
    const ImageWriter writer(set, cifar(), 12);
    for (std::int64_t i = 0; i < 6; ++i) {
        auto expected = torch::empty({12, 12, 3});
        writer.write(5 - i, randomPlacement(5, 3, 5 - i, true, 2), expected.data_ptr<float>());
        EXPECT_TRUE(torch::equal(batch->images[i], expected.permute({2, 0, 1}))) << "image " << i;
    }
}

TEST(BatchStream, WithoutAugmentationItIsPlainNormalisation) {
    const auto images = colourImages(3);
    BatchStream stream(images, {2, 0}, BatchOptions{});
    const auto batch = stream.next();
    ASSERT_TRUE(batch);
    const auto mean = torch::tensor({125.3 / 255, 123.0 / 255, 113.9 / 255}, torch::kFloat).view({3, 1, 1});
    const auto deviation = torch::tensor({63.0 / 255, 62.1 / 255, 66.7 / 255}, torch::kFloat).view({3, 1, 1});
    const auto bytes = torch::tensor(sampleSet(3, 3, 12, 12).pixels, torch::kByte).view({3, 3, 12, 12});
    const auto expected = (bytes.index_select(0, torch::tensor({2, 0})) / 255.0 - mean) / deviation;
    EXPECT_TRUE(
        torch::allclose(batch->images, expected, 0, 1e-6)); // a few float32 roundings of values near 2
}

TEST(BatchStream, StartingLaterEqualsSkipping) {
    const auto images = colourImages(40);
    BatchStream whole(images, reversed(40), augmented());
    const auto all = drain(whole);
    for (const std::int64_t first : {1, 4, 5, 9}) {
        auto options = augmented();
        options.firstBatch = first;
        BatchStream stream(images, reversed(40), options);
        EXPECT_EQ(stream.batches(), 5);
        const auto rest = drain(stream);
        ASSERT_EQ(rest.size(), first < 5 ? 5u - static_cast<std::size_t>(first) : 0u);
        for (std::size_t i = 0; i < rest.size(); ++i)
            expectSame(rest[i], all[static_cast<std::size_t>(first) + i]);
    }
}

TEST(BatchStream, AugmentationDependsOnTheImageNotOnItsPlace) {
    const auto images = colourImages(16);
    BatchStream eights(images, reversed(16), augmented(8));
    BatchStream threes(images, reversed(16), augmented(3));
    BatchStream single(images, {4}, augmented());
    std::vector<torch::Tensor> a, b;
    for (const auto& batch : drain(eights))
        a.push_back(batch.images);
    for (const auto& batch : drain(threes))
        b.push_back(batch.images);
    EXPECT_TRUE(torch::equal(torch::cat(a), torch::cat(b)));
    EXPECT_TRUE(torch::equal(torch::cat(a)[11], single.next()->images[0]));
}

TEST(BatchStream, SeedAndEpochChangeTheAugmentation) {
    const auto images = colourImages(16);
    const auto first = [&](std::uint64_t seed, std::uint64_t epoch) {
        auto options = augmented(16);
        options.augmentation = Augmentation{true, 2, seed, epoch};
        return BatchStream(images, reversed(16), options).next()->images;
    };
    EXPECT_TRUE(torch::equal(first(1, 1), first(1, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(2, 1)));
    EXPECT_FALSE(torch::equal(first(1, 1), first(1, 2)));
}

TEST(BatchStream, DoesNotDependOnTheTimingOfItsThreads) {
    const auto images = colourImages(64);
    BatchStream alone(images, reversed(64), augmented(2));
    const auto expected = drain(alone);
    // Four streams at once, each drained by a thread of its own and one of them slowed down by work.
    std::vector<std::vector<Batch>> results(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < results.size(); ++t)
            threads.emplace_back([&, t] {
                BatchStream stream(images, reversed(64), augmented(2));
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
    const auto images = colourImages(64);
    for (int taken = 0; taken < 12; ++taken) {
        BatchStream stream(images, reversed(64), augmented(2));
        for (int i = 0; i < taken; ++i)
            ASSERT_TRUE(stream.next());
    }
}

TEST(BatchStream, AnEmptyListHasNoBatches) {
    const auto images = colourImages(1);
    BatchStream stream(images, {}, augmented());
    EXPECT_EQ(stream.batches(), 0);
    EXPECT_FALSE(stream.next());
}

TEST(BatchStream, RethrowsWhatItsThreadThrew) {
    // A batch of 2⁶² numbers: more bytes than can be counted.
    const ListedImages images(1, std::int64_t{1} << 20);
    const auto options = augmented(std::int64_t{1} << 22);
    BatchStream stream(images, std::vector<std::int64_t>(std::size_t{1} << 22, 0), options);
    EXPECT_THROW(stream.next(), c10::Error);
    EXPECT_THROW(stream.next(), c10::Error) << "and goes on doing so";
}

TEST(BatchStream, WorkersChangeNothing) {
    const ListedImages images(100);
    auto options = augmented(13);
    options.corrupt = CorruptImages::Skip;
    BatchStream alone(images, reversed(100), options);
    const auto expected = drain(alone);
    for (const std::int64_t workers : {2, 3, 8}) {
        options.workers = workers;
        BatchStream stream(images, reversed(100), options);
        const auto batches = drain(stream);
        ASSERT_EQ(batches.size(), expected.size());
        for (std::size_t i = 0; i < batches.size(); ++i) {
            expectSame(batches[i], expected[i]);
            EXPECT_EQ(batches[i].leftOut, expected[i].leftOut);
        }
    }
}

TEST(BatchStream, LeavesCorruptImagesOutWhereTold) {
    const ListedImages images(40);
    auto options = augmented(10);
    options.corrupt = CorruptImages::Skip;
    options.workers = 3;
    BatchStream stream(images, {6, 7, 8, 17, 27, 37, 9, 7, 10, 11, 7, 17}, options);
    const auto batches = drain(stream);
    ASSERT_EQ(batches.size(), 2u);
    EXPECT_TRUE(torch::equal(batches[0].labels, torch::tensor({6, 8, 9, 10, 11}, torch::kLong)));
    for (const std::int64_t i : {0, 1, 2, 3, 4})
        EXPECT_TRUE((batches[0].images[i] == batches[0].labels[i]).all().item<bool>());
    ASSERT_EQ(batches[0].leftOut.size(), 5u);
    expectParts(batches[0].leftOut[1], {"image 17", "broken", "and is left out."});
    EXPECT_EQ(batches[1].images.sizes(), (at::IntArrayRef{0, 3, 12, 12})) << "nothing is left of the second";
    EXPECT_EQ(batches[1].leftOut.size(), 2u);
}

TEST(BatchStream, StopsAtTheFirstCorruptImageWithAnyNumberOfWorkers) {
    const ListedImages images(100);
    for (const std::int64_t workers : {1, 2, 5}) {
        auto options = augmented(10);
        options.workers = workers;
        // Images 7 and 17 lie in the third batch, 17 first.
        std::vector<std::int64_t> indices(25, 0);
        indices.insert(indices.end(), {17, 7, 0, 0, 27, 37});
        BatchStream stream(images, indices, options);
        EXPECT_TRUE(stream.next());
        EXPECT_TRUE(stream.next());
        for (int again = 0; again < 2; ++again)
            expectParts(errorText(ErrorKind::Data, [&] { stream.next(); }), {"image 17: broken"});
    }
}

TEST(BatchStream, OtherFailuresAreNotLeftOut) {
    const ListedImages images(40);
    auto options = augmented(4);
    options.corrupt = CorruptImages::Skip;
    BatchStream stream(images, {1, 2, ListedImages::unreadable}, options);
    expectParts(errorText(ErrorKind::Data, [&] { stream.next(); }), {"cannot be read"});
}

TEST(MemoryImages, AreResizedWhereTold) {
    ImageSet two{1, 1, 2, 2, {0, 200, 0, 200}, {3}};
    const MemoryImages images(two, dataSetInfo("mnist"), 4, Fit::Resize);
    std::vector<float> written(16);
    images.write(0, {}, written.data());
    const auto& info = dataSetInfo("mnist");
    // Bilinear with pixel centres: a quarter of the way in, 0 and 200 give 50.
    for (std::size_t i = 0; i < 16; ++i) {
        const auto expected = std::array{0.0f, 50.0f, 150.0f, 200.0f}[i % 4];
        EXPECT_NEAR(written[i], (expected / 255 - info.mean[0]) / info.deviation[0], 1e-6) << i;
    }
    const MemoryImages smaller(sampleSet(2, 3, 32, 32), cifar(), 8, Fit::Resize);
    EXPECT_EQ(smaller.side(), 8);
    const auto same = sampleSet(2, 3, 12, 12);
    std::vector<float> padded(432), resized(432);
    MemoryImages(same, cifar(), 12, Fit::Pad).write(1, Augmentation{true, 4, 1, 1}, padded.data());
    MemoryImages(same, cifar(), 12, Fit::Resize).write(1, Augmentation{true, 4, 1, 1}, resized.data());
    EXPECT_EQ(padded, resized) << "an image of the right size is left as it is";
}

TEST(MemoryImages, ChecksItsArguments) {
    const auto set = sampleSet(2, 3, 12, 12);
    expectParts(errorText(ErrorKind::Config, [&] { MemoryImages(set, cifar(), 11); }),
                {"network.input_size", "data.fit"});
    expectParts(errorText(ErrorKind::Internal, [&] { MemoryImages(set, dataSetInfo("mnist"), 12); }),
                {"channels"});
}

TEST(BatchStream, ChecksItsArguments) {
    const auto images = colourImages(2);
    const auto problem = [&](std::vector<std::int64_t> indices, auto change) {
        auto options = augmented();
        change(options);
        return errorText(ErrorKind::Internal, [&] { BatchStream(images, indices, options); });
    };
    const auto nothing = [](BatchOptions&) {};
    expectParts(problem({2}, nothing), {"index"});
    expectParts(problem({-1}, nothing), {"index"});
    expectParts(problem({0}, [](auto& o) { o.batchSize = 0; }), {"batch size"});
    expectParts(problem({0}, [](auto& o) { o.augmentation->cropPadding = -1; }), {"padding"});
    expectParts(problem({0}, [](auto& o) { o.firstBatch = -1; }), {"first batch"});
    expectParts(problem({0}, [](auto& o) { o.workers = 0; }), {"workers"});
}

} // namespace
} // namespace pdqat::data
