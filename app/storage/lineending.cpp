// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/lineending.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

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

QList<FoundEnding> endingsIn(QStringView text)
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

LineEnding mostFrequent(const QList<FoundEnding> &endings)
{
    std::array<qsizetype, 3> counts{};
    for (const FoundEnding &found : endings) {
        if (found.ending <= LineEnding::Cr)
            ++counts[size_t(found.ending)];
    }
    return LineEnding(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

} // namespace app
