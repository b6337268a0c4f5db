// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Makes the page ready for paper: diagrams are drawn for a light page, code and formulas far from the
// view are finished, images and libraries that are on their way are waited for, and what must not be left alone at the end of a page learns how much has to stand
// behind it, see print.css. Part of the page's script: see preview.js.
const bylinePrint = (() => {
    'use strict';

    const PaperWidth = 640; // CSS pixels between the margins, about.
    const MostBehind = 480; // CSS pixels: more is not kept together.
    const Headings = 'h1, h2, h3, h4, h5, h6';

    const all = document.querySelectorAll.bind(document);
    const images = document.getElementsByTagName.bind(document, 'img');

    /* What stays together */

    const heightOf = (node) => node?.getBoundingClientRect().height ?? 0;

    const firstRows = (frame) => {
        const { rows } = frame.querySelector('table');
        return heightOf(rows[0]) + heightOf(rows[1]);
    };

    const heightOnPaper = (image) => image.naturalWidth > 0
        ? image.naturalHeight * Math.min(1, PaperWidth / image.naturalWidth) : 0;

    // Height of what can't be parted from the beginning of `node`.
    const beginningOf = (node, behindHeading) => {
        if (!node)
            return 0;
        if (node.matches(Headings))
            return heightOf(node) + behindHeading;
        if (node.matches('.table-frame'))
            return firstRows(node);
        const image = node.querySelector('img');
        return image && node.textContent.trim() === '' ? heightOnPaper(image) : 0;
    };

    const tellHeights = () => {
        for (const frame of all('.markdown-body .table-frame'))
            frame.style.setProperty('--beginning', `${Math.min(MostBehind, firstRows(frame))}px`);
        let next = null;
        let behind = 0;
        for (const node of [...all('#post > section > .block > *')].reverse()) {
            behind = Math.min(MostBehind, beginningOf(next, behind));
            if (node.matches(Headings))
                node.style.setProperty('--behind', `${behind}px`);
            next = node;
        }
    };

    const forgetHeights = () => {
        for (const node of all('[style*="--behind"], [style*="--beginning"]')) {
            node.style.removeProperty('--behind');
            node.style.removeProperty('--beginning');
            if (node.getAttribute('style') === '')
                node.removeAttribute('style');
        }
    };

    /* Waiting */

    let tell = null; // Called once everything is there.

    const check = () => {
        if (!tell || bylineOnDemand.isWaiting() || [...images()].some((image) => !image.complete))
            return;
        bylineOnDemand.finish(bylineBlocks.container);
        const done = tell;
        tell = null;
        tellHeights();
        done();
    };

    // No frames are drawn where the page is hidden, so these are what is left to wait for.
    document.addEventListener('load', check, true);
    document.addEventListener('error', check, true);
    bylineOnDemand.whenTaken(check);

    const begin = (say) => {
        bylineDiagrams.beginPrint();
        if (bylineFrame.isSite)
            bylineFrame.beginPrint();
        say({ bookmarks: bylineBookmarks.begin() });
        tell = () => say({ printable: true });
        check();
    };

    const end = () => {
        tell = null;
        forgetHeights();
        bylineBookmarks.end();
        bylineDiagrams.endPrint();
        if (bylineFrame.isSite)
            bylineFrame.endPrint();
    };

    return { begin, end };
})();
