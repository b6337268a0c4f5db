// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Draws diagrams with mermaid, which stands before this, in a page of its own that nobody sees; see
// DiagramRenderer. Runs in an isolated world; what comes out is cleaned once more by the
// application.
const bylineDiagram = (() => {
    'use strict';

    // Some diagrams are as wide as what they are drawn in.
    const container = document.createElement('div');
    container.style.width = '46rem';
    document.body.append(container);

    const say = (message) => console.log(bylineBoot.token + JSON.stringify(message));
    const initialize = (isDark) => mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        theme: isDark ? 'dark' : 'default',
        fontFamily: '"Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", '
            + '"Segoe UI", "DejaVu Sans", sans-serif',
        htmlLabels: false,
        flowchart: { htmlLabels: false },
        class: { htmlLabels: false },
        state: { htmlLabels: false },
        journey: { textPlacement: 'tspan' },
        c4: { textPlacement: 'tspan' },
        maxTextSize: 50_000,
        maxEdges: 500,
        deterministicIds: true,
        // What a diagram may not set for itself.
        secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'htmlLabels',
                 'suppressErrorRendering', 'fontFamily', 'themeCSS'],
    });

    // As a document of its own. What mermaid returns is HTML, where elements need not be closed.
    const documentOf = (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return new XMLSerializer().serializeToString(parsed.querySelector('svg'));
    };

    const draw = async (id, isDark, source) => {
        try {
            initialize(isDark);
            const { svg } = await mermaid.render(`byline-${id}`, source, container);
            say({ diagram: id, svg: documentOf(svg) });
        } catch (error) {
            say({ diagram: id, problem: String(error?.message ?? error) });
        } finally {
            container.replaceChildren();
        }
    };

    return { draw: (id, isDark, source) => { draw(id, isDark, source); } };
})();
