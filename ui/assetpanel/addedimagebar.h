// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"

#include <QFrame>
#include <QImage>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace ui {

class ImportOptionsMenu;
class ThemeController;

/// The strip below the text that tells of an image that was just added, and lets its name, its
/// text for those who can't see it, its width and its format be changed. Takes the focus only where
/// it is asked to. While many files come in: how far that is, and a way to stop it.
class AddedImageBar final : public QFrame
{
    Q_OBJECT

public:
    /// What it shows of an image.
    struct Content {
        QString name;
        QString altText;
        bool hasAltText = true; ///< False where the text shows no image to describe.
        std::optional<int> width; ///< Pixels, 0: as it is; nothing where there is no way to say it.
        QString facts; ///< "3.2 MB → 410 kB, location removed".
        app::ImageFormat source = app::ImageFormat::Unknown;
        app::ImageOptions options;
        bool canProcess = true; ///< False for what Byline does not decode (SVG).
        int index = 0; ///< Among those that came together.
        int count = 1;
    };

    explicit AddedImageBar(const ThemeController &theme, QWidget *parent = nullptr);
    ~AddedImageBar() override;

    /// Shows the bar. Leaves alone a field that is being written in.
    void showImage(const Content &content);
    void setThumbnail(const QImage &image);
    void showProgress(int done, int total);
    /// The keyboard goes to the name, all of it but the ending selected.
    void takeFocus();
    /// What was written in a field is reported now.
    void commit();

Q_SIGNALS:
    void nameEdited(const QString &name);
    void altTextEdited(const QString &text);
    void widthEdited(int width);
    void optionsChosen(const app::ImageOptions &options);
    /// For all images that come in from now on.
    void chosenForBlog(const app::ImageOptions &options);
    /// Another of those that came together.
    void indexChosen(int index);
    void undoRequested();
    void cancelRequested();
    /// By Esc, Enter or its button.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeImagePage();
    [[nodiscard]] QWidget *makeProgressPage();
    /// Puts everything where it has room.
    void arrange();
    void fitHeight();
    void connectFields();
    void updateIcons();
    void step(int by);

    const ThemeController &m_theme;
    QStackedWidget *m_pages;
    QLabel *m_thumbnail;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_fields;
    QHBoxLayout *m_choices;
    bool m_isNarrow = true; ///< Until it is known to be wide: the narrow one fits into both.
    QLineEdit *m_name;
    QLineEdit *m_altText;
    QLabel *m_facts;
    QSpinBox *m_width;
    QToolButton *m_previous;
    QLabel *m_position;
    QToolButton *m_next;
    QPushButton *m_format;
    ImportOptionsMenu *m_options;
    QPushButton *m_undo;
    QToolButton *m_close;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    Content m_content;
};

} // namespace ui
