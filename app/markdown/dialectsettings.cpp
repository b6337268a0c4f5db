// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialectsettings.h"

#include <array>
#include <optional>

namespace app {
namespace {

/// A setting that turns a rule on and off.
struct Switch {
    QLatin1StringView path;
    bool DialectRules::*rule;
};

struct KramdownSwitch {
    QLatin1StringView path;
    bool kramdown::Options::*option;
};

// kramdown: "Options".
constexpr std::array KramdownSwitches{
    KramdownSwitch{QLatin1StringView("kramdown.hard_wrap"), &kramdown::Options::hasHardWrap},
    KramdownSwitch{QLatin1StringView("kramdown.auto_ids"), &kramdown::Options::hasAutoIds},
    KramdownSwitch{QLatin1StringView("kramdown.parse_block_html"),
                   &kramdown::Options::parsesBlockHtml},
    KramdownSwitch{QLatin1StringView("kramdown.parse_span_html"),
                   &kramdown::Options::parsesSpanHtml},
};

// Hugo: "Configure markup".
constexpr std::array HugoSwitches{
    Switch{QLatin1StringView("markup.goldmark.renderer.unsafe"), &DialectRules::hasRawHtml},
    Switch{QLatin1StringView("markup.goldmark.renderer.hardwraps"), &DialectRules::hasHardBreaks},
    Switch{QLatin1StringView("markup.goldmark.parser.autoheadingid"), &DialectRules::hasHeadingIds},
    Switch{QLatin1StringView("markup.goldmark.parser.attribute.title"),
           &DialectRules::hasHeadingAttributes},
    Switch{QLatin1StringView("markup.goldmark.extensions.linkify"), &DialectRules::hasAutolinks},
    Switch{QLatin1StringView("markup.goldmark.extensions.table"), &DialectRules::hasTables},
    Switch{QLatin1StringView("markup.goldmark.extensions.strikethrough"),
           &DialectRules::hasStrikethrough},
    Switch{QLatin1StringView("markup.goldmark.extensions.tasklist"), &DialectRules::hasTasks},
    Switch{QLatin1StringView("markup.goldmark.extensions.footnote"), &DialectRules::hasFootnotes},
};

// hexo-renderer-marked: "Options".
constexpr std::array MarkedSwitches{
    Switch{QLatin1StringView("marked.breaks"), &DialectRules::hasHardBreaks},
    Switch{QLatin1StringView("marked.headerIds"), &DialectRules::hasHeadingIds},
    Switch{QLatin1StringView("marked.gfm"), &DialectRules::hasTables},
    Switch{QLatin1StringView("marked.gfm"), &DialectRules::hasStrikethrough},
    Switch{QLatin1StringView("marked.gfm"), &DialectRules::hasTasks},
    Switch{QLatin1StringView("marked.gfm"), &DialectRules::hasAutolinks},
    Switch{QLatin1StringView("marked.autolink"), &DialectRules::hasAutolinks},
};

class Settings final
{
public:
    explicit Settings(const MarkdownSettings &values)
        : m_values(values)
    { }

    [[nodiscard]] std::optional<bool> isOn(QLatin1StringView path) const
    {
        const QString value = text(path);
        if (value == u"true")
            return true;
        return value == u"false" ? std::optional<bool>(false) : std::nullopt;
    }

    [[nodiscard]] QString text(QLatin1StringView path) const { return m_values.value(path); }

    template <typename Switches>
    void apply(const Switches &switches, DialectRules &rules) const
    {
        for (const Switch &one : switches)
            rules.*one.rule = isOn(one.path).value_or(rules.*one.rule);
    }

private:
    const MarkdownSettings &m_values;
};

void applyJekyll(const Settings &settings, DialectRules &rules)
{
    kramdown::Options &options = rules.kramdown;
    for (const KramdownSwitch &one : KramdownSwitches)
        options.*one.option = settings.isOn(one.path).value_or(options.*one.option);
    const QString input = settings.text(QLatin1StringView("kramdown.input"));
    options.isGfm = input.isEmpty() || input.compare(u"gfm", Qt::CaseInsensitive) == 0;
}

void applyHugo(const Settings &settings, DialectRules &rules)
{
    settings.apply(HugoSwitches, rules);
    const auto typographer
        = settings.isOn(QLatin1StringView("markup.goldmark.extensions.typographer"));
    if (typographer == false)
        rules.typography = Typography::None;
}

void applyHexo(const Settings &settings, DialectRules &rules)
{
    settings.apply(MarkedSwitches, rules);
    if (settings.isOn(QLatin1StringView("marked.smartypants")) == false)
        rules.typography = Typography::None;
}

} // namespace

void applySettings(const MarkdownSettings &settings, DialectRules &rules)
{
    if (Settings(settings).isOn(QLatin1StringView("cjk-friendly")) == true)
        rules.hasLooseEmphasis = true;
    switch (rules.dialect) {
    case Dialect::GitHub:
        break;
    case Dialect::Jekyll:
        applyJekyll(Settings(settings), rules);
        break;
    case Dialect::Hugo:
        applyHugo(Settings(settings), rules);
        break;
    case Dialect::Hexo:
        applyHexo(Settings(settings), rules);
        break;
    }
}

} // namespace app
