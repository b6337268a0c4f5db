# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""What is measured of a window with an editor and a preview beside it, whatever program it is."""
import random
import time
from dataclasses import dataclass

from session import TILE, Screen

ANSWER = 5000  # ms, how long a key may take to show


@dataclass
class Pane:
    """Where a key changes a pane, in tiles."""
    columns: range
    rows: range

    def area(self):
        """Pixels, with a tile to spare on each side."""
        return ((self.columns.start - 1) * TILE, (self.rows.start - 1) * TILE,
                (len(self.columns) + 2) * TILE, (len(self.rows) + 2) * TILE)

    def strip(self):
        """Of the pane's full height, between the toolbar and the status bar."""
        return (range(self.columns.start - 5, self.columns.stop + 5),
                range(6, Screen.SIZE[1] // TILE - 2))

    def strip_area(self):
        columns, rows = self.strip()
        return columns.start * TILE, rows.start * TILE, len(columns) * TILE, len(rows) * TILE


def find_panes(changes):
    """Editor and preview: what a key changes, apart by the widest gap between; the status bar at the
    bottom counts too, and is left out."""
    tiles = [(column, row) for column, row, _ in changes.tiles()
             if row < Screen.SIZE[1] // TILE - 2]
    columns = sorted({column for column, _ in tiles})
    gaps = [after - before for before, after in zip(columns, columns[1:])]
    if not gaps or max(gaps) < 5:
        raise RuntimeError("a key does not show in both editor and preview")
    cut = columns[gaps.index(max(gaps))]
    panes = []
    for part in ([t for t in tiles if t[0] <= cut], [t for t in tiles if t[0] > cut]):
        xs, ys = [x for x, _ in part], [y for _, y in part]
        panes.append(Pane(range(min(xs), max(xs) + 1), range(min(ys), max(ys) + 1)))
    return panes


def pause():
    """Till all is quiet again, and not in step with the screen's refresh."""
    time.sleep(0.08 + random.random() * 0.08)


def panes_of_a_key(session, quiet=700):
    """Where a letter shows that is typed at the end of the line; it is taken away again."""
    for key in ("End", "x", "BackSpace"):
        session.ask("press", key)
        session.watch(quiet, 10000)
    panes = find_panes(session.watch(quiet, 10000, "x"))
    session.ask("press", "BackSpace")
    session.watch(quiet + 300, 10000)
    return panes


def type_keys(session, panes, count):
    """A letter is typed and taken away again, so that each finds the same text."""
    areas = [number for pane in panes for number in pane.area()]
    times = []
    for _ in range(count):
        times.append(session.ask("time", "x", ANSWER, *areas))
        pause()
        session.ask("time", "BackSpace", ANSWER, *areas)
        pause()
    return times


def seen(times, pane):
    return [pair[pane] for pair in times if pair[pane] >= 0]


@dataclass
class Starts:
    """A value for each start: ms until something was there, ms of processor time."""
    windows: list
    texts: list
    previews: list
    used: list


def measured_starts(new_session, path, panes, count, quiet):
    starts = Starts([], [], [], [])
    for _ in range(count):
        with new_session() as session:
            started, changes = session.start(path, quiet=quiet)
            starts.used.append(session.cpu())
        shown = [changes.shown(*pane.strip()) for pane in panes]
        starts.windows.append(changes.appeared - started)
        starts.texts += [when - started for when in shown[:1] if when]
        starts.previews += [when - started for when in shown[1:] if when]
    return starts
