// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"

#include <QMenu>

#include <functional>

class QActionGroup;

namespace ui {

/// Format, size, quality of an image and what of its description stays: one of each; for one image,
/// or for all that come into a blog.
class ImportOptionsMenu final : public QMenu
{
    Q_OBJECT

public:
    enum class Scope { Image, Blog };

    explicit ImportOptionsMenu(Scope scope, QWidget *parent = nullptr);

    [[nodiscard]] const app::ImageOptions &options() const { return m_options; }
    /// Tells nobody. `source` is the format of the original.
    void setOptions(const app::ImageOptions &options, app::ImageFormat source);

    /// Asks for a folder, `present` at first, and calls `done` unless it is called off. A dialog
    /// unless replaced.
    std::function<void(const QString &present, const std::function<void(const QString &)> &done)>
        askFolder;

Q_SIGNALS:
    /// By the user.
    void optionsChosen(const app::ImageOptions &options);
    /// The options of one image are to be those of all that come in from now on.
    void chosenForBlog(const app::ImageOptions &options);

private:
    template <typename Value>
    void addGroup(const QString &title, Value app::ImageOptions::*member,
                  const QList<std::pair<QString, Value>> &choices);
    void addTitle(const QString &title);
    void addSwitch(const QString &text, bool app::ImageOptions::*member);
    void addFormats();
    void addFolder();
    void build();

    Scope m_scope;
    app::ImageOptions m_options;
    app::ImageFormat m_source = app::ImageFormat::Unknown;
};

/// "PNG", "JPEG" …; a proper name, never translated.
[[nodiscard]] QString formatName(app::ImageFormat format);

} // namespace ui
