// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/frontmatterformcontroller.h"

#include "app/frontmatter/repair.h"
#include "app/post/postdocument.h"
#include "ui/actions/actionset.h"
#include "ui/common/fieldproblemtext.h"
#include "ui/frontmatterform/blogfieldsloader.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterform.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QKeyEvent>

#include <memory>

namespace ui {
namespace {

QString frontMatterOf(const QString &text)
{
    const std::optional<app::FrontMatterSpan> span = app::findFrontMatter(text);
    return span ? text.first(span->whole.end()) : QString();
}

} // namespace

FrontMatterFormController::FrontMatterFormController(ActionSet &actions,
                                                     const ThemeController &theme, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_loader(new BlogFieldsLoader(this))
    , m_form(new FrontMatterForm(theme))
{
    connect(m_form, &FrontMatterForm::valueEdited, this, &FrontMatterFormController::setValue);
    connect(m_form, &FrontMatterForm::followRequested, this,
            &FrontMatterFormController::letAliasesFollow);
    connect(m_form, &FrontMatterForm::addRequested, this, &FrontMatterFormController::add);
    connect(m_form, &FrontMatterForm::renameRequested, this, &FrontMatterFormController::rename);
    connect(m_form, &FrontMatterForm::removeRequested, this, &FrontMatterFormController::remove);
    connect(m_form, &FrontMatterForm::moveRequested, this, &FrontMatterFormController::move);
    connect(m_form, &FrontMatterForm::frontMatterRequested, this,
            &FrontMatterFormController::start);
    connect(m_form, &FrontMatterForm::repairRequested, this, &FrontMatterFormController::repair);
    connect(m_loader, &BlogFieldsLoader::read, this, &FrontMatterFormController::setBlog);
    connect(m_form, &FrontMatterForm::lineRequested, this,
            &FrontMatterFormController::lineRequested);
    qApp->installEventFilter(this);
    setPost(nullptr);
}

FrontMatterFormController::~FrontMatterFormController()
{
    // A parent that took the form deletes it.
    if (m_form != nullptr && m_form->parentWidget() == nullptr)
        const std::unique_ptr<QWidget> own(m_form);
}

QWidget &FrontMatterFormController::widget()
{
    return *m_form;
}

void FrontMatterFormController::setPost(app::PostDocument *post)
{
    if (m_post != nullptr)
        disconnect(m_post, nullptr, this, nullptr);
    m_post = post;
    m_session = {};
    m_followed.clear();
    m_frontMatter.clear();
    if (post == nullptr) {
        m_form->showNothing();
        return;
    }
    connect(post, &app::PostDocument::edited, this, &FrontMatterFormController::follow);
    connect(post, &app::PostDocument::readOnlyChanged, this,
            [this] { m_form->setReadOnly(m_post->isReadOnly()); });
    m_form->setReadOnly(post->isReadOnly());
    m_form->leavePost();
    m_frontMatter = QChar(0); // Unlike any text: the next update shows it.
    update();
}

void FrontMatterFormController::setPlace(const app::PostPlace &place)
{
    m_form->setPlace(place);
    m_loader->setPlace(place);
    show();
}

void FrontMatterFormController::focusField(const QString &key)
{
    m_form->focusField(key);
}

void FrontMatterFormController::refreshBlog()
{
    m_loader->refresh();
}

void FrontMatterFormController::updateImages()
{
    m_form->updateImages();
}

void FrontMatterFormController::setBlog(const app::BlogFields &blog)
{
    m_form->setBlog(blog);
    show();
    Q_EMIT blogRead(blog);
}

void FrontMatterFormController::follow(const app::TextDelta &delta)
{
    // Without any it may come to be anywhere. Behind it a key is none of the form's business, and
    // the whole text of a long post is not to be had for nothing.
    if (m_frontMatter.isEmpty() || delta.position <= m_frontMatter.size())
        update();
}

void FrontMatterFormController::update()
{
    const QString text = m_post->text();
    const QString frontMatter = frontMatterOf(text);
    std::optional<app::MeantFrontMatter> meant;
    if (frontMatter.isEmpty())
        meant = app::findMeantFrontMatter(text);
    if (frontMatter == m_frontMatter && meant == m_meant)
        return;
    m_frontMatter = frontMatter;
    m_meant = std::move(meant);
    show();
}

void FrontMatterFormController::show()
{
    if (m_post == nullptr)
        return;
    if (m_frontMatter.isEmpty()) {
        m_form->showMissing(m_meant);
        return;
    }
    const app::Result<app::FrontMatter> read = app::FrontMatter::read(m_frontMatter);
    if (read)
        m_form->showFields(*read, m_frontMatter);
    else
        m_form->showError(read.error(), m_frontMatter);
}

void FrontMatterFormController::setValue(const QString &key, const QVariant &value)
{
    if (m_post == nullptr)
        return;
    const bool isTyped
        = value.typeId() == QMetaType::QString || value.canConvert<app::ValueSource>();
    if (!isTyped || m_session.key != key || m_session.after != m_frontMatter)
        m_session = {key, m_frontMatter, m_frontMatter, {}};
    // Nothing was there before: an emptied control is that again, not a text without characters.
    const auto read = app::FrontMatter::read(m_session.before);
    const app::Field *before = read ? read->field(key) : nullptr;
    const bool isNothing = before != nullptr && !before->value.isValid()
        && value.typeId() == QMetaType::QString && value.toString().isEmpty();
    const QVariant wanted = isNothing ? QVariant() : value;
    const auto aliases = m_followed.contains(key) ? app::Aliases::Follow : app::Aliases::Keep;
    const app::Result<app::TextEdit> edit = app::setField(m_session.before, key, wanted, aliases);
    if (!edit) {
        m_refusedKey = key;
        m_refusedValue = value;
        refuse(key, edit.error());
        return;
    }
    m_session.after = app::applied(m_session.before, {*edit});
    if (m_session.after == m_frontMatter) {
        show(); // What was said of a value that was refused is over.
        return;
    }
    const FieldRow *row = m_form->row(key);
    const bool becomesPart = row != nullptr && row->isGiven() && row->hasFocusInside();
    // A value that is typed in one go is undone in one go.
    const bool goesOn = m_session.revision == m_post->revision();
    replaceFrontMatter(m_session.after, goesOn ? app::UndoStep::JoinLast : app::UndoStep::New);
    m_session.revision = m_post->revision();
    if (becomesPart && m_form->row(key) == nullptr) // A part of a group, whose row is another one.
        m_form->goOnTyping(key);
}

void FrontMatterFormController::letAliasesFollow()
{
    m_followed.append(m_refusedKey);
    setValue(m_refusedKey, m_refusedValue);
}

void FrontMatterFormController::replaceFrontMatter(const QString &frontMatter, app::UndoStep step)
{
    m_post->apply(app::difference(m_frontMatter, frontMatter), step);
}

void FrontMatterFormController::start(app::FrontMatterFormat format)
{
    if (m_post == nullptr || m_post->isReadOnly())
        return;
    const QString text = m_post->text();
    const app::Result<QString> started
        = app::withFrontMatter(text, format, m_form->blog(), QDateTime::currentDateTime());
    if (!started)
        return;
    m_post->apply(app::difference(text, *started));
    if (const QStringList keys = m_form->ownKeys(); !keys.isEmpty())
        m_form->focusField(keys.first());
}

void FrontMatterFormController::repair(const app::Error &problem)
{
    if (m_post == nullptr || m_post->isReadOnly())
        return;
    if (const auto edit = app::repair(m_post->text(), problem))
        m_post->apply({*edit});
}

void FrontMatterFormController::add(const QString &key)
{
    if (m_post == nullptr)
        return;
    if (!m_form->ownKeys().contains(key)) {
        const app::BlogFields &blog = m_form->blog();
        const QVariant value = app::startValue(blog, app::fieldSpec(blog, key), m_form->format(),
                                               QDateTime::currentDateTime());
        apply(key, app::setField(m_frontMatter, key, value));
    }
    m_form->focusField(key);
}

void FrontMatterFormController::rename(const QString &key, const QString &newKey)
{
    if (m_post != nullptr && apply(key, app::renameField(m_frontMatter, key, newKey)))
        m_form->focusField(key.left(key.lastIndexOf(u'.') + 1) + newKey);
}

void FrontMatterFormController::remove(const QString &key)
{
    if (m_post != nullptr)
        apply(key, app::removeField(m_frontMatter, key));
}

void FrontMatterFormController::move(const QString &key, int index)
{
    if (m_post != nullptr && apply(key, app::moveField(m_frontMatter, key, index)))
        m_form->focusField(key);
}

bool FrontMatterFormController::apply(const QString &key, const app::Result<app::TextEdit> &edit)
{
    if (edit) {
        m_session = {};
        m_post->apply({*edit});
        return true;
    }
    refuse(key, edit.error());
    return false;
}

void FrontMatterFormController::refuse(const QString &key, const app::Error &error)
{
    // A part of a group is refused where the group is.
    FieldRow *row = m_form->row(key);
    if (row == nullptr)
        row = m_form->row(key.section(u'.', 0, 0));
    const bool mayFollow = app::fieldProblem(error) == app::FieldProblem::AliasesWouldChange;
    if (row != nullptr)
        row->setRefusal(fieldProblemText(error), mayFollow ? tr("Change All") : QString());
}

/// Buttons of the form answer to Return as those of a dialog do: who tabs through it expects that.
bool FrontMatterFormController::pressButton(QWidget &widget, const QKeyEvent &event) const
{
    auto *button = qobject_cast<QAbstractButton *>(&widget);
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (button == nullptr || !isReturn || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.type() == QEvent::KeyPress)
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    return event.type() == QEvent::KeyPress;
}

/// The one undo stack is the post's: a field's own would undo what is not in the text any more.
/// The menu key opens the menu of the field, as a right click on its name does.
bool FrontMatterFormController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMenuKey = event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
    if (isMenuKey && m_form != nullptr && m_form->openMenu(qobject_cast<QWidget *>(watched)))
        return true;
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || m_form == nullptr)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !m_form->isAncestorOf(widget))
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (pressButton(*widget, *key))
        return true;
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    key->accept();
    if (event->type() == QEvent::KeyPress)
        m_actions.action(isUndo ? CommandId::Undo : CommandId::Redo).trigger();
    return true;
}

} // namespace ui
