# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fisher information and curvature of pdqat sensitivity against differences of losses: those of the exported network, its
weights edited, in onnxruntime."""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("onnx", "onnxruntime")

import numpy  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402

from export_testing import ExportTest, main  # noqa: E402

BITS = (1, 2)
LAYERS = [f"conv{i}" for i in range(1, 7)]
IMAGES = 12  # all that the run has to validate, the first of the files: 10 in one batch, 2 in the next
PROBES, SEED = 32, 3


def layer_weights(model):
    values = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    return {layer: values[f"{layer}.weight"] for layer in LAYERS}


class EditedNetwork:
    """An exported network that is run with other weights of its layers."""

    def __init__(self, model, images, labels):
        self.weights, self.images, self.labels = layer_weights(model), images, labels
        names = [f"{layer}.weight" for layer in LAYERS]
        for tensor in [tensor for tensor in model.graph.initializer if tensor.name in names]:
            model.graph.initializer.remove(tensor)
            model.graph.input.append(onnx.helper.make_tensor_value_info(tensor.name, tensor.data_type, tensor.dims))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model.SerializeToString(), options)

    def losses(self, weights):
        """One an image."""
        inputs = {f"{layer}.weight": weight for layer, weight in weights.items()}
        logits = self.session.run(["logits"], {"images": self.images, **inputs})[0].astype(numpy.float64)
        return numpy.log(numpy.exp(logits).sum(1)) - logits[numpy.arange(IMAGES), self.labels]

    def rises(self, weights, layer, step):
        """Of each image's loss by a step of one layer's weights: half of what lies between a step back and one on."""
        on, back = (self.losses({**weights, layer: weights[layer] + sign * step}) for sign in (1, -1))
        return (on - back) / 2


class Curvature(ExportTest):
    def setUp(self):
        super().setUp()
        full, *low = [onnx.load(self.export("onnx", "--checkpoint", "last", "--bits", bits, kind="curved")["files"][0])
                      for bits in (32, *BITS)]
        self.network = EditedNetwork(full, self.images_for(full, "train")[:IMAGES], self.labels("train")[:IMAGES])
        self.quantized = dict(zip(BITS, map(layer_weights, low)))
        self.measured = json.loads(self.run_pdqat(
            "sensitivity", self.run_of("curved"), "--norm-batches", 0, "--gradient-images", IMAGES, "--probes", PROBES,
            "--seed", SEED, "--format", "json"))
        self.rows = {(row["layer"], row["bits"]): row for row in self.measured["layers"]}

    def changes(self, layer, bits):
        """The squares of what quantizing changes in a layer's weights."""
        return (self.network.weights[layer].astype(numpy.float64) - self.quantized[bits][layer])**2

    def ranked_by(self, criterion):
        """What the layers of each width are ranked by."""
        found = [self.run_pdqat("rank", self.run_of("curved"), "--by", criterion, "--bits", bits, "--format", "json")
                 for bits in BITS]
        return {(row["layer"], row["bits"]): row["value"] for ranking in found for row in json.loads(ranking)["layers"]}

    def assert_close(self, value, expected, share):
        self.assertAlmostEqual(value, expected, delta=share * abs(expected))

    def test_the_exported_network_is_the_one_measured(self):
        self.assertEqual(self.measured["images"], IMAGES)
        loss = self.network.losses(self.network.weights).mean()
        for beside in self.measured["beside"]:
            self.assertAlmostEqual(beside["full_loss"], loss, delta=1e-6)

    def test_fisher_information(self):
        weights, step, ranked = self.network.weights, numpy.float32(1e-5), self.ranked_by("fisher")
        for layer in LAYERS[:2]:
            squares = numpy.zeros_like(weights[layer], numpy.float64)
            for place in numpy.ndindex(squares.shape):
                move = numpy.zeros_like(weights[layer])
                move[place] = step
                squares[place] = ((self.network.rises(weights, layer, move) / step)**2).mean()
            for bits in BITS:
                fisher = (squares * self.changes(layer, bits)).sum() / 2
                # 0.003 was seen: some activations are so near to a bound of the clamp that the step takes them across.
                self.assert_close(ranked[layer, bits], fisher, 0.01)

    def test_curvature(self):
        """Along the very directions that were measured: along a few others of a network with kinks the mean is another."""
        weights, random = self.network.weights, numpy.random.RandomState(SEED)
        sizes = {layer: 0.01 * numpy.sqrt(numpy.square(weights[layer], dtype=numpy.float64).mean()) for layer in LAYERS}
        estimates = {layer: [] for layer in LAYERS}
        for _ in range(PROBES):
            steps = {layer: (sizes[layer] * (2 * random.randint(0, 2, weights[layer].shape) - 1)).astype(numpy.float32)
                     for layer in LAYERS}
            above, below = ({layer: weights[layer] + sign * steps[layer] for layer in LAYERS} for sign in (1, -1))
            for layer in LAYERS:
                part = numpy.float32(0.02)  # of the step, for gradients at its two ends
                rises = [self.network.rises(at, layer, part * steps[layer]).mean() for at in (above, below)]
                estimates[layer].append((rises[0] - rises[1]) / (2 * part * sizes[layer]**2))
        ranked = self.ranked_by("hessian")
        for layer, values in estimates.items():
            error = numpy.std(values, ddof=1) / numpy.sqrt(PROBES)
            for bits in BITS:
                row = self.rows[layer, bits]
                # Kinks within that part: a tenth of the error was seen, where one wrong factor makes a multiple of it.
                self.assertAlmostEqual(row["trace"], numpy.mean(values), delta=error / 4)
                self.assert_close(row["trace_error"], error, 0.1)
                change = self.changes(layer, bits).sum()
                self.assert_close(ranked[layer, bits], row["trace"] / weights[layer].size * change, 1e-5)


if __name__ == "__main__":
    main()
