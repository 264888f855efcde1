// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: write_result_samples FOLDER [documents]. Writes every sample in every format, or with the second
// word their LaTeX documents too.
#include "engine/os/atomic_file.h"
#include "tests/engine/figures/written_samples.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv) {
    if (argc < 2 || (argc > 2 && std::string_view(argv[2]) != "documents")) {
        std::fputs("usage: write_result_samples FOLDER [documents]\n", stderr);
        return 2;
    }
    auto files = pdqat::figures::writtenSamples();
    if (argc > 2)
        files.merge(pdqat::figures::sampleDocuments());
    for (const auto& [name, content] : files)
        pdqat::os::replaceFile(std::filesystem::path(argv[1]) / name, content);
}
