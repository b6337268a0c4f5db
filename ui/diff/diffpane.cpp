// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/diffpane.h"

#include "app/base/whenfinished.h"
#include "app/settings/settings.h"
#include "ui/common/editorfont.h"
#include "ui/diff/diffview.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrent>

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int StripMargin = 12; // Pixels.
constexpr int StripSpacing = 4;

QLabel *titleLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("panelTitle"));
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QToolButton *button(const QString &name, const QString &keys, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setAccessibleName(name);
    made->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    return made;
}

} // namespace

DiffPane::DiffPane(const ThemeController &theme, const app::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new DiffView(theme, this))
    , m_before(titleLabel(this))
    , m_after(titleLabel(this))
    , m_count(new QLabel(this))
    , m_text(new QLabel(this))
    , m_previous(button(tr("Previous change"), QStringLiteral("P"), this))
    , m_next(button(tr("Next change"), QStringLiteral("N"), this))
    , m_fold(button(tr("Show only what differs"), {}, this))
{
    m_view->setFont(editorFont(settings.editorFontFamily(), settings.editorFontSize()));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(QStringLiteral("mutedLabel"));
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text, 1);
    connect(m_previous, &QToolButton::clicked, m_view, &DiffView::goToPreviousChange);
    connect(m_next, &QToolButton::clicked, m_view, &DiffView::goToNextChange);
    connect(m_fold, &QToolButton::toggled, m_view, &DiffView::setFoldsEqualLines);
    connect(m_view, &DiffView::currentChangeChanged, this, &DiffPane::updateStrip);
    connect(&m_theme, &ThemeController::themeChanged, this, &DiffPane::updateIcons);
    updateIcons();
    showText({});
}

QWidget *DiffPane::makeStrip()
{
    // Each title stands above its side.
    auto *right = new QWidget(this);
    right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *rightLayout = new QHBoxLayout(right);
    rightLayout->setContentsMargins(StripMargin, 0, 0, 0);
    rightLayout->setSpacing(StripSpacing);
    rightLayout->addWidget(m_after, 1);
    rightLayout->addWidget(m_count);
    rightLayout->addSpacing(4);
    rightLayout->addWidget(m_previous);
    rightLayout->addWidget(m_next);
    rightLayout->addWidget(m_fold);
    auto *strip = new QFrame(this);
    strip->setObjectName(QStringLiteral("diffStrip"));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 4, m_view->rightEdgeWidth(), 4);
    layout->setSpacing(0);
    m_before->setIndent(StripMargin);
    layout->addWidget(m_before, 1);
    layout->addWidget(right, 1);
    return strip;
}

void DiffPane::setTitles(const QString &before, const QString &after)
{
    m_before->setText(before);
    m_after->setText(after);
}

void DiffPane::compare(const QString &before, const QString &after)
{
    compareBy([before, after] { return app::compared(before, after); });
}

void DiffPane::compareBy(const std::function<app::Comparison()> &work)
{
    const quint64 request = ++m_request;
    app::whenFinished(QtConcurrent::run(work), this,
                      [this, request](const app::Comparison &comparison) {
                          if (request == m_request)
                              show(comparison);
                      });
}

void DiffPane::show(const app::Comparison &comparison)
{
    ++m_request;
    m_view->setComparison(comparison);
    m_text->hide();
    m_view->show();
    updateStrip();
    Q_EMIT compared();
}

void DiffPane::showText(const QString &text)
{
    ++m_request;
    m_view->setComparison({});
    m_view->hide();
    m_text->setText(text);
    m_text->show();
    updateStrip();
}

void DiffPane::updateStrip()
{
    const qsizetype count = m_view->comparison().changes.size();
    const qsizetype current = m_view->currentChange();
    const bool isShown = !m_view->isHidden();
    m_count->setText(!isShown ? QString()
                         : count == 0
                         ? tr("No differences")
                         : tr("%1 of %n change(s)", nullptr, int(count)).arg(current + 1));
    m_previous->setEnabled(isShown && current > 0);
    m_next->setEnabled(isShown && current + 1 < count);
    m_fold->setEnabled(isShown);
}

void DiffPane::updateIcons()
{
    const Theme &theme = m_theme.theme();
    m_previous->setIcon(icon(QLatin1StringView("arrow-up"), theme));
    m_next->setIcon(icon(QLatin1StringView("arrow-down"), theme));
    m_fold->setIcon(icon(QLatin1StringView("fold-vertical"), theme));
}

} // namespace ui
