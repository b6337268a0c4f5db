// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/workerprotocol.h"

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

static QDataStream &operator<<(QDataStream &stream, const Notice &notice)
{
    return stream << notice.kind << notice.line << notice.code << notice.message
                  << notice.suggestion;
}

static QDataStream &operator>>(QDataStream &stream, Notice &notice)
{
    return stream >> notice.kind >> notice.line >> notice.code >> notice.message
        >> notice.suggestion;
}

QByteArray requestFrame(const RenderRequest &request)
{
    QByteArray message;
    MessageStream stream(message);
    stream << request.revision.number << request.options.dialect << request.options.isSanitized
           << request.postText;
    return framed(message);
}

QByteArray answerFrame(const Result<RenderedPost> &answer)
{
    QByteArray message;
    MessageStream stream(message);
    stream << answer.has_value();
    if (answer) {
        stream << answer->revision.number << answer->blocks << answer->headings
               << answer->references << answer->notices;
    } else {
        const Error &error = answer.error();
        stream << error.kind << error.path << error.line << error.detail;
    }
    return framed(message);
}

Result<RenderRequest> decodeRequest(const QByteArray &content)
{
    RenderRequest request;
    ContentStream stream(content);
    stream >> request.revision.number >> request.options.dialect >> request.options.isSanitized
        >> request.postText;
    if (stream.status() != QDataStream::Ok || request.options.dialect > Dialect::Hexo)
        return brokenMessage();
    return request;
}

Result<RenderedPost> decodeAnswer(const QByteArray &content)
{
    ContentStream stream(content);
    bool hasPost = false;
    stream >> hasPost;
    if (hasPost) {
        RenderedPost post;
        stream >> post.revision.number >> post.blocks >> post.headings >> post.references
            >> post.notices;
        return stream.status() == QDataStream::Ok ? Result<RenderedPost>(post) : brokenMessage();
    }
    Error error;
    stream >> error.kind >> error.path >> error.line >> error.detail;
    return stream.status() == QDataStream::Ok ? error : brokenMessage();
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_bytes.size() < HeaderSize)
        return std::nullopt;
    const qsizetype size = contentSize(m_bytes);
    if (size > MaxContentSize || m_bytes.size() < HeaderSize + size)
        return std::nullopt;
    const QByteArray content = m_bytes.mid(HeaderSize, size);
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
