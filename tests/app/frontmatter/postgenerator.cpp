// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "postgenerator.h"

using namespace Qt::StringLiterals;

QString PostGenerator::post()
{
    const QString body = u"\n본문 🍺\n---\n"_s;
    switch (m_format) {
    case app::FrontMatterFormat::Yaml:
        return u"---\n"_s + yaml() + (below(4) == 0 ? u"...\n"_s : u"---\n"_s) + body;
    case app::FrontMatterFormat::Toml:
        return u"+++\n"_s + toml() + u"+++\n"_s + body;
    case app::FrontMatterFormat::Json:
        return json() + u'\n' + body;
    case app::FrontMatterFormat::Other:
        break;
    }
    return body;
}

QString PostGenerator::text()
{
    static const QStringList texts{
        u"a"_s,         u"다른 제목"_s, u"후기 🍺🍻"_s,  u"no"_s,
        u"true"_s,      u"12"_s,        u"1e3"_s,      u"2019-09-26 23:53"_s,
        u"a: b"_s,      u"a #b"_s,      u""_s,         u" a"_s,
        u"a "_s,        u"'a'"_s,       u"\"a\" \\"_s, u"- a"_s,
        u"[a]"_s,       u"{a: b}"_s,    u"@a"_s,       u"%a"_s,
        u"&a *b"_s,     u"~"_s,         u"a\nb"_s,     u"a\n\n  b\n"_s,
        u"\na"_s,       u"a\tb"_s,      u"a\u2028b"_s, u"왜?"_s,
        u"|"_s,         u">-"_s,        u"a:"_s,       u"http://a.b/c?d=e#f"_s,
        u"null"_s,      u"it's"_s,      u"a, b"_s,     u"---"_s,
        u"a\n---\nb"_s, u"\u0007"_s,    u"e\u0301"_s,  u"🙇\u200d♀\ufe0f"_s,
        u"a\n\n\n"_s,   u"..."_s};
    return oneOf(texts);
}

QStringList PostGenerator::items()
{
    static const QStringList words{u"a"_s, u"가나"_s, u"b c"_s, u"🍺"_s, u"기계-학습"_s, u"C++"_s};
    QStringList items;
    for (int count = below(5); count > 0; --count)
        items.append(below(3) == 0 ? text() : oneOf(words));
    return items;
}

QString PostGenerator::gap()
{
    static const QStringList gaps{u""_s, u""_s, u""_s, u"\n"_s, u"# 주석: x\n"_s, u"\n  # y\n\n"_s};
    return oneOf(gaps);
}

QString PostGenerator::yaml()
{
    static const QStringList keys{u"title"_s, u"tags"_s,       u"'quoted key'"_s, u"제목 🍺"_s,
                                  u"date"_s,  u"header-img"_s, u"\"x\\\"y\""_s};
    static const QStringList values{u""_s,
                                    u" "_s,
                                    u" # c"_s,
                                    u" a"_s,
                                    u" 가나 다 🍺 # c"_s,
                                    u"   a b  "_s,
                                    u" ~"_s,
                                    u" yes # c"_s,
                                    u" true"_s,
                                    u" 12"_s,
                                    u" 1.10"_s,
                                    u" 2019-09-26 23:53 # KST"_s,
                                    u" 'it''s' # c"_s,
                                    u" \"a \\u00e9 \\\"b\\\"\""_s,
                                    u" http://a/b#c"_s,
                                    u" one\n  two\n\n  three # c"_s,
                                    u" 'one\n  two'"_s,
                                    u" \"one\n\n  two \\\n  three\""_s,
                                    u" |\n  one\n  # two\n\n  three"_s,
                                    u" |-  # c\n    one\n     two"_s,
                                    u" |+\n  one\n\n"_s,
                                    u" >\n  one\n  two\n\n  three"_s,
                                    u" >-\n  가\n  나"_s,
                                    u"\n  below # c"_s,
                                    u" []"_s,
                                    u" [a, '나', \"c\"] # c"_s,
                                    u" [ a,b ]"_s,
                                    u" [\n  a, # one\n  b,\n]"_s,
                                    u"\n- a # one\n- '나'\n# c\n- c"_s,
                                    u"\n  - a\n\n  - 🍺 🍺\n  -"_s,
                                    u" 가 나"_s,
                                    u"\n  k: v # c\n  l:\n    - m"_s,
                                    u" {k: v, l: [m]}"_s,
                                    u"\n- k: v\n  l: w\n- - x"_s,
                                    u" !!str 12 # c"_s,
                                    u" &anchor a"_s,
                                    u" |\n"_s,
                                    u" \"\""_s};
    QString text;
    const int shift = below(7);
    for (int i = below(7); i >= 0; --i)
        text += gap() + keys.at((i * 3 + shift) % 7) + u':' + oneOf(values) + u'\n';
    return text + gap();
}

