// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/result_view.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

constexpr int redrawDelay = 60;   ///< ms after the last change of size
constexpr double largestZoom = 2; ///< times the size on paper
constexpr double stale = 0.35;    ///< opacity of what no longer is what the form says

/// Paper stays white in a dark window.
QPalette paperPalette(QPalette palette) {
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x20, 0x20, 0x20));
    return palette;
}

} // namespace

QString runsText(const RecipeResult& result, const QString& sweep) {
    const auto count = sourcesOf(result).runs.size();
    if (count == 1)
        return ResultView::tr("1 run");
    if (count > 1)
        return ResultView::tr("%1 runs").arg(count);
    return sweep.isEmpty() ? ResultView::tr("no runs yet")
                           : ResultView::tr("no runs yet: the sweep %1 feeds it").arg(sweep);
}

ResultView::ResultView(QWidget* parent)
    : QWidget(parent),
      problem_(new QLabel),
      paper_(new QLabel),
      remarks_(new QLabel),
      table_(new QTextBrowser),
      stack_(new QStackedLayout) {
    setObjectName(QStringLiteral("result"));
    problem_->setObjectName(QStringLiteral("result.problem"));
    remarks_->setObjectName(QStringLiteral("result.remarks"));
    for (auto* label : {problem_, remarks_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    problem_->setForegroundRole(QPalette::BrightText);
    problem_->hide();
    setTextSize(remarks_, TextSize::Small);
    paper_->setObjectName(QStringLiteral("result.figure"));
    paper_->setAlignment(Qt::AlignCenter);
    paper_->setMinimumSize(20 * gridUnit, 15 * gridUnit);
    paper_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setOpenLinks(false);
    stack_->addWidget(paper_);
    stack_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, gridUnit, 0);
    column->setSpacing(gridUnit);
    column->addWidget(problem_);
    column->addLayout(stack_, 1);
    column->addWidget(remarks_);
    redrawSoon_.setSingleShot(true);
    redrawSoon_.setInterval(redrawDelay);
    connect(&redrawSoon_, &QTimer::timeout, this, &ResultView::draw);
    retranslate();
    onLanguageChange(this, &ResultView::retranslate);
}

void ResultView::setResult(const ResultPtr& result, const QString& sweep) {
    result_ = result;
    sweep_ = sweep;
    const auto* table = result ? std::get_if<TableData>(result.get()) : nullptr;
    if (table)
        showTable(*table);
    stack_->setCurrentIndex(table ? 1 : 0);
    showRemarks();
    draw();
}

void ResultView::showTable(const TableData& table) {
    table_->setHtml(tableHtml(table));
    table_->document()->setDocumentMargin(3 * gridUnit);
}

void ResultView::setProblem(const QString& problem) {
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    auto* pale = problem.isEmpty() ? nullptr : new QGraphicsOpacityEffect(paper_);
    if (pale)
        pale->setOpacity(stale);
    paper_->setGraphicsEffect(pale);
}

void ResultView::setInk(Ink ink) {
    ink_ = ink;
    draw();
}

void ResultView::draw() {
    if (!result_) {
        paper_->setText(tr("Being drawn …"));
    } else if (std::holds_alternative<FigureData>(*result_)) {
        const auto room = paper_->size() - QSize(2, 2);
        paper_->setPixmap(
            QPixmap::fromImage(picture(*result_, room, devicePixelRatioF(), largestZoom, ink_)));
    }
    table_->setPalette(paperPalette(palette()));
    paper_->setAccessibleDescription(summary());
}

QString ResultView::summary() const {
    if (!result_)
        return {};
    QStringList parts{toQt(titleOf(*result_)), runsText(*result_, sweep_)};
    if (const auto* figure = std::get_if<FigureData>(result_.get()))
        for (const auto& panel : figure->panels) {
            parts << QStringLiteral("%1 / %2").arg(toQt(panel.y.label), toQt(panel.x.label));
            for (const auto& series : panel.series)
                parts << toQt(series.name);
        }
    return parts.join(QStringLiteral("; "));
}

void ResultView::showRemarks() {
    remarks_->setVisible(result_ != nullptr);
    if (result_)
        remarks_->setText((QStringList(runsText(*result_, sweep_)) + remarksOf(*result_)).join(u'\n'));
}

void ResultView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    redrawSoon_.start();
}

void ResultView::retranslate() {
    problem_->setAccessibleName(tr("What is wrong with the recipe"));
    remarks_->setAccessibleName(tr("Remarks"));
    paper_->setAccessibleName(tr("Preview of the figure"));
    setNames(table_, QStringLiteral("result.table"), tr("Preview of the table"));
    showRemarks();
    draw();
}

} // namespace pdqat::ui
