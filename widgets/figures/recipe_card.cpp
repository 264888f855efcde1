// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe_card.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/result_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int pictureHeight = 18 * gridUnit;
constexpr int margin = gridUnit, corner = 6;
constexpr double largestCard = 1; ///< times the size on paper

} // namespace

RecipeCard::RecipeCard(const RecipeEntry& entry, QWidget* parent) : QAbstractButton(parent), entry_(entry) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
    onLanguageChange(this, &RecipeCard::describe);
}

/// A name, two lines of description and one of state, whatever the font.
QSize RecipeCard::sizeHint() const {
    const int small = QFontMetrics(textFont(TextSize::Small)).lineSpacing();
    return {usualWidth, pictureHeight + fontMetrics().lineSpacing() + 3 * small + gridUnit};
}

void RecipeCard::setEntry(const RecipeEntry& entry) {
    stale_ = stale_ || !(entry.recipe == entry_.recipe);
    entry_ = entry;
    describe();
}

void RecipeCard::setResult(const ResultPtr& result, const QString& error) {
    stale_ = false;
    result_ = result;
    error_ = error;
    drawPicture();
    describe();
}

QString RecipeCard::status() const {
    if (!error_.isEmpty())
        return error_;
    return result_ ? runsText(*result_, toQt(entry_.recipe.runs.sweep)) : QString();
}

bool RecipeCard::matches(const QString& words) const {
    const auto& recipe = entry_.recipe;
    QString text; // what was learned in English is found, too
    for (const auto& each : {recipe.name, recipe.description, recipe.group})
        text += catalogueText(each) + u' ' + toQt(each) + u' ';
    const auto all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&](const auto& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void RecipeCard::describe() {
    setNames(this, QStringLiteral("card.") + entry_.id, catalogueText(entry_.recipe.name));
    setAccessibleDescription(catalogueText(entry_.recipe.description) + u' ' + status());
    setToolTip(catalogueText(entry_.recipe.description));
    update();
}

void RecipeCard::drawPicture() {
    const QSize room(width() - 2 * margin, pictureHeight - 2 * margin);
    picture_ = result_ && room.isValid()
                   ? picture(*result_, room, devicePixelRatioF(), largestCard, Ink::Color)
                   : QImage();
    update();
}

void RecipeCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    drawPicture();
}

/// Return opens as Space does: a card is more a thing than a button.
void RecipeCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecipeCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(palette().color(lit ? QPalette::Highlight : QPalette::Midlight), hasFocus() ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    paintPicture(painter);
    paintTexts(painter);
}

void RecipeCard::paintPicture(QPainter& painter) const {
    const QRect place(margin, margin, width() - 2 * margin, pictureHeight - 2 * margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(place, corner / 2.0, corner / 2.0);
    if (picture_.isNull()) {
        painter.setPen(QColor(0x80, 0x80, 0x80));
        painter.drawText(place, Qt::AlignCenter,
                         error_.isEmpty() ? QStringLiteral("…") : QStringLiteral("▲"));
        return;
    }
    const auto size = picture_.deviceIndependentSize();
    painter.drawImage(
        QPointF(place.center()) - QPointF(size.width() / 2, size.height() / 2) + QPointF(0.5, 0.5), picture_);
}

void RecipeCard::paintTexts(QPainter& painter) const {
    QRect line(2 * margin, pictureHeight, width() - 4 * margin, 0);
    const auto write = [&](const QString& text, const QFont& font, QPalette::ColorRole role, int lines) {
        const QFontMetrics metrics(font);
        line.setHeight(lines * metrics.lineSpacing());
        painter.setFont(font);
        painter.setPen(palette().color(role));
        const auto fitted = lines == 1
                                ? metrics.elidedText(text, Qt::ElideRight, line.width())
                                : metrics.elidedText(text, Qt::ElideRight, line.width() * lines * 9 / 10);
        painter.drawText(line, (lines == 1 ? Qt::TextSingleLine : Qt::TextWordWrap) | Qt::AlignTop, fitted);
        line.translate(0, line.height());
    };
    auto name = font();
    name.setWeight(QFont::DemiBold);
    const auto title = catalogueText(entry_.recipe.name);
    write(entry_.shipped ? title : tr("%1 (yours)").arg(title), name, QPalette::Text, 1);
    write(catalogueText(entry_.recipe.description), textFont(TextSize::Small), QPalette::Text, 2);
    write(status(), textFont(TextSize::Small),
          error_.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText, 1);
}

} // namespace pdqat::ui
