# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TensorBoard's own readers find in the event files every number of the run's log."""
import json
import pathlib
import struct
import sys
import zlib

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parent.parent)]
import venv  # noqa: E402

venv.enter("tensorboard")
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator  # noqa: E402
from tensorboard_server import TensorBoard  # noqa: E402
from tracked_runs import STORED, TrackedRunTest, constraints, epoch_series, main, of_type  # noqa: E402


def own_name(what, split, layer, bits):
    if what == "dual":
        return f"dual/{layer}@{bits}"
    if layer is None:
        return f"{split}/{what}@{bits}"
    word = {"slack": "slack", "value": "divergence" if layer == "CE" else "mse"}[what]
    return f"{word}/{split}/{layer}@{bits}"


def png(path, width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x20\x80\xc0" * width for _ in range(height))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                     + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


class Files(TrackedRunTest):
    def read(self, run):
        accumulator = EventAccumulator(str(self.library / "tensorboard" / run.name),
                                       {"scalars": 0, "histograms": 0, "images": 0, "tensors": 0})
        return accumulator.Reload()

    def scalars(self, read):
        return {tag: {point.step: point.value for point in read.Scalars(tag)} for tag in read.Tags()["scalars"]}

    def assert_series(self, found, expected):
        self.assertTrue(expected)
        for tag, points in expected.items():
            self.assertEqual(sorted(found[tag]), sorted(points), tag)
            for step, value in points.items():
                self.assertAlmostEqual(found[tag][step], value, delta=abs(value) * 1e-6, msg=f"{tag} at {step}")

    def test_every_epoch_value_is_there(self):
        run = self.stored_run()
        answer = self.feed("tensorboard", run)
        found = self.scalars(self.read(run))
        expected = epoch_series(run, own_name)
        self.assertEqual(len(expected), 12 + 5 * 21)  # three splits, two widths; values, slacks and duals
        self.assert_series(found, expected)
        others = {tag.split("/")[0] for tag in found if tag not in expected}
        self.assertEqual(others, {"learning_rate", "epoch_seconds", "val", "best"})
        times = [point.wall_time for point in self.read(run).Scalars("learning_rate")]
        self.assertEqual(times, [event["time"] for event in of_type(run, "epoch_done")])
        self.assertGreaterEqual(answer["values"], sum(map(len, expected.values())))

    def test_every_batch_value_is_there(self):
        run = self.trained_run(dual__update="per-step")
        self.feed("tensorboard", run)
        expected = {}
        for event in of_type(run, "layer_statistics"):
            step = event["at"]["step"]
            for width in event["metrics"]:
                expected.setdefault(f"batch/loss@{width['bits']}", {})[step] = width["loss"]
                expected.setdefault(f"batch/accuracy@{width['bits']}", {})[step] = width["accuracy"]
            for index, (layer, bits, _) in enumerate(constraints(run)):
                expected.setdefault(f"batch/value/{layer}@{bits}", {})[step] = event["values"][index]
                expected.setdefault(f"batch/dual/{layer}@{bits}", {})[step] = event["lambda"][index]
        self.assertEqual(len(expected["batch/loss@2"]), 6)
        self.assert_series(self.scalars(self.read(run)), expected)

    def test_histograms_are_of_the_layers(self):
        run = self.stored_run()
        self.feed("tensorboard", run)
        found = self.read(run).Histograms("dual/layers@1")
        for event, entry in zip(of_type(run, "dual_step"), found, strict=True):
            values = [value for (layer, _, _), value in zip(constraints(run), event["lambda"]) if layer != "CE"]
            counted = entry.histogram_value
            self.assertEqual((counted.num, counted.min, counted.max), (20, min(values), max(values)))
            self.assertAlmostEqual(counted.sum, sum(values))
            self.assertEqual(sum(counted.bucket), 20)
            for right, left, count in zip(counted.bucket_limit, [counted.min, *counted.bucket_limit], counted.bucket):
                inside = [v for v in values if left <= v < right or v == right == counted.max]
                self.assertEqual(len(inside), count)

    def test_figures_are_images(self):
        run = self.stored_run()
        self.feed("tensorboard", run, "--figure", png(self.folder / "curves.png", 64, 48))
        image, = self.read(run).Images("figures/curves")
        self.assertEqual((image.width, image.height, image.step), (64, 48, 5))
        self.assertEqual(image.encoded_image_string, (self.folder / "curves.png").read_bytes())

    def test_a_killed_and_resumed_run_has_every_value_once(self):
        run = self.stored_run()
        self.feed("tensorboard", run, "--to", 9, "--leave-open")
        self.feed("tensorboard", run, "--from", 5)  # the cursor was older than the files
        self.assertEqual(len(list((self.library / "tensorboard" / run.name).iterdir())), 2)
        read = self.read(run)
        for tag in read.Tags()["scalars"]:
            steps = [point.step for point in read.Scalars(tag)]
            self.assertEqual(steps, sorted(set(steps)), tag)
        self.assert_series(self.scalars(read), epoch_series(run, own_name))


class Server(TrackedRunTest):
    """The real program over a library of two runs."""

    def setUp(self):
        super().setUp()
        self.stored = self.stored_run()
        self.trained = self.trained_run(quant__bits="2,4", optim__lr=0.005) if self._testMethodName == \
            "test_hparams_list_both_runs" else None
        answers = [self.feed("tensorboard", run) for run in (self.stored, self.trained) if run]
        self.assertEqual(answers[0]["command"], f"tensorboard --logdir {self.library}/tensorboard")
        self.server = TensorBoard(self.library / "tensorboard")
        self.addCleanup(self.server.close)

    def test_runs_have_clean_names(self):
        self.assertEqual(self.server.get("/data/runs"), [STORED])

    def test_scalars_come_through_the_program(self):
        points = self.server.get("/data/plugin/scalars/scalars", run=STORED, tag="dual/Block_6_conv1@1")
        expected = epoch_series(self.stored, own_name)["dual/Block_6_conv1@1"]
        self.assertEqual([point[1] for point in points], sorted(expected))
        for _, step, value in points:
            self.assertAlmostEqual(value, expected[step], delta=1e-6)

    def test_custom_scalars_group_every_layer(self):
        layout = self.server.get("/data/plugin/custom_scalars/layout")
        titles = {category["title"]: [chart["title"] for chart in category["chart"]] for category in layout["category"]}
        self.assertEqual(list(titles), ["Accuracy and loss", "Layers at 1 bit", "Output at 1 bit", "Batches"])
        self.assertEqual(titles["Layers at 1 bit"],
                         ["MSE, training", "MSE, validation", "dual variables", "slack, training"])
        for category in layout["category"][:3]:
            for chart in category["chart"]:
                for tag in chart["multiline"]["tag"]:
                    found = self.server.get("/data/plugin/custom_scalars/scalars", run=STORED, tag=tag)
                    self.assertTrue(found["regex_valid"])
                    lines = found["tag_to_events"]
                    self.assertEqual(len(lines), 20 if category["title"].startswith("Layers") else
                                     1 if category["title"].startswith("Output") else 2, tag)
                    self.assertTrue(all(len(points) == 6 for points in lines.values()), tag)

    def test_hparams_list_both_runs(self):
        experiment = self.server.post("/data/plugin/hparams/experiment", {"experimentName": "", "includeMetrics": True})
        names = {info["name"] for info in experiment["hparamInfos"]}
        self.assertLessEqual({"quant.bits", "method.epsilon_layer", "optim.lr", "run.seed"}, names)
        self.assertFalse([name for name in names if name.startswith("track.")])
        groups = self.server.post("/data/plugin/hparams/session_groups", {
            "experimentName": "", "allowedStatuses": ["STATUS_SUCCESS"], "startIndex": 0, "sliceSize": 10,
            "colParams": [{"metric": {"group": "", "tag": "best/test_accuracy"}, "order": "ORDER_DESC"}]})
        found = {group["sessions"][0]["name"]: group for group in groups["sessionGroups"]}
        self.assertEqual(set(found), {self.stored.name, self.trained.name})
        self.assertEqual(found[self.stored.name]["hparams"]["quant.bits"], 1)
        self.assertEqual(found[self.trained.name]["hparams"]["quant.bits"], "2,4")
        self.assertEqual(found[self.trained.name]["hparams"]["optim.lr"], 0.005)
        metrics = {value["name"]["tag"]: value["value"] for value in found[self.stored.name]["metricValues"]}
        best = max(of_type(self.stored, "epoch_done"), key=lambda epoch: (epoch["best"], epoch["epoch"]))
        accuracy = {(s["split"], w["bits"]): w["accuracy"] for s in best["splits"] for w in s["widths"]}
        # Columns that both runs have: TensorBoard takes them from whichever run it reads first.
        for tag, expected in (("best/val_accuracy", accuracy["val", 1]), ("best/test_accuracy@32", accuracy["test", 32]),
                              ("best/test_accuracy", accuracy["test", 1])):
            self.assertAlmostEqual(metrics[tag], expected, places=6, msg=tag)
        self.assertTrue(all(group["sessions"][0]["status"] == "STATUS_SUCCESS" for group in found.values()))


if __name__ == "__main__":
    main()
