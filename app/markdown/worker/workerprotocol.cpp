// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/worker/workerprotocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace app {
namespace {

QByteArray framed(QByteArray message)
{
    qToBigEndian(static_cast<quint32>(message.size() - FrameReader::HeaderSize), message.data());
    return message;
}

/// A stream into `message` behind the room for its header.
class MessageStream final : public QDataStream
{
public:
    explicit MessageStream(QByteArray &message)
        : QDataStream(&message, QIODevice::WriteOnly)
    {
        setVersion(QDataStream::Qt_6_4);
        setByteOrder(QDataStream::LittleEndian);
        *this << quint32(0);
    }
};

class ContentStream final : public QDataStream
{
public:
    explicit ContentStream(const QByteArray &content)
        : QDataStream(content)
    {
        setVersion(QDataStream::Qt_6_4);
        setByteOrder(QDataStream::LittleEndian);
    }
};

Error brokenMessage()
{
    return {Error::Kind::Io, {}, 0, QStringLiteral("unreadable message of the render worker")};
}

} // namespace

// Beside the types, not in the unnamed namespace: QDataStream finds those of list elements only so.

static QDataStream &operator<<(QDataStream &stream, const TextRange &range)
{
    return stream << qint64(range.start) << qint64(range.length);
}

static QDataStream &operator>>(QDataStream &stream, TextRange &range)
{
    qint64 start = 0;
    qint64 length = 0;
    stream >> start >> length;
    range = {static_cast<TextPosition>(start), static_cast<qsizetype>(length)};
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const TextEdit &edit)
{
    return stream << edit.range << edit.replacement;
}

static QDataStream &operator>>(QDataStream &stream, TextEdit &edit)
{
    return stream >> edit.range >> edit.replacement;
}

template <typename Value>
static QDataStream &operator<<(QDataStream &stream, const std::optional<Value> &value)
{
    stream << value.has_value();
    return value ? stream << *value : stream;
}

template <typename Value>
static QDataStream &operator>>(QDataStream &stream, std::optional<Value> &value)
{
    bool hasValue = false;
    stream >> hasValue;
    value.reset();
    return hasValue ? stream >> value.emplace() : stream;
}

static QDataStream &operator<<(QDataStream &stream, const RenderedBlock &block)
{
    return stream << block.html << block.lines.first << block.lines.last << block.hash;
}

static QDataStream &operator>>(QDataStream &stream, RenderedBlock &block)
{
    return stream >> block.html >> block.lines.first >> block.lines.last >> block.hash;
}

static QDataStream &operator<<(QDataStream &stream, const Heading &heading)
{
    return stream << heading.level << heading.text << heading.id << heading.line;
}

static QDataStream &operator>>(QDataStream &stream, Heading &heading)
{
    return stream >> heading.level >> heading.text >> heading.id >> heading.line;
}

static QDataStream &operator<<(QDataStream &stream, const Reference &reference)
{
    return stream << reference.kind << reference.destination << reference.text << reference.line
                  << reference.destinationRange;
}

static QDataStream &operator>>(QDataStream &stream, Reference &reference)
{
    return stream >> reference.kind >> reference.destination >> reference.text >> reference.line
        >> reference.destinationRange;
}

static QDataStream &operator<<(QDataStream &stream, const Task &task)
{
    return stream << task.isDone << task.line << task.mark;
}

static QDataStream &operator>>(QDataStream &stream, Task &task)
{
    return stream >> task.isDone >> task.line >> task.mark;
}

static QDataStream &operator<<(QDataStream &stream, const CodeBlock &code)
{
    return stream << code.language << code.lines.first << code.lines.last;
}

static QDataStream &operator>>(QDataStream &stream, CodeBlock &code)
{
    return stream >> code.language >> code.lines.first >> code.lines.last;
}

static QDataStream &operator<<(QDataStream &stream, const Footnote &footnote)
{
    return stream << footnote.label << footnote.line << footnote.uses;
}

