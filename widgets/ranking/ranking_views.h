// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking as pictures, one at a time: bars, the map of all criteria, two of them against each other, how
// far ranks move, how far criteria agree.
#pragma once

#include "widgets/paper/picture_view.h"
#include "widgets/ranking/ranking_chart.h"
#include "widgets/ranking/ranking_picture.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace pdqat::ui {

class RankingViews : public QWidget, public FigureSource {
    Q_OBJECT
public:
    enum View { Bars, Map, Scatter, Bands, Agreement };

    explicit RankingViews(RankingService& service, QWidget* parent = nullptr);

    /// Below the tabs, so that these stay where they are whether it is shown or not.
    void setNotice(QWidget* notice);
    void setShown(std::shared_ptr<const RankingShown> shown);
    void select(const QString& layer);
    RankingChart& bars() { return *bars_; }
    View view() const;
    /// Whether it is about what `pdqat sensitivity` measures.
    bool showsMeasures() const { return view() != Bars && view() != Bands; }
    /// Of the view on show; nullptr: there is nothing in it.
    std::unique_ptr<Figure> figure() const override;

Q_SIGNALS:
    void layerClicked(const QString& layer);
    void viewChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Page {
        QWidget* widget;
        QLabel* text; ///< what the picture says, or why there is none
        PictureView* picture;
    };
    Page addPage(const QString& name, const std::vector<std::pair<QLabel*, QComboBox*>>& choices);
    void connectParts();
    void retranslate();
    void refresh();
    void showMap();
    void showScatter();
    void showBands();
    QString bandsProblem() const;
    void showAgreement();
    void askForSpread();
    void takeSpread(const SpreadQuestion& question, const RankSpread& spread);
    static void show(const Page& page, const QString& text, PictureView::Maker make);

    RankingService& service_;
    std::shared_ptr<const RankingShown> shown_;
    SpreadQuestion asked_;
    std::optional<RankSpread> spread_; ///< the answer
    QTabBar* tabs_;
    QStackedWidget* stack_;
    RankingChart* bars_;
    QAction* numbers_; ///< of the bars
    QLabel *scaleLabel_, *xLabel_, *yLabel_, *overLabel_;
    QComboBox *scale_, *x_, *y_, *over_;
    Page map_, scatter_, bands_, agreement_;
};

} // namespace pdqat::ui
