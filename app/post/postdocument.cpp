// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/postdocument.h"

#include "app/post/blockending.h"
#include "app/post/nolayout.h"
#include "app/post/openedtext.h"
#include "app/storage/contenthash.h"
#include "app/text/linediff.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What a file holds that is still thought to have that encoding.
DecodedText decodedAgain(const QByteArray &bytes, const TextEncoding &encoding)
{
    return decode(bytes, encoding.name).value_or(decodedForReading(bytes, encoding.name));
}

void setEndings(QTextDocument &document, const DecodedText &decoded)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto other = decoded.otherEndings.cbegin(); other != decoded.otherEndings.cend();
         ++other) {
        cursor.setPosition(document.findBlockByNumber(other.key()).position());
        setEnding(cursor, *other);
    }
    cursor.endEditBlock();
}

/// New lines get the usual ending, but for one that is a character to everybody but Qt.
void insert(QTextCursor &cursor, const QString &text)
{
    const QList<FoundEnding> breaks = endingsIn(text);
    int line = cursor.document()->findBlock(cursor.selectionStart()).blockNumber();
    cursor.insertText(text);
    QTextCursor broken(cursor);
    for (const FoundEnding &found : breaks) {
        broken.setPosition(cursor.document()->findBlockByNumber(line++).position());
        setEnding(broken,
                  found.ending > LineEnding::Cr ? std::optional(found.ending) : std::nullopt);
    }
}

/// Where the cursor has to stand when a step begins that makes `edits`: undo puts the user's back
/// to that place, which is the change then and not the beginning of the post.
int placeOfStep(const QList<TextEdit> &edits)
{
    return edits.isEmpty() ? 0 : int(edits.first().range.end());
}

} // namespace

PostDocument::PostDocument(const QString &text, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<TextDelta>();
    // Without a layout QTextDocument does not say what changed.
    m_document.setDocumentLayout(new NoLayout(&m_document));
    load(decode(text.toUtf8()).value_or(DecodedText{text, {}, {}, {}}));
    connect(&m_document, &QTextDocument::contentsChange, this, &PostDocument::followChange);
    connect(&m_document, &QTextDocument::undoCommandAdded, this,
            [this] { m_hasNewCommand = true; });
    connect(&m_document, &QTextDocument::contentsChanged, this, &PostDocument::finishChange);
    connect(&m_document, &QTextDocument::modificationChanged, this, &PostDocument::modifiedChanged);
}

PostDocument::~PostDocument() = default;

Result<std::unique_ptr<PostDocument>> PostDocument::open(
    const QString &path, const std::optional<QByteArray> &encodingName)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readFile(absolute);
    if (!bytes)
        return bytes.error();
    const OpenedText opened = openedText(*bytes, encodingName);
    auto post = std::make_unique<PostDocument>();
    {
        const QSignalBlocker untilLoaded(post->m_document);
        post->load(opened.text);
    }
    post->m_path = absolute;
    post->m_diskHash = contentHash(*bytes);
    post->m_textReadOnly = opened.readOnly;
    post->m_diskText = opened.text;
    return post;
}

void PostDocument::load(const DecodedText &decoded)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setPlainText(decoded.text);
    setEndings(m_document, decoded);
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
    m_encoding = decoded.encoding;
    m_lineEnding = decoded.lineEnding;
    m_mirror.reset(m_document);
}

QString PostDocument::text() const
{
    return m_mirror.text();
}

Revision PostDocument::revision() const
{
    return m_revision;
}

QString PostDocument::path() const
{
    return m_path;
}

bool PostDocument::isModified() const
{
    return m_document.isModified();
}

TextEncoding PostDocument::encoding() const
{
    return m_encoding;
}

LineEnding PostDocument::lineEnding() const
{
    return m_lineEnding;
}

std::optional<ReadOnlyReason> PostDocument::readOnlyReason() const
{
    if (!m_textReadOnly && m_isOpenElsewhere)
        return ReadOnlyReason{ReadOnlyReason::Kind::OpenElsewhere, 0};
    return m_textReadOnly;
}

bool PostDocument::isReadOnly() const
{
    return m_textReadOnly || m_isOpenElsewhere;
}

void PostDocument::setOpenElsewhere(bool isOpenElsewhere)
{
    const std::optional<ReadOnlyReason> before = readOnlyReason();
    m_isOpenElsewhere = isOpenElsewhere;
    if (readOnlyReason() != before)
        Q_EMIT readOnlyChanged();
}

void PostDocument::setTextReadOnly(std::optional<ReadOnlyReason> reason)
{
    const std::optional<ReadOnlyReason> before = readOnlyReason();
    m_textReadOnly = reason;
    if (readOnlyReason() != before)
        Q_EMIT readOnlyChanged();
}

