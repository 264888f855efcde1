// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/data/checksum.h"
#include "engine/os/atomic_file.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::data {
namespace {

constexpr auto sha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-4

TEST(ChecksumTest, Md5IsThatOfTheStandard) {
    Checksum sum(ChecksumKind::Md5);
    sum.add("abc");
    EXPECT_EQ(sum.hex(), "900150983cd24fb0d6963f7d28e17f72"); // RFC 1321
}

TEST(Sha256Test, IsThatOfTheStandard) {
    Checksum sum;
    sum.add("ab");
    sum.add("c");
    EXPECT_EQ(sum.hex(), sha256OfAbc);
}

TEST(Sha256Test, StopsOrRefusesWhatCannotBeRead) {
    const TempFolder temp;
    os::replaceFile(temp / "file", "abc");
    EXPECT_EQ(checksumOfFile(temp / "file"), sha256OfAbc);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(checksumOfFile(temp / "file", stop.get_token()));
    EXPECT_THROW(checksumOfFile(temp / "none"), Error);
    EXPECT_THROW(checksumOfFile(temp.path()), Error);
}

} // namespace
} // namespace pdqat::data
