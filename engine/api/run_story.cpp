// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_story.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double at(const std::vector<double>& values, std::size_t index) {
    return index < values.size() ? values[index] : unknown;
}

/// Whether numbers per constraint mean the same. A session may go on with other levels ε.
bool sameShape(const RunStarted& a, const RunStarted& b) {
    return a.layers == b.layers &&
           std::ranges::equal(a.constraints, b.constraints, [](const auto& x, const auto& y) {
               return x.bits == y.bits && x.layer == y.layer && x.constrained == y.constrained;
           });
}

} // namespace

std::string extensionText(const Extension& extension) {
    return "from " + std::to_string(extension.from) + " to " + std::to_string(extension.to) +
           " epochs, after epoch " + std::to_string(extension.at);
}

RunStory::RunStory(const std::vector<Event>& events) {
    for (const auto& event : events)
        add(event);
}

void RunStory::add(const Event& event) {
    time_ = std::max(time_, event.time);
    state_ = stateAfter(event).value_or(state_);
    if (std::holds_alternative<RunStarted>(event.body))
        startedAt_ = event.time;
    if (std::holds_alternative<Warning>(event.body))
        warnings_.push_back(event);
    std::visit([this](const auto& body) { take(body); }, event.body);
}

void RunStory::take(const RunStarted& started) {
    const bool goesOn = began() && started.resumed() && sameShape(started_, started);
    const auto before = duals_.size();
    const DoneAgain isDoneAgain{goesOn ? started.from : Position{}};
    std::erase_if(epochs_, isDoneAgain);
    std::erase_if(duals_, isDoneAgain);
    if (!goesOn) {
        ++beginnings_;
        beginningTold_ = !started.resumed();
        measured_ = false;
        warnings_.clear();
        extensions_.clear();
        sensitivity_.reset();
        baseline_.reset();
        batchValues_.clear();
    } else if (started.config.run.epochs != started_.config.run.epochs) {
        extensions_.push_back(
            {startedAt_, started_.config.run.epochs, started.config.run.epochs, started.from.epoch});
    }
    if (!goesOn || duals_.size() < before)
        lambda_ = duals_.empty() ? std::vector<double>() : duals_.back().lambda;
    started_ = started;
    failure_.reset();
}

void RunStory::take(const LayerStatistics& statistics) {
    measured_ = true;
    batchValues_ = statistics.values;
    if (!statistics.lambda.empty())
        lambda_ = statistics.lambda;
}

void RunStory::take(const DualStep& step) {
    lambda_ = step.lambda;
    duals_.push_back(step);
}

void RunStory::take(const EpochDone& epoch) {
    measured_ = true;
    epochs_.push_back(epoch);
}

std::int64_t RunStory::epochsDone() const {
    return epochs_.empty() ? started_.from.epoch : epochs_.back().epoch + 1;
}

const EpochDone* RunStory::best() const {
    const auto best =
        std::find_if(epochs_.rbegin(), epochs_.rend(), [](const auto& epoch) { return epoch.best; });
    return best == epochs_.rend() ? last() : &*best;
}

double RunStory::trainingSeconds() const {
    double seconds = 0;
    for (const auto& epoch : epochs_)
        seconds += epoch.seconds;
    return seconds;
}

double RunStory::lambda(std::size_t constraint) const {
    if (!lambda_.empty() || constraint >= started_.constraints.size())
        return at(lambda_, constraint);
    if (!started_.constraints[constraint].constrained)
        return 0;
    if (!beginningTold_)
        return unknown;
    const auto& info = started_.constraints[constraint];
    return initialDual(started_.config, info.bits, info.layer);
}

double RunStory::value(std::size_t constraint) const {
    return at(epochs_.empty() ? batchValues_ : epochs_.back().trainValues, constraint);
}

double RunStory::slack(std::size_t constraint) const {
    return constraint < started_.constraints.size()
               ? value(constraint) - started_.constraints[constraint].epsilon
               : unknown;
}

double RunStory::dualSlack(std::size_t constraint) const {
    return duals_.empty() || duals_.back().slack.empty() ? slack(constraint)
                                                         : at(duals_.back().slack, constraint);
}

const Convergence* RunStory::convergence() const {
    return duals_.empty() || !duals_.back().convergence.measured() ? nullptr : &duals_.back().convergence;
}

std::size_t RunStory::tail() const { return std::max<std::size_t>(1, duals_.size() / 4); }

/// λ of an epoch: its mean where that was measured, else as it was at its end.
double RunStory::epochLambda(std::size_t epoch, std::size_t constraint) const {
    const auto& step = duals_[epoch];
    return at(step.convergence.measured() ? step.convergence.lambda : step.lambda, constraint);
}

double RunStory::meanLambda(std::size_t constraint, std::size_t before) const {
    double sum = 0;
    const auto end = duals_.size() - std::min(before, duals_.size());
    if (end < tail() || !convergence())
        return before == 0 ? lambda(constraint) : unknown;
    for (auto i = end - tail(); i < end; ++i)
        sum += epochLambda(i, constraint);
    return sum / static_cast<double>(tail());
}

double RunStory::lambdaBand(std::size_t constraint) const {
    if (!convergence())
        return unknown;
    const double mean = meanLambda(constraint);
    double squares = 0;
    for (auto i = duals_.size() - tail(); i < duals_.size(); ++i) {
        const auto& epoch = duals_[i].convergence;
        const double spread = epoch.measured() ? at(epoch.lambdaSpread, constraint) : 0;
        squares += std::pow(spread, 2) + std::pow(epochLambda(i, constraint) - mean, 2);
    }
    return std::sqrt(squares / static_cast<double>(tail()));
}

