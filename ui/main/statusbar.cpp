// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/statusbar.h"

#include "app/base/whenfinished.h"
#include "app/frontmatter/delimiters.h"
#include "app/post/postdocument.h"
#include "app/text/counts.h"
#include "ui/common/encodingname.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QtConcurrentRun>
#include <QToolButton>

#include <chrono>

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr auto CountDelay = 150ms;
/// Of a text that takes a while: the pauses between words are not enough for it.
constexpr auto LongCountDelay = 1s;

QString displayName(app::LineEnding ending)
{
    switch (ending) {
    case app::LineEnding::CrLf:
        return QStringLiteral("CRLF");
    case app::LineEnding::Cr:
        return QStringLiteral("CR");
    default:
        return QStringLiteral("LF");
    }
}

/// Characters that are counted within a millisecond; longer texts are counted in the background.
constexpr qsizetype LongestCountedAtOnce = 100'000;

app::TextCounts countsOfBody(const QString &text)
{
    const auto frontMatter = app::findFrontMatter(text);
    return app::counted(QStringView(text).mid(frontMatter ? frontMatter->whole.end() : 0));
}

} // namespace

StatusBar::StatusBar(const ThemeController &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_position(new QLabel)
    , m_counts(new QLabel)
    , m_readingTime(new QLabel)
    , m_readOnly(new QLabel)
    , m_notices(new QToolButton)
    , m_encoding(new QToolButton)
    , m_lineEnding(new QLabel)
    , m_generator(new QLabel)
{
    setSizeGripEnabled(false);
    m_countDelay.setSingleShot(true);
    connect(&m_countDelay, &QTimer::timeout, this, &StatusBar::updateCounts);
    addWidget(m_position);
    addWidget(m_counts);
    addWidget(m_readingTime);
    addPermanentWidget(m_readOnly);
    addPermanentWidget(m_notices);
    addPermanentWidget(m_encoding);
    addPermanentWidget(m_lineEnding);
    addPermanentWidget(m_generator);
    m_readOnly->setText(tr("Read-only"));
    m_notices->setObjectName(QStringLiteral("noticeCount"));
    m_notices->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notices->setToolTip(tr("What to know before publishing"));
    connect(m_notices, &QToolButton::clicked, this, &StatusBar::noticesRequested);
    connect(&m_theme, &ThemeController::themeChanged, this, &StatusBar::updateIcons);
    updateIcons();
    setNoticeCount(0);
    m_encoding->setToolTip(tr("Encoding: reopen or save with another one"));
    m_encoding->setPopupMode(QToolButton::InstantPopup);
    m_encoding->setFocusPolicy(Qt::TabFocus);
    setPost(nullptr);
}

void StatusBar::setPost(app::PostDocument *post)
{
    if (m_post)
        disconnect(m_post, nullptr, this, nullptr);
    m_post = post;
    if (m_post) {
        connect(m_post, &app::PostDocument::edited, this, [this] {
            const bool isLong = m_post->textDocument().characterCount() > LongestCountedAtOnce;
            m_countDelay.start(isLong ? LongCountDelay : CountDelay);
        });
        connect(m_post, &app::PostDocument::saved, this, &StatusBar::updateFile);
        connect(m_post, &app::PostDocument::encodingChanged, this, &StatusBar::updateFile);
        connect(m_post, &app::PostDocument::readOnlyChanged, this, &StatusBar::updateFile);
        connect(m_post, &app::PostDocument::pathChanged, this, &StatusBar::updateFile);
    }
    setCursor(1, 1);
    updateCounts();
    updateFile();
}

void StatusBar::setEncodingMenus(const QList<QMenu *> &menus)
{
    auto *menu = new QMenu(this);
    for (QMenu *below : menus)
        menu->addMenu(below);
    m_encoding->setMenu(menu);
}

void StatusBar::setGenerator(app::Generator generator)
{
    const QString name = app::displayName(generator);
    if (!m_post) {
        m_generator->clear();
    } else if (app::isDialectNearest(generator)) {
        const QString nearest = app::displayName(app::dialect(generator));
        m_generator->setText(tr("%1 (as %2)", "generators").arg(name, nearest));
        m_generator->setToolTip(
            tr("The preview reads Markdown as %2 does, which is nearest to %1").arg(name, nearest));
    } else {
        m_generator->setText(name);
        m_generator->setToolTip(tr("The preview follows this generator"));
    }
}

void StatusBar::setCursor(int line, int column)
{
    m_position->setText(m_post ? tr("Line %1, column %2").arg(line).arg(column) : QString());
}

void StatusBar::setNoticeCount(qsizetype count)
{
    m_notices->setText(QLocale().toString(count));
    m_notices->setAccessibleName(tr("%n checks", nullptr, static_cast<int>(count)));
    m_notices->setVisible(count > 0);
}

void StatusBar::updateIcons()
{
    m_notices->setIcon(icon(QLatin1StringView("triangle-alert"), m_theme.theme().warning));
}

void StatusBar::updateCounts()
{
    if (!m_post) {
        m_counts->clear();
        m_readingTime->clear();
        return;
    }
    const QString text = m_post->text();
    if (text.size() <= LongestCountedAtOnce) {
        showCounts(countsOfBody(text));
        return;
    }
    app::whenFinished(
        QtConcurrent::run(countsOfBody, text), this,
        [this, post = m_post, revision = m_post->revision()](const app::TextCounts &counts) {
            if (m_post && m_post == post && m_post->revision() == revision)
                showCounts(counts);
        });
}

void StatusBar::showCounts(const app::TextCounts &counts)
{
    const QLocale locale;
    m_counts->setText(tr("%1 characters, %2 words")
                          .arg(locale.toString(counts.characters), locale.toString(counts.words)));
    m_counts->setToolTip(
        tr("%1 characters without spaces").arg(locale.toString(counts.charactersWithoutSpaces)));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(counts.readingTime).count();
    m_readingTime->setText(tr("%n min read", nullptr, static_cast<int>(minutes)));
}

void StatusBar::updateFile()
{
    if (!m_post) {
        m_encoding->hide();
        m_readOnly->hide();
        m_lineEnding->clear();
        m_generator->clear();
        return;
    }
    const app::TextEncoding encoding = m_post->encoding();
    m_encoding->setText(shortEncodingName(encoding));
    m_encoding->setAccessibleName(tr("Encoding: %1").arg(encodingName(encoding)));
    m_encoding->show();
    m_readOnly->setVisible(m_post->isReadOnly());
    m_lineEnding->setText(displayName(m_post->lineEnding()));
}

} // namespace ui
