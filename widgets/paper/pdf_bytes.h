// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs of what Qt's writers put into a file: the date of today, sizes rounded to whole points and pixels.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSizeF>

namespace pdqat::ui {

/// While it lives, PDFs list their fonts in the same order in every process: Qt's writer takes them out of a
/// QHash.
class FixedHashing {
public:
    FixedHashing() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashing() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashing(const FixedHashing&) = delete;
    FixedHashing& operator=(const FixedHashing&) = delete;
};

/// The PDF with `time` (seconds since 1970) as its date and with a page of exactly that size. Lengths of the
/// entries stay, so the cross-reference table holds.
QByteArray withoutTraces(QByteArray pdf, const QSizeF& points, double time);

/// The SVG with the corners of its curves at whole units: half the size.
QByteArray withWholePoints(const QByteArray& svg);

/// The SVG with its width and height in millimetres.
QByteArray withSvgSize(const QByteArray& svg, const QSizeF& millimetres);

} // namespace pdqat::ui
