// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace app::templates {

/// A value of Liquid: nil is invalid, else a text, a truth, a number, a list or a map.
using Value = QVariant;
/// Nothing where Byline can't know the value.
using KnownValue = std::optional<Value>;

/// Which of a site's addresses are wanted.
enum class Addresses {
    Local, ///< The site's root stands for them: that is where the preview finds its files.
    Published, ///< As the site writes them.
};

/// The HTML of a text in the site's Markdown; nothing where there is too much to render.
using Markdownify = std::function<std::optional<QString>(const QString &)>;

/// What the names in an expression stand for.
struct Scope {
    QVariantMap variables; ///< `page`, `site`, `include`, and what `assign` made.
    /// A blog was read: a name that is not there is nil. Else it is not known.
    bool isComplete = false;
    Addresses addresses = Addresses::Local;
    Markdownify markdownify; ///< Null where nothing can render.

    /// The address of `path`, which counts from the site's root, with `baseurl` in front.
    [[nodiscard]] QString relativeUrl(const QString &path) const;
    /// The same with the site's `url` in front.
    [[nodiscard]] QString absoluteUrl(const QString &path) const;
};

/// As Liquid writes it.
[[nodiscard]] QString toText(const Value &value);
/// All but nil and false (Liquid: "Truthy and falsy").
[[nodiscard]] bool isTrue(const Value &value);
/// Nil, false, an empty text or list: what `default` replaces.
[[nodiscard]] bool isBlank(const Value &value);
[[nodiscard]] bool isNumber(const Value &value);

} // namespace app::templates
