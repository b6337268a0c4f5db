// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Colours code with highlight.js; languages outside of its common set come one by one. Part of the
// page's script: see preview.js.
const bylineCode = (() => {
    'use strict';

    const Longest = 200_000; // Characters. What is longer stays plain.

    const { languages } = bylineBoot; // From names and aliases to scripts; '' is highlight.js itself.
    const create = document.createElement.bind(document);

    const languageOf = (code) => {
        const name = (code.dataset.language ?? /(?:^|\s)language-(\S+)/.exec(code.className)?.[1])
            ?.toLowerCase();
        return name !== undefined && Object.hasOwn(languages, name) ? name : null;
    };

    // highlight.js escapes what it is given; that nothing but coloured text came out is not left to
    // its word.
    const isOnlyColouring = (content, text) =>
        content.textContent === text
        && [...content.querySelectorAll('*')].every((node) => node.localName === 'span'
            && node.getAttributeNames().every((name) => name === 'class'));

    const colour = (code, language, highlighter) => {
        if (languageOf(code) !== language || code.childElementCount > 0)
            return;
        const text = code.textContent;
        const template = create('template');
        try {
            template.innerHTML = highlighter.highlight(text, { language, ignoreIllegals: true }).value;
        } catch {
            return;
        }
        if (!isOnlyColouring(template.content, text))
            return;
        bylineFrame.recolour(template.content);
        bylineKeep.noteOriginal(code);
        code.replaceChildren(template.content);
    };

    const dressCode = (code) => {
        const language = languageOf(code);
        if (!language || code.childElementCount > 0 || code.textContent.length > Longest)
            return;
        const scripts = ['highlight', languages[language]].filter(Boolean);
        bylineOnDemand.withLibraries(scripts, code,
                                     (highlighter) => colour(code, language, highlighter));
    };

    return { dress: (block) => block.querySelectorAll('pre > code').forEach(dressCode) };
})();
