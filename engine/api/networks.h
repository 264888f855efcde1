// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks in the order of lists: name, label, help. The linker asks for an entry of each in
// engine/networks.
#pragma once

namespace pdqat {
/// The network of network.file.
inline constexpr const char* onnxNetwork = "onnx";
} // namespace pdqat

// clang-format off
#define PDQAT_NETWORKS(network)                                                                               \
    network(resnet20q, "ResNet-20 (pre-activation)",                                                          \
            "resnet20q: pre-activation ResNet-20, 20 quantized convolutions.")                                \
    network(resnet8, "ResNet-8 (MLPerf Tiny)",                                                                \
            "resnet8: MLPerf Tiny's image classification network, 8 quantized convolutions.")                \
    network(svhnq, "SVHN network of DoReFa-Net",                                                              \
            "svhnq: the plain network of DoReFa-Net, 6 quantized convolutions, inputs of 40 px or more.")     \
    network(resnet18q, "ResNet-18 (pre-activation, ImageNet)",                                                \
            "resnet18q: pre-activation ResNet for ImageNet, inputs in multiples of 32 px.")                   \
    network(resnet50q, "ResNet-50 (pre-activation, ImageNet)",                                                \
            "resnet50q: the same with bottlenecks.")                                                          \
    network(onnx, "From an ONNX file", "onnx: the network in network.file, with its weights.")
// clang-format on
