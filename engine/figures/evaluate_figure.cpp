// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_query.h"
#include "engine/figures/evaluation.h"
#include "engine/figures/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace pdqat::figures {
namespace {

using Runs = std::vector<const AskedRun*>;
using ValuesByLayer = std::map<std::string, std::vector<double>>;

/// "Block_7_conv0" in two lines: "Block 7" over "conv0".
std::string layerLabel(const std::string& layer) {
    auto label = layer;
    const auto last = label.rfind('_');
    std::replace(label.begin(), label.end(), '_', ' ');
    if (last != std::string::npos)
        label[last] = '\n';
    return label;
}

class PanelMaker {
public:
    PanelMaker(Evaluation& evaluation, const PanelRecipe& recipe)
        : evaluation_(evaluation), recipe_(recipe) {}

    FigurePanel make() {
        panel_.title = recipe_.title;
        panel_.mark = recipe_.mark;
        panel_.x.logarithmic = recipe_.logX;
        panel_.y.logarithmic = recipe_.logY;
        panel_.y.label =
            recipe_.yLabel.empty() ? evaluation_.label(recipe_.y, severalSplits()) : recipe_.yLabel;
        if (traits(recipe_.mark).counts)
            makeHistogram();
        else if (recipe_.x == "layer")
            makeLayers();
        else if (recipe_.x == "epoch")
            makeEpochs();
        else
            makeConfigurations();
        if (!recipe_.xLabel.empty())
            panel_.x.label = recipe_.xLabel;
        dropImpossible();
        panel_.spread =
            traits(recipe_.mark).counts ? "" : evaluation_.spreadText(recipe_.spread, fewest(), most_);
        return std::move(panel_);
    }

private:
    struct Group {
        std::string name;
        Measure measure;
        Runs runs; ///< usable ones
    };

    bool severalSplits() const {
        return std::any_of(recipe_.series.begin(), recipe_.series.end(),
                           [&](const auto& group) { return group.split && *group.split != recipe_.y.split; });
    }

    /// Pooled: a series' runs are averaged, so they should be of one configuration.
    enum class Pooling { Pooled, ByConfiguration };

    std::vector<Group> groups(Pooling pooling) {
        std::vector<Group> result;
        for (const auto& group : seriesGroups()) {
            const auto runs = within(evaluation_.runs(), group.query);
            evaluation_.noteUnusable(runs);
            if (pooling == Pooling::Pooled)
                evaluation_.noteMixture(runs);
            result.push_back({group.name, Evaluation::measureOf(recipe_.y, group), usable(runs)});
        }
        return result;
    }

    std::vector<RunGroup> seriesGroups() const {
        if (!recipe_.series.empty())
            return recipe_.series;
        if (recipe_.seriesBy.empty())
            return {RunGroup{}};
        const auto& field = requireField(recipe_.seriesBy);
        std::vector<std::string> values;
        for (const auto* run : evaluation_.runs())
            if (field.visible(run->record.config))
                values.push_back(toText(field, field.get(run->record.config)));
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        std::vector<RunGroup> groups;
        for (const auto& value : values)
            groups.push_back({value + (field.unit.empty() ? "" : ' ' + field.unit),
                              field.key + "=\"" + value + '"',
                              {},
                              {},
                              false});
        return groups;
    }

    Estimate counted(const std::vector<double>& values) {
        const auto result = estimate(values, recipe_.spread);
        if (result.n > 0)
            fewest_ = fewest_ < 0 ? result.n : std::min(fewest_, result.n);
        most_ = std::max(most_, result.n);
        return result;
    }
    std::int64_t fewest() const { return std::max<std::int64_t>(fewest_, 0); }

    /// A run's values by layer; that it has none is said.
    std::vector<std::pair<std::string, double>> layersOf(const AskedRun& run, const RunStory& story,
                                                         const Group& group) {
        auto values = evaluation_.measurer(story, group.measure).layers();
        if (values.empty())
            evaluation_.noteWithout(run, evaluation_.label(group.measure));
        return values;
    }

    /// Values of the runs by layer; `order` collects the layers in network order.
    ValuesByLayer layerValues(const Group& group, std::vector<std::string>& order) {
        ValuesByLayer values;
        for (const auto* run : group.runs)
            if (const auto* story = evaluation_.story(*run))
                for (const auto& [layer, value] : layersOf(*run, *story, group)) {
                    if (std::find(order.begin(), order.end(), layer) == order.end())
                        order.push_back(layer);
                    values[layer].push_back(value);
                }
        return values;
    }

