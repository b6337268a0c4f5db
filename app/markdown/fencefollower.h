// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QList>
#include <QStringView>

#include <optional>

namespace app {

/// Follows the fences of code (CommonMark 0.29 §4.5) through the lines of a text, also within
/// quotes and list entries: these end the code that begins in them.
class FenceFollower final
{
public:
    /// Whether the next line is within a fence or is one itself. Tabs in it count as far as the
    /// next stop.
    bool follow(QStringView line);
    /// Whether a fence is open behind the lines so far.
    [[nodiscard]] bool isOpen() const { return m_fence.has_value(); }

private:
    /// What a line stands in: a quote, or an entry whose content is indented.
    struct Container {
        bool isQuote = false;
        qsizetype indent = 0; ///< Columns that a line of an entry begins with.
    };
    struct Fence {
        QChar sign;
        qsizetype length = 0;
    };

    qsizetype leaveContainers(QStringView &line);
    void enterContainers(QStringView &line);

    QList<Container> m_containers;
    std::optional<Fence> m_fence; ///< That is open.
};

} // namespace app
