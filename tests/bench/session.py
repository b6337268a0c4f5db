# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""The editor in a window on a screen of its own, watched and typed into from outside."""
import json
import os
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

TILE = 16  # pixels, as in windowbench


class Screen:
    """An Xvfb that ends with the `with` block."""

    SIZE = (1280, 800)

    def __enter__(self):
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "{}x{}x24".format(*self.SIZE),
             "-nolisten", "tcp", "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Changes:
    """When the tiles of the screen changed last; milliseconds of the monotonic clock."""

    def __init__(self, answer):
        self.appeared = answer["appeared"]  # When the window did.
        self.columns = answer["columns"]
        self.times = answer["times"]

    def tiles(self):
        """(column, row, time) of those that changed."""
        return [(index % self.columns, index // self.columns, when)
                for index, when in enumerate(self.times) if when > 0]

    def shown(self, columns, rows):
        """When 95 % of what changed within had become what it is now; None where nothing did."""
        times = sorted(when for column, row, when in self.tiles()
                       if column in columns and row in rows)
        return times[int(len(times) * 0.95)] if times else None


class Session:
    """An editor that has never run before but for the system's caches, and its watcher."""

    def __init__(self, build, screen, scratch, settings="", **environment):
        self.build = build
        self.folder = Path(tempfile.mkdtemp(prefix="session-", dir=scratch))
        self.settings = self.folder / "settings.ini"
        self.settings.write_text(settings, encoding="utf-8")
        self.environment = {
            **os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8",
            **{f"XDG_{name}_HOME": str(self.folder / name) for name in ("CONFIG", "DATA", "STATE")},
            "XDG_CACHE_HOME": str(scratch / "cache"), **environment}
        if os.geteuid() == 0:
            self.environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        self.watcher = self.editor = None

    def __enter__(self):
        self.watcher = subprocess.Popen([self.build / "tests/windowbench"], env=self.environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *_):
        if self.editor:
            os.killpg(self.editor.pid, signal.SIGKILL)
            self.editor.wait()
        self.watcher.stdin.close()
        self.watcher.wait()

    def tell(self, *words):
        print(*words, file=self.watcher.stdin, flush=True)

    def answer(self):
        line = self.watcher.stdout.readline()
        if not line:
            raise RuntimeError("windowbench has ended")
        return json.loads(line)

    def ask(self, *words):
        self.tell(*words)
        return self.answer()

    def command(self, posts):
        # As large as the screen: a first window leaves room for a frame, which nobody draws here.
        return [self.build / "byline", "--new-instance", "--settings", self.settings,
                "-qwindowgeometry", "{}x{}+0+0".format(*Screen.SIZE), *posts]

    def start(self, *posts, quiet=2500, timeout=60000):
        """Starts the editor; when that was, and what was painted until nothing more came."""
        self.tell("watch", quiet, timeout)
        self.answer()
        started = time.monotonic() * 1000
        self.editor = subprocess.Popen(
            self.command(posts), env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        changes = Changes(self.answer())
        if not changes.appeared:
            raise RuntimeError("no window has appeared")
        return started, changes

    def watch(self, quiet, timeout, key=""):
        self.tell("watch", quiet, timeout, key)
        self.answer()
        return Changes(self.answer())

    def processes(self):
        """The numbers of the editor's process and all below it."""
        children = {}
        for folder in Path("/proc").glob("[0-9]*"):
            if stat := read(folder / "stat"):
                children.setdefault(int(after_name(stat)[1]), []).append(int(folder.name))
        tree = [self.editor.pid]
        for process in tree:
            tree += children.get(process, [])
        return tree

    def cpu(self):
        """Milliseconds of processor time so far."""
        ticks = 0
        for process in self.processes():
            if stat := read(f"/proc/{process}/stat"):
                fields = after_name(stat)
                ticks += int(fields[11]) + int(fields[12])
        return ticks * 1000 / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Proportional set size in MB: shared pages are divided among those that share them."""
        kilobytes = 0
        for process in self.processes():
            for line in read(f"/proc/{process}/smaps_rollup").splitlines():
                if line.startswith("Pss:"):
                    kilobytes += int(line.split()[1])
        return kilobytes / 1000


class HungRenderer:
    """Stops the editor's render process, and each that takes its place, for the `with` block."""

    INTERVAL = 0.02  # s

    def __init__(self, session):
        self.session = session
        self.stopped = set()
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.watch)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()
        for process in self.stopped & set(self.session.processes()):
            os.kill(process, signal.SIGCONT)

    def watch(self):
        while not self.is_over.wait(self.INTERVAL):
            for process in self.session.processes():
                if process not in self.stopped and "\0worker\0" in read(f"/proc/{process}/cmdline"):
                    os.kill(process, signal.SIGSTOP)
                    self.stopped.add(process)


def read(path):
    """Empty where the process has ended."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError:
        return ""


def after_name(stat):
    """The fields of /proc/PID/stat from the state on: a name may hold anything."""
    return stat.rsplit(")", 1)[1].split()
