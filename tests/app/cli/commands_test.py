# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands and error branches of pdqat that need no long training."""
import csv
import io
import json
import math
import shutil
import subprocess
import unittest

from pdqat_testing import PROGRAM, SOURCE, PdqatTest, main


class Configuration(PdqatTest):
    def test_help_and_version(self):
        self.assertIn("Exit codes", self.run_pdqat("--help"))
        self.assertIn("--keep-top", self.run_pdqat("rank", "--help"))
        self.assertRegex(self.run_pdqat("--version"), r"^pdqat \d+\.\d+")

    def test_wrong_command_lines(self):
        for arguments in ([], ["fly"], ["train", "--wings"], ["rank"], ["runs"], ["rank", "last", "--format", "pdf"]):
            self.run_pdqat(*arguments, code=2)
        self.assert_fails(2, ["--set epochs", "key=value"], "train", "--set", "epochs")
        for arguments, wanted in ((["sensitivity", "last", "--images", "-1"], "--images: -1 is no whole number of 0 or more"),
                                  (["sensitivity", "last", "--probes", "0"], "--probes: 0 is no whole number of 1 or more"),
                                  (["multipliers", "last", "--batches", "x"], "--batches: x is no whole number of 1 or more"),
                                  (["export", "last", "--images", "1.5"], "--images: 1.5 is no whole number of 0 or more"),
                                  (["agreement", "last", "--top", "0"], "--top: 0 is no whole number of 1 or more"),
                                  (["sweep", "x", "--jobs", "1025"], "--jobs: 1025 is no whole number from 1 to 1024")):
            self.assertEqual(self.run_pdqat(*arguments, code=2).splitlines()[0], wanted)
        for arguments, parts in ((["--by", "fisher/byte", "--per", "mac"], ("fisher/byte", "mac")),
                                 (["--by", "depth", "--per", "mac"], ("depth is an order",)),
                                 (["--by", "random:1/bop"], ("random is an order",))):
            text = self.run_pdqat("rank", "last", *arguments, code=2)
            for part in parts:
                self.assertIn(part, text.splitlines()[0])

    def test_template_is_complete_and_valid(self):
        self.run_pdqat("config", "template", "--set", "run.epochs=7", "-o", "config.json")
        values = json.loads((self.folder / "config.json").read_text())
        self.assertEqual(values["run"]["epochs"], 7)
        self.assertIn("valid", self.run_pdqat("config", "check", "config.json"))

    def test_every_key_is_listed_and_explained(self):
        template = json.loads(self.run_pdqat("config", "template"))
        listed, page = self.run_pdqat("config", "list"), self.run_pdqat("config", "list", "--markdown")
        for key in (f"{section}.{name}" for section, names in template.items() for name in names):
            self.assertIn(key, listed)
            self.assertIn(f"`{key}`", page)
        explained = self.run_pdqat("config", "explain", "method.epsilon_out")
        self.assertIn("greater than 0", explained)
        self.assertIn("nat", explained)

    def test_reference_page_is_current(self):
        page = (SOURCE / "docs" / "configuration.md").read_text()
        self.assertEqual(page, self.run_pdqat("config", "list", "--markdown"), "make it anew with pdqat config list --markdown")

    def test_bad_values_name_key_value_range_and_place(self):
        check = ["config", "check", "bad.json"]
        for text, parts in ((
                '{"run": {"epochs": 0}}', ["bad.json", "run.epochs", "0 is out of range: 1 to "]), (
                '{"run": {"epoch": 5}}', ["bad.json", "no key run.epoch", "Did you mean run.epochs?"]), (
                '{"method": {"epsilon_out": -0.5}}', ["method.epsilon_out", "-0.5", "greater than 0"]), (
                '{"quant": {"bits": [2, 9]}}', ["quant.bits", "9", "1 to 8"]), (
                '{"quant": {"bits": [2, 2]}}', ["quant.bits", "twice"]), (
                '{"quant": {"high_precision": ["Block_0_conv9"]}}', ["quant.high_precision", "Block_0_conv9", "did you mean"]), (
                '{"run": {"epochs": "many"}}', ["run.epochs", '"many"', "whole number"]), (
                '{"run": ', ["bad.json", "not valid JSON"])):
            (self.folder / "bad.json").write_text(text)
            self.assert_fails(3, parts, *check)
        for value, rule in (("track.project=a/b", "1 to 128 characters, none of / \\ # ? % :"), ("track.project=", "1 to 128"),
                            ("track.tags=one," + 65 * "x", "a tag has 1 to 64 characters")):
            offender = value.split("=")[1].split(",")[-1]
            self.assert_fails(3, [value.split("=")[0], f'W&B refuses "{offender}"', rule], "train", "--set", "track.wandb=true",
                              "--set", value)
        self.assert_fails(3, ["nowhere.json", "cannot be read"], "config", "check", "nowhere.json")
        self.assert_fails(3, ["run.epoch", "Did you mean run.epochs?"], "train", "--set", "run.epoch=3")
        self.assert_fails(3, ["method.epsilon", "no such key"], "config", "explain", "method.epsilon")

    def test_options_without_effect_are_refused(self):
        for parts, arguments in ((["--set", "pdqat data without fetch"], ["data", "--set", "run.epochs=2", "fetch", "mnist"]),
                                 (["--without-extra", "for svhn"], ["data", "fetch", "mnist", "--without-extra"]),
                                 (["--retry-failed", "--dry-run"], ["sweep", "any", "--dry-run", "--retry-failed"]),
                                 (["--document", "-o FILE.tex"], ["table", "any", "--document"]),
                                 (["--document", "-o FILE.tex"], ["figure", "any", "-o", "any.csv", "--document"])):
            self.assert_fails(2, [*parts, "Leave"], *arguments)
        for command in ("layers", "data", "evaluate", "crash-test"):
            self.assertNotIn("--name", self.run_pdqat(command, "--help"), "no run comes of it")

    def test_layers_show_what_is_kept(self):
        table = self.run_pdqat("layers", "--set", "quant.high_precision=Block_3_shortcut", "--set", "network.expand=5")
        rows = [line.split() for line in table.splitlines()]
        self.assertEqual(len([row for row in rows if row and row[0].isdigit()]), 20)
        self.assertEqual([row[-1] for row in rows if "Block_3_shortcut" in row], ["32"])
        self.assertEqual([row[-1] for row in rows if "Block_0_conv0" in row], ["2"])

    def test_data_says_what_lies_in_the_folder(self):
        seen = self.run_pdqat("data", *self.settings(data__test_limit=5))
        for part in (f"mnist in {self.images}", "train: 60 images", "train is short by 59940 images",
                     "test: 5 of 12 images", "split: 48 to train on, 12 to validate"):
            self.assertIn(part, seen)
        self.assertIn("nowhere", self.run_pdqat("data", *self.settings(data__path=self.folder / "nowhere"), code=4))

    def test_presets_come_from_the_resource_folder(self):
        presets = self.folder / "resources" / "presets"
        presets.mkdir(parents=True)
        (presets / "tiny.json").write_text('{"_name": "Tiny", "_description": "-", "run": {"epochs": 3}}')
        resources = {**self.environment(), "PDQAT_RESOURCES": str(presets.parent)}
        self.environment = lambda: resources
        self.assertRegex(self.run_pdqat("presets"), r"tiny +Tiny")
        template = json.loads(self.run_pdqat("config", "template", "--preset", "tiny", "--set", "run.seed=4"))
        self.assertEqual((template["run"]["epochs"], template["run"]["seed"]), (3, 4))
        self.assert_fails(3, ["tyny", "Did you mean tiny?"], "train", "--preset", "tyny")
        (self.folder / "mine.json").write_text('{"_base": "tiny", "run": {"seed": 5}}')
        self.assertIn("valid", self.run_pdqat("config", "check", "mine.json"))
        run = json.loads(self.run_pdqat("config", "template", "--config", "mine.json"))["run"]
        self.assertEqual((run["epochs"], run["seed"]), (3, 5))
        self.assert_fails(2, ["mine.json builds on tiny"], "config", "template", "--preset", "tiny", "--config", "mine.json")
        (self.folder / "mine.json").write_text('{"_base": "tyny"}')
        self.assert_fails(3, ["_base is tyny", "Did you mean tiny?"], "config", "check", "mine.json")
        (presets / "tiny.json").write_text('{"run": {"epochs": -3}}')
        self.assert_fails(3, ["tiny.json", "run.epochs"], "presets")

    def test_presets_stand_under_their_groups(self):
        lines = self.run_pdqat("presets").splitlines()
        self.assertEqual(lines[0], "First look")
        self.assertRegex(lines[1], r"^  demo +Ready experiment")
        heading = lines.index("CIFAR-10, layer selection")
        self.assertEqual(lines[heading - 1], "")
        self.assertTrue(lines[heading + 1].startswith("  cifar10-selection-"))


