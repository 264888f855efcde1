// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks in the order of lists: name and label. The linker asks for an entry of each in
// engine/networks.
#pragma once

// clang-format off
#define PDQAT_NETWORKS(network)                             \
    network(resnet20q, "ResNet-20 (pre-activation)")        \
    network(svhnq, "SVHN network of DoReFa-Net")            \
    network(resnet18q, "ResNet-18 (pre-activation, ImageNet)") \
    network(resnet50q, "ResNet-50 (pre-activation, ImageNet)")
// clang-format on
