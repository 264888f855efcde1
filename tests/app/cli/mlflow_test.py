# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs in a real MLflow server: all numbers, once each, whatever happens to the server, the network and the run."""
import base64
import collections
import contextlib
import csv
import http.client
import http.server
import io
import json
import os
import pathlib
import signal
import socket
import sqlite3
import sys
import tempfile
import threading
import types
import urllib.parse

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("mlflow")
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"

from mlflow_server import Server, free_port, wait_until  # noqa: E402
from pdqat_testing import EPOCH_BATCHES, PdqatTest, main, with_faults  # noqa: E402

SHIM = sys.argv.pop(3)
PROJECT = "Layers & ranks"
USER, PASSWORD, TOKEN = "somebody", "pass:word-é%/Xy7", "token-Xy8"
EPOCHS = 3  # of runs that something happens to before they end
# Records of the log at which such a run waits: the first one of the second epoch, and one at that epoch's end.
SECOND_EPOCH = 1 + EPOCH_BATCHES + 5
NEXT_EPOCH = SECOND_EPOCH + EPOCH_BATCHES + 3


class Client:
    """What the server says, asked as its REST API wants it: MLflow's own client takes seconds to be imported."""

    def __init__(self, port):
        self.port = port

    def ask(self, path, query=None, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            connection.request("POST" if body else "GET", f"{path}?{urllib.parse.urlencode(query or {})}",
                               json.dumps(body) if body else None, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            content = answer.read()
        if answer.status != 200:
            raise AssertionError(f"{path}: {answer.status} {content}")
        return content

    def api(self, path, query=None, body=None):
        return json.loads(self.ask("/api/2.0/mlflow/" + path, query, body))

    def search_runs(self, experiment, text=""):
        """Runs of the experiment of this name."""
        found = self.api("experiments/get-by-name", {"experiment_name": experiment})["experiment"]["experiment_id"]
        runs = self.api("runs/search", body={"experiment_ids": [found], "filter": text}).get("runs", [])
        return [types.SimpleNamespace(
            **run["info"], **{part: {entry["key"]: entry["value"] for entry in run["data"].get(part, [])}
                              for part in ("metrics", "params", "tags")}) for run in runs]

    def history(self, run, key):
        return self.api("metrics/get-history", {"run_id": run, "metric_key": key})["metrics"]

    def artifact(self, run, path):
        return self.ask("/get-artifact", {"run_uuid": run, "path": path})


class Between(http.server.ThreadingHTTPServer):
    """Stands before a server: `answer(handler)` says what comes of a request; others are passed on."""
    daemon_threads = True

    def __init__(self, answer, behind=None):
        self.answer, self.behind, self.requests = answer, behind, []
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, *_):
        """A client that went away is no news."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do(self):
        self.server.requests.append((self.command, self.path))
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not self.server.answer(self):
            self.reply(*self.passed_on())

    do_GET = do_POST = do_PUT = do

    def passed_on(self):
        """Status, content and headers of the real server's answer."""
        address = self.server.behind.url.removeprefix("http://")
        connection = http.client.HTTPConnection(address, timeout=60)
        kept = {key: value for key, value in self.headers.items() if key in ("Content-Type", "Accept")}
        with contextlib.closing(connection):
            connection.request(self.command, self.path, self.body, kept)
            answer = connection.getresponse()
            return answer.status, answer.read(), {"Content-Type": answer.headers.get("Content-Type", "")}

    def reply(self, status, content=b"", headers=None):
        self.send_response(status)
        for key, value in {**(headers or {}), "Content-Length": len(content)}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(content)
        return True

    def hang_up(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)
        return True

    def log_message(self, *_):
        """Nothing on the test's output."""


class MlFlow(PdqatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.addClassCleanup(folder.cleanup)
        cls.server = Server(pathlib.Path(folder.name))
        cls.addClassCleanup(cls.server.kill)
        cls.server.start()
        cls.client = Client(cls.server.port)

    def setUp(self):
        super().setUp()
        self.added = {"MLFLOW_TRACKING_URI": self.server.url}

    def environment(self):
        plain = {key: value for key, value in super().environment().items() if not key.startswith("MLFLOW_")}
        return {**plain, **self.added}

    def settings(self, **changes):
        return super().settings(**{"network__name": "svhnq", "network__input_size": 40, "track__mlflow": "true",
                                   "track__project": PROJECT, **changes})

    # --- Runs and what is known of them ---

    def run_id(self):
        return next(path.name for path in sorted((self.library / "runs").glob("[!.]*")))

    def file(self, *parts):
        return self.library.joinpath("runs", self.run_id(), *parts)

    def train(self, **changes):
        """A finished run: what was printed."""
        return self.run_pdqat("train", *self.settings(**changes))

    def export(self, *arguments):
        return self.run_pdqat("export", self.run_id(), "--to", "mlflow", *arguments)

    def fifo(self, record=None):
        return self.folder / f"{self.library.name}-hold{'' if record is None else f'-{record}'}"

    def begin(self, *records):
        """Starts a run that trains as far as each of these records of its log, then waits for `let_go`."""
        for record in records:
            os.mkfifo(self.fifo(record))
        plain = self.added
        self.added = {**plain, "FAILING_CALLS_HOLD": str(self.fifo()),
                      **with_faults(SHIM, ";".join(f"write events.jsonl {record} 1 -1" for record in records))}
        process = self.start("train", *self.settings(run__epochs=EPOCHS))
        self.added = plain
        self.addCleanup(self.end, process)
        return process

    def arrived(self, process, record):
        """Waits until the run is there; what this gives lets it go on, once closed."""
        def open_to_write():
            self.assertIsNone(process.poll(), "the run ended too early for this test")
            with contextlib.suppress(OSError):  # until the other end is open
                return open(os.open(self.fifo(record), os.O_WRONLY | os.O_NONBLOCK), "w")
        return wait_until(open_to_write, f"record {record}")

    def let_go(self, process, record):
        self.arrived(process, record).close()

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.communicate()

    def epochs(self):
        """Of the log."""
        return self.file("events.jsonl").read_bytes().count(b'"type":"epoch_done"')

    def cursor(self):
        file = self.file("exports", "mlflow.json")
        return json.loads(file.read_text()) if file.exists() else None

    def await_delivery(self, process):
        """Until the server has an epoch of the run that goes on."""
        def delivered():
            self.assertIsNone(process.poll(), "the run ended too early for this test")
            return any((self.library / "runs").glob("[!.]*")) and (self.cursor() or {"epoch": -1})["epoch"] >= 0
        wait_until(delivered, "the first epoch's delivery")

    def history(self):
        """{(key, step): value} of the run's series by epoch, with MLflow's names."""
        rows = csv.DictReader(io.StringIO(self.run_pdqat("history", self.run_id())))
        return {(row["series"].replace("@", "_"), int(row["epoch"])): float(row["value"]) for row in rows}

    def batches(self):
        """The same of what is measured by training step, from the log."""
        found = {}
        for line in self.file("events.jsonl").read_text().splitlines():
            event = json.loads(line)["event"]
            if event["type"] == "run_started":
                layers = [f"{entry['layer']}_{entry['bits']}" for entry in event["constraints"]]
            if event["type"] == "layer_statistics":
                step = event["at"]["step"]
                for width in event["metrics"]:
                    for what in ("loss", "accuracy"):
                        found[f"batch/{what}_{width['bits']}", step] = width[what]
                found.update({(f"batch/{what}/{layer}", step): value
                              for what, values in (("value", event["values"]), ("dual", event["lambda"]))
                              for layer, value in zip(layers, values)})
        return found

    # --- The server's side ---

    def mlflow_run(self):
        """The one run there that tells of ours."""
        found = self.client.search_runs(PROJECT, f"tags.\"pdqat.run\" = '{self.run_id()}'")
        self.assertEqual(len(found), 1)
        self.assertEqual(found[0].run_id, self.cursor()["memory"]["run"])
        return found[0]

    def received(self):
        """{(key, step): [values]} as get-history has them."""
        found = collections.defaultdict(list)
        run = self.mlflow_run()
        for key in run.metrics:
            for metric in self.client.history(run.run_id, key):
                found[key, metric["step"]].append(metric["value"])
        return dict(found)

    def assert_complete(self, epochs, repeated=False):
        """Every number of the run is there, and once. `repeated`: the run did some epochs again, whose duration may
        differ."""
        expected, received = {**self.history(), **self.batches()}, self.received()
        self.assertEqual({step for key, step in expected if key == "val/accuracy_2"}, set(range(epochs)))
        self.assertEqual({step for key, step in expected if key == "batch/loss_2"},
                         set(range(1, EPOCH_BATCHES * epochs + 1)))
        self.assertEqual({place: len(values) for place, values in received.items() if len(values) > 1}, {}, "twice")
        self.assertEqual(set(received), set(expected))
        different = {place: (value, received[place]) for place, value in expected.items()
                     if received[place] != [value] and not (repeated and place[0] == "epoch_seconds")}
        self.assertEqual(different, {})
        self.assertEqual(self.cursor()["values"], len(expected))

    def assert_export_changes_nothing(self):
        before = self.mlflow_run(), self.received(), self.cursor()
        self.export()
        self.assertEqual((self.mlflow_run(), self.received(), self.cursor()), before)

    def assert_artifacts(self):
        """What the server gives out is what the run directory has."""
        run = self.mlflow_run().run_id
        for name in ("config.json", "summary.json", "environment.json", "checkpoints/best.safetensors"):
            self.assertEqual(self.client.artifact(run, name), self.file(name).read_bytes(), name)

    def assert_no_secret(self, *secrets):
        for path in self.library.rglob("*"):
            if path.is_file():
                for secret in secrets:
                    for form in (secret.encode(), base64.b64encode(secret.encode()), json.dumps(secret)[1:-1].encode()):
                        self.assertNotIn(form, path.read_bytes(), path)

    def test_a_run_is_there_as_it_was(self):
        out = self.train(run__epochs=3, run__name="first of all", track__tags="narrow, two words")
        self.assert_complete(3)
        run = self.mlflow_run()
        self.assertIn(f"MLflow: {self.cursor()['values']} values, {self.server.url}/#/experiments/", out)
        self.assertIn(run.run_id, out)
        self.assertEqual((run.status, run.run_name), ("FINISHED", "first of all"))
        self.assertGreaterEqual(run.end_time, run.start_time)
        for tag, value in {"narrow": "true", "two words": "true", "pdqat.run": self.run_id()}.items():
            self.assertEqual(run.tags.get(tag), value, tag)
        for key, value in {"network.name": "svhnq", "run.epochs": "3", "run.batch_size": "16", "run.seed": "0",
                           "data.path": str(self.images)}.items():
            self.assertEqual(run.params.get(key), value, key)
        self.assertEqual([key for key in run.params if key.startswith("track.")], [])
        self.assert_artifacts()
        self.assert_export_changes_nothing()
        # What was sent can be sent as another run, and that is complete, too.
        self.export("--new", "--project", "Another")
        another = self.client.search_runs("Another")
        self.assertEqual([other.run_id for other in another], [self.cursor()["memory"]["run"]])
        self.assertEqual(another[0].metrics, run.metrics)

    def test_a_server_killed_in_mid_run_and_back_before_its_end_or_after(self):
        early, late = self.folder / "early", self.folder / "late"
        processes, delivered = {}, {}
        for self.library in (early, late):
            processes[self.library] = self.begin(SECOND_EPOCH, NEXT_EPOCH)
            self.await_delivery(processes[self.library])
        self.server.kill()
        self.addCleanup(lambda: self.server.process or self.server.start())
        for self.library, process in processes.items():
            delivered[self.library] = self.cursor()
            self.let_go(process, SECOND_EPOCH)
        self.let_go(processes[late], NEXT_EPOCH)
        out = self.output(processes[late])
        self.assertIn("not everything was delivered", out)
        self.assertIn(f"pdqat export {self.run_id()} --to mlflow", out)
        self.assertEqual(self.epochs(), EPOCHS)

        self.library = early
        with self.arrived(processes[early], NEXT_EPOCH):
            self.assertEqual(self.epochs(), EPOCHS - 1)
            with socket.create_server(("127.0.0.1", self.server.port)) as nobody:
                nobody.accept()[0].close()  # it has tried
            self.server.start()
            wait_until(lambda: self.cursor()["values"] > delivered[early]["values"], "delivery after the server's return")
        self.assertNotIn("not everything", self.output(processes[early]))
        for self.library in (early, late):
            if self.library == late:
                self.export()
            self.assertEqual(self.cursor()["memory"]["run"], delivered[self.library]["memory"]["run"])
            self.assertLess(delivered[self.library]["values"], self.cursor()["values"])
            self.assert_complete(EPOCHS)
            self.assertEqual(self.mlflow_run().status, "FINISHED")
            self.assert_artifacts()
            self.assert_export_changes_nothing()

    def output(self, process):
        """What a run says that ends well."""
        out, err = process.communicate(timeout=120)
        self.assertEqual((process.returncode, err.count("pdqat: ")), (0, 0), err)
        return out

    def test_a_server_that_was_restored_from_an_older_state(self):
        self.train()
        run = self.mlflow_run().run_id
        self.server.kill()
        self.addCleanup(lambda: self.server.process or self.server.start())
        with contextlib.closing(sqlite3.connect(self.server.folder / "store.db")) as store, store:
            for table in ("metrics", "latest_metrics"):
                store.execute(f"DELETE FROM {table} WHERE run_uuid = ? AND key LIKE 'batch/%' AND step > 3", (run,))
            store.execute("INSERT INTO latest_metrics SELECT key, value, MAX(timestamp), MAX(step), is_nan, run_uuid "
                          "FROM metrics WHERE run_uuid = ? AND key LIKE 'batch/%' GROUP BY key", (run,))
        self.server.start()
        self.assertNotIn(("batch/loss_2", 4), self.received())
        self.assertIn("Values were missing at", self.export())
        self.assert_complete(2)
        self.assert_export_changes_nothing()

    def test_answers_that_get_lost(self):
        lost = []

        def loses(handler):
            if handler.path.endswith("/log-batch") and b'"metrics"' in handler.body and len(lost) < 3:
                lost.append(handler.passed_on()[0])
                return handler.hang_up()
            return False

        with Between(loses, self.server) as between:
            self.added["MLFLOW_TRACKING_URI"] = between.url
            self.train()
            self.export()
        self.assertEqual(lost, [200] * 3)
        self.assert_complete(2)

    def test_a_run_killed_before_it_knows_what_was_delivered(self):
        processes = []

        def kills(handler):
            if handler.path.endswith("/log-batch") and b'"metrics"' in handler.body and processes:
                handler.passed_on()
                processes.pop().kill()
                return handler.hang_up()
            return False

        with Between(kills, self.server) as between:
            self.added["MLFLOW_TRACKING_URI"] = between.url
            process = self.begin(SECOND_EPOCH)
            processes.append(process)
            process.communicate(timeout=120)
            self.assertEqual(process.returncode, -signal.SIGKILL)
            self.assertEqual(self.cursor()["values"], 0)
            self.assertNotEqual(self.received(), {})
            self.run_pdqat("resume", self.run_id())
            self.assert_complete(EPOCHS, repeated=True)

    def test_a_server_gone_just_after_it_made_the_run(self):
        away = [True]

        def goes(handler):
            return away[0] and handler.path.endswith("/log-batch") and handler.reply(503)

        with Between(goes, self.server) as between:
            self.added["MLFLOW_TRACKING_URI"] = between.url
            self.assertIn("not everything was delivered", self.train())
            away.clear()
            away.append(False)
            self.export()
        self.assert_complete(2)  # in one run

    def test_a_run_without_any_server(self):
        self.added["MLFLOW_TRACKING_URI"] = f"http://127.0.0.1:{free_port()}"
        out = self.train()
        for part in ("MLflow: not everything was delivered (0 values so far)", self.added["MLFLOW_TRACKING_URI"],
                     f"pdqat export {self.run_id()} --to mlflow"):
            self.assertIn(part, out)
        self.assert_refused(self.added["MLFLOW_TRACKING_URI"])
        self.added["MLFLOW_TRACKING_URI"] = self.server.url
        self.export()
        self.assert_complete(2)
        self.assertEqual(self.mlflow_run().status, "FINISHED")
        self.assert_artifacts()
        self.assert_export_changes_nothing()

    def test_a_run_that_is_killed_and_resumed(self):
        process = self.begin(SECOND_EPOCH)
        self.await_delivery(process)
        process.kill()
        process.communicate()
        run = self.cursor()["memory"]["run"]
        self.assertEqual(self.mlflow_run().status, "RUNNING")
        self.export()
        self.assertEqual(self.mlflow_run().status, "KILLED")
        self.assertIn("Finished", self.run_pdqat("resume", self.run_id()))
        self.assertEqual(self.cursor()["memory"]["run"], run)
        self.assert_complete(EPOCHS, repeated=True)
        self.assertEqual(self.mlflow_run().status, "FINISHED")
        self.assert_artifacts()

    # --- Logins ---

    def test_users_passwords_and_tokens(self):
        good = ["Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode(), "Bearer " + TOKEN]
        accepted = []

        def checks(handler):
            if handler.headers.get("Authorization") not in good:
                return handler.reply(401, b"You are not authenticated.", {"WWW-Authenticate": 'Basic realm="mlflow"'})
            accepted.append(handler.headers["Authorization"].split()[0])
            return False

        with Between(checks, self.server) as between:
            self.added.update({"MLFLOW_TRACKING_URI": between.url, "MLFLOW_TRACKING_USERNAME": USER,
                               "MLFLOW_TRACKING_PASSWORD": "wrong-" + PASSWORD})
            out = self.train()
            self.assertIn("not everything was delivered", out)
            self.assertIn("refuses the user and password", out)
            self.assertEqual(len(between.requests), 1, "a refusal is not tried again")
            self.assert_refused(between.url, "refuses the user and password", "MLFLOW_TRACKING_PASSWORD")
            del self.added["MLFLOW_TRACKING_USERNAME"], self.added["MLFLOW_TRACKING_PASSWORD"]
            self.assert_refused(between.url, "wants a login")
            self.assertEqual(accepted, [])
            self.added["MLFLOW_TRACKING_TOKEN"] = TOKEN
            self.export()
            self.assert_complete(2)
            self.assert_artifacts()
            self.assertEqual(set(accepted), {"Bearer"})
            self.added.update({"MLFLOW_TRACKING_USERNAME": USER, "MLFLOW_TRACKING_PASSWORD": PASSWORD})
            self.export("--new")
            self.assertEqual(set(accepted), {"Bearer", "Basic"}, "a user goes before a token")
            del self.added["MLFLOW_TRACKING_USERNAME"], self.added["MLFLOW_TRACKING_TOKEN"]
            escaped = PASSWORD.encode().hex("%")
            self.added["MLFLOW_TRACKING_URI"] = between.url.replace("//", f"//{USER}:%{escaped}@")
            out = self.export("--new")
            self.assertNotIn(escaped, out)
            self.assert_no_secret(PASSWORD, TOKEN, escaped, f"{USER}:{PASSWORD}")

    def test_a_password_in_the_configuration_is_kept_nowhere(self):
        escaped = PASSWORD.encode().hex("%")
        address = self.server.url.replace("//", f"//{USER}:%{escaped}@")
        process = self.start("train", *self.settings(track__mlflow_server=address))
        out, err = process.communicate(timeout=120)
        self.assertIn(process.returncode, (0, 3))  # 3: refused for it
        self.assertNotIn(escaped, out + err)
        self.assert_no_secret(PASSWORD, escaped)

    # --- What is no MLflow server ---

    def assert_refused(self, named, *parts, options=()):
        """Code 9 with one line that names the server; nothing else has happened to the run."""
        kept = [self.file("events.jsonl"), *self.file("checkpoints").iterdir(), self.file("summary.json")]
        before = {path: path.read_bytes() for path in kept}
        text = self.assert_fails(9, [named, *parts], "export", self.run_id(), "--to", "mlflow", *options)
        self.assertTrue(text.startswith("pdqat: "), text)
        self.assertEqual(len(text.splitlines()), 1, text)
        self.assertEqual({path: path.read_bytes() for path in before}, before)
        self.assertEqual(sorted(path.name for path in self.file("checkpoints").iterdir()),
                         ["best.safetensors", "last.safetensors"])

    def test_servers_that_answer_nonsense(self):
        self.train(track__mlflow="false")
        page, data = {"Content-Type": "text/html"}, {"Content-Type": "application/json"}
        half = {"experiment": {"experiment_id": "1", "name": PROJECT}}

        def half_a_server(handler):
            return handler.reply(200, json.dumps(half if handler.command == "GET" else {"run": {}}).encode(), data)

        def endless(handler):
            handler.send_response(200)
            handler.end_headers()
            with contextlib.suppress(OSError):
                while True:
                    handler.wfile.write(b" " * (1 << 20))
            return handler.hang_up()

        kinds = {
            "a page": (lambda handler: handler.reply(200, b"<html>Welcome</html>", page), "no MLflow server"),
            "another shape": (lambda handler: handler.reply(200, b'{"experiment": [1, 2]}', data), "no MLflow server"),
            "no object": (lambda handler: handler.reply(200, b"[]", data), "no MLflow server"),
            "deep": (lambda handler: handler.reply(200, b"[" * 100_000, data), "no MLflow server"),
            "no UTF-8": (lambda handler: handler.reply(400, b'{"error_code": "\xff", "message": "\xff\n"}', data),
                         "400"),
            "nothing": (lambda handler: handler.reply(200), "no MLflow server"),
            "half a server": (half_a_server, "runs/create"),
            "not found": (lambda handler: handler.reply(404, b"<html>\n\nnothing here</html>", page), "no MLflow"),
            "two lines": (lambda handler: handler.reply(
                400, b'{"error_code": "BAD_REQUEST", "message": "No.\\nNever.\\r\\u001b[2J"}', data), "Never"),
            "too large": (lambda handler: handler.reply(413, b"<html>Too large</html>", page), "large"),
            "overloaded": (lambda handler: handler.reply(503, b"Later", page), "503"),
            "hangs up": (lambda handler: handler.hang_up(), "cannot be reached"),
            "circle": (lambda handler: handler.reply(302, b"", {"Location": handler.path}), "circle"),
            "elsewhere": (lambda handler: handler.reply(302, b"", {"Location": "file:///etc/passwd"}), ""),
            "endless": (endless, "does not end")}
        for kind, (answer, problem) in kinds.items():
            with self.subTest(kind), Between(answer) as between:
                self.assert_refused(between.url, problem, options=["--server", between.url])
                self.assertIsNone(self.cursor(), "nothing was delivered")
        self.export()
        self.assert_complete(2)

    def test_training_goes_on_beside_nonsense(self):
        with Between(lambda handler: handler.reply(200, b"<html>Welcome</html>")) as between:
            self.added["MLFLOW_TRACKING_URI"] = between.url
            out = self.train()
        self.assertIn("not everything was delivered", out)
        self.assertIn(between.url, out)
        self.export("--server", self.server.url)
        self.assert_complete(2)

    def test_addresses_that_are_none(self):
        self.train(track__mlflow="false")
        for address in ("sqlite:///runs.db", "file:///tmp", "/tmp", "databricks", "ftp://127.0.0.1/", "http://"):
            with self.subTest(address):
                self.assert_refused(address, options=["--server", address])
        # TLS spoken to one that does not.
        address = self.server.url.replace("http", "https")
        self.assert_refused(address, options=["--server", address])
        self.assertIsNone(self.cursor())

    def test_a_run_deleted_at_the_server_is_not_begun_anew(self):
        self.train()
        run = self.cursor()["memory"]["run"]
        self.client.api("runs/delete", body={"run_id": run})
        self.assert_refused(self.server.url, "deleted", "--new")
        self.assert_refused("http://127.0.0.1:1", self.server.url, "--new", options=["--server", "http://127.0.0.1:1"])
        self.client.api("runs/restore", body={"run_id": run})
        self.assert_complete(2)


if __name__ == "__main__":
    main()
