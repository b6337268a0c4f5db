// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewcontroller.h"

#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/errortext.h"
#include "ui/preview/activatedposition.h"
#include "ui/preview/pagefindbar.h"
#include "ui/preview/previewabsence.h"
#include "ui/preview/previewloader.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/sandbox.h"
#include "ui/preview/sharedcontext.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QFileInfo>
#include <QUrl>

#include <chrono>
#include <functional>

namespace ui {
namespace {

using namespace std::chrono_literals;

/// How long the editor may take to follow the preview.
constexpr auto EchoTime = 300ms;

} // namespace

class PreviewController::Listener final : public PreviewListener
{
public:
    explicit Listener(PreviewController &controller)
        : m_controller(controller)
    { }

    void placeActivated(const ActivatedPlace &place) override
    {
        m_controller.m_echoes.setRemainingTime(EchoTime);
        if (m_controller.m_post)
            Q_EMIT m_controller.positionActivated(activatedPosition(place, *m_controller.m_post));
    }
    void taskActivated(const ActivatedTask &task) override { m_controller.toggle(task); }
    void headerActivated(app::HeaderField field) override { m_controller.activate(field); }
    void zoomRequested(int steps) override { m_controller.zoomBy(steps); }
    void imageActionRequested(ImageAction action, const QString &destination) override
    {
        m_controller.act(action, destination);
    }
    void found(int match, int count) override
    {
        if (m_controller.m_pane)
            m_controller.m_pane->findBar().showResult(match, count);
    }
    void scrolledTo(const app::ReadingPlace &place) override
    {
        m_controller.m_echoes.setRemainingTime(EchoTime);
        Q_EMIT m_controller.scrolled(place);
    }
    void articleChosen(const QString &path) override { Q_EMIT m_controller.articleChosen(path); }
    void linkActivated(const QUrl &url) override
    {
        if (m_controller.m_pane)
            m_controller.m_pane->showLink(url);
    }
    void begun() override { m_controller.showPage(); }
    void shown() override
    {
        m_controller.showPage();
        if (m_controller.m_beginning)
            return; // More is to come.
        m_controller.m_isShown = true;
        m_controller.printWaiting();
        Q_EMIT m_controller.shown();
    }
    void rendererStopped() override { }
    void rendererGaveUp() override
    {
        if (m_controller.m_pane) {
            m_controller.m_pane->showNotice(
                PreviewController::tr("The preview keeps stopping at this post. Your text is not "
                                      "affected."),
                PreviewController::tr("Try again"));
        }
    }

private:
    PreviewController &m_controller;
};

PreviewController::PreviewController(ActionSet &actions, const ThemeController &theme,
                                     app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_pane(new PreviewPane(theme))
    , m_repair(*m_pane)
    , m_remoteImages(actions.action(CommandId::LoadRemoteImages), settings)
    , m_listener(std::make_unique<Listener>(*this))
{
    connect(&m_theme, &ThemeController::themeChanged, this, [this] {
        if (m_page)
            m_page->setTheme(m_theme.theme());
    });
    connect(m_pane, &PreviewPane::actionChosen, this, [this] {
        m_pane->showPage(nullptr);
        if (m_page)
            m_page->restart();
    });
    connect(m_pane, &PreviewPane::filesDropped, this, &PreviewController::filesDropped);
    connect(m_pane, &PreviewPane::imageDropped, this, &PreviewController::imageDropped);
    connectCommands();
}

PreviewController::~PreviewController()
{
    m_page.reset();
    if (m_pane && !m_pane->parent())
        delete m_pane;
}

void PreviewController::connectCommands()
{
    const auto connectTo = [this](CommandId id, const std::function<void()> &work) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, work] {
            if (isInCharge())
                work();
        });
    };
    connectTo(CommandId::ZoomIn, [this] { zoomBy(1); });
    connectTo(CommandId::ZoomOut, [this] { zoomBy(-1); });
    connectTo(CommandId::ZoomReset, [this] { m_settings.setPreviewZoom(100); });
    connect(&m_settings, &app::Settings::previewZoomChanged, this, [this](int percent) {
        if (m_page)
            m_page->setZoom(percent / 100.0);
    });

    connect(&m_remoteImages, &RemoteImagePermission::updated, this,
            &PreviewController::showRemoteImages);
    connect(&m_repair, &ImageRepair::failed, this, &PreviewController::failed);
    connect(&m_repair, &ImageRepair::filesChanged, this, &PreviewController::reloadImages);
    PageFindBar &bar = m_pane->findBar();
    connectTo(CommandId::Find, [&bar] { bar.open(); });
    connectTo(CommandId::FindNext, [&bar] { bar.step(PageSearch::Direction::Forward); });
    connectTo(CommandId::FindPrevious, [&bar] { bar.step(PageSearch::Direction::Backward); });
    connect(&bar, &PageFindBar::searchRequested, this, [this](const PageSearch &search) {
        if (m_page)
            m_page->find(search);
    });
}

