# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a ranking to a trade-off study that is really trained, and to the choice; sweeps made of several values."""
import csv
import io
import json

from pdqat_testing import PdqatTest, main


class Study(PdqatTest):
    def json_of(self, *arguments):
        return json.loads(self.run_pdqat(*arguments, "--format", "json"))

    def test_a_study_is_lined_up_trained_and_decided(self):
        self.run_pdqat("train", *self.settings(run__epochs=1, quant__bits=2))
        said = self.run_pdqat("study", "last", "--by", "weights", "--layers", "0,1", "--seeds", "2", "--name", "Which layers?")
        self.assertIn("which-layers: 7 runs, 1 of them finished", said)
        self.assertTrue((self.library / "sweeps" / "which-layers.json").exists())
        (waiting,) = json.loads(self.run_pdqat("queue", "--json"))["items"]
        self.assertGreater(waiting["left"]["high"], 0, "it says how long it takes before it begins")
        before = self.json_of("tradeoff", "which-layers")
        self.assertEqual([before["finished"], before["planned"]], [0, 6])
        self.assertIn("nothing to choose from yet", before["choices"]["bytes"]["text"])
        self.run_pdqat("queue", "run")
        after = self.json_of("tradeoff", "which-layers")
        self.assertEqual([after["finished"], after["planned"]], [6, 6])
        arms = {arm["arm"]: arm for arm in after["arms"]}
        self.assertEqual(list(arms), ["no layer kept", "1 layer by weights", "1 layer by chance"])
        self.assertEqual(len(json.loads(self.run_pdqat("runs", "list", "--json"))), 7, "the ranked run is trained once")
        for arm in after["arms"]:
            seeds = arm["by_seed"]
            self.assertEqual(len(seeds), 2)
            self.assertAlmostEqual(arm["accuracy"], sum(seeds.values()) / 2, places=9)
            for seed, run in arm["runs"].items():
                config = json.loads((self.library / "runs" / run / "config.json").read_text())
                self.assertEqual(config["run"]["seed"], int(seed))
                self.assertEqual(len(config["quant"]["high_precision"]), int(arm["layers"]))
        self.assertLess(arms["no layer kept"]["bytes"], arms["1 layer by weights"]["bytes"])
        self.assertRegex(after["choices"]["bytes"]["text"], r"^Take (no layer kept|1 layer by weights): \d+\.\d\d %")
        table = list(csv.reader(io.StringIO(self.run_pdqat("tradeoff", "which-layers", "--format", "csv"))))
        self.assertEqual(len(table), 4)
        self.assertIn("By size: Take", self.run_pdqat("tradeoff", "which-layers"))

    def test_several_values_become_a_sweep(self):
        said = self.run_pdqat("queue", "vary", *self.settings(run__epochs=1), "--values", "run.seed=4..5", "--values",
                              "optim.lr=1e-3..0.1 log 3", "--name", "rates")
        self.assertIn("rates: 6 runs", said)
        sweep = json.loads((self.library / "sweeps" / "rates.json").read_text())
        self.assertEqual(sweep["grid"], {"run.seed": [4, 5], "optim.lr": [0.001, 0.01, 0.1]})
        again = self.run_pdqat("queue", "vary", *self.settings(run__epochs=1), "--values", "run.seed=4", "--name", "rates")
        self.assertIn("rates-2: 1 runs", again, "no file is written over")
        self.assertEqual([item["name"] for item in json.loads(self.run_pdqat("queue", "--json"))["items"]],
                         ["rates", "rates"])
        printed = self.run_pdqat("queue", "vary", *self.settings(), "--values", "run.seed=1", "--print")
        self.assertEqual(json.loads(printed)["grid"], {"run.seed": [1]})

    def test_what_is_refused(self):
        vary = ["queue", "vary", *self.settings(), "--values"]
        self.assert_fails(3, ["run.seed", '"x" is not a whole number'], *vary, "run.seed=x")
        self.assert_fails(2, ["run.seed", "expected KEY=VALUES"], *vary, "run.seed")
        self.assert_fails(3, ["optim.lr", "how many values, or how far apart?"], *vary, "optim.lr=0.1..1")
        self.run_pdqat("train", *self.settings(run__epochs=1, quant__bits=2))
        study = ["study", "last", "--by", "weights"]
        self.assert_fails(3, ["100 layers of"], *study, "--layers", "100")
        self.assert_fails(3, ["less than all layers at 2 bit take"], *study, "--budget", "bytes=10")
        self.assertFalse(list(self.library.glob("sweeps/*.json")), "nothing is written of what is refused")


main()
