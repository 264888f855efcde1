// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/engine/commands.h"
#include "app/engine/event_queue.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/figures/text_table.h"
#include "engine/verify/verify.h"

#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

std::string table(const std::vector<verify::Agreement>& agreements) {
    std::vector<figures::Cells> rows{{"COMPARED", "VALUES", "DIFFERENCE", "TOLERANCE", "", "LARGEST AT"}};
    for (const auto& one : agreements)
        rows.push_back({one.kind, std::to_string(one.values), scientificText(one.difference, 2),
                        scientificText(one.tolerance, 2), one.holds() ? "agrees" : "DIFFERS", one.where});
    return figures::textTable(rows, {1, 2, 3});
}

int verifyCases(const std::vector<std::string>& folders) {
    int differing = 0;
    for (const auto& folder : folders) {
        const auto golden = verify::readGoldenCase(folder);
        writeOutput(golden.name + "\n");
        SilentSink silent; // a run of seconds
        const auto agreements = verify::verify(golden, silent);
        writeOutput(table(agreements) + '\n');
        differing += verify::agrees(agreements) ? 0 : 1;
    }
    if (differing == 0)
        return 0;
    std::fprintf(stderr, "pdqat: %d of %zu cases differ from the official code by more than the tolerance.\n",
                 differing, folders.size());
    return 1;
}

} // namespace

void addVerify(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("verify");
    auto folders = std::make_shared<std::vector<std::string>>();
    command
        ->add_option("case", *folders,
                     "Folder with case.txt, init.pt, final.pt, log.jsonl; its images in ../data")
        ->required();
    command->callback([folders, &chosen] { chosen = [folders] { return verifyCases(*folders); }; });
}

} // namespace pdqat::cli
