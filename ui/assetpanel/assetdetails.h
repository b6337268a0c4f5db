// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogimages.h"
#include "app/assets/postimages.h"
#include "app/blog/imageadvice.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What is known of the image that is chosen, below the grid: its description, which can be edited
/// here, what its author should know of it, and where it is used.
class AssetDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit AssetDetails(QWidget *parent = nullptr);
    ~AssetDetails() override;

    /// Null hides it. `uses` are those of the whole blog, empty while they are not known.
    /// Leaves alone a description that is being written.
    void show(const app::PostImage *image, const app::PostPlace &place, bool isEditable);
    void setUses(const QList<app::BlogUse> &uses);
    /// On the image that is shown.
    void setAdvice(const app::ImageAdvice &advice);
    /// `path` as it is shown where space is short: from the blog's folder on.
    [[nodiscard]] static QString nameInBlog(const QString &path, const app::PostPlace &place);
    /// Of the image that is shown; empty for none.
    [[nodiscard]] QString path() const { return m_image.path; }

Q_SIGNALS:
    /// For all uses in the text that show the image.
    void altTextEdited(const app::PostImage &image, const QString &altText);
    /// The reference to a missing image is to name the file that is meant.
    void spellingRequested(const app::PostImage &image);
    /// The references to the image that is missing at `missing` are to lead to the file `path`.
    void fileChosen(const QString &missing, const QString &path);
    /// The user wants to look for the image of `destination`, as it stands in the post, in the
    /// blog, or for a file to bring in.
    void locateRequested(const QString &destination);
    void importRequested(const QString &destination);
    /// Addresses of the image at `path` are to be such that the site finds it.
    void serveRequested(const QString &path);
    /// The image at `path` is to lie in `folder`, where the site has it.
    void moveRequested(const QString &path, const QString &folder);
    /// An image of another site is to be brought into the post.
    void downloadRequested(const app::PostImage &image);
    void lineRequested(int line);
    /// A line of another text of the blog.
    void placeRequested(const QString &path, int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();
    void updateVisible();
    void connectRepairs();
    void updateRepairs();
    void activate(const QString &link);
    [[nodiscard]] QStringList problemLines() const;

    app::PostImage m_image;
    app::ImageAdvice m_advice;
    app::PostPlace m_place;
    bool m_isEditable = false;
    QLabel *m_problems;
    QPushButton *m_spelling;
    QPushButton *m_namesake;
    QPushButton *m_locate;
    QPushButton *m_import;
    QPushButton *m_serve;
    QPushButton *m_move;
    QPushButton *m_download;
    QLineEdit *m_altText;
    QLabel *m_uses;
    QLabel *m_otherUses;
};

} // namespace ui
