// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TensorBoard's event files, byte by byte and as trackers write them.
#include "engine/os/atomic_file.h"
#include "engine/track/files/event_file.h"
#include "engine/track/files/file_trackers.h"
#include "engine/track/files/histogram.h"
#include "engine/track/files/tensorboard_summary.h"
#include "pdqat_tensorboard.pb.h"
#include "tests/engine/track/files/samples.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <numeric>

namespace pdqat::track {
namespace {

using Points = std::map<std::int64_t, double>;

/// All that stands in a run's event files, oldest first; a step that is there twice fails.
class EventContent {
public:
    explicit EventContent(const std::filesystem::path& folder) {
        for (const auto& file : eventFiles(folder)) {
            files.push_back(0);
            readEventFile(file, [&](const auto& record) { add(record); });
        }
    }

    std::vector<int> files; ///< records in each
    std::map<std::string, Points> scalars;
    std::map<std::string, tensorboard::Histogram> histograms; ///< newest
    std::map<std::string, tensorboard::Image> images;
    std::map<std::string, int> plugins; ///< tag → times

private:
    void add(const tensorboard::Event& record) {
        ++files.back();
        for (const auto& value : record.summary().value()) {
            if (value.has_simple_value()) {
                const bool isNew = scalars[value.tag()].emplace(record.step(), value.simple_value()).second;
                EXPECT_TRUE(isNew) << value.tag() << " at " << record.step();
            } else if (value.has_histogram()) {
                histograms[value.tag()] = value.histogram();
            } else if (value.has_image()) {
                images[value.tag()] = value.image();
            } else {
                ++plugins[value.tag()];
            }
        }
    }
};

class EventFileTest : public ::testing::Test {
protected:
    std::unique_ptr<Tracker> open(const nlohmann::json& memory = nullptr) {
        auto tracker = makeTensorBoardTracker({}, library.path());
        tracker->open(sampleRun(library), memory);
        return tracker;
    }
    std::filesystem::path folder() const { return library / "tensorboard" / smallRunStarted().runId; }

    TempFolder library;
};

TEST(EventRecord, ChecksumIsTheOneOfTheFormat) {
    EXPECT_EQ(maskedCrc("123456789"), 0xC78AB0E5U); // CRC-32C 0xE3069283
}

TEST(EventRecord, HasLengthDataAndTwoChecksums) {
    const auto record = eventRecord("abc");
    ASSERT_EQ(record.size(), 8U + 4 + 3 + 4);
    EXPECT_EQ(record.substr(0, 8), std::string("\x03\0\0\0\0\0\0\0", 8));
    EXPECT_EQ(record.substr(12, 3), "abc");
    std::uint32_t crc = 0;
    std::memcpy(&crc, record.data() + 8, 4);
    EXPECT_EQ(crc, maskedCrc(record.substr(0, 8)));
    std::memcpy(&crc, record.data() + 15, 4);
    EXPECT_EQ(crc, maskedCrc("abc"));
}

TEST_F(EventFileTest, BeginsWithTheVersion) {
    const EventFile file(folder());
    const auto name = file.path().filename().string();
    EXPECT_TRUE(name.starts_with("events.out.tfevents.")) << name;
    const auto content = os::readFile(file.path());
    EXPECT_NE(content.find("brain.Event:2"), content.npos);
    const EventFile second(folder());
    EXPECT_LT(file.path(), second.path()); // TensorBoard reads them in the order of their names
}

TEST_F(EventFileTest, HasEveryNumberOnce) {
    const auto tracker = open();
    std::int64_t values = 0;
    for (const auto epoch : {0, 1})
        values += tracker->deliver(smallRunEpoch(epoch));
    const EventContent content(folder());
    EXPECT_EQ(content.scalars.at("val/accuracy@2"), (Points{{0, 0.25}, {1, 0.25F + 0.01F}}));
    EXPECT_EQ(content.scalars.at("mse/train/second@2"), (Points{{0, 0.125}, {1, 0.125}}));
    EXPECT_EQ(content.scalars.at("dual/first@2"), (Points{{0, 0.5}, {1, 1.5}}));
    EXPECT_EQ(content.scalars.at("batch/value/CE@2"), (Points{{2, 0.75}, {4, 0.5}, {6, 0.75}, {8, 0.5}}));
    EXPECT_EQ(content.scalars.at("best/test_accuracy@2"), (Points{{0, 0.25}, {1, 0.25F + 0.01F}}));
    EXPECT_EQ(content.scalars.at("best/test_accuracy"), content.scalars.at("best/test_accuracy@2"));
    std::size_t scalars = 0;
    for (const auto& [tag, points] : content.scalars)
        scalars += points.size();
    EXPECT_EQ(values, scalars + 2 * content.histograms.size());
}

TEST_F(EventFileTest, HistogramsAreOfTheLayers) {
    open()->deliver(smallRunEpoch(0));
    const auto histograms = EventContent(folder()).histograms;
    const auto& dual = histograms.at("dual/layers@2");
    EXPECT_EQ(dual.num(), 2); // not the output's
    EXPECT_EQ(dual.min(), 0.25);
    EXPECT_EQ(dual.max(), 0.5);
    EXPECT_EQ(dual.sum(), 0.75);
    EXPECT_EQ(dual.bucket_size(), dual.bucket_limit_size());
    EXPECT_TRUE(histograms.contains("slack/layers@2"));
}

TEST_F(EventFileTest, DescribesTheRunOnce) {
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    tracker->close(sampleEnd(), {});
    open(tracker->memory());
    const auto plugins = EventContent(folder()).plugins;
    EXPECT_EQ(plugins, (std::map<std::string, int>{{"custom_scalars__config__", 1},
                                                   {"_hparams_/experiment", 1},
                                                   {"_hparams_/session_start_info", 1},
                                                   {"_hparams_/session_end_info", 1}}));
}

TEST_F(EventFileTest, EachSessionHasItsFile) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    first->close(Event{sampleStart + 50, RunStopped{{0, 4, 4}, false}}, {});
    EXPECT_FALSE(EventContent(folder()).plugins.contains("_hparams_/session_end_info")); // it may go on
    const auto second = open(first->memory());
    second->deliver(smallRunEpoch(1));
    const EventContent content(folder());
    EXPECT_EQ(content.files.size(), 2U);
    EXPECT_EQ(content.scalars.at("train/loss@32").size(), 2U);
    first->deliver(smallRunEpoch(2)); // without a new opening
    EXPECT_EQ(EventContent(folder()).files.size(), 3U);