QString PostGenerator::tomlValue()
{
    static const QStringList values{
        u"\"a\""_s,
        u"\"가나 🍺 \\u00e9 \\\"b\\\" \\\\\""_s,
        u"'it\\s'  # c"_s,
        u"''"_s,
        u"\"\"\"one\n\n  two \\\n  three\"\"\""_s,
        u"\"\"\"\n가\n나 \"quoted\"\n\"\"\""_s,
        u"'''\none\n# two\n'''"_s,
        u"true"_s,
        u"false # c"_s,
        u"12"_s,
        u"1_000"_s,
        u"0x1F"_s,
        u"1.10"_s,
        u"-2e3"_s,
        u"2019-09-26"_s,
        u"2019-09-26T23:53:00+09:00  # KST"_s,
        u"2019-09-26 23:53:00"_s,
        u"23:53:00"_s,
        u"[]"_s,
        u"[\"a\", '나', \"c\"] # c"_s,
        u"[ \"a\",\"b\" ]"_s,
        u"[\n  \"a\", # one\n  \"b\",\n]"_s,
        u"[1, 2, 3]"_s,
        u"[[\"a\"], [\"b\", \"c\"]]"_s,
        u"{}"_s,
        u"{ k = \"v\", l = [1] }"_s,
        u"{a.b = 1, c = \"}\"}"_s,
    };
    return oneOf(values);
}

QString PostGenerator::toml()
{
    static const QStringList keys{u"title"_s, u"tags"_s,  u"\"제목 🍺\""_s, u"'quoted key'"_s,
                                  u"date"_s,  u"a.b.c"_s, u"weight"_s};
    static const QStringList headers{u"[params]"_s, u"[ extra . deep ]"_s, u"[[resources]]"_s};
    static const QStringList colons{u" = "_s, u"="_s, u"  =   "_s};
    QString text;
    const int shift = below(7);
    for (int i = below(6); i >= 0; --i)
        text += gap() + keys.at((i * 3 + shift) % 7) + oneOf(colons) + tomlValue() + u'\n';
    for (const QString &header : headers) {
        if (below(3) > 0)
            continue;
        text += gap() + header + u'\n';
        for (int i = below(3); i >= 0; --i)
            text += gap() + u"k%1"_s.arg(i) + oneOf(colons) + tomlValue() + u'\n';
    }
    return text + gap();
}

QString PostGenerator::jsonValue(const QString &lineBreak)
{
    static const QStringList values{
        u"\"a\""_s,
        u"\"가나 🍺 \\u00e9 \\\"b\\\" \\ud83c\\udf7a \\/\""_s,
        u"\"\""_s,
        u"\"one\\ntwo\\t\""_s,
        u"true"_s,
        u"false"_s,
        u"null"_s,
        u"12"_s,
        u"-1.10"_s,
        u"2e3"_s,
        u"\"2019-09-26T23:53:00+09:00\""_s,
        u"[]"_s,
        u"[\"a\", \"나\"]"_s,
        u"[\"a\",\"b\",\"c\"]"_s,
        u"[1, [2], {\"k\": []}]"_s,
        u"{}"_s,
        u"{ \"k\": \"v\", \"l\": [1] }"_s,
        u"[%\"a\",%\"b\"%]"_s,
        u"{%\"k\": {%\"l\": null%}%}"_s,
    };
    return oneOf(values).replace(u'%', lineBreak);
}

QString PostGenerator::json()
{
    static const QStringList keys{u"title"_s, u"tags"_s,  u"제목 🍺"_s, u"a \\\"b\\\""_s,
                                  u"date"_s,  u"draft"_s, u"weight"_s};
    static const QStringList colons{u": "_s, u":"_s, u" : "_s};
    static const QStringList lineBreaks{u"\n  "_s, u"\n\t"_s, u"\n    "_s, u" "_s, u""_s};
    const QString lineBreak = oneOf(lineBreaks);
    const QString colon = oneOf(colons);
    const int shift = below(7);
    QStringList entries;
    for (int i = below(7); i >= 0; --i)
        entries.append(u'"' + keys.at((i * 3 + shift) % 7) + u'"' + colon
                       + jsonValue(lineBreak + lineBreak.mid(1)));
    const QString end = lineBreak.contains(u'\n') ? u"\n"_s : lineBreak;
    return u'{' + lineBreak + entries.join(u',' + lineBreak) + end + u'}';
}
