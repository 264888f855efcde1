# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdqat data fetch and a server on this machine: what breaks, what is wrong, what goes on where it ended."""
import http.server
import os
import resource
import shutil
import signal
import threading

os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"

from pdqat_testing import PdqatTest, main  # noqa: E402


class Handler(http.server.BaseHTTPRequestHandler):
    """Files of the test, in parts where they are asked for so."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        server = self.server
        server.requests.append((self.path, self.headers.get("Range")))
        if self.path.startswith("/moved/"):
            return self.reply(302, headers={"Location": self.path.removeprefix("/moved")})
        content = server.files.get(self.path.removeprefix("/"))
        if content is None:
            return self.reply(404, b"<html>nothing here</html>")
        begin = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))
        if begin >= len(content):
            return self.reply(416)
        sent = content[begin:]
        self.head(206 if begin else 200, len(sent))
        if server.breaks:
            server.breaks -= 1
            sent = sent[:len(sent) // 2]
            self.close_connection = True
        self.wfile.write(sent)

    def head(self, status, length, headers=None):
        self.send_response(status)
        for key, value in {**(headers or {}), "Content-Length": length}.items():
            self.send_header(key, str(value))
        self.end_headers()

    def reply(self, status, content=b"", headers=None):
        self.head(status, len(content), headers)
        self.wfile.write(content)

    def log_message(self, *_):
        """Nobody asks."""


class FileServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, files, breaks=0):
        self.files, self.breaks, self.requests = files, breaks, []
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


def full_disk():
    """No file may grow beyond a few kilobytes: writing fails as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


ARCHIVE = "cifar-10-binary.tar.gz"


class DataTest(PdqatTest):
    def assert_not_fetched(self, code, parts, mirror, **options):
        """One line of error; the set's folder has nothing but what has come so far."""
        folder = self.folder / "sets" / "cifar10"
        text = self.assert_fails(code, parts, "data", "fetch", "cifar10", "--to", folder, "--mirror", mirror, **options)
        self.assertEqual(len(text.splitlines()), 1, text)
        self.assertNotIn("\x1b", text)
        self.assertEqual([path.name for path in folder.iterdir()], [".fetch"])
        return folder / ".fetch" / (ARCHIVE + ".part")

    def test_a_wrong_checksum_is_refused_and_not_kept(self):
        with FileServer({ARCHIVE: b"no archive at all" * 1000}) as server:
            part = self.assert_not_fetched(4, [server.url, ARCHIVE, "another checksum", "data.mirror"], server.url)
        self.assertFalse(part.exists())

    def test_a_broken_connection_is_taken_up_where_it_broke(self):
        with FileServer({ARCHIVE: b"x" * 16000}, breaks=2) as server:
            self.assert_not_fetched(4, ["another checksum"], server.url + "/")
            self.assertEqual(server.requests, [("/" + ARCHIVE, None), ("/" + ARCHIVE, "bytes=8000-"),
                                               ("/" + ARCHIVE, "bytes=12000-")])

    def test_what_has_come_stays_for_the_next_time(self):
        with FileServer({ARCHIVE: b"x" * 16000}) as server:
            part = self.assert_not_fetched(8, ["cannot be written", "goes on from here"], server.url,
                                           preexec_fn=full_disk)
            self.assertEqual(part.stat().st_size, 4096)
            self.assert_not_fetched(4, ["another checksum"], server.url)
            self.assertEqual(server.requests[1], ("/" + ARCHIVE, "bytes=4096-"))

    def test_redirections_are_followed(self):
        with FileServer({ARCHIVE: b"x"}) as server:
            self.assert_not_fetched(4, ["another checksum"], server.url + "/moved")
            self.assertEqual([path for path, _ in server.requests], ["/moved/" + ARCHIVE, "/" + ARCHIVE])

    def test_servers_without_the_file_and_no_server_at_all(self):
        with FileServer({}) as server:
            self.assert_not_fetched(4, [server.url, ARCHIVE, "is not there (status 404)"], server.url)
        self.assert_not_fetched(4, [server.url, "cannot be reached", "goes on from where it broke off"], server.url)

    def test_extra_images_of_svhn_can_be_left(self):
        with FileServer({}) as server:
            error = self.run_pdqat("data", "fetch", "svhn", "--without-extra", "--mirror", server.url, code=4)
        self.assertIn("train_32x32.mat", error)

    def test_what_cannot_be_fetched_is_told(self):
        self.assert_fails(3, ["\"imagenet\" is not a data set", "cifar10"], "data", "fetch", "imagenet")
        self.assert_fails(4, ["image-folder", "nothing to fetch"], "data", "fetch", "image-folder")
        self.assert_fails(3, ["data.mirror", "ftp://"], "data", "fetch", "mnist", "--mirror", "ftp://127.0.0.1")
        self.run_pdqat("data", "fetch", code=2)

    def test_all_that_is_wrong_is_told_in_lines(self):
        shutil.copytree(self.images, self.folder / "data")
        names = ["train-images-idx3-ubyte", "t10k-images-idx3-ubyte"]
        for name in names:
            path = self.folder / "data" / name
            path.write_bytes(path.read_bytes()[:-1])
        settings = ["--set", "data.set=mnist", "--set", f"data.path={self.folder / 'data'}"]
        lines = self.run_pdqat("data", *settings, code=4).splitlines()
        self.assertEqual(lines[0], f"pdqat: {self.folder / 'data'}: 2 problems keep a run from starting:")
        self.assertEqual([line.split()[0] for line in lines[1:3]], names)
        self.assertIn("pdqat data fetch mnist", lines[3])
        self.assertEqual(len(lines), 4)

    def test_a_missing_set_names_the_command(self):
        for command in ("train", "data"):
            self.assert_fails(4, ["pdqat data fetch mnist"], command, "--set", "data.set=mnist", "--set",
                              f"data.path={self.folder / 'nowhere'}")


if __name__ == "__main__":
    main()
