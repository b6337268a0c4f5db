// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"
#include "ui/frontmatterform/fieldnotice.h"

#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QMenu;

namespace ui {

class FieldHeader;
class NameEdit;
class NoticeLabel;

/// How a field of the post is shown. A map that paths can't tell apart is shown as it is written.
[[nodiscard]] app::FieldSpec rowSpec(const app::BlogFields &blog, const app::Field &field);

/// A field: its name, its control and what is to be said about it. From anywhere in it, F2 renames
/// it, Alt+Up and Alt+Down move it, Alt+Delete removes it; Alt+Return writes a given value here.
/// Shift+F10 and the menu key open the menu that has all of them, and those of the group around.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives this.
    FieldRow(const app::FieldSpec &spec, const FormContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_spec.key; }
    [[nodiscard]] const app::FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] FieldControl &control() { return *m_control; }
    [[nodiscard]] bool hasFocusInside() const;
    /// True where this row can go on to show `field` as `spec` wants it: typing changes what a
    /// value looks like, and the control that is being typed in must stay.
    [[nodiscard]] bool mayShow(const app::Field &field, const app::FieldSpec &spec) const;
    /// The value is the blog's, not the post's.
    [[nodiscard]] bool isGiven() const { return m_isGiven; }

    void setField(const app::Field &field, const app::FieldSpec &spec, const QString &frontMatter);
    /// Shows the value that the blog has for it, until it is touched.
    void setGiven(const app::Field &field, const app::FieldSpec &spec,
                  const app::FieldDefault &given);
    /// Why the last edit was refused; stays until there is another value. `fix` is what makes it
    /// with all that refers to the value (followRequested()); empty where nothing does.
    void setRefusal(const QString &text, const QString &fix = {});
    [[nodiscard]] FieldNotice notice() const;

    void startRenaming();
    void openMenu();

Q_SIGNALS:
    void valueEdited(const QString &key, const QVariant &value);
    void followRequested();
    void renameRequested(const QString &key, const QString &newKey);
    void removeRequested(const QString &key);
    /// `steps` down, up where negative.
    void moveRequested(const QString &key, int steps);
    /// The same for a part of this group; `index` is its new place.
    void partMoveRequested(const QString &path, int index);
    void partAddRequested(const QString &path);
    /// A given value is to stand in the post.
    void writeRequested(const QString &key);
    void dragged(const QString &key, const QPoint &position);
    void dropped(const QString &key, const QPoint &position);

protected:
    bool event(QEvent *event) override;

private:
    enum class MenuKeys;
    enum class RowKey;

    [[nodiscard]] static RowKey rowKey(const QKeyEvent &key);
    [[nodiscard]] bool isShown(const app::Field &field, const app::FieldSpec &spec) const;
    void arrange();
    void connectParts();
    void setSpec(const app::FieldSpec &spec);
    void markGiven(bool isGiven);
    void fix(const QVariant &value);
    void showNotice(const FieldNotice &notice);
    void showMenu(const QPoint &position);
    void fillMenu(QMenu &menu, MenuKeys keys);
    [[nodiscard]] FieldRow *group() const;
    void handleKey(RowKey key);
    void updateToolTip();
    /// `name` is empty where it keeps the one it has.
    void finishRenaming(const QString &name);

    const FormContext &m_context;
    app::FieldSpec m_spec;
    FieldHeader *m_header;
    FieldControl *m_control;
    QBoxLayout *m_layout = nullptr;
    NoticeLabel *m_notice = nullptr; ///< Made when there is something to say.
    NameEdit *m_nameEdit = nullptr; ///< While the field is being renamed.
    bool m_isGiven = false;
    app::Field m_shown; ///< As setField() got it last.
    int m_shownVersion = -1; ///< Of the context then; -1 where it is to be shown again.
};

} // namespace ui