    void makeLayers() {
        std::vector<std::string> order;
        std::vector<std::pair<std::string, ValuesByLayer>> series;
        for (const auto& group : groups(Pooling::Pooled))
            series.emplace_back(group.name, layerValues(group, order));
        if (!recipe_.layers.empty())
            order = recipe_.layers;
        if (recipe_.order == LayerOrder::Ascending && !series.empty())
            sortByMean(order, series.front().second);
        for (const auto& layer : order)
            panel_.x.categories.push_back(layerLabel(layer));
        for (auto& [name, values] : series)
            panel_.series.push_back({name, layerPoints(order, values)});
        noteAbsent(order);
    }

    static void sortByMean(std::vector<std::string>& order, const ValuesByLayer& values) {
        std::map<std::string, double> means;
        for (const auto& layer : order)
            if (const auto found = values.find(layer); found != values.end())
                means[layer] = estimate(found->second, Spread::None).mean;
        std::stable_sort(order.begin(), order.end(),
                         [&](const auto& a, const auto& b) { return means[a] < means[b]; });
    }

    std::vector<FigurePoint> layerPoints(const std::vector<std::string>& order, const ValuesByLayer& values) {
        std::vector<FigurePoint> points;
        for (std::size_t i = 0; i < order.size(); ++i)
            if (const auto found = values.find(order[i]); found != values.end())
                points.push_back({exactly(static_cast<double>(i)), counted(found->second), order[i]});
        return points;
    }

    void noteAbsent(const std::vector<std::string>& order) {
        for (std::size_t i = 0; i < order.size(); ++i)
            if (std::none_of(panel_.series.begin(), panel_.series.end(), [&](const auto& series) {
                    return std::any_of(series.points.begin(), series.points.end(),
                                       [&](const auto& point) { return point.label == order[i]; });
                }))
                evaluation_.note("No run has a value for " + order[i] + '.');
    }

    void makeEpochs() {
        panel_.x.label = "epoch";
        for (const auto& group : groups(Pooling::Pooled)) {
            std::map<std::string, std::map<std::int64_t, std::vector<double>>> curves;
            std::vector<std::string> order;
            for (const auto* run : group.runs)
                if (const auto* story = evaluation_.story(*run))
                    if (!addCurves(*story, group, curves, order))
                        evaluation_.noteWithout(*run, evaluation_.label(group.measure));
            for (const auto& name : order)
                panel_.series.push_back({name, curvePoints(curves[name])});
        }
    }

    /// Whether there was anything to add.
    bool addCurves(const RunStory& story, const Group& group,
                   std::map<std::string, std::map<std::int64_t, std::vector<double>>>& curves,
                   std::vector<std::string>& order) {
        const auto measurer = evaluation_.measurer(story, group.measure);
        bool any = false;
        const auto add = [&](const std::string& name, std::int64_t epoch, double value) {
            if (std::isnan(value))
                return;
            any = true;
            if (!curves.contains(name))
                order.push_back(name);
            curves[name][epoch].push_back(value);
        };
        for (const auto& done : story.epochs())
            if (findMetric(group.measure.metric).perLayer)
                for (const auto& [layer, value] : measurer.layersAt(done.epoch))
                    add(group.name.empty() ? layer : group.name + ", " + layer, done.epoch, value);
            else
                add(group.name, done.epoch, measurer.valueAt(done.epoch));
        return any;
    }

    std::vector<FigurePoint> curvePoints(const std::map<std::int64_t, std::vector<double>>& curve) {
        std::vector<FigurePoint> points;
        for (const auto& [epoch, values] : curve)
            points.push_back({exactly(static_cast<double>(epoch + 1)), counted(values), ""});
        return points;
    }

    /// One point for each configuration, over its seeds.
    void makeConfigurations() {
        const bool key = recipe_.x.find('.') != std::string::npos;
        if (key) {
            const auto& field = requireField(recipe_.x);
            panel_.x.label = field.label + (field.unit.empty() ? "" : " (" + field.unit + ')');
        } else {
            panel_.x.label = evaluation_.label({recipe_.x, recipe_.y.split, 0, recipe_.y.epoch});
        }
        for (const auto& group : groups(Pooling::ByConfiguration)) {
            FigureSeries series{group.name, {}};
            for (const auto& runs : bySeedlessConfig(group.runs))
                if (const auto point = configurationPoint(runs, group); point.y.n > 0)
                    series.points.push_back(point);
            std::stable_sort(series.points.begin(), series.points.end(),
                             [](const auto& a, const auto& b) { return a.x.mean < b.x.mean; });
            panel_.series.push_back(std::move(series));
        }
    }

