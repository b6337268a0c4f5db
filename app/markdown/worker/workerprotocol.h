// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markdown/renderedpostdelta.h"
#include "app/markdown/renderer.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace app {

/// Longest post that is rendered, in UTF-16 code units.
constexpr qsizetype MaxPostLength = 16 << 20;

/// What the editor asks its render worker: to render a text, which it remembers.
struct RenderRequest {
    QString postText;
    RenderOptions options;
    Revision revision;

    bool operator==(const RenderRequest &) const = default;
};

/// To render the remembered text after an edit.
struct EditRequest {
    Revision base; ///< The revision that is remembered.
    Revision revision;
    TextEdit edit;
    quint64 check = 0; ///< textCheck() of the text after the edit.

    bool operator==(const EditRequest &) const = default;
};

/// To render a text piece by piece, leaving marks, so as to find the piece that it dies of.
struct LocateRequest {
    QString postText;
    RenderOptions options;
    Revision revision;

    bool operator==(const LocateRequest &) const = default;
};

using WorkerRequest = std::variant<RenderRequest, EditRequest, LocateRequest>;

/// The worker remembers another text than the edit was made in: it needs the whole.
struct OutOfStep {
    bool operator==(const OutOfStep &) const = default;
};

using WorkerAnswer = std::variant<RenderedPost, RenderedPostDelta, OutOfStep, Error>;

/// A number that differs, as good as surely, where an edit of other texts led here: made of the
/// length and of what stands around `edit`, which `text` is past.
[[nodiscard]] quint64 textCheck(const QString &text, const TextEdit &edit);

// A message is a frame: its length as 32 bits, big-endian, then a QDataStream of version Qt_6_4.
// Beside, the worker writes the line of the post that it works at to its stderr, a number a line.

[[nodiscard]] QByteArray requestFrame(const WorkerRequest &request);
[[nodiscard]] QByteArray answerFrame(const WorkerAnswer &answer);

/// From a frame's content. Io where that can't be what the other side wrote.
[[nodiscard]] Result<WorkerRequest> decodeRequest(const QByteArray &content);
[[nodiscard]] Result<WorkerAnswer> decodeAnswer(const QByteArray &content);

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
