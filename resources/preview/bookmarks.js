// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Where the post's headings are on paper. Chromium 102 writes no outline, but a named destination
// for each place that a link of the page leads to: so a place is put into each heading, and links to
// these, which nobody sees, into the page. Part of the page's script: see preview.js.
const bylineBookmarks = (() => {
    'use strict';

    const Headings = 'h1, h2, h3, h4, h5, h6';

    const create = document.createElement.bind(document);

    let marks = [];

    const markPlace = (heading, name) => {
        const place = create('byline-place');
        place.id = name;
        place.style.cssText = 'all: initial; display: inline-block; width: 0; height: 0;'
            + ' vertical-align: top;';
        heading.prepend(place);
        return place;
    };

    const linkTo = (names) => {
        const links = create('div');
        links.hidden = true;
        for (const name of names) {
            const link = create('a');
            link.href = `#${name}`;
            links.append(link);
        }
        document.body.append(links);
        return links;
    };

    // Answers { level, title, name } for each heading, in order.
    const begin = () => {
        end();
        const headings = [...bylineBlocks.container.querySelectorAll(Headings)]
            .filter((heading) => bylineBlocks.around(heading) && heading.textContent.trim() !== '');
        const bookmarks = headings.map((heading, i) => ({
            level: Number(heading.localName[1]),
            title: heading.textContent.replace(/\s+/g, ' ').trim(),
            name: `byline-place-${i}`,
        }));
        marks = headings.map((heading, i) => markPlace(heading, bookmarks[i].name));
        marks.push(linkTo(bookmarks.map(({ name }) => name)));
        return bookmarks;
    };

    const end = () => {
        marks.forEach((mark) => mark.remove());
        marks = [];
    };

    return { begin, end };
})();
