// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/webpreview.h"

#include "ui/preview/web/pagelibrary.h"
#include "ui/preview/web/pagescript.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QWebEngineView>
#include <QWheelEvent>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace ui {
namespace {

using namespace std::chrono_literals;

/// More than DeathLimit deaths within DeathSpan: the post itself kills the page.
constexpr auto DeathSpan = 10s;
constexpr int DeathLimit = 3;

app::LineRange linesOf(const QJsonObject &message)
{
    return {message[QStringLiteral("first")].toInt(1), message[QStringLiteral("last")].toInt(1)};
}

/// By the names that the page's script has for them.
std::optional<app::HeaderField> headerField(const QString &name)
{
    using enum app::HeaderField;
    static const QHash<QString, app::HeaderField> fields{
        {QStringLiteral("image"), Image},           {QStringLiteral("title"), Title},
        {QStringLiteral("subtitle"), Subtitle},     {QStringLiteral("date"), Date},
        {QStringLiteral("author"), Author},         {QStringLiteral("tags"), Tags},
        {QStringLiteral("categories"), Categories}, {QStringLiteral("draft"), Draft},
    };
    const auto found = fields.constFind(name);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ImageAction> imageAction(const QString &name)
{
    using enum ImageAction;
    static const QHash<QString, ImageAction> actions{
        {QStringLiteral("locate"), Locate},
        {QStringLiteral("import"), Import},
        {QStringLiteral("serve"), Serve},
        {QStringLiteral("show"), ShowRemote},
        {QStringLiteral("always"), AlwaysShowRemote},
    };
    const auto found = actions.constFind(name);
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

/// `zoom`: pixels of the view for one of the page's.
app::ReadingPlace readingPlace(const QJsonObject &message, double zoom)
{
    return {message[QStringLiteral("line")].toDouble(1),
            message[QStringLiteral("height")].toDouble() * zoom,
            message[QStringLiteral("cursorLine")].toInt()};
}

ActivatedPlace activatedPlace(const QJsonObject &message)
{
    return {
        .block = linesOf(message),
        .line = message[QStringLiteral("line")].toInt(1),
        .text = {message[QStringLiteral("before")].toString(),
                 message[QStringLiteral("after")].toString()},
    };
}

} // namespace

WebPreview::WebPreview(PreviewListener &listener, PreviewLook look)
    : m_listener(listener)
    , m_look(std::move(look))
    , m_page(m_profile)
    , m_feed(m_page)
    , m_view(new QWebEngineView)
    , m_printer(m_page, *m_view)
    , m_finder(m_page)
{
    m_view->setPage(&m_page);
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WebPreview::showContextMenu);
    connect(&m_page, &LockedPage::messageReceived, this, &WebPreview::takeMessage);
    connect(&m_page, &LockedPage::linkRefused, this,
            [this](const QUrl &url) { m_listener.linkActivated(url); });
    m_profile.schemeHandler().setDiagrams(&m_diagrams);
    connect(&m_profile.schemeHandler(), &PostSchemeHandler::diagramFailed, this,
            [this](const QString &source, const QString &problem) {
                if (m_state == State::Ready)
                    m_page.run(diagramProblemCall(source, problem));
            });
    connect(&m_profile.schemeHandler(), &PostSchemeHandler::imageRemarked, this,
            [this](const QString &destination, const ImageRemark &remark) {
                if (m_state == State::Ready)
                    m_page.run(imageRemarkCall(destination, remark));
            });
    connect(&m_page, &QWebEnginePage::renderProcessTerminated, this,
            &WebPreview::handleRendererEnd);
    connect(&m_finder, &PageFinder::found, this,
            [this](int match, int count) { m_listener.found(match, count); });
    connectFeed();
    loadShell();
}

void WebPreview::connectFeed()
{
    connect(&m_feed, &BlockFeed::replacing, this, [this] {
        followRemoteRule(ShownImages::Stay);
        runHeader();
    });
    connect(&m_feed, &BlockFeed::replaced, this, [this] {
        if (m_reading)
            m_page.run(scrollCall(*m_reading, m_zoom));
    });
    connect(&m_feed, &BlockFeed::begun, this, [this] { m_listener.begun(); });
    connect(&m_feed, &BlockFeed::done, this, [this] { m_listener.shown(); });
    connect(&m_feed, &BlockFeed::hung, this, [this] {
#ifdef Q_OS_UNIX
        if (const auto process = static_cast<pid_t>(m_page.renderProcessPid()); process > 0)
            ::kill(process, SIGKILL);
#endif
    });
}

WebPreview::~WebPreview()
{
    m_page.disconnect(this);
    delete m_view; // Before the page that it shows.
}

QWidget *WebPreview::widget()
{
    return m_view;
}

void WebPreview::setTheme(const Theme &theme)
{
    m_theme = theme;
    // What Chromium paints before it has laid the page out: no white flash in the dark theme.
    m_page.setBackgroundColor(theme.page);
    if (m_state == State::Ready)
        m_page.run(themeCall(theme));
}

void WebPreview::setLook(const PreviewLook &look)
{
    if (look == m_look)
        return;
    const bool hasSameFrame = look.frame == m_look.frame
        || (look.frame && m_look.frame && *look.frame == *m_look.frame);
    m_look = look;
    if (!hasSameFrame && m_state != State::Stopped)
        loadShell();
    else if (m_state == State::Ready)
        m_page.run(lookCall(look));
}

bool WebPreview::isChoosing() const
{
    return m_look.frame && m_look.frame->purpose == app::FramePurpose::ChooseArticle;
}

void WebPreview::beginPost()
{
    m_isBetweenPosts = true;
    m_printer.cancel();
    m_reading.reset();
    // The post that is still shown keeps its images.
    ++m_imageRound;
    if (m_state == State::Ready)
        m_page.run(imageRoundCall(m_imageRound));
}

void WebPreview::setPlace(const app::PostPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_profile.schemeHandler().setPlace(place);
    if (!keepsOldPost())
        reloadImages();
}

void WebPreview::showHeader(const app::PostHeader &header)
{
    m_header = header;
    if (m_state == State::Ready && !keepsOldPost() && !isChoosing())
        runHeader();
}

void WebPreview::runHeader()
{
    m_page.run(headerCall(m_header, m_look.frame.get()));
}

void WebPreview::showPost(const app::RenderedPostPtr &post)
{
    m_post = post;
    using enum BlockFeed::Continuity;
    m_feed.setBlocks(post ? post->blocks : QList<app::RenderedBlock>(),
                     std::exchange(m_isBetweenPosts, false) ? OtherPost : SamePost);
}

void WebPreview::setRemoteImages(bool areLoaded, bool hasBlog)
{
    m_remoteRule = {areLoaded, hasBlog};
    // What is allowed to the next post must not show what the old one has.
    if (!keepsOldPost())
        followRemoteRule(ShownImages::Follow);
}

void WebPreview::followRemoteRule(ShownImages shown)
{
    m_profile.schemeHandler().setLoadsRemote(m_remoteRule.areLoaded);
    if (m_state == State::Ready)
        m_page.run(remoteImagesCall(m_remoteRule, shown));
}

void WebPreview::setArrivingImages(const QStringList &destinations)
{
    m_profile.schemeHandler().setArriving(destinations);
}

void WebPreview::reloadImages()
{
    ++m_imageRound;
    if (m_state != State::Ready || isChoosing())
        return;
    m_page.run(reloadImagesCall(m_imageRound));
    if (m_look.frame)
        runHeader();
}

void WebPreview::scrollTo(const app::ReadingPlace &place)
{
    m_reading = place;
    if (m_state == State::Ready && !keepsOldPost() && !isChoosing())
        m_page.run(scrollCall(place, m_zoom));
}

void WebPreview::setZoom(double factor)
{
    m_zoom = factor;
    m_page.setZoomFactor(factor);
}

void WebPreview::find(const PageSearch &search)
{
    m_finder.find(search);
}

bool WebPreview::copySelection()
{
    if (!m_page.hasSelection())
        return false;
    m_page.triggerAction(QWebEnginePage::Copy);
    return true;
}

void WebPreview::printToPdf(const QPageLayout &layout,
                            const std::function<void(const app::Result<QByteArray> &)> &done)
{
    if (m_state != State::Ready || isChoosing()) {
        done(app::Error{app::Error::Kind::NotFound, {}, 0, {}});
        return;
    }
    m_printer.toPdf(layout, m_header, done);
}

void WebPreview::print()
{
    if (m_state == State::Ready && !isChoosing())
        m_printer.toPrinter();
}

qint64 WebPreview::rendererProcessId() const
{
    return m_page.renderProcessPid();
}

void WebPreview::restart()
{
    m_deaths.clear();
    loadShell();
}

void WebPreview::loadShell()
{
    m_state = State::Loading;
    m_feed.stop();
    // A new renderer takes the focus, while somebody writes; a view that is disabled can't.
    const QWidget *focused = QApplication::focusWidget();
    m_view->setEnabled(focused && m_view->isAncestorOf(focused));
    const QUrl url = m_look.frame ? frameUrl(*m_look.frame, ++m_frameRound) : shellUrl();
    m_profile.schemeHandler().setFrame(m_look.frame, url);
    m_page.open(url);
}

/// The page is new and empty: hands everything over.
void WebPreview::makeReady()
{
    m_state = State::Ready;
    m_view->setEnabled(true);
    // Takes the input; there is a new one with each renderer.
    if (QWidget *target = m_view->focusProxy())
        target->installEventFilter(this);
    m_page.setZoomFactor(m_zoom);
    if (m_theme)
        m_page.run(themeCall(*m_theme));
    m_page.run(lookCall(m_look));
    if (isChoosing()) {
        m_page.run(chooseCall(m_look.frame->article));
        m_listener.shown();
        return;
    }
    m_page.run(imageRoundCall(m_imageRound));
    if (!keepsOldPost()) {
        followRemoteRule(ShownImages::Follow);
        runHeader();
    }
    if (m_reading && !keepsOldPost())
        m_page.run(scrollCall(*m_reading, m_zoom));
    m_feed.start();
}

bool WebPreview::eventFilter(QObject *watched, QEvent *event)
{
    // Keys of the page, though the menu has commands of the same ones for the editor.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    const auto *wheel
        = event->type() == QEvent::Wheel ? static_cast<QWheelEvent *>(event) : nullptr;
    if (!wheel || !wheel->modifiers().testFlag(Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    if (const int turn = wheel->angleDelta().y(); turn != 0)
        m_listener.zoomRequested(turn > 0 ? 1 : -1);
    return true;
}

void WebPreview::takeMessage(const QJsonObject &message)
{
    if (message.contains(QStringLiteral("ready"))) {
        makeReady();
    } else if (const QJsonValue place = message[QStringLiteral("scrolled")]; place.isObject()) {
        if (keepsOldPost())
            return;
        m_reading = readingPlace(place.toObject(), m_zoom);
        m_listener.scrolledTo(*m_reading);
    } else if (const QJsonValue painted = message[QStringLiteral("painted")]; painted.isDouble()) {
        m_feed.notePainted(painted.toInt());
    } else if (const QJsonValue clicked = message[QStringLiteral("place")]; clicked.isObject()) {
        m_listener.placeActivated(activatedPlace(clicked.toObject()));
    } else if (const QJsonValue task = message[QStringLiteral("task")]; task.isObject()) {
        takeTask(task.toObject());
    } else if (const auto action = imageAction(message[QStringLiteral("act")].toString())) {
        m_listener.imageActionRequested(*action, message[QStringLiteral("image")].toString());
    } else if (const auto field = headerField(message[QStringLiteral("field")].toString())) {
        m_listener.headerActivated(*field);
    } else if (const QJsonValue link = message[QStringLiteral("link")]; link.isString()) {
        m_listener.linkActivated(QUrl(link.toString()));
    } else if (const QJsonValue article = message[QStringLiteral("article")]; article.isString()) {
        m_listener.articleChosen(article.toString());
    } else if (const QJsonValue script = message[QStringLiteral("script")]; script.isString()) {
        m_page.run(libraryScript(script.toString()));
    }
}

void WebPreview::takeTask(const QJsonObject &task)
{
    // What was clicked may have been replaced while the message was on its way.
    const bool isOfPost = m_post && !keepsOldPost() && m_feed.isDone()
        && task[QStringLiteral("serial")].toInt(-1) == m_feed.serial();
    if (!isOfPost)
        return;
    m_listener.taskActivated(
        {m_post->revision,
         {linesOf(task), task[QStringLiteral("index")].toInt(-1),
          task[QStringLiteral("count")].toInt(), task[QStringLiteral("isDone")].toBool()}});
}

void WebPreview::handleRendererEnd()
{
    if (m_state == State::Stopped)
        return;
    m_feed.stop();
    m_state = State::Loading;
    m_printer.cancel();
    const auto now = std::chrono::steady_clock::now();
    m_deaths.removeIf([now](const auto &death) { return now - death > DeathSpan; });
    m_deaths.append(now);
    if (m_deaths.size() > DeathLimit) {
        m_state = State::Stopped;
        m_listener.rendererGaveUp();
        return;
    }
    m_listener.rendererStopped();
    // Chromium is still taking the old renderer down here.
    QTimer::singleShot(0, this, &WebPreview::loadShell);
}

void WebPreview::showContextMenu(const QPoint &position)
{
    QMenu menu;
    for (const auto action : {QWebEnginePage::Copy, QWebEnginePage::SelectAll}) {
        if (m_page.action(action)->isEnabled())
            menu.addAction(m_page.action(action));
    }
    if (!menu.isEmpty())
        menu.exec(m_view->mapToGlobal(position));
}

} // namespace ui
