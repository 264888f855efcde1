// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_backend.h"

#include "engine/api/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::fake {

FakeExperiments::FakeExperiments() {
    RunConfig quick;
    quick.run.epochs = 10;
    quick.optim.milestones = {5, 8};
    RunConfig paper;
    paper.data.set = "cifar10";
    paper.network.expand = 5;
    paper.quant.bits = {1};
    paper.method.epsilonOut = {0.9};
    presetList = {{QStringLiteral("quick"), QStringLiteral("First look"),
                   QStringLiteral("2 bit, a few epochs"), QStringLiteral("Short"), quick},
                  {QStringLiteral("paper-1"), QStringLiteral("Paper, 1 bit"),
                   QStringLiteral("CIFAR-10 at 1 bit"), QStringLiteral("Paper"), paper}};
}

std::vector<LayerInfo> FakeExperiments::layers(const RunConfig& config) const {
    return resnetLayers(std::max<std::int64_t>(config.network.expand, 1));
}

void FakeExperiments::check(const RunConfig& config) {
    ++checks;
    if (answersChecks)
        later(this, [this, config] { answer(config); });
}

void FakeData::look(const RunConfig& config) {
    ++looks;
    later(this, [this, config] { Q_EMIT looked(config, found); });
}

void FakeData::recall(const QString& run) {
    later(this, [this, run] { Q_EMIT recalled(run, stored); });
}

void FakeData::fetch(const RunConfig::Data& data) {
    fetches.push_back(data.set);
    isFetching = true;
}

void FakeData::endFetch(const QString& problem) {
    isFetching = false;
    Q_EMIT fetched(problem);
}

std::vector<RankedLayer> FakeRanking::layers(const RunStory& run, int bits, const Criterion& by) const {
    auto rows = rankingOf(run, bits);
    for (auto& row : rows)
        if (const auto* measured = run.sensitivity() ? run.sensitivity()->find(row.layer, bits) : nullptr)
            row.opinions = {1 - measured->lossKept, measured->lossQuantized - 1, measured->fisher,
                            measured->hessian()};
    if (by == RankBy::Weights) {
        std::ranges::stable_sort(rows, std::greater(), &RankedLayer::weights);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].rank = int(i) + 1;
    }
    return rows;
}

void FakeBudget::find(const RunStory& run, const ui::BudgetQuestion& question) {
    questions.push_back(question);
    layers_ = run.started().layers;
    if (!waits)
        answer();
}

void FakeBudget::answer() {
    const auto question = questions.back();
    if (!refusal.isEmpty()) {
        Q_EMIT failed(question, refusal);
        return;
    }
    ui::BudgetAnswer found;
    if (lacks != ui::BudgetLack::Nothing) {
        found.lacks = lacks;
        found.why = QStringLiteral("nobody measured that");
        Q_EMIT this->found(question, found);
        return;
    }
    found.free.run = question.run.toStdString();
    found.free.by = question.by;
    found.free.verdictBits = uncertified;
    found.free.rest[CostUnit::Bytes] = 1000;
    for (const auto& layer : layers_) {
        auto& row =
            found.free.layers.emplace_back(AllocatableLayer{layer.name, {}, found.free.layers.size()});
        for (const int bits : {2, 4, 8, 32}) {
            const double loss = bits == 32 ? 0 : 1.0 / double(row.group + 1) / double(1 << bits);
            auto& option = row.options.emplace_back(WidthOption{bothAt(bits), {}, loss, loss / 4});
            option.costs[CostUnit::Bytes] = double(layer.weights) * bits / 8;
            option.costs[CostUnit::Bops] = double(layer.macs) * bits * bits;
            option.costs[CostUnit::Latency] = bits;
        }
    }
    if (question.unit == CostUnit::Latency)
        found.free.latency = "onnxruntime 1 on this machine";
    found.table = found.free;
    for (auto& row : found.table.layers)
        std::erase_if(row.options, [&](const WidthOption& option) {
            const auto fixed = question.rules.fixed.find(row.layer);
            const auto no = question.rules.forbidden.find(row.layer);
            return (fixed != question.rules.fixed.end() && bothAt(fixed->second) != option.bits) ||
                   (no != question.rules.forbidden.end() && no->second.contains(option.bits.weights));
        });
    for (std::size_t i = 0; i < 4; ++i) {
        std::vector<std::size_t> options;
        for (const auto& row : found.table.layers)
            options.push_back(std::min(i, row.options.size() - 1));
        found.front.push_back(allocationOf(found.table, std::move(options)));
    }
    Q_EMIT this->found(question, found);
}

