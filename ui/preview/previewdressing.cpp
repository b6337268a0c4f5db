// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewdressing.h"

#include "app/base/whenfinished.h"
#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "app/storage/fileio.h"
#include "ui/actions/actionset.h"
#include "ui/preview/previewcontroller.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QtConcurrent>

#include <array>
#include <utility>

namespace ui {
namespace {

constexpr qint64 LargestStyleSheet = 1 << 20; // Bytes.

/// Page widths in CSS pixels: of the screens that sites are made for.
int pixels(app::PreviewWidth width)
{
    switch (width) {
    case app::PreviewWidth::Phone:
        return 390;
    case app::PreviewWidth::Tablet:
        return 768;
    case app::PreviewWidth::Desktop:
        break;
    }
    return 0;
}

/// Of the page's scroll bar, which those screens draw over the page: Chromium's own on a page of a
/// site, which does not grow with the page, and the one of preview.css.
constexpr int SiteScrollBar = 15;
constexpr int OwnScrollBar = 10;

/// What builds a site, as one types it.
QString buildCommand(app::Generator generator)
{
    switch (generator) {
    case app::Generator::Jekyll:
        return QStringLiteral("jekyll build");
    case app::Generator::Hugo:
        return QStringLiteral("hugo");
    case app::Generator::Hexo:
        return QStringLiteral("hexo generate");
    case app::Generator::Eleventy:
        return QStringLiteral("npx eleventy");
    case app::Generator::Zola:
        return QStringLiteral("zola build");
    case app::Generator::Pelican:
        return QStringLiteral("pelican content");
    case app::Generator::Astro:
    case app::Generator::Gatsby:
    case app::Generator::None:
        break;
    }
    return QStringLiteral("npm run build");
}

} // namespace

PreviewDressing::PreviewDressing(ActionSet &actions, app::Settings &settings,
                                 PreviewController &preview, QWidget &window, QObject *parent)
    : QObject(parent)
    , askStyleSheet([&window] {
        return QFileDialog::getOpenFileName(&window, tr("Style sheet for the preview"), {},
                                            tr("Style sheets (*.css)"));
    })
    , m_actions(actions)
    , m_settings(settings)
    , m_preview(preview)
{
    m_look.theme = settings.previewTheme();
    connectLooks(actions);
    connectWidths(actions);
    connect(&actions.action(CommandId::PreviewStyleSheet), &QAction::triggered, this,
            &PreviewDressing::chooseStyleSheet);
    connect(&actions.action(CommandId::ChooseArticle), &QAction::triggered, this,
            &PreviewDressing::chooseArticle);
    connect(&preview, &PreviewController::articleChosen, this, &PreviewDressing::takeArticle);
    connect(&m_frameFiles, &WatchedFiles::changed, this, [this] { findFrame(m_purpose); });
    connect(&m_styleFile, &WatchedFiles::changed, this, [this] {
        readStyleSheet();
        apply();
    });
}

void PreviewDressing::connectLooks(ActionSet &actions)
{
    const std::array looks{
        std::pair{CommandId::LookByline, app::PreviewTheme::Byline},
        std::pair{CommandId::LookGitHub, app::PreviewTheme::GitHub},
        std::pair{CommandId::LookSerif, app::PreviewTheme::Serif},
        std::pair{CommandId::LookMinimal, app::PreviewTheme::Minimal},
    };
    for (const auto &[id, theme] : looks) {
        QAction &action = actions.action(id);
        action.setChecked(theme == m_look.theme && !m_settings.dressesAsSite());
        connect(&action, &QAction::triggered, this, [this, chosen = theme] {
            m_settings.setPreviewTheme(chosen);
            m_look.theme = chosen;
            setDressesAsSite(false);
        });
    }
    QAction &asSite = actions.action(CommandId::LookSite);
    asSite.setChecked(m_settings.dressesAsSite());
    connect(&asSite, &QAction::triggered, this, [this] { setDressesAsSite(true); });
}

void PreviewDressing::connectWidths(ActionSet &actions)
{
    const std::array widths{
        std::pair{CommandId::WidthDesktop, app::PreviewWidth::Desktop},
        std::pair{CommandId::WidthTablet, app::PreviewWidth::Tablet},
        std::pair{CommandId::WidthPhone, app::PreviewWidth::Phone},
    };
    for (const auto &[id, width] : widths) {
        QAction &action = actions.action(id);
        action.setChecked(width == m_settings.previewWidth());
        connect(&action, &QAction::triggered, this, [this, chosen = width] {
            m_settings.setPreviewWidth(chosen);
            applyWidth();
        });
    }
    connect(&m_settings, &app::Settings::previewZoomChanged, this, &PreviewDressing::applyWidth);
    applyWidth();
}

void PreviewDressing::applyWidth()
{
    const int width = pixels(m_settings.previewWidth());
    const double zoom = m_settings.previewZoom() / 100.0;
    const double scrollBar = m_look.frame ? SiteScrollBar : OwnScrollBar * zoom;
    m_preview.setPageWidth(width > 0 ? qRound(width * zoom + scrollBar) : 0);
}

void PreviewDressing::setPost(app::PostDocument *post, const app::Site &site)
{
    if (site.root != m_site.root)
        m_look.frame.reset();
    m_post = post;
    m_site = site;
    readStyleSheet();
    m_actions.action(CommandId::ChooseArticle).setEnabled(post && !site.root.isEmpty());
    m_preview.dismissNote();
    findFrame(app::FramePurpose::ShowPost);
    apply();
}

app::PageTheme PreviewDressing::pageTheme() const
{
    switch (m_look.theme) {
    case app::PreviewTheme::Serif:
        return app::PageTheme::Serif;
    case app::PreviewTheme::Minimal:
        return app::PageTheme::Minimal;
    case app::PreviewTheme::Byline:
    case app::PreviewTheme::GitHub:
        break;
    }
    return app::PageTheme::Standard;
}

void PreviewDressing::setDressesAsSite(bool dresses)
{
    m_settings.setDressesAsSite(dresses);
    m_preview.dismissNote();
    findFrame(app::FramePurpose::ShowPost);
    apply();
}

void PreviewDressing::chooseStyleSheet(bool isWanted)
{
    const QString path = isWanted ? askStyleSheet() : QString();
    m_settings.setPreviewStyleSheet(m_site.root, path);
    readStyleSheet();
    apply();
}

void PreviewDressing::readStyleSheet()
{
    const QString path = m_settings.previewStyleSheet(m_site.root);
    m_actions.action(CommandId::PreviewStyleSheet).setChecked(!path.isEmpty());
    m_styleFile.setPaths(path.isEmpty() ? QStringList() : QStringList{path});
    m_look.userStyle.clear();
    if (std::exchange(m_lacksStyleSheet, false))
        m_preview.dismissNote();
    if (path.isEmpty())
        return;
    const app::Result<QByteArray> bytes = app::readFile(path, LargestStyleSheet);
    m_lacksStyleSheet = !bytes;
    if (bytes)
        m_look.userStyle = QString::fromUtf8(*bytes);
    else
        m_preview.showNote(
            tr("Your style sheet can't be read: %1").arg(QDir::toNativeSeparators(path)));
}

void PreviewDressing::chooseArticle()
{
    findFrame(app::FramePurpose::ChooseArticle);
}

void PreviewDressing::takeArticle(const QString &path)
{
    m_settings.setArticleElement(m_site.root, path);
    m_actions.action(CommandId::LookSite).setChecked(true);
    setDressesAsSite(true);
}

void PreviewDressing::findFrame(app::FramePurpose purpose)
{
    const int search = ++m_search;
    m_purpose = purpose;
    const bool isWanted = purpose == app::FramePurpose::ChooseArticle || m_settings.dressesAsSite();
    if (!m_post || !isWanted) {
        m_look.frame.reset();
        m_frameFiles.setPaths({});
        return;
    }
    const app::FrameRequest request{m_site, m_post->path(), m_post->text(),
                                    m_settings.articleElement(m_site.root), purpose};
    app::whenFinished(QtConcurrent::run(app::siteFrame, request), this,
                      [this, search](const app::Result<app::SiteFrame> &found) {
                          if (search == m_search)
                              takeFrame(found);
                      });
}

void PreviewDressing::takeFrame(const app::Result<app::SiteFrame> &found)
{
    if (!found) {
        // A build that is under way: the page that was there stays until the new one is.
        if (!m_look.frame || m_look.frame->purpose != m_purpose)
            explain(found.error());
        m_frameFiles.setPaths({m_site.root, found.error().path});
        return;
    }
    m_look.frame = std::make_shared<app::SiteFrame>(*found);
    m_frameFiles.setPaths(found->files + QStringList{found->site.folder});
    if (m_purpose == app::FramePurpose::ChooseArticle) {
        m_preview.showNote(tr("Click the part of the page that holds the article."),
                           {{tr("Find it automatically"),
                             [this] {
                                 takeArticle({});
                             }},
                            {tr("Cancel"), [this] {
                                 setDressesAsSite(m_settings.dressesAsSite());
                             }}});
    } else {
        m_preview.dismissNote();
    }
    apply();
}

void PreviewDressing::explain(const app::Error &error)
{
    const QString folder = QDir(m_site.root).relativeFilePath(error.path);
    switch (static_cast<app::FrameProblem>(error.reason)) {
    case app::FrameProblem::NoBlog:
        m_preview.showNote(tr("This post belongs to no blog that Byline knows, so there is no site "
                              "to show it in."));
        break;
    case app::FrameProblem::NotBuilt:
        m_preview.showNote(tr("Build the site once, and posts are shown as on it: run “%1” in the "
                              "blog's folder. Byline looks for pages in “%2”.")
                               .arg(buildCommand(m_site.generator), folder));
        break;
    case app::FrameProblem::NoPage:
        m_preview.showNote(
            tr("No page in “%1” is that of a post of this blog. Build the site once more.")
                .arg(folder));
        break;
    case app::FrameProblem::NoArticle:
    case app::FrameProblem::None:
        m_preview.showNote(tr("The place of the article in the site's pages was not found."),
                           {{tr("Choose it"), [this] {
                                 chooseArticle();
                             }}});
        break;
    }
}

void PreviewDressing::apply()
{
    m_preview.setLook(m_look);
    applyWidth();
}

} // namespace ui
