// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/readingplace.h"
#include "app/frontmatter/postheader.h"
#include "ui/preview/previewplugin.h"
#include "ui/preview/web/blockpatch.h"
#include "ui/preview/web/imageremark.h"
#include "ui/preview/web/remoteimagerule.h"
#include "ui/theme/theme.h"

#include <QLoggingCategory>
#include <QString>

/// What the page's console says; silent unless asked for (a post's errors are not ours).
Q_DECLARE_LOGGING_CATEGORY(lcPreview)

namespace ui {

/// The script that runs beside the page, in an isolated world. It begins its reports with `token`.
[[nodiscard]] QString pageScript(const QString &token);

// Calls of that script. Everything that comes from a post travels as JSON.
[[nodiscard]] QString applyCall(const BlockPatch &patch, int serial, bool isOtherPost);
/// Asks for the message `painted`, which comes when the last patch can be seen; never where the
/// page is hidden.
[[nodiscard]] QString paintedCall();
/// `frame`: the page of the site that the post is in; null for Byline's own.
[[nodiscard]] QString headerCall(const app::PostHeader &header, const app::SiteFrame *frame);
[[nodiscard]] QString themeCall(const Theme &theme);
[[nodiscard]] QString lookCall(const PreviewLook &look);
/// Lets the user choose the element that holds the article; `current` is the present one's path.
[[nodiscard]] QString chooseCall(const QString &current);
/// Dresses the page for paper. It tells "printable" once everything is there.
[[nodiscard]] QString beginPrintCall();
[[nodiscard]] QString endPrintCall();
/// `zoom`: pixels of the view for one of the page's.
[[nodiscard]] QString scrollCall(const app::ReadingPlace &place, double zoom);
/// The page will be scrolled by something else than scrollCall(), as if the user did it.
[[nodiscard]] QString letGoCall();
/// Selects nothing at the end of the page that a search in `direction` begins at.
[[nodiscard]] QString selectEdgeCall(PageSearch::Direction direction);
[[nodiscard]] QString imageRoundCall(int round);
[[nodiscard]] QString reloadImagesCall(int round);
[[nodiscard]] QString remoteImagesCall(const RemoteImageRule &rule, ShownImages shown);
[[nodiscard]] QString imageRemarkCall(const QString &destination, const ImageRemark &remark);
[[nodiscard]] QString diagramProblemCall(const QString &source, const QString &problem);

} // namespace ui
