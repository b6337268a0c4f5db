# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""Rows about the editor's window: start, typing, scrolling, memory, idling."""
import shutil
import sys
import time

import ghostwriter
from panes import measured_starts, panes_of_a_key, seen, type_keys
from report import Row
from session import TILE, HungRenderer, Screen, Session

KEYS = 100
TURNS = 40
STARTS = {"x1": 9, "x6": 7, "x60": 5, "x600": 3}
KEYS_OF = {"x600": 30}
KEYS_WHILE_HUNG = 30
QUIET = {"x600": 20000}  # ms, in which a post that is being opened may show nothing new.
IDLE = 10  # s

# Of docs/PERFORMANCE.md, by the post's name.
TEXT_GOALS = {"x1": 200, "x60": 400, "x600": 1800}  # ms
PREVIEW_GOALS = {"x1": 500, "x60": 700, "x600": 2500}  # ms
KEY_GOAL, KEY_GOAL_95 = 2.5, 10  # ms
PREVIEW_KEY_GOALS = {"x1": 25, "x6": 25, "x60": 35, "x600": 60}  # ms
CPU_GOAL = 16  # ms per key
STALL_GOAL = 100  # ms
WHEEL_GOAL = 20  # ms
MEMORY_ALONE, MEMORY_GOAL, GROWTH_GOAL = 80, 270, 30  # MB
IDLE_GOAL = 0.3  # %


def left_at_typed_line(post):
    """Settings of a session that ended there: the caret, the line at the top, what is folded."""
    view = "\\t".join([str(post.typed_position), f"{post.typed_line - 2:.3f}", "0", str(post.path)])
    return f"[session]\nlastPost={post.path}\nviews={view}\n"


def ready_to_type(session, post):
    session.start(quiet=QUIET.get(post.name, 2500))
    session.ask("focus")
    session.ask("point", Screen.SIZE[0] - 1, Screen.SIZE[1] - 1)
    return panes_of_a_key(session)


def turn_wheel(session, panes):
    areas = [number for pane in panes for number in pane.strip_area()]
    x, y, _, height = panes[0].strip_area()
    session.ask("point", x + TILE, y + height // 2)
    times = []
    for turn in range(TURNS):
        times.append(session.ask("time", "wheel-up" if turn % 2 else "wheel-down", 1000, *areas))
        time.sleep(0.4)
    return times


def stall_rows(session, post):
    """How long the window did not answer: while keys are typed, and when a fence turns all that
    follows into code, and back."""
    typing = session.ask("stall", 1000, *["x", "BackSpace"] * 10)
    fence = session.ask("stall", 8000, "Return", "grave", "grave", "grave")
    fence = max(fence, session.ask("stall", 8000, *["BackSpace"] * 4))
    session.watch(1000, 10000)
    return [Row(f"longest stall while typing, {post.label}", [typing], limit=STALL_GOAL),
            Row(f"longest stall at a stray fence, {post.label}", [fence], limit=STALL_GOAL)]


def hung_rows(session, post, panes):
    """The same while nothing comes of what is typed: the render process does not answer."""
    with HungRenderer(session):
        # The preview shows nothing new: the same pane twice.
        times = type_keys(session, panes[:1] * 2, KEYS_WHILE_HUNG)
        stall = session.ask("stall", 1000, *["x", "BackSpace"] * 10)
    session.watch(1000, 10000)
    return [Row(f"key → glyph, renderer hung, {post.label}", seen(times, 0), limit=KEY_GOAL,
                limit95=KEY_GOAL_95),
            Row(f"longest stall, renderer hung, {post.label}", [stall], limit=STALL_GOAL)]


def typing_rows(session, post):
    panes = ready_to_type(session, post)
    rows = []
    if post.name == "x1":
        before = session.cpu()
        time.sleep(IDLE)
        rows.append(Row(f"idle over {IDLE} s: CPU", [(session.cpu() - before) / IDLE / 10], "%",
                        limit=IDLE_GOAL))
    memory, before = session.memory(), session.cpu()
    count = KEYS_OF.get(post.name, KEYS)
    times = type_keys(session, panes, count)
    per_key = (session.cpu() - before) / (2 * count)
    grown = session.memory() - memory
    label = post.label
    lost = len(times) - len(seen(times, 1))
    rows += [
        Row(f"key → glyph, {label}", seen(times, 0), limit=KEY_GOAL, limit95=KEY_GOAL_95),
        Row(f"key → preview, {label}" + (f" ({lost} of {count} not seen)" if lost else ""),
            seen(times, 1), limit=PREVIEW_KEY_GOALS[post.name]),
        Row(f"CPU per key, {label}", [per_key], limit=None if post.name == "x600" else CPU_GOAL),
        Row(f"memory with preview, {label}", [memory], "MB",
            limit=MEMORY_GOAL if post.name == "x1" else None),
        Row(f"growth after {2 * count} keys, {label}", [grown], "MB", limit=GROWTH_GOAL),
    ]
    rows += stall_rows(session, post)
    if post.name == "x1":
        rows += hung_rows(session, post, panes)
        rows.append(Row("wheel in editor → preview", seen(turn_wheel(session, panes), 1),
                        limit=WHEEL_GOAL))
    return rows, panes


def start_rows(build, screen, scratch, post, panes):
    starts = measured_starts(lambda: Session(build, screen, scratch), post.path, panes,
                             STARTS[post.name], QUIET.get(post.name, 2500))
    label = post.label
    return [Row(f"start → window, {label}", starts.windows),
            Row(f"start → text shown, {label}", starts.texts, limit=TEXT_GOALS.get(post.name)),
            Row(f"start → preview shown, {label}", starts.previews,
                limit=PREVIEW_GOALS.get(post.name)),
            Row(f"CPU to start, {label}", starts.used)]


def alone_rows(build, screen, scratch, post):
    empty = scratch / "no-plugins"
    empty.mkdir()
    with Session(build, screen, scratch, BYLINE_PLUGIN_DIR=str(empty)) as session:
        session.start(post.path)
        return [Row(f"memory, editor alone, {post.label}", [session.memory()], "MB",
                    limit=MEMORY_ALONE)]


def rows(build, posts, scratch, machine):
    if not shutil.which("Xvfb") or not (build / "tests/windowbench").exists():
        print("no rows about the window: Xvfb or windowbench is missing", file=sys.stderr)
        return []
    starts, typed = [], []
    with Screen() as screen:
        for post in posts:
            machine.probe()
            with Session(build, screen, scratch, left_at_typed_line(post)) as session:
                own, panes = typing_rows(session, post)
            machine.probe()
            begun = start_rows(build, screen, scratch, post, panes)
            machine.probe()
            ghostwriter.compare(own + begun,
                                ghostwriter.measured(build, screen, scratch, post))
            typed += own
            starts += begun
        alone = alone_rows(build, screen, scratch, posts[0])
    return starts + typed + alone
