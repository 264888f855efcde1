# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported models in the software that receives them: ONNX's checker and reference, onnxruntime, safetensors."""
import json
import pathlib
import resource
import signal
import sys

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("onnx", "onnxruntime", "safetensors")

import numpy  # noqa: E402
import onnx  # noqa: E402
import onnx.reference  # noqa: E402
import onnx.version_converter  # noqa: E402
import onnxruntime  # noqa: E402
import safetensors.numpy  # noqa: E402

from export_testing import KEPT, TEST_IMAGES, ExportTest, main, metadata  # noqa: E402


def constants(model):
    return {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}


class Export(ExportTest):
    def accuracy(self, logits):
        return (logits.argmax(1) == self.labels()).mean()

    def engine_accuracy(self, kind, bits):
        out = json.loads(self.run_pdqat("evaluate", self.run_of(kind), "--split", "test", "--format", "json"))
        return next(width["accuracy"] for width in out["splits"][0]["widths"] if width["bits"] == bits)

    def check_graph(self, target, bits, kind="resnet"):
        """The file through ONNX's checker, its reference and onnxruntime, from the images' own files."""
        result = self.export(target, "--bits", bits, kind=kind, images=0)
        model = onnx.load(result["files"][0])
        onnx.checker.check_model(model, full_check=True)
        images = self.images_for(model)
        logits = onnxruntime.InferenceSession(result["files"][0]).run(["logits"], {"images": images})[0]
        # Flipped codes may cost one image; that the engine evaluates otherwise than its proof does, too.
        self.assertAlmostEqual(self.accuracy(logits), self.engine_accuracy(kind, bits), delta=1.01 / TEST_IMAGES)
        # ONNX's reference knows these operators from a later version on.
        later = onnx.version_converter.convert_version(model, 21)
        reference = onnx.reference.ReferenceEvaluator(later).run(["logits"], {"images": images[:2]})[0]
        # A code at a tie that falls otherwise shows in every logit; a wrong graph makes other logits altogether.
        numpy.testing.assert_allclose(reference, logits[:2], atol=0.1 * abs(logits).max())
        proofs = {proof["runtime"].split()[0]: proof for proof in result["proofs"]}
        self.assertEqual(set(proofs), {"built-in", "onnxruntime"})
        for proof in proofs.values():
            self.assertTrue(proof["agrees"], proof["problem"])
            self.assertEqual(proof["images"], TEST_IMAGES)
            self.assertEqual(proof["layers"][-1]["layer"], "logits")
        self.assertAlmostEqual(proofs["onnxruntime"]["accuracy_exported"], self.accuracy(logits), places=9)
        self.assertEqual(json.loads(pathlib.Path(result["files"][0] + ".proof.json").read_text()), result)
        return result, model, proofs

    def test_float_graphs(self):
        for bits in (2, 8, 32):
            result, model, _ = self.check_graph("onnx", bits)
            self.assertEqual([latency["model"] for latency in result["latencies"]], ["float"])
            self.assertNotIn("QuantizeLinear", {node.op_type for node in model.graph.node})

    def test_integer_graphs_run_in_integers(self):
        result, model, proofs = self.check_graph("qcdq", 2)
        integer = proofs["onnxruntime"]["integer_layers"]
        # What a convolution gives to the next quantizer alone is computed in integers; the rest meets floats.
        self.assertEqual(integer, [f"Block_{block}_conv0" for block in range(9)])
        self.assertEqual([latency["model"] for latency in result["latencies"]], ["float", "integer"])
        values = constants(model)
        codes = values["layers.1.conv0.codes"]
        self.assertEqual(codes.dtype, numpy.int8)
        self.assertEqual(set(numpy.abs(numpy.unique(codes))), {42, 126}, "±1 and ±3 times 42, as fits a byte")
        self.assertEqual(values["layers.3.skip_conv.weight"].dtype, numpy.float32, "a layer in high precision")
        self.assertEqual(metadata(model)["high_precision"], KEPT)
        norms = [node.name for node in model.graph.node if node.op_type == "BatchNormalization"]
        self.assertEqual(norms, [*(f"layers.{block}.bn0" for block in range(9)), "bn"], "the others are folded")

    def test_eight_bit_codes_need_more_than_a_byte(self):
        _, model, _ = self.check_graph("qcdq", 8)
        self.assertEqual(constants(model)["layers.1.conv0.codes"].dtype, numpy.int32)

    def test_pooling_network_in_integers(self):
        _, model, proofs = self.check_graph("qcdq", 2, kind="svhn")
        self.assertEqual(proofs["onnxruntime"]["integer_layers"], [f"conv{i}" for i in range(1, 6)])
        self.assertNotIn("BatchNormalization", {node.op_type for node in model.graph.node})
        self.check_graph("onnx", 2, kind="svhn")

    def test_full_precision_run(self):
        result, _, _ = self.check_graph("onnx", 32, kind="full")
        self.assertEqual(result["bits"], 32)
        self.run_pdqat("export", self.run_of("full"), "--to", "qcdq")

    def test_packed_weights_are_those_of_the_graph(self):
        for bits in (2, 8, 32):
            result = self.export("packed", "--bits", bits)
            index = json.loads(pathlib.Path(result["files"][0]).read_text())
            data = pathlib.Path(result["files"][1]).read_bytes()
            graph = constants(onnx.load(self.export("onnx", "--bits", bits)["files"][0]))
            layers = {entry["name"]: entry for entry in index["tensors"]}
            for entry in index["tensors"]:
                if entry["dtype"] == "packed":
                    numpy.testing.assert_allclose(unpack(entry, data), graph[entry["module"] + ".weight"],
                                                  rtol=1e-5, atol=1e-7)
            self.assertEqual(layers["Block_1_conv1"]["dtype"], "float32" if bits == 32 else "packed")
            self.assertEqual(layers[KEPT]["dtype"], "float32")
            self.assertEqual(len(data), index["data_bytes"])
            self.assertEqual(len(data), result["packed_bytes"], "files are as large as is counted")

    def test_safetensors_in_its_own_software(self):
        file = self.export("safetensors")["files"][0]
        tensors = safetensors.numpy.load_file(file)
        self.assertEqual(tensors["layers.0.conv0.weight"].shape, (16, 16, 3, 3))
        self.assertIn("layers.0.bn0.bn_dict.8.running_var", tensors)

    # --- What goes wrong ---

    def files_of(self, run):
        return sorted(path.name for path in (self.library / "runs" / run / "exports").rglob("*"))

    def with_runtime(self, lines):
        """onnxruntime with something wrong about it."""
        (self.folder / "sitecustomize.py").write_text(
            "import onnxruntime\nplain = onnxruntime.InferenceSession\n"
            "class Wrong:\n"
            "    def __init__(self, *a, **k): self.real = plain(*a, **k)\n"
            "    def get_outputs(self): return self.real.get_outputs()\n"
            "    def get_inputs(self): return self.real.get_inputs()\n" + lines +
            "onnxruntime.InferenceSession = Wrong\n")
        self.added = {"PYTHONPATH": str(self.folder)}

    def test_an_export_that_does_not_agree_is_refused(self):
        self.with_runtime("    def run(self, *a): return [-x if x.dtype == 'float32' else x for x in self.real.run(*a)]\n")
        run = self.run_of()
        file = self.folder / "wrong.onnx"
        error = self.assert_fails(10, ["wrong.onnx", "onnxruntime", "otherwise than the engine", "not kept"],
                                  "export", run, "--to", "qcdq", "-o", file, "--images", 0)
        self.assertEqual([path.name for path in self.folder.glob("*wrong*")], [], error)

    def test_a_runtime_that_breaks_down(self):
        self.with_runtime("    def run(self, *a): raise RuntimeError('no such kernel')\n")
        self.assert_fails(10, ["does not run the exported graph", "no such kernel"],
                          "export", self.run_of(), "--to", "onnx", "-o", self.folder / "model.onnx")
        self.assertFalse((self.folder / "model.onnx").exists())

    def test_the_python_of_the_path_is_taken(self):
        self.python = ""
        self.added = {"PATH": f"{pathlib.Path(sys.executable).parent}:/usr/bin:/bin"}
        result = self.export("onnx", "-o", self.folder / "model.onnx")
        self.assertEqual([proof["runtime"].split()[0] for proof in result["proofs"]], ["built-in", "onnxruntime"])

    def test_layers_are_timed_at_every_width(self):
        run = self.run_of("widths")
        table = json.loads(self.run_pdqat("latency", run, "--bits", "2,8,32", "--repeats", "5", "--format", "json"))
        layers = [shape["name"] for shape in table["shapes"]]
        self.assertEqual([(row["layer"], row["bits"]) for row in table["layers"]],
                         [(layer, bits) for bits in (2, 8, 32) for layer in layers])
        self.assertTrue(all(row["milliseconds"] > 0 for row in table["layers"]), "each is seen in the profile")
        self.assertEqual((table["uniform"], len(table["whole"])), (3, 11))
        for one in table["whole"][:3]:
            of_layers = sum(row["milliseconds"] for row in table["layers"] if row["bits"] == one["bits"][0])
            self.assertLess(of_layers, one["milliseconds"], "the layers are a part of the network")
        said = self.run_pdqat("latency", run, "--bits", "2,8,32", "--repeats", "5")
        self.assertRegex(said, r"Sums are [0-9.]+ % off the networks of drawn widths")
        chosen = self.run_pdqat("allocate", run, "--by", "error", "--bits", "2,8,32", "--front=latency")
        self.assertIn(f"Times: {table['version']} on ", chosen)

        self.python = "/nonexistent/python3"
        self.assert_fails(2, ["measured with onnxruntime", "here is no onnxruntime", "--latency"],
                          "allocate", run, "--by", "error", "--bits", "2,8,32", "--budget", "latency=1s")
        self.assert_fails(8, ["onnxruntime", "/nonexistent/python3", "--runtime engine"], "latency", run)

    def test_without_a_runtime_the_evaluator_proves(self):
        self.python = self.folder / "nobody"
        result = self.export("qcdq", "-o", self.folder / "model.onnx")
        self.assertEqual([proof["runtime"] for proof in result["proofs"]], ["built-in evaluator"])
        self.assertIn("PDQAT_PYTHON", result["notes"][0])

    def test_a_full_disk_leaves_the_model_before(self):
        file = self.folder / "model.onnx"
        self.export("onnx", "-o", file)
        before = file.read_bytes()

        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

        self.assert_fails(5, ["model.onnx"], "export", self.run_of(), "--to", "onnx", "-o", file, "--bits", 8,
                          preexec_fn=small_files)
        self.assertEqual(file.read_bytes(), before)
        self.assertEqual(sorted(path.name for path in self.folder.glob("*model*")),
                         ["model.onnx", "model.onnx.proof.json"])

    def test_options_of_the_other_kind(self):
        run = self.run_of()
        self.assert_fails(2, ["--server", "for trackers"], "export", run, "--to", "qcdq", "--server", "http://x")
        self.assert_fails(2, ["--bits", "for models"], "export", run, "--to", "wandb", "--bits", 2)

    def test_other_mistakes(self):
        run = self.run_of()
        self.assert_fails(3, ["track.project", 'W&B refuses "a:b"', "none of"], "export", run, "--to", "wandb", "--project", "a:b")
        self.assert_fails(3, ["track.tags", 'MLflow refuses "50%"'], "export", run, "--to", "mlflow", "--tags", "50%")
        self.assert_fails(3, ["bit width 5", "2, 8, 32"], "export", run, "--to", "onnx", "--bits", 5)
        self.assertIn("tflite not in", self.run_pdqat("export", run, "--to", "tflite", code=2))
        self.assert_fails(5, ["cannot be made"], "export", run, "--to", "onnx", "-o", "/dev/null/model.onnx")

    def test_what_is_said(self):
        text = self.run_pdqat("export", self.run_of(), "--to", "qcdq", "--images", 50)
        for part in ("Wrote ", "resnet20q-2bit.qcdq.onnx", "packed at their bits", "built-in evaluator, 50 test images",
                     "RUNS IN", "integer", "same predictions", "Latency of one image, integer", "Integer is"):
            self.assertIn(part, text)
        self.assertIn("resnet20q-2bit.qcdq.onnx", self.files_of(self.run_of()))


def unpack(entry, data):
    codes = numpy.unpackbits(numpy.frombuffer(data, numpy.uint8, entry["bytes"], entry["begin"]), bitorder="little")
    count = int(numpy.prod(entry["shape"]))
    places = codes[:count * entry["bits"]].reshape(count, entry["bits"]).astype(numpy.int64)
    values = places @ (1 << numpy.arange(entry["bits"]))
    return (entry["scale"] * (entry["factor"] * values - entry["offset_code"])).reshape(entry["shape"])


if __name__ == "__main__":
    main()
