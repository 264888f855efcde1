# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks of one's own: trained in float by PyTorch on real images, exported, brought in, quantized, trained on.

Needs Debian's PyTorch and Fashion-MNIST (python3-torch, dataset-fashion-mnist), and onnxruntime for the comparison;
exit status 77 without the first two, unless PDQAT_REQUIRE_TORCH is set.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("onnxruntime")

from pdqat_testing import PdqatTest, main  # noqa: E402

PYTHON = "/usr/bin/python3"  # Debian's PyTorch belongs to this one
DATA = pathlib.Path("/usr/share/datasets/fashion-mnist")
STEPS = {"resnet": 60, "vgg": 60, "mobilenetv2": 60, "mobilenetv2-224": 40}


def column(table, name):
    """{first cell: cell of that column} of a text table with one-word cells."""
    lines = [line.split() for line in table.splitlines()]
    at = next(line for line in lines if name in line).index(name)
    return {line[0]: line[at] for line in lines if len(line) > at}


def tested(table):
    """{bits: accuracy on the test images in per cent} of what pdqat ptq says."""
    rows = [line.split() for line in table.splitlines()]
    return {int(row[0]): float(row[2]) for row in rows if len(row) == 5 and row[0] in ("2", "4", "8", "32")}


class Bring(PdqatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.addClassCleanup(folder.cleanup)
        cls.models = pathlib.Path(folder.name)

    def environment(self):
        return {**super().environment(), "PDQAT_PYTHON": sys.executable}

    def model(self, name):
        """Its ONNX file; trained once for all tests."""
        file = self.models / f"{name.split('-training')[0].split('-9')[0]}.onnx"
        if not file.exists():
            script = pathlib.Path(__file__).with_name("float_networks.py")
            done = subprocess.run([PYTHON, script, self.models, file.stem, str(STEPS.get(file.stem, 0))],
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
        return self.models / f"{name}.onnx"

    def data(self, **changes):
        values = {"data__set": "fashion-mnist", "data__path": DATA, "data__train_limit": 1000,
                  "data__test_limit": 1000, "run__epochs": 1, "run__batch_size": 64, "optim__lr": 0.0005,
                  "method__epsilon_layer": 0.05, **changes}
        return self.settings(**values)

    def quantized(self, name, *arguments, **changes):
        """What pdqat ptq says: {bits: accuracy on the test images in per cent}, and the whole text."""
        out = self.run_pdqat("ptq", "--model", self.model(name), "--bits", "2,4,8", *self.data(**changes), *arguments)
        self.assertEqual({"2", "4", "8", "32"}, set(column(out, "BITS")) & {"2", "4", "8", "32"})
        return tested(out), out

    def check_network(self, name, layers):
        """Equal to onnxruntime, same accuracy to an image, PTQ, then PD-QAT."""
        for variant in (name, f"{name}-training", f"{name}-9"):
            out = self.run_pdqat("inspect", self.model(variant), *self.data())
            self.assertIn("Equal to rounding on 64 test images", out, variant)
            self.assertIn("the same class for 64", out, variant)
            rows = [line for line in out.splitlines() if re.match(r" *\d+  \S+ +\d+×", line)]
            self.assertEqual(len(rows), layers, variant)
        right = json.loads((self.models / f"{name}.json").read_text())["right"]
        accuracy, out = self.quantized(name)
        self.assertEqual(round(accuracy[32] * 10), right, "of 1000 images, as PyTorch counts them")
        self.assertLess(abs(accuracy[8] - accuracy[32]), 2, "8 bits lose next to nothing")
        run = re.search(r"\nrun (\S+) in", out)[1]
        out = self.run_pdqat("resume", run, timeout=280)
        self.assertIn("Finished", out)
        story = (self.library / "runs" / run / "events.jsonl").read_text()
        self.assertEqual(story.count('"type":"baseline"'), 2, "measured again from the same weights, with the same result")
        splits = [json.loads(line)["event"]["splits"] for line in story.splitlines() if '"type":"baseline"' in line]
        self.assertEqual(splits[0], splits[1])
        self.check_exports(name, run)
        return run, accuracy

    def check_exports(self, name, run):
        """Every format, each layer held against the engine; graphs run in onnxruntime too."""
        for bits in (4, 8):
            for form in ("onnx", "qcdq", "qonnx"):
                out = self.run_pdqat("export", run, "--to", form, "--bits", bits, "--images", 100)
                self.assertIn("built-in evaluator", out)
                self.assertEqual(bool(re.search(r"\nonnxruntime [0-9.]+", out)), form != "qonnx")
            self.run_pdqat("export", run, "--to", "packed", "--bits", bits)
        files = {file.name for file in (self.library / "runs" / run / "exports").iterdir()}
        self.assertLessEqual({f"{name}-4bit.onnx", f"{name}-8bit.qcdq.onnx", f"{name}-4bit.qonnx.onnx",
                              f"{name}-8bit.packed.json"}, files)

    def test_resnet_after_activation(self):
        run, accuracy = self.check_network("resnet", 8)
        stored = json.loads((self.library / "runs" / run / "config.json").read_text())
        self.assertRegex(stored["network"]["file"], "^models/[0-9a-f]{64}/resnet.onnx$")
        self.assertTrue(stored["run"]["init"].startswith("sha256:"))
        self.run_pdqat("evaluate", run)
        self.run_pdqat("rank", run, "--by", "error")
        # The library has the file, wherever it was: the run goes on without it.
        shutil.move(self.models / "resnet.onnx", self.folder / "elsewhere.onnx")
        try:
            self.run_pdqat("resume", run, "--epochs", 2, timeout=280)
        finally:
            shutil.move(self.folder / "elsewhere.onnx", self.models / "resnet.onnx")

    def test_vgg(self):
        self.check_network("vgg", 4)

    def test_mobilenetv2(self):
        self.check_network("mobilenetv2", 51)

    def test_mobilenetv2_for_imagenet_is_read_and_equal(self):
        out = self.run_pdqat("inspect", self.model("mobilenetv2-imagenet"), "--images", 2,
                             "--set", "data.set=image-folder", "--set", "data.path=/nowhere")
        self.assertIn("Equal to rounding on 2 random images", out)
        # torchvision's mobilenet_v2 has 3,504,872, of them 34,112 of batch normalisation. Here 51 of its 52 have two
        # sets (2 and 32 bit), and the first one is folded into a bias of 32.
        self.assertIn(f"{3504872 - 34112 + 2 * (34112 - 64) + 32} parameters", out)
        self.assertIn("of 224 × 224 px, 1000 classes", out)

    def test_mobilenetv2_of_imagenets_size_on_pictures(self):
        model = self.model("mobilenetv2-224")
        data = self.data(data__set="image-folder", data__path=self.models / "pictures", data__train_limit=80,
                         data__test_limit=0, network__input_size=224, quant__bits=4, run__batch_size=16, quant__calibration_images=32)
        self.assertIn("Equal to rounding on 64 test images", self.run_pdqat("inspect", model, *data))
        out = self.run_pdqat("ptq", "--model", model, "--bits", "4", *data, timeout=280)
        right = json.loads((self.models / "mobilenetv2-224.json").read_text())["right"]
        self.assertEqual(tested(out)[32], right, "of 100 images, as PyTorch counts them")
        self.assertIn("Finished", self.run_pdqat("resume", "last", timeout=280))

    def test_a_run_starts_from_another_runs_weights(self):
        out = self.run_pdqat("train", *self.settings(network__name="resnet8", quant__bits="4"))
        first = re.search(r"\(run (\S+)\)", out)[1]
        out = self.run_pdqat("train", *self.settings(network__name="resnet8", quant__bits="2,4", run__init=first))
        second = re.search(r"\(run (\S+)\)", out)[1]
        stored = json.loads((self.library / "runs" / second / "config.json").read_text())
        self.assertTrue(stored["run"]["init"].startswith("sha256:"))
        environment = json.loads((self.library / "runs" / second / "environment.json").read_text())
        self.assertIn(first, json.dumps(environment))
        self.assert_fails(3, ["run.init", "neither a file nor a run"],
                          "train", *self.settings(run__init="no-such-run"))

    def test_what_cannot_be_taken_is_said(self):
        bad = self.folder / "bad.onnx"
        bad.write_bytes(self.model("resnet").read_bytes()[:5000])
        self.assert_fails(10, [str(bad), "no ONNX model, or cut off"], "inspect", bad, *self.data())
        self.assert_fails(10, ["missing.onnx", "there is no such file"], "inspect", "missing.onnx", *self.data())
        text = self.run_pdqat("inspect", self.model("resnet"), *self.data(network__input_size=32), code=10)
        self.assertIn("1 of its parts cannot be taken", text)
        self.assert_fails(3, ["quant.activations", "unit", "scaled"], "train", "--model", self.model("resnet"),
                          *self.data(quant__activations="unit"))
        self.assert_fails(2, ["no weights to quantize", "--model"], "ptq", *self.settings())
        self.assert_fails(3, ["network.file", "network.name to onnx"], "train",
                          *self.settings(network__file="x.onnx"))


if __name__ == "__main__":
    if subprocess.run([PYTHON, "-c", "import torch"], capture_output=True, check=False).returncode or not DATA.exists():
        if not os.environ.get("PDQAT_REQUIRE_TORCH"):
            print("skipped: no PyTorch or no Fashion-MNIST (apt install python3-torch dataset-fashion-mnist)")
            sys.exit(77)
    main()
