// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/formnotice.h"

#include "app/fields/generatorproblems.h"
#include "app/frontmatter/repair.h"
#include "app/frontmatter/repeatedkeys.h"
#include "ui/common/fieldproblemtext.h"
#include "ui/frontmatterform/rulemistaketext.h"
#include "ui/theme/icon.h"
#include "ui/theme/themecontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using namespace Qt::StringLiterals;

QString problemText(const app::Error &problem, const QString &frontMatter)
{
    const std::optional<app::RepeatedKey> repeated = app::repeatedKey(frontMatter, problem);
    return repeated ? repeatedKeyText(repeated->key, repeated->firstLine, repeated->line)
                    : fieldProblemText(problem);
}

} // namespace

FormNotice::FormNotice(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_repair(new QPushButton(tr("Put It Right")))
    , m_goTo(new QPushButton)
{
    setObjectName(u"formNotice"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_repair->setObjectName(u"repair"_s);
    m_repair->setDefault(true); // Painted as what is advised.
    m_goTo->setObjectName(u"goToLine"_s);
    connect(m_repair, &QPushButton::clicked, this, [this] { Q_EMIT repairRequested(m_problem); });
    connect(m_goTo, &QPushButton::clicked, this, [this] { Q_EMIT lineRequested(m_line); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_goTo);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(&theme, &ThemeController::themeChanged, this, &FormNotice::updateIcon);
    updateIcon();
}

void FormNotice::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void FormNotice::tellMeant(const app::MeantFrontMatter &meant, app::Generator generator)
{
    const bool isRead = app::reads(generator, app::fieldProblem(meant.problem));
    m_problem = meant.problem;
    say(isRead ? tr("The form can't show this front matter")
            : generator == app::Generator::None
            ? tr("Site generators see no front matter here")
            : tr("%1 sees no front matter here").arg(app::displayName(generator)),
        fieldProblemText(meant.problem), meant.problem.line,
        m_isReadOnly ? Repair::NotKnown : Repair::Offered);
}

void FormNotice::tellProblem(const app::Error &problem, const QString &text,
                             app::Generator generator)
{
    m_problem = problem;
    say(generator == app::Generator::None
            ? tr("Site generators can't read this front matter")
            : tr("%1 can't read this front matter as it is meant").arg(app::displayName(generator)),
        problemText(problem, text), problem.line, repairOf(problem, text));
}

void FormNotice::tellUnreadable(const app::Error &error, const QString &text)
{
    m_problem = error;
    say(error.kind == app::Error::Kind::TooComplex
            ? tr("This front matter is too complex for the form")
            : tr("This front matter can't be read yet"),
        fieldProblemText(error), error.line, repairOf(error, text));
}

void FormNotice::tellRuleMistake(const app::RuleMistake &mistake)
{
    say(tr("The blog's rules have a mistake"), ruleMistakeText(mistake), 0, Repair::NotKnown);
}

FormNotice::Repair FormNotice::repairOf(const app::Error &problem, const QString &text) const
{
    return !m_isReadOnly && app::repair(text, problem) ? Repair::Offered : Repair::NotKnown;
}

void FormNotice::say(const QString &title, const QString &text, int line, Repair repair)
{
    m_title->setText(title);
    m_text->setText(text);
    m_line = line;
    m_repair->setVisible(repair == Repair::Offered);
    m_goTo->setText(tr("Go to Line %1").arg(line));
    m_goTo->setVisible(line > 0);
    show();
}

void FormNotice::updateIcon()
{
    m_icon->setPixmap(icon("triangle-alert"_L1, m_theme.theme().warning)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace ui