class FinishedRun(PdqatTest):
    """One short run that all tests read."""

    def setUp(self):
        super().setUp()
        self.output = self.made_once(self.train)
        self.id = next((self.library / "runs").iterdir()).name

    def train(self):
        return self.run_pdqat("train", "--name", "the run", "--export", "exported",
                              *self.settings(quant__bits="4,2", dual__rate=500, method__epsilon_layer=1e-4))

    def rows(self, text):
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def test_output_tells_the_story(self):
        for part in ("the run", "epoch 1/2", "epoch 2/2", "worst slack", "λ output", "Finished", "train: 60 images", "Layers at 2 bit",
                     "Block_8_conv1", f"run {self.id}"):
            self.assertIn(part, self.output)
        self.assertNotIn("\x1b", self.output, "no escape sequences where there is no terminal")

    def test_runs_are_listed_and_shown(self):
        self.assertIn(self.id, self.run_pdqat("runs", "list"))
        listed = json.loads(self.run_pdqat("runs", "list", "--json"))
        self.assertEqual([(run["state"], run["epochs_done"], run["resumable"]) for run in listed], [("finished", 2, False)])
        shown = self.run_pdqat("runs", "show", "last")
        for part in ("the run", "finished", "2 of 2", "run.batch_size", "best epoch, val", "training values", "measured in "):
            self.assertIn(part, shown)
        self.assertEqual(json.loads(self.run_pdqat("runs", "show", self.id[:15], "--json"))["id"], self.id)
        self.assert_fails(5, ["no run 1999"], "runs", "show", "1999")

    def test_runs_are_labelled_found_and_thrown_away(self):
        self.run_pdqat("runs", "label", "last", "--name", "a better name", "--tag", "table1", "--tag", "todo",
                       "--note", "looks odd")
        shown = json.loads(self.run_pdqat("runs", "show", "last", "--json"))
        self.assertEqual((shown["name"], shown["tags"], shown["note"]), ("a better name", ["table1", "todo"], "looks odd"))
        self.assertIn(self.id, self.run_pdqat("runs", "list", "--where", "tag:table1 odd epochs>0"))
        self.assertNotIn(self.id, self.run_pdqat("runs", "list", "--where", "tag!=todo"))
        self.assert_fails(3, ["quant.bits"], "runs", "list", "--where", "quant.bit=2")
        self.assert_fails(3, ["tag", "="], "runs", "label", "last", "--tag", "a=b")
        self.run_pdqat("runs", "label", self.id[:15], "--untag", "todo", "--archive")
        self.assertNotIn(self.id, self.run_pdqat("runs", "list"))
        self.assertIn(self.id, self.run_pdqat("runs", "list", "--where", "archived=yes tag=table1"))
        self.run_pdqat("runs", "label", self.id, "--unarchive", "--name", "", "--note", "", "--untag", "table1")
        self.run_pdqat("runs", "trash", self.id)
        self.assert_fails(5, [self.id], "runs", "show", self.id)
        self.assertIn(self.id, self.run_pdqat("runs", "trash", "--list"))
        self.assert_fails(2, ["--list"], "runs", "trash")
        self.assert_fails(5, ["no run nothing", "trash"], "runs", "purge", "nothing")
        self.run_pdqat("runs", "restore", self.id)
        self.assertIn(self.id, self.run_pdqat("runs", "list"))

    def test_ranking_is_the_same_in_every_format(self):
        ranked = json.loads(self.run_pdqat("rank", "last", "--format", "json"))["layers"]
        self.assertEqual(len(ranked), 20)
        duals = [row["lambda"] for row in ranked]
        self.assertEqual(duals, sorted(duals, reverse=True))
        self.assertGreater(duals[0], 0)
        rows = self.rows(self.run_pdqat("rank", "last", "--format", "csv"))
        self.assertEqual([row["layer"] for row in rows], [row["layer"] for row in ranked])
        self.assertEqual([float(row["lambda"]) for row in rows], duals)
        self.assertEqual([float(row["value"]) for row in rows], [row["value"] for row in ranked])
        self.assertEqual([(int(row["bytes"]), float(row["bops"])) for row in rows],
                         [(row["bytes"], row["bops"]) for row in ranked])
        text = self.run_pdqat("rank", "last").splitlines()
        self.assertEqual([line.split()[1] for line in text[1:21]], [row["layer"] for row in ranked])
        self.assertTrue(text[21].split()[0] == "CE", text[21])
        self.run_pdqat("rank", "last", "--format", "latex", "--bits", "4", "-o", "four.tex")
        tex = (self.folder / "four.tex").read_text()
        self.assertIn("at 4~bit", tex)
        for out in (tex, "\n".join(text)):
            self.assertIn("Errors and slacks are of training images, measured in ", " ".join(out.split()))
        self.assert_fails(2, ["--bits 3", "it has 4, 2"], "rank", "last", "--bits", "3")

    def test_ranking_as_node_data_of_model_explorer(self):
        ranked = json.loads(self.run_pdqat("rank", "last", "--format", "json"))["layers"]
        data = json.loads(self.run_pdqat("rank", "last", "--format", "model-explorer"))
        nodes = data["resnet20q"]["results"]
        self.assertEqual({name: node["value"] for name, node in nodes.items()},
                         {row["layer"] + ".output": row["lambda"] for row in ranked})
        self.assertEqual([stop["stop"] for stop in data["resnet20q"]["gradient"]], [0, 0.5, 1])
        widths = json.loads(self.run_pdqat("rank", "last", "--format", "model-explorer", "--widths", "--bits", "4"))
        self.assertEqual({node["value"] for node in widths["resnet20q"]["results"].values()}, {4})
        self.assert_fails(2, ["--widths", "--format model-explorer"], "rank", "last", "--widths")

    def test_top_of_the_ranking_becomes_the_next_configuration(self):
        best = [row["layer"] for row in json.loads(self.run_pdqat("rank", "last", "--format", "json"))["layers"]][:2]
        self.run_pdqat("rank", "last", "--keep-top", "2", "-o", "next.json")
        kept = json.loads((self.folder / "next.json").read_text())["quant"]["high_precision"]
        self.assertEqual(sorted(kept), sorted(best))
        self.run_pdqat("config", "check", "next.json")
        self.assert_fails(2, ["--format", "--keep-top writes a configuration"], "rank", "last", "--keep-top", "2", "--format",
                          "csv")
        self.assert_fails(2, ["--keep-top 21", "1 to 20"], "rank", "last", "--keep-top", "21")

    def test_history_has_every_series_under_both_names(self):
        own = self.rows(self.run_pdqat("history", "last"))
        self.assertEqual({row["epoch"] for row in own}, {"0", "1"})
        names = {row["series"] for row in own}
        self.assertLessEqual({"val/accuracy@2", "dual/Block_0_conv0@4", "mse/train/Block_0_conv0@2", "learning_rate"}, names)
        self.assertTrue(all(math.isfinite(float(row["value"])) for row in own))
        official = {row["series"] for row in self.rows(self.run_pdqat("history", "last", "--names", "official"))}
        self.assertLessEqual({"val_acc_2", "dual_Block_0_conv0_bw_2", "slack_CE_bw_4_train"}, official)
        duals = self.rows(self.run_pdqat("history", "last", "--series", "dual/*@2"))
        self.assertEqual(len(duals), 2 * 21)

    def test_export_leaves_tables_and_figures(self):
        exported = {path.name for path in (self.folder / "exported").iterdir()}
        self.assertLessEqual({"ranking.tex", "ranking.csv", "ranking-4.tex", "ranking-4.csv", "history.csv"}, exported)
        self.assertIn("\\toprule", (self.folder / "exported" / "ranking.tex").read_text())
        figures = {f"{name}.{suffix}" for suffix in ("pdf", "svg", "png")
                   for name in ("accuracy", "loss", "layer-mse-2bit", "dual-variables-4bit", "ranking-2bit")}
        if (PROGRAM.parent / "pdqat-workbench").exists():
            self.assertIn("Tables and figures are in exported", self.output)
            self.assertLessEqual(figures, exported)
        else:
            self.assertIn("Tables are in exported", self.output)

    @unittest.skipUnless(shutil.which("pdflatex") and shutil.which("lualatex"), "pdflatex and lualatex are not installed")
    def test_ranking_table_compiles_without_warnings(self):
        for engine in ("pdflatex", "lualatex"):
            document = self.folder / f"{engine}.tex"
            document.write_text("\\documentclass{article}\n\\usepackage[margin=15mm]{geometry}\n\\usepackage{booktabs}\n"
                                "\\usepackage{siunitx}\n\\begin{document}\n\\input{exported/ranking.tex}\n"
                                "\\end{document}\n")
            for _ in range(2):  # the second one knows the labels
                run = subprocess.run([engine, "-interaction=nonstopmode", "-halt-on-error", document.name],
                                     cwd=self.folder, capture_output=True, text=True, errors="replace")
                self.assertEqual(run.returncode, 0, run.stdout[-2000:])
            self.assertNotRegex(run.stdout, "Warning|Overfull|Underfull")

    def test_export_without_the_window_says_that_figures_are_missing(self):
        self.be_alone()
        process = self.start("train", "--export", "tables", *self.settings(run__epochs=1))
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0, err)
        self.assertIn("pdqat-workbench is not installed", err)
        self.assertIn("Tables are in tables", out)
        self.assertEqual({path.name for path in (self.folder / "tables").iterdir()},
                         {"ranking.tex", "ranking.csv", "history.csv"})

    def test_without_the_engine_what_needs_none_works_and_the_rest_says_so(self):
        self.be_alone(programs=["pdqat"])
        self.assertIn(self.id, self.run_pdqat("runs", "list"))
        self.assert_fails(8, ["pdqat-engine", "is not there", "Install"], "train", "--help")

    def test_output_may_be_a_device(self):
        self.run_pdqat("rank", "last", "-o", "/dev/null")
        self.assert_fails(5, ["nowhere/x.csv"], "rank", "last", "-o", "nowhere/x.csv")

    def test_damaged_log_is_an_error_with_its_line(self):
        log = self.library / "runs" / self.id / "events.jsonl"
        lines = log.read_bytes().splitlines(keepends=True)
        log.write_bytes(lines[0] + lines[1].replace(b"step", b"stop") + b"".join(lines[2:]))
        self.assert_fails(5, ["events.jsonl, line 2", "checksum"], "rank", "last")

    def test_finished_run_is_not_resumed(self):
        self.assert_fails(5, [self.id, "finished", "--epochs N"], "resume", "last")
        self.assert_fails(2, ["2 epochs in all are no more than the 2"], "resume", "last", "--epochs", "2")

    def test_finished_run_is_extended(self):
        self.run_pdqat("resume", "last", "--epochs", "3")
        shown = self.run_pdqat("runs", "show", "last")
        for part in ("3 of 3", "from 2 to 3 epochs, after epoch 2"):
            self.assertIn(part, shown)
        node = json.loads(self.run_pdqat("runs", "show", "last", "--json"))
        self.assertEqual([(e["from"], e["to"], e["at"]) for e in node["extensions"]], [(2, 3, 2)])
        self.run_pdqat("report", "last", "-o", "report.html")
        self.assertIn("from 2 to 3 epochs, after epoch 2", (self.folder / "report.html").read_text())


