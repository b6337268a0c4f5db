# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""The same in ghostwriter, where it is installed: a yardstick of the same minute on the same machine.

It has its preview beside the text from its first start on. It saves by itself, which is switched off,
and knows no front matter, so it gets the body alone.
"""
import shutil

from panes import measured_starts, panes_of_a_key, seen, type_keys
from session import Screen, Session

KEYS = 15
STARTS = 3
# ms, in which it may show nothing new while it opens a post. Of 10 MB its first preview comes after
# half a minute.
QUIET = {"x1": 3000, "x6": 3000, "x60": 10000}


class Ghostwriter(Session):
    def __init__(self, build, screen, scratch):
        super().__init__(build, screen, scratch)
        folder = self.folder / "CONFIG" / "ghostwriter"
        folder.mkdir(parents=True)
        (folder / "ghostwriter.conf").write_text(
            "[Save]\nautoSave=false\n[Window]\nsidebarOpen=false\n", encoding="utf-8")

    def command(self, posts):
        return ["ghostwriter", "-qwindowgeometry", "{}x{}+0+0".format(*Screen.SIZE), *posts]


def measured(build, screen, scratch, post):
    """Values by the beginning of a row's name."""
    if post.name not in QUIET or not shutil.which("ghostwriter"):
        return {}
    quiet = QUIET[post.name]
    with Ghostwriter(build, screen, scratch) as session:
        session.start(post.body, quiet=quiet)
        session.ask("focus")
        session.ask("press", "Down")
        panes = panes_of_a_key(session, quiet=3000)
        memory, before = session.memory(), session.cpu()
        times = type_keys(session, panes, KEYS)
        values = {
            "key → glyph": seen(times, 0),
            "key → preview": seen(times, 1),
            "CPU per key": [(session.cpu() - before) / (2 * KEYS)],
            "memory with preview": [memory],
        }
    starts = measured_starts(
        lambda: Ghostwriter(build, screen, scratch), post.body, panes, STARTS, quiet)
    values.update({
        "start → window": starts.windows, "start → text shown": starts.texts,
        "start → preview shown": starts.previews, "CPU to start": starts.used})
    return values


def compare(rows, values):
    """Sets `values` beside the rows of the same name."""
    for row in rows:
        found = values.get(row.what.split(",")[0])
        if found:
            row.yardstick, row.yardstick_values = "ghostwriter", found
