# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Second opinions on layers: pdqat sensitivity, and what ranks and agrees by it."""
import json
import shutil

from pdqat_testing import PdqatTest, main, write_images

CRITERIA = ("lambda", "error", "relative-error", "loss-kept", "loss-quantized", "fisher", "hessian")
# Small, quick to train, and at 1 bit its constraints cost something.
SVHNQ = {"network__name": "svhnq", "network__input_size": 40, "quant__bits": 1, "run__batch_size": 8, "optim__lr": 0.01,
         "run__epochs": 6, "data__flip": "false", "data__crop_padding": 0}


class Sensitivity(PdqatTest):
    def measured(self, run, *arguments):
        return json.loads(self.run_pdqat("sensitivity", run, *arguments, "--format", "json"))

    def evaluated(self, run, *arguments):
        """Loss and accuracy of the last checkpoint on a split, by bit width."""
        found = self.run_pdqat("evaluate", run, "--checkpoint", "last", *arguments, "--format", "json")
        return {width["bits"]: width for width in json.loads(found)["splits"][0]["widths"]}

    def test_losses_are_those_of_evaluate_with_that_layer_kept(self):
        run = self.new_run(run__epochs=1)
        measured = self.measured(run, "--norm-batches", 0, "--gradient-images", 0)
        plain = self.evaluated(run, "--split", "val")
        # They differ by the rounding of single precision alone.
        self.assertAlmostEqual(measured["beside"][0]["low_loss"], plain[2]["loss"], delta=1e-6)
        self.assertAlmostEqual(measured["beside"][0]["full_loss"], plain[32]["loss"], delta=1e-6)
        kept = {row["layer"]: row["loss_kept"] for row in measured["layers"]}
        for layer in ("Block_3_conv0", "Block_3_shortcut", "Block_6_conv1"):
            alone = self.evaluated(run, "--split", "val", "--set", f"quant.high_precision={layer}")
            self.assertAlmostEqual(kept[layer], alone[2]["loss"], delta=1e-6)
            self.assertNotAlmostEqual(kept[layer], plain[2]["loss"], delta=1e-5)

    def opinions(self, images, library):
        """All that two runs on these images say about layers, line by line, and their test accuracies."""
        self.library = self.folder / library
        runs = [self.new_run(data__path=images, run__seed=seed, **SVHNQ) for seed in (0, 1)]
        few = ("--norm-batches", 2, "--gradient-images", 4, "--probes", 2)
        commands = [("sensitivity", run, *few, "--format", form) for run in runs for form in ("text", "csv", "json")]
        for by in CRITERIA:
            commands += [("rank", runs[0], "--by", by, "--format", form) for form in ("text", "csv", "json")]
            commands += [("rank", runs[0], "--by", by, "--keep-top", 2),
                         ("agreement", *runs, "--by", by, "--format", "text"),
                         ("agreement", *runs, "--by", by, "--format", "json")]
        text = "".join(f"{command}\n{self.run_pdqat(*command)}" for command in commands)
        for i, run in enumerate(runs):
            text = text.replace(run, f"run {i}")
        accuracies = [self.evaluated(run, "--split", "test")[bits]["accuracy"] for run in runs for bits in (1, 32)]
        return text.splitlines(), accuracies

    def test_test_labels_say_nothing_about_layers(self):
        images = self.folder / "images"
        shutil.copytree(self.images, images)
        write_images(images, 60, "t10k")
        said, accuracies = self.opinions(images, "right")
        file = images / "t10k-labels-idx1-ubyte"
        labels = file.read_bytes()
        file.write_bytes(labels[:8] + labels[:7:-1])
        said_then, accuracies_then = self.opinions(images, "permuted")
        self.assertNotEqual(accuracies, accuracies_then, "the labels have been read")
        self.assertEqual(said, said_then)

    def test_layers_are_judged_by_second_opinions(self):
        run = self.new_run(run__epochs=1)
        few = ["--norm-batches", "2", "--gradient-images", "4", "--probes", "2"]
        self.assert_fails(2, ["hessian", "pdqat sensitivity"], "rank", run, "--by", "hessian", "--keep-top", "2")
        measured = self.measured(run, *few)
        self.assertEqual(len(measured["layers"]), 20)
        for row in measured["layers"]:
            self.assertGreater(row["fisher"], 0)
            # Of a layer whose outputs are all 0 there is no relative error.
            self.assertNotIn("nan", [value for key, value in row.items() if key != "relative_error"])
        again = self.run_pdqat("sensitivity", run, *few)
        self.assertIn("validation images", again)
        saved = {row["layer"]: measured["beside"][0]["low_loss"] - row["loss_kept"] for row in measured["layers"]}
        ranked = json.loads(self.run_pdqat("rank", run, "--by", "loss-kept", "--format", "json"))
        self.assertEqual([row["layer"] for row in ranked["layers"]], sorted(saved, key=saved.get, reverse=True))
        self.assertEqual(ranked["by"], "loss-kept")
        orders = [[row["layer"] for row in json.loads(self.run_pdqat("rank", run, "--by", by, "--format", "json"))["layers"]]
                  for by in ("random:1", "random:1", "random:2")]
        self.assertEqual(orders[0], orders[1])
        self.assertNotEqual(orders[0], orders[2])
        self.assertIn("fisher/byte", self.run_pdqat("rank", run, "--by", "fisher", "--per", "byte"))
        kept = json.loads(self.run_pdqat("rank", run, "--by", "loss-kept", "--keep-top", "1"))
        self.assertEqual(kept["quant"]["high_precision"], [max(saved, key=saved.get)])
        self.assertIn("relative-error", self.run_pdqat("rank", run, "--by", "lamda", code=2))
        self.assertIn("byte", self.run_pdqat("rank", run, "--per", "bit", code=2))
        other = self.new_run(run__epochs=1, run__seed=5)
        agreement = json.loads(self.run_pdqat("agreement", run, other, "--by", "error", "--format", "json"))
        self.assertEqual(len(agreement["layers"]), 20)
        self.assertTrue(0 <= agreement["kendall_w"] <= 1)
        self.assertIn("Kendall's W over 2 runs", self.run_pdqat("agreement", run, other, "--by", "error"))
        self.assert_fails(2, [other, "pdqat sensitivity"], "agreement", run, other, "--by", "fisher")
        self.assert_fails(2, ["--top 20"], "agreement", run, "--by", "error", "--top", "20")
        self.assert_fails(2, ["named twice"], "agreement", run, run, "--by", "error")
        query = f"id={run}"
        self.assert_fails(2, ["typo", "--primary"], "judge", "--judges", query, "--rankings", query, "--primary", "typo")
        self.assert_fails(2, ["at least 8"], "judge", "--judges", query, "--rankings", query)
        # A damaged file of second opinions hides nothing of its run, and can be measured again.
        file = self.library / "runs" / run / "sensitivity.json"
        for damaged in ("{", json.dumps({**measured, "beside": []})):
            file.write_text(damaged)
            self.assertIn("Block_0_conv0", self.run_pdqat("rank", run, "--by", "error"))
        self.assertEqual(self.measured(run, *few)["layers"], measured["layers"])
        self.assert_fails(2, ["32 bits alone"], "sensitivity", self.new_run(run__epochs=1, method__name="full-precision"))


if __name__ == "__main__":
    main()
