"""The workbench's judge: a process that reads requests and writes answers with the project's own codecs."""

import base64
import json
import os
import pathlib
import subprocess
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKBENCH = pathlib.Path(os.environ.get("VIRGA_WORKBENCH", ROOT / ".build/debug/workbench"))


class Judge:
    """A running judge: questions in, answers out, in their order."""

    def __init__(self):
        self.process = subprocess.Popen([WORKBENCH, "judge"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, questions):
        """Asks all questions; yields the answers as they come."""

        def write():
            for question in questions:
                self.process.stdin.write(json.dumps(question).encode() + b"\n")
            self.process.stdin.flush()

        writer = threading.Thread(target=write)
        writer.start()
        for question in questions:
            line = self.process.stdout.readline()
            assert line, f"the judge ended with {self.process.wait()} at {question!r:.2000}"
            yield json.loads(line)
        writer.join()

    def stop(self):
        self.process.stdin.close()
        assert self.process.wait(timeout=10) == 0


def encoded(data):
    return base64.b64encode(data).decode()


def decoded(text):
    return base64.b64decode(text)
