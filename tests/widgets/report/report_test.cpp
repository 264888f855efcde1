// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as PDF, from documents and runs made for the test.
#include "tests/fixtures/qt/program_output.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/report/report_pdf.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pdqat;

namespace {

/// Of a program of poppler-utils; empty where it is not installed.
QString poppler(const char* program, const QStringList& arguments) {
    return test::programOutput(QLatin1String(program), arguments).value_or(QString());
}

ReportTable longTable(int rows) {
    ReportTable table{"A table over pages", {{"Name", Align::Left}, {"Number"}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({"row " + std::to_string(i), std::to_string(i * i)});
    return table;
}

/// One block of every kind, figures of one run and of two.
ReportDocument sample() {
    ReportDocument document{"A report", "of two runs", {}, {"a", "b"}, "PD-QAT Workbench", 1.7e9};
    document.sections.push_back({"summary",
                                 "Summary",
                                 {ReportPairs{{{"Key", "value"}}}, ReportParagraph{"Text with λ and ε."},
                                  ReportList{{"left out"}, true}, ReportParagraph{"Look here.", true}}});
    document.sections.push_back(
        {"curves",
         "Curves",
         {ReportFigure{"accuracy", {{"a", "A", 0}}, 0, "Accuracy of one."},
          ReportFigure{"compared-accuracy", {{"a", "A", 0}, {"b", "B", 1}}, 0, "Of both."},
          ReportFigure{"ranking", {{"a", "A", 0}}, 0, "No ranking."}}});
    document.sections.push_back(
        {"table", "Table", {longTable(90), ReportCode{"pdqat train\n  --config x\n"}}});
    return document;
}

} // namespace

class ReportTest : public test::WidgetTest {
    Q_OBJECT
    ui::ReportRunsData runs_;

private Q_SLOTS:
    void initTestCase() {
        const test::SyntheticRun synthetic;
        for (const auto* id : {"a", "b"}) {
            auto data = std::make_unique<ui::RunData>(QString::fromLatin1(id));
            data->append(synthetic.epochs(5));
            runs_[id] = {std::move(data), {}};
        }
    }

    void figuresAreFoundByTheKeysOfTheDocument() {
        const auto document = sample();
        const ui::ReportFigures figures(document, runs_);
        QVERIFY(figures.find("accuracy/a"));
        QVERIFY(figures.find("dual-variables/b"));
        QVERIFY(figures.find("compared-accuracy"));
        QVERIFY(!figures.find("ranking/a"));
        QCOMPARE(figures.find("compared-accuracy")->sizeMm.width(), ui::pageWidthMm);
        QCOMPARE(QByteArray::fromStdString(figures.svg("ranking/a")), QByteArray());
        QXmlStreamReader svg(QByteArray::fromStdString(figures.svg("compared-accuracy")));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void runsThatWereNotReadHaveNoFigures() {
        const ui::ReportRunsData none;
        const ui::ReportFigures figures(sample(), none);
        QVERIFY(!figures.find("accuracy/a"));
        QVERIFY(!figures.find("compared-accuracy"));
        QVERIFY(ui::reportPdf(sample(), figures).startsWith("%PDF-"));
    }

    void theSameReportHasTheSameBytes() {
        const ui::ReportFigures figures(sample(), runs_);
        QVERIFY(ui::reportPdf(sample(), figures) == ui::reportPdf(sample(), figures));
    }

    void pagesAreNumberedFontsEmbeddedAndFiguresVectors() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("report.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ui::reportPdf(sample(), ui::ReportFigures(sample(), runs_)));
        file.close();
        const auto info = poppler("pdfinfo", {path});
        if (info.isEmpty())
            QSKIP("Poppler's programs (Debian package poppler-utils) are not installed");
        QVERIFY(info.contains(QStringLiteral("Title:           A report")));
        QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
        for (const auto& font : poppler("pdffonts", {path}).split(u'\n', Qt::SkipEmptyParts).mid(2))
            QVERIFY2(font.contains(QStringLiteral("TrueType")) && font.contains(QStringLiteral(" yes ")),
                     qPrintable(font));
        QCOMPARE(poppler("pdfimages", {QStringLiteral("-list"), path}).count(u'\n'),
                 2); // its head
        const auto text = poppler("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
        const auto pages = text.split(QChar::FormFeed, Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (qsizetype page = 0; page < pages.size(); ++page)
            QVERIFY(pages[page].contains(
                QRegularExpression(QStringLiteral("%1 ?/ ?%2").arg(page + 1).arg(pages.size()))));
        for (const auto* part :
             {"Text with λ and ε.", "left out", "row 89", "7921", "  --config x", "Of both."})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QCOMPARE(text.count(QStringLiteral("Number")), 2); // the table's head on both its pages
    }

    /// Where a heading or caption would end a page, it moves to the next one with what it heads.
    void headingsStayWithWhatFollows() {
        for (int lines = 30; lines < 44; ++lines) {
            ReportDocument document{"T", "S", {{"a", "First", {}}, {"b", "Heading", {longTable(3)}}},
                                    {},  "v", 0};
            for (int i = 0; i < lines; ++i)
                document.sections[0].blocks.emplace_back(ReportParagraph{"line"});
            QTemporaryDir folder;
            const auto path = folder.filePath(QStringLiteral("report.pdf"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(ui::reportPdf(document, ui::ReportFigures(document, runs_)));
            file.close();
            const auto text = poppler("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
            if (text.isEmpty())
                QSKIP("pdftotext (Debian package poppler-utils) is not installed");
            for (const auto& page : text.split(QChar::FormFeed, Qt::SkipEmptyParts))
                QCOMPARE(page.contains(QStringLiteral("Heading")), page.contains(QStringLiteral("row 0")));
        }
    }
};

PDQAT_WIDGET_TEST(ReportTest)
#include "report_test.moc"
