// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/common/imagerepair.h"

#include "app/assets/imagelocation.h"
#include "app/assets/referencerewrite.h"
#include "app/assets/rootedpath.h"
#include "app/blog/generator.h"
#include "app/blog/servedaddress.h"
#include "app/post/postdocument.h"
#include "ui/common/imagedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

ImageRepair::ImageRepair(QWidget &parent)
    : m_parent(parent)
{
    chooseFile = [this](const QString &folder, const std::function<void(const QString &)> &done) {
        QFileDialog *dialog = makeImageDialog(m_parent.window(), tr("Choose an Image"), folder);
        connect(dialog, &QFileDialog::fileSelected, this, done);
        dialog->open();
    };
    connect(&m_tasks, &app::ImageTasks::failed, this, [this](const app::Error &error) {
        m_broughtIn.removeFirst();
        Q_EMIT failed(error);
    });
    connect(&m_tasks, &app::ImageTasks::imported, this,
            [this](const QList<app::ImportedImage> &images) {
                refer(m_broughtIn.takeFirst(), images.first().path);
            });
}

void ImageRepair::setPost(app::PostDocument *post)
{
    m_post = post;
    m_broughtIn.clear();
    m_tasks.forget();
}

QString ImageRepair::expectedPath(const QString &destination)
{
    if (!m_post || m_post->isReadOnly() || m_place.file.isEmpty())
        return {};
    const app::ImageLocation location = app::locateImage(destination, m_place);
    const QString missing
        = location.kind == app::ImageLocation::Kind::Missing ? location.path : QString();
    if (missing.isEmpty())
        Q_EMIT failed({app::Error::Kind::Unsupported, destination, 0, {}});
    return missing;
}

void ImageRepair::ask(const QString &folder, const std::function<void(const QString &)> &done)
{
    // Another post may be open by the time of the answer.
    chooseFile(folder, [this, done, post = m_post, place = m_place](const QString &path) {
        if (post && post == m_post && place == m_place)
            done(path);
    });
}

void ImageRepair::locate(const QString &destination)
{
    const QString missing = expectedPath(destination);
    if (missing.isEmpty())
        return;
    const QString folder = QFileInfo(missing).path();
    ask(QFileInfo(folder).isDir() ? folder : m_place.folder(),
        [this, missing](const QString &path) {
            const QString real = app::canonicalPath(path);
            if (app::isWithin(real, app::canonicalRoots(m_place)))
                refer(missing, real);
            else
                bringIn(missing, path);
        });
}

void ImageRepair::import(const QString &destination)
{
    const QString missing = expectedPath(destination);
    if (missing.isEmpty())
        return;
    ask(m_folder, [this, missing](const QString &path) {
        m_folder = QFileInfo(path).path();
        bringIn(missing, path);
    });
}

void ImageRepair::bringIn(const QString &missing, const QString &path)
{
    m_broughtIn.append(missing);
    m_tasks.importFiles({m_post->text(), {}, m_place}, {path});
}

void ImageRepair::refer(const QString &missing, const QString &path)
{
    if (!m_post)
        return;
    const QString to = app::canonicalPath(path);
    if (to == missing) {
        Q_EMIT filesChanged();
        return;
    }
    const auto rewritten
        = app::rewrittenReferences(m_post->text(), m_place, {{missing, to}, false});
    if (!rewritten) {
        Q_EMIT failed(rewritten.error());
        return;
    }
    if (rewritten->edits.isEmpty()) {
        Q_EMIT failed({app::Error::Kind::Unsupported, missing, 0, {}});
        return;
    }
    m_post->apply(rewritten->edits);
    m_post->apply(servedEdits(to), app::UndoStep::JoinLast);
}

QList<app::TextEdit> ImageRepair::servedEdits(const QString &path) const
{
    return app::servedEdits(path, m_post->text(), m_place, app::findSite(m_place.file).generator);
}

void ImageRepair::serve(const QString &path)
{
    if (!m_post || m_post->isReadOnly())
        return;
    const QList<app::TextEdit> edits = servedEdits(app::canonicalPath(path));
    if (edits.isEmpty())
        Q_EMIT failed({app::Error::Kind::Unsupported, path, 0, {}});
    else
        m_post->apply(edits);
}

void ImageRepair::serveDestination(const QString &destination)
{
    serve(app::locateImage(destination, m_place).path);
}

} // namespace ui
