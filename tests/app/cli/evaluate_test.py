# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring weights: pdqat evaluate and pdqat verify; layers kept by another run's ranking."""
import json
import re
import shutil

from pdqat_testing import SOURCE, PdqatTest, main

GOLDEN = SOURCE / "tests" / "data" / "golden"


class Evaluate(PdqatTest):
    def finished(self):
        return self.made_once(self.new_run)

    def evaluation(self, *arguments):
        return json.loads(self.run_pdqat("evaluate", *arguments, "--format", "json"))

    def test_a_checkpoint_measures_as_its_last_epoch_did(self):
        run = self.finished()
        logged = {}
        for line in self.run_pdqat("history", run).splitlines()[1:]:
            epoch, series, value = line.split(",")
            logged[series] = float(value)
        splits = {part["split"]: part for part in self.evaluation(run, "--checkpoint", "last")["splits"]}
        self.assertEqual(set(splits), {"val", "test"})
        for split, part in splits.items():
            for width in part["widths"]:
                for what in ("accuracy", "loss"):
                    # The same sums in the same order.
                    self.assertEqual(width[what], logged[f"{split}/{what}@{width['bits']}"])
        for distance in splits["val"]["distances"]:
            kind = "divergence" if distance["layer"] == "CE" else "mse"
            self.assertEqual(distance["value"], logged[f"{kind}/val/{distance['layer']}@{distance['bits']}"])
        self.assertEqual(len(splits["val"]["distances"]), 21)

    def test_a_pt_file_measures_as_its_run(self):
        run = self.finished()
        self.run_pdqat("export", run, "--to", "pt", "-o", "weights.pt")
        ours = self.evaluation(run, "--split", "test")
        theirs = self.evaluation("weights.pt", "--split", "test", *self.settings())
        self.assertEqual(ours["splits"][0]["widths"], theirs["splits"][0]["widths"])

    def test_every_width_of_a_baseline_is_measured(self):
        run = self.new_run(run__epochs=1, method__name="any-precision", quant__bits="1,4,32")
        part = self.evaluation(run, "--split", "test")["splits"][0]
        self.assertEqual([width["bits"] for width in part["widths"]], [1, 4, 32])
        self.assertEqual({distance["bits"] for distance in part["distances"]}, {1, 4})
        text = self.run_pdqat("evaluate", run)
        self.assertIn("Block_8_conv1", text)
        self.assertIn("ACCURACY", text)

    def test_full_precision_runs_have_no_distances(self):
        run = self.new_run(run__epochs=1, method__name="full-precision")
        part = self.evaluation(run, "--split", "train")["splits"][0]
        self.assertEqual([width["bits"] for width in part["widths"]], [32])
        self.assertEqual(part["distances"], [])
        self.assert_fails(2, ["trained 32 bits alone"], "rank", run)

    def test_a_run_without_constraints_has_no_ranking(self):
        run = self.new_run(run__epochs=1, method__name="dorefa")
        self.assert_fails(2, ["no layer of it is constrained"], "rank", run)

    def test_layers_are_kept_by_another_runs_ranking(self):
        free = self.finished()  # no constraint costs anything: λ orders nothing
        self.assert_fails(2, ["no ranking by λ", "--by"], "train", *self.settings(), "--keep-top", "2", "--ranking-of", free)
        run = self.new_run("--keep-top", "2", "--by", "weights", "--ranking-of", free, run__epochs=1, method__name="dorefa")
        kept = json.loads(self.run_pdqat("runs", "show", run, "--json"))["config"]["quant"]["high_precision"]
        self.assertLessEqual(set(kept), {f"Block_{block}_conv{conv}" for block in (6, 7, 8) for conv in (0, 1)})
        first = self.new_run(method__epsilon_layer=0.001, dual__rate=500)
        ranked = [row["layer"] for row in json.loads(self.run_pdqat("rank", first, "--format", "json"))["layers"]]
        for option, layers in (("--keep-top", ranked[:2]), ("--keep-bottom", ranked[-2:])):
            run = self.new_run(option, "2", "--ranking-of", first, run__epochs=1, method__name="dorefa")
            kept = json.loads(self.run_pdqat("runs", "show", run, "--json"))["config"]["quant"]["high_precision"]
            self.assertEqual(set(kept), set(layers))
        self.assert_fails(2, ["ranks 20 layers"], "train", *self.settings(), "--keep-top", "21", "--ranking-of", first)
        self.assert_fails(2, ["--keep-top"], "train", *self.settings(), "--ranking-of", first)

    def test_dual_variables_have_least_squares_multipliers_beside_them(self):
        run = self.new_run(run__epochs=1, run__batch_size=4)
        found = json.loads(self.run_pdqat("multipliers", run, "--batches", "8", "--format", "json"))
        self.assertEqual(len(found["constraints"]), 21)
        self.assertLessEqual(found["residual"], found["gradient_of_loss"])
        for row in found["constraints"]:
            self.assertGreaterEqual(row["least_squares"], 0)
        self.assertIn("agree within two standard errors", self.run_pdqat("multipliers", run, "--batches", "8"))
        self.assert_fails(2, ["--batches", "too few"], "multipliers", run, "--batches", "7")
        free = self.new_run(run__epochs=1, method__name="dorefa")
        self.assert_fails(2, ["no constraints"], "multipliers", free)

    def test_what_other_levels_would_do_is_said_and_measured(self):
        run = self.new_run(run__epochs=2)
        before = len(json.loads(self.run_pdqat("runs", "list", "--json")))
        said = json.loads(self.run_pdqat("whatif", run, "--epsilon", "all=+25%", "--format", "json"))
        self.assertEqual(len(said["levels"]), 21)
        self.assertAlmostEqual(said["loss_change"], sum(-row["lambda"] * (row["new_epsilon"] - row["epsilon"])
                                                        for row in said["levels"]), places=12)
        self.assertIsNone(said["measured"])
        verify = ["whatif", run, "--epsilon", "output=0.5", "--verify", "2", "--epochs", "1"]
        found = json.loads(self.run_pdqat(*verify, "--format", "json"))["measured"]
        self.assertEqual(len(json.loads(self.run_pdqat("runs", "list", "--json"))), before + 4)
        self.assertEqual([pair["seed"] for pair in found["pairs"]], [1, 2])
        self.assertAlmostEqual(found["loss_change"], sum(pair["loss_changed"] - pair["loss_as_it_is"]
                                                         for pair in found["pairs"]) / 2, places=12)
        text = self.run_pdqat(*verify)
        self.assertIn("over 2 pairs of runs of 1 epoch", text)
        self.assertIn("exceed a level by at most", text)
        self.assertEqual(len(json.loads(self.run_pdqat("runs", "list", "--json"))), before + 4, "nothing twice")
        pair = found["pairs"][0]
        kept, changed = (json.loads((self.library / "runs" / pair[run] / "config.json").read_text())
                         for run in ("run_as_it_is", "run_changed"))
        self.assertEqual(changed["method"]["epsilon_out"], [0.5])
        kept["method"]["epsilon_out"], kept["run"]["name"] = [0.5], changed["run"]["name"]
        self.assertEqual(kept, changed, "all else is the same, the weights that both begin with too")
        self.assertEqual(len(kept["run"]["init"]), 64)
        duals = {row["layer"]: row["lambda"] for row in json.loads(self.run_pdqat("rank", run, "--format", "json"))["layers"]}
        begun = {key.split("@")[0]: value for key, value in kept["dual"]["init_by_layer"].items()}
        self.assertGreater(begun.pop("CE"), 0)
        self.assertEqual(begun, duals)
        self.assertEqual(kept["optim"]["milestones"], [])
        self.assert_fails(2, ["no constraint of nowhere"], "whatif", run, "--epsilon", "nowhere=1")
        self.assert_fails(2, ["--epsilon", "all=25%"], "whatif", run, "--epsilon", "all=25%")
        self.assert_fails(2, ["no dual variables"], "whatif", self.new_run(run__epochs=1, method__name="dorefa"),
                          "--epsilon", "all=+1%")

    def test_what_cannot_be_evaluated_is_said(self):
        self.assert_fails(5, ["nothing"], "evaluate", "nothing")
        (self.folder / "not.pt").write_bytes(b"no checkpoint")
        self.assert_fails(6, ["not.pt"], "evaluate", "not.pt")

    def test_an_official_file_measures_as_its_log_says(self):
        case = GOLDEN / "layerwise_w2"
        logged = {}
        for line in (case / "log.jsonl").read_text().splitlines():
            logged.update(json.loads(line))
        settings = {"data.set": "cifar10", "data.path": GOLDEN / "data", "data.train_limit": 640,
                    "data.test_limit": 256, "data.split": "first", "method.semantics": "reference",
                    "method.output_distance": "cross-entropy", "method.name": "pd-fixed", "run.threads": 1}
        part, = self.evaluation(case / "final.pt", "--split", "test",
                                *(word for key, value in settings.items() for word in ("--set", f"{key}={value}")))["splits"]
        for width in part["widths"]:
            # The official code's own drift with other convolution kernels, three times (golden/README.md).
            self.assertAlmostEqual(width["loss"], logged[f"test_loss_{width['bits']}"], delta=9e-4)
            self.assertAlmostEqual(width["accuracy"] * 256, logged[f"test_acc_{width['bits']}"] * 2.56, delta=6)

    def test_verify_agrees_with_a_stored_run(self):
        out = self.run_pdqat("verify", GOLDEN / "onestep_sgd_w2")
        self.assertIn("one-step gradients", out)
        self.assertNotIn("DIFFERS", out)

    def test_verify_finds_a_difference(self):
        shutil.copytree(GOLDEN / "data", self.folder / "data")
        case = self.folder / "case"
        shutil.copytree(GOLDEN / "onestep_sgd_w2", case)
        log = case / "log.jsonl"
        log.chmod(0o644)
        log.write_text(re.sub(r'"val_loss_2": 2\.29', '"val_loss_2": 2.31', log.read_text()))
        arguments = case / "case.txt"
        self.assert_fails(1, ["1 of 1 cases"], "verify", case)
        arguments.chmod(0o644)
        arguments.write_text(arguments.read_text() + " --what 3")
        self.assert_fails(3, ['"what"'], "verify", case)


if __name__ == "__main__":
    main()
