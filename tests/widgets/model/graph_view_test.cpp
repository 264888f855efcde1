// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the steps of a network stand, and the walk over them.
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/texts.h"
#include "widgets/model/graph_view.h"
#include "widgets/model/step_item.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace pdqat;

namespace {

std::vector<QSizeF> equalSizes(const NetworkGraph& graph) {
    return std::vector<QSizeF>(graph.steps.size(), {200, 40});
}

/// A chain of so many steps; then the edges that are asked for.
NetworkGraph chain(std::size_t length, const std::vector<std::pair<std::size_t, std::size_t>>& skips = {}) {
    NetworkGraph graph;
    for (std::size_t i = 0; i < length; ++i)
        graph.steps.push_back({"ReLU",
                               "",
                               i == 0 ? std::vector<std::size_t>() : std::vector<std::size_t>{i - 1},
                               1,
                               1,
                               1,
                               0,
                               0,
                               {}});
    for (const auto& [from, to] : skips)
        graph.steps[to].inputs.push_back(from);
    return graph;
}

} // namespace

class GraphViewTest : public test::WidgetTest {
    Q_OBJECT
    std::vector<LayerInfo> layers_ = fake::resnetLayers();
    std::unique_ptr<ui::GraphView> view_;

    void prepare() override {
        view_ = std::make_unique<ui::GraphView>();
        view_->resize(500, 400);
        view_->setGraph(fake::sampleGraph(layers_));
        view_->show();
        view_->setFocus();
    }
    std::size_t stepOf(const std::string& layer) const {
        for (std::size_t i = 0; i < view_->graph().steps.size(); ++i)
            if (view_->graph().steps[i].layer && view_->graph().steps[i].name == layer)
                return i;
        return 0;
    }
    QPoint placeOf(std::size_t step) const {
        return view_->mapFromScene(view_->item(step)->boundingRect().center());
    }

private Q_SLOTS:
    void cleanup() { view_.reset(); }

