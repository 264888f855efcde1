// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/os/environment.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <cstdio>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pdqat::cli {
namespace {

constexpr std::size_t defaultColumns = 80;

std::size_t terminalColumns() {
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : defaultColumns;
}

} // namespace

void addOutput(CLI::App& command, std::string& format, const std::vector<std::string>& formats,
               std::string& file) {
    const std::vector<std::string> first(formats.begin(), formats.end() - 1);
    command.add_option("--format", format, join(first, ", ") + " or " + formats.back())
        ->check(CLI::IsMember(formats));
    command.add_option("-o,--output", file, "Write to this file");
}

void writeOutput(const std::string& text, const std::filesystem::path& file) {
    // A device or pipe is written to; only a regular file may be replaced by a new one.
    if (!file.empty() && std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
        return os::writeAll(os::openFile(file, O_WRONLY).get(), text, file);
    if (!file.empty())
        return os::replaceFile(file, text);
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error(ErrorKind::Library, "standard output", "cannot be written");
}

void warn(const std::string& text) { std::fprintf(stderr, "pdqat: warning: %s\n", plainText(text).c_str()); }

bool errorIsTerminal() {
    static const bool terminal = ::isatty(STDERR_FILENO) != 0;
    return terminal;
}

std::string fitted(const std::string& text) {
    const auto columns = terminalColumns() - 1;
    std::size_t characters = 0, end = 0;
    while (end < text.size()) {
        std::size_t next = end + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80)
            ++next;
        if (++characters > columns)
            break;
        end = next;
    }
    return text.substr(0, end);
}

const Style& Style::get() {
    static const Style style = [] {
        if (!::isatty(STDOUT_FILENO) || !os::environment("NO_COLOR").empty())
            return Style{};
        return Style{"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[31m", "\x1b[0m"};
    }();
    return style;
}

} // namespace pdqat::cli
