// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/importoptionsmenu.h"

#include <QActionGroup>
#include <QImageWriter>
#include <QInputDialog>

namespace ui {
namespace {

using app::ImageFormat;
using app::ImageOptions;
using app::MetadataRemoval;

constexpr int Sides[] = {2400, 1600, 1200, 800};
constexpr int Qualities[] = {95, 75, 60};

} // namespace

QString formatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Unknown:
        return {};
    case ImageFormat::Jpeg:
        return QStringLiteral("JPEG");
    case ImageFormat::WebP:
        return QStringLiteral("WebP");
    default:
        return app::suffix(format).toUpper();
    }
}

ImportOptionsMenu::ImportOptionsMenu(Scope scope, QWidget *parent)
    : QMenu(parent)
    , m_scope(scope)
{
    askFolder = [this](const QString &present, const std::function<void(const QString &)> &done) {
        auto *dialog = new QInputDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Folder of New Images"));
        dialog->setLabelText(tr("As posts write it: img/ beside the post, /assets/img/{slug}/ from "
                                "the site's root, with the post's name for {slug}. Empty: as the "
                                "blog's posts do."));
        dialog->setTextValue(present);
        dialog->resize(460, dialog->sizeHint().height());
        connect(dialog, &QInputDialog::textValueSelected, this, done);
        dialog->open();
    };
    build();
}

void ImportOptionsMenu::setOptions(const ImageOptions &options, ImageFormat source)
{
    // What was chosen here comes back; the action that tells of it must live on.
    if (options == m_options && source == m_source)
        return;
    m_options = options;
    m_source = source;
    clear();
    qDeleteAll(findChildren<QActionGroup *>());
    build();
}

void ImportOptionsMenu::addTitle(const QString &title)
{
    // A section's title would not be drawn under a style sheet.
    addSeparator();
    addAction(title)->setEnabled(false);
}

template <typename Value>
void ImportOptionsMenu::addGroup(const QString &title, Value ImageOptions::*member,
                                 const QList<std::pair<QString, Value>> &choices)
{
    addTitle(title);
    auto *group = new QActionGroup(this);
    for (const auto &[text, value] : choices) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(m_options.*member == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, member, chosen = value] {
            m_options.*member = chosen;
            Q_EMIT optionsChosen(m_options);
        });
    }
}

void ImportOptionsMenu::addSwitch(const QString &text, bool ImageOptions::*member)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(m_options.*member);
    connect(action, &QAction::triggered, this, [this, member](bool isOn) {
        m_options.*member = isOn;
        Q_EMIT optionsChosen(m_options);
    });
}

void ImportOptionsMenu::addFormats()
{
    QList<std::pair<QString, ImageFormat>> formats{
        {m_source == ImageFormat::Unknown ? tr("As it is")
                                          : tr("As it is: %1").arg(formatName(m_source)),
         ImageFormat::Unknown}};
    for (const ImageFormat format : {ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP}) {
        const bool isWritten
            = QImageWriter::supportedImageFormats().contains(app::decoderName(format));
        if (isWritten && format != m_source)
            formats.append({formatName(format), format});
    }
    addGroup(tr("Format"), &ImageOptions::format, formats);
    addSwitch(tr("Make PNG Smaller without Loss"), &ImageOptions::makesPngSmaller);
}

void ImportOptionsMenu::addFolder()
{
    addTitle(tr("Folder"));
    addAction(m_options.folder.isEmpty() ? tr("As the Blog's Posts Do…")
                                         : tr("%1…").arg(m_options.folder),
              this, [this] {
                  askFolder(m_options.folder, [this](const QString &folder) {
                      m_options.folder = folder.trimmed();
                      Q_EMIT optionsChosen(m_options);
                  });
              });
}

void ImportOptionsMenu::build()
{
    if (m_scope == Scope::Blog)
        setTitle(tr("New Images of This Blog"));
    addFormats();
    QList<std::pair<QString, int>> sides{{tr("As large as it is"), 0}};
    for (const int side : Sides)
        sides.append({tr("At most %1 pixels").arg(side), side});
    addGroup(tr("Longer Side"), &ImageOptions::maximumSide, sides);
    QList<std::pair<QString, int>> qualities{{tr("Usual"), 0}};
    for (const int quality : Qualities)
        qualities.append({QStringLiteral("%1 %").arg(quality), quality});
    addGroup(tr("Quality of JPEG and WebP"), &ImageOptions::quality, qualities);
    addGroup(tr("Description"), &ImageOptions::removal,
             QList<std::pair<QString, MetadataRemoval>>{
                 {tr("Remove Where It Was Taken"), MetadataRemoval::Place},
                 {tr("Remove All but the Colors"), MetadataRemoval::All},
                 {tr("Keep All"), MetadataRemoval::None}});
    if (m_scope == Scope::Blog)
        addFolder();
    addSeparator();
    if (m_scope == Scope::Blog)
        addSwitch(tr("Keep Originals in _originals"), &ImageOptions::keepsOriginal);
    else
        addAction(tr("Do So with All New Images of This Blog"), this,
                  [this] { Q_EMIT chosenForBlog(m_options); });
}

} // namespace ui
