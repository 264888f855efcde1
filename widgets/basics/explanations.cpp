// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/explanations.h"

#include <QCoreApplication>

namespace pdqat::ui {
namespace {

struct Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

} // namespace

QString explanationOf(Term term) {
    switch (term) {
    case Term::Lambda:
        return Explanations::tr(
            "λ, the dual variable: the price of this constraint, how much the loss would fall "
            "if ε were raised a little. It rises while the constraint is violated.");
    case Term::MeanLambda:
        return Explanations::tr(
            "Mean of the dual variable over the last quarter of the epochs ± its standard "
            "deviation there: what rankings go by");
    case Term::Trend:
        return Explanations::tr(
            "Whether λ stays where it is: settled, if its mean over the last quarter of the "
            "epochs differs by at most 5 % from the one before. A ranking whose λ still rise "
            "may change with more epochs.");
    case Term::Slack:
        return Explanations::tr(
            "Slack: value − ε. Above 0 the constraint is violated; at 0 it binds; below 0 there "
            "is room to spare.");
    case Term::Epsilon: return Explanations::tr("ε, the constraint level: how much error is allowed");
    case Term::State:
        return Explanations::tr(
            "Satisfied: costs nothing. Binding: holds at a cost. Decaying: holds with room to "
            "spare, λ has yet to fall. Violated: does not hold yet. Unreachable: no training "
            "can meet it.");
    case Term::RelativeError:
        return Explanations::tr("‖Δ‖² / ‖a‖² of the layer's outputs: comparable between layers");
    }
    return {};
}

QString explanationOf(ConstraintState state) {
    switch (state) {
    case ConstraintState::Satisfied:
        return Explanations::tr("Satisfied: λ is nothing, and the constraint holds.");
    case ConstraintState::Binding:
        return Explanations::tr("Binding: the value lies at ε, and λ says what that costs.");
    case ConstraintState::Decaying:
        return Explanations::tr("Decaying: the value lies below ε, and λ has yet to fall to nothing.");
    case ConstraintState::Violated:
        return Explanations::tr(
            "Violated: the value lies above ε, and λ has yet to rise. Train longer, or raise ε.");
    case ConstraintState::Unreachable:
        return Explanations::tr(
            "Unreachable: ε of the output lies below the entropy of its target, so no training "
            "can meet it. Raise it.");
    case ConstraintState::Unknown: return Explanations::tr("Its value was not measured, or is not a number.");
    }
    return {};
}

} // namespace pdqat::ui
