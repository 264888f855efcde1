// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/export_dialog.h"

#include "widgets/basics/choices.h"
#include "widgets/basics/choose_file.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace pdqat::ui {
namespace {

constexpr int previewWidth = 460, previewHeight = 380, previewDelay = 120;

QDoubleSpinBox* spin(const char* name, double low, double high, const QString& unit, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(low, high);
    box->setDecimals(1);
    box->setSuffix(unit);
    return box;
}

QString fileName(const Figure& figure, FigureFormat format) {
    const auto info = figure.info();
    auto base = info.title.toLower().simplified().replace(u' ', u'-');
    if (info.runs.size() == 1)
        base.prepend(info.runs.first() + u'-');
    return base + u'.' + suffix(format);
}

} // namespace

ExportDialog::ExportDialog(std::unique_ptr<Figure> figure, QWidget* parent)
    : QDialog(parent), figure_(std::move(figure)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export “%1”").arg(figure_->info().title));
    preview_ = new QLabel(this);
    preview_->setObjectName(QStringLiteral("exportPreview"));
    preview_->setAccessibleName(tr("Preview"));
    preview_->setFixedSize(previewWidth, previewHeight);
    preview_->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(24);
    row->addWidget(makeChoices());
    row->addWidget(preview_, 1);
    restore();
    connectChoices();
    updateChoices();
    updatePreview();
}

QWidget* ExportDialog::makeChoices() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    addFields(*form);
    problem_ = new QLabel(side);
    problem_->setObjectName(QStringLiteral("exportProblem"));
    problem_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, side);
    save_ = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    save_->setObjectName(QStringLiteral("exportSave"));
    save_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(problem_);
    column->addWidget(buttons);
    return side;
}

void ExportDialog::addFields(QFormLayout& form) {
    format_ = new QComboBox(this);
    format_->setObjectName(QStringLiteral("exportFormat"));
    format_->addItems(
        ChoicesOf<FigureFormat>(tr("PDF"), tr("SVG"), tr("PNG"), tr("CSV (the numbers)")).texts);
    preset_ = new QComboBox(this);
    preset_->setObjectName(QStringLiteral("exportSize"));
    preset_->addItems(
        {tr("Column (%1 mm)").arg(columnWidthMm), tr("Page (%1 mm)").arg(pageWidthMm), tr("Custom")});
    width_ = spin("exportWidth", 20, 1000, tr(" mm"), this);
    height_ = spin("exportHeight", 20, 1000, tr(" mm"), this);
    font_ = spin("exportFont", 4, 36, tr(" pt"), this);
    dpi_ = new QSpinBox(this);
    dpi_->setObjectName(QStringLiteral("exportDpi"));
    dpi_->setRange(72, 1200);
    dpi_->setSuffix(tr(" dpi"));
    const std::vector<std::pair<QString, QWidget*>> fields{
        {tr("Format"), format_}, {tr("Size"), preset_},    {tr("Width"), width_},
        {tr("Height"), height_}, {tr("Type size"), font_}, {tr("Resolution"), dpi_}};
    for (const auto& [label, field] : fields) {
        field->setAccessibleName(label);
        form.addRow(label, field);
    }
}

void ExportDialog::connectChoices() {
    previewTimer_.setSingleShot(true);
    previewTimer_.setInterval(previewDelay);
    connect(&previewTimer_, &QTimer::timeout, this, &ExportDialog::updatePreview);
    const auto changed = [this] { previewTimer_.start(); };
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::updateChoices);
    connect(preset_, &QComboBox::currentIndexChanged, this, &ExportDialog::applyPreset);
    for (auto* box : {width_, height_, font_})
        connect(box, &QDoubleSpinBox::valueChanged, this, changed);
    connect(dpi_, &QSpinBox::valueChanged, this, changed);
}

