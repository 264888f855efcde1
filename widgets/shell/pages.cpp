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

void Pages::setRun(RunData* run) {
    for (const auto& page : pages_)
        page.setRun(run);
}

QString Pages::unsaved() const {
    for (const auto& page : pages_)
        if (page.unsaved)
            if (auto name = page.unsaved(); !name.isEmpty())
                return name;
    return {};
}

void Pages::turn(int step) {
    if (count() > 0)
        setCurrentIndex((currentIndex() + step + count()) % count());
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
}

} // namespace pdqat::ui
