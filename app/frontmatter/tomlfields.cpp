// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomlfields.h"

#ifdef BYLINE_HAS_TOML

#include "app/frontmatter/jsonfields.h"
#include "app/frontmatter/yamlreader.h"

#include <toml++/toml.h>

#include <algorithm>

namespace app {
namespace {

/// The characters of a node on one line: a date stays the text that was written.
QString sourceOf(const toml::node &node, const QStringList &lines)
{
    const toml::source_region &source = node.source();
    if (source.begin.line < 1 || source.begin.line != source.end.line
        || static_cast<qsizetype>(source.begin.line) > lines.size())
        return {};
    // toml++ counts columns in code points.
    const QList<uint> line = lines.at(static_cast<qsizetype>(source.begin.line) - 1).toUcs4();
    const auto start = static_cast<qsizetype>(source.begin.column) - 1;
    const auto length = static_cast<qsizetype>(source.end.column - source.begin.column);
    if (start < 0 || start + length > line.size())
        return {};
    const QList<uint> part = line.sliced(start, length);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QVariant valueOf(const toml::node &node, const QStringList &lines)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return static_cast<qint64>(number->get());
    if (const auto *number = node.as_floating_point())
        return number->get();
    if (const auto *boolean = node.as_boolean())
        return boolean->get();
    if (const auto *array = node.as_array()) {
        QVariantList list;
        for (const toml::node &item : *array)
            list.append(valueOf(item, lines));
        return list;
    }
    if (const auto *table = node.as_table()) {
        QVariantMap map;
        for (const auto &[key, value] : *table)
            map.insert(QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.length())),
                       valueOf(value, lines));
        return map;
    }
    return sourceOf(node, lines);
}

} // namespace

Result<QList<Field>> readTomlFields(const QString &postText, const FrontMatterSpan &span)
{
    const QString content = postText.mid(span.content.start, span.content.length);
    const std::string bytes = content.toStdString();
    if (static_cast<qsizetype>(bytes.size()) > YamlLimits::Bytes)
        return Error{Error::Kind::TooComplex,
                     {},
                     span.contentLine,
                     QStringLiteral("more than %1 kB").arg(YamlLimits::Bytes / 1024)};
    try {
        const toml::table table = toml::parse(bytes);
        const QStringList lines = content.split(u'\n');
        QList<Field> fields;
        for (const auto &[key, value] : table) {
            const QString name
                = QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.length()));
            const int line = static_cast<int>(key.source().begin.line) + span.contentLine - 1;
            fields.append(fieldOfValue(name, valueOf(value, lines), line));
        }
        std::ranges::stable_sort(fields, {}, &Field::line); // toml++ sorts by key.
        return fields;
    } catch (const toml::parse_error &error) {
        return Error{Error::Kind::InvalidSyntax,
                     {},
                     static_cast<int>(error.source().begin.line) + span.contentLine - 1,
                     QString::fromUtf8(error.description().data(),
                                       static_cast<qsizetype>(error.description().size()))};
    } catch (const std::exception &error) {
        return Error{
            Error::Kind::InvalidSyntax, {}, span.contentLine, QString::fromUtf8(error.what())};
    }
}

} // namespace app

#else

namespace app {

Result<QList<Field>> readTomlFields(const QString &, const FrontMatterSpan &span)
{
    return Error{Error::Kind::Unsupported,
                 {},
                 span.contentLine - 1,
                 QStringLiteral("TOML can be edited as text only")};
}

} // namespace app

#endif
