// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/missingpage.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using namespace Qt::StringLiterals;
using app::FrontMatterFormat;

constexpr int SideMargin = 16;
constexpr int PictureSize = 28;

/// A proper name and its mark.
QString nameOf(FrontMatterFormat format)
{
    switch (format) {
    case FrontMatterFormat::Yaml:
        return u"YAML (---)"_s;
    case FrontMatterFormat::Toml:
        return u"TOML (+++)"_s;
    case FrontMatterFormat::Json:
        return u"JSON ({ })"_s;
    case FrontMatterFormat::Other:
        break;
    }
    return {};
}

} // namespace

MissingPage::MissingPage(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel)
    , m_text(new QLabel)
    , m_start(new QPushButton(tr("Start Front Matter")))
    , m_other(new QToolButton)
{
    auto *title = new QLabel(tr("No front matter"));
    title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"mutedLabel"_s);
    m_text->setWordWrap(true);
    m_start->setObjectName(u"startFrontMatter"_s);
    m_start->setDefault(true);
    setFocusProxy(m_start);
    m_other->setText(nameOf(m_format));
    m_other->setToolTip(tr("Choose the format"));
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_other->setLayoutDirection(Qt::RightToLeft);
    auto *menu = new QMenu(m_other);
    for (const auto format :
         {FrontMatterFormat::Yaml, FrontMatterFormat::Toml, FrontMatterFormat::Json})
        menu->addAction(nameOf(format), this, [this, format] { setFormat(format); });
    m_other->setMenu(menu);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(m_format); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_start);
    buttons->addWidget(m_other);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SideMargin, 20, SideMargin, SideMargin);
    layout->setSpacing(6);
    layout->addWidget(m_picture);
    layout->addSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(&theme, &ThemeController::themeChanged, this, &MissingPage::updateIcon);
    updateIcon();
    setStart(Start::Possible);
}

void MissingPage::setStart(Start start)
{
    m_start->setVisible(start == Start::Possible);
    m_other->setVisible(start == Start::Possible);
    m_text->setText(start == Start::OtherNotation
                        ? tr("Pelican reads lines such as “Title: …” at the top of the post. They "
                             "are edited in the text.")
                        : tr("Title, date and tags are written at the top of the post, where the "
                             "site generator reads them."));
}

void MissingPage::setFormat(FrontMatterFormat format)
{
    m_format = format;
    m_other->setText(nameOf(format));
}

void MissingPage::updateIcon()
{
    const Theme &theme = m_theme.theme();
    m_picture->setPixmap(icon("sliders-horizontal"_L1, theme.mutedText)
                             .pixmap(QSize(PictureSize, PictureSize), devicePixelRatioF()));
    m_other->setIcon(icon("chevron-down"_L1, theme));
    m_other->setIconSize({12, 12});
}

} // namespace ui