bool PreviewController::isInCharge() const
{
    return m_page && m_pane->isVisible()
        && (m_pane->hasKeyboard() || m_settings.viewMode() == app::ViewMode::Read);
}

void PreviewController::zoomBy(int steps)
{
    const int step = m_settings.previewZoom() + steps > 100 ? 20 : 10;
    m_settings.setPreviewZoom(m_settings.previewZoom() + steps * step);
}

void PreviewController::act(ImageAction action, const QString &destination)
{
    switch (action) {
    case ImageAction::Locate:
        m_repair.locate(destination);
        break;
    case ImageAction::Import:
        m_repair.import(destination);
        break;
    case ImageAction::Serve:
        m_repair.serveDestination(destination);
        break;
    case ImageAction::ShowRemote:
        m_remoteImages.allowForPost(true);
        break;
    case ImageAction::AlwaysShowRemote:
        m_remoteImages.allowForBlog();
        break;
    }
}

void PreviewController::showRemoteImages()
{
    if (m_page)
        m_page->setRemoteImages(m_remoteImages.isGranted(), m_remoteImages.hasBlog());
}

QWidget &PreviewController::widget()
{
    return *m_pane;
}

void PreviewController::load()
{
    if (std::exchange(m_isLoadTried, true))
        return;
    if (const QString reason = absenceReason(sandbox()); !reason.isEmpty()) {
        m_pane->showNotice(reason);
        return;
    }
    shareOpenGlContext();
    const app::Result<PreviewPlugin *> plugin = loadPreviewPlugin(previewPluginFolders());
    if (plugin)
        createPage(**plugin);
    else
        m_pane->showNotice(absenceReason(plugin.error()));
}

void PreviewController::createPage(PreviewPlugin &plugin)
{
    m_page = plugin.createPage(*m_listener, m_look);
    m_page->setTheme(m_theme.theme());
    m_page->setZoom(m_settings.previewZoom() / 100.0);
    m_page->beginPost();
    m_page->setPlace(m_place);
    m_page->setArrivingImages(m_arrivingImages);
    showRemoteImages();
    m_page->showHeader(m_header);
    m_page->showPost(m_rendered ? m_rendered : m_beginning);
    if (m_reading)
        m_page->scrollTo(*m_reading);
}

void PreviewController::showPage()
{
    if (m_pane && m_page)
        m_pane->showPage(m_page->widget());
}

void PreviewController::setPost(app::PostDocument *post)
{
    m_post = post;
    m_repair.setPost(post);
    m_remoteImages.beginPost(post != nullptr);
    m_rendered.reset();
    m_isShown = false;
    m_waitingPrint.giveUp();
    m_beginning.reset();
    m_header = {};
    m_reading.reset();
    m_echoes = {};
    m_pane->dismissWarning();
    if (m_page) {
        m_page->beginPost();
        m_page->showHeader(m_header);
    }
    if (!post)
        setRendered(nullptr);
}

