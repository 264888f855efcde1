// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/texts.h"

#include "engine/api/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace pdqat::ui {
QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString catalogueText(const QString& source) {
    return QCoreApplication::translate("catalogue", source.toUtf8().constData());
}
QString catalogueText(const std::string& source) { return catalogueText(toQt(source)); }

QString fieldText(const std::string& source) { return QCoreApplication::translate("fields", source.c_str()); }

namespace {

std::string inLanguage(const char* context, const char* text) {
    return QCoreApplication::translate(context, text).toStdString();
}

} // namespace

QStringList inventoryText(const DataInventory& inventory) {
    QStringList lines;
    for (const auto& line : inventoryLines(inventory, inLanguage))
        lines << toQt(line);
    return lines;
}

QString rankByText(RankBy by) {
    switch (by) {
    case RankBy::Lambda: return QStringLiteral("λ");
    case RankBy::Error: return QCoreApplication::translate("texts", "error");
    case RankBy::RelativeError: return QCoreApplication::translate("texts", "relative error");
    case RankBy::Weights: return QCoreApplication::translate("texts", "weights");
    case RankBy::Macs: return QStringLiteral("MACs");
    case RankBy::LossKept: return QCoreApplication::translate("texts", "loss saved");
    case RankBy::LossQuantized: return QCoreApplication::translate("texts", "loss added");
    case RankBy::Fisher: return QCoreApplication::translate("texts", "Fisher information");
    case RankBy::Hessian: return QCoreApplication::translate("texts", "Hessian trace");
    case RankBy::Depth: return QCoreApplication::translate("texts", "depth");
    case RankBy::Type: return QCoreApplication::translate("texts", "type (1×1 first)");
    case RankBy::Random: return QCoreApplication::translate("texts", "chance");
    }
    return {};
}

QString perText(Per per) {
    switch (per) {
    case Per::None: return QCoreApplication::translate("texts", "layer");
    case Per::Mac: return QStringLiteral("MAC");
    case Per::Byte: return QCoreApplication::translate("texts", "byte");
    case Per::Bop: return QStringLiteral("BOP");
    }
    return {};
}

QString criterionText(const Criterion& criterion) {
    const auto by = rankByText(criterion.by);
    return criterion.per == Per::None
               ? by
               : QCoreApplication::translate("texts", "%1 per %2").arg(by, perText(criterion.per));
}

QString verdictText(const RankingVerdict& verdict) { return toQt(pdqat::verdictText(verdict, inLanguage)); }
QString certificateText(const Certificate& certificate) {
    return toQt(pdqat::certificateText(certificate, inLanguage));
}

QString stateText(RunState state) {
    switch (state) {
    case RunState::Running: return QCoreApplication::translate("texts", "training");
    case RunState::Paused: return QCoreApplication::translate("texts", "paused");
    case RunState::Stopped: return QCoreApplication::translate("texts", "stopped");
    case RunState::Finished: return QCoreApplication::translate("texts", "finished");
    case RunState::Failed: return QCoreApplication::translate("texts", "failed");
    case RunState::Aborted: return QCoreApplication::translate("texts", "aborted");
    case RunState::Interrupted: return QCoreApplication::translate("texts", "interrupted");
    }
    return {};
}

QString stateIcon(RunState state) { return QStringLiteral("state-") + toQt(name(state)); }

QString constraintText(ConstraintState state) {
    switch (state) {
    case ConstraintState::Satisfied: return QCoreApplication::translate("texts", "satisfied");
    case ConstraintState::Binding: return QCoreApplication::translate("texts", "binding");
    case ConstraintState::Decaying: return QCoreApplication::translate("texts", "decaying");
    case ConstraintState::Violated: return QCoreApplication::translate("texts", "violated");
    case ConstraintState::Unreachable: return QCoreApplication::translate("texts", "unreachable");
    case ConstraintState::Unknown: return QCoreApplication::translate("texts", "unknown");
    }
    return {};
}

QString trendText(DualTrend trend) {
    switch (trend) {
    case DualTrend::Unknown: break;
    case DualTrend::Settled: return QCoreApplication::translate("texts", "settled");
    case DualTrend::Rising: return QCoreApplication::translate("texts", "rising");
    case DualTrend::Falling: return QCoreApplication::translate("texts", "falling");
    }
    return QStringLiteral("–");
}

QString phaseText(Phase phase) {
    switch (phase) {
    case Phase::Train: return QCoreApplication::translate("texts", "training");
    case Phase::DualPass: return QCoreApplication::translate("texts", "measuring slacks");
    case Phase::Validate: return QCoreApplication::translate("texts", "validating");
    case Phase::Test: return QCoreApplication::translate("texts", "testing");
    }
    return {};
}

QString countText(std::int64_t count) {
    // By hand: the C locale leaves the groups out, and Qt writes 1806.336 where Spanish has 1.806.336.
    auto text = QString::number(qlonglong(count));
    const qsizetype first = count < 0 ? 1 : 0;
    for (auto place = text.size() - 3; place > first; place -= 3)
        text.insert(place, QLocale().groupSeparator());
    return text;
}

QString realText(double value, int decimals) {
    const auto text = decimals < 0 || vanishes(value, decimals)
                          ? QLocale().toString(value, 'g', decimals < 0 ? 4 : 2)
                          : QLocale().toString(value, 'f', decimals);
    return QString(text).replace(QLatin1Char('-'), QChar(0x2212));
}

QString percentText(double share) {
    return std::isfinite(share) ? QLocale().toString(100 * share, 'f', 2) + QStringLiteral(" %")
                                : QStringLiteral("–");
}

QString shapeText(const std::vector<std::int64_t>& shape) {
    QStringList parts;
    for (const auto size : shape)
        parts << QString::number(size);
    return parts.join(QStringLiteral(" × "));
}

QString durationText(double seconds) {
    const auto whole = std::llround(seconds);
    if (whole < 90)
        return QCoreApplication::translate("texts", "%1 s").arg(whole);
    const auto minutes = std::llround(seconds / 60);
    return minutes < 90
               ? QCoreApplication::translate("texts", "%1 min").arg(minutes)
               : QCoreApplication::translate("texts", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString leftText(double low, double high) {
    const auto from = durationText(low), to = durationText(high);
    if (from == to)
        return QCoreApplication::translate("texts", "%1 left").arg(to);
    const auto unit = to.section(QLatin1Char(' '), 1);
    if (from.section(QLatin1Char(' '), 1) == unit && !unit.contains(QLatin1Char(' ')))
        return QCoreApplication::translate("texts", "%1–%2 left")
            .arg(from.section(QLatin1Char(' '), 0, 0), to);
    return QCoreApplication::translate("texts", "%1 – %2 left").arg(from, to);
}

QString dateText(double secondsSince1970) {
    const auto time = QDateTime::fromSecsSinceEpoch(qint64(secondsSince1970));
    return QLocale().toString(time, QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace pdqat::ui