QByteArray PostDocument::diskHash() const
{
    return m_diskHash;
}

DecodedText PostDocument::decodedText() const
{
    DecodedText decoded{m_mirror.text(), m_encoding, m_lineEnding, {}};
    const QList<std::optional<LineEnding>> &endings = m_mirror.endings();
    for (qsizetype line = 0; line < endings.size(); ++line) {
        if (endings[line])
            decoded.otherEndings.insert(decoded.otherEndings.cend(), int(line), *endings[line]);
    }
    return decoded;
}

Result<QByteArray> PostDocument::bytes() const
{
    Result<QByteArray> encoded = encode(decodedText());
    if (encoded)
        return encoded;
    Error error = encoded.error();
    error.path = m_path;
    return error;
}

void PostDocument::apply(const QList<TextEdit> &edits, UndoStep step)
{
    if (edits.isEmpty() || isReadOnly())
        return;
    const QScopedValueRollback exact(m_setsEndings, true);
    QTextCursor cursor(&m_document);
    cursor.setPosition(placeOfStep(edits));
    if (step == UndoStep::JoinLast)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        replace(cursor, *edit);
    }
    cursor.endEditBlock();
}

void PostDocument::replaceBy(const DecodedText &decoded)
{
    const TextEncoding before = std::exchange(m_encoding, decoded.encoding);
    m_lineEnding = decoded.lineEnding;
    const QScopedValueRollback exact(m_setsEndings, true);
    const QList<TextEdit> edits = difference(text(), decoded.text);
    QTextCursor cursor(&m_document);
    cursor.setPosition(placeOfStep(edits));
    cursor.beginEditBlock();
    for (const TextEdit &edit : edits) {
        replace(cursor, edit);
    }
    int line = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next(), ++line) {
        const auto other = decoded.otherEndings.constFind(line);
        const bool isUsual = other == decoded.otherEndings.cend();
        const std::optional<LineEnding> ending
            = isUsual ? std::nullopt : std::optional<LineEnding>(*other);
        if (endingOf(block) != ending) {
            cursor.setPosition(block.position());
            setEnding(cursor, ending);
        }
    }
    cursor.endEditBlock();
    if (m_encoding != before)
        Q_EMIT encodingChanged();
}

void PostDocument::replace(QTextCursor &cursor, const TextEdit &edit)
{
    cursor.setPosition(int(edit.range.start));
    cursor.setPosition(int(edit.range.end()), QTextCursor::KeepAnchor);
    const std::optional<LineEnding> ending = endingOf(cursor.block());
    if (edit.replacement.isEmpty())
        cursor.removeSelectedText();
    else
        insert(cursor, edit.replacement);
    setEnding(cursor, ending);
}

Result<void> PostDocument::save(OnOutsideChange onOutsideChange)
{
    if (m_path.isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, u"the post has no file yet"_s};
    if (m_isOpenElsewhere)
        return Error{Error::Kind::InUse, m_path, 0, {}};
    if (m_textReadOnly)
        return Error{Error::Kind::ReadOnly, m_path, m_textReadOnly->line, {}};
    return write(onOutsideChange);
}

Result<void> PostDocument::saveIn(const TextEncoding &encoding)
{
    using Kind = ReadOnlyReason::Kind;
    if (m_isOpenElsewhere)
        return Error{Error::Kind::InUse, m_path, 0, {}};
    // What is shown is not all that the file has.
    if (m_textReadOnly && m_textReadOnly->kind == Kind::NotInEncoding)
        return Error{Error::Kind::ReadOnly, m_path, m_textReadOnly->line, {}};
    const TextEncoding before = std::exchange(m_encoding, encoding);
    if (m_path.isEmpty()) {
        m_document.setModified(true);
    } else if (Result<void> written = write(OnOutsideChange::Fail); !written) {
        m_encoding = before;
        return written;
    }
    if (m_textReadOnly && m_textReadOnly->kind == Kind::NotUtf8)
        setTextReadOnly(std::nullopt);
    if (m_encoding != before)
        Q_EMIT encodingChanged();
    return {};
}

Result<void> PostDocument::write(OnOutsideChange onOutsideChange)
{
    const Result<QByteArray> encoded = bytes();
    if (!encoded)
        return encoded.error();
    QByteArray seen = m_diskHash;
    if (onOutsideChange == OnOutsideChange::Overwrite) {
        // What is there at this moment may go; what comes in the next may not.
        if (const Result<QByteArray> onDisk = readFile(m_path))
            seen = contentHash(*onDisk);
    }
    // A file that is gone is written again: nothing can be lost by that.
    if (Result<void> written = replaceFile(m_path, *encoded, seen); !written)
        return written;
    settle(m_path, *encoded);
    return {};
}

