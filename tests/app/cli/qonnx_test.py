# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported QONNX files in the software that receives them: qonnx itself, hls4ml's converter, what FINN begins with."""
import contextlib
import io
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("hls4ml", "onnx", "onnxruntime", "qonnx")

import hls4ml  # noqa: E402
import numpy  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
from qonnx.core.datatype import DataType  # noqa: E402
from qonnx.core.modelwrapper import ModelWrapper  # noqa: E402
from qonnx.core.onnx_exec import execute_onnx  # noqa: E402
from qonnx.custom_op.registry import getCustomOp  # noqa: E402
from qonnx.transformation.channels_last import ConvertToChannelsLastAndClean  # noqa: E402
from qonnx.transformation.extract_quant_scale_zeropt import ExtractQuantScaleZeroPt  # noqa: E402
from qonnx.transformation.gemm_to_matmul import GemmToMatMul  # noqa: E402
from qonnx.transformation.infer_datatypes import InferDataTypes  # noqa: E402
from qonnx.transformation.qonnx_to_qcdq import QuantToQCDQ  # noqa: E402
from qonnx.util.cleanup import cleanup_model  # noqa: E402

from export_testing import ExportTest, main  # noqa: E402

onnxruntime.set_default_logger_severity(3)  # qonnx runs nodes one by one, each as a model of an old version

SVHN_WIDTHS = (1, 2, 4, 8)
IMAGES = 4


