# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real tensorboard program, on a free port, over a folder of event files."""
import json
import re
import signal
import subprocess
import urllib.parse
import urllib.request

import venv


class TensorBoard:
    def __init__(self, logs):
        self.process = subprocess.Popen([venv.program("tensorboard"), "--logdir", logs, "--host", "127.0.0.1", "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = []
        for line in self.process.stdout:
            said.append(line)
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.address = found[0]
                break
        else:
            raise AssertionError("tensorboard did not start:\n" + "".join(said))
        self.loaded()

    def loaded(self):
        """Waits for the first run: the program answers before it has read the files."""
        for _ in range(600):
            if self.get("/data/runs") and self.get("/data/plugin/scalars/tags"):
                return
        raise AssertionError("tensorboard shows no run")

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=30)

    def get(self, path, **query):
        with urllib.request.urlopen(f"{self.address}{path}?{urllib.parse.urlencode(query)}", timeout=60) as answer:
            return json.load(answer)

    def post(self, path, body):
        request = urllib.request.Request(self.address + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)
