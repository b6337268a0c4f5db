// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogimages.h"
#include "app/assets/postimages.h"

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
    /// Of the image that is shown; empty for none.
    [[nodiscard]] QString path() const { return m_image.path; }

Q_SIGNALS:
    /// For all uses in the text that show the image.
    void altTextEdited(const app::PostImage &image, const QString &altText);
    /// The reference to a missing image is to name the file that is meant.
    void spellingRequested(const app::PostImage &image);
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
    void activate(const QString &link);
    [[nodiscard]] QStringList problemLines() const;

    app::PostImage m_image;
    app::PostPlace m_place;
    QLabel *m_problems;
    QPushButton *m_spelling;
    QPushButton *m_download;
    QLineEdit *m_altText;
    QLabel *m_uses;
    QLabel *m_otherUses;
};

} // namespace ui
