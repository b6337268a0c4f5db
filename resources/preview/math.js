// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Sets mathematics with KaTeX where sites do so: `$$…$$`, `\(…\)` and `\[…\]` in running text, which
// is also what generators make of their own notations. Part of the page's script: see preview.js.
const bylineMath = (() => {
    'use strict';

    const Longest = 20_000; // Characters of a block that is looked through.
    const Formula = /\$\$[^]+\$\$|\\\([^]+\\\)|\\\[[^]+\\\]/;
    const Options = {
        delimiters: [
            { left: '$$', right: '$$', display: true },
            { left: '\\[', right: '\\]', display: true },
            { left: '\\(', right: '\\)', display: false },
        ],
        ignoredTags: ['script', 'noscript', 'style', 'textarea', 'pre', 'code', 'option'],
        ignoredClasses: ['image-note', 'template-chip', 'katex'],
        output: 'html',
        throwOnError: true, // The source stays then.
        errorCallback: () => {},
        strict: 'ignore',
        trust: false,
        maxExpand: 1000,
        maxSize: 50,
    };

    // What KaTeX makes of text that it trusts no command in.
    const Elements = new Set(['span', 'svg', 'path', 'line', 'g']);
    const Attributes = new Set(['class', 'style', 'aria-hidden', 'viewBox', 'd', 'width', 'height',
                                'preserveAspectRatio', 'xmlns', 'x1', 'x2', 'y1', 'y2',
                                'stroke-width']);
    const Styles = /^(height|width|min-width|top|left|bottom|vertical-align|position|color|background-color|((margin|padding)(-(left|right|top|bottom))?)|border(-[a-z]+)*)$/;

    const isHarmless = (node) => Elements.has(node.localName)
        && node.getAttributeNames().every((name) => Attributes.has(name))
        && [...node.style].every((property) => Styles.test(property));

    const head = document.head;
    const create = document.createElement.bind(document);
    let hasStyle = false;

    const addStyle = () => {
        if (hasStyle)
            return;
        hasStyle = true;
        const link = create('link');
        link.rel = 'stylesheet';
        link.href = `${bylineFrame.home}/katex/katex.min.css`;
        head.append(link);
    };

    const set = (block, render) => {
        addStyle();
        const before = block.cloneNode(true);
        const hasFormula = (node) => Formula.test([...node.childNodes]
            .map((child) => child.nodeType === Node.TEXT_NODE ? child.data : ' ').join(''));
        [block, ...block.querySelectorAll(':not(.katex, .katex *)')].filter(hasFormula)
            .forEach(bylineKeep.noteOriginal);
        render(block, Options);
        const made = [...block.querySelectorAll('.katex')];
        if (made.some((root) => ![root, ...root.querySelectorAll('*')].every(isHarmless)))
            block.replaceChildren(...before.childNodes);
    };

    const dress = (block) => {
        const text = block.textContent;
        if (text.length <= Longest && Formula.test(text))
            bylineOnDemand.withLibraries(['katex'], block, (render) => set(block, render));
    };

    return { dress };
})();