class Qonnx(ExportTest):
    made = {}

    def qonnx(self, bits, kind):
        """An exported file, cleaned for one image, with images and the logits of the float graph in onnxruntime."""
        if (bits, kind) not in self.made:
            self.made[bits, kind] = self.export_and_clean(bits, kind)
        return self.made[bits, kind]

    def export_and_clean(self, bits, kind):
        result = self.export("qonnx", "--bits", bits, kind=kind)
        for receiver in ("FINN",) if kind == "scaled" else ("FINN", "hls4ml"):  # hls4ml takes no scales by channel
            self.assertTrue(any(note.startswith(f"{receiver} takes this file") for note in result["notes"]), result["notes"])
        file = result["files"][0]
        onnx.checker.check_model(onnx.load(file))
        model = ModelWrapper(file)
        images = self.images_for(model.model)[:IMAGES]
        model.set_tensor_shape("images", [1, *images.shape[1:]])
        floats = onnxruntime.InferenceSession(self.export("onnx", "--bits", bits, kind=kind)["files"][0])
        return cleanup_model(model), images, floats.run(["logits"], {"images": images})[0]

    def assert_same_logits(self, model, images, expected):
        names = model.graph.input[0].name, model.graph.output[0].name
        found = numpy.concatenate([execute_onnx(model, {names[0]: image[None]})[names[1]] for image in images])
        # A code at a tie that falls otherwise shows in every logit of its image.
        same = abs(found - expected).max(1) < 1e-4 * abs(expected).max()
        self.assertGreaterEqual(same.sum(), IMAGES - 1, f"{found}\n{expected}")

    def quants(self, model):
        """Quantizers of weights and those of activations."""
        nodes = [node for node in model.graph.node if node.op_type in ("Quant", "BipolarQuant")]
        weights = [node for node in nodes if model.get_initializer(node.input[0]) is not None]
        return weights, [node for node in nodes if node not in weights]

    # --- hls4ml ---

    def channels_last(self, model):
        """The steps that hls4ml's documentation prescribes."""
        model = model.transform(ConvertToChannelsLastAndClean(make_input_channels_last=True))
        return cleanup_model(model.transform(GemmToMatMul()))

    def convert(self, model):
        with contextlib.redirect_stdout(io.StringIO()):
            config = hls4ml.utils.config_from_onnx_model(model, granularity="name", backend="Vivado",
                                                         default_precision="fixed<32,16>")
            return hls4ml.converters.convert_from_onnx_model(model, output_dir=str(self.folder / "hls"), backend="Vivado",
                                                             io_type="io_stream", hls_config=config)

    def assert_hls4ml_takes(self, bits, kind, quantized, kept):
        model, images, expected = self.qonnx(bits, kind)
        model = self.channels_last(model)
        self.assert_same_logits(model, images.transpose(0, 2, 3, 1), expected)
        convolutions = [layer for layer in self.convert(model).get_layers() if "Conv2D" in layer.class_name]
        whole = [numpy.unique(layer.weights["weight"].data) for layer in convolutions
                 if numpy.array_equal(layer.weights["weight"].data, layer.weights["weight"].data.round())]
        self.assertEqual((len(whole), len(convolutions)), (quantized, quantized + kept))
        uniform = kind.startswith("scaled")
        largest = 2**(bits - 1) if uniform else 2**bits - 1
        every = 1 if uniform else 2  # DoReFa's are odd
        levels = {0, 1} if bits == 1 else set(range(-largest, largest + 1, every))  # 1 bit: the sign
        for values in whole:
            self.assertLessEqual(set(values), levels)

    def test_hls4ml_takes_every_width(self):
        for bits in SVHN_WIDTHS:
            with self.subTest(bits=bits):
                self.assert_hls4ml_takes(bits, "widths", quantized=5, kept=2)

    def test_hls4ml_takes_uniform_weights(self):
        for bits in SVHN_WIDTHS:
            with self.subTest(bits=bits):
                self.assert_hls4ml_takes(bits, "scaled_by_layer", quantized=5, kept=2)

    def test_hls4ml_takes_residual_networks(self):
        self.assert_hls4ml_takes(2, "resnet", quantized=19, kept=2)

    # --- FINN ---

    def test_finn_finds_what_its_conversion_asks_for(self):
        for kind in ("widths", "scaled"):
            for bits in SVHN_WIDTHS:
                with self.subTest(kind=kind, bits=bits):
                    self.assert_finn_finds(bits, kind)

    def assert_finn_finds(self, bits, kind):
        model, _, _ = self.qonnx(bits, kind)
        more = 1 if kind == "widths" else 0  # bits of DoReFa's whole numbers
        weights, activations = self.quants(model.transform(GemmToMatMul()))
        self.assertEqual((len(weights), len(activations)), (5, 5))
        for node in weights:
            self.assertEqual([reader.op_type for reader in model.find_consumers(node.output[0])], ["Conv"])
            kind = getCustomOp(node).get_integer_datatype(model)
            self.assertEqual(kind, DataType["BIPOLAR" if bits == 1 else f"INT{bits + more}"])
            scale = model.get_initializer(node.input[1])
            codes = model.get_initializer(node.input[0]) / scale
            numpy.testing.assert_allclose(codes, codes.round(), atol=1e-3)
            self.assertTrue(numpy.vectorize(kind.allowed)(codes.round()).all())
        for node in activations:
            self.assertEqual(getCustomOp(node).get_integer_datatype(model),
                             DataType["BINARY" if bits == 1 else f"UINT{bits}"])
            relu = model.find_producer(node.input[0])
            self.assertEqual((relu.op_type, len(model.find_consumers(relu.output[0]))), ("Relu", 1))
        for node in [*weights, *activations]:
            if node.op_type == "Quant":
                quant = getCustomOp(node)
                self.assertEqual(quant.get_nodeattr("rounding_mode"), "ROUND")
                self.assertEqual(quant.get_nodeattr("signed"), int(node in weights))
                self.assertEqual(quant.get_nodeattr("narrow"), int(node in weights and (more == 1 or bits == 8)))
                self.assertEqual(model.get_initializer(node.input[2]), 0)

    # --- qonnx ---

    def test_qonnx_computes_the_same(self):
        for bits in (2, 8):
            self.assert_same_logits(*self.qonnx(bits, "resnet"))
        for bits in SVHN_WIDTHS:
            self.assert_same_logits(*self.qonnx(bits, "scaled"))

    def test_qonnx_infers_types(self):
        for bits in (2, 4, 8):
            model, images, expected = self.qonnx(bits, "widths")
            scaled = model.transform(InferDataTypes(allow_scaledint_dtypes=True))
            self.assertEqual(self.types(scaled), {f"SCALEDINT<{bits + 1}>", f"SCALEDINT<{bits}>"})
            model = model.transform(ExtractQuantScaleZeroPt()).transform(InferDataTypes())
            self.assertEqual(self.types(model), {f"INT{bits + 1}", f"UINT{bits}"})
            self.assert_same_logits(model, images, expected)

    def types(self, model):
        return {model.get_tensor_datatype(node.output[0]).name for nodes in self.quants(model) for node in nodes}

    def test_qonnx_makes_qcdq_of_it(self):
        for bits in (2, 4):
            model, images, expected = self.qonnx(bits, "widths")
            model = cleanup_model(model.transform(QuantToQCDQ()))
            self.assertEqual(self.quants(model), ([], []))
            self.assert_same_logits(model, images, expected)


if __name__ == "__main__":
    main()