class RankingOfZeros(PdqatTest):
    """Constraints that cost nothing: all dual variables are zero, the order is that of the errors."""

    def test_every_view_says_so(self):
        what = ("every λ is 0", "that of the errors")
        out = self.run_pdqat("train", *self.settings(run__epochs=1, method__epsilon_layer=10))
        ranked = json.loads(self.run_pdqat("rank", "last", "--format", "json"))
        self.assertEqual((ranked["order"], ranked["tied"]), ("all-zero", []))
        for text in (out, self.run_pdqat("rank", "last"), ranked["verdict"]):
            for part in what:
                self.assertIn(part, text)
        self.assertIn("no ranking by", self.run_pdqat("rank", "last", "--format", "latex"))
        self.run_pdqat("report", "last", "-o", "report.html")
        self.assertIn(what[0], (self.folder / "report.html").read_text())
        process = self.start("rank", "last", "--format", "csv")
        errors = process.communicate(timeout=120)[1]
        self.assertEqual(process.returncode, 0, errors)
        self.assertIn("pdqat: warning: ", errors)
        self.assertIn(what[0], errors)
        for arguments in (["rank", "last", "--keep-top", "4"],
                          ["train", *self.settings(run__epochs=1), "--ranking-of", "last", "--keep-bottom", "4"]):
            self.assert_fails(2, [what[0], "--by"], *arguments)
        self.run_pdqat("rank", "last", "--keep-top", "4", "--by", "error")


if __name__ == "__main__":
    main()
