// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A ScreenFigure on screen: the mouse and the arrow keys go from spot to spot, a line below says what is
// there.
#pragma once

#include "widgets/basics/key_texts.h"
#include "widgets/paper/screen_figure.h"
#include "widgets/plots/plot_theme.h"

#include <QWidget>

class QLabel;

namespace pdqat::ui {

class PictureView : public QWidget, public FigureSource {
    Q_OBJECT
public:
    using Maker = std::function<std::unique_ptr<ScreenFigure>()>;

    explicit PictureView(const QString& objectName, QWidget* parent = nullptr);

    /// Drawn now, or when it comes to be seen. Without one there is nothing.
    void setPicture(Maker make);
    void select(const QString& key);
    /// Of keyboard and screen reader.
    void setTexts(const QString& accessibleName, const QString& hint);

    std::unique_ptr<Figure> figure() const override { return make_ ? make_() : nullptr; }
    const ScreenFigure* picture() const { return picture_.get(); } ///< as last drawn
    QCustomPlot& canvas() const { return *canvas_; }
    QString text() const; ///< of the line below
    static std::vector<KeyText> keys();

Q_SIGNALS:
    void picked(const QString& key); ///< by the user; empty: nothing

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void redraw();
    void draw();
    void goTo(int spot);
    void describe(int spot);
    static const std::vector<KeyAct<PictureView>>& keyTable();
    void showMenu(QPoint at);
    void step(int by);
    void stepAcross(int by);
    int spotAt(QPointF pixel) const; ///< −1: none
    int spotOf(const QString& key) const;

    Maker make_;
    std::unique_ptr<ScreenFigure> picture_;
    std::vector<Spot> spots_;
    QCustomPlot* canvas_;
    QLabel* line_;
    PlotTheme theme_;
    QString selected_, hint_;
    int spot_ = -1; ///< of the keyboard
    bool stale_ = true;
};

} // namespace pdqat::ui
