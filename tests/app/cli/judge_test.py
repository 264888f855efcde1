# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of criteria on stored runs: docs/results.md says what they tell."""
import json
import tarfile

from pdqat_testing import SOURCE, PdqatTest, main

RUNS = SOURCE / "tests/data/judge-small.tar.xz"
PRIMARY = ["error", "weights", "type", "loss-kept"]
OTHERS = ["relative-error", "loss-quantized", "fisher", "hessian", "macs", "depth"]


def signed(value):
    return f"{value:.2f}".replace("-", "−")


def interval(value, bounds):
    return f"{signed(value)} ({signed(bounds[0])} to {signed(bounds[1])})"


class Judge(PdqatTest):
    def test_the_table_of_the_results_is_what_the_stored_runs_tell(self):
        with tarfile.open(RUNS) as archive:
            archive.extractall(self.library)
        found = json.loads(self.run_pdqat(
            "judge", "--judges", "method.name=dorefa kept=5",
            "--rankings", "method.constraints=layerwise dual.update=per-step",
            "--by", ",".join(["lambda", *PRIMARY, *OTHERS]), "--primary", ",".join(PRIMARY), "--format", "json"))
        self.assertEqual((found["sets"], found["repeats"]), (95, 17))
        results = (SOURCE / "docs/results.md").read_text()
        section = results[results.index("**What came**"):].split("\n## ")[0]
        told = {line.split("|")[1].strip(): line for line in section.splitlines()
                if line.startswith("| ")}
        for row in found["criteria"]:
            with self.subTest(row["by"]):
                self.assertIn(interval(row["r"], row["r_95"]), told[row["by"]])
                if row["by"] != "lambda":
                    self.assertIn(interval(row["difference"], row["difference_95"]), told[row["by"]])
                if row["by"] in PRIMARY:
                    self.assertIn(f"{row['p_holm']:.2}" if row["p_holm"] < 0.1 else f"{row['p_holm']:.2f}",
                                  told[row["by"]])
        for number in (found["accuracy"], found["spread"], found["seed_spread"], found["ceiling"]):
            self.assertIn(f"{number:.2f}", results)


if __name__ == "__main__":
    main()
