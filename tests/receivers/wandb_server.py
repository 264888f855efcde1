# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands for W&B's server: takes what the real wandb program uploads and keeps it for a test to look at."""
import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class UploadedRun:
    """A run as the server has it after all that arrived."""

    def __init__(self):
        self.variables = {}  # newest value of each argument of UpsertBucket
        self.upserts = []
        self.lines = {}      # wandb-history.jsonl and so on: line number → text
        self.exits = []      # exit codes, one a session
        self.files = {}

    def history(self):
        lines = self.lines.get("wandb-history.jsonl", {})
        return [json.loads(lines[number]) for number in sorted(lines)]

    def summary(self):
        lines = self.lines.get("wandb-summary.json", {})
        return json.loads(lines[max(lines)]) if lines else {}

    def config(self):
        return {key: entry["value"] for key, entry in json.loads(self.variables["config"]).items()}


class QuietServer(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A client that hangs up in the middle is no fault of the test."""


class WandbServer:
    """Answers on a free port of this machine until it is closed. `refuse`: every token is refused."""

    def __init__(self, refuse=False):
        self.refuse = refuse
        self.runs = {}
        self.asked = []  # names of the GraphQL operations
        self.changed = threading.Condition()
        self.http = QuietServer(("127.0.0.1", 0), self.handler())
        self.address = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    def run(self, name):
        return self.runs.setdefault(name, UploadedRun())

    def wait_for(self, condition, seconds=60):
        """Waits until something that arrived makes the condition true."""
        with self.changed:
            return self.changed.wait_for(condition, timeout=seconds)

    def answer(self, query, variables):
        operation = query.split("(")[0].split("{")[0].split()[-1]
        self.asked.append(operation)
        if operation == "UpsertBucket":
            return {"upsertBucket": {"bucket": self.upsert(variables), "inserted": True}}
        if operation == "CreateRunFiles":
            return {"createRunFiles": self.create_files(variables)}
        if operation == "Viewer":
            return {"viewer": {"id": "1", "entity": "team", "username": "tester", "email": "", "flags": "{}",
                               "teams": {"edges": []}}}
        if operation == "RunResumeStatus":
            return {"model": self.resume_status(variables)}
        if operation == "ServerFeaturesQuery":
            return {"serverInfo": {"features": []}}
        return {}

    def upsert(self, variables):
        run = self.run(variables["name"])
        given = {key: value for key, value in variables.items() if value is not None}
        run.variables.update(given)
        run.upserts.append(given)
        entity = run.variables.get("entity") or "team"
        return {"id": "r1", "name": variables["name"], "displayName": run.variables.get("displayName"),
                "description": None, "config": run.variables.get("config"), "sweepName": None,
                "historyLineCount": len(run.lines.get("wandb-history.jsonl", {})),
                "project": {"id": "p1", "name": run.variables.get("project"),
                            "entity": {"id": "e1", "name": entity}}}

    def create_files(self, variables):
        return {"runID": "r1", "uploadHeaders": [],
                "files": [{"name": name, "uploadUrl": f"{self.address}/put/{variables['run']}/{name}"}
                          for name in variables["files"]]}

    def resume_status(self, variables):
        run = self.runs.get(variables["name"])
        if run is None or not run.upserts:
            return {"id": "p1", "name": variables["project"], "entity": {"id": "e1", "name": "team"}, "bucket": None}
        count = {key: len(run.lines.get(name, {})) for key, name in
                 (("historyLineCount", "wandb-history.jsonl"), ("eventsLineCount", "wandb-events.jsonl"),
                  ("logLineCount", "output.log"))}
        history = json.dumps([json.dumps(line) for line in run.history()[-1:]])
        return {"id": "p1", "name": variables["project"], "entity": {"id": "e1", "name": "team"},
                "bucket": {"id": "r1", "name": variables["name"], "summaryMetrics": json.dumps(run.summary()),
                           "displayName": run.variables.get("displayName"), "config": run.variables.get("config"),
                           "tags": run.variables.get("tags"), "historyTail": history, "eventsTail": "[]",
                           "wandbConfig": "{}", **count}}

    def take_stream(self, run, body):
        for name, part in (body.get("files") or {}).items():
            lines = run.lines.setdefault(name, {})
            for number, text in enumerate(part["content"], part.get("offset", 0)):
                lines[number] = text
        if body.get("complete"):
            run.exits.append(body.get("exitcode"))

    def handler(server):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def body(self):
                data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                return gzip.decompress(data) if self.headers.get("Content-Encoding") == "gzip" else data

            def reply(self, value, code=200):
                data = json.dumps(value).encode()
                self.send_response(code)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def do_POST(self):
                body = json.loads(self.body() or b"{}")
                if server.refuse:
                    return self.reply({"errors": [{"message": "user is not logged in"}]}, 401)
                with server.changed:
                    if self.path == "/graphql":
                        answer = {"data": server.answer(body["query"], body.get("variables") or {})}
                    else:  # /files/ENTITY/PROJECT/RUN/file_stream
                        server.take_stream(server.run(self.path.split("/")[-2]), body)
                        answer = {}
                    server.changed.notify_all()
                return self.reply(answer)

            def do_PUT(self):
                _, _, run, name = self.path.split("/", 3)
                data = self.body()
                with server.changed:
                    server.run(run).files[name] = data
                    server.changed.notify_all()
                self.reply({})

            def do_GET(self):
                self.reply({})

        return Handler
