// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pages.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"

#include <QTabBar>

namespace pdqat::ui {

Pages::Pages(QWidget* parent) : QTabWidget(parent) {
    setObjectName(QStringLiteral("pages"));
    setDocumentMode(true);
    setMinimumWidth(30 * gridUnit);
    tabBar()->setObjectName(QStringLiteral("pages.bar"));
    tabBar()->setExpanding(false);
    retranslate();
    onLanguageChange(this, &Pages::retranslate);
}

void Pages::add(Page page) {
    page.widget->setObjectName(page.name);
    addTab(page.widget, page.title());
    pages_.push_back(std::move(page));
}

void Pages::setRun(RunData* run, const QString& foreign) {
    foreign_ = foreign;
    opened_ = nullptr;
    for (const auto& page : pages_)
        page.setRun(page.ofLayers && !foreign.isEmpty() ? nullptr : run);
    offerPages();
}

void Pages::offerPages() {
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        auto* widget = pages_[i].widget;
        const bool hasNothing = pages_[i].ofLayers && !foreign_.isEmpty() && widget != opened_;
        if (hasNothing && currentWidget() == widget) {
            left_ = widget;
            setCurrentIndex(0);
        }
        setTabEnabled(int(i), !hasNothing);
        setTabToolTip(int(i), hasNothing
                                  ? tr("%1 told nothing of this run's layers and weights").arg(foreign_)
                                  : QString());
        if (!hasNothing && widget == left_) {
            if (currentIndex() == 0)
                setCurrentWidget(widget);
            left_ = nullptr;
        }
    }
}

void Pages::show(QWidget& page) {
    opened_ = &page;
    offerPages();
    setCurrentWidget(&page);
}

QString Pages::unsaved() const {
    for (const auto& page : pages_)
        if (page.unsaved)
            if (auto name = page.unsaved(); !name.isEmpty())
                return name;
    return {};
}

void Pages::turn(int step) {
    for (int i = 1, next = currentIndex(); i < count(); ++i) {
        next = (next + step + count()) % count();
        if (isTabEnabled(next))
            return setCurrentIndex(next);
    }
}

const Page* Pages::holding(const QWidget& widget) const {
    for (const auto& page : pages_)
        if (&widget == page.widget || page.widget->isAncestorOf(&widget))
            return &page;
    return nullptr;
}

void Pages::retranslate() {
    setAccessibleName(tr("Pages"));
    tabBar()->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < pages_.size(); ++i)
        setTabText(int(i), pages_[i].title());
    offerPages();
}

} // namespace pdqat::ui
