// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runs selected in the list side by side: curves, a table of what differs, layers, trade-offs, parallel
// coordinates.
#pragma once

#include "widgets/compare/compare_controls.h"
#include "widgets/compare/compared_picture.h"
#include "widgets/run_service.h"

#include <QStringList>

#include <map>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace pdqat::ui {

class CompareCurves;
class CompareTable;
class LayerSelection;
class PictureView;

class ComparePage : public QWidget, public FigureSource {
    Q_OBJECT
public:
    enum View { Curves, Table, Layers, Scatter, Lines };

    /// @param layers  the layer that is selected everywhere; may be null
    ComparePage(CompareService& service, const RunService& runs, LayerSelection* layers,
                QWidget* parent = nullptr);

    void setRuns(const QStringList& ids);
    /// The list was read again: asks again where one of the runs is another than when last asked.
    void refresh();
    void showView(View view);
    View view() const;
    const ShownPtr& shown() const { return shown_; } ///< nullptr: nothing yet
    CompareCurves& curves() const { return *curves_; }
    CompareTable& table() const { return *table_; }
    PictureView& map() const { return *map_; }
    PictureView& scatter() const { return *scatter_; }
    PictureView& lines() const { return *lines_; }
    std::unique_ptr<Figure> figure() const override; ///< of the view on show; nullptr: a table

Q_SIGNALS:
    void recipeRequested(const pdqat::Recipe& recipe); ///< that makes what is on show

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildViews();
    QWidget* pictureWith(ChoiceRow* choices, PictureView* picture, QLabel* none);
    void connectParts();
    void retranslate();
    void ask();
    void take(const ComparisonPtr& comparison);
    void select(const QString& key);
    void showPictures();
    void showSummary();
    void nameValues(Split split);
    void makeRecipe();
    std::vector<int> colorsOf(const Comparison& comparison);
    LayerQuantity quantity() const;
    ComparedValue across() const;
    ComparedValue up() const;

    /// What a listing says of a run, as far as a comparison depends on it.
    struct Known {
        RunState state;
        std::int64_t epochsDone;
        std::string name;
        bool operator==(const Known&) const = default;
    };
    std::map<QString, Known> known() const;
    std::optional<Recipe> recipe() const; ///< of the view on show; none: recipes cannot say it
    void offerRecipe();

    CompareService& service_;
    const RunService& list_;
    LayerSelection* layers_;
    CompareQuestion asked_;
    std::map<QString, Known> askedOf_; ///< the runs as they were then
    QStringList runs_;
    QString baseline_, selected_;
    ShownPtr shown_;
    std::map<QString, int> colors_; ///< by key, as long as it is shown
    bool stale_ = false;            ///< to be asked when the page is seen

    QStackedLayout* stack_;
    QLabel *empty_, *summary_;
    QTabBar* tabs_;
    QCheckBox* fold_;
    QPushButton *recipe_, *export_;
    ChoiceRow *bar_, *mapChoices_, *scatterChoices_;
    QComboBox *bits_, *epoch_, *quantity_, *x_, *y_;
    QStackedWidget* views_;
    CompareCurves* curves_;
    CompareTable* table_;
    PictureView *map_, *scatter_, *lines_;
    QLabel *noMap_, *noScatter_;
};

} // namespace pdqat::ui
