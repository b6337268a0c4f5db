// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialectsettings.h"

#include "app/markdown/kramdown/htmltext.h"

#include <algorithm>
#include <array>
#include <initializer_list>
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
    KramdownSwitch{QLatin1StringView("kramdown.remove_line_breaks_for_cjk"),
                   &kramdown::Options::joinsCjkLines},
};

// Hugo: "Configure markup".
constexpr std::array HugoSwitches{
    Switch{QLatin1StringView("markup.goldmark.renderer.unsafe"), &DialectRules::hasRawHtml},
    Switch{QLatin1StringView("markup.goldmark.renderer.hardwraps"), &DialectRules::hasHardBreaks},
    Switch{QLatin1StringView("markup.goldmark.parser.autoheadingid"), &DialectRules::hasHeadingIds},
    Switch{QLatin1StringView("markup.goldmark.parser.attribute.title"),
           &DialectRules::hasHeadingAttributes},
    Switch{QLatin1StringView("markup.goldmark.parser.attribute.block"),
           &DialectRules::hasBlockAttributes},
    Switch{QLatin1StringView("markup.goldmark.extensions.linkify"), &DialectRules::hasAutolinks},
    Switch{QLatin1StringView("markup.goldmark.extensions.table"), &DialectRules::hasTables},
    Switch{QLatin1StringView("markup.goldmark.extensions.strikethrough"),
           &DialectRules::hasStrikethrough},
    Switch{QLatin1StringView("markup.goldmark.extensions.tasklist"), &DialectRules::hasTasks},
    Switch{QLatin1StringView("markup.goldmark.extensions.footnote"), &DialectRules::hasFootnotes},
    Switch{QLatin1StringView("markup.goldmark.extensions.definitionlist"),
           &DialectRules::hasDefinitions},
    Switch{QLatin1StringView("markup.goldmark.extensions.extras.mark.enable"),
           &DialectRules::hasMarkedText},
    Switch{QLatin1StringView("layouts.alerts"), &DialectRules::hasAlerts},
};

// hexo-renderer-marked: "Options".
constexpr std::array MarkedSwitches{
    Switch{QLatin1StringView("marked.breaks"), &DialectRules::hasHardBreaks},
    Switch{QLatin1StringView("marked.headerIds"), &DialectRules::hasHeadingIds},
    Switch{QLatin1StringView("marked.descriptionLists"), &DialectRules::hasDefinitions},
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

    [[nodiscard]] int number(QLatin1StringView path, int otherwise) const
    {
        bool isNumber = false;
        const int value = text(path).toInt(&isNumber);
        return isNumber ? value : otherwise;
    }

    /// Null is a value: it switches things off.
    [[nodiscard]] bool has(QLatin1StringView path) const { return m_values.contains(path); }
    [[nodiscard]] const MarkdownSettings &values() const { return m_values; }

    template <typename Switches>
    void apply(const Switches &switches, DialectRules &rules) const
    {
        for (const Switch &one : switches)
            rules.*one.rule = isOn(one.path).value_or(rules.*one.rule);
    }

private:
    const MarkdownSettings &m_values;
};

// `rsquo`, or a number as in `&#39;`
QString characterOf(const QString &name)
{
    bool isNumber = false;
    const uint code = name.toUInt(&isNumber);
    const QString reference = isNumber ? u'#' + QString::number(code) : name;
    return kramdown::withCharacters(u'&' + reference + u';');
}

// Four names with commas between them; anything else changes nothing.
QString quotesOf(const QString &names, const QString &otherwise)
{
    QString quotes;
    for (const QString &name : names.split(u',')) {
        const QString character = characterOf(name.trimmed());
        if (character.size() == 1)
            quotes += character;
    }
    return quotes.size() == 4 ? quotes : otherwise;
}

// `1..3`, or a list.
QList<int> levelsOf(const QString &text, const QList<int> &otherwise)
{
    QList<int> levels;
    const QStringList ends = text.split(QStringLiteral(".."));
    if (ends.size() == 2) {
        for (int level = qMax(1, ends[0].toInt()); level <= qMin(6, ends[1].toInt()); ++level)
            levels.append(level);
    } else {
        for (const QString &level : text.split(u',', Qt::SkipEmptyParts))
            levels.append(level.trimmed().toInt());
    }
    return levels.isEmpty() ? otherwise : levels;
}

void applyKramdown(const Settings &settings, kramdown::Options &options)
{
    for (const KramdownSwitch &one : KramdownSwitches)
        options.*one.option = settings.isOn(one.path).value_or(options.*one.option);
    const QString input = settings.text(QLatin1StringView("kramdown.input"));
    options.isGfm = input.isEmpty() || input.compare(u"gfm", Qt::CaseInsensitive) == 0;
    const QLatin1StringView quirks("kramdown.gfm_quirks");
    options.hasTypography = !settings.text(quirks).contains(u"no_auto_typographic");
    options.endsParagraphs = options.isGfm
        && (!settings.has(quirks) || settings.text(quirks).contains(u"paragraph_end"));
    const QLatin1StringView math("kramdown.math_engine");
    const QString engine = settings.text(math);
    options.hasMath = !settings.has(math) || engine == u"mathjax" || engine == u"katex";
    options.idPrefix = settings.text(QLatin1StringView("kramdown.auto_id_prefix"));
    options.quotes
        = quotesOf(settings.text(QLatin1StringView("kramdown.smart_quotes")), options.quotes);
    options.firstFootnote
        = settings.number(QLatin1StringView("kramdown.footnote_nr"), options.firstFootnote);
    options.footnotePrefix
        = settings.text(QLatin1StringView("kramdown.footnote_prefix")).toHtmlEscaped();
    const QLatin1StringView backLink("kramdown.footnote_backlink");
    if (settings.has(backLink))
        options.backLink = settings.text(backLink);
    options.contentsLevels
        = levelsOf(settings.text(QLatin1StringView("kramdown.toc_levels")), options.contentsLevels);
    options.headerOffset = settings.number(QLatin1StringView("kramdown.header_offset"), 0);
    const QString symbols = QStringLiteral("kramdown.typographic_symbols.");
    for (auto it = settings.values().lowerBound(symbols);
         it != settings.values().end() && it.key().startsWith(symbols); ++it)
        options.symbols.insert(it.key().mid(symbols.size()), kramdown::withCharacters(it.value()));
}

