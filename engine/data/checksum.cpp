// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/checksum.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"

#include <array>
#include <fstream>
#include <openssl/evp.h>
#include <vector>

namespace pdqat::data {
namespace {

void require(int success) {
    if (success != 1)
        throw Error(ErrorKind::Internal, "checksum", "OpenSSL could not compute it");
}

} // namespace

Checksum::Checksum(ChecksumKind kind) : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    require(EVP_DigestInit_ex(context_.get(), kind == ChecksumKind::Md5 ? EVP_md5() : EVP_sha256(), nullptr));
}

void Checksum::add(std::string_view bytes) {
    require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
}

std::string Checksum::hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(context_.get(), digest.data(), &size));
    std::string text;
    for (unsigned int i = 0; i < size; ++i)
        text += hexText(digest[i], 2);
    return text;
}

std::optional<std::string> checksumOfFile(const std::filesystem::path& file, const std::stop_token& stop,
                                          ChecksumKind kind) {
    constexpr std::size_t blockBytes = 1 << 20;
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> block(blockBytes);
    Checksum sum(kind);
    while (stream) {
        if (stop.stop_requested())
            return {};
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        sum.add({block.data(), static_cast<std::size_t>(stream.gcount())});
    }
    // A folder opens, but does not read; a file that does not open is no end of file either.
    if (!stream.eof() || stream.bad())
        throw Error(ErrorKind::Data, file.string(), "cannot be read for its checksum");
    return sum.hex();
}

} // namespace pdqat::data
