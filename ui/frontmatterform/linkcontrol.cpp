// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/linkcontrol.h"

#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

/// Nothing but pages: a post may come from a stranger.
QUrl pageUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPage = url.scheme() == u"https" || url.scheme() == u"http";
    return isPage && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

LinkControl::LinkControl(const FormContext &context, QWidget *parent)
    : FieldControl(context, parent)
    , m_edit(new QLineEdit)
    , m_button(new QToolButton)
{
    m_button->setToolTip(tr("Open in the browser"));
    m_button->setAccessibleName(tr("Open in the browser"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        update();
        Q_EMIT valueEdited(text);
    });
    connect(m_button, &QToolButton::clicked, this, &LinkControl::open);
    connect(&context.theme, &ThemeController::themeChanged, this, &LinkControl::update);
    update();
}

void LinkControl::setField(const app::Field &field, const app::FieldSpec &, const QString &)
{
    showText(*m_edit, field.texts.value(0));
    update();
}

void LinkControl::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QWidget &LinkControl::focusTarget()
{
    return *m_edit;
}

void LinkControl::update()
{
    m_button->setIcon(icon("external-link"_L1, m_context.theme.theme()));
    m_button->setEnabled(pageUrl(m_edit->text()).isValid());
}

void LinkControl::open()
{
    if (const QUrl url = pageUrl(m_edit->text()); url.isValid())
        QDesktopServices::openUrl(url);
}

} // namespace ui
