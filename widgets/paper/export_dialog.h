// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Export of one figure: format, size, type size, resolution, with a preview of the very file.
#pragma once

#include "widgets/basics/jobs.h"
#include "widgets/paper/figure_export.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pdqat::ui {

/// Keeps its choices in the application's settings under "export/". A figure taken from a
/// plot holds its numbers of that moment, so a run that goes on does not change the file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(std::unique_ptr<Figure> figure, QWidget* parent = nullptr);

    FigureStyle style() const;
    FigureFormat format() const;
    /// Writes the file and then closes; shows the reason in the dialog where it cannot be written.
    void saveTo(const QString& path);

private:
    enum SizePreset { Column, Page, Custom, Own }; ///< Own: the size that the figure was made for
    QWidget* makeChoices();
    void addFields(QFormLayout& form);
    void connectChoices();
    void restore();
    void remember() const;
    void applyPreset();
    void updateChoices();
    void updatePreview();
    void chooseFile();

    std::unique_ptr<Figure> figure_;
    QComboBox *format_, *preset_;
    QDoubleSpinBox *width_, *height_, *font_;
    QSpinBox* dpi_;
    QLabel *preview_, *problem_;
    QPushButton* save_;
    QTimer previewTimer_;
    Jobs files_;
};

/// For the figure that the widget, or one of its children, shows; does nothing where there is none.
void openExportDialog(QWidget& widget);

} // namespace pdqat::ui
