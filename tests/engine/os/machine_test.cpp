// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/os/machine.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::os {
namespace {

TEST(Machine, ReadsWhatTheSystemTells) {
    const TempFolder root;
    std::filesystem::create_directories(root / "etc");
    std::filesystem::create_directories(root / "proc/driver/nvidia/gpus/0000:01:00.0");
    replaceFile(root / "etc/os-release", "NAME=x\nPRETTY_NAME=\"Some System 1\"\n");
    replaceFile(root / "proc/cpuinfo", "model name\t: A CPU\nphysical id\t: 0\ncore id\t: 0\n\n"
                                       "model name\t: A CPU\nphysical id\t: 0\ncore id\t: 0\n\n"
                                       "model name\t: A CPU\nphysical id\t: 0\ncore id\t: 1\n");
    replaceFile(root / "proc/meminfo", "MemTotal:       2048 kB\n");
    replaceFile(root / "proc/driver/nvidia/gpus/0000:01:00.0/information", "Model: \t\t A GPU\n");
    const auto machine = thisMachine(root.path());
    EXPECT_EQ(machine.system, "Some System 1");
    EXPECT_EQ(machine.processor, "A CPU");
    EXPECT_EQ(machine.cores, 2);
    EXPECT_EQ(machine.memoryBytes, 2048 * 1024);
    EXPECT_EQ(machine.gpus, std::vector<std::string>{"A GPU"});
    EXPECT_EQ(thisMachine(root / "nothing").system, "");
}

} // namespace
} // namespace pdqat::os
