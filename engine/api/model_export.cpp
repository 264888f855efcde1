// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/model_export.h"

#include <array>

namespace pdqat {
namespace {

struct FormatNames {
    ModelFormat format;
    std::string_view name, suffix;
    bool graph;
};

constexpr std::array<FormatNames, 6> formats{
    {{ModelFormat::Onnx, "onnx", ".onnx", true},
     {ModelFormat::Qcdq, "qcdq", ".qcdq.onnx", true},
     {ModelFormat::Qonnx, "qonnx", ".qonnx.onnx", true},
     {ModelFormat::Pt, "pt", ".pt", false},
     {ModelFormat::Safetensors, "safetensors", ".safetensors", false},
     {ModelFormat::Packed, "packed", ".packed.json", false}}};

const FormatNames& namesOf(ModelFormat format) { return formats.at(static_cast<std::size_t>(format)); }

} // namespace

std::string_view name(ModelFormat format) { return namesOf(format).name; }

std::string_view suffix(ModelFormat format) { return namesOf(format).suffix; }

bool isGraph(ModelFormat format) { return namesOf(format).graph; }

ModelFormat modelFormat(std::string_view name) {
    for (const auto& format : formats)
        if (format.name == name)
            return format.format;
    throw Error(ErrorKind::Usage, std::string(name), "there is no such model format",
                "It is onnx, qcdq, qonnx, pt, safetensors or packed");
}

} // namespace pdqat
