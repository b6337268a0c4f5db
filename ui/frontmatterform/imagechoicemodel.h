// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagechoices.h"

#include <QAbstractListModel>
#include <QStringList>

namespace ui {

/// Those of the images whose paths hold all the words that are looked for.
class ImageChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, FolderRole, ChangedRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<app::ImageChoice> &choices);
    void setFilter(const QString &words);
    /// Of all images, whatever is looked for.
    [[nodiscard]] int choices() const { return static_cast<int>(m_choices.size()); }
    /// -1 where the image is not among them.
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    QList<app::ImageChoice> m_choices;
    QStringList m_haystacks; ///< Of each choice, for comparing.
    QList<qsizetype> m_shown; ///< Indices into both.
    QStringList m_words;
};

} // namespace ui
