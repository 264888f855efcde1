// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/preset_panel.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/form/preset_tree.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int descriptionLines = 5; ///< the longest description has them

} // namespace

PresetPanel::PresetPanel(const std::vector<PresetEntry>& presets, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      presets_(presets),
      search_(new QLineEdit),
      tree_(new PresetTree),
      description_(new QLabel),
      id_(new QLabel) {
    // A click on the box while the panel is open closes it, and no more.
    setAttribute(Qt::WA_NoMouseReplay);
    setFrameShape(QFrame::StyledPanel);
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    setFocusProxy(search_);
    tree_->setFocusPolicy(Qt::NoFocus);
    buildLayout();
    connect(search_, &QLineEdit::textChanged, tree_, &PresetTree::search);
    connect(search_, &QLineEdit::textChanged, this, [this] { describe(tree_->current()); });
    connect(tree_, &PresetTree::currentMoved, this, &PresetPanel::describe);
    connect(tree_, &PresetTree::currentChosen, this, &PresetPanel::choose);
    retranslate();
    resize(72 * gridUnit, 68 * gridUnit);
    onLanguageChange(this, &PresetPanel::retranslate);
}

void PresetPanel::buildLayout() {
    description_->setWordWrap(true);
    description_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    description_->setFixedHeight(descriptionLines * description_->fontMetrics().lineSpacing());
    setTextSize(id_, TextSize::Small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    layout->addWidget(description_);
    layout->addWidget(id_);
}

void PresetPanel::openBelow(const QWidget* anchor, int preset) {
    search_->clear();
    tree_->show(preset);
    describe(tree_->current());
    const auto room = anchor->screen()->availableGeometry();
    auto place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    move(place);
    QFrame::show();
    search_->setFocus();
}

void PresetPanel::describe(int preset) {
    if (preset < 0) {
        description_->setText(tree_->matches() == 0 ? tr("No preset matches.")
                                                    : tr("Open a group, or type what you are looking for: a "
                                                         "method, a bit width, a level ε."));
        id_->clear();
        return;
    }
    description_->setText(catalogueText(presets_[std::size_t(preset)].description));
    id_->setText(QStringLiteral("pdqat train --preset ") + presets_[std::size_t(preset)].id);
}

void PresetPanel::choose(int preset) {
    close();
    Q_EMIT chosen(preset);
}

bool PresetPanel::pressed(int key) {
    const bool searching = !search_->text().isEmpty();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: tree_->step(key == Qt::Key_Down ? 1 : -1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!searching)
            tree_->setExpanded(tree_->currentIndex(), key == Qt::Key_Right);
        return !searching;
    case Qt::Key_Return:
    case Qt::Key_Enter: tree_->chooseCurrent(); return true;
    default: return false;
    }
}

bool PresetPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void PresetPanel::retranslate() {
    setNames(this, QStringLiteral("presetPanel"), tr("Presets"));
    setNames(search_, QStringLiteral("presetPanel.search"), tr("Search presets"));
    setNames(tree_, QStringLiteral("presetPanel.tree"), tr("Presets by group"));
    search_->setPlaceholderText(tr("Search, for instance 2 bit layers"));
    description_->setObjectName(QStringLiteral("presetPanel.description"));
    id_->setObjectName(QStringLiteral("presetPanel.id"));
    tree_->fill(presets_);
    describe(tree_->current());
}

} // namespace pdqat::ui
