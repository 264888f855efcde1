// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's ModelService over the engine: `pdqat inspect` and `pdqat ptq` in processes of their own,
// whose answers are read from files of JSON. Graphs are drawn here, of descriptions.
#pragma once

#include "app/gui/pdqat_process.h"
#include "engine/runs/library.h"
#include "widgets/model/model_service.h"

#include <QTemporaryDir>

namespace pdqat::ui {

class EngineModels : public ModelService {
    Q_OBJECT
public:
    explicit EngineModels(runs::Library library);

    void draw(const RunConfig& config) override;
    void open(const QString& file, const RunConfig& base) override;
    void cancelOpening() override;
    QString opening() const override { return opening_; }
    void quantize(const RunConfig& config) override;
    void cancelQuantizing() override;
    bool quantizing() const override { return quantizing_; }
    void makeNodeData(const RunConfig& config, const std::vector<LayerInfo>& layers,
                      const std::vector<double>& values) override;

private:
    struct Question {
        QString file;
        RunConfig base;
    };
    void begin(Question question);
    void endOpening(const QString& problem);
    void endQuantizing(const QString& problem);
    std::string place(const char* name) const; ///< of a file that a process reads or writes

    runs::Library library_;
    QTemporaryDir folder_;
    QString opening_;
    std::optional<Question> next_; ///< waits for the process under way to end
    bool openingCancelled_ = false, quantizing_ = false, quantizingCancelled_ = false;
    PdqatProcess opener_, quantizer_;
    Jobs jobs_{2}; ///< graphs are drawn while a file is read
};

} // namespace pdqat::ui
