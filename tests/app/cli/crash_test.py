# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The crash test: fifty kills at random moments change neither checkpoints nor logs."""
import re

from pdqat_testing import PdqatTest, main


class CrashTest(PdqatTest):
    def test_fifty_kills(self):
        out = self.run_pdqat("crash-test", "--kills", "50", "--set", "data.set=mnist", "--set", f"data.path={self.images}",
                             "--set", "data.train_limit=24", timeout=600)
        self.assertIn("Checkpoints equal bit for bit, no record lost or changed.", out)
        counts = re.search(r"Killed 50 times and resumed: (\d+) times? while starting, (\d+) times? while writing a "
                           r"checkpoint, (\d+) times? in between", out)
        starting, saving, between = map(int, counts.groups())
        self.assertEqual(starting + saving + between, 50)
        self.assertGreater(between, 0)

    def test_what_cannot_be_tested(self):
        self.run_pdqat("crash-test", "--kills", "0", code=2)
        self.assert_fails(4, ["nowhere"], "crash-test", "--set", f"data.path={self.folder}/nowhere")


if __name__ == "__main__":
    main()