    auto resumed = smallRunStarted();
    resumed.from = {2, 0, 8};
    second->deliver(std::vector<TrackedEvent>{{{sampleStart + 60, resumed}}});
    EXPECT_EQ(EventContent(folder()).files.size(), 4U); // of a run that is sent when it is over
}

TEST_F(EventFileTest, WhatComesAgainIsNotWrittenTwice) {
    const auto first = open();
    const auto memory = first->memory(); // older than what follows: the process was killed
    first->deliver(smallRunEpoch(0));
    const auto second = open(memory);
    EXPECT_GT(second->deliver(smallRunEpoch(0)), 0); // counted, since nobody did
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(EventContent(folder()).scalars.at("train/loss@2").size(), 2U);
}

TEST_F(EventFileTest, WithoutMemoryItBeginsAnew) {
    open()->deliver(smallRunEpoch(0));
    open()->deliver(smallRunEpoch(1));
    const EventContent content(folder());
    EXPECT_EQ(content.files.size(), 1U);
    EXPECT_EQ(content.scalars.at("learning_rate"), (Points{{1, 0.001F}}));
}

TEST_F(EventFileTest, ATornRecordEndsTheReadingAndANewFileFollows) {
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    const auto file = eventFiles(folder()).front();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1); // the end of the epoch
    open(tracker->memory())->deliver(smallRunEpoch(0));
    const EventContent content(folder());
    EXPECT_EQ(content.files.size(), 1U) << "made anew";
    EXPECT_EQ(content.scalars.at("learning_rate").size(), 1U);
    EXPECT_EQ(content.scalars.at("dual/first@2").size(), 1U);
}

TEST_F(EventFileTest, ATailThatAPowerCutTookIsNoticed) {
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    EXPECT_EQ(open(tracker->memory())->kept(), Kept::All);
    const auto file = eventFiles(folder()).front();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1); // the end of the epoch
    const auto second = open(tracker->memory());
    EXPECT_EQ(second->kept(), Kept::Part);
    second->deliver(smallRunEpoch(0));
    EXPECT_EQ(open(second->memory())->kept(), Kept::All);
}

TEST_F(EventFileTest, AFileThatSomebodyRemovedIsMadeAnewBesideOthers) {
    const auto first = open();
    first->deliver(smallRunEpoch(0));
    const auto second = open(first->memory());
    second->deliver(smallRunEpoch(1));
    const auto values = EventContent(folder()).scalars;
    std::filesystem::remove(eventFiles(folder()).front());
    const auto third = open(second->memory());
    EXPECT_EQ(third->kept(), Kept::Part) << "the newest epoch is there, an older one is not";
    ASSERT_EQ(third->notes().size(), 1U);
    expectParts(third->notes()[0], {"missing in " + folder().string(), "made anew"});
    for (const std::int64_t epoch : {0, 1})
        EXPECT_GT(third->deliver(smallRunEpoch(epoch)), 0);
    EXPECT_EQ(EventContent(folder()).scalars, values);
    EXPECT_EQ(EventContent(folder()).plugins.count("custom_scalars__config__"), 1U);
    EXPECT_EQ(open(third->memory())->kept(), Kept::All);
}

