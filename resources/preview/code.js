// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Colours code with highlight.js, which the application hands over when a post first holds code of
// a language that it knows; languages outside of its common set come one by one. Part of the
// page's script: see preview.js.
const bylineCode = (() => {
    'use strict';

    const Longest = 200_000; // Characters. What is longer stays plain.
    const Share = 8; // Milliseconds of each Span that blocks may take while they are made,
    const Span = 50; // so that a key in a code block shows coloured code and a long post opens at once.
    const Bundle = 'highlight'; // The name of highlight.js itself, with its common languages.

    const { languages } = bylineBoot; // From names and aliases to the scripts that they need.
    const create = document.createElement.bind(document);

    let library = null;
    let need = () => {}; // Asks the application for a script.
    const asked = new Set();
    const taken = new Set();
    const waiting = new Map(); // From scripts to the code elements that need them.

    const languageOf = (code) => {
        const name = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1].toLowerCase();
        return name !== undefined && Object.hasOwn(languages, name) ? name : null;
    };

    const ask = (script) => {
        if (!asked.has(script)) {
            asked.add(script);
            need(script);
        }
    };

    // highlight.js escapes what it is given; that nothing but coloured text came out is not left to
    // its word.
    const isOnlyColouring = (content, text) =>
        content.textContent === text
        && [...content.querySelectorAll('*')].every((node) => node.localName === 'span'
            && node.getAttributeNames().every((name) => name === 'class'));

    const colour = (code) => {
        const text = code.textContent;
        const template = create('template');
        try {
            template.innerHTML
                = library.highlight(text, { language: languageOf(code), ignoreIllegals: true }).value;
        } catch {
            return;
        }
        if (isOnlyColouring(template.content, text))
            code.replaceChildren(template.content);
    };

    /* What there was no time for is coloured when it comes near the view. */

    const observer = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
            if (isIntersecting) {
                observer.unobserve(target);
                colour(target);
            }
        }
    }, { rootMargin: '50% 0px' });

    let spanStart = 0;
    let spent = 0;

    const colourSoon = (code) => {
        const now = performance.now();
        if (now - spanStart > Span) {
            spanStart = now;
            spent = 0;
        }
        if (spent > Share) {
            observer.observe(code);
            return;
        }
        colour(code);
        spent += performance.now() - now;
    };

    const dressCode = (code) => {
        const language = languageOf(code);
        if (!language || code.childElementCount > 0 || code.textContent.length > Longest)
            return;
        const missing = [Bundle, languages[language]].find((script) => script && !taken.has(script));
        if (missing === undefined) {
            colourSoon(code);
            return;
        }
        waiting.set(missing, [...waiting.get(missing) ?? [], code]);
        ask(missing);
    };

    const take = (script, highlighter) => {
        library = highlighter;
        taken.add(script);
        const codes = waiting.get(script) ?? [];
        waiting.delete(script);
        codes.filter((code) => code.isConnected).forEach(dressCode);
    };

    return {
        dress: (content) => content.querySelectorAll('pre > code').forEach(dressCode),
        take,
        askThrough: (ask) => { need = ask; },
    };
})();
