// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/result_figure.h"

#include "engine/api/figure_csv.h"
#include "engine/api/text.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/figure_legend.h"
#include "widgets/plots/plot_parts.h"

#include <QFileInfo>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr int rowsOfPanel = 3; ///< heading, legend, axes
constexpr double slim = 0.001; ///< stretch of a row that takes no more than it needs

/// Renders one plan; panels stand in one grid, so that neighbours share their edges.
class Composer {
public:
    Composer(const FigurePlan& plan, const Paper& paper)
        : plan_(plan),
          pixels_(paper.pixels),
          theme_(PlotTheme::paper(paper.font, paper.unit())),
          plot_(paperPlot()) {}

    std::unique_ptr<QCustomPlot> compose() {
        plot_->plotLayout()->clear();
        plot_->setAutoAddPlottableToLegend(false);
        plot_->setBackground(QBrush(theme_.background));
        grid_ = new QCPLayoutGrid;
        plot_->plotLayout()->addElement(0, 0, grid_);
        grid_->setRowSpacing(gap(2));
        grid_->setColumnSpacing(gap(14));
        for (std::size_t i = 0; i < plan_.panels.size(); ++i)
            addPanel(i);
        slimRows();
        if (hasOneLegend())
            addFigureLegend(*plot_, entries_, theme_, pixels_);
        setPaperMargins(*plot_, theme_);
        return std::move(plot_);
    }

private:
    int gap(double logical) const { return qRound(logical * theme_.unit); }
    int row(std::size_t panel) const { return int(panel / plan_.columns) * rowsOfPanel; }
    int column(std::size_t panel) const { return int(panel % plan_.columns); }

    /// That may stand beside the plots, too.
    bool hasOneLegend() const {
        return !plan_.legend.names.empty() ||
               (plan_.panels.size() == 1 && !plan_.panels[0].legend.names.empty());
    }

    void addPanel(std::size_t index) {
        const auto& panel = plan_.panels[index];
        if (const auto title = QString::fromStdString(join(panel.title, "\n")).trimmed(); !title.isEmpty())
            addHeading(index, title);
        auto* rect = new QCPAxisRect(plot_.get());
        grid_->addElement(row(index) + 2, column(index), rect);
        // Half a tick label may stand beyond the end of an axis.
        const int em = theme_.font.pixelSize();
        rect->setMinimumMargins(QMargins(em, em / 2, em * 3 / 2, em));
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, marginGroup(columnMargins_, column(index)));
        rect->setMarginGroup(QCP::msTop | QCP::msBottom, marginGroup(rowMargins_, row(index)));
        auto entries = PanelPainter(*rect, theme_, plan_, panel).paint();
        if (!panel.legend.names.empty() && !hasOneLegend())
            addLegendAbove(*grid_, row(index) + 1, column(index), entries, theme_,
                           pixels_.width() / double(plan_.columns));
        if (index == 0)
            entries_ = std::move(entries);
    }

    void addHeading(std::size_t index, const QString& text) {
        auto font = theme_.font;
        font.setWeight(QFont::DemiBold);
        auto* element = new QCPTextElement(plot_.get(), text, font);
        element->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
        element->setTextColor(theme_.text);
        element->setMargins(
            QMargins(0, column(index) + row(index) > 0 && row(index) > 0 ? gap(6) : 0, 0, gap(2)));
        grid_->addElement(row(index), column(index), element);
    }

    /// The grid's rows that hold no axes.
    void slimRows() {
        for (int row = 0; row < grid_->rowCount(); ++row)
            if (row % rowsOfPanel != 2)
                grid_->setRowStretchFactor(row, slim);
    }

    QCPMarginGroup* marginGroup(std::map<int, QCPMarginGroup*>& groups, int key) {
        auto*& group = groups[key];
        if (!group)
            group = new QCPMarginGroup(plot_.get());
        return group;
    }

    const FigurePlan& plan_;
    QSize pixels_;
    PlotTheme theme_;
    std::unique_ptr<QCustomPlot> plot_;
    QCPLayoutGrid* grid_ = nullptr;
    std::vector<LegendEntry> entries_; ///< of the first panel
    std::map<int, QCPMarginGroup*> columnMargins_, rowMargins_;
};

} // namespace

ResultFigure::ResultFigure(FigureData data) : data_(std::move(data)) {}

FigureInfo ResultFigure::info() const {
    FigureInfo info{QString::fromStdString(data_.title), {}, data_.sources.time, {}};
    for (const auto& run : data_.sources.runs)
        info.runs << QString::fromStdString(run);
    for (const auto& note : data_.notes)
        info.notes << QString::fromStdString(note);
    for (const auto& remark : planFigure(data_).remarks)
        info.notes << QString::fromStdString(remark);
    return info;
}

std::unique_ptr<QCustomPlot> ResultFigure::layOut(const Paper& paper) const {
    auto data = data_;
    data.paper.widthMm = paper.style.sizeMm.width();
    data.paper.heightMm = paper.style.sizeMm.height();
    data.paper.fontPt = paper.style.fontPt;
    return Composer(planFigure(data), paper).compose();
}

std::optional<FigureStyle> ResultFigure::ownStyle() const { return styleOf(data_); }

QByteArray ResultFigure::csv() const { return QByteArray::fromStdString(figureCsv(data_)); }

FigureStyle styleOf(const FigureData& data) {
    FigureStyle style;
    style.sizeMm = {data.paper.widthMm, data.paper.heightMm};
    style.fontPt = data.paper.fontPt;
    return style;
}

void writeFigure(const FigureData& data, const QString& path) {
    exportFigure(ResultFigure(data), figureFormat(QFileInfo(path).suffix()), styleOf(data), path);
}

} // namespace pdqat::ui
