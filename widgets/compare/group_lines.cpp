// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/group_lines.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_texts.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct GroupLinesTexts {
    Q_DECLARE_TR_FUNCTIONS(GroupLinesTexts)
};

constexpr std::size_t mostMarks = 8;    ///< categories that an axis names
constexpr std::size_t mostSettings = 8; ///< axes of settings that have room

/// Numbers between their least and largest one.
GroupLines::Axis axisOfNumbers(const QString& title, const std::vector<double>& values, int decimals) {
    GroupLines::Axis axis{title, {}, {}};
    AxisRange range;
    for (const double value : values)
        range.add(value);
    if (range.empty())
        return axis;
    const double width = range.high() - range.low();
    for (const double value : values)
        axis.places.push_back(width > 0 ? (value - range.low()) / width : value - range.low() + 0.5);
    axis.marks.emplace_back(width > 0 ? 0 : 0.5, realText(range.low(), decimals));
    if (width > 0)
        axis.marks.emplace_back(1, realText(range.high(), decimals));
    return axis;
}

/// Texts one above the other, in order of appearance.
GroupLines::Axis axisOfTexts(const QString& title, const std::vector<QString>& texts) {
    GroupLines::Axis axis{title, {}, {}};
    QStringList known;
    for (const auto& text : texts)
        if (!text.isEmpty() && !known.contains(text))
            known << text;
    const auto last = std::max<qsizetype>(known.size() - 1, 1);
    for (const auto& text : texts)
        axis.places.push_back(text.isEmpty() ? qQNaN() : double(known.indexOf(text)) / double(last));
    const auto every = 1 + (known.size() - 1) / qsizetype(mostMarks);
    for (qsizetype i = 0; i < known.size(); i += every)
        axis.marks.emplace_back(double(i) / double(last), known[i]);
    return axis;
}

} // namespace

GroupLines::GroupLines(ShownPtr shown)
    : ComparedPicture(std::move(shown), GroupLinesTexts::tr("Settings and results")) {
    const auto& comparison = *this->shown().comparison;
    for (std::size_t key = 0; key < comparison.keys.size() && axes_.size() < mostSettings; ++key)
        addSetting(key);
    if (comparison.keys.size() > mostSettings)
        note(GroupLinesTexts::tr("Settings without an axis here: %1")
                 .arg(comparison.keys.size() - mostSettings));
    for (const auto value : allOf<ComparedValue>)
        if (value != ComparedValue::Accuracy)
            addValue(value);
    addValue(ComparedValue::Accuracy); // the last one is where lines end
}

void GroupLines::addSetting(std::size_t key) {
    std::vector<double> numbers;
    std::vector<QString> texts;
    for (const auto& group : shown().groups()) {
        numbers.push_back(group.settings[key].number);
        texts.push_back(toQt(group.settings[key].text));
    }
    if (std::ranges::count(texts, texts.front()) == std::ssize(texts))
        return; // seeds that are folded
    const auto title = toQt(shown().comparison->keys[key]);
    const bool numeric = std::ranges::all_of(numbers, [](double n) { return std::isfinite(n); });
    axes_.push_back(numeric ? axisOfNumbers(title, numbers, -1) : axisOfTexts(title, texts));
}

void GroupLines::addValue(ComparedValue value) {
    std::vector<double> means;
    for (const auto& group : shown().groups())
        means.push_back(group.values[static_cast<std::size_t>(value)].mean);
    const auto [low, high] = std::ranges::minmax(means);
    const bool isTelling = std::ranges::any_of(means, [](double mean) { return std::isfinite(mean); }) &&
                           (low != high || value == ComparedValue::Accuracy);
    if (isTelling)
        axes_.push_back(
            axisOfNumbers(comparedValueText(value, shown().comparison->split), means, decimalsOf(value)));
}

std::vector<Spot> GroupLines::spots() const {
    std::vector<Spot> spots;
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        std::optional<QPointF> end;
        for (std::size_t axis = 0; axis < axes_.size(); ++axis)
            if (std::isfinite(axes_[axis].places[group]))
                end.emplace(double(axis), axes_[axis].places[group]);
        const auto& one = shown().groups()[group];
        if (end)
            spots.push_back({QRectF(*end, QSizeF()), keyOf(one),
                             QStringLiteral("%1 · %2 %3")
                                 .arg(toQt(one.name),
                                      comparedValueText(ComparedValue::Accuracy, shown().comparison->split),
                                      comparedText(one.values[0], decimalsOf(ComparedValue::Accuracy)))});
    }
    return spots;
}

void GroupLines::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    plot.yAxis->setVisible(false);
    if (!info().notes.isEmpty()) {
        auto* said = addCornerNote(plot, theme);
        said->setText(info().notes.last());
        said->setColor(theme.muted);
        said->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        said->setClipToAxisRect(false);
        plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
    }
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setBasePen(Qt::NoPen);
    plot.xAxis->setTickPen(Qt::NoPen);
    plot.xAxis->setSubTicks(false);
    plot.xAxis->setLabel({});
    const bool crowded = axes_.size() > 5; // then the last one's title needs room beside it
    plot.xAxis->setRange(-0.3, std::max<double>(double(axes_.size()) - (crowded ? 0 : 0.6), 0.5));
    plot.yAxis->setRange(-0.08, 1.08);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < axes_.size(); ++i)
        ticker->addTick(double(i), axes_[i].title);
    plot.xAxis->setTicker(ticker);
    plot.xAxis->setTickLabelRotation(crowded ? 30 : 0);
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        auto* line = new QCPItemLine(&plot);
        line->setPen(QPen(theme.muted, std::max(1.0, theme.unit)));
        line->start->setCoords(double(i), 0);
        line->end->setCoords(double(i), 1);
    }
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        const bool isSelected = keyOf(shown().groups()[group]) == selected;
        auto color = shown().color(group, theme.ground);
        if (!selected.isEmpty() && !isSelected)
            color = theme.dimmed(color);
        auto* line = plot.addGraph();
        line->setPen(QPen(color, isSelected ? 3 * theme.unit : 0));
        line->setScatterStyle({QCPScatterStyle::ssDisc, color, 5 * theme.unit});
        for (std::size_t axis = 0; axis < axes_.size(); ++axis)
            line->addData(double(axis), axes_[axis].places[group]);
    }
    for (std::size_t i = 0; i < axes_.size(); ++i)
        for (const auto& [place, text] : axes_[i].marks) {
            auto* mark = new QCPItemText(&plot);
            mark->setFont(theme.font);
            mark->setColor(theme.text);
            auto ground = theme.background;
            ground.setAlphaF(0.8F);
            mark->setBrush(ground);
            mark->setText(text.size() > 24 ? text.left(23) + QChar(0x2026) : text);
            const bool last = i + 1 == axes_.size();
            mark->setPositionAlignment((last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            mark->setPadding(QMargins(qRound(6 * theme.unit), 0, qRound(6 * theme.unit), 0));
            mark->setClipToAxisRect(false);
            mark->position->setCoords(double(i), place);
        }
}

QByteArray GroupLines::csv() const {
    const auto& comparison = *shown().comparison;
    std::vector<std::string> head{"group"};
    head.insert(head.end(), comparison.keys.begin(), comparison.keys.end());
    for (const auto value : allOf<ComparedValue>)
        head.emplace_back(name(value));
    auto csv = csvLine(head);
    for (const auto& group : comparison.groups) {
        std::vector<std::string> cells{group.name};
        for (const auto& setting : group.settings)
            cells.push_back(setting.text);
        for (const auto& value : group.values)
            cells.push_back(csvNumber(value.mean));
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
