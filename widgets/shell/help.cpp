// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/help.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/heat_plot.h"
#include "widgets/live/plot_navigator.h"
#include "widgets/model/graph_view.h"
#include "widgets/paper/picture_view.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

QString textOf(const char* text) { return QCoreApplication::translate("Help", text); }

void showPage(QWidget* parent, const char* name, const QString& title, const QString& html) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* page = new QTextBrowser;
    setNames(page, dialog->objectName() + QStringLiteral(".text"), title);
    page->setFrameShape(QFrame::NoFrame);
    page->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    nameButtons(buttons, dialog->objectName());
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->addWidget(page);
    layout->addWidget(buttons);
    dialog->resize(72 * gridUnit, 70 * gridUnit);
    dialog->show();
}

} // namespace

void showHelp(QWidget* parent) {
    static const char* const texts[] = {
        QT_TRANSLATE_NOOP("Help", "<h3>A run in four steps</h3>"),
        QT_TRANSLATE_NOOP("Help",
                          "<p><b>Configure.</b> Choose a preset in the toolbar or fill in the form on "
                          "the right. What is wrong is said under the field; beside the Run button "
                          "stands why it cannot run yet.</p>"),
        QT_TRANSLATE_NOOP("Help", "<p><b>Run.</b> Training goes on in the background. Pause holds it; Stop "
                                  "finishes the batch and keeps a checkpoint to resume from; Abort ends "
                                  "without one.</p>"),
        QT_TRANSLATE_NOOP("Help",
                          "<p><b>Rank.</b> The dual variable λ of a layer says how much its constraint "
                          "costs. Layers with a large λ gain most from high precision: keep the top n "
                          "and train again.</p>"),
        QT_TRANSLATE_NOOP("Help", "<p><b>Take away.</b> Save the chart as PDF, SVG or PNG, the ranking as a "
                                  "LaTeX table or CSV.</p>"),
        QT_TRANSLATE_NOOP("Help", "<h3>Words</h3>"),
        QT_TRANSLATE_NOOP("Help",
                          "<p><b>Bit width</b>: bits of weights and activations in the low-precision "
                          "network. <b>ε</b>: the level that a constraint must not exceed. "
                          "<b>Slack</b>: measured value minus ε; positive means violated. <b>λ</b>: the "
                          "dual variable, raised while a constraint is violated. <b>MACs</b>: "
                          "multiply-accumulate operations for one image.</p>"),
        QT_TRANSLATE_NOOP("Help", "<p>As cross-entropy the output's distance can never fall below "
                                  "the mean entropy of the full-precision predictions, so choose its ε above "
                                  "that; as kl it can.</p>")};
    QString html;
    for (const auto* text : texts)
        html += textOf(text);
    showPage(parent, "helpPage", textOf(QT_TRANSLATE_NOOP("Help", "Help")), html);
}

std::vector<ShortcutSection> shortcutSections(const std::vector<QAction*>& actions, const QWidget& window) {
    const auto keysOf = [](const auto& some) {
        std::vector<KeyText> keys;
        for (const QAction* action : some)
            if (!action->shortcut().isEmpty())
                keys.push_back({action->shortcut().toString(QKeySequence::NativeText),
                                // A sign alone says what it does in its tooltip, before the key in brackets.
                                action->text().size() > 1
                                    ? action->text().remove(QLatin1Char('&'))
                                    : action->toolTip().section(QStringLiteral(" ("), 0, 0)});
        return keys;
    };
    const auto joined = [](std::vector<KeyText> keys, const std::vector<KeyText>& more) {
        keys.insert(keys.end(), more.begin(), more.end());
        return keys;
    };
    std::vector<ShortcutSection> sections{{textOf(QT_TRANSLATE_NOOP("Help", "Window")), keysOf(actions)}};
    if (const auto* plot = window.findChild<CurvePlot*>())
        sections.push_back({textOf(QT_TRANSLATE_NOOP("Help", "In a plot of curves")),
                            joined(keysOf(plot->actions()), PlotNavigator::keys())});
    if (const auto* map = window.findChild<HeatPlot*>())
        sections.push_back({textOf(QT_TRANSLATE_NOOP("Help", "In a heat map")),
                            joined(keysOf(map->actions()), HeatPlot::keys())});
    sections.push_back({textOf(QT_TRANSLATE_NOOP("Help", "In other plots")), PictureView::keys()});
    sections.push_back({textOf(QT_TRANSLATE_NOOP("Help", "In the drawing of a network")), GraphView::keys()});
    return sections;
}

void showShortcuts(QWidget* parent, const std::vector<ShortcutSection>& sections) {
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4' width='100%'>");
    for (const auto& section : sections) {
        html +=
            QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(section.title.toHtmlEscaped());
        for (const auto& [keys, text] : section.keys)
            html += QStringLiteral("<tr><td>%1</td><td align='right'><b>%2</b></td></tr>")
                        .arg(text.toHtmlEscaped(), keys.toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
    showPage(parent, "shortcutsPage", textOf(QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")), html);
}

void showAbout(QWidget* parent) {
    const auto text = textOf(QT_TRANSLATE_NOOP(
        "Help", "<h3>PD-QAT Workbench %1</h3><p>Quantization-aware training under constraints: train, watch "
                "every layer's error and dual variable, rank, keep what matters in high precision.</p>"
                "<p>Free software under the GNU General Public License, version 3 or later.</p>"));
    showPage(parent, "aboutPage", textOf(QT_TRANSLATE_NOOP("Help", "About PD-QAT Workbench")),
             text.arg(QStringLiteral(PDQAT_VERSION)));
}

} // namespace pdqat::ui
