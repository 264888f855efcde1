// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/check_list.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"

#include <QGridLayout>
#include <QLabel>

namespace pdqat::ui {
namespace {

QIcon signOf(CheckLine::State state) {
    switch (state) {
    case CheckLine::State::Good: return icon(QStringLiteral("state-finished"), QPalette::Highlight);
    case CheckLine::State::Note: return icon(QStringLiteral("info"), QPalette::PlaceholderText);
    case CheckLine::State::Problem: return icon(QStringLiteral("state-failed"), QPalette::BrightText);
    }
    return {};
}

QString wordOf(CheckLine::State state) {
    switch (state) {
    case CheckLine::State::Good: return CheckList::tr("good");
    case CheckLine::State::Note: return CheckList::tr("note");
    case CheckLine::State::Problem: return CheckList::tr("problem");
    }
    return {};
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    setObjectName(QStringLiteral("model.checks"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(gridUnit);
    grid_->setVerticalSpacing(gridUnit);
    grid_->setColumnStretch(1, 1);
}

void CheckList::setLines(const std::vector<CheckLine>& lines) {
    lines_ = lines;
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int side = 2 * gridUnit;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        auto* sign = new QLabel;
        sign->setPixmap(signOf(line.state).pixmap(side, side));
        sign->setAccessibleName(wordOf(line.state));
        sign->setToolTip(wordOf(line.state));
        auto* text = new QLabel(
            QStringLiteral("<b>%1</b><br>%2").arg(line.title.toHtmlEscaped(), line.text.toHtmlEscaped()));
        text->setObjectName(QStringLiteral("model.check.%1").arg(i));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        grid_->addWidget(sign, int(i), 0, Qt::AlignTop);
        grid_->addWidget(text, int(i), 1);
    }
}

QString CheckList::text() const {
    QStringList all;
    for (const auto& line : lines_)
        all << QStringLiteral("%1: %2: %3").arg(wordOf(line.state), line.title, line.text);
    return all.join(QLatin1Char('\n'));
}

} // namespace pdqat::ui
