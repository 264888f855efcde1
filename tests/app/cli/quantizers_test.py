# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""With each quantizer, from given weights: a sweep, second opinions, ranking, bits by layer, costs, and exports."""
import json

from pdqat_testing import PdqatTest, main

QUANTIZERS = {
    "dorefa": {},
    "fitted": {"quant.weights": "uniform", "quant.activations": "scaled", "quant.steps_per": "tensor"},
    "learned": {"quant.weights": "uniform", "quant.activations": "scaled", "quant.steps": "learned"},
}


class Quantizers(PdqatTest):
    def sweep(self):
        """Trained in full precision, then with each quantizer, then with bits chosen from what that said of layers."""
        values = dict(part.split("=", 1) for part in self.settings(network__name="resnet8", run__epochs=1)[1::2])
        values = {key: json.loads(value) if value[0].isdigit() and value[-1].isdigit() else value
                  for key, value in values.items()}
        parts = [{"name": "float", "set": {"method.name": "full-precision"}}]
        for name, quantizer in QUANTIZERS.items():
            parts += [{"name": name, "weights_of": "float",
                       "set": {**quantizer, "quant.bits": [2, 4], "method.constraints": "layerwise"}},
                      {"name": f"{name}, mixed", "weights_of": "float",
                       "set": {**quantizer, "method.name": "dorefa", "quant.bits": 2},
                       "keep": {"ranking_of": name, "by": ["error", "loss-quantized"], "budget": {"bytes": [33000]},
                                "widths": [2, 4]}}]
        file = self.folder / "mine.json"
        file.write_text(json.dumps({"set": values, "parts": parts}))
        return file

    def test_sweeps_rankings_allocation_and_exports_work(self):
        said = self.run_pdqat("sweep", self.sweep(), "--dry-run")
        self.assertIn("10 runs: 1 to start, 9 waiting for earlier runs", said)
        # Two criteria may choose the same bits: one experiment then.
        self.assertRegex(self.run_pdqat("sweep", self.sweep()), r"(?m)^(7|8|9|10) runs: \1 finished\.$")
        runs = {run["name"]: run for run in json.loads(self.run_pdqat("runs", "list", "--json"))}
        weights = {run["config"]["run"]["init"] for name, run in runs.items() if name != "float"}
        self.assertEqual(len(weights), 1, "all began with the same weights")
        self.assertTrue(weights.pop())
        for name in QUANTIZERS:
            with self.subTest(name):
                self.check(runs[name]["id"])
                mixed = [run["id"] for label, run in runs.items() if label.startswith(f"{name}, mixed, by ")]
                self.assertTrue(mixed)
                for run in mixed:
                    self.assertGreater(len(self.packed(run)), 1, "widths are mixed")

    def packed(self, run):
        """The bit widths of the packed weights, which must take what the budget allows."""
        self.run_pdqat("export", run, "--to", "packed", "-o", "model.packed.json")
        index = json.loads((self.folder / "model.packed.json").read_text())
        self.assertLessEqual(index["data_bytes"], 33000)
        return {tensor["bits"] for tensor in index["tensors"] if "bits" in tensor}

    def check(self, run):
        """What the sweep measured of the run's layers ranks them, and every graph of it is proven."""
        for by in ("lambda", "error", "loss-quantized", "fisher", "hessian"):
            ranked = json.loads(self.run_pdqat("rank", run, "--by", by, "--bits", 2, "--format", "json"))["layers"]
            self.assertEqual(len(ranked), 8)
        front = json.loads(self.run_pdqat("allocate", run, "--by", "loss-quantized", "--front=bops", "--format",
                                          "json"))["allocations"]
        self.assertGreater(len(front), 2)
        self.assertIn("Criteria against each other", self.run_pdqat("agreement", run, "--by", "error"))
        for form in ("onnx", "qcdq", "qonnx"):
            self.run_pdqat("export", run, "--to", form, "--bits", 2, "-o", f"{form}.onnx")
            proof = json.loads((self.folder / f"{form}.onnx.proof.json").read_text())
            self.assertTrue(proof["proofs"] and all(one["agrees"] for one in proof["proofs"]), (form, proof["proofs"]))


if __name__ == "__main__":
    main()
