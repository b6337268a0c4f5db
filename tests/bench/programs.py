# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""Rows that need no screen: byline-cli as a process, rendering and saving in process."""
import os
import shutil
import statistics
import subprocess
import sys
import time

from report import Row

START_GOAL = 50  # ms
FORM_GOAL, FRAME = 50, 16  # ms
FIELDS_GOAL = 2000  # ms
HOSTILE_GOAL = 300  # ms
PROGRAM_GOAL = 1.3  # times the cmark-gfm program
RENDER_FACTOR, RENDER_MARGIN = 1.5, 2  # times cmark-gfm in process, plus ms
CMARK = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink",
         "-e", "tasklist", "-e", "footnotes"]


def process_times(words):
    """Milliseconds from start to end of a program, and those of them it had the processor."""
    output = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    start = time.monotonic()
    process = os.posix_spawnp(words[0], [str(word) for word in words], os.environ,
                              file_actions=output)
    _, status, used = os.wait4(process, 0)
    taken = (time.monotonic() - start) * 1000
    if status != 0:
        raise RuntimeError(f"failed: {' '.join(map(str, words))}")
    return taken, (used.ru_utime + used.ru_stime) * 1000


def in_turn(runs, machine, *commands):
    """For each command the times from start to end, and those on the processor. One run of each
    after the other, so that noise hits all."""
    times = [[] for _ in commands]
    for run in range(runs):
        if run % 20 == 0:
            machine.probe()
        for command, own in zip(commands, times):
            own.append(process_times(command))
    return [tuple(zip(*own)) for own in times]


def program_rows(build, posts, _scratch, machine):
    if not shutil.which("cmark-gfm"):
        print("no rows about byline-cli: cmark-gfm is missing", file=sys.stderr)
        return []
    cli, post = build / "byline-cli", posts[0]
    version, other_version, render, other_render = in_turn(
        40, machine, [cli, "--version"], ["cmark-gfm", "--version"], [cli, "render", post.path],
        cmark_command(post))
    rows = []
    for index, kind in enumerate(("", ", CPU")):
        rows += [
            Row("byline-cli --version" + kind, version[index],
                limit=None if kind else START_GOAL, yardstick="cmark-gfm --version",
                yardstick_values=other_version[index]),
            Row(f"byline-cli render, {post.label}{kind}", render[index],
                limit=PROGRAM_GOAL * statistics.median(other_render[index]),
                goal=f"≤ {PROGRAM_GOAL} ×", yardstick="cmark-gfm",
                yardstick_values=other_render[index]),
        ]
    return rows


def cmark_command(post):
    extensions = subprocess.run(["cmark-gfm", "--list-extensions"], capture_output=True, text=True,
                                check=True).stdout
    command = CMARK if "footnotes" in extensions else CMARK[:-2] + ["--footnotes"]
    return [*command, post.body]


def lines_of(words, **options):
    """What a program printed: the name at the start of each line, and the times after it."""
    output = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True, **options).stdout
    return {name: [float(word) for word in times]
            for name, *times in (line.split("\t") for line in output.splitlines())}


def render_rows(build, posts, _scratch, machine):
    rows = []
    for post, runs in zip(posts, (101, 51, 21, 3)):
        machine.probe()
        times = lines_of([build / "tests/renderbench", post.path, str(runs)])
        other = times.pop("cmark-gfm")
        rows += [Row(f"render in process, {post.label}, {dialect}, CPU", own,
                     yardstick="cmark-gfm", yardstick_values=other) for dialect, own in times.items()]
    return rows


def hostile_rows(build, _posts, _scratch, machine):
    machine.probe()
    return [Row(f"100 KB of one mark, slowest for {name}, CPU", times[1:], limit=HOSTILE_GOAL,
                yardstick="4 × 25 KB", yardstick_values=times[:1])
            for name, times in lines_of([build / "tests/hostilebench"]).items()]


def key_rows(build, posts, _scratch, machine):
    rows = []
    for post, runs in zip(posts, (60, 60, 40, 10)):
        machine.probe()
        times = lines_of([build / "tests/keybench", build / "byline-cli", post.path, str(runs)])
        other = times.pop("cmark-gfm")
        rows += [Row(f"key → RenderedPost, {post.label}, {dialect}", own,
                     limit=RENDER_FACTOR * statistics.median(other) + RENDER_MARGIN,
                     goal=f"≤ {RENDER_FACTOR} × + {RENDER_MARGIN} ms", yardstick="cmark-gfm",
                     yardstick_values=other) for dialect, own in times.items()]
    return rows


def form_rows(build, _posts, _scratch, machine):
    machine.probe()
    times = lines_of([build / "tests/formbench", "20"],
                     env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return [Row("form of 100 keys, laid out, CPU", times["layout"], limit=FORM_GOAL),
            Row("form of 100 keys, key in the text, CPU", times["key"], limit=FRAME)]


def fields_rows(build, _posts, scratch, machine):
    machine.probe()
    folder = scratch / "fields"
    folder.mkdir()
    times = lines_of([build / "tests/fieldsbench", "10000", "3"], cwd=folder)
    shutil.rmtree(folder)
    return [Row("10,000 posts, fields, first", times["fields, first"], limit=FIELDS_GOAL),
            Row("10,000 posts, fields, again", times["fields, again"]),
            Row("10,000 posts, fields, one changed", times["fields, one changed"]),
            Row("10,000 posts, list, first", times["post list, first"])]


def image_rows(build, _posts, scratch, machine):
    machine.probe()
    folder = scratch / "images"
    folder.mkdir()
    panel = lines_of([build / "tests/panelbench", "1000"], cwd=folder,
                     env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    machine.probe()
    used = lines_of([build / "tests/whereusedbench", "10000", "5"], cwd=folder)
    shutil.rmtree(folder)
    return [
        Row("panel of 1000 images, 12 MP → first picture", panel["first"], limit=100),
        Row("the same, thumbnails kept on disk", panel["again"], limit=100),
        Row("panel scrolled, slowest frame, CPU", panel["slowest"], limit=FRAME),
        Row("panel scrolled through, memory", panel["memory"], unit="MB", limit=150),
        Row("4K screenshot → its reference", panel["paste"], limit=100),
        Row("where used, 10,000 posts, first", used["where used, first"], limit=1000),
        Row("where used, 10,000 posts, again", used["where used, again"], limit=50)]


def save_rows(build, posts, scratch, machine):
    machine.probe()
    times = lines_of([build / "tests/savebench", posts[0].path, "60"], cwd=scratch)
    return [Row(f"save, {posts[0].label}", times["save"], yardstick="write and fsync",
                yardstick_values=times["write and fsync"])]
