// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data sets in the order of lists: identifier, name, label. The linker asks for a KnownSet of each in
// engine/data.
#pragma once

// clang-format off
#define PDQAT_DATA_SETS(set)                         \
    set(fashionMnist, "fashion-mnist", "Fashion-MNIST") \
    set(mnist, "mnist", "MNIST")                     \
    set(cifar10, "cifar10", "CIFAR-10")              \
    set(cifar100, "cifar100", "CIFAR-100")           \
    set(svhn, "svhn", "SVHN")                        \
    set(imageFolder, "image-folder", "Folder of images")
// clang-format on
