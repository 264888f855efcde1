// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer's low-precision outputs are like beside its full-precision ones.
#pragma once

namespace pdqat::quant {

/// What is measured of a layer's outputs a^hp and a^lp, Δ = a^hp − a^lp: means over batch, channels and
/// space.
struct OutputMeans {
    double errorSquares = 0, products = 0; ///< of Δ², Δ·a^lp
    double lowSquares = 0;                 ///< of (a^lp)²
    double inside = 0;                     ///< share with 0 < conv(u, W_32) < 1

    /// Of (a^hp)², a^hp being Δ + a^lp.
    double squares() const { return errorSquares + 2 * products + lowSquares; }
    /// ‖Δ‖² / ‖a^hp‖². NaN of outputs that are all 0, as below.
    double relativeError() const { return errorSquares / squares(); }
    /// The same after the gain g that makes ‖a^hp − g·a^lp‖ smallest: batch normalisation undoes any gain.
    double gainError() const {
        return lowSquares > 0 ? (errorSquares - products * products / lowSquares) / squares()
                              : relativeError();
    }
    OutputMeans& operator+=(const OutputMeans& other) {
        errorSquares += other.errorSquares;
        products += other.products;
        lowSquares += other.lowSquares;
        inside += other.inside;
        return *this;
    }
    OutputMeans operator*(double factor) const {
        return {errorSquares * factor, products * factor, lowSquares * factor, inside * factor};
    }
    bool operator==(const OutputMeans&) const = default;
};

} // namespace pdqat::quant
