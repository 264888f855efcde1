// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of texts and files, by OpenSSL.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace pdqat::data {

class Sha256 {
public:
    Sha256(); ///< @throws Error(Internal) where OpenSSL has none
    void add(std::string_view bytes);
    /// 64 lower-case digits. Ends the sum: add nothing after it.
    std::string hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
};

/// Of a file's content; nothing when `stop` was asked for meanwhile.
/// @throws Error(Data) naming the file that cannot be read
std::optional<std::string> sha256OfFile(const std::filesystem::path& file, const std::stop_token& stop = {});

} // namespace pdqat::data
