// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/ui/frontmatterform/openform.h"

#include "ui/frontmatterform/imagepicker.h"

#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString Post = u"---\ntitle: a # kept\nheader-img: \"img/b.png\"\n---\n\n글\n"_s;

} // namespace

class ImagePickerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<test::OpenForm>();
        m_open->write(u"_config.yml"_s, u"title: T\n"_s);
        m_open->write(u"_posts/2020-01-01-a.md"_s, Post);
        for (const QString &name : {u"img/a.png"_s, u"img/b.png"_s, u"img/서울 밤.png"_s})
            writeImage(m_open->folder.filePath(u"blog/"_s + name));
        QVERIFY(QTest::qWaitForWindowActive(&m_open->controller.widget()));
        m_open->open(Post, u"_posts/2020-01-01-a.md"_s);
        QTRY_COMPARE(m_open->form().blog().site.generator, app::Generator::Jekyll);
    }

    void anImageIsChosenByKeysAlone()
    {
        ui::ImagePicker &picker = openPicker();
        auto *view = picker.findChild<QListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->currentIndex().data().toString(), u"b.png"_s); // What the field has.
        QTest::keyClicks(QApplication::focusWidget(), u"IMG A"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_open->text(), QString(Post).replace(u"img/b.png"_s, u"img/a.png"_s));
        QTRY_VERIFY(m_open->line(u"header-img"_s)->hasFocus());
    }

    void arrowsGoFromPictureToPicture()
    {
        ui::ImagePicker &picker = openPicker();
        auto *view = picker.findChild<QListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        const int row = view->currentIndex().row();
        const bool isFirst = row == 0;
        QTest::keyClick(QApplication::focusWidget(), isFirst ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(view->currentIndex().row(), isFirst ? row + 1 : row - 1);
        QVERIFY(picker.findChild<QLineEdit *>()->hasFocus());
    }

    void hangulInAnyFormIsFound()
    {
        ui::ImagePicker &picker = openPicker();
        auto *view = picker.findChild<QListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        auto *filter = picker.findChild<QLineEdit *>();
        filter->setText(u"서울"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(view->model()->rowCount(), 1);
        filter->setText(u"없는"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        QTest::keyClick(filter, Qt::Key_Return); // Takes nothing.
        QVERIFY(picker.isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!picker.isVisible());
        QCOMPARE(m_open->text(), Post);
    }

    void aClickTakesThePicture()
    {
        ui::ImagePicker &picker = openPicker();
        auto *view = picker.findChild<QListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        const QModelIndexList found
            = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"서울 밤.png"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(found.first()).center());
        QTRY_COMPARE(m_open->text(), QString(Post).replace(u"img/b.png"_s, u"img/서울 밤.png"_s));
    }

    void aFileFromElsewhereIsBroughtIn()
    {
        const QString elsewhere = m_open->folder.filePath(u"camera/IMG 1.png"_s);
        writeImage(elsewhere);
        drop(elsewhere);
        QTRY_COMPARE(m_open->text(), QString(Post).replace(u"img/b.png"_s, u"img/IMG-1.png"_s));
        QVERIFY(QFile::exists(m_open->folder.filePath(u"blog/img/IMG-1.png"_s)));
        QVERIFY(QFile::exists(elsewhere));
    }

    void whatIsNoImageIsRefused()
    {
        const QString elsewhere = m_open->folder.filePath(u"notes.png"_s);
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("only words");
        file.close();
        drop(elsewhere);
        QTRY_VERIFY(note().isVisible());
        QVERIFY(!note().text().isEmpty());
        QCOMPARE(m_open->text(), Post);
    }

    void anUntitledPostHasNoPlaceForImages()
    {
        m_open->open(Post);
        m_open->controller.setPlace({});
        drop(m_open->folder.filePath(u"blog/img/a.png"_s));
        QVERIFY(note().isVisible());
        QCOMPARE(m_open->text(), Post);
    }

    void onlyWhatIsInSightIsDecoded()
    {
        constexpr int Count = 3000;
        const QString folder = m_open->folder.filePath(u"blog/img/many"_s);
        writeImage(folder + u"/0000.png"_s);
        QFile first(folder + u"/0000.png"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        for (int i = 1; i < Count; ++i) {
            QFile file(folder + u"/%1.png"_s.arg(i, 4, 10, QChar(u'0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        auto &thumbnails = *m_open->form().findChild<app::ThumbnailCache *>();
        QSignalSpy loaded(&thumbnails, &app::ThumbnailCache::loaded);
        ui::ImagePicker &picker = openPicker();
        auto *view = picker.findChild<QListView *>();
        QTRY_COMPARE(view->model()->rowCount(), Count + 3);
        QTRY_VERIFY(loaded.size() >= 9); // The first rows.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QVERIFY(loaded.size() < 100);
    }

    void cleanup() { m_open.reset(); }

private:
    static void writeImage(const QString &path)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(qHash(path));
        QVERIFY(image.save(path));
    }

    ui::ImagePicker &openPicker()
    {
        QLineEdit *edit = m_open->line(u"header-img"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F4);
        return *m_open->row(u"header-img"_s).findChild<ui::ImagePicker *>();
    }

    void drop(const QString &file)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        ui::FieldControl &control = m_open->row(u"header-img"_s).control();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&control, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&control, &event);
    }

    QLabel &note()
    {
        return *m_open->row(u"header-img"_s).control().findChild<QLabel *>(u"fieldNote"_s);
    }

    std::unique_ptr<test::OpenForm> m_open;
};

QTEST_MAIN(ImagePickerTest)
#include "imagepickertest.moc"
