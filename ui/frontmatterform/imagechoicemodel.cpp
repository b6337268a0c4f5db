// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/imagechoicemodel.h"

#include <algorithm>

namespace ui {
namespace {

/// A Hangul name can be stored in syllables or, on other systems, in their parts.
QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

void ImageChoiceModel::setChoices(const QList<app::ImageChoice> &choices)
{
    beginResetModel();
    m_choices = choices;
    m_haystacks.clear();
    m_haystacks.reserve(choices.size());
    for (const app::ImageChoice &choice : choices)
        m_haystacks.append(comparable(choice.folder + u'/' + choice.name()));
    filter();
    endResetModel();
}

void ImageChoiceModel::setFilter(const QString &words)
{
    const QStringList wanted = comparable(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    filter();
    endResetModel();
}

void ImageChoiceModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const QString &haystack = m_haystacks.at(i);
        const bool isWanted = std::ranges::all_of(
            m_words, [&haystack](const QString &word) { return haystack.contains(word); });
        if (isWanted)
            m_shown.append(i);
    }
}

int ImageChoiceModel::rowOf(const QString &path) const
{
    const auto found
        = std::ranges::find_if(m_shown, [&](qsizetype i) { return m_choices.at(i).path == path; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ImageChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ImageChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::ImageChoice &choice = m_choices.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return choice.name();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return choice.folder.isEmpty() ? choice.name() : choice.folder + u'/' + choice.name();
    case PathRole:
        return choice.path;
    case FolderRole:
        return choice.folder;
    case ChangedRole:
        return choice.changed;
    default:
        return {};
    }
}

} // namespace ui
