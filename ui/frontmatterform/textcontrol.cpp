// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/textcontrol.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace ui {
namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 10;
constexpr int FrameHeight = 12; ///< Border, padding and document margin, above and below.

} // namespace

TextControl::TextControl(app::FieldType type, const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_type(type)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(3);
    if (type == app::FieldType::Raw) {
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextControl::emitValue);
    // Emitted for new text and, other than documentSizeChanged(), for a new width.
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::update, this,
            &TextControl::updateHeight);
    updateHeight();
}

void TextControl::setField(const app::Field &field, const app::FieldSpec &,
                           const QString &frontMatter)
{
    QString shown = m_type == app::FieldType::Raw ? app::valueSource(frontMatter, field).text
                                                  : field.texts.value(0);
    // What was just typed may end in line breaks of its own.
    if (m_type == app::FieldType::Text && shown == text() + m_finalBreaks)
        return;
    QString finalBreaks;
    while (m_type == app::FieldType::Text && shown.endsWith(u'\n')) {
        shown.chop(1);
        finalBreaks += u'\n';
    }
    if (!shown.isEmpty() || !m_edit->hasFocus())
        m_finalBreaks = finalBreaks;
    if (shown == text())
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int cursor = m_edit->textCursor().position();
    m_edit->setPlainText(shown);
    if (m_edit->hasFocus()) {
        QTextCursor restored = m_edit->textCursor();
        restored.setPosition(std::min<int>(cursor, static_cast<int>(shown.size())));
        m_edit->setTextCursor(restored);
    }
}

void TextControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &TextControl::focusTarget()
{
    return *m_edit;
}

/// toPlainText() would turn no-break spaces into plain ones.
QString TextControl::text() const
{
    QStringList lines;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

void TextControl::emitValue()
{
    if (m_isShowing)
        return;
    const QString edited = text();
    if (m_type == app::FieldType::Raw)
        Q_EMIT valueEdited(QVariant::fromValue(app::ValueSource{edited}));
    else
        Q_EMIT valueEdited(edited.isEmpty() ? edited : edited + m_finalBreaks);
}

void TextControl::updateHeight()
{
    // Measured, as fonts for other scripts have higher lines.
    const QAbstractTextDocumentLayout *layout = m_edit->document()->documentLayout();
    qreal height = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        height += layout->blockBoundingRect(block).height();
    const qreal line = QFontMetricsF(m_edit->font()).lineSpacing();
    const qreal fewest = (m_type == app::FieldType::Raw ? 1 : FewestLines) * line;
    const bool isTooHigh = height > MostLines * line;
    const bool hasScrollBar
        = m_type == app::FieldType::Raw && m_edit->horizontalScrollBar()->isVisible();
    m_edit->setVerticalScrollBarPolicy(isTooHigh ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int inner = qCeil(std::clamp(height, fewest, MostLines * line));
    m_edit->setFixedHeight(inner + FrameHeight
                           + (hasScrollBar ? m_edit->horizontalScrollBar()->height() : 0));
}

} // namespace ui
