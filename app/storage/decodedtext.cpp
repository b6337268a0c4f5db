// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/decodedtext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QByteArray Utf8 = "UTF-8"_ba;

DecodedText split(const QString &raw, TextEncoding encoding)
{
    const QList<FoundEnding> endings = endingsIn(raw);
    DecodedText result{{}, std::move(encoding), mostFrequent(endings), {}};
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

/// The text with the endings that the file has. Where edits left nothing between a CR and a LF, the
/// LF becomes a CR: together they would be read as one line ending.
QString joined(const DecodedText &text)
{
    QString raw;
    raw.reserve(text.text.size() + text.text.size() / 32);
    const QString usual = characters(text.lineEnding);
    LineEnding before = LineEnding::Lf;
    int line = 0;
    qsizetype done = 0;
    for (qsizetype next = 0; (next = text.text.indexOf(u'\n', done)) >= 0; done = next + 1) {
        raw += QStringView(text.text).sliced(done, next - done);
        LineEnding ending = text.otherEndings.value(line++, text.lineEnding);
        if (next == done && before == LineEnding::Cr && ending == LineEnding::Lf)
            ending = LineEnding::Cr;
        raw += ending == text.lineEnding ? usual : characters(ending);
        before = ending;
    }
    raw += QStringView(text.text).sliced(done);
    return raw;
}

/// 1-based number of the line that follows `before`.
int lineBehind(QStringView before)
{
    return int(endingsIn(before).size()) + 1;
}

/// Takes the byte order mark from the front of `content`.
TextEncoding takeByteOrderMark(QByteArrayView &content, const QByteArray &encodingName)
{
    const QByteArray mark = byteOrderMark(encodingName);
    const bool has = !mark.isEmpty() && content.startsWith(mark);
    if (has)
        content = content.sliced(mark.size());
    return {encodingName, has};
}

MissingCharacter missingAt(const QString &raw, qsizetype position)
{
    char32_t character = raw[position].unicode();
    if (raw[position].isHighSurrogate() && position + 1 < raw.size()
        && raw[position + 1].isLowSurrogate())
        character = QChar::surrogateToUcs4(raw[position], raw[position + 1]);
    return {lineBehind(QStringView(raw).first(position)), character};
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes)
{
    return decode(bytes, Utf8);
}

Result<DecodedText> decode(const QByteArray &bytes, const QByteArray &encodingName)
{
    QByteArrayView content(bytes);
    const TextEncoding encoding = takeByteOrderMark(content, encodingName);
    const ReadText read = textOf(content, encodingName, OnInvalid::Stop);
    const auto refused = [&](QStringView before, const QString &detail) {
        return Error{Error::Kind::InvalidEncoding, {}, lineBehind(before), detail};
    };
    if (read.invalidAt) {
        const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
        return refused(
            read.text,
            isUtf16 ? u"looks like UTF-16, expected %1"_s.arg(QLatin1StringView(encodingName))
                    : u"a byte that %1 does not allow"_s.arg(QLatin1StringView(encodingName)));
    }
    // Legacy tables know bytes that mean a character which is written in another way.
    if (encodingName != Utf8) {
        const WrittenText written = bytesOf(read.text, encodingName);
        if (written.impossibleAt)
            return refused(QStringView(read.text).first(*written.impossibleAt),
                           u"bytes that would not be written back"_s);
        if (written.bytes != content) {
            const auto places = std::mismatch(content.begin(), content.end(),
                                              written.bytes.cbegin(), written.bytes.cend());
            const QByteArrayView before = content.first(places.first - content.begin());
            return refused(textOf(before, encodingName, OnInvalid::Replace).text,
                           u"bytes that would not be written back"_s);
        }
    }
    return split(read.text, encoding);
}

DecodedText decodedForReading(const QByteArray &bytes, const QByteArray &encodingName)
{
    QByteArrayView content(bytes);
    const TextEncoding encoding = takeByteOrderMark(content, encodingName);
    return split(textOf(content, encodingName, OnInvalid::Replace).text, encoding);
}

Result<QByteArray> encode(const DecodedText &text)
{
    const QString raw = joined(text);
    WrittenText written = bytesOf(raw, text.encoding.name);
    if (written.impossibleAt) {
        if (raw.isEmpty())
            return Error{Error::Kind::Unsupported, {}, 0, QString::fromLatin1(text.encoding.name)};
        const MissingCharacter missing = missingAt(raw, *written.impossibleAt);
        const QString detail = QChar::isSurrogate(missing.character)
            ? u"half a character"_s
            : u"U+%1 is not in %2"_s.arg(quint32(missing.character), 4, 16, QChar(u'0'))
                  .arg(QLatin1StringView(text.encoding.name));
        return Error{Error::Kind::InvalidEncoding, {}, missing.line, detail};
    }
    if (text.encoding.hasByteOrderMark)
        return byteOrderMark(text.encoding.name) + written.bytes;
    return std::move(written.bytes);
}

std::optional<MissingCharacter> missingCharacter(const DecodedText &text)
{
    const QString raw = joined(text);
    const WrittenText written = bytesOf(raw, text.encoding.name);
    if (!written.impossibleAt || raw.isEmpty())
        return std::nullopt;
    return missingAt(raw, *written.impossibleAt);
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
