# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finished runs and what pdqat exports of them, for tests that run in the environment with the receiving software."""
import json
import pathlib
import sys
import tempfile

import numpy

from pdqat_testing import PdqatTest, main, write_images  # noqa: F401  (main: for the tests)

TEST_IMAGES = 64
# The official code's choices: of a network that is trained so few codes lie at ties.
OFFICIAL = {"method__output_distance": "cross-entropy", "method__epsilon_out": 0.7, "dual__update": "epoch-pass",
            "dual__slack": "absolute", "dual__rate": 0.01, "dual__gain": 0, "dual__smoothing": 0}
FEW_IMAGES = 20  # to prove files on where a test is about something else; two may be classified otherwise
KEPT = "Block_3_shortcut"


def metadata(model):
    return {entry.key: entry.value for entry in model.metadata_props}


class ExportTest(PdqatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        write_images(cls.images, TEST_IMAGES, "t10k")
        cls.trained = {}
        folder = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.addClassCleanup(folder.cleanup)
        cls.common = pathlib.Path(folder.name)

    def setUp(self):
        super().setUp()
        self.library = self.common / "library"
        self.python = sys.executable
        self.added = {}

    def environment(self):
        return {**super().environment(), "PDQAT_PYTHON": str(self.python), **self.added}

    def run_of(self, kind="resnet"):
        """A finished run, trained once for all tests."""
        changes = {"resnet": {"quant__bits": "2,8", "quant__high_precision": KEPT, **OFFICIAL},
                   "svhn": {"network__name": "svhnq", "network__input_size": 40},
                   "widths": {"network__name": "svhnq", "network__input_size": 40, "quant__bits": "1,2,4,8",
                              "quant__high_precision": "conv3"},
                   "scaled_by_layer": {"network__name": "svhnq", "network__input_size": 40, "quant__bits": "1,2,4,8",
                                       "quant__high_precision": "conv3", "quant__weights": "uniform",
                                       "quant__steps_per": "tensor", "quant__activations": "scaled",
                                       "method__epsilon_layer": 0.2},
                   "scaled": {"network__name": "svhnq", "network__input_size": 40, "quant__bits": "1,2,4,8",
                              "quant__high_precision": "conv3", "quant__weights": "uniform",
                              "quant__activations": "scaled", "method__epsilon_layer": 0.2},
                   "curved": {"network__name": "svhnq", "network__input_size": 40, "quant__bits": "1,2", "run__epochs": 10,
                              "run__batch_size": 10, "data__split": "first", "data__flip": "false", "data__crop_padding": 0},
                   "full": {"method__name": "full-precision"}}[kind]
        if kind not in self.trained:
            self.trained[kind] = self.new_run(**{"run__epochs": 1, **changes})
        return self.trained[kind]

    def export(self, target, *arguments, kind="resnet", images=FEW_IMAGES):
        """`images` it is proven on; 0: all there are."""
        proven = ["--images", images] if target in ("onnx", "qcdq", "qonnx") else []
        out = self.run_pdqat("export", self.run_of(kind), "--to", target, *proven, "--format", "json", *arguments)
        return json.loads(out)

    def labels(self, prefix="t10k"):
        return numpy.frombuffer((self.images / f"{prefix}-labels-idx1-ubyte").read_bytes()[8:], numpy.uint8)

    def images_for(self, model, prefix="t10k"):
        """The images of these files as the model's metadata says that it wants them."""
        raw = (self.images / f"{prefix}-images-idx3-ubyte").read_bytes()[16:]
        pixels = numpy.frombuffer(raw, numpy.uint8).reshape(-1, 1, 28, 28).astype(numpy.float32)
        about = metadata(model)
        self.assertEqual(about["input"], "(pixel / 255 - mean) / deviation, channel by channel")
        margin = (model.graph.input[0].type.tensor_type.shape.dim[2].dim_value - 28) // 2
        padded = numpy.pad(pixels, ((0, 0), (0, 0), (margin, margin), (margin, margin)))
        return (padded / numpy.float32(255) - numpy.float32(about["mean"])) / numpy.float32(about["deviation"])
