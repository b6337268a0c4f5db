// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/frontmatterformcontroller.h"

#include "app/frontmatter/frontmatter.h"
#include "app/post/postdocument.h"
#include "ui/actions/actionset.h"
#include "ui/frontmatterform/fieldrow.h"
#include "ui/frontmatterform/frontmatterform.h"

#include <QAction>
#include <QApplication>
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
    , m_form(new FrontMatterForm(theme))
{
    connect(m_form, &FrontMatterForm::valueEdited, this, &FrontMatterFormController::setValue);
    connect(m_form, &FrontMatterForm::addRequested, this, &FrontMatterFormController::add);
    connect(m_form, &FrontMatterForm::renameRequested, this, &FrontMatterFormController::rename);
    connect(m_form, &FrontMatterForm::removeRequested, this, &FrontMatterFormController::remove);
    connect(m_form, &FrontMatterForm::frontMatterRequested, this,
            [this] { add(QStringLiteral("title")); });
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
    m_frontMatter.clear();
    if (post == nullptr) {
        m_form->showNothing();
        return;
    }
    connect(post, &app::PostDocument::edited, this, &FrontMatterFormController::update);
    connect(post, &app::PostDocument::readOnlyChanged, this,
            [this] { m_form->setReadOnly(m_post->isReadOnly()); });
    m_form->setReadOnly(post->isReadOnly());
    m_frontMatter = QChar(0); // Unlike any text: the next update shows it.
    update();
}

void FrontMatterFormController::setPlace(const app::PostPlace &place)
{
    m_form->setPlace(place);
}

void FrontMatterFormController::update()
{
    const QString frontMatter = frontMatterOf(m_post->text());
    if (frontMatter == m_frontMatter)
        return;
    m_frontMatter = frontMatter;
    if (frontMatter.isEmpty()) {
        m_form->showMissing();
        return;
    }
    const app::Result<app::FrontMatter> read = app::FrontMatter::read(frontMatter);
    if (read)
        m_form->showFields(*read, frontMatter);
    else
        m_form->showError(read.error());
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
    const app::Result<app::TextEdit> edit = app::setField(m_session.before, key, wanted);
    if (!edit) {
        if (FieldRow *row = m_form->row(key))
            row->setProblem(edit.error().detail);
        return;
    }
    m_session.after = app::applied(m_session.before, {*edit});
    if (m_session.after == m_frontMatter) {
        if (FieldRow *row = m_form->row(key))
            row->setProblem({});
        return;
    }
    // A value that is typed in one go is undone in one go.
    const bool goesOn = m_session.revision == m_post->revision();
    replaceFrontMatter(m_session.after, goesOn ? app::UndoStep::JoinLast : app::UndoStep::New);
    m_session.revision = m_post->revision();
}

void FrontMatterFormController::replaceFrontMatter(const QString &frontMatter, app::UndoStep step)
{
    m_post->apply(app::difference(m_frontMatter, frontMatter), step);
}

void FrontMatterFormController::add(const QString &key)
{
    if (m_post == nullptr)
        return;
    if (m_form->row(key) == nullptr || m_frontMatter.isEmpty())
        apply(key, app::setField(m_post->text(), key, startValue(key)));
    m_form->focusField(key);
}

void FrontMatterFormController::rename(const QString &key, const QString &newKey)
{
    if (m_post != nullptr && apply(key, app::renameField(m_frontMatter, key, newKey)))
        m_form->focusField(newKey);
}

void FrontMatterFormController::remove(const QString &key)
{
    if (m_post != nullptr)
        apply(key, app::removeField(m_frontMatter, key));
}

bool FrontMatterFormController::apply(const QString &key, const app::Result<app::TextEdit> &edit)
{
    if (edit) {
        m_session = {};
        m_post->apply({*edit});
        return true;
    }
    if (FieldRow *row = m_form->row(key))
        row->setProblem(edit.error().detail);
    return false;
}

/// The one undo stack is the post's: a field's own would undo what is not in the text any more.
bool FrontMatterFormController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || m_form == nullptr)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !m_form->isAncestorOf(widget))
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    key->accept();
    if (event->type() == QEvent::KeyPress)
        m_actions.action(isUndo ? CommandId::Undo : CommandId::Redo).trigger();
    return true;
}

} // namespace ui
