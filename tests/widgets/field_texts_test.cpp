// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/widget_test.h"
#include "widgets/form/field_texts.h"

#include <cstdio>
#include <set>

class FieldTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void translatorsSeeEveryTextOfTheTableAndNoOther() {
        const auto texts = pdqat::ui::textsOfFieldTable();
        const auto listed = pdqat::ui::translatableFieldTexts();
        const std::set<std::string> table(texts.begin(), texts.end()), known(listed.begin(), listed.end());
        QVERIFY(table.size() > 100);
        QString wanted;
        for (const auto& text : table)
            if (!known.contains(text))
                wanted += QStringLiteral("\nadd    QT_TRANSLATE_NOOP(\"fields\", \"%1\"),")
                              .arg(QString::fromStdString(text));
        for (const auto& text : known)
            if (!table.contains(text))
                wanted += QStringLiteral("\nremove \"%1\"").arg(QString::fromStdString(text));
        std::fputs(qPrintable(wanted), stderr); // whole: Qt Test cuts long messages
        QVERIFY2(wanted.isEmpty(), "change widgets/form/field_texts.cpp as printed above");
    }
};

PDQAT_WIDGET_TEST(FieldTextsTest)
#include "field_texts_test.moc"