void PreviewController::activate(app::HeaderField field)
{
    m_echoes.setRemainingTime(EchoTime);
    if (!m_post)
        return;
    const QString key = activatedKey(field, *m_post);
    if (!key.isEmpty())
        Q_EMIT fieldActivated(key);
    else
        Q_EMIT positionActivated(0);
}

void PreviewController::toggle(const ActivatedTask &task)
{
    const bool isCurrent = m_post && m_rendered && task.revision == m_rendered->revision
        && task.revision == m_post->revision();
    if (!isCurrent)
        return;
    if (const auto edit = app::toggledTask(*m_rendered, m_post->text(), task.place))
        m_post->apply({*edit});
}

void PreviewController::setPlace(const app::PostPlace &place)
{
    m_place = place;
    m_repair.setPlace(place);
    if (m_page)
        m_page->setPlace(place);
    m_remoteImages.setPlace(place);
}

void PreviewController::setHeader(const app::PostHeader &header)
{
    if (header == m_header)
        return;
    m_header = header;
    if (m_page)
        m_page->showHeader(header);
}

void PreviewController::setBeginning(const app::RenderedPostPtr &beginning)
{
    m_beginning = beginning;
    if (m_page)
        m_page->showPost(beginning);
}

void PreviewController::setRendered(const app::RenderedPostPtr &post)
{
    m_rendered = post;
    m_isShown = false;
    m_beginning.reset();
    m_pane->dismissWarning();
    if (m_page)
        m_page->showPost(post);
}

void PreviewController::showFailure(const app::Error &error)
{
    const QString reason = error.kind == app::Error::Kind::NotFound
        ? tr("Byline's own program “%1” is missing. Installing Byline again brings it back.")
              .arg(QFileInfo(error.path).fileName())
        : errorText(error);
    if (m_rendered) {
        m_pane->showWarning(tr("The preview shows an earlier state of the text: %1").arg(reason));
    } else if (m_beginning) {
        m_pane->showWarning(tr("The preview ends early in this text: %1").arg(reason));
    } else {
        setRendered(nullptr); // What is shown is another post's.
        m_pane->showWarning(tr("There is no preview of this text: %1").arg(reason));
    }
    m_waitingPrint.giveUp(error);
}

void PreviewController::setArrivingImages(const QStringList &destinations)
{
    m_arrivingImages = destinations;
    if (m_page)
        m_page->setArrivingImages(destinations);
}

void PreviewController::reloadImages()
{
    if (m_page)
        m_page->reloadImages();
}

void PreviewController::scrollTo(const app::ReadingPlace &place)
{
    if (!m_echoes.hasExpired())
        return;
    m_reading = place;
    if (m_page)
        m_page->scrollTo(place);
}

void PreviewController::setLook(const PreviewLook &look)
{
    m_look = look;
    if (m_page)
        m_page->setLook(look);
}

void PreviewController::setPageWidth(int width)
{
    if (m_pane)
        m_pane->setPageWidth(width);
}

void PreviewController::showNote(const QString &text, const QList<MessageBar::Choice> &choices)
{
    if (m_pane)
        m_pane->showNote(text, choices);
}

void PreviewController::dismissNote()
{
    if (m_pane)
        m_pane->dismissNote();
}

bool PreviewController::copySelection()
{
    return isInCharge() && m_page->copySelection();
}

void PreviewController::printToPdf(const QPageLayout &layout,
                                   const std::function<void(const app::Result<QByteArray> &)> &done)
{
    if (!m_page) {
        done(app::Error{app::Error::Kind::NotFound, {}, 0, {}});
        return;
    }
    m_waitingPrint.ask(layout, done);
    printWaiting();
}

bool PreviewController::print()
{
    if (m_page)
        m_page->print();
    return m_page != nullptr;
}

void PreviewController::printWaiting()
{
    const bool isCurrent
        = m_isShown && m_rendered && m_post && m_rendered->revision == m_post->revision();
    if (isCurrent)
        m_waitingPrint.startOn(*m_page);
}

qint64 PreviewController::rendererProcessId() const
{
    return m_page ? m_page->rendererProcessId() : 0;
}

} // namespace ui
