// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imageerrortext.h"

#include "app/assets/imagerefusal.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {
namespace {

struct ImageErrorText {
    Q_DECLARE_TR_FUNCTIONS(ImageErrorText)
};

QString sentence(app::ImageRefusal refusal, const QString &detail)
{
    using Refusal = app::ImageRefusal;
    switch (refusal) {
    case Refusal::Unknown:
        break;
    case Refusal::NotAnImage:
        return ImageErrorText::tr("This is no image that Byline knows.");
    case Refusal::UnreadableHeic:
        return ImageErrorText::tr("Browsers don't show HEIC, and nothing on this computer can "
                                  "turn it into JPEG. Save or export it as JPEG first.");
    case Refusal::TooManyPixels:
        return ImageErrorText::tr("With %1 the image is too large: 50 megapixels are the most.")
            .arg(detail);
    case Refusal::UsedElsewhere:
        return ImageErrorText::tr("Uses the image, too. The image stays.");
    case Refusal::TooManyBytes:
        return ImageErrorText::tr("The image is larger than 50 MB.");
    case Refusal::NotOnTheWeb:
        return ImageErrorText::tr("Only images of http and https addresses are downloaded.");
    case Refusal::NoAnswer:
        return ImageErrorText::tr("The site does not give the image (%1).").arg(detail);
    }
    return {};
}

} // namespace

QString imageErrorText(const app::Error &error)
{
    const QString words = sentence(app::ImageRefusal(error.reason), error.detail);
    if (words.isEmpty())
        return errorText(error);
    const QString name = QFileInfo(error.path).fileName();
    return name.isEmpty() ? words : name + QStringLiteral(": ") + words;
}

} // namespace ui