void ExportDialog::restore() {
    const QSettings settings;
    const FigureStyle usual;
    format_->setCurrentIndex(settings.value(QStringLiteral("export/format"), 0).toInt());
    preset_->setCurrentIndex(settings.value(QStringLiteral("export/size"), Column).toInt());
    width_->setValue(settings.value(QStringLiteral("export/width"), usual.sizeMm.width()).toDouble());
    height_->setValue(settings.value(QStringLiteral("export/height"), usual.sizeMm.height()).toDouble());
    font_->setValue(settings.value(QStringLiteral("export/font"), usual.fontPt).toDouble());
    dpi_->setValue(settings.value(QStringLiteral("export/dpi"), usual.dpi).toInt());
    for (auto* choice : {format_, preset_}) // a damaged setting
        if (choice->currentIndex() < 0)
            choice->setCurrentIndex(0);
    if (figure_->ownStyle()) {
        preset_->addItem(tr("As the figure was made"));
        preset_->setCurrentIndex(Own);
        applyPreset();
    }
}

void ExportDialog::remember() const {
    QSettings settings;
    settings.setValue(QStringLiteral("export/format"), format_->currentIndex());
    settings.setValue(QStringLiteral("export/dpi"), dpi_->value());
    if (preset_->currentIndex() == Own)
        return;
    settings.setValue(QStringLiteral("export/size"), preset_->currentIndex());
    settings.setValue(QStringLiteral("export/width"), width_->value());
    settings.setValue(QStringLiteral("export/height"), height_->value());
    settings.setValue(QStringLiteral("export/font"), font_->value());
}

FigureStyle ExportDialog::style() const {
    return {{width_->value(), height_->value()}, font_->value(), dpi_->value()};
}
FigureFormat ExportDialog::format() const { return static_cast<FigureFormat>(format_->currentIndex()); }

void ExportDialog::applyPreset() {
    if (preset_->currentIndex() == Custom)
        return updateChoices();
    if (preset_->currentIndex() == Own) {
        const auto own = *figure_->ownStyle();
        width_->setValue(own.sizeMm.width());
        height_->setValue(own.sizeMm.height());
        font_->setValue(own.fontPt);
        return updateChoices();
    }
    const bool page = preset_->currentIndex() == Page;
    width_->setValue(page ? pageWidthMm : columnWidthMm);
    height_->setValue(page ? 90 : 60);
    updateChoices();
}

void ExportDialog::updateChoices() {
    const bool drawn = format() != FigureFormat::Csv;
    width_->setEnabled(drawn && preset_->currentIndex() == Custom);
    preset_->setEnabled(drawn);
    for (auto* field : {height_, font_})
        field->setEnabled(drawn && preset_->currentIndex() != Own);
    dpi_->setEnabled(format() == FigureFormat::Png);
    previewTimer_.start();
}

void ExportDialog::updatePreview() {
    const double ratio = devicePixelRatioF();
    const auto size = style().sizeMm;
    const double inches = std::max(size.width() / previewWidth, size.height() / previewHeight) / 25.4;
    auto image = figureImage(*figure_, style(), std::clamp(static_cast<int>(ratio / inches), 20, 600));
    image.setDevicePixelRatio(ratio);
    preview_->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::chooseFile() {
    auto* chooser = new QFileDialog(this, tr("Export figure"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix(format()));
    chooser->setNameFilter(QStringLiteral("*.") + suffix(format()));
    chooser->setDirectory(QSettings().value(QStringLiteral("export/folder"), QDir::homePath()).toString());
    chooser->selectFile(fileName(*figure_, format()));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    chooser->open();
}

void ExportDialog::saveTo(const QString& path) {
    // Drawing belongs to this thread, the disk to another.
    files_.run(
        {}, [path, bytes = renderFigure(*figure_, format(), style())] { writeFile(path, bytes); },
        [this, path](const auto& outcome) {
            if (!outcome.value)
                return problem_->setText(outcome.problem);
            remember();
            QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
            accept();
        });
}

void openExportDialog(QWidget& widget) {
    const auto* source = figureSource(widget);
    if (!source)
        return;
    auto* dialog = new ExportDialog(source->figure(), &widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace pdqat::ui
