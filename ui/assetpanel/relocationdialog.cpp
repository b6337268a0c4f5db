// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/relocationdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize UsualSize(720, 460);
constexpr int ShadeOpacity = 38; // Of 255: text on it keeps its contrast in both themes.
constexpr int StrongShadeOpacity = 90;
// Long lines are cut around what changes.
constexpr qsizetype Context = 48;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// What `text` does not share with `other` at its start and end.
app::TextRange difference(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype start = 0;
    while (start < shorter && text[start] == other[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && text[text.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    return {start, text.size() - end - start};
}

QColor shade(QColor color, int opacity)
{
    color.setAlpha(opacity);
    return color;
}

} // namespace

RelocationDialog::RelocationDialog(const app::ImageRelocation &relocation,
                                   const app::PostPlace &place, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_theme(theme)
{
    const QString from = shown(relocation.move.from);
    const bool isRename
        = QFileInfo(relocation.move.from).path() == QFileInfo(relocation.move.to).path();
    const int count = static_cast<int>(relocation.texts.size());
    setWindowTitle(isRename ? tr("Rename Image") : tr("Move Image"));

    auto *title = new QLabel(
        isRename
            ? tr("Rename %1 to %2?").arg(nameOf(relocation.move.from), nameOf(relocation.move.to))
            : tr("Move %1 to %2?").arg(from, shown(relocation.move.to)));
    title->setObjectName(QStringLiteral("emptyTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *text = new QLabel(
        count == 0 ? tr("No file refers to it.")
                   : tr("The references in %n file(s) change along with it. Nothing else does.",
                        nullptr, count));
    text->setObjectName(QStringLiteral("mutedLabel"));
    text->setWordWrap(true);

    auto *view = new QTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QTextEdit::NoWrap);
    view->setAccessibleName(tr("Changes"));
    fill(*view, relocation);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept
        = buttons->addButton(isRename ? tr("Rename") : tr("Move"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    accept->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    column->addWidget(view, 1);
    column->addSpacing(8);
    column->addWidget(buttons);
    resize(UsualSize);
}

QString RelocationDialog::shown(const QString &path) const
{
    return QDir(app::blogFolder(m_place)).relativeFilePath(path);
}

void RelocationDialog::fill(QTextEdit &view, const app::ImageRelocation &relocation)
{
    view.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Hangul comes from another font, whose lines would be higher.
    const QFontMetrics metrics(view.font());
    m_lineHeight = std::max(metrics.lineSpacing(),
                            metrics.tightBoundingRect(QStringLiteral("한pg")).height() * 4 / 3);
    QTextCursor cursor(view.document());
    for (const app::RelocatedText &text : relocation.texts) {
        addFile(cursor, shown(text.rewrite.path));
        for (const app::ChangedLine &line : text.lines) {
            addLine(cursor, QStringLiteral("−"), line.line, line.before, line.after, m_theme.error);
            addLine(cursor, QStringLiteral("+"), line.line, line.after, line.before,
                    m_theme.success);
        }
    }
    if (!relocation.left.isEmpty())
        addFile(cursor, tr("Left as they are: code, comments, words that are no reference"));
    for (const app::LeftMention &mention : relocation.left)
        addLine(cursor, QStringLiteral(" "), mention.line,
                shown(mention.path) + QStringLiteral(":  ") + mention.text.trimmed(), {},
                m_theme.mutedText);
    view.moveCursor(QTextCursor::Start);
}

void RelocationDialog::addFile(QTextCursor &cursor, const QString &path) const
{
    QTextBlockFormat block;
    const bool isFirst = cursor.position() == 0;
    block.setTopMargin(isFirst ? 4 : 12);
    block.setBottomMargin(4);
    QTextCharFormat format;
    format.setForeground(m_theme.text);
    format.setFontWeight(QFont::DemiBold);
    if (isFirst)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(path, format);
}

void RelocationDialog::addLine(QTextCursor &cursor, const QString &mark, int line,
                               const QString &text, const QString &other, const QColor &color) const
{
    const bool isChange = !other.isNull();
    app::TextRange changed = isChange ? difference(text, other) : app::TextRange{};
    const qsizetype from = isChange ? std::max<qsizetype>(0, changed.start - Context) : 0;
    const qsizetype to = isChange ? std::min(text.size(), changed.end() + Context)
                                  : std::min(text.size(), 2 * Context);
    QTextBlockFormat block;
    block.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    if (isChange)
        block.setBackground(shade(color, ShadeOpacity));
    QTextCharFormat plain;
    plain.setForeground(isChange ? m_theme.text : m_theme.mutedText);
    QTextCharFormat muted = plain;
    muted.setForeground(m_theme.mutedText);
    QTextCharFormat strong = plain;
    strong.setBackground(shade(color, StrongShadeOpacity));

    cursor.insertBlock(block);
    cursor.insertText(QStringLiteral("%1 %2  ").arg(line, 5).arg(mark), muted);
    cursor.insertText((from > 0 ? QStringLiteral("…") : QString())
                          + text.sliced(from, (isChange ? changed.start : to) - from),
                      plain);
    if (isChange) {
        cursor.insertText(text.sliced(changed.start, changed.length), strong);
        cursor.insertText(text.sliced(changed.end(), to - changed.end()), plain);
    }
    if (to < text.size())
        cursor.insertText(QStringLiteral("…"), plain);
}

} // namespace ui