static QDataStream &operator>>(QDataStream &stream, Footnote &footnote)
{
    return stream >> footnote.label >> footnote.line >> footnote.uses;
}

static QDataStream &operator<<(QDataStream &stream, const Notice &notice)
{
    return stream << notice.kind << notice.line << notice.code << notice.message
                  << notice.suggestion << notice.arguments;
}

static QDataStream &operator>>(QDataStream &stream, Notice &notice)
{
    return stream >> notice.kind >> notice.line >> notice.code >> notice.message
        >> notice.suggestion >> notice.arguments;
}

static QDataStream &operator<<(QDataStream &stream, const TemplateSite &site)
{
    return stream << site.isKnown << site.config << site.defaults << site.postPath << site.snippets
                  << site.mayHaveOtherSnippets << site.filesBeside << site.knowsFilesBeside
                  << site.mayHaveOtherParameters << site.pluginTags << site.mayHaveOtherTags
                  << site.pages << site.titles << site.knowsAllPages;
}

static QDataStream &operator>>(QDataStream &stream, TemplateSite &site)
{
    return stream >> site.isKnown >> site.config >> site.defaults >> site.postPath >> site.snippets
        >> site.mayHaveOtherSnippets >> site.filesBeside >> site.knowsFilesBeside
        >> site.mayHaveOtherParameters >> site.pluginTags >> site.mayHaveOtherTags >> site.pages
        >> site.titles >> site.knowsAllPages;
}

static QDataStream &operator<<(QDataStream &stream, const RenderOptions &options)
{
    return stream << options.dialect << options.isSanitized << options.settings << options.site
                  << options.frontMatter;
}

static QDataStream &operator>>(QDataStream &stream, RenderOptions &options)
{
    stream >> options.dialect >> options.isSanitized >> options.settings >> options.site
        >> options.frontMatter;
    if (options.dialect > Dialect::Hexo)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const RenderRequest &request)
{
    return stream << request.revision.number << request.options << request.postText;
}

static QDataStream &operator>>(QDataStream &stream, RenderRequest &request)
{
    return stream >> request.revision.number >> request.options >> request.postText;
}

static QDataStream &operator<<(QDataStream &stream, const LocateRequest &request)
{
    return stream << request.revision.number << request.options << request.postText;
}

static QDataStream &operator>>(QDataStream &stream, LocateRequest &request)
{
    return stream >> request.revision.number >> request.options >> request.postText;
}

static QDataStream &operator<<(QDataStream &stream, const EditRequest &request)
{
    return stream << request.base.number << request.revision.number << request.edit
                  << request.check;
}

static QDataStream &operator>>(QDataStream &stream, EditRequest &request)
{
    return stream >> request.base.number >> request.revision.number >> request.edit
        >> request.check;
}

static QDataStream &operator<<(QDataStream &stream, const RenderedPost &post)
{
    return stream << post.revision.number << post.blocks << post.headings << post.references
                  << post.notices << post.tasks << post.codeBlocks << post.footnotes;
}

static QDataStream &operator>>(QDataStream &stream, RenderedPost &post)
{
    return stream >> post.revision.number >> post.blocks >> post.headings >> post.references
        >> post.notices >> post.tasks >> post.codeBlocks >> post.footnotes;
}

template <typename Value>
static QDataStream &operator<<(QDataStream &stream, const ListSplice<Value> &splice)
{
    return stream << qint64(splice.at) << qint64(splice.removed) << splice.inserted;
}

template <typename Value>
static QDataStream &operator>>(QDataStream &stream, ListSplice<Value> &splice)
{
    qint64 at = 0;
    qint64 removed = 0;
    stream >> at >> removed >> splice.inserted;
    splice.at = static_cast<qsizetype>(at);
    splice.removed = static_cast<qsizetype>(removed);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const RenderedPostDelta &delta)
{
    return stream << delta.base.number << delta.revision.number
                  << TextRange{delta.shift.position, delta.shift.length} << delta.shift.line
                  << delta.shift.lines << delta.blocks << delta.headings << delta.references
                  << delta.notices << delta.tasks << delta.codeBlocks << delta.footnotes;
}

