# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real MLflow server, started for a test. Its caller has put the folder of tests/venv.py into the path."""
import contextlib
import http.client
import os
import signal
import socket
import subprocess
import time

import venv  # the one of tests/


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, seconds=120):
    """Looks every few milliseconds; what the condition says in the end."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what}: not within {seconds} seconds")
        time.sleep(0.005)
    return found


class Server:
    """`mlflow server` on one port with one database; can be killed and started again."""

    def __init__(self, folder):
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        command = [venv.program("mlflow"), "server", "--host", "127.0.0.1", "--port", str(self.port), "--workers", "1",
                   "--backend-store-uri", f"sqlite:///{self.folder}/store.db",
                   "--artifacts-destination", str(self.folder / "artifacts")]
        environment = {**os.environ, "HOME": str(self.folder), "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false",
                       "MLFLOW_DISABLE_TELEMETRY": "true"}
        with (self.folder / "log").open("a") as log:
            self.process = subprocess.Popen(command, cwd=self.folder, env=environment, stdout=log, stderr=log,
                                            start_new_session=True)
        wait_until(self.answers, "the start of mlflow server")

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError("mlflow server ended: " + (self.folder / "log").read_text())
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            with contextlib.closing(connection):
                connection.request("GET", "/health")
                return connection.getresponse().status == 200
        return False

    def kill(self):
        """With all its workers."""
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None
