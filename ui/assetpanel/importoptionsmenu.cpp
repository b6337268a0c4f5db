// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/importoptionsmenu.h"

#include <QActionGroup>
#include <QImageWriter>

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

ImportOptionsMenu::ImportOptionsMenu(QWidget *parent)
    : QMenu(parent)
{
    build();
}

void ImportOptionsMenu::setOptions(const ImageOptions &options, ImageFormat source)
{
    m_options = options;
    m_source = source;
    clear();
    build();
}

template <typename Value>
void ImportOptionsMenu::addGroup(const QString &title, Value ImageOptions::*member,
                                 const QList<std::pair<QString, Value>> &choices)
{
    // A section's title would not be drawn under a style sheet.
    addSeparator();
    addAction(title)->setEnabled(false);
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

void ImportOptionsMenu::build()
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
}

} // namespace ui
