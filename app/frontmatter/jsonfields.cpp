// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/jsonfields.h"

#include "app/frontmatter/yamlreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {
namespace {

QString textOf(const QVariant &value)
{
    return value.canConvert<QString>() ? value.toString() : QString();
}

ValueStyle styleOf(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return ValueStyle::Empty;
    if (value.typeId() == QMetaType::QVariantList)
        return ValueStyle::FlowList;
    if (value.typeId() == QMetaType::QVariantMap)
        return ValueStyle::FlowMap;
    return value.typeId() == QMetaType::QString ? ValueStyle::DoubleQuoted : ValueStyle::Plain;
}

} // namespace

Field fieldOfValue(const QString &key, const QVariant &value, int line)
{
    Field field;
    field.key = key;
    field.value = value.isNull() ? QVariant() : value;
    field.style = styleOf(value);
    field.line = line;
    if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &item : value.toList())
            field.texts.append(textOf(item));
    } else if (field.style != ValueStyle::Empty && field.style != ValueStyle::FlowMap) {
        field.texts.append(textOf(value));
    }
    return field;
}

Result<QList<Field>> readJsonFields(const QString &postText, const FrontMatterSpan &span)
{
    const QString content = postText.mid(span.content.start, span.content.length);
    const QByteArray bytes = content.toUtf8();
    if (bytes.size() > YamlLimits::Bytes)
        return Error{Error::Kind::TooComplex,
                     {},
                     span.contentLine,
                     QStringLiteral("more than %1 kB").arg(YamlLimits::Bytes / 1024)};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const auto line
            = bytes.first(std::min<qsizetype>(parseError.offset, bytes.size())).count('\n');
        return Error{Error::Kind::InvalidSyntax,
                     {},
                     span.contentLine + static_cast<int>(line),
                     parseError.errorString()};
    }
    QList<Field> fields;
    const QJsonObject object = document.object();
    // QJsonObject sorts its keys: where they stand says how they were written.
    QList<std::pair<qsizetype, QString>> keys;
    for (auto it = object.begin(); it != object.end(); ++it)
        keys.append({content.indexOf(u'"' + it.key() + u'"'), it.key()});
    std::ranges::sort(keys);
    for (const auto &[position, key] : keys) {
        const auto line = content.first(std::max<qsizetype>(position, 0)).count(u'\n');
        fields.append(fieldOfValue(key, object.value(key).toVariant(),
                                   span.contentLine + static_cast<int>(line)));
    }
    return fields;
}

} // namespace app
