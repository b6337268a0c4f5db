// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/encodingcontroller.h"

#include "app/post/openedtext.h"
#include "app/post/postdocument.h"
#include "ui/common/encodingname.h"
#include "ui/files/encodingmenu.h"
#include "ui/files/filecontroller.h"

#include <QCursor>
#include <QLocale>

namespace ui {

namespace {

/// What is shown is all that the file has, and may be written.
bool isWhole(const app::PostDocument &post)
{
    using Kind = app::ReadOnlyReason::Kind;
    if (!post.isReadOnly())
        return true;
    const Kind kind = post.readOnlyReason()->kind;
    return kind == Kind::NotUtf8 || kind == Kind::LongLine;
}

} // namespace

EncodingController::EncodingController(FileController &files, MessageBar &messages,
                                       const ThemeController &theme, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_messages(messages)
    , m_notice(new MessageBar(theme))
    , m_reopen(
          std::make_unique<EncodingMenu>(tr("Reopen with &Encoding"), EncodingMenu::Purpose::Read))
    , m_save(
          std::make_unique<EncodingMenu>(tr("Save with Encodin&g"), EncodingMenu::Purpose::Write))
{
    connect(m_reopen.get(), &EncodingMenu::chosen, this, &EncodingController::reopen);
    connect(m_save.get(), &EncodingMenu::chosen, this, &EncodingController::save);
    connect(&m_files, &FileController::charactersMissing, this, &EncodingController::tellMissing);
    setPost(nullptr);
}

EncodingController::~EncodingController()
{
    if (m_notice && !m_notice->parent())
        delete m_notice;
}

QMenu &EncodingController::reopenMenu()
{
    return *m_reopen;
}

QMenu &EncodingController::saveMenu()
{
    return *m_save;
}

void EncodingController::setPost(app::PostDocument *post)
{
    if (m_post != nullptr)
        disconnect(m_post, nullptr, this, nullptr);
    m_post = post;
    if (m_post != nullptr) {
        for (const auto signal :
             {&app::PostDocument::encodingChanged, &app::PostDocument::readOnlyChanged})
            connect(m_post, signal, this, &EncodingController::update);
        connect(m_post, &app::PostDocument::pathChanged, this, &EncodingController::update);
    }
    update();
}

void EncodingController::update()
{
    m_reopen->menuAction()->setEnabled(m_post != nullptr && !m_post->path().isEmpty());
    m_save->menuAction()->setEnabled(m_post != nullptr && isWhole(*m_post));
    if (m_post != nullptr) {
        m_reopen->setCurrent(m_post->encoding());
        m_save->setCurrent(m_post->encoding());
    }
    m_notice->dismiss();
    if (m_post != nullptr && m_post->isReadOnly())
        showReason();
}

void EncodingController::showReason()
{
    using Kind = app::ReadOnlyReason::Kind;
    const app::ReadOnlyReason reason = *m_post->readOnlyReason();
    switch (reason.kind) {
    case Kind::NotUtf8:
        offerEncodings(reason.line);
        break;
    case Kind::NotInEncoding:
        m_notice->showMessage(
            MessageBar::Tone::Warning,
            tr("Line %1 has bytes that mean nothing in %2. The post can be read only, so that none "
               "of them is lost.")
                .arg(reason.line)
                .arg(encodingName(m_post->encoding())),
            {goToLine(reason.line), otherEncoding()});
        break;
    case Kind::LongLine:
        m_notice->showMessage(
            MessageBar::Tone::Information,
            tr("Line %1 has more than %2 characters: too long to be edited. The post can be read "
               "only.")
                .arg(reason.line)
                .arg(QLocale().toString(app::LongestEditableLine)),
            {goToLine(reason.line)});
        break;
    case Kind::OpenElsewhere:
        break; // Who holds the lock says it.
    }
}

void EncodingController::offerEncodings(int line)
{
    const app::TextEncoding encoding = m_post->encoding();
    m_notice->showMessage(MessageBar::Tone::Warning,
                          tr("Line %1 is not UTF-8. The post is shown as %2: does it read well?")
                              .arg(line)
                              .arg(encodingName(encoding)),
                          {{tr("Edit as %1").arg(shortEncodingName(encoding)),
                            [this, encoding] {
                                reopen(encoding);
                            }},
                           {tr("Convert to UTF-8"),
                            [this] {
                                save({});
                            }},
                           otherEncoding()});
}

// The bar closes at a choice: these two leave the reason in sight.
MessageBar::Choice EncodingController::goToLine(int line)
{
    return {tr("Go to Line %1").arg(line), [this, line] {
                showReason();
                Q_EMIT lineRequested(line);
            }};
}

MessageBar::Choice EncodingController::otherEncoding()
{
    return {tr("Other Encoding…"), [this] {
                showReason();
                m_reopen->exec(QCursor::pos());
            }};
}

void EncodingController::reopen(const app::TextEncoding &encoding)
{
    if (!m_files.reopen(encoding.name))
        update();
}

void EncodingController::save(const app::TextEncoding &encoding)
{
    if (!m_files.saveIn(encoding))
        update();
}

void EncodingController::tellMissing(const app::TextEncoding &encoding)
{
    if (m_post == nullptr)
        return;
    app::DecodedText text = m_post->decodedText();
    text.encoding = encoding;
    const std::optional<app::MissingCharacter> missing = app::missingCharacter(text);
    if (!missing)
        return;
    const MessageBar::Choice toLine{tr("Go to Line %1").arg(missing->line),
                                    [this, line = missing->line] {
                                        Q_EMIT lineRequested(line);
                                    }};
    if (QChar::isSurrogate(missing->character)) {
        m_messages.showMessage(
            MessageBar::Tone::Error,
            tr("Not saved: line %1 has half a character, which no file can hold.")
                .arg(missing->line),
            {toLine});
        return;
    }
    const QString code = QStringLiteral("U+%1")
                             .arg(quint32(missing->character), 4, 16, QLatin1Char('0'))
                             .toUpper();
    m_messages.showMessage(MessageBar::Tone::Error,
                           tr("Not saved: “%1” (%2) in line %3 can't be written in %4.")
                               .arg(QString::fromUcs4(&missing->character, 1), code)
                               .arg(missing->line)
                               .arg(encodingName(encoding)),
                           {{tr("Save as UTF-8"),
                             [this] {
                                 save({});
                             }},
                            toLine});
}

} // namespace ui