TEST_F(EventFileTest, AFolderThatSomebodyRemovedIsSaidToBeGone) {
    EXPECT_EQ(open(open()->memory())->kept(), Kept::All) << "nothing was written yet";
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    std::filesystem::remove_all(folder());
    const auto second = open(tracker->memory());
    EXPECT_EQ(second->kept(), Kept::Nothing);
    ASSERT_EQ(second->notes().size(), 1U);
    expectParts(second->notes()[0], {"no longer in " + folder().string(), "not counted",
                                     "pdqat export " + smallRunStarted().runId + " --to tensorboard --new"});
    second->deliver(smallRunEpoch(1));
    EXPECT_EQ(open(second->memory())->kept(), Kept::All);
}

TEST_F(EventFileTest, AFullDiskIsToldAndLosesNothing) {
    const auto tracker = open();
    const auto size = std::filesystem::file_size(eventFiles(folder()).front());
    {
        const FullDisk full(size + 700); // the first events fit in
        try {
            tracker->deliver(smallRunEpoch(0));
            FAIL() << "nothing was thrown";
        } catch (const TrackerUnavailable& error) {
            EXPECT_EQ(error.where(), eventFiles(folder()).front().string());
            EXPECT_NE(error.problem().find("cannot be written"), std::string::npos) << error.what();
        }
    }
    EXPECT_LE(std::filesystem::file_size(eventFiles(folder()).front()), size + 700);
    EXPECT_GT(tracker->deliver(smallRunEpoch(0)), 0);
    EXPECT_EQ(EventContent(folder()).scalars.at("batch/loss@2"), (Points{{2, 1.5}, {4, 1.5}}));
    EXPECT_EQ(EventContent(folder()).scalars.at("learning_rate").size(), 1U);
}

TEST_F(EventFileTest, AFolderThatCannotBeMadeIsAnError) {
    os::replaceFile(library / "tensorboard", "a file");
    try {
        open();
        FAIL() << "nothing was thrown";
    } catch (const TrackerUnavailable&) {
        FAIL() << "trying again is of no use";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Library);
        EXPECT_EQ(error.where(), folder().string());
    }
}

TEST_F(EventFileTest, FiguresAreImages) {
    const std::string head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06\0\0\0", 29);
    os::replaceFile(library / "layers.png", head);
    os::replaceFile(library / "layers.pdf", "no picture");
    os::replaceFile(library / "broken.png", "no picture");
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    tracker->close(sampleEnd(), {library / "layers.pdf", library / "layers.png"});
    const auto images = EventContent(folder()).images;
    ASSERT_EQ(images.size(), 1U);
    const auto& image = images.at("figures/layers");
    EXPECT_EQ(image.width(), 640);
    EXPECT_EQ(image.height(), 480);
    EXPECT_EQ(image.colorspace(), 4);
    EXPECT_EQ(image.encoded(), head);
    EXPECT_THROW(imageSummary(library / "broken.png", 0, 0), Error);
}

TEST_F(EventFileTest, TheCertificateIsAText) {
    const auto tracker = open();
    tracker->deliver(smallRunEpoch(0));
    tracker->close({sampleEnd(), "Converged."}, {});
    std::vector<std::string> texts;
    for (const auto& file : eventFiles(folder()))
        readEventFile(file, [&](const tensorboard::Event& record) {
            for (const auto& value : record.summary().value())
                if (value.metadata().plugin_data().plugin_name() == "text")
                    texts.push_back(value.tag() + ": " + value.tensor().string_val(0));
        });
    EXPECT_EQ(texts, std::vector<std::string>{"certificate: Converged."});
}

TEST_F(EventFileTest, TheCommandCanBeTyped) {
    const auto tracker = makeTensorBoardTracker({}, "/a library/with 'quotes'");
    EXPECT_EQ(tracker->command(), "tensorboard --logdir '/a library/with '\\''quotes'\\''/tensorboard'");
}

TEST(Histogram, CountsEveryFiniteNumberOnce) {
    const std::vector<double> values{0, 1, 0.5, NAN, 1, INFINITY, 0.05};
    const auto histogram = histogramOf(values);
    EXPECT_EQ(histogram.number, 5);
    EXPECT_EQ(histogram.counts.size() + 1, histogram.edges.size());
    EXPECT_EQ(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), 5);
    EXPECT_EQ(histogram.counts.front(), 1);
    EXPECT_EQ(histogram.counts.back(), 2); // the last bin has its right edge
    EXPECT_EQ(histogram.counts[1], 1);     // an edge belongs to the bin on its right
}

TEST(Histogram, OneValueHasABinAroundIt) {
    const std::vector<double> values{0, 0};
    const auto histogram = histogramOf(values);
    ASSERT_EQ(histogram.counts, std::vector<std::int64_t>{2});
    EXPECT_LT(histogram.edges[0], 0);
    EXPECT_GT(histogram.edges[1], 0);
    EXPECT_TRUE(histogramOf({}).counts.empty());
}

} // namespace
} // namespace pdqat::track