    FigurePoint configurationPoint(const Runs& runs, const Group& group) {
        std::vector<double> xs, ys;
        FigurePoint point;
        for (const auto* run : runs)
            if (const auto* story = evaluation_.story(*run)) {
                const auto measurer = evaluation_.measurer(*story, group.measure);
                const double x = xOf(*run, *story, measurer.bits(), group.measure), y = measurer.value();
                if (std::isnan(x) || std::isnan(y)) {
                    evaluation_.noteWithout(*run, std::isnan(x) ? panel_.x.label : panel_.y.label);
                    continue;
                }
                xs.push_back(x);
                ys.push_back(y);
                point.label = std::to_string(measurer.bits()) + " bit";
            }
        const bool same = std::adjacent_find(xs.begin(), xs.end(), std::not_equal_to<>()) == xs.end();
        point.x = same && !xs.empty() ? exactly(xs.front()) : estimate(xs, recipe_.spread);
        point.y = counted(ys);
        return point;
    }

    double xOf(const AskedRun& run, const RunStory& story, int bits, const Measure& measure) {
        if (recipe_.x.find('.') == std::string::npos) {
            auto own = measure;
            own.metric = recipe_.x;
            return evaluation_.measurer(story, own).value();
        }
        const auto& field = requireField(recipe_.x);
        const double value = numberOf(field, run.record.config, bits);
        if (!std::isnan(value) || !field.visible(run.record.config))
            return value;
        return category(toText(field, field.get(run.record.config)));
    }

    double category(const std::string& text) {
        auto& all = panel_.x.categories;
        const auto found = std::find(all.begin(), all.end(), text);
        const auto index = found - all.begin();
        if (found == all.end())
            all.push_back(text);
        return static_cast<double>(index);
    }

    void makeHistogram() {
        panel_.x.label = evaluation_.label(recipe_.y, severalSplits());
        panel_.y.label = recipe_.yLabel.empty() ? "count" : recipe_.yLabel;
        std::vector<std::pair<std::string, std::vector<double>>> pooled;
        double low = INFINITY, high = -INFINITY;
        for (const auto& group : groups(Pooling::Pooled)) {
            pooled.emplace_back(group.name, pooledValues(group));
            for (const double value : pooled.back().second) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
        for (const auto& [name, values] : pooled)
            panel_.series.push_back({name, bars(values, low, high)});
    }

    std::vector<double> pooledValues(const Group& group) {
        std::vector<double> values;
        for (const auto* run : group.runs)
            if (const auto* story = evaluation_.story(*run)) {
                const auto measurer = evaluation_.measurer(*story, group.measure);
                if (findMetric(group.measure.metric).perLayer)
                    for (const auto& [layer, value] : layersOf(*run, *story, group))
                        values.push_back(value);
                else if (const double value = measurer.value(); !std::isnan(value))
                    values.push_back(value);
                else
                    evaluation_.noteWithout(*run, evaluation_.label(group.measure));
            }
        return values;
    }

    std::vector<FigurePoint> bars(const std::vector<double>& values, double low, double high) const {
        const auto bins = static_cast<std::size_t>(recipe_.bins);
        const double width =
            (high > low ? high - low : std::max(std::abs(low), 1.0)) / static_cast<double>(bins);
        std::vector<FigurePoint> result;
        for (std::size_t i = 0; !values.empty() && i < bins; ++i) {
            const double from = low + width * static_cast<double>(i);
            result.push_back({{from + width / 2, from, from + width, 1}, exactly(0), ""});
        }
        for (const double value : values)
            result[std::min(bins - 1, static_cast<std::size_t>((value - low) / width))].y.mean += 1;
        return result;
    }

    /// What a logarithmic axis cannot show is said, not hidden.
    void dropImpossible() {
        std::size_t dropped = 0;
        for (auto& series : panel_.series)
            dropped += std::erase_if(series.points, [&](const FigurePoint& point) {
                return (recipe_.logX && !(point.x.mean > 0)) || (recipe_.logY && !(point.y.mean > 0));
            });
        if (dropped > 0)
            evaluation_.note(std::to_string(dropped) + (dropped == 1 ? " point" : " points") +
                             " at or below 0 cannot stand on a logarithmic axis.");
    }

    static Estimate exactly(double value) {
        Estimate result;
        result.mean = value;
        result.n = 1;
        return result;
    }

    Evaluation& evaluation_;
    const PanelRecipe& recipe_;
    FigurePanel panel_;
    std::int64_t fewest_ = -1, most_ = 0;
};

} // namespace

FigureData evaluateFigure(Evaluation& evaluation) {
    const auto& recipe = evaluation.recipe();
    FigureData data;
    data.paper = paperSize(recipe);
    data.colors = recipe.look.colors;
    for (const auto& panel : recipe.panels)
        data.panels.push_back(PanelMaker(evaluation, panel).make());
    return data;
}

} // namespace pdqat::figures
