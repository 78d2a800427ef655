"""An emulator process of the release build, on a free loopback port."""

import json
import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("VIRGA_EMULATOR", ROOT / ".build" / "release" / "emulator"))
TEMPLATE = ROOT / "Functions" / "template.yaml"
CATALOGUE = ROOT / "samples" / "catalogue"

# Loopback is never asked for through a proxy.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Answer:
    """What an HTTP request was answered with."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


def http(method, url, body=None, headers=None):
    """Sends a plain HTTP request; an error status is an answer like any other."""
    data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    if data is not None and not request.has_header("Content-type"):
        request.add_header("Content-Type", "application/json")
    try:
        with _opener.open(request, timeout=30) as response:
            return Answer(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers, error.read())


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def eventually(look, what, seconds=30):
    """Looks until it finds something, and returns that; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not happen within {seconds} s")
        time.sleep(0.05)


def clean_environment(**more):
    """The environment without what the user set for AWS."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return kept | more


class Emulator:
    """One emulator process. Its port and data directory outlive a kill, so that it can be started again."""

    def __init__(self, directory, *arguments):
        self.directory = pathlib.Path(directory)
        self.log = self.directory / "emulator.log"
        self.arguments = arguments
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        command = [str(BINARY), "start", "--port", str(self.port)]
        if "--ephemeral" not in self.arguments:
            command += ["--data", str(self.directory / "data")]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [*command, *map(str, self.arguments)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=clean_environment(),
            )
        eventually(self._is_ready, f"{' '.join(command)}: ready")
        return self

    def _is_ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the emulator ended with {self.process.returncode}:\n{self.log.read_text()[-4000:]}")
        try:
            answer = http("GET", self.endpoint + "/_emulator/health")
        except OSError:
            return False
        return answer.status == 200 and answer.json["status"] == "ready"

    def kill(self):
        """Ends it at once, as `kill -9` does."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Ends it with SIGTERM, and returns its exit code."""
        if self.process is None or self.process.poll() is not None:
            return self.process and self.process.returncode
        self.process.terminate()
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("the emulator did not stop on SIGTERM") from None

    def clock(self, action, **parameters):
        answer = http("POST", self.endpoint + "/_emulator/clock", {"action": action, **parameters})
        assert answer.status == 200, answer.body
        return answer.json

    def reset(self):
        answer = http("POST", self.endpoint + "/_emulator/reset")
        assert 200 <= answer.status < 300, answer.body

    def variables(self):
        """What `/_emulator/env` says to export."""
        answer = http("GET", self.endpoint + "/_emulator/env")
        assert answer.status == 200, answer.body
        lines = [line.removeprefix("export ") for line in answer.body.decode().splitlines() if line]
        return {name: value.strip("'\"") for name, value in (line.split("=", 1) for line in lines)}


def run_and_fail(*arguments):
    """Runs the emulator with arguments that it must refuse."""
    return subprocess.run(
        [str(BINARY), "start", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        env=clean_environment(),
    )
