// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of a network: scrolled, zoomed, walked with the keyboard. A click on a layer selects it.
#pragma once

#include "widgets/basics/key_texts.h"
#include "widgets/model/graph_layout.h"
#include "widgets/model/layer_looks.h"

#include <QGraphicsView>

namespace pdqat::ui {

class StepItem;

class GraphView : public QGraphicsView {
    Q_OBJECT
public:
    static std::vector<KeyText> keys();

    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// Shown from its beginning, as wide as there is room.
    void setGraph(const NetworkGraph& graph);
    const NetworkGraph& graph() const { return graph_; }
    /// Per rankable layer; empty: no colours.
    void setLooks(const std::vector<LayerLook>& looks);
    void selectLayer(const QString& layer); ///< and scrolls to it; empty or of another network: none
    const QString& selectedLayer() const { return selected_; }
    /// Where the keyboard is; nullptr: nowhere yet.
    const NetworkStep* current() const;
    const StepItem* item(std::size_t step) const { return items_.at(step); }
    double zoom() const { return transform().m11(); }

public Q_SLOTS:
    void zoomIn() { zoomBy(zoomStep); }
    void zoomOut() { zoomBy(1 / zoomStep); }
    void fitWidth(); ///< until it is zoomed by hand, also when there is more room or less
    void fitAll();

Q_SIGNALS:
    void layerSelected(const QString& layer); ///< by the user, here

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr double zoomStep = 1.2;

    void rebuild();
    void zoomBy(double factor);
    void choose(std::size_t step);
    void moveTo(std::size_t step);
    static const std::vector<KeyAct<GraphView>>& keyTable();
    std::size_t beside(int columns) const;
    void mark();

    NetworkGraph graph_;
    GraphLayout layout_;
    std::vector<LayerLook> looks_;
    std::vector<StepItem*> items_; ///< the scene's, per step
    QString selected_;
    std::size_t current_ = 0;
    bool followsWidth_ = true;
    QPoint pressed_;
};

} // namespace pdqat::ui
