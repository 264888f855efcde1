// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums of texts and files, by OpenSSL.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace pdqat::data {

/// Sha256 tells files apart; Md5 is what data sets are published with.
enum class ChecksumKind { Sha256, Md5 };

class Checksum {
public:
    explicit Checksum(
        ChecksumKind kind = ChecksumKind::Sha256); ///< @throws Error(Internal) where OpenSSL has none
    void add(std::string_view bytes);
    /// Lower-case digits, 64 or 32. Ends the sum: add nothing after it.
    std::string hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
};

/// Of a file's content; nothing when `stop` was asked for meanwhile.
/// @throws Error(Data) naming the file that cannot be read
std::optional<std::string> checksumOfFile(const std::filesystem::path& file, const std::stop_token& stop = {},
                                          ChecksumKind kind = ChecksumKind::Sha256);

} // namespace pdqat::data
