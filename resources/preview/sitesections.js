// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Sections in a page of the user's site, whose style sheets expect each block to be a child of the
// element that holds the article. So the blocks stay its children, and the sections are in a shadow
// tree of that element, each with a slot for its blocks: selectors see the one tree, the layout
// follows the other. A section near the view is as if it were not there (`display: contents`), so
// that margins collapse as on the site; the others are laid out when they come near. A post of few
// blocks needs no sections, and gets no shadow tree. Part of the page's script: see preview.js.
const bylineSiteSections = (() => {
    'use strict';

    const MostBare = 256; // Blocks that are laid out at once.
    const NearScreens = 2; // From the view on, in both directions.
    const FarScreens = 5;

    const create = document.createElement.bind(document);

    const style = `section { display: contents; }
        section[far] { display: block; content-visibility: auto; }
        @media print { section[far] { display: contents; } }`;

    const { attachShadow } = Element.prototype;

    // What holds a shadow tree, where the element may have one at all.
    const shadowOf = (container) => {
        try {
            return attachShadow.call(container, { mode: 'closed', slotAssignment: 'manual' });
        } catch {
            return null;
        }
    };

    // `end`: the node behind the last block. `sectionHeight`: of one that was never shown.
    const make = (container, end, sectionHeight) => {
        let shadow = null;
        let isTried = false;
        const order = []; // The sections, in order.
        const nodes = new Map(); // Their <section>, while there is a shadow tree.
        const tail = create('slot'); // Of what the theme has behind the post.

        const isFar = (section) => nodes.get(section).hasAttribute('far');
        const slotOf = (section) => nodes.get(section).firstChild;
        const firstAfter = (section) =>
            order.slice(order.indexOf(section) + 1).find((each) => each.blocks.length > 0)
                ?.blocks[0] ?? end;

        const bottomOf = (section) => (shadow && isFar(section) ? nodes.get(section)
            : section.blocks[section.blocks.length - 1]).getBoundingClientRect().bottom;
        const topOf = (section) => (shadow && isFar(section) ? nodes.get(section)
            : section.blocks[0]).getBoundingClientRect().top;

        /* Near and far */

        const setFar = (section, far) => {
            const node = nodes.get(section);
            if (far) {
                const height = bottomOf(section) - topOf(section);
                node.style.containIntrinsicSize = `auto ${Math.max(1, height)}px`;
            }
            node.toggleAttribute('far', far);
        };

        const update = () => {
            const screen = window.innerHeight;
            for (const section of order) {
                const isNearSection = !isFar(section);
                if (!isNearSection)
                    continue;
                if (bottomOf(section) < -FarScreens * screen
                    || topOf(section) > (FarScreens + 1) * screen)
                    setFar(section, true);
            }
        };

        const watcher = new IntersectionObserver((entries) => {
            const coming = entries.filter(({ isIntersecting }) => isIntersecting)
                .map(({ target }) => order.find((section) => nodes.get(section) === target))
                .filter((section) => section && isFar(section));
            coming.forEach((section) => setFar(section, false));
            if (coming.length > 0)
                update();
        }, { rootMargin: `${NearScreens * 100}% 0px` });

        /* The shadow tree */

        const addNode = (section) => {
            const node = create('section');
            node.append(create('slot'));
            node.style.containIntrinsicSize = `auto ${sectionHeight}px`;
            node.toggleAttribute('far', section !== order[0]);
            nodes.set(section, node);
            shadow.insertBefore(node, nodes.get(order[order.indexOf(section) + 1]) ?? tail);
            watcher.observe(node);
        };

        const assign = (section) => slotOf(section).assign(...section.blocks);

        const divide = () => {
            isTried = true;
            shadow = shadowOf(container);
            if (!shadow)
                return;
            const head = create('slot');
            const sheet = create('style');
            sheet.textContent = style;
            shadow.append(sheet, head, tail);
            const children = [...container.childNodes];
            const own = new Set(order.flatMap(({ blocks }) => blocks));
            const before = children.findIndex((node) => own.has(node) || node === end);
            head.assign(...children.slice(0, before).filter((node) => node !== end
                && node.nodeType !== Node.COMMENT_NODE));
            tail.assign(...children.slice(children.indexOf(end) + 1)
                .filter((node) => node.nodeType !== Node.COMMENT_NODE));
            for (const section of order) {
                addNode(section);
                assign(section);
            }
        };

        const blockCount = () => order.reduce((sum, { blocks }) => sum + blocks.length, 0);

        const follow = (section) => {
            if (!shadow && !isTried && blockCount() > MostBare)
                divide();
            else if (shadow)
                assign(section);
        };

        /* What blocks.js asks for */

        return {
            bottomOf,
            add(section, next) {
                const at = next ? order.indexOf(next) : order.length;
                order.splice(at, 0, section);
                const before = firstAfter(section);
                for (const block of section.blocks) {
                    if (block.parentNode !== container) // It was another section's.
                        container.insertBefore(block, before);
                }
                if (shadow)
                    addNode(section);
                follow(section);
            },
            insert(section, blocks, next) {
                const before = next ?? firstAfter(section);
                blocks.forEach((block) => container.insertBefore(block, before));
            },
            follow,
            drop(section) {
                order.splice(order.indexOf(section), 1);
                if (!shadow)
                    return;
                watcher.unobserve(nodes.get(section));
                nodes.get(section).remove();
                nodes.delete(section);
            },
        };
    };

    return { make };
})();
