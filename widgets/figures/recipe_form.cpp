// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe_form.h"

#include "engine/api/field.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace pdqat::ui {
namespace {

bool isFigure(const Recipe& recipe) { return recipe.kind == RecipeKind::Figure; }
bool isTable(const Recipe& recipe) { return recipe.kind == RecipeKind::Table; }

bool needsRanking(const Recipe& recipe) {
    const auto needs = [](const std::string& name) {
        return std::ranges::any_of(
            metricTable(), [&](const auto& metric) { return metric.name == name && metric.needsRanking; });
    };
    return needs(recipe.table.measure.metric) || std::ranges::any_of(recipe.panels, [&](const auto& panel) {
               return needs(panel.x) || needs(panel.y.metric);
           });
}

QStringList metricNames() {
    QStringList names;
    for (const auto& metric : metricTable())
        names << toQt(metric.name);
    return names;
}

QStringList configKeys() {
    QStringList keys;
    for (const auto& field : fieldTable())
        keys << toQt(field.key);
    return keys;
}

ChoicesOf<Spread> spreadChoices() {
    return {RecipeForm::tr("none"),
            RecipeForm::tr("standard deviation (n − 1)"),
            RecipeForm::tr("population standard deviation"),
            RecipeForm::tr("standard error"),
            RecipeForm::tr("95 % t interval"),
            RecipeForm::tr("95 % bootstrap interval")};
}

} // namespace