bool RunStory::certifiable() const {
    const auto needed = 2 * tail();
    return duals_.size() >= needed &&
           std::all_of(duals_.end() - static_cast<std::ptrdiff_t>(needed), duals_.end(),
                       [](const auto& step) { return step.convergence.measured(); });
}

double RunStory::ofLayer(std::vector<double> Convergence::*numbers, std::size_t constraint) const {
    return convergence() ? at(convergence()->*numbers, constraint) : unknown;
}

bool liesBelowEntropy(const RunConfig& config, const ConstraintInfo& constraint, const Convergence& now) {
    return constraint.isOutput() && config.method.outputDistance == OutputDistance::CrossEntropy &&
           now.entropy > constraint.epsilon;
}

double RunStory::worthless(std::size_t constraint) const {
    const double loss = convergence() ? convergence()->loss : 0;
    return 1e-3 * loss / started_.constraints[constraint].epsilon;
}

double RunStory::fluctuation(std::size_t constraint) const {
    // A λ that rises steadily from 0 has a mean of √3 bands: it counts.
    return convergence() ? 1.7 * lambdaBand(constraint) : 0;
}

double RunStory::tolerance(std::size_t constraint) const {
    constexpr double share = 0.05; // of the level
    const double error = std::isnan(slackError(constraint)) ? 0 : 2 * slackError(constraint);
    return meanLambda(constraint) > 0 ? std::max(error, share * started_.constraints[constraint].epsilon)
                                      : error;
}

bool RunStory::costs(std::size_t constraint) const {
    // Against a violation λ rises: that is no fluctuation.
    const bool rises = dualSlack(constraint) > tolerance(constraint);
    return meanLambda(constraint) >
           (rises ? worthless(constraint) : std::max(worthless(constraint), fluctuation(constraint)));
}

ConstraintState RunStory::state(std::size_t constraint) const {
    const auto& info = started_.constraints[constraint];
    const double slack = dualSlack(constraint), near = tolerance(constraint);
    if (std::isnan(slack))
        return ConstraintState::Unknown;
    if (slack > near) {
        return convergence() && liesBelowEntropy(started_.config, info, *convergence())
                   ? ConstraintState::Unreachable
                   : ConstraintState::Violated;
    }
    if (!costs(constraint))
        return ConstraintState::Satisfied;
    return slack < -near ? ConstraintState::Decaying : ConstraintState::Binding;
}

DualTrend RunStory::trend(std::size_t constraint) const {
    constexpr double settledShare = 0.05;
    double before = unknown, now = unknown;
    if (convergence()) {
        before = meanLambda(constraint, tail());
        now = meanLambda(constraint);
    } else if (const auto back = std::max<std::size_t>(2, duals_.size() / 4); duals_.size() > back) {
        before = at(duals_[duals_.size() - 1 - back].lambda, constraint);
        now = at(duals_.back().lambda, constraint);
    }
    const double change = now - before;
    if (std::isnan(change))
        return DualTrend::Unknown;
    // From window to window a steady way makes √12 bands.
    if (std::abs(change) <= std::max({settledShare * now, worthless(constraint), fluctuation(constraint)}))
        return DualTrend::Settled;
    return change > 0 ? DualTrend::Rising : DualTrend::Falling;
}

namespace {

/// Puts a constraint where it fails.
void judge(const RunStory& run, std::size_t i, Certificate& certificate) {
    const auto& constraint = run.started().constraints[i];
    const auto place = constraint.layer + '@' + std::to_string(constraint.bits);
    ++certificate.constraints;
    const auto state = run.state(i);
    switch (state) {
    case ConstraintState::Satisfied:
    case ConstraintState::Binding: break;
    case ConstraintState::Unknown: certificate.unknown.push_back(place); break;
    case ConstraintState::Decaying: certificate.decaying.push_back(place); break;
    case ConstraintState::Violated: certificate.violated.push_back(place); break;
    case ConstraintState::Unreachable: certificate.unreachable.push_back(place); break;
    }
    const bool settled = state == ConstraintState::Satisfied || run.trend(i) == DualTrend::Settled;
    if (!settled)
        certificate.moving.push_back(place);
    certificate.met += settled && (state == ConstraintState::Satisfied || state == ConstraintState::Binding);
}

} // namespace

Certificate certify(const RunStory& run) {
    Certificate certificate;
    const auto& constraints = run.started().constraints;
    double products = 0;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained) {
            judge(run, i, certificate);
            products += std::abs(run.meanLambda(i) * run.dualSlack(i));
        }
    const auto& config = run.started().config;
    if (config.method.kind == MethodKind::PdFixed || config.dual.restart) {
        certificate.kind = CertificateKind::NoPrice;
        return certificate;
    }
    if (!run.certifiable())
        return certificate;
    certificate.complementarity = products / run.duals().back().convergence.loss;
    const bool converged =
        certificate.met == certificate.constraints && certificate.complementarity <= largestComplementarity;
    certificate.kind = converged ? CertificateKind::Converged : CertificateKind::NotConverged;
    certificate.convergedRuns = converged;
    return certificate;
}

} // namespace pdqat
