// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/workbench_figures.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace pdqat::track {
namespace {

/// A workbench that is a script, and the folder that it draws into.
struct Drawing {
    TempFolder folder;
    std::filesystem::path workbench = folder / "pdqat-workbench", into = folder / "into";

    explicit Drawing(const std::string& script) {
        std::filesystem::create_directory(into);
        std::ofstream(workbench) << "#!/bin/sh\n" << script << '\n';
        std::filesystem::permissions(workbench, std::filesystem::perms::owner_all);
    }
    std::vector<std::filesystem::path> files(const std::stop_token& stop = {}) const {
        return figuresByWorkbench(workbench, runs::Library(folder / "library"), stop)
            .drawFigures("20261123-084510-test", into);
    }
};

TEST(WorkbenchFigures, AllThatWasDrawnComesInOrder) {
    const Drawing drawing(R"([ "$1 $2 $3 $5" = "--render 20261123-084510-test --library -o" ] || exit 1
mkdir "$6/folder"; touch "$6/b.svg" "$6/a.csv")");
    EXPECT_EQ(drawing.files(), (std::vector{drawing.into / "a.csv", drawing.into / "b.svg"}));
}

TEST(WorkbenchFigures, NoneComeFromAProgramThatFails) {
    EXPECT_TRUE(Drawing("touch \"$6/a.svg\"; exit 3").files().empty());
}

TEST(WorkbenchFigures, NoneComeFromAProgramThatIsMissing) {
    const Drawing drawing("exit 0");
    std::filesystem::remove(drawing.workbench);
    EXPECT_TRUE(drawing.files().empty());
}

TEST(WorkbenchFigures, NothingIsWaitedForOnceItIsToStop) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(Drawing("touch \"$6/a.svg\"; exec sleep 600").files(stop.get_token()).empty());
}

} // namespace
} // namespace pdqat::track
