// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/lockedprofile.h"

#include <QByteArray>
#include <QCache>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

/// What became of a diagram.
struct DrawnDiagram {
    QByteArray svg; ///< Clean: see cleanDiagram(). Empty where the diagram could not be drawn.
    QString problem; ///< Why not, in the library's English words; empty where it took too long.
};

/// Draws diagrams with mermaid, each within two seconds. That works in a page of its own that
/// nobody sees, whose renderer can be killed: a diagram that hangs keeps neither the preview nor
/// the next diagram from being drawn. The page is made for the first diagram and goes when there
/// was none to draw for a while.
class DiagramRenderer final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const DrawnDiagram &)>;

    explicit DiagramRenderer(QObject *parent = nullptr);
    ~DiagramRenderer() override;

    /// Calls `done` in the event loop, or at once for what was drawn before. One after the other,
    /// in order.
    void draw(const QString &source, bool isDark, const Done &done);
    /// Process id of the page's renderer; 0 while there is none.
    [[nodiscard]] qint64 processId() const;

private:
    struct Job {
        QString source;
        bool isDark;
        Done done;
        bool isTriedAgain = false; ///< Its renderer had died once, and not at the deadline.
    };
    struct Page {
        LockedProfile profile; // Goes last.
        LockedPage page{profile};
    };

    [[nodiscard]] static QString keyOf(const Job &job);
    void makePage();
    void startNext();
    void take(const QJsonObject &message);
    void finish(const DrawnDiagram &diagram);
    void kill();
    void startAgain();

    QList<Job> m_jobs; ///< The first one is being drawn, where isDrawing.
    bool m_isReady = false; ///< The page can draw.
    bool m_isDrawing = false;
    int m_serial = 0; ///< Of the diagram that is being drawn.
    QCache<QString, DrawnDiagram> m_drawn;
    QTimer m_deadline;
    QTimer m_idle;
    std::unique_ptr<Page> m_page;
};

} // namespace ui
