# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""The posts that are measured: a copy of the sample blog with its first post in four lengths."""
import shutil
from dataclasses import dataclass
from pathlib import Path

# Stands first in the body, so that what is typed behind it is in sight in the editor and the preview.
TYPED_LINE = "Typed here"


@dataclass
class Post:
    name: str  # "x6": six times the body of the sample post.
    path: Path
    body: Path  # Without front matter, for programs that know none.
    typed_position: int  # Of the typed line's start, in UTF-16 units.
    typed_line: int  # From 1.

    @property
    def label(self):
        size = self.path.stat().st_size
        return f"{size / 1000:.0f} KB" if size < 1e6 else f"{size / 1e6:.1f} MB"


def make_blog(sample, source, scratch):
    """The posts, shortest first, in a blog of their own below `scratch`."""
    blog = scratch / "blog"
    shutil.copytree(sample, blog)
    first = source / (sample / "OPEN").read_text().strip()
    folder = blog / first.parent.relative_to(sample)
    text = first.read_text(encoding="utf-8")
    end = text.index("\n---\n", 4) + len("\n---\n")
    header, body = text[:end], text[end:]
    posts = []
    for factor in (1, 6, 60, 600):
        name = f"x{factor}"
        long_body = f"\n{TYPED_LINE}\n" + body * factor
        post = Post(name, folder / f"bench-{name}.md", scratch / f"body-{name}.md",
                    len(header.encode("utf-16-le")) // 2 + 1, header.count("\n") + 2)
        post.path.write_text(header + long_body, encoding="utf-8")
        post.body.write_text(long_body, encoding="utf-8")
        posts.append(post)
    return posts
