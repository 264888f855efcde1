# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real wandb program uploads our offline runs to a server of this test, which checks what arrives."""
import math
import pathlib
import subprocess
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parent.parent)]
import venv  # noqa: E402

venv.enter("wandb")
from tracked_runs import TrackedRunTest, constraints, epoch_series, events, main, of_type  # noqa: E402
from wandb_server import WandbServer  # noqa: E402

PROGRAM = venv.program("wandb")


def official_name(what, split, layer, bits):
    if what == "dual":
        return f"dual_{layer}_bw_{bits}"
    if layer is None:
        return f"{split}_{'acc' if what == 'accuracy' else 'loss'}_{bits}"
    return f"slack_{layer}_bw_{bits}_{split}" if what == "slack" else None


class WandbTest(TrackedRunTest):
    def setUp(self):
        super().setUp()
        self.serve()

    def serve(self, **options):
        self.server = WandbServer(**options)
        self.addCleanup(self.server.close)

    def account(self):
        return {"WANDB_BASE_URL": self.server.address, "WANDB_API_KEY": "a" * 40, "WANDB_ERROR_REPORTING": "false",
                "PDQAT_WANDB": str(PROGRAM)}

    def wandb(self, *words, code=0):
        done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=120, cwd=self.folder,
                              env={**self.environment(), **self.account()})
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout + done.stderr

    def offline_runs(self, run):
        return sorted((run / "exports" / "wandb").glob("offline-run-*"))

    def uploaded(self):
        (_, run), = self.server.runs.items()
        return run

    def sync(self, run):
        self.wandb("sync", *self.offline_runs(run))
        return self.uploaded()

    def assert_history(self, run, history):
        """Every epoch value of the log is in the history, once, with its step and time."""
        rows = {row["epoch"]: row for row in history if "epoch" in row}
        self.assertEqual([row["_step"] for row in history], sorted({row["_step"] for row in history}))
        expected = epoch_series(run, official_name)
        for series, points in expected.items():
            scale = 100 if "_acc_" in series else 1
            self.assertEqual(sorted(epoch for epoch, row in rows.items() if series in row), sorted(points), series)
            for epoch, value in points.items():
                self.assertAlmostEqual(rows[epoch][series], scale * value, places=12, msg=f"{series} at {epoch}")
        for event in of_type(run, "epoch_done"):
            row = rows[event["epoch"]]
            self.assertEqual(row["_timestamp"], event["time"])
            self.assertEqual(row["_step"], (event["epoch"] + 1) * events(run)[0]["batches_per_epoch"])
            self.assertEqual(row["learning_rate"], event["learning_rate"])
        return expected

    def test_a_run_arrives_whole(self):
        run = self.stored_run()
        figure = self.folder / "curves.png"
        figure.write_bytes(b"a picture")
        answer = self.feed("wandb", run, "--figure", figure, "--set", "track.project=quantized",
                           "--set", "track.entity=team", "--set", "track.tags=thesis, one bit")
        self.assertEqual(answer["command"], f"wandb sync {self.offline_runs(run)[0]}")
        found = self.sync(run)
        expected = self.assert_history(run, found.history())
        self.assertEqual(len(expected), 12 + 3 * 21)
        self.assertEqual(found.exits, [0])
        self.assertEqual((found.variables["project"], found.variables["entity"]), ("quantized", "team"))
        self.assertEqual(found.variables["displayName"], "resnet20q, fashion-mnist, 1 bit, seed 0")
        self.assertEqual(found.variables["groupName"], "resnet20q, fashion-mnist, 1 bit")
        self.assertEqual(found.variables["jobType"], "pd-qat")
        self.assertEqual(found.variables["tags"], ["thesis", "one bit"])
        self.assert_config(run, found.config())
        self.assert_summary(run, found.summary(), expected)
        for name, path in (("config.json", run / "config.json"), ("summary.json", run / "summary.json"),
                           ("figures/curves.png", figure)):
            self.assertEqual(found.files[name], path.read_bytes(), name)
        self.assertTrue(list(self.offline_runs(run)[0].glob("*.synced")))

    def assert_config(self, run, config):
        logged = events(run)[0]["config"]
        for section in ("data", "network", "quant", "method", "dual", "optim"):
            known = {key: value for key, value in logged[section].items() if value != {}}  # wandb drops those
            # Runs of earlier versions lack the keys that came later.
            self.assertEqual({key: config[section][key] for key in known}, known)
        self.assertEqual(config["bit_width_list"], "1,32")
        self.assertEqual((config["epsilonlw"], config["epsilon_out"], config["lr_dual"]), (0.05, 0.9, 1))
        self.assertIs(config["layerwise_constraint"], True)
        series = {metric["1"]: metric for metric in config["_wandb"]["m"]}
        names = list(series)
        for name in ("dual_CE_bw_1", "val_acc_1", "duals_bw_1"):  # their axis is the epoch
            self.assertEqual(names[series[name]["5"] - 1], "epoch")

    def assert_summary(self, run, summary, expected):
        last = of_type(run, "epoch_done")[-1]["epoch"]
        for series, points in expected.items():
            self.assertAlmostEqual(summary[series], points[last] * (100 if "_acc_" in series else 1), places=12)
        best = of_type(run, "run_finished")[0]["best_epoch"]
        self.assertEqual(summary["best_epoch"], best)
        self.assertAlmostEqual(summary["best_test_acc_1"], 100 * expected["test_acc_1"][best])
        self.assertEqual(summary["state"], "finished")

    def test_batches_have_rows_of_their_own(self):
        run = self.trained_run(dual__update="per-step")
        self.feed("wandb", run)
        found = self.sync(run)
        self.assert_history(run, found.history())
        rows = {row["_step"]: row for row in found.history()}
        statistics = of_type(run, "layer_statistics")
        self.assertEqual(sorted(rows), [event["at"]["step"] for event in statistics])
        for event in statistics:
            row = rows[event["at"]["step"]]
            for width in event["metrics"]:
                self.assertAlmostEqual(row[f"batch/loss_{width['bits']}"], width["loss"])
            for index, (layer, bits, _) in enumerate(constraints(run)):
                self.assertAlmostEqual(row[f"batch/value_{layer}_bw_{bits}"], event["values"][index])
                self.assertAlmostEqual(row[f"batch/dual_{layer}_bw_{bits}"], event["lambda"][index])
        checkpoint = (run / "checkpoints" / "best.safetensors").read_bytes()
        self.assertEqual(found.files["checkpoints/best.safetensors"], checkpoint)

    def test_histograms_count_every_layer(self):
        run = self.stored_run()
        self.feed("wandb", run)
        for row in self.sync(run).history():
            histogram = row["duals_bw_1"]
            self.assertEqual(histogram["_type"], "histogram")
            self.assertEqual(sum(histogram["values"]), 20)
            self.assertEqual(len(histogram["bins"]), len(histogram["values"]) + 1)
            duals = [value for key, value in row.items() if key.startswith("dual_") and "_CE_" not in key]
            self.assertTrue(math.isclose(histogram["bins"][-1], max(duals)))

    def test_two_sessions_are_one_run(self):
        run = self.stored_run()
        self.feed("wandb", run, "--to", 9, "--leave-open")  # killed
        self.feed("wandb", run, "--from", 5)  # the cursor was older than the log
        self.assertEqual(len(self.offline_runs(run)), 2)
        found = self.sync(run)
        self.assert_history(run, found.history())
        self.assertEqual(found.exits, [255, 0])
        self.assertEqual(found.summary()["epoch"], 5)

    def test_a_long_log_spans_blocks(self):
        run = self.stored_run()
        self.feed("wandb", run)
        log, = self.offline_runs(run)[0].glob("*.wandb")
        self.assertGreater(log.stat().st_size, 2 * 32768)
        self.assertIn("Would sync 1 run", self.wandb("beta", "sync", "--dry-run", self.offline_runs(run)[0]))

    def test_an_upload_follows_a_run_that_grows(self):
        run = self.stored_run()
        live = ("--set", "track.wandb_live=true")
        answer = self.feed("wandb", run, *live, "--to", 9, "--leave-open", environment=self.account())
        self.assertIn("wandb is uploading the run", answer["notes"][0])
        rows = lambda: sum(len(found.history()) for found in self.server.runs.values())  # noqa: E731
        self.assertTrue(self.server.wait_for(lambda: rows() >= 2), "nothing arrived before the end")
        self.feed("wandb", run, *live, "--from", 9, environment=self.account())
        self.assertTrue(self.server.wait_for(lambda: self.uploaded().exits[-1:] == [0]), "the end did not arrive")
        self.assertEqual(self.uploaded().exits, [255, 0])
        self.assert_history(run, self.uploaded().history())

    def test_a_refused_token_is_told_and_the_run_is_whole(self):
        self.serve(refuse=True)
        run = self.stored_run()
        answer = self.feed("wandb", run, "--set", "track.wandb_live=true", environment=self.account())
        log = run / "exports" / "wandb" / "upload.log"
        self.assertEqual(answer["notes"], [f"wandb could not upload the run: user is not logged in (all it said is in {log})"])
        self.assertEqual(answer["command"], f"wandb sync {self.offline_runs(run)[0]}")
        self.serve()
        self.assert_history(run, self.sync(run).history())

    def test_without_the_program_the_command_is_shown(self):
        run = self.stored_run()
        answer = self.feed("wandb", run, "--set", "track.wandb_live=true")
        self.assertIn("No wandb program was found", answer["notes"][0])
        self.assertEqual(answer["command"], f"wandb sync {self.offline_runs(run)[0]}")


if __name__ == "__main__":
    main()
