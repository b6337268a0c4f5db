// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/blog/imageadvice.h"

#include <QAbstractListModel>

namespace ui {

/// The images of a post. Editing a row asks for a new name; dragging one out gives its Markdown.
class AssetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int: app::PostImage::State.
        PathRole, ///< Absolute, empty for Remote and Refused.
        ChangedRole, ///< QDateTime of the file.
        FormatRole, ///< int: app::ImageFormat.
        FactsRole, ///< "1200 × 800 · 340 kB"; what is known in place of it else.
        MarkdownRole, ///< A reference to the image.
        SizeRole, ///< qint64: bytes.
        ProblemsRole, ///< QVariantList of int: app::ImageProblem.
        UnservedRole, ///< bool: the file is there, but the site won't have it or find it.
        BadgeRole, ///< One word for what matters most; empty where all is well.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps rows (and so the selection) where the files are the same.
    void setImages(const app::PostImages &images, const app::PostPlace &place);
    /// On the images that are there.
    void setAdvices(const app::ImageAdvices &advices);
    [[nodiscard]] const QList<app::PostImage> &images() const { return m_images.images; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

Q_SIGNALS:
    void renameRequested(const app::PostImage &image, const QString &newName);

private:
    [[nodiscard]] QString facts(const app::PostImage &image) const;
    [[nodiscard]] QString toolTip(const app::PostImage &image) const;
    [[nodiscard]] QString badge(const app::PostImage &image) const;

    app::PostImages m_images;
    app::ImageAdvices m_advices;
    app::PostPlace m_place;
};

/// One word for a state, as badges and filters show it; empty for Used.
[[nodiscard]] QString stateWord(app::PostImage::State state);
[[nodiscard]] QString problemWord(app::ImageProblem problem);

} // namespace ui
