// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/editorfont.h"

#include <QFontDatabase>
#include <QStringList>

namespace ui {

QFont editorFont(const QString &family, int points)
{
    static const QStringList preferred{QStringLiteral("D2Coding"), QStringLiteral("Sarasa Mono K"),
                                       QStringLiteral("NanumGothicCoding"),
                                       QStringLiteral("Noto Sans Mono CJK KR"),
                                       QStringLiteral("Source Han Mono K")};
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QStringList families = font.families();
    // Before the system's font, which may hold emoji in black and white.
    families.prepend(QStringLiteral("Noto Color Emoji"));
    if (!family.isEmpty()) {
        families.prepend(family);
    } else {
        for (const QString &name : preferred) {
            if (QFontDatabase::hasFamily(name)) {
                families.prepend(name);
                break;
            }
        }
    }
    font.setFamilies(families);
    font.setStyleHint(QFont::Monospace);
    font.setPointSize(points);
    return font;
}

} // namespace ui
