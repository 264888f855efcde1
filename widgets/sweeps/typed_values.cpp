// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/typed_values.h"

#include "widgets/basics/texts.h"

#include <QLocale>
#include <QRegularExpression>

namespace pdqat::ui {
namespace {

bool hasDecimalComma(const Field& field) {
    return field.type == FieldType::Real && QLocale().decimalPoint() == QStringLiteral(",");
}

QString localized(const Field& field, QString text) {
    return hasDecimalComma(field) ? text.replace(u',', u';').replace(u'.', u',') : text;
}

} // namespace

std::string plainValues(const Field& field, QString typed) {
    static const QRegularExpression comma(QStringLiteral("(\\d),(\\d)"));
    if (hasDecimalComma(field))
        typed.replace(comma, QStringLiteral("\\1.\\2"));
    return typed.toStdString();
}

QString typedText(const Field& field, const std::vector<Value>& values) {
    return localized(field, toQt(valuesText(field, values, mostValues)));
}

QString shownValues(const Field& field, const std::vector<Value>& values) {
    return localized(field, toQt(valuesText(field, values)));
}

} // namespace pdqat::ui
