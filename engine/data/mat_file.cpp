// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/mat_file.h"

#include "engine/api/error.h"

#include <algorithm>
#include <matio.h>
#include <utility>

namespace pdqat::data {
namespace {

/// Deflate makes at most 1032 bytes of one.
constexpr std::int64_t mostBytesPerMatByte = 1032;

} // namespace

MatFile::MatFile(std::filesystem::path path, std::string remedy)
    : path_(std::move(path)),
      remedy_(std::move(remedy)),
      bytes_(static_cast<std::int64_t>(std::filesystem::file_size(path_))),
      file_(Mat_Open(path_.c_str(), MAT_ACC_RDONLY), Mat_Close) {
    if (!file_)
        refuse("cannot be opened as a MATLAB file");
}

void MatFile::refuse(const std::string& problem) const {
    throw Error(ErrorKind::Data, path_.string(), problem, remedy_);
}

MatFile::Variable MatFile::find(const std::string& name) {
    Variable variable(Mat_VarReadInfo(file_.get(), name.c_str()), Mat_VarFree);
    if (!variable)
        refuse("has no array " + name + ", or is damaged");
    if (variable->class_type != MAT_C_UINT8 || variable->isComplex || variable->rank < 2 || !variable->dims)
        refuse("has an array " + name + " that is not one of bytes");
    return variable;
}

std::vector<std::int64_t> MatFile::sizes(const std::string& name) {
    const auto variable = find(name);
    std::vector<std::int64_t> sizes;
    auto room = bytes_ * mostBytesPerMatByte;
    for (int i = 0; i < variable->rank; ++i) {
        const auto size = variable->dims[i];
        if (size > static_cast<std::size_t>(room))
            refuse("claims more numbers in " + name + " than its " + std::to_string(bytes_) +
                   " bytes can hold");
        sizes.push_back(static_cast<std::int64_t>(size));
        room /= std::max<std::int64_t>(sizes.back(), 1);
    }
    return sizes;
}

void MatFile::read(const std::string& name, std::int64_t count, std::uint8_t* to) {
    const auto variable = find(name);
    const auto rank = static_cast<std::size_t>(variable->rank);
    std::vector<int> start(rank, 0), stride(rank, 1), edge;
    for (std::size_t i = 0; i < rank; ++i)
        edge.push_back(static_cast<int>(variable->dims[i]));
    edge.back() = static_cast<int>(count);
    if (Mat_VarReadData(file_.get(), variable.get(), to, start.data(), stride.data(), edge.data()) != 0)
        refuse("is damaged: " + name + " cannot be read");
}

} // namespace pdqat::data
