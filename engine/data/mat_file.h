// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A MATLAB file's arrays, read with matio.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct _mat_t;
struct matvar_t;

namespace pdqat::data {

/// Every failure is an Error(Data) that names the file and ends with `remedy`. matio keeps global state: one
/// thread at a time may read MATLAB files.
class MatFile {
public:
    MatFile(std::filesystem::path path, std::string remedy);

    /// Sizes of an array, in MATLAB's order, without reading it. @throws Error(Data) where there is no array
    /// of bytes of this name, or it claims more numbers than the file can hold
    std::vector<std::int64_t> sizes(const std::string& name);
    /// Reads the first `count` slices along the last dimension, in column-major order.
    void read(const std::string& name, std::int64_t count, std::uint8_t* to);
    [[noreturn]] void refuse(const std::string& problem) const;

private:
    using Variable = std::unique_ptr<matvar_t, void (*)(matvar_t*)>;
    Variable find(const std::string& name);

    std::filesystem::path path_;
    std::string remedy_;
    std::int64_t bytes_ = 0;
    std::unique_ptr<_mat_t, int (*)(_mat_t*)> file_;
};

} // namespace pdqat::data
