# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bits for every layer under a budget: pdqat allocate, the run trained with them, and what it takes exported."""
import json
import re

from pdqat_testing import PdqatTest, main

# Quick to train, at widths to choose from.
SOURCE = {"network__name": "resnet8", "quant__bits": "1,2,4", "run__epochs": 1}


class Allocate(PdqatTest):
    def source(self):
        return self.made_once(self.trained_source)

    def trained_source(self):
        return self.new_run(**SOURCE)

    def allocated(self, *arguments):
        found = json.loads(self.run_pdqat("allocate", self.source(), "--by", "error", *arguments, "--format", "json"))
        for allocation in found["allocations"]:
            allocation["bytes"] = int(allocation["bytes"])
        return found

    def test_budgets_are_met_as_counted_as_trained_and_as_exported(self):
        low = ("--bits", "1,2,4")
        front = self.allocated("--front=bytes", *low)["allocations"]
        budget = (front[0]["bytes"] + front[-1]["bytes"]) // 2
        config = self.folder / "allocated.json"
        chosen = self.allocated("--budget", f"bytes={budget}", *low, "-o", config)["allocations"][0]
        self.assertLessEqual(chosen["bytes"], budget)
        self.assertEqual(chosen["loss"], min(point["loss"] for point in front if point["bytes"] <= budget))
        self.assertGreater(len(set(chosen["bits"].values())), 1, "widths are mixed")

        out = self.run_pdqat("train", *self.settings(run__epochs=1), "--config", config)
        run = re.search(r"\(run (\S+)\)", out)[1]
        self.run_pdqat("export", run, "--to", "packed", "-o", "model.packed.json")
        index = json.loads((self.folder / "model.packed.json").read_text())
        self.assertEqual(index["data_bytes"], chosen["bytes"])
        packed = {tensor["name"]: tensor["bits"] for tensor in index["tensors"] if "bits" in tensor}
        low = {layer: int(bits) for layer, bits in chosen["bits"].items() if bits != "32"}
        self.assertEqual(packed, low)
        self.run_pdqat("export", run, "--to", "qcdq", "-o", "model.onnx")
        proof = json.loads((self.folder / "model.onnx.proof.json").read_text())
        self.assertEqual(proof["cost"]["total"]["bops"], chosen["bops"])
        self.assertTrue(all(one["agrees"] for one in proof["proofs"]))
        stored = json.loads((self.library / "runs" / run / "config.json").read_text())
        self.assertIn(f"by error of {self.source()}, bytes<={budget}", stored["quant"]["allocation"])
        nominal = [bits for bits in stored["quant"]["bits"] if bits != 32][0]
        self.assert_fails(2, [f"run {run}", "other bit widths", "quant.layer_bits"],
                          "agreement", self.source(), run, "--bits", nominal, "--by", "error")
        self.run_pdqat("report", run, "-o", "report.html")
        report = (self.folder / "report.html").read_text()
        self.assertIn("Layers with a bit width of their own", report)
        self.assertIn(f"Bits were allocated by error of {self.source()}", report)

    def test_a_run_goes_on_from_the_weights_that_it_was_allocated_from(self):
        config = self.folder / "allocated.json"
        self.allocated("--budget", "size=40kB", "-o", config)
        self.run_pdqat("export", self.source(), "--to", "pt", "-o", "weights.pt")
        said = self.run_pdqat("import", "weights.pt", "--config", config, "--set", "run.epochs=1")
        run = re.search(r"[0-9]{8}-[0-9]{6}-\S+?(?=[).\s])", said)[0]
        self.run_pdqat("resume", run)

    def test_front_and_several_budgets(self):
        for unit in ("bops", "bytes"):
            front = self.allocated(f"--front={unit}")["allocations"]
            costs, losses = [point[unit] for point in front], [point["loss"] for point in front]
            self.assertEqual(costs, sorted(set(costs)))
            self.assertEqual(losses, sorted(set(losses), reverse=True))
        bops, size = front[len(front) // 2]["bops"], front[len(front) // 2]["bytes"]
        both = self.allocated("--budget", f"bops={bops}", "--budget", f"bytes={size}")["allocations"][0]
        self.assertLessEqual(both["bops"], bops)
        self.assertLessEqual(both["bytes"], size)
        self.assertIn("all at 2 bit", self.run_pdqat("allocate", self.source(), "--by", "error", "--budget", f"bytes={size}"))

    def test_bits_are_allocated_anew_from_the_network_that_was_trained_with_them(self):
        first = self.new_run(network__name="resnet8", method__name="dorefa", quant__bits="4", run__epochs=1)
        self.assert_fails(2, ["no layer of it is constrained", f"pdqat sensitivity {first} --bits"],
                          "allocate", first, "--by", "fisher", "--budget", "size=40kB")

        def measured(run):
            self.run_pdqat("sensitivity", run, "--bits", "2,8", "--norm-batches", "1", "--gradient-images", "8",
                           "--probes", "1")

        def chosen(run, size, *arguments):
            return json.loads(self.run_pdqat("allocate", run, "--by", "fisher", "--budget", f"size={size}kB",
                                             "--format", "json", *arguments))["allocations"][0]["bits"]

        measured(first)
        config = self.folder / "allocated.json"
        bits = chosen(first, 40, "--bits", "2,8,32", "-o", config)
        self.assertLessEqual(set(bits.values()), {"2", "8", "32"})
        self.assertGreater(len(set(bits.values())), 1)
        out = self.run_pdqat("train", *self.settings(run__epochs=1), "--config", config)
        second = re.search(r"\(run (\S+)\)", out)[1]
        measured(second)
        kept = chosen(second, 300)
        self.assertEqual(set(kept), set(bits))
        narrow = chosen(second, 26, "--bits", "2,8")
        self.assertLessEqual(set(narrow.values()), {"2", "8"}, "layers that had 32 bits are free again")
        listed = json.loads(self.run_pdqat("allocate", first, "--by", "fisher", "--measured", "--format", "json"))
        mixed = [one for one in listed["networks"] if one["allocated"]]
        self.assertEqual([(one["runs"], one["bits"], one["name"]) for one in mixed],
                         [([second], bits, "by fisher, bytes<=40000")])
        self.assertIn("loss", mixed[0])
        self.assertIn("all at 4 bit", self.run_pdqat("allocate", first, "--by", "fisher", "--measured"))
        self.assert_fails(2, ["--bits", "9 is no low bit width"], "sensitivity", first, "--bits", "9")

    def test_times_of_the_engines_kernels_are_counted_with(self):
        run = self.new_run(quant__bits="2,4", run__epochs=1)
        table = json.loads(self.run_pdqat("latency", run, "--runtime", "engine", "--repeats", "5", "--bits", "4,2,32,2",
                                          "--format", "json"))
        layers = [shape["name"] for shape in table["shapes"]]
        self.assertEqual([(row["layer"], row["bits"]) for row in table["layers"]],
                         [(layer, bits) for bits in (2, 4, 32) for layer in layers])
        self.assertTrue(all(row["milliseconds"] > 0 for row in table["layers"]))
        self.assertEqual((table["version"].split()[0], table["whole"], table["rest"]), ("pdqat", [], 0))
        self.assertTrue((self.library / "latency").is_dir())

        front = json.loads(self.run_pdqat("allocate", run, "--by", "error", "--front=latency", "--format", "json"))
        self.assertIn("the layers alone", front["times"])
        budget = front["allocations"][-1]["latency"] * 0.999
        arguments = ("allocate", run, "--by", "error", "--budget", f"latency={budget}ms", "--latency", "engine")
        chosen = json.loads(self.run_pdqat(*arguments, "--format", "json"))["allocations"][0]
        self.assertLessEqual(chosen["latency"], budget)
        times = {(row["layer"], str(row["bits"])): row["milliseconds"] for row in table["layers"]}
        self.assertAlmostEqual(chosen["latency"], sum(times[each] for each in chosen["bits"].items()), places=9)
        self.assertIn("TIME", self.run_pdqat(*arguments))
        self.assert_fails(2, ["--bits", "9 is no bit width"], "latency", run, "--bits", "9")

    def test_rules_hold(self):
        rules = ("--bits", "2,4", "--min-bits", "Block_0_conv0=4", "--fix", "Block_0_conv1=2", "--tie-shortcuts",
                 "--forbid", "Block_2_conv1=4")
        for point in self.allocated("--front", *rules)["allocations"]:
            bits = point["bits"]
            self.assertEqual((bits["Block_0_conv0"], bits["Block_0_conv1"]), ("4", "2"))
            self.assertEqual(bits["Block_1_conv0"], bits["Block_1_shortcut"])
            self.assertEqual(bits["Block_2_conv1"], "2")
            self.assertLessEqual(set(bits.values()), {"2", "4"})

    def test_bad_input_names_the_nearest_that_works(self):
        run = self.source()

        def fails(code, parts, *arguments):
            self.assert_fails(code, parts, "allocate", run, "--by", "error", *arguments)

        cheapest = self.allocated("--front=bytes")["allocations"][0]["bytes"]
        fails(3, ["1 kB is less than the cheapest", f"bytes={cheapest}"], "--budget", "size=1kB")
        fails(3, ["limits nothing", "Give at most bytes="], "--budget", "size=1GB")
        fails(3, ["--bits", "3 bit was not measured", "The nearest one is 2"], "--budget", "size=40kB", "--bits", "3")
        fails(3, ["--fix", "Block_0_conv3", "Did you mean Block_0_conv"], "--front", "--fix", "Block_0_conv3=2")
        fails(2, ["nobody measured", f"pdqat latency {run}"], "--budget", "latency=5ms")
        fails(5, ["/none/of/this"], "--budget", "latency=5ms", "--latency", "/none/of/this")
        fails(2, ["60 parsecs", "size=60kB"], "--budget", "size=60 parsecs")
        fails(2, ["needs a budget", "--front"])
        fails(2, ["--min-bits", "Block_0_conv0=4"], "--front", "--min-bits", "Block_0_conv0")
        self.assert_fails(2, ["no values of fisher", "pdqat sensitivity"], "allocate", run, "--by", "fisher", "--front")
        self.assert_fails(2, ["depth", "no amount"], "allocate", run, "--by", "depth", "--front")


if __name__ == "__main__":
    main()
