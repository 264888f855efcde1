# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is inside a trained network: pdqat look."""
import json
import signal
import subprocess

from pdqat_testing import PdqatTest, main

SMALL = {"network__name": "resnet8", "run__epochs": 1}


class Look(PdqatTest):
    def looked(self, run, *arguments):
        return json.loads(self.run_pdqat("look", run, *arguments, "--format", "json"))

    def file_of(self, run):
        return self.library / "runs" / run / "insight.json"

    def test_accuracies_are_those_of_evaluate(self):
        run = self.new_run(quant__bits="1,2", **SMALL)
        for split in ("train", "val", "test"):
            for checkpoint in ([], ["--checkpoint", "last"]):
                evaluated = json.loads(self.run_pdqat("evaluate", run, "--split", split, *checkpoint, "--format", "json"))
                looked = self.looked(run, "--split", split, "--images", 5, *checkpoint)
                self.assertEqual(looked["plan"]["checkpoint"], checkpoint[1] if checkpoint else "best")
                found = {}
                for confusion in looked["confusions"]:
                    counts = confusion["counts"]
                    total = sum(map(sum, counts))
                    self.assertEqual(total, evaluated["splits"][0]["images"])
                    found[confusion["bits"]] = sum(counts[i][i] for i in range(10)) / total
                # Exactly: both are a number of images by a number of images.
                self.assertEqual(found, {width["bits"]: width["accuracy"] for width in evaluated["splits"][0]["widths"]})

    def test_layers_and_text(self):
        run = self.new_run(quant__high_precision="1", **SMALL)
        text = self.run_pdqat("look", run, "--images", 4)
        looked = self.looked(run, "--images", 4)
        self.assertEqual(json.loads(self.file_of(run).read_text()), looked)
        self.assertEqual(looked["classes"], list("0123456789"))
        for layer in looked["layers"]:
            weights = sum(layer["weights"]["counts"])
            for at in layer["passes"]:
                for values in (at["weights"], at["inputs"]):
                    self.assertEqual(len(values["codes"]), len(values["counts"]))
                    self.assertEqual(bool(values["codes"]), values["bits"] != 32)
                if at["weights"]["codes"]:
                    self.assertEqual(at["weights"]["codes"], [-3, -1, 1, 3])
                    self.assertEqual(sum(at["weights"]["counts"]), weights)
                    outer = at["weights"]["counts"][0] + at["weights"]["counts"][-1]
                    self.assertRegex(text, rf"(?m)^{layer['layer']} +2 +2 +{weights} +{outer} +[\d.]+ % +\d of 4 ")
        kept = looked["layers"][1]["layer"]
        self.assertRegex(text, rf"(?m)^{kept} +2 +32 ")
        self.assertRegex(text, r"(?m)^CLASS +IMAGES +2 BIT +CHANGE +32 BIT$")
        self.assertRegex(text, r"(?m)^all +12 ")
        self.assertIn("12 validation images, best checkpoint", text)
        self.assertIn("Inputs of 4 images", text)
        self.run_pdqat("look", run, "--images", 4, "-o", "table.txt")
        self.assertEqual((self.folder / "table.txt").read_text(), text)

    def test_what_is_there_is_not_measured_again(self):
        run = self.new_run(**SMALL)
        first = self.looked(run)
        (self.images / "train-labels-idx1-ubyte").rename(self.folder / "labels")
        try:
            self.assertEqual(self.looked(run), first, "without the images")
            self.assert_fails(4, ["train-labels"], "look", run, "--anew")
            self.assert_fails(4, ["train-labels"], "look", run, "--images", "3")
        finally:
            (self.folder / "labels").rename(self.images / "train-labels-idx1-ubyte")
        # What is left of a call that was stopped: its layers stay as they are.
        half = {**first, "confusions": []}
        half["layers"][0]["weights"]["counts"][0] += 1000
        self.file_of(run).write_text(json.dumps(half))
        again = self.looked(run)
        self.assertEqual(again["layers"], half["layers"])
        self.assertEqual(again["confusions"], first["confusions"])
        self.assertNotEqual(self.looked(run, "--anew")["layers"], half["layers"])
        for damaged in ("{", json.dumps({**first, "classes": []})):
            self.file_of(run).write_text(damaged)
            process = self.start("look", run, "--format", "json")
            out, err = process.communicate(timeout=120)
            self.assertEqual(process.returncode, 0, err)
            self.assertIn(str(self.file_of(run)), err)
            self.assertIn("Measured anew", err)
            self.assertEqual(json.loads(out)["confusions"], first["confusions"])

    def test_can_be_stopped(self):
        run = self.new_run(**SMALL)
        whole = self.looked(run)
        self.file_of(run).unlink()
        process = self.start("look", run, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_until(process, self.file_of(run).exists)
        process.send_signal(signal.SIGTERM)
        self.assertIn(process.wait(timeout=60), (0, -signal.SIGTERM))
        json.loads(self.file_of(run).read_text())
        self.assertEqual(self.looked(run), whole)

    def test_refusals(self):
        run = self.new_run(data__validation_fraction=0, **SMALL)
        self.assert_fails(2, ["the validation split has no images", "--split"], "look", run)
        self.assertEqual(len(self.looked(run, "--split", "test")["confusions"]), 2)
        self.assertIn("--images: -1 is no whole number", self.run_pdqat("look", run, "--images", "-1", code=2))
        self.assertIn("--split", self.run_pdqat("look", run, "--split", "all", code=2))
        self.assertIn("--format", self.run_pdqat("look", run, "--format", "csv", code=2))
        self.assert_fails(5, ["nothing-of-this-name"], "look", "nothing-of-this-name")
        plain = self.new_run(method__name="full-precision", **SMALL)
        text = self.run_pdqat("look", plain)
        self.assertRegex(text, r"(?m)^CLASS +IMAGES +32 BIT$")
        self.assertNotIn("LAYER", text)


if __name__ == "__main__":
    main()
