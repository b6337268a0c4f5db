// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/export/pagetemplate.h"

#include <QFile>

namespace app {
namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/byline/export/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource '%s' is missing from this build", qUtf8Printable(name));
    return QString::fromUtf8(file.readAll());
}

/// One `{{…}}`; positions in the template.
struct Tag {
    qsizetype start = -1;
    qsizetype end = -1;
    QChar sign; ///< '#', '/', '{' or null.
    QString name;
};

Tag nextTag(QStringView text, qsizetype from)
{
    Tag tag;
    const qsizetype open = text.indexOf(u"{{", from);
    const bool isRaw = open >= 0 && text.mid(open).startsWith(u"{{{");
    const QStringView closing = isRaw ? QStringView(u"}}}") : QStringView(u"}}");
    const qsizetype close = open < 0 ? -1 : text.indexOf(closing, open);
    if (close < 0)
        return tag;
    QStringView content = text.mid(open + 2, close - open - 2);
    if (isRaw || content.startsWith(u'#') || content.startsWith(u'/')) {
        tag.sign = content.front();
        content = content.mid(1);
    }
    tag.start = open;
    tag.end = close + closing.size();
    tag.name = content.trimmed().toString();
    return tag;
}

/// Widens a section's tag to its whole line where nothing else stands on it.
Tag withItsLine(QStringView text, Tag tag)
{
    const bool startsLine = tag.start == 0 || text.at(tag.start - 1) == u'\n';
    if (startsLine && tag.end < text.size() && text.at(tag.end) == u'\n')
        ++tag.end;
    return tag;
}

/// The `{{/name}}` that closes the section opened before `from`.
Tag closingTag(QStringView text, qsizetype from, const QString &name)
{
    int depth = 1;
    for (Tag tag = nextTag(text, from); tag.start >= 0; tag = nextTag(text, tag.end)) {
        if (tag.name != name)
            continue;
        if (tag.sign == u'#')
            ++depth;
        else if (tag.sign == u'/' && --depth == 0)
            return withItsLine(text, tag);
    }
    return {};
}

bool isEmpty(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    return value.typeId() == QMetaType::Bool ? !value.toBool() : value.toString().isEmpty();
}

} // namespace

QString fillTemplate(QStringView pageTemplate, const QVariantMap &values)
{
    QString result;
    qsizetype done = 0;
    while (true) {
        Tag tag = nextTag(pageTemplate, done);
        if (tag.start < 0)
            break;
        if (tag.sign == u'#')
            tag = withItsLine(pageTemplate, tag);
        result += pageTemplate.mid(done, tag.start - done);
        done = tag.end;
        const QVariant value = values.value(tag.name);
        if (tag.sign != u'#') {
            const QString text = value.toString();
            result += tag.sign == u'{' ? text : text.toHtmlEscaped();
            continue;
        }
        const Tag closing = closingTag(pageTemplate, done, tag.name);
        const qsizetype end = closing.start < 0 ? pageTemplate.size() : closing.start;
        const QStringView section = pageTemplate.mid(done, end - done);
        done = closing.start < 0 ? pageTemplate.size() : closing.end;
        if (isEmpty(value))
            continue;
        const QVariantList entries
            = value.typeId() == QMetaType::QStringList ? value.toList() : QVariantList{value};
        for (const QVariant &entry : entries) {
            QVariantMap inner = values;
            inner.insert(QStringLiteral("."), entry);
            result += fillTemplate(section, inner);
        }
    }
    result += pageTemplate.mid(done);
    return result;
}

QString builtInPage()
{
    return resource(QStringLiteral("page.html"));
}

QString builtInStyle(PageTheme theme)
{
    const QString name = themeStyleName(theme);
    return resource(QStringLiteral("github-markdown.css")) + resource(QStringLiteral("page.css"))
        + resource(QStringLiteral("notes.css")) + (name.isEmpty() ? QString() : resource(name));
}

} // namespace app
