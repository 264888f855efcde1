// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over every page and dialog of the real window, in every language and at the sizes that it promises:
// no text is cut. 3840x2160 at 200 % has 1920x1080 units, which is what widgets are laid out in.
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/basics/elided_label.h"
#include "widgets/basics/folded_text.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/runs_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyleOptionButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <filesystem>

using namespace pdqat;

namespace {

constexpr int slack = 2; ///< pixels: styles round

int widthOf(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().horizontalAdvance(QString(text).remove(u'&'));
}

/// What is wrong with a widget's text; empty: it fits, or is nobody's to read.
QString cut(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        // The one has a tool tip, the other a button for the rest.
        if (label->text().isEmpty() || dynamic_cast<const ui::ElidedLabel*>(label) ||
            qobject_cast<const ui::FoldedText*>(label->parentWidget()))
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + slack ? label->text()
                                                                                   : QString();
        return label->minimumSizeHint().width() > label->width() + slack ? label->text() : QString();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(&widget))
        return button->toolButtonStyle() != Qt::ToolButtonIconOnly && !button->text().isEmpty() &&
                       (button->icon().isNull() || button->toolButtonStyle() != Qt::ToolButtonIconOnly) &&
                       button->sizeHint().width() > button->width() + slack
                   ? button->text()
                   : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + slack
                   ? button->text()
                   : QString();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        constexpr int arrow = 24;
        return box->toolTip().isEmpty() && widthOf(*box, box->currentText()) + arrow > box->width() + slack
                   ? box->currentText()
                   : QString();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const auto margins = line->textMargins();
        return line->text().isEmpty() &&
                       widthOf(*line, line->placeholderText()) + margins.left() + margins.right() >
                           line->width()
                   ? line->placeholderText()
                   : QString();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        int whole = 0;
        for (int i = 0; i < tabs->count(); ++i)
            whole += tabs->tabRect(i).width();
        return whole > tabs->width() + slack ? QStringLiteral("tabs: %1 of %2").arg(whole).arg(tabs->width())
                                             : QString();
    }
    if (const auto* list = qobject_cast<const QListView*>(&widget); list && list->model()) {
        const auto first = list->model()->index(0, 0);
        return first.isValid() && list->sizeHintForColumn(0) > list->viewport()->width() + slack
                   ? first.data().toString()
                   : QString();
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model()) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
            const auto tip = header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
            if (tip.isEmpty() && !header->isSectionHidden(i) &&
                widthOf(*header, text) > header->sectionSize(i))
                return text;
        }
    }
    return {};
}

/// Every widget below that shows a cut text, with its name.
QStringList cutBelow(const QWidget& root) {
    QStringList found;
    for (const auto* widget : root.findChildren<QWidget*>())
        if (widget->isVisibleTo(&root) && !widget->visibleRegion().isEmpty())
            if (const auto text = cut(*widget); !text.isEmpty())
                found
                    << QStringLiteral("%1 “%2” (%3 px)").arg(widget->objectName(), text).arg(widget->width());
    return found;
}

} // namespace

class TextFitTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    void prepare() override {
        folder_ = std::make_unique<QTemporaryDir>();
        std::filesystem::copy(PDQAT_STORED_RUNS "/runs", folder_->path().toStdString() + "/runs",
                              std::filesystem::copy_options::recursive);
    }

private Q_SLOTS:
    void nothingIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const auto& language : ui::availableLanguages())
            for (const auto size : {QSize(1024, 768), QSize(1440, 900), QSize(1920, 1080)})
                QTest::addRow("%s %dx%d", qPrintable(language.code), size.width(), size.height())
                    << language.code << size;
    }

    void nothingIsCut() {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        Workbench bench(folder_->path());
        auto& window = bench.window;
        bench.languages.applyForSession(language);
        window.resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.backend.runs.list().empty(), patience);
        const auto id = ui::toQt(bench.backend.runs.list().front().id);
        bench.controller().show(id);
        QTRY_VERIFY_WITH_TIMEOUT(bench.run() && bench.run()->epochsDone() > 0, patience);
        QStringList found;
        const auto look = [&](const QWidget& root) {
            QTest::qWait(50); // what is laid out and drawn by timers
            // A text that came just now has its room when the layout has had its turn.
            auto cut = cutBelow(root);
            (void)QTest::qWaitFor([&] { return (cut = cutBelow(root)).isEmpty(); }, 2000);
            for (const auto& text : cut)
                if (!found.contains(text))
                    found << text;
        };
        QStringList all;
        for (const auto& run : bench.backend.runs.list())
            all << ui::toQt(run.id);
        auto* pages = window.findChild<QTabWidget*>(QStringLiteral("pages"));
        for (int i = 0; i < pages->count(); ++i) {
            auto* page = pages->widget(i);
            window.findChild<ui::RunsPanel*>()->choose(
                page->objectName() == QStringLiteral("comparePage") ? all : all.mid(0, 1));
            pages->setCurrentIndex(i);
            QTRY_VERIFY(page->isVisible());
            look(window);
            for (auto* inner : page->findChildren<QTabWidget*>())
                for (int tab = 0; tab < inner->count(); ++tab) {
                    inner->setCurrentIndex(tab);
                    look(*page);
                }
        }
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            look(*dock);
        }
        auto& actions = window.actions();
        for (auto* action : {actions.importRuns, actions.exportModel, actions.sweep, actions.sendToTracker}) {
            if (!action->isEnabled())
                continue;
            action->trigger();
            for (auto* dialog : window.findChildren<QDialog*>()) {
                if (dialog->isVisible())
                    look(*dialog);
                dialog->close();
            }
        }
        QVERIFY2(
            window.width() <= size.width() && window.height() <= size.height(),
            qPrintable(QStringLiteral("the window is %1 x %2").arg(window.width()).arg(window.height())));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

PDQAT_WIDGET_TEST(TextFitTest)
#include "text_fit_test.moc"