    void aChainIsAStraightColumn() {
        const auto graph = chain(4);
        const auto layout = ui::layOut(graph, equalSizes(graph));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(layout.rows[i], i);
            QCOMPARE(layout.boxes[i].left(), layout.boxes[0].left());
            QVERIFY(i == 0 || layout.boxes[i].top() > layout.boxes[i - 1].bottom());
        }
        QCOMPARE(layout.edges.size(), std::size_t(3));
        QVERIFY(!layout.edges[0].skips);
    }

    void branchesStandSideBySideAndMeetInTheMiddle() {
        NetworkGraph graph = chain(2);
        graph.steps.push_back({"ReLU", "", {0}, 1, 1, 1, 0, 0, {}});
        graph.steps.push_back({"Add", "", {1, 2}, 1, 1, 1, 0, 0, {}});
        const auto layout = ui::layOut(graph, equalSizes(graph));
        QCOMPARE(layout.rows[1], layout.rows[2]);
        QVERIFY(layout.boxes[2].left() > layout.boxes[1].right());
        QCOMPARE(layout.boxes[3].center().x(), layout.boxes[0].center().x());
    }

    void whatSkipsRowsRunsBesideTheBoxesAndNotThroughEachOther() {
        const auto graph = chain(8, {{0, 3}, {0, 7}, {3, 6}});
        const auto layout = ui::layOut(graph, equalSizes(graph));
        std::vector<double> lanes;
        for (const auto& edge : layout.edges) {
            if (!edge.skips)
                continue;
            lanes.push_back(edge.laneTop.x());
            QCOMPARE(edge.laneTop.x(), edge.laneBottom.x());
            for (std::size_t i = 0; i < graph.steps.size(); ++i)
                if (layout.rows[i] > layout.rows[edge.from] && layout.rows[i] < layout.rows[edge.to])
                    QVERIFY(!layout.boxes[i]
                                 .adjusted(-1, 0, 1, 0)
                                 .contains(edge.laneTop.x(), layout.boxes[i].center().y()));
        }
        QCOMPARE(lanes.size(), std::size_t(3));
        QVERIFY(lanes[0] != lanes[2]); // 0 to 3 lies inside of 0 to 7
        QVERIFY(layout.bounds.right() >= *std::ranges::max_element(lanes));
    }

    /// A block in which every layer reads all before it, as in DenseNet: hundreds of lanes.
    void denseBlocksAreLaidOut() {
        std::vector<std::pair<std::size_t, std::size_t>> skips;
        constexpr std::size_t layers = 48;
        for (std::size_t to = 2; to < layers; ++to)
            for (std::size_t from = 0; from + 1 < to; ++from)
                skips.emplace_back(from, to);
        const auto graph = chain(layers, skips);
        const auto layout = ui::layOut(graph, equalSizes(graph));
        QCOMPARE(layout.edges.size(), skips.size() + layers - 1);
        for (std::size_t i = 1; i < layers; ++i)
            QCOMPARE(layout.rows[i], i);
    }

    void boxesTellKindNameShapeAndCosts() {
        const auto* layer = view_->item(stepOf("Block_0_conv0"));
        for (const auto& part : {"Block_0_conv0", "Convolution", "16 × 32 × 32", "Weights: ", "MACs"})
            QVERIFY2(layer->toolTip().contains(QString::fromUtf8(part)), qPrintable(layer->toolTip()));
        const auto& step = view_->graph().steps[1];
        QVERIFY(ui::StepItem::sizeOf(layer->step(), view_->font()).height() >
                ui::StepItem::sizeOf(step, view_->font()).height());
    }

    void aClickSelectsALayerAndOnlyALayer() {
        QSignalSpy selected(view_.get(), &ui::GraphView::layerSelected);
        const auto step = stepOf("Block_0_conv0");
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, placeOf(step));
        QCOMPARE(selected.takeFirst().first().toString(), QStringLiteral("Block_0_conv0"));
        QVERIFY(view_->item(step)->isChosen());
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, placeOf(0));
        QCOMPARE(selected.count(), 0);
        QCOMPARE(view_->selectedLayer(), QStringLiteral("Block_0_conv0"));
    }

    void theKeyboardWalksAndChooses() {
        QSignalSpy selected(view_.get(), &ui::GraphView::layerSelected);
        QTest::keyClick(view_.get(), Qt::Key_End);
        QCOMPARE(view_->current()->name, std::string("fc"));
        QVERIFY(view_->verticalScrollBar()->value() > 0);
        QVERIFY(view_->accessibleDescription().contains(QStringLiteral("fc")));
        QTest::keyClick(view_.get(), Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(view_.get(), Qt::Key_Down);
        QCOMPARE(view_->current()->name, layers_[0].name);
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QCOMPARE(view_->current()->name, layers_[1].name); // the shortcut beside it
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(selected.takeFirst().first().toString(), ui::toQt(layers_[0].name));
    }

    void aLayerSelectedElsewhereComesIntoSight() {
        QSignalSpy selected(view_.get(), &ui::GraphView::layerSelected);
        view_->selectLayer(ui::toQt(layers_.back().name));
        QVERIFY(view_->viewport()->rect().contains(placeOf(stepOf(layers_.back().name))));
        QCOMPARE(selected.count(), 0);
        view_->selectLayer(QStringLiteral("no such layer"));
        QVERIFY(!view_->item(stepOf(layers_.back().name))->isChosen());
    }

    void itIsZoomedByKeysAndFitsAgain() {
        const double before = view_->zoom();
        QTest::keyClick(view_.get(), Qt::Key_Plus);
        QVERIFY(view_->zoom() > before);
        view_->resize(900, 400);
        QVERIFY(view_->zoom() > before); // as it was zoomed
        QTest::keyClick(view_.get(), Qt::Key_0);
        QVERIFY(view_->zoom() <= 1);
        view_->fitAll();
        QVERIFY(view_->zoom() < before);
    }
};

PDQAT_WIDGET_TEST(GraphViewTest)
#include "graph_view_test.moc"
