// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/decodedtext.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

struct FoundEnding {
    qsizetype position = 0;
    qsizetype length = 1;
    LineEnding ending = LineEnding::Lf;
};

std::optional<LineEnding> endingAt(QStringView text, qsizetype position)
{
    switch (text[position].unicode()) {
    case u'\n':
        return LineEnding::Lf;
    case u'\r':
        return position + 1 < text.size() && text[position + 1] == u'\n' ? LineEnding::CrLf
                                                                         : LineEnding::Cr;
    case 0x2029:
        return LineEnding::ParagraphSeparator;
    case 0xFDD0:
        return LineEnding::Fdd0;
    case 0xFDD1:
        return LineEnding::Fdd1;
    default:
        return std::nullopt;
    }
}

QList<FoundEnding> endingsOf(QStringView text)
{
    QList<FoundEnding> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const std::optional<LineEnding> ending = endingAt(text, i)) {
            const qsizetype length = *ending == LineEnding::CrLf ? 2 : 1;
            found.append({i, length, *ending});
            i += length - 1;
        }
    }
    return found;
}

/// Only what every editor knows as a line end can be the usual one: a new line in a text with one
/// stray U+2029 shall not end in another.
LineEnding mostFrequent(const QList<FoundEnding> &endings)
{
    std::array<qsizetype, 3> counts{};
    for (const FoundEnding &found : endings) {
        if (found.ending <= LineEnding::Cr)
            ++counts[size_t(found.ending)];
    }
    return LineEnding(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

Error invalid(QByteArrayView bytes, qsizetype position, const QString &detail)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        const bool isCrLf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (bytes[i] == '\n' || (bytes[i] == '\r' && !isCrLf))
            ++line;
    }
    return {Error::Kind::InvalidEncoding, {}, line, detail};
}

QString detailOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return u"looks like UTF-16, expected UTF-8"_s;
    return u"a byte that UTF-8 does not allow"_s;
}

} // namespace

QString characters(LineEnding ending)
{
    switch (ending) {
    case LineEnding::Lf:
        return u"\n"_s;
    case LineEnding::CrLf:
        return u"\r\n"_s;
    case LineEnding::Cr:
        return u"\r"_s;
    case LineEnding::ParagraphSeparator:
        return QString(QChar(0x2029));
    case LineEnding::Fdd0:
        return QString(QChar(0xFDD0));
    case LineEnding::Fdd1:
        return QString(QChar(0xFDD1));
    }
    return {};
}

Result<DecodedText> decode(const QByteArray &bytes)
{
    DecodedText result;
    QByteArrayView content(bytes);
    if (content.startsWith(ByteOrderMark)) {
        result.encoding.hasByteOrderMark = true;
        content = content.sliced(ByteOrderMark.size());
    }
    // A stateful decoder silently drops a sequence that the end of the file cuts off, and without
    // ConvertInitialBom a second byte order mark would be lost.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString raw = decoder.decode(content);
    const QByteArray again = raw.toUtf8();
    if (again != content) {
        const auto places
            = std::mismatch(content.begin(), content.end(), again.cbegin(), again.cend());
        return invalid(content, places.first - content.begin(), detailOf(bytes));
    }
    const QList<FoundEnding> endings = endingsOf(raw);
    result.lineEnding = mostFrequent(endings);
    result.text.reserve(raw.size());
    qsizetype done = 0;
    for (qsizetype line = 0; line < endings.size(); ++line) {
        const FoundEnding &found = endings[line];
        result.text += QStringView(raw).sliced(done, found.position - done);
        result.text += u'\n';
        done = found.position + found.length;
        if (found.ending != result.lineEnding)
            result.otherEndings.insert(result.otherEndings.cend(), int(line), found.ending);
    }
    result.text += QStringView(raw).sliced(done);
    return result;
}

Result<QByteArray> encode(const DecodedText &text)
{
    if (text.encoding.name != "UTF-8")
        return Error{Error::Kind::Unsupported, {}, 0, QString::fromLatin1(text.encoding.name)};
    QString raw;
    raw.reserve(text.text.size() + text.text.size() / 32);
    const QString usual = characters(text.lineEnding);
    int line = 0;
    qsizetype done = 0;
    for (qsizetype next = 0; (next = text.text.indexOf(u'\n', done)) >= 0; done = next + 1) {
        raw += QStringView(text.text).sliced(done, next - done);
        const auto other = text.otherEndings.constFind(line++);
        raw += other == text.otherEndings.cend() ? usual : characters(*other);
    }
    raw += QStringView(text.text).sliced(done);

    const QByteArray content = raw.toUtf8();
    if (!raw.isValidUtf16()) {
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw[i].isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate())
                ++i;
            else if (raw[i].isSurrogate())
                return invalid(content, raw.left(i).toUtf8().size(), u"half a character"_s);
        }
    }
    if (text.encoding.hasByteOrderMark)
        return ByteOrderMark.toByteArray() + content;
    return content;
}

DecodedText applied(const DecodedText &text, const QList<TextEdit> &edits)
{
    DecodedText result = text;
    result.text = applied(text.text, edits);
    if (text.otherEndings.isEmpty())
        return result;

    result.otherEndings.clear();
    const QStringView before(text.text);
    int oldLine = 0;
    int newLine = 0;
    const auto keep = [&](QStringView untouched) {
        for (qsizetype count = untouched.count(u'\n'); count > 0; --count) {
            const auto other = text.otherEndings.constFind(oldLine++);
            if (other != text.otherEndings.cend())
                result.otherEndings.insert(result.otherEndings.cend(), newLine, *other);
            ++newLine;
        }
    };
    TextPosition done = 0;
    for (const TextEdit &edit : edits) {
        keep(before.sliced(done, edit.range.start - done));
        oldLine += int(before.sliced(edit.range.start, edit.range.length).count(u'\n'));
        newLine += int(edit.replacement.count(u'\n'));
        done = edit.range.end();
    }
    keep(before.sliced(done));
    return result;
}

} // namespace app