void FakeBudget::findMeasured(const RunConfig&, const AllocationTable& table) {
    Q_EMIT measured(QString::fromStdString(table.run), trained);
}

RunConfig FakeBudget::configOf(const RunConfig& config, const AllocationTable& table,
                               const Allocation& allocation, const CostLimit& within) const {
    limit = within;
    auto result = config;
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        result.quant.layerBits[table.layers[i].layer] = table.layers[i].options[allocation.options[i]].bits;
    return result;
}

ui::CriteriaComparison FakeRanking::compare(const std::vector<RankedLayer>& rows) const {
    constexpr double unmeasured = std::numeric_limits<double>::quiet_NaN();
    ui::CriteriaComparison compared;
    for (const auto by : allOf<RankBy>) {
        if (by == RankBy::Random)
            continue;
        compared.criteria.push_back(by);
        auto& ranks = compared.ranks.emplace_back();
        for (const auto& row : rows) {
            const auto above = std::ranges::count_if(
                rows, [&](const auto& other) { return valueOf(other, by) > valueOf(row, by); });
            ranks.push_back(std::isnan(valueOf(row, by)) ? unmeasured : double(above) + 1);
        }
    }
    const auto isWhole = [](const auto& ranks) {
        return std::ranges::none_of(ranks, [](double rank) { return std::isnan(rank); });
    };
    for (const auto& a : compared.ranks)
        for (auto* matrix : {&compared.tau, &compared.rho}) {
            auto& list = matrix->emplace_back();
            for (const auto& b : compared.ranks)
                list.push_back(!isWhole(a) || !isWhole(b) ? unmeasured
                               : &a == &b                 ? 1
                               : matrix == &compared.tau  ? tau
                                                          : rho);
        }
    return compared;
}

void FakeSensitivity::tell(const Sensitivity& so, double share) {
    Q_EMIT measured(measuring, std::make_shared<const std::vector<Event>>(1, Event{0, so}));
    Q_EMIT progressed(measuring, share);
}

void FakeSensitivity::end(const QString& problem) {
    const auto run = std::exchange(measuring, {});
    Q_EMIT finished(run, problem);
}

Sensitivity sensitivityOf(const RunStarted& started) {
    Sensitivity so;
    so.at.epoch = 1000; // later than any run of the tests
    for (const auto& constraint : started.constraints) {
        if (constraint.isOutput())
            continue;
        if (!so.findBeside(constraint.bits))
            so.beside.push_back({constraint.bits, 1, 1});
        const auto depth = double(so.layers.size() + 1);
        so.layers.push_back({.layer = constraint.layer,
                             .bits = constraint.bits,
                             .lossKept = 1 - 0.1 / depth,
                             .lossQuantized = 1 + 0.01 / depth,
                             .fisher = 1 / depth,
                             .trace = 3 / depth,
                             .change = 10,
                             .weights = 10});
    }
    return so;
}

std::optional<RankedLayer> FakeRanking::output(const RunStory& run, int bits) const {
    for (std::size_t i = 0; i < run.started().constraints.size(); ++i)
        if (const auto& constraint = run.started().constraints[i];
            constraint.isOutput() && constraint.constrained && constraint.bits == bits) {
            RankedLayer row{
                0, constraint.layer, bits, run.meanLambda(i), run.value(i), constraint.epsilon, run.slack(i)};
            row.state = run.state(i);
            row.stepped = run.stepped();
            return row;
        }
    return {};
}

RunConfig FakeRanking::keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                                int n) const {
    auto kept = config;
    for (const auto& row : ranking)
        if (row.rank <= n)
            kept.quant.highPrecision.push_back(row.layer);
    return kept;
}

QString FakeRanking::latex(const RunStory& run, int bits, const Criterion&) const {
    return QStringLiteral("% %1 at %2 bit").arg(QString::fromStdString(run.started().runId)).arg(bits);
}

QString FakeRanking::csv(const RunStory& run, int bits, const Criterion&) const {
    return QStringLiteral("rank,layer\n# %1 %2\n").arg(QString::fromStdString(run.started().runId)).arg(bits);
}

} // namespace pdqat::fake
