// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/formcontext.h"
#include "ui/frontmatterform/popupframe.h"

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class ImageChoiceModel;

/// The images of the blog as pictures: typing filters, arrows choose, Enter takes. What they are is
/// found in the background, and a picture is made when it comes into sight.
class ImagePicker final : public PopupFrame
{
    Q_OBJECT

public:
    /// `chosen` is the image that the field has, as it is written. `context` outlives this.
    ImagePicker(const FormContext &context, const QString &chosen, QWidget *parent);

    void showBelow(const QWidget &button);

Q_SIGNALS:
    void imageChosen(const QString &path);
    /// A file that is not among the blog's images is wanted.
    void otherFileRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void load(const QString &chosen);
    void applyFilter(const QString &words);
    bool handleFilterKey(QKeyEvent &key);
    void select(int row);
    void take();
    void updateWords();

    const FormContext &m_context;
    ImageChoiceModel *m_model;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_words;
    QPushButton *m_other;
    bool m_isLoaded = false;
};

} // namespace ui
