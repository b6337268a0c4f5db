// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Shows fences of mermaid as the diagrams that they describe: images, which the application has
// drawn by a page of its own. The source is shown until then, and where that fails. Part of the
// page's script: see preview.js.
const bylineDiagrams = (() => {
    'use strict';

    const Longest = 50_000; // Characters: mermaid's own limit.

    const create = document.createElement.bind(document);
    const images = document.getElementsByClassName.bind(document, 'diagram-image');
    let scheme = 'light';
    let isPrinting = false; // Paper is light.

    const addressOf = (source) =>
        `${bylineFrame.home}/diagram?${isPrinting ? 'light' : scheme}&${encodeURIComponent(source)}`;

    const dress = (code) => {
        const source = code.textContent;
        if (source.trim() === '' || source.length > Longest)
            return;
        const image = create('img');
        image.className = 'diagram-image';
        image.dataset.diagram = source;
        image.alt = source;
        image.hidden = true; // Until it is there.
        image.src = addressOf(source);
        const figure = create('div');
        figure.className = 'diagram';
        const pre = code.parentElement;
        pre.replaceWith(figure);
        figure.append(image, pre);
    };

    const isDiagram = (node) => node.dataset?.diagram !== undefined;

    const showPicture = (image) => {
        image.hidden = false;
        image.nextElementSibling.removeAttribute('data-problem');
    };

    const showSource = (image) => { image.hidden = true; };

    const showProblem = (source, problem) => {
        for (const image of images()) {
            if (image.dataset.diagram === source)
                image.nextElementSibling.dataset.problem = problem;
        }
    };

    const redraw = () => {
        for (const image of images()) {
            const address = addressOf(image.dataset.diagram);
            if (image.getAttribute('src') !== address)
                image.src = address;
        }
    };

    const setScheme = (name) => {
        scheme = name;
        if (!isPrinting)
            redraw();
    };

    const setPrinting = (prints) => {
        isPrinting = prints;
        redraw();
    };

    return {
        dress, isDiagram, showPicture, showSource, showProblem, setScheme,
        beginPrint: () => setPrinting(true),
        endPrint: () => setPrinting(false),
    };
})();
