// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markdown/renderer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace app {

/// Longest post that is rendered, in UTF-16 code units.
constexpr qsizetype MaxPostLength = 16 << 20;

/// What the editor asks its render worker.
struct RenderRequest {
    QString postText;
    RenderOptions options;
    Revision revision;

    bool operator==(const RenderRequest &) const = default;
};

// A message is a frame: its length as 32 bits, big-endian, then a QDataStream of version Qt_6_4.

[[nodiscard]] QByteArray requestFrame(const RenderRequest &request);
[[nodiscard]] QByteArray answerFrame(const Result<RenderedPost> &answer);

/// From a frame's content. Io where that can't be what the other side wrote.
[[nodiscard]] Result<RenderRequest> decodeRequest(const QByteArray &content);
[[nodiscard]] Result<RenderedPost> decodeAnswer(const QByteArray &content);

/// Puts frames together again from the pieces in which a pipe delivers them.
class FrameReader final
{
public:
    /// Bytes before a frame's content.
    static constexpr qsizetype HeaderSize = 4;
    static constexpr qsizetype MaxContentSize = 256 << 20;

    void append(const QByteArray &bytes) { m_bytes += bytes; }
    void clear() { m_bytes.clear(); }
    /// The content of the next complete frame.
    [[nodiscard]] std::optional<QByteArray> next();
    /// A length over the limit: nothing that follows can be read.
    [[nodiscard]] bool isBroken() const;

    /// The length that a header states.
    [[nodiscard]] static qsizetype contentSize(const QByteArray &header);

private:
    QByteArray m_bytes;
};

} // namespace app
