// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/newpostdialog.h"

#include "app/post/slug.h"
#include "ui/common/errortext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NewPostDialog::NewPostDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder)))
    , m_place(new QLabel)
{
    setWindowTitle(tr("New post"));
    m_title->setPlaceholderText(tr("What is it about?"));
    m_place->setObjectName(QStringLiteral("mutedLabel"));
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(8);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Folder"), folderRow);
    form->addRow(QString(), m_place);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    // While Create is disabled Qt would make Cancel the default, and Return would cancel.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_title, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &NewPostDialog::update);
    connect(choose, &QPushButton::clicked, this, &NewPostDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPostDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewPostDialog::reject);
    update();
    m_title->setFocus();
}

void NewPostDialog::accept()
{
    const auto created = app::createPost(newPost());
    if (!created) {
        m_place->setText(errorText(created.error()));
        return;
    }
    m_createdPath = *created;
    QDialog::accept();
}

void NewPostDialog::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder of the new post"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewPostDialog::update()
{
    const app::NewPost post = newPost();
    const bool isComplete = !post.title.isEmpty() && QDir::isAbsolutePath(post.folder);
    m_create->setEnabled(isComplete);
    m_place->setText(
        isComplete ? tr("Name on disk and in the address: %1").arg(app::slugFromTitle(post.title))
                   : tr("The title becomes the post's name on disk."));
}

app::NewPost NewPostDialog::newPost() const
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return {m_title->text().simplified(), folder, QDateTime::currentDateTime(),
            app::findSite(folder).generator};
}

} // namespace ui
