// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "engine/api/error.h"
#include "engine/runs/atomic_file.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace pdqat::cli {

void writeOutput(const std::string& text, const std::filesystem::path& file) {
    // A device or pipe is written to; only a regular file may be replaced by a new one.
    if (!file.empty() && std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
        return writeAll(openFile(file, O_WRONLY).get(), text, file);
    if (!file.empty())
        return replaceFile(file, text);
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error(ErrorKind::Library, "standard output", "cannot be written");
}

bool errorIsTerminal() {
    static const bool terminal = ::isatty(STDERR_FILENO) != 0;
    return terminal;
}

const Style& Style::get() {
    static const Style style = [] {
        const char* off = std::getenv("NO_COLOR");
        if (!::isatty(STDOUT_FILENO) || (off && *off))
            return Style{};
        return Style{"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[31m", "\x1b[0m"};
    }();
    return style;
}

} // namespace pdqat::cli
