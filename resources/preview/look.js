// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Colours, the look that was chosen and the user's own style sheet. Part of the page's script: see
// preview.js.
const bylineLook = (() => {
    'use strict';

    // What is dressed by notes.css, see there.
    const OwnParts = '.image-note, .template-chip, .embed-box, .markdown-alert';

    const root = document.documentElement;
    const head = document.head;
    const create = document.createElement.bind(document);

    const addStyle = () => {
        const style = create('style');
        head.append(style);
        return style;
    };

    const declarations = (colours, end = '') => Object.entries(colours)
        .map(([name, colour]) => `--${name}: ${colour}${end};`).join(' ');

    // In a page of the site only our own notes have our colours: its style sheets may use the same
    // names for theirs.
    const noteColours = bylineFrame.isSite ? addStyle() : null;
    const paperStyle = addStyle();
    let userStyle = null;

    // The lightness of what the site's page shows behind its text, 0 to 1.
    const lightnessOfSite = () => {
        for (const node of [document.body, root]) {
            const [r, g, b, a = 1] = getComputedStyle(node).backgroundColor
                .match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
            if (a > 0)
                return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
        }
        return 1; // What browsers paint where nothing is said.
    };

    // `paper`: the colours of the light theme, for print.css.
    const setTheme = (isDark, colours, paper) => {
        if (bylineFrame.isSite)
            bylineFrame.followScheme(isDark ? 'dark' : 'light');
        const isDarkPage = bylineFrame.isSite ? lightnessOfSite() < 0.5 : isDark;
        bylineDiagrams.setScheme(isDarkPage ? 'dark' : 'light');
        if (noteColours) {
            noteColours.textContent = `${OwnParts} {`
                + declarations(colours)
                + '--mono: monospace; }';
            return;
        }
        root.classList.toggle('dark', isDark);
        paperStyle.textContent = `@media print { :root, :root[data-look] {${
            declarations(paper, ' !important')} --page: #fff !important; } }`;
        for (const [name, colour] of Object.entries(colours))
            root.style.setProperty(`--${name}`, colour);
    };

    const setLook = (name, css) => {
        if (!bylineFrame.isSite)
            root.dataset.look = name;
        if (!userStyle && css)
            userStyle = addStyle();
        if (userStyle)
            userStyle.textContent = css;
    };

    return { setTheme, setLook };
})();
