// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/abbreviations.h"
#include "app/markdown/kramdown/element.h"
#include "app/markdown/kramdown/options.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <utility>

namespace app::kramdown {

struct LinkDefinition {
    QString url;
    QString title;
    const Element *boundary = nullptr; ///< Carries the attributes of all links to it.
    int line = 1;
};

struct FootnoteDefinition {
    std::unique_ptr<Element> content;
    const Element *boundary = nullptr;
};

/// What a post defines in one place and uses in others: needs the whole post.
struct Definitions {
    std::map<QString, LinkDefinition> links; ///< By normalized name.
    std::map<QString, FootnoteDefinition> footnotes;
    QHash<QString, AttributeList> attributeLists;
    Abbreviations abbreviations;
    Options options;

    /// Names of links match in any case, white space counts once.
    [[nodiscard]] static QString normalizedName(const QString &name);
    /// Those of a list with those of the definitions it refers to.
    [[nodiscard]] Attributes resolved(const AttributeList &list) const;
};

} // namespace app::kramdown
