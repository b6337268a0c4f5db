// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postdocument.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/assetpanel/assetmodel.h"
#include "ui/assetpanel/assetpanelcontroller.h"
#include "ui/assetpanel/assetview.h"
#include "ui/theme/themecontroller.h"

#include <QDialog>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// A post on disk and a shown panel for it, anew for each test.
class PostWithPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] QByteArray read(const char *name) const;
    void write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] QDialog *dialog() const { return m_panel->widget().findChild<QDialog *>(); }
    void draw(const char *name, QRgb color = qRgb(200, 30, 30)) const;
    /// Opens `text` as a post and shows what is there.
    void open(const QString &text, const char *name = "post/index.md");
    void render();
    [[nodiscard]] ui::AssetView &view() const
    {
        return *m_panel->widget().findChild<ui::AssetView *>();
    }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString labels() const;
    void selectRow(int row) const;
    [[nodiscard]] QString badge(int row) const
    {
        return view().model()->index(row, 0).data(ui::AssetModel::BadgeRole).toString();
    }
    /// Of the menu that filters and sorts.
    void choose(const char *text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::AssetPanelController> m_panel;
    std::unique_ptr<app::PostDocument> m_document;
    QString m_root;
    QString m_siteRoot; ///< Of the post that open() opens.
};
