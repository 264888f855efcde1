// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_form.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/exports/export_texts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int mostImages = 1'000'000;

} // namespace

ExportForm::ExportForm(QWidget* parent)
    : QWidget(parent),
      group_(new QButtonGroup(this)),
      bits_(new QComboBox),
      checkpoint_(new QComboBox),
      images_(new QSpinBox),
      file_(new QLineEdit),
      browse_(new QPushButton),
      title_(new QLabel),
      bitsLabel_(new QLabel),
      checkpointLabel_(new QLabel),
      imagesLabel_(new QLabel),
      fileLabel_(new QLabel) {
    setObjectName(QStringLiteral("exportForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit);
    grid->setColumnStretch(1, 1);
    buildFormats();
    buildFields();
    connect(group_, &QButtonGroup::idToggled, this, &ExportForm::refresh);
    connect(browse_, &QPushButton::clicked, this, &ExportForm::chooseFile);
    retranslate();
    refresh();
    onLanguageChange(this, &ExportForm::retranslate);
}

void ExportForm::buildFormats() {
    auto* column = new QVBoxLayout;
    column->setSpacing(gridUnit / 4);
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    column->addWidget(title_);
    for (const auto format : allOf<ModelFormat>) {
        FormatRow row{format, new QRadioButton, new QLabel};
        row.help->setWordWrap(true);
        row.help->setContentsMargins(3 * gridUnit, 0, 0, gridUnit / 2);
        setTextSize(row.help, TextSize::Small);
        group_->addButton(row.button, int(format));
        column->addWidget(row.button);
        column->addWidget(row.help);
        formats_.push_back(row);
    }
    formats_.front().button->setChecked(true);
    static_cast<QGridLayout*>(layout())->addLayout(column, 0, 0, 1, 3);
}

void ExportForm::buildFields() {
    auto* grid = static_cast<QGridLayout*>(layout());
    for (auto* box : {bits_, checkpoint_})
        guardWheel(box);
    guardWheel(images_);
    images_->setRange(0, mostImages);
    images_->setSingleStep(500);
    images_->setValue(int(ModelExportRequest{}.images));
    file_->setClearButtonEnabled(true);
    browse_->setIcon(icon(QStringLiteral("open")));
    browse_->setAutoDefault(false);
    const std::pair<QLabel*, QWidget*> rows[] = {
        {bitsLabel_, bits_}, {checkpointLabel_, checkpoint_}, {imagesLabel_, images_}, {fileLabel_, file_}};
    int row = 1;
    for (auto [label, editor] : rows) {
        label->setBuddy(editor);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row++, 1, 1, editor == file_ ? 1 : 2);
    }
    grid->addWidget(browse_, row - 1, 2);
}

void ExportForm::setConfig(const RunConfig& config) {
    const auto chosen = bits_->currentData();
    auto widths = lowWidths(config);
    std::sort(widths.begin(), widths.end());
    if (std::find(widths.begin(), widths.end(), fullPrecision) == widths.end())
        widths.push_back(fullPrecision);
    bits_->clear();
    for (const int width : widths)
        bits_->addItem(tr("%1 bit").arg(width), width);
    bits_->setCurrentIndex(std::max(0, bits_->findData(chosen)));
}

ModelFormat ExportForm::format() const { return ModelFormat(group_->checkedId()); }

ModelExportRequest ExportForm::request() const {
    ModelExportRequest request;
    request.format = format();
    request.bits = bits_->currentData().toInt();
    if (const auto kind = checkpoint_->currentData(); kind.isValid())
        request.checkpoint = CheckpointKind(kind.toInt());
    request.images = images_->value();
    request.file = file_->text().trimmed().toStdString();
    return request;
}

void ExportForm::refresh() {
    for (QWidget* part : std::initializer_list<QWidget*>{bits_, bitsLabel_})
        part->setEnabled(words(format()).oneWidth);
    for (QWidget* part : std::initializer_list<QWidget*>{images_, imagesLabel_})
        part->setEnabled(words(format()).graph.has_value());
}

void ExportForm::chooseFile() {
    const auto ending = toQt(words(format()).suffix);
    chooseFileToSave(this, tr("Export the model"), QStringLiteral("model") + ending,
                     QStringLiteral("*") + ending, [this](const QString& path) { file_->setText(path); });
}

void ExportForm::retranslate() {
    title_->setText(tr("Format"));
    for (const auto& row : formats_) {
        row.button->setText(formatText(row.format));
        row.help->setText(formatHelp(row.format));
        setNames(row.button, QStringLiteral("export.format.") + toQt(name(row.format)),
                 formatText(row.format));
        row.button->setAccessibleDescription(formatHelp(row.format));
    }
    bitsLabel_->setText(tr("&Bit width"));
    checkpointLabel_->setText(tr("&Checkpoint"));
    imagesLabel_->setText(tr("&Test images"));
    fileLabel_->setText(tr("F&ile"));
    const int kept = std::max(0, checkpoint_->currentIndex());
    checkpoint_->clear();
    checkpoint_->addItem(checkpointText({}));
    for (const auto kind : {CheckpointKind::Best, CheckpointKind::Last})
        checkpoint_->addItem(checkpointText(kind), int(kind));
    checkpoint_->setCurrentIndex(kept);
    for (int i = 0; i < bits_->count(); ++i)
        bits_->setItemText(i, tr("%1 bit").arg(bits_->itemData(i).toInt()));
    images_->setSpecialValueText(tr("all"));
    file_->setPlaceholderText(tr("in the run's folder"));
    setNames(bits_, QStringLiteral("export.bits"), tr("Bit width"));
    setNames(checkpoint_, QStringLiteral("export.checkpoint"), tr("Checkpoint"));
    setNames(images_, QStringLiteral("export.images"), tr("Test images of the proof"));
    setNames(file_, QStringLiteral("export.file"), tr("File to write"));
    setNames(browse_, QStringLiteral("export.browse"), tr("Choose the file to write"));
    images_->setToolTip(tr("Images on which the exported graph is compared with the engine"));
}

} // namespace pdqat::ui
