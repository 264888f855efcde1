// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/tensorboard_summary.h"

#include "engine/api/series.h"
#include "engine/os/atomic_file.h"
#include "engine/track/files/histogram.h"
#include "pdqat_tensorboard.pb.h"

#include <cmath>

namespace pdqat::track {
namespace {

void addScalar(tensorboard::Summary& summary, const std::string& tag, double value) {
    if (std::isnan(value)) // not measured
        return;
    auto& added = *summary.add_value();
    added.set_tag(tag);
    added.set_simple_value(static_cast<float>(value));
}

void addHistogram(tensorboard::Summary& summary, const std::string& tag, const std::vector<double>& values) {
    const auto counted = histogramOf(values);
    if (counted.number == 0)
        return;
    auto& added = *summary.add_value();
    added.set_tag(tag);
    auto& histogram = *added.mutable_histogram();
    histogram.set_min(counted.least);
    histogram.set_max(counted.most);
    histogram.set_num(static_cast<double>(counted.number));
    histogram.set_sum(counted.sum);
    histogram.set_sum_squares(counted.sumOfSquares);
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        histogram.add_bucket_limit(counted.edges[i + 1]);
        histogram.add_bucket(static_cast<double>(counted.counts[i]));
    }
}

class Writer {
public:
    Writer(const RunStarted& started, const std::optional<EpochDone>& best, tensorboard::Event& record)
        : started_(started), best_(best), record_(record), summary_(*record.mutable_summary()) {}

    void operator()(const LayerStatistics& statistics) { record_.set_step(statistics.at.step); }

    void operator()(const DualStep& step) {
        record_.set_step(step.at.epoch);
        for (const int bits : lowWidths(started_.config)) {
            const auto at = "/layers@" + std::to_string(bits);
            addHistogram(summary_, "dual" + at, layerValues(started_.constraints, step.lambda, bits));
            addHistogram(summary_, "slack" + at, layerValues(started_.constraints, step.slack, bits));
        }
    }

    void operator()(const EpochDone& epoch) {
        record_.set_step(epoch.epoch);
        if (!best_)
            return;
        for (const auto split : {Split::Validation, Split::Test}) {
            for (const int bits : trainedWidths(started_.config))
                addScalar(summary_, bestTag(split, bits), accuracyOf(*best_, split, bits));
            addScalar(summary_, bestTag(split), accuracyOf(*best_, split, lowestWidth(started_.config)));
        }
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    const RunStarted& started_;
    const std::optional<EpochDone>& best_;
    tensorboard::Event& record_;
    tensorboard::Summary& summary_;
};

int bigEndian(std::string_view bytes) {
    int value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

tensorboard::Event tensorboardRecord(const TrackedEvent& tracked, const RunStarted& started) {
    const auto& event = tracked.event;
    tensorboard::Event record;
    record.set_wall_time(event.time);
    std::vector<SeriesPoint> points;
    appendSeries(event, started.constraints, SeriesNames::Own, points);
    for (const auto& point : points)
        addScalar(*record.mutable_summary(), point.series, point.value);
    std::visit(Writer(started, tracked.best, record), event.body);
    return record;
}

std::int64_t valuesIn(const tensorboard::Event& record) {
    return std::ranges::count_if(record.summary().value(), [](const auto& value) {
        return value.has_simple_value() || value.has_histogram();
    });
}

tensorboard::Event tensorSummary(const std::string& tag, const std::string& plugin,
                                 const std::string& content, std::int64_t step, double time) {
    constexpr int textType = 7;
    tensorboard::Event record;
    record.set_wall_time(time);
    record.set_step(step);
    auto& value = *record.mutable_summary()->add_value();
    value.set_tag(tag);
    value.mutable_metadata()->mutable_plugin_data()->set_plugin_name(plugin);
    auto& tensor = *value.mutable_tensor();
    tensor.set_type(textType);
    tensor.mutable_shape();
    tensor.add_string_val(content);
    return record;
}

tensorboard::Event imageSummary(const std::filesystem::path& png, std::int64_t step, double time) {
    const auto content = os::readFile(png);
    if (content.size() < 26 || content.substr(1, 3) != "PNG")
        throw Error(ErrorKind::Library, png.string(), "not a PNG file");
    tensorboard::Event record;
    record.set_wall_time(time);
    record.set_step(step);
    auto& value = *record.mutable_summary()->add_value();
    value.set_tag("figures/" + png.stem().string());
    auto& image = *value.mutable_image();
    image.set_width(bigEndian(std::string_view(content).substr(16, 4)));
    image.set_height(bigEndian(std::string_view(content).substr(20, 4)));
    const bool opacity = content[25] & 4, colours = content[25] & 2; // bits of PNG's colour type
    image.set_colorspace((colours ? 3 : 1) + (opacity ? 1 : 0));
    image.set_encoded(content);
    return record;
}

std::string bestTag(Split split, int bits) { return bestTag(split) + '@' + std::to_string(bits); }

std::string bestTag(Split split) { return "best/" + std::string(name(split)) + "_accuracy"; }

} // namespace pdqat::track
