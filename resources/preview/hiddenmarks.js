// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Makes seen what turns text around or can't be seen, so that what is read is what is written
// (Trojan Source, CVE-2021-42574). Joiners stay as they are: scripts and emoji need them. Part of
// the page's script: see preview.js.
const bylineHiddenMarks = (() => {
    'use strict';

    const Marks = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;

    const create = document.createElement.bind(document);
    const walkerOf = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT);

    const codeOf = (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

    // The mark stays in the text, though without effect on what is around it.
    const wrap = (node) => {
        for (let at; (at = node.data.search(Marks)) >= 0;) {
            const mark = node.splitText(at);
            node = mark.splitText(1);
            const shown = create('span');
            shown.className = 'hidden-mark';
            shown.dataset.code = codeOf(mark.data);
            mark.replaceWith(shown);
            shown.append(mark);
        }
    };

    const dress = (content) => {
        if (!Marks.test(content.textContent))
            return;
        const found = [];
        const walker = walkerOf(content);
        while (walker.nextNode()) {
            if (Marks.test(walker.currentNode.data))
                found.push(walker.currentNode);
        }
        found.forEach(wrap);
    };

    return { dress };
})();
