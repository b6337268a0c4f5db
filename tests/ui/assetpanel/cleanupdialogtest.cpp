// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/cleanupdialog.h"
#include "app/settings/settings.h"
#include "ui/theme/themecontroller.h"

#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using ui::CleanupDialog;
using namespace Qt::StringLiterals;

// A window for the whole blog, used by keyboard alone.
class CleanupDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void unusedImagesAreListedWithTheirReason();
    void whatIsChosenGoesToTheTrashAndComesBack();
    void whatATextUsesThatIsNotSavedStays();
    void nothingIsOfferedWhileATextCannotBeRead();
    void nothingToDoIsSaid();
    void aLongListHasItsPicturesWhereItIsLookedAt();

private:
    void draw(const QString &name, Qt::GlobalColor color) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void open(const QStringList &kept = {});
    [[nodiscard]] bool has(const QString &name) const { return QFileInfo::exists(path(name)); }
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }
    [[nodiscard]] QString labels() const;
    [[nodiscard]] QTreeView &view(int page) const
    {
        return *m_dialog->findChild<QTabWidget *>()->widget(page)->findChild<QTreeView *>();
    }
    [[nodiscard]] QStringList rows(int page) const;
    [[nodiscard]] QPushButton *button(const QString &start) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<CleanupDialog> m_dialog;
    QString m_root;
};

void CleanupDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_settings = std::make_unique<app::Settings>(path(u".settings.ini"_s));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    QVERIFY(QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    write(u"_config.yml"_s, "title: x\n");
    write(u"_posts/2026-01-01-a.md"_s, "![a](/img/used.png)\n");
    draw(u"img/used.png"_s, Qt::red);
    draw(u"img/left.png"_s, Qt::green);
    draw(u"img/copy.png"_s, Qt::red);
}

void CleanupDialogTest::draw(const QString &name, Qt::GlobalColor color) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(image.save(path(name)));
}

void CleanupDialogTest::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void CleanupDialogTest::open(const QStringList &kept)
{
    m_dialog = std::make_unique<CleanupDialog>(
        app::PostPlace{path(u"_posts/2026-01-01-a.md"_s), m_root}, kept, *m_theme);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(!labels().contains(u"Looking"_s));
}

QString CleanupDialogTest::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QStringList CleanupDialogTest::rows(int page) const
{
    QStringList result;
    const QAbstractItemModel *model = view(page).model();
    for (int row = 0; row < model->rowCount(); ++row)
        result.append(model->index(row, 0).data().toString());
    return result;
}

QPushButton *CleanupDialogTest::button(const QString &start) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(start))
            return one;
    }
    return nullptr;
}

void CleanupDialogTest::unusedImagesAreListedWithTheirReason()
{
    open();
    QCOMPARE(rows(0), QStringList({u"img/copy.png"_s, u"img/left.png"_s}));
    const QAbstractItemModel *model = view(0).model();
    QCOMPARE(model->index(0, 1).data().toString(), u"Copy of img/used.png"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"No file of the blog names it"_s);
    QVERIFY(!button(u"Move"_s)->isEnabled());
    QTRY_VERIFY(!model->index(1, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void CleanupDialogTest::whatIsChosenGoesToTheTrashAndComesBack()
{
    open();
    QSignalSpy changed(m_dialog.get(), &CleanupDialog::filesChanged);
    QTRY_VERIFY(view(0).hasFocus());
    QTest::keyClick(&view(0), Qt::Key_Down);
    QTest::keyClick(&view(0), Qt::Key_Space); // Ticks the box.
    QTRY_VERIFY(button(u"Move 1"_s));
    // Nothing happens by Enter in the list.
    QTest::keyClick(&view(0), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible() && has(u"img/left.png"_s));
    button(u"Move 1"_s)->setFocus();
    QTest::keyClick(button(u"Move 1"_s), Qt::Key_Return);
    QTRY_COMPARE(rows(0), QStringList{u"img/copy.png"_s});
    QVERIFY(!has(u"img/left.png"_s) && has(u"img/copy.png"_s) && has(u"img/used.png"_s));
    QCOMPARE(changed.count(), 1);

    auto *tabs = m_dialog->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QCOMPARE(rows(1), QStringList{u"img/left.png"_s});
    view(1).setFocus();
    QTest::keyClick(&view(1), Qt::Key_Space);
    QTRY_VERIFY(button(u"Bring 1"_s));
    QTest::keyClick(button(u"Bring 1"_s), Qt::Key_Space);
    QTRY_VERIFY(has(u"img/left.png"_s));
    QTRY_COMPARE(rows(1), QStringList());
}

void CleanupDialogTest::whatATextUsesThatIsNotSavedStays()
{
    open({path(u"img/left.png"_s)});
    QCOMPARE(rows(0), QStringList{u"img/copy.png"_s});
}

void CleanupDialogTest::nothingIsOfferedWhileATextCannotBeRead()
{
    QFile large(path(u"_posts/large.md"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 << 20));
    open();
    QCOMPARE(rows(0), QStringList());
    QVERIFY2(labels().contains(u"Nothing is thrown away"_s), qPrintable(labels()));
    QVERIFY2(labels().contains(u"_posts/large.md"_s), qPrintable(labels()));
    QVERIFY(!button(u"Choose All"_s)->isEnabled());
}

void CleanupDialogTest::nothingToDoIsSaid()
{
    QVERIFY(QFile::remove(path(u"img/left.png"_s)) && QFile::remove(path(u"img/copy.png"_s)));
    open();
    QVERIFY(labels().contains(u"Every image is used"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void CleanupDialogTest::aLongListHasItsPicturesWhereItIsLookedAt()
{
    constexpr int Many = 400; // More than wait for a thumbnail at once.
    QVERIFY(QFile::remove(path(u"img/left.png"_s)) && QFile::remove(path(u"img/copy.png"_s)));
    for (int i = 0; i < Many; ++i) {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(qRgb(i % 256, 200, i / 256));
        QVERIFY(image.save(path(u"img/%1.png"_s.arg(i, 3, 10, QChar(u'0')))));
    }
    open();
    QCOMPARE(rows(0).size(), Many);
    const auto color = [this](int row) {
        const QModelIndex index = view(0).model()->index(row, 0);
        return index.data(Qt::DecorationRole).value<QIcon>().pixmap(8, 8).toImage().pixel(4, 4);
    };
    QTRY_COMPARE(color(0), qRgb(0, 200, 0));
    view(0).scrollToBottom();
    QTRY_COMPARE(color(Many - 1), qRgb((Many - 1) % 256, 200, (Many - 1) / 256));
    button(u"Choose All"_s)->click();
    QVERIFY(button(u"Move %1 "_s.arg(Many)));
    button(u"Choose All"_s)->click();
    QVERIFY(!button(u"Move to Trash"_s)->isEnabled());
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home; // The trash lies in it.
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit() + "/data");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    CleanupDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "cleanupdialogtest.moc"
