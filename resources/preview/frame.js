// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What a page of the user's site needs: code in the shape and the colours that the site gives it,
// dark and light, and the choice of the element that holds the article. Part of the page's script:
// see preview.js.
const bylineFrame = (() => {
    'use strict';

    const isSite = location.host.startsWith('site');
    const home = isSite ? '/-byline' : ''; // Where our own files lie on this host.
    const create = document.createElement.bind(document);
    const all = (selector) => [...document.querySelectorAll(selector)];

    const shapes = new Map(all('template[data-byline]')
        .map((shape) => [shape.dataset.byline, shape.content.firstElementChild]));

    if (isSite) {
        const link = create('link');
        link.rel = 'stylesheet';
        link.href = `${home}/notes.css`;
        document.head.prepend(link);
    }

    /* Code */

    // Classes of Pygments, which Rouge and Chroma share, for those of highlight.js.
    const Classes = {
        addition: 'gi', attr: 'na', attribute: 'na', built_in: 'nb', bullet: 'o', comment: 'c1',
        deletion: 'gd', emphasis: 'ge', keyword: 'k', literal: 'kc', meta: 'cp', name: 'nt',
        number: 'mi', operator: 'o', property: 'na', punctuation: 'p', quote: 'c', regexp: 'sr',
        section: 'gh', 'selector-class': 'nc', 'selector-id': 'ni', 'selector-tag': 'nt',
        string: 's2', strong: 'gs', subst: 'si', symbol: 'ss', tag: 'nt', title: 'nf', type: 'kt',
        variable: 'nv',
    };
    // Hugo writes the colours of its default style, Monokai, into the page.
    const Monokai = {
        attr: '#a6e22e', attribute: '#a6e22e', built_in: '#a6e22e', comment: '#75715e',
        keyword: '#66d9ef', literal: '#ae81ff', meta: '#75715e', name: '#f92672',
        number: '#ae81ff', operator: '#f92672', regexp: '#e6db74', 'selector-tag': '#f92672',
        string: '#e6db74', tag: '#f92672', title: '#a6e22e', type: '#66d9ef',
    };
    const isMonokai = /#272822/.test(shapes.get('code')?.outerHTML ?? '');

    const kindOf = (span) => /(?:^|\s)hljs-(\S+)/.exec(span.className)?.[1];

    // The colours that highlight.js told, as the site's own style sheet knows them.
    const recolour = (content) => {
        if (!isSite)
            return;
        for (const span of content.querySelectorAll('span')) {
            const kind = kindOf(span);
            if (isMonokai && Monokai[kind])
                span.style.color = Monokai[kind];
            else if (Classes[kind])
                span.classList.add(Classes[kind]);
        }
    };

    const languageOf = (code) => /(?:^|\s)language-(\S+)/.exec(code.className)?.[1];

    const fillIn = (node, language) => {
        for (const name of node.getAttributeNames()) {
            const value = node.getAttribute(name);
            if (value.includes('LANG'))
                node.setAttribute(name, value.replaceAll('LANG', language));
        }
    };

    // Code that stands in a plain <pre> gets what the site puts around it.
    const shapeCode = (code) => {
        const language = languageOf(code);
        const model = (!language && shapes.get('plain-code')) || shapes.get('code');
        const pre = code.parentElement;
        if (!model || pre.attributes.length > 0 || (!language && model.localName === 'div'
            && !shapes.get('plain-code') && !/highlighter-rouge/.test(model.className)))
            return;
        const shape = model.cloneNode(true);
        [shape, ...shape.querySelectorAll('*')].forEach(
            (node) => fillIn(node, language ?? 'plaintext'));
        const inner = shape.querySelector('code');
        if (language)
            inner.dataset.language = language;
        inner.append(...code.childNodes);
        pre.replaceWith(shape);
    };

    const shapeInline = (code) => {
        const model = shapes.get('inline-code');
        if (model && !code.closest('pre') && !code.className)
            code.className = model.className;
    };

    const shape = (content) => {
        if (shapes.size === 0)
            return;
        content.querySelectorAll('pre > code').forEach(shapeCode);
        content.querySelectorAll('code').forEach(shapeInline);
    };

    /* Dark and light */

    // What a question for the reader's scheme becomes: a width that is always, or never, there.
    // Each can be told from what a site asks itself, to be turned around later.
    const Widths = { dark: '0.01px', light: '0.02px' };
    const Question = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)|\((?:min|max)-width: 0\.0([12])px\)/gi;

    const answer = (media, scheme) => {
        const answered = media.mediaText.replace(Question, (whole, asked, written) => {
            const name = asked?.toLowerCase() ?? (written === '1' ? 'dark' : 'light');
            return `(${name === scheme ? 'min' : 'max'}-width: ${Widths[name]})`;
        });
        if (answered !== media.mediaText)
            media.mediaText = answered;
    };

    const answerIn = (sheet, scheme) => {
        for (const rule of sheet.cssRules) {
            if (rule.media)
                answer(rule.media, scheme);
            if (rule.styleSheet)
                answerIn(rule.styleSheet, scheme);
            else if (rule.cssRules)
                answerIn(rule, scheme);
        }
    };

    // The site's own dark colours go with the window's, which Chromium does not know of.
    let windowScheme = 'light';

    const answerAll = (scheme) => {
        const { style } = document.documentElement;
        style.removeProperty('color-scheme');
        if (/dark/.test(getComputedStyle(document.documentElement).colorScheme))
            style.colorScheme = scheme;
        for (const sheet of document.styleSheets) {
            answer(sheet.media, scheme);
            answerIn(sheet, scheme);
        }
    };

    const followScheme = (scheme) => {
        windowScheme = scheme;
        answerAll(scheme);
    };

    /* Paper: the article alone, in light colours */

    const Aside = 'data-byline-aside';

    // What stands beside the article and the places of its front matter.
    const asides = () => {
        const found = [];
        for (let node = bylineBlocks.container; node !== document.body; node = node.parentElement) {
            found.push(...[...node.parentElement.children].filter((other) => other !== node
                && !other.matches('[data-byline-field], style, link')
                && !other.querySelector('[data-byline-field]')));
        }
        return found;
    };

    const beginPrint = () => {
        answerAll('light');
        asides().forEach((node) => node.setAttribute(Aside, ''));
    };

    const endPrint = () => {
        all(`[${Aside}]`).forEach((node) => node.removeAttribute(Aside));
        answerAll(windowScheme);
    };

    if (isSite) {
        const style = create('style');
        style.textContent = `@media print { [${Aside}] { display: none !important; }`
            + ' html, body { background: #fff !important; } }';
        document.head.append(style);
    }

    /* Choosing */

    const Marked = 'data-byline-marked';
    let marked = null;

    const mark = (node) => {
        if (!node || node === marked)
            return;
        marked?.removeAttribute(Marked);
        node.setAttribute(Marked, '');
        marked = node;
    };

    const startChoosing = (current, say) => {
        const style = create('style');
        style.textContent = `[${Marked}] { outline: 3px solid #2f6fed !important;`
            + ' outline-offset: -3px; background: rgba(47, 111, 237, 0.12) !important; }'
            + ' * { cursor: pointer !important; }';
        document.head.append(style);
        const around = (event) => event.target.closest?.('[data-byline-path]');
        mark(all('[data-byline-path]').find((node) => node.dataset.bylinePath === current) ?? null);
        document.addEventListener('mousemove', (event) => mark(around(event)));
        document.addEventListener('click', (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
            const path = around(event)?.dataset.bylinePath;
            if (path)
                say({ article: path });
        }, true);
    };

    return {
        isSite, home, shape, recolour, followScheme, beginPrint, endPrint, startChoosing,
    };
})();
