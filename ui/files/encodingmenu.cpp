// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/encodingmenu.h"

#include "ui/common/encodingname.h"

#include <QActionGroup>
#include <QLocale>

namespace ui {
namespace {

QList<QByteArray> encodingsOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::Korean:
        return {"windows-949"};
    case QLocale::Japanese:
        return {"Shift_JIS", "EUC-JP"};
    case QLocale::Chinese:
        return {"GB18030", "Big5"};
    case QLocale::Russian:
        return {"windows-1251", "KOI8-R"};
    default:
        return {"windows-1252"};
    }
}

} // namespace

EncodingMenu::EncodingMenu(const QString &title, Purpose purpose, QWidget *parent)
    : QMenu(title, parent)
    , m_purpose(purpose)
{
    // ICU's tables are not looked at before somebody does.
    connect(this, &QMenu::aboutToShow, this, &EncodingMenu::fill);
}

void EncodingMenu::setCurrent(const app::TextEncoding &encoding)
{
    m_current = encoding;
}

void EncodingMenu::fill()
{
    clear();
    const QList<QByteArray> names = app::encodingNames();
    const QList<QByteArray> ownLanguage = encodingsOf(QLocale().language());
    const auto isUnicode = [](const QByteArray &name) {
        return app::isUnicode({name, false});
    };
    for (const QByteArray &name : names) {
        if (!isUnicode(name))
            continue;
        const bool isUtf8 = name == app::TextEncoding().name;
        if (isUtf8 || m_purpose == Purpose::Read)
            addEncoding(*this, {name, false});
        if (m_purpose == Purpose::Write)
            addEncoding(*this, {name, true});
    }
    addSeparator();
    for (const QByteArray &name : ownLanguage) {
        if (names.contains(name))
            addEncoding(*this, {name, false});
    }
    QMenu *others = addMenu(tr("Other Encodings"));
    for (const QByteArray &name : names) {
        if (!isUnicode(name) && !ownLanguage.contains(name))
            addEncoding(*others, {name, false});
    }
}

void EncodingMenu::addEncoding(QMenu &menu, const app::TextEncoding &encoding)
{
    QAction *action = menu.addAction(encodingName(encoding));
    action->setCheckable(true);
    const bool isCurrent
        = m_purpose == Purpose::Read ? encoding.name == m_current.name : encoding == m_current;
    action->setChecked(isCurrent);
    connect(action, &QAction::triggered, this, [this, encoding] { Q_EMIT chosen(encoding); });
}

} // namespace ui