RecipeForm::RecipeForm(RecipeDocument& document, QWidget* parent) : QScrollArea(parent), document_(document) {
    setObjectName(QStringLiteral("recipe.form"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    rebuild();
    connect(&document, &RecipeDocument::changed, this, &RecipeForm::showPanels);
    onLanguageChange(this, &RecipeForm::rebuild);
}

void RecipeForm::setSweeps(const QStringList& names) {
    if (names == sweeps_)
        return;
    sweeps_ = names;
    rebuild();
}

void RecipeForm::rebuild() {
    rows_ = new BoundRows(document_);
    rows_->setAutoFillBackground(false);
    addNames(*rows_);
    addRuns(*rows_);
    addPanelChooser(*rows_);
    addPanel(*rows_);
    addAxes(*rows_);
    addTable(*rows_);
    addLook(*rows_);
    rows_->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    setWidget(rows_); // which deletes those before
    rows_->refresh();
    showPanels();
    setMinimumWidth(rows_->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

PanelRecipe& RecipeForm::shownPanel(Recipe& recipe) const {
    if (recipe.panels.empty())
        recipe.panels.emplace_back();
    return recipe.panels[std::min(std::size_t(panel_), recipe.panels.size() - 1)];
}

void RecipeForm::addNames(BoundRows& rows) {
    rows.addText({"name", tr("Name"), {}, {}}, [](Recipe& r) -> std::string& { return r.name; });
    rows.addText({"description", tr("Description"), {}, {}},
                 [](Recipe& r) -> std::string& { return r.description; });
    rows.addText({"group", tr("Group"), tr("Heading in the gallery"), {}},
                 [](Recipe& r) -> std::string& { return r.group; });
}

void RecipeForm::addRuns(BoundRows& rows) {
    rows.addHeading(tr("Runs"));
    rows.addSuggested(
        {"sweep", tr("Sweep"), tr("The runs that this sweep plans; missing ones are named"), {}},
        [](Recipe& r) -> std::string& { return r.runs.sweep; }, sweeps_, tr("any"));
    rows.addText(
        {"query",
         tr("Conditions"),
         tr("Separated by blanks, all must hold: quant.bits=1 method.name=pd-qat name~paper"),
         {}},
        [](Recipe& r) -> std::string& { return r.runs.query; }, tr("all runs"));
    rows.addList(
        {"ids", tr("Run ids"), tr("Separated by commas; beginnings will do"), {}},
        [](Recipe& r) -> std::vector<std::string>& { return r.runs.ids; }, tr("all runs"));
    rows.addSuggested(
        {"ranking.sweep", tr("λ from sweep"), tr("Runs whose mean λ stands for a layer"), needsRanking},
        [](Recipe& r) -> std::string& { return r.ranking.sweep; }, sweeps_, tr("any"));
    rows.addText(
        {"ranking.query", tr("λ from runs"), tr("Runs whose mean λ stands for a layer"), needsRanking},
        [](Recipe& r) -> std::string& { return r.ranking.query; }, tr("all runs"));
}

void RecipeForm::addPanelChooser(BoundRows& rows) {
    auto* bar = new QWidget;
    panels_ = new QTabBar;
    setNames(panels_, QStringLiteral("recipe.panels"), tr("Panel"));
    panels_->setDrawBase(false);
    panels_->setExpanding(false);
    panels_->setUsesScrollButtons(false);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panels_);
    layout->addStretch(1);
    const auto button = [&](const char* name, const QString& text, void (RecipeForm::*act)()) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setAutoRaise(true);
        setNames(made, QLatin1String(name), tr("Panel: %1").arg(text));
        connect(made, &QToolButton::clicked, this, act);
        layout->addWidget(made);
    };
    button("recipe.panels.add", tr("Add"), &RecipeForm::addNewPanel);
    button("recipe.panels.remove", tr("Remove"), &RecipeForm::removePanel);
    connect(panels_, &QTabBar::currentChanged, this, &RecipeForm::choosePanel);
    rows.addHeading(tr("Panel"), isFigure);
    rows.addWidget(bar, isFigure);
}

void RecipeForm::showPanels() {
    const int count = std::max(1, int(document_.recipe().panels.size()));
    const QSignalBlocker quiet(panels_);
    while (panels_->count() > count)
        panels_->removeTab(panels_->count() - 1);
    while (panels_->count() < count)
        panels_->addTab(QStringLiteral("(%1)").arg(QChar(u'a' + panels_->count())));
    if (panel_ >= count) {
        panel_ = count - 1;
        rows_->refresh();
    }
    panels_->setCurrentIndex(panel_);
    panels_->updateGeometry();
}

void RecipeForm::choosePanel(int index) {
    panel_ = std::max(index, 0);
    document_.endEdit();
    rows_->refresh();
}

void RecipeForm::addNewPanel() {
    document_.edit(QStringLiteral("panels"), tr("add panel"), [this](Recipe& recipe) {
        const auto copy = shownPanel(recipe);
        recipe.panels.insert(recipe.panels.begin() + panel_ + 1, copy);
    });
    document_.endEdit();
    panels_->setCurrentIndex(panel_ + 1);
}

void RecipeForm::removePanel() {
    if (document_.recipe().panels.size() < 2)
        return;
    document_.edit(QStringLiteral("panels"), tr("remove panel"),
                   [this](Recipe& recipe) { recipe.panels.erase(recipe.panels.begin() + panel_); });
    document_.endEdit();
}

void RecipeForm::addMeasure(BoundRows& rows, const char* prefix, const Member<Measure>& measure,
                            const Applies& applies) {
    const auto metricOf = [measure](Recipe recipe) { return measure(recipe).metric; };
    const auto usesSplit = [=](const Recipe& recipe) {
        const auto& table = metricTable();
        const auto name = metricOf(recipe);
        const auto metric =
            std::find_if(table.begin(), table.end(), [&](const auto& m) { return m.name == name; });
        return applies(recipe) && metric != table.end() && metric->usesSplit;
    };
    const bool panel = *prefix == 'p';
    rows.addSuggested(
        {panel ? "panel.metric" : "table.metric", panel ? tr("Drawn (y)") : tr("Measured"),
         tr("What is measured of a run"), applies},
        [measure](Recipe& r) -> std::string& { return measure(r).metric; }, metricNames());
    rows.addEnum<Split>({panel ? "panel.split" : "table.split", tr("Images"), {}, usesSplit}, splitChoices(),
                        [measure](Recipe& r) -> Split& { return measure(r).split; });
    rows.addChoice(
        {panel ? "panel.bits" : "table.bits", tr("Bit width"), {}, applies}, bitChoices(tr("lowest")),
        [measure](Recipe recipe) { return choiceOfBits(measure(recipe).bits); },
        [measure](Recipe& recipe, int choice) { measure(recipe).bits = bitsOfChoice(choice); });
    rows.addEnum<AtEpoch>({panel ? "panel.epoch" : "table.epoch", tr("Epoch"), {}, applies},
                          {tr("of best validation accuracy"), tr("last")},
                          [measure](Recipe& r) -> AtEpoch& { return measure(r).epoch; });
}

void RecipeForm::addPanel(BoundRows& rows) {
    const auto histogram = [this](Recipe r) { return traits(shownPanel(r).mark).counts; };
    rows.addEnum<Mark>({"panel.mark", tr("Drawn as"), {}, isFigure},
                       {tr("Points"), tr("Lines"), tr("Bars"), tr("Histogram")}, ofPanel(&PanelRecipe::mark));
    addMeasure(
        rows, "panel", [this](Recipe& r) -> Measure& { return shownPanel(r).y; }, isFigure);
    rows.addSuggested({"panel.x", tr("Against (x)"), tr("layer, epoch, a metric or a configuration key"),
                       [=](const Recipe& r) { return isFigure(r) && !histogram(r); }},
                      ofPanel(&PanelRecipe::x),
                      QStringList{QStringLiteral("layer"), QStringLiteral("epoch")} + metricNames() +
                          configKeys());
    rows.addWhole(
        {"panel.bins", tr("Bins"), {}, [=](const Recipe& r) { return isFigure(r) && histogram(r); }},
        ofPanel(&PanelRecipe::bins), 1, 200);
    rows.addEnum<Spread>(
        {"panel.spread", tr("Error bars"), {}, [=](const Recipe& r) { return isFigure(r) && !histogram(r); }},
        spreadChoices(), ofPanel(&PanelRecipe::spread));
    const auto perLayer = [this](const Recipe& r) {
        auto copy = r;
        const auto& metrics = metricTable();
        return isFigure(r) && std::any_of(metrics.begin(), metrics.end(), [&](const auto& metric) {
                   return metric.perLayer && metric.name == shownPanel(copy).y.metric;
               });
    };
    rows.addList(
        {"panel.layers", tr("Layers"), tr("Separated by commas, in the order of the axis"), perLayer},
        ofPanel(&PanelRecipe::layers), tr("all"));
    rows.addEnum<LayerOrder>({"panel.order", tr("Order of layers"), {}, perLayer},
                             {tr("by depth"), tr("by value")}, ofPanel(&PanelRecipe::order));
    rows.addSuggested({"panel.seriesBy", tr("A series for each"),
                       tr("Configuration key; one series per value"),
                       [this](const Recipe& r) {
                           auto copy = r;
                           return isFigure(r) && shownPanel(copy).series.empty();
                       }},
                      ofPanel(&PanelRecipe::seriesBy), configKeys(), tr("one series of all runs"));
    rows.addGroups(
        {"panel.series", tr("Series"), tr("Named series, each with conditions of its own"), isFigure},
        ofPanel(&PanelRecipe::series), GroupsModel::Spanning::Hidden);
}

void RecipeForm::addAxes(BoundRows& rows) {
    rows.addText({"panel.title", tr("Panel title"), {}, isFigure}, ofPanel(&PanelRecipe::title), tr("none"));
    rows.addText({"panel.xLabel", tr("Label of x"), {}, isFigure}, ofPanel(&PanelRecipe::xLabel),
                 tr("as measured"));
    rows.addText({"panel.yLabel", tr("Label of y"), {}, isFigure}, ofPanel(&PanelRecipe::yLabel),
                 tr("as measured"));
    rows.addFlag({"panel.logX", tr("Logarithmic x"), {}, isFigure}, ofPanel(&PanelRecipe::logX));
    rows.addFlag({"panel.logY", tr("Logarithmic y"), {}, isFigure}, ofPanel(&PanelRecipe::logY));
}

void RecipeForm::addTable(BoundRows& rows) {
    const auto significant = [](const Recipe& r) { return isTable(r) && r.table.bold == Bold::Significant; };
    rows.addHeading(tr("Table"), isTable);
    addMeasure(
        rows, "table", [](Recipe& r) -> Measure& { return r.table.measure; }, isTable);
    rows.addEnum<Spread>({"table.spread", tr("Spread"), {}, isTable}, spreadChoices(),
                         [](Recipe& r) -> Spread& { return r.table.spread; });
    rows.addEnum<Bold>({"table.bold", tr("Bold"), tr("Which cell of a row is set bold"), isTable},
                       {tr("nothing"), tr("the best mean"), tr("the best where significant")},
                       [](Recipe& r) -> Bold& { return r.table.bold; });
    rows.addReal({"table.alpha", tr("Level of the test"), tr("Paired test over common seeds"), significant},
                 [](Recipe& r) -> double& { return r.table.alpha; }, 0.001, 0.5, 3, {});
    rows.addWhole(
        {"table.decimals", tr("Decimals"), {}, isTable},
        [](Recipe& r) -> std::int64_t& { return r.table.decimals; }, 0, 6);
    rows.addText({"table.rowTitle", tr("Title of rows"), {}, isTable},
                 [](Recipe& r) -> std::string& { return r.table.rowTitle; });
    rows.addText(
        {"table.caption", tr("Caption"), {}, isTable},
        [](Recipe& r) -> std::string& { return r.table.caption; }, tr("from the measure"));
    rows.addGroups(
        {"table.rows", tr("Rows"), {}, isTable},
        [](Recipe& r) -> std::vector<RunGroup>& { return r.table.rows; }, GroupsModel::Spanning::Offered);
    rows.addGroups(
        {"table.columns", tr("Columns"), {}, isTable},
        [](Recipe& r) -> std::vector<RunGroup>& { return r.table.columns; }, GroupsModel::Spanning::Hidden);
}

void RecipeForm::addLook(BoundRows& rows) {
    rows.addHeading(tr("Look"), isFigure);
    rows.addEnum<FigureSize>({"look.size", tr("Size"), {}, isFigure},
                             {tr("Column (88 mm)"), tr("Page (180 mm)"), tr("Slide (254 mm)"), tr("Custom")},
                             [](Recipe& r) -> FigureSize& { return r.look.size; });
    rows.addReal(
        {"look.width", tr("Width"), {}, isFigure}, [](Recipe& r) -> double& { return r.look.widthMm; }, 0,
        1000, 1, tr(" mm"), tr("the size's"));
    rows.addReal(
        {"look.height", tr("Height"), {}, isFigure}, [](Recipe& r) -> double& { return r.look.heightMm; }, 0,
        1000, 1, tr(" mm"), tr("the size's"));
    rows.addReal(
        {"look.font", tr("Type size"), {}, isFigure}, [](Recipe& r) -> double& { return r.look.fontPt; }, 0,
        72, 1, tr(" pt"), tr("the size's"));
    rows.addWhole(
        {"look.panelsPerRow", tr("Panels in a row"), {}, isFigure},
        [](Recipe& r) -> std::int64_t& { return r.look.panelsPerRow; }, 0, 6, tr("as fits"));
    rows.addEnum<Colors>({"look.colors", tr("Colours"), {}, isFigure},
                         {tr("Safe for colour-blind readers"), tr("Greys")},
                         [](Recipe& r) -> Colors& { return r.look.colors; });
}

} // namespace pdqat::ui