// Jekyll's other parsers are cmark itself: jekyll-commonmark, and GitHub's of it.
void applyJekyll(const Settings &settings, DialectRules &rules)
{
    const QStringList plugins = settings.text(QLatin1StringView("plugins")).split(u',');
    if (plugins.contains(u"jemoji"))
        rules.emoji = EmojiNames::InText;
    rules.hasAlerts = plugins.contains(u"jekyll-gfm-admonitions");
    const QString engine = settings.text(QLatin1StringView("markdown")).toLower();
    if (!engine.startsWith(u"commonmark")) {
        applyKramdown(settings, rules.kramdown);
        return;
    }
    const bool isGitHubs = engine == u"commonmarkghpages";
    const QString extensions = settings.text(QLatin1StringView("commonmark.extensions"));
    const QString options = settings.text(QLatin1StringView("commonmark.options")).toLower();
    rules.isKramdown = false;
    rules.hasLooseEmphasis = false;
    rules.hasHeadingIds = isGitHubs;
    rules.hasTables = isGitHubs || extensions.contains(u"table");
    rules.hasStrikethrough = isGitHubs || extensions.contains(u"strikethrough");
    rules.hasAutolinks = isGitHubs || extensions.contains(u"autolink");
    rules.hasTasks = extensions.contains(u"tasklist");
    rules.hasFootnotes = isGitHubs || options.contains(u"footnotes");
    rules.hasHardBreaks = options.contains(u"hardbreaks");
}

void applyHugo(const Settings &settings, DialectRules &rules)
{
    settings.apply(HugoSwitches, rules);
    if (settings.isOn(QLatin1StringView("enableemoji")) == true)
        rules.emoji = EmojiNames::InSource;
    const QString ids
        = settings.text(QLatin1StringView("markup.goldmark.parser.autoheadingidtype"));
    if (ids == u"github-ascii")
        rules.hugoIds = HugoIds::GitHubAscii;
    else if (ids == u"blackfriday")
        rules.hugoIds = HugoIds::Blackfriday;
    const auto typographer
        = settings.isOn(QLatin1StringView("markup.goldmark.extensions.typographer"));
    if (typographer == false)
        rules.typography = Typography::None;
}

void applyHexo(const Settings &settings, DialectRules &rules)
{
    settings.apply(MarkedSwitches, rules);
    const QStringList plugins = settings.text(QLatin1StringView("packages")).split(u',')
        + settings.text(QLatin1StringView("markdown.plugins")).split(u',');
    const auto hasAny = [&plugins](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(),
                           [&plugins](QLatin1StringView name) { return plugins.contains(name); });
    };
    // markdown-it reads by CommonMark's rules, as cmark does.
    if (hasAny({QLatin1StringView("hexo-renderer-markdown-it"),
                QLatin1StringView("hexo-renderer-markdown-it-plus")})
        && !hasAny({QLatin1StringView("hexo-renderer-marked")})) {
        rules.isMarked = false;
        rules.hasSingleTilde = false;
        rules.hasDefinitions = false;
    }
    if (hasAny({QLatin1StringView("hexo-filter-github-emojis"),
                QLatin1StringView("markdown-it-emoji")}))
        rules.emoji = EmojiNames::InText;
    rules.hasMarkedText = hasAny({QLatin1StringView("markdown-it-mark")});
    rules.hasAlerts = hasAny({QLatin1StringView("markdown-it-github-alerts"),
                              QLatin1StringView("hexo-filter-github-alerts")});
    rules.hasContentsMark = hasAny({QLatin1StringView("markdown-it-toc-done-right"),
                                    QLatin1StringView("markdown-it-table-of-contents")});
    if (settings.isOn(QLatin1StringView("marked.smartypants")) == false)
        rules.typography = Typography::None;
}

template <typename Switches>
QString pathOf(const Switches &switches, bool DialectRules::*rule)
{
    for (const Switch &one : switches) {
        // Those of layouts are what Byline found there, no settings.
        if (one.rule == rule && !one.path.startsWith(QLatin1StringView("layouts.")))
            return one.path;
    }
    return {};
}

} // namespace

QString settingOf(Dialect dialect, bool DialectRules::*rule)
{
    if (dialect == Dialect::Hugo)
        return pathOf(HugoSwitches, rule);
    return dialect == Dialect::Hexo ? pathOf(MarkedSwitches, rule) : QString();
}

void applySettings(const MarkdownSettings &settings, DialectRules &rules)
{
    if (Settings(settings).isOn(QLatin1StringView("cjk-friendly")) == true)
        rules.hasLooseEmphasis = true;
    switch (rules.dialect) {
    case Dialect::GitHub:
        rules.hasAlerts
            = Settings(settings).isOn(QLatin1StringView("github.alerts")).value_or(true);
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