static QDataStream &operator>>(QDataStream &stream, RenderedPostDelta &delta)
{
    TextRange moved;
    stream >> delta.base.number >> delta.revision.number >> moved >> delta.shift.line
        >> delta.shift.lines >> delta.blocks >> delta.headings >> delta.references >> delta.notices
        >> delta.tasks >> delta.codeBlocks >> delta.footnotes;
    delta.shift.position = moved.start;
    delta.shift.length = moved.length;
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << error.kind << error.path << error.line << error.detail;
}

static QDataStream &operator>>(QDataStream &stream, Error &error)
{
    return stream >> error.kind >> error.path >> error.line >> error.detail;
}

static QDataStream &operator<<(QDataStream &stream, OutOfStep)
{
    return stream;
}

static QDataStream &operator>>(QDataStream &stream, OutOfStep &)
{
    return stream;
}

namespace {

template <typename... Values>
QByteArray frameOf(const std::variant<Values...> &message)
{
    QByteArray bytes;
    MessageStream stream(bytes);
    stream << static_cast<quint8>(message.index());
    std::visit([&stream](const auto &value) { stream << value; }, message);
    return framed(bytes);
}

/// The alternative that `index` counts to.
template <typename Message, std::size_t Index = 0>
void readAlternative(QDataStream &stream, std::size_t index, Message &message)
{
    if constexpr (Index < std::variant_size_v<Message>) {
        if (index == Index)
            stream >> message.template emplace<Index>();
        else
            readAlternative<Message, Index + 1>(stream, index, message);
    } else {
        stream.setStatus(QDataStream::ReadCorruptData);
    }
}

template <typename Message>
Result<Message> decoded(const QByteArray &content)
{
    ContentStream stream(content);
    quint8 index = 0;
    stream >> index;
    Message message;
    readAlternative(stream, index, message);
    return stream.status() == QDataStream::Ok ? Result<Message>(std::move(message))
                                              : brokenMessage();
}

} // namespace

quint64 textCheck(const QString &text, const TextEdit &edit)
{
    constexpr qsizetype Around = 64;
    const TextPosition start = qMax<qsizetype>(0, edit.range.start - Around);
    const TextPosition end = edit.range.start + edit.replacement.size() + Around;
    // Without a seed: with one it would be another number in each process.
    return qHash(QStringView(text).mid(start, end - start), 0)
        ^ static_cast<quint64>(text.size()) << 32U;
}

QByteArray requestFrame(const WorkerRequest &request)
{
    return frameOf(request);
}

QByteArray answerFrame(const WorkerAnswer &answer)
{
    return frameOf(answer);
}

Result<WorkerRequest> decodeRequest(const QByteArray &content)
{
    return decoded<WorkerRequest>(content);
}

Result<WorkerAnswer> decodeAnswer(const QByteArray &content)
{
    return decoded<WorkerAnswer>(content);
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_bytes.size() < HeaderSize)
        return std::nullopt;
    const qsizetype size = contentSize(m_bytes);
    if (size > MaxContentSize || m_bytes.size() < HeaderSize + size)
        return std::nullopt;
    // Mostly nothing follows: then nothing is copied either.
    QByteArray content = m_bytes.size() == HeaderSize + size
        ? std::exchange(m_bytes, {}).sliced(HeaderSize)
        : m_bytes.sliced(HeaderSize, size);
    m_bytes.remove(0, HeaderSize + size);
    return content;
}

bool FrameReader::isBroken() const
{
    return m_bytes.size() >= HeaderSize && contentSize(m_bytes) > MaxContentSize;
}

qsizetype FrameReader::contentSize(const QByteArray &header)
{
    return qFromBigEndian<quint32>(header.constData());
}

} // namespace app