Result<void> PostDocument::saveAs(const QString &path, OnConflict onConflict)
{
    if (m_textReadOnly && m_textReadOnly->kind == ReadOnlyReason::Kind::NotInEncoding)
        return Error{Error::Kind::ReadOnly, m_path, m_textReadOnly->line, {}};
    const Result<QByteArray> encoded = bytes();
    if (!encoded)
        return encoded.error();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (Result<void> written = saveFile(absolute, *encoded, onConflict); !written)
        return written;
    settle(absolute, *encoded);
    return {};
}

void PostDocument::settle(const QString &path, const QByteArray &written)
{
    m_diskHash = contentHash(written);
    m_diskText = decodedText();
    const bool isMoved = path != m_path;
    m_path = path;
    m_document.setModified(false);
    if (isMoved)
        Q_EMIT pathChanged(m_path);
    Q_EMIT saved();
    Q_EMIT diskTextChanged();
}

Result<void> PostDocument::reload()
{
    if (m_path.isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, u"the post has no file yet"_s};
    const Result<QByteArray> bytesOnDisk = readFile(m_path);
    if (!bytesOnDisk)
        return bytesOnDisk.error();
    const bool isChosen = m_encoding.name != TextEncoding().name
        && !(m_textReadOnly && m_textReadOnly->kind == ReadOnlyReason::Kind::NotUtf8);
    const OpenedText opened
        = openedText(*bytesOnDisk, isChosen ? std::optional(m_encoding.name) : std::nullopt);
    // What can be edited stays in sight and undoable where the file has turned into something else.
    const bool isReadable
        = !opened.readOnly || opened.readOnly->kind == ReadOnlyReason::Kind::LongLine;
    if (!m_textReadOnly && !isReadable)
        return Error{Error::Kind::InvalidEncoding, m_path, opened.readOnly->line, {}};

    replaceBy(opened.text);
    m_diskHash = contentHash(*bytesOnDisk);
    setTextReadOnly(opened.readOnly);
    m_diskText = opened.text;
    m_document.setModified(false);
    Q_EMIT diskTextChanged();
    return {};
}

void PostDocument::acknowledge(const QByteArray &written)
{
    m_diskHash = contentHash(written);
    m_diskText = decodedAgain(written, m_encoding);
    const Result<QByteArray> own = bytes();
    m_document.setModified(!own || *own != written);
    Q_EMIT diskTextChanged();
}

void PostDocument::follow(const QString &path, const QByteArray &written)
{
    m_path = path;
    acknowledge(written);
    Q_EMIT pathChanged(m_path);
}

void PostDocument::takeMerged(const QString &merged, const QByteArray &onDisk)
{
    apply(lineEdits(text(), merged));
    m_diskHash = contentHash(onDisk);
    m_diskText = decodedAgain(onDisk, m_encoding);
    forgetUnmodifiedState();
    Q_EMIT diskTextChanged();
}

void PostDocument::loseFile()
{
    const bool wasModified = isModified();
    forgetUnmodifiedState();
    if (!wasModified)
        Q_EMIT modifiedChanged(true);
}

/// The state that undo would take for unmodified is no longer that of the file.
void PostDocument::forgetUnmodifiedState()
{
    const QSignalBlocker silently(m_document);
    m_document.setModified(false);
    m_document.setModified(true);
}

bool PostDocument::isChangedOnDisk() const
{
    if (m_path.isEmpty())
        return false;
    const Result<QByteArray> onDisk = readFile(m_path);
    return !onDisk || contentHash(*onDisk) != m_diskHash;
}

void PostDocument::followChange(int position, int removed, int added)
{
    TextMirror::Change change = m_mirror.follow(m_document, position, removed, added);
    // Undo and redo bring the right endings back themselves: they are no new command.
    const bool isNew = std::exchange(m_hasNewCommand, false);
    if (isNew && !m_setsEndings)
        m_wrongEndings += change.wrongEndings;
    if (change.delta) {
        ++m_revision.number;
        m_unannounced.append(std::move(*change.delta));
    }
}

void PostDocument::finishChange()
{
    // While contentsChange() is under way the document must not be changed; now it may.
    for (const TextMirror::WrongEnding &wrong : std::exchange(m_wrongEndings, {})) {
        QTextCursor cursor(m_document.findBlockByNumber(wrong.line));
        cursor.joinPreviousEditBlock();
        setEnding(cursor, wrong.right);
        cursor.endEditBlock();
    }
    // A receiver that changes the text comes back here: its change is announced after this one
    // has reached everybody.
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    while (!m_unannounced.isEmpty()) {
        Q_EMIT edited(m_unannounced.takeFirst());
    }
    m_isAnnouncing = false;
}

} // namespace app
