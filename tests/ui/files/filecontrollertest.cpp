// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/files/filecontroller.h"
#include "app/post/postdocument.h"
#include "app/post/recovery.h"
#include "app/settings/settings.h"
#include "app/storage/editlock.h"
#include "app/storage/hiddenname.h"
#include "app/storage/inplacesave.h"
#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <memory>
#include <sys/stat.h>

using ui::CommandId;
using ui::FileController;

namespace {

const QString postName = QStringLiteral("글.md");

} // namespace

class FileControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAPostAndRemembersIt();
    void aMissingFileIsSaidAndTheOpenPostStays();
    void openAndSaveLeavesTheBytes();
    void saveIsOfferedOnlyForChanges();
    void saveEndsTheCompositionFirst();
    void unsavedTextIsAskedAbout_data();
    void unsavedTextIsAskedAbout();
    void saveAsGoesToTheChosenFile();
    void aCancelledSaveAsChangesNothing();
    void aCleanPostReloadsWhenItChangesOnDisk();
    void aChangedPostOffersBothVersions_data();
    void aChangedPostOffersBothVersions();
    void aRemovedFileIsSaidAndCanBeSavedAgain();
    void aRemovedFileLeavesThePostUnsaved();
    void aFileThatComesBackLeavesThePostSaved();
    void aFolderBecomesTheBlog();
    void postsAreToldFromImages();
    void aRecoveredTextIsTaken();
    void aTextIsNotTakenWhileTheUserKeepsTheOpenOne();
    void discardedChangesAreNotOffered();
    void aFailedSaveSaysWhereTheTextIs_data();
    void aFailedSaveSaysWhereTheTextIs();
    void aPostThatIsOpenElsewhereIsNotSaved();
    void comingBackFindsThatTheOtherWindowIsClosed();
    void anInterruptedSaveIsTold();

private:
    [[nodiscard]] std::unique_ptr<FileController> makeController() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray read(const QString &name) const;
    void type(const QString &text);
    void choose(const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::MessageBar> m_messages;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FileController> m_files;
};

void FileControllerTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(path(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_messages = std::make_unique<ui::MessageBar>(*m_theme);
    m_window = std::make_unique<QWidget>();
    m_files = makeController();
    write(postName, "---\r\ntitle: 글\r\n---\r\n본문\xc2\xa0 \r\n끝");
}

std::unique_ptr<FileController> FileControllerTest::makeController() const
{
    auto files = std::make_unique<FileController>(*m_actions, *m_settings, *m_messages, *m_window,
                                                  path(QStringLiteral("journals")));
    files->askUnsaved = [](const QString &) {
        QTest::qFail("asked without need", __FILE__, __LINE__);
        return FileController::Unsaved::Cancel;
    };
    return files;
}

void FileControllerTest::cleanup()
{
    m_files.reset();
    m_messages.reset();
}

void FileControllerTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray FileControllerTest::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FileControllerTest::type(const QString &text)
{
    QTextCursor cursor(&m_files->post()->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

void FileControllerTest::choose(const QString &button)
{
    for (QPushButton *candidate : m_messages->findChildren<QPushButton *>()) {
        if (candidate->text() == button) {
            candidate->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button '%1' in: %2").arg(button, m_messages->message())));
}

void FileControllerTest::opensAPostAndRemembersIt()
{
    QSignalSpy changed(m_files.get(), &FileController::postChanged);
    QVERIFY(m_files->open(path(postName)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_files->post());
    QCOMPARE(m_files->post()->path(), path(postName));
    QCOMPARE(m_settings->recentPosts(), QStringList{path(postName)});
    QVERIFY(m_files->open(path(postName)));
    QCOMPARE(changed.count(), 1);
}

void FileControllerTest::aMissingFileIsSaidAndTheOpenPostStays()
{
    QVERIFY(m_files->open(path(postName)));
    const app::PostDocument *post = m_files->post();
    QVERIFY(!m_files->open(path(QStringLiteral("없음.md"))));
    QCOMPARE(m_files->post(), post);
    QVERIFY(m_messages->message().contains(QStringLiteral("없음.md")));
}

void FileControllerTest::openAndSaveLeavesTheBytes()
{
    const QByteArray before = read(postName);
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(m_files->save());
    QCOMPARE(read(postName), before);
}

void FileControllerTest::saveIsOfferedOnlyForChanges()
{
    const QAction &save = m_actions->action(CommandId::Save);
    QVERIFY(!save.isEnabled());
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(!save.isEnabled());
    type(QStringLiteral("!"));
    QVERIFY(save.isEnabled());
    m_actions->action(CommandId::Save).trigger();
    QVERIFY(!save.isEnabled());
    QVERIFY(read(postName).endsWith("끝!"));
}

void FileControllerTest::saveEndsTheCompositionFirst()
{
    QVERIFY(m_files->open(path(postName)));
    m_files->commitComposition = [this] {
        type(QStringLiteral("한"));
    };
    QVERIFY(m_files->save());
    QVERIFY(read(postName).endsWith("끝한"));
}

void FileControllerTest::unsavedTextIsAskedAbout_data()
{
    QTest::addColumn<FileController::Unsaved>("answer");
    QTest::addColumn<bool>("isLetGo");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << FileController::Unsaved::Save << true << true;
    QTest::newRow("discard") << FileController::Unsaved::Discard << true << false;
    QTest::newRow("cancel") << FileController::Unsaved::Cancel << false << false;
}

void FileControllerTest::unsavedTextIsAskedAbout()
{
    QFETCH(const FileController::Unsaved, answer);
    QFETCH(const bool, isLetGo);
    QFETCH(const bool, isSaved);
    write(QStringLiteral("b.md"), "b");
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("!"));
    QStringList asked;
    m_files->askUnsaved = [&asked, answer](const QString &title) {
        asked.append(title);
        return answer;
    };
    QCOMPARE(m_files->open(path(QStringLiteral("b.md"))), isLetGo);
    QCOMPARE(asked, QStringList{postName});
    QCOMPARE(m_files->post()->path().endsWith(u"b.md"), isLetGo);
    QCOMPARE(read(postName).endsWith('!'), isSaved);
}

void FileControllerTest::saveAsGoesToTheChosenFile()
{
    QVERIFY(m_files->open(path(postName)));
    const QByteArray before = read(postName);
    m_files->askSavePath = [this](const QString &suggestion) {
        return suggestion == path(postName) ? path(QStringLiteral("새 글.md")) : QString();
    };
    m_actions->action(CommandId::SaveAs).trigger();
    QCOMPARE(m_files->post()->path(), path(QStringLiteral("새 글.md")));
    QCOMPARE(read(QStringLiteral("새 글.md")), before);
    QCOMPARE(read(postName), before);
}

void FileControllerTest::aCancelledSaveAsChangesNothing()
{
    QVERIFY(m_files->open(path(postName)));
    m_files->askSavePath = [](const QString &) {
        return QString();
    };
    QVERIFY(!m_files->saveAs());
    QCOMPARE(m_files->post()->path(), path(postName));
}

void FileControllerTest::aCleanPostReloadsWhenItChangesOnDisk()
{
    QVERIFY(m_files->open(path(postName)));
    write(postName, "다른 글");
    QTRY_COMPARE(m_files->post()->text(), QStringLiteral("다른 글"));
    QVERIFY(!m_files->post()->isModified());
    QVERIFY(m_messages->message().isEmpty());
}

void FileControllerTest::aChangedPostOffersBothVersions_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isMine");
    QTest::newRow("keep mine") << QStringLiteral("Keep mine") << true;
    QTest::newRow("take theirs") << QStringLiteral("Take theirs") << false;
}

void FileControllerTest::aChangedPostOffersBothVersions()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isMine);
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("!"));
    write(postName, "다른 글");
    QTRY_VERIFY(!m_messages->message().isEmpty());
    QVERIFY(!m_files->save());
    QCOMPARE(read(postName), QByteArray("다른 글"));
    choose(button);
    QVERIFY(!m_files->post()->isModified());
    QVERIFY(m_messages->message().isEmpty());
    QCOMPARE(m_files->post()->text().endsWith(u'!'), isMine);
    QCOMPARE(read(postName).endsWith("끝!"), isMine);
}

void FileControllerTest::aRemovedFileIsSaidAndCanBeSavedAgain()
{
    const QByteArray before = read(postName);
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(QFile::remove(path(postName)));
    QTRY_VERIFY(!m_messages->message().isEmpty());
    choose(QStringLiteral("Save again"));
    QCOMPARE(read(postName), before);
}

void FileControllerTest::aRemovedFileLeavesThePostUnsaved()
{
    const QByteArray before = read(postName);
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(QFile::remove(path(postName)));
    QTRY_VERIFY(m_files->post()->isModified());
    m_messages->dismiss();
    int asked = 0;
    m_files->askUnsaved = [&asked](const QString &) {
        ++asked;
        return FileController::Unsaved::Cancel;
    };
    QVERIFY(!m_files->mayClose());
    QCOMPARE(asked, 1);
    m_actions->action(ui::CommandId::Save).trigger();
    QCOMPARE(read(postName), before);
    QVERIFY(m_files->mayClose());
    QCOMPARE(asked, 1);
}

void FileControllerTest::aFileThatComesBackLeavesThePostSaved()
{
    const QByteArray before = read(postName);
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(QFile::remove(path(postName)));
    QTRY_VERIFY(m_files->post()->isModified());
    write(postName, before);
    QTRY_VERIFY(!m_files->post()->isModified());
    QVERIFY(m_messages->message().isEmpty());
    QVERIFY(m_files->mayClose());
}

void FileControllerTest::aFolderBecomesTheBlog()
{
    QSignalSpy changed(m_settings.get(), &app::Settings::blogFolderChanged);
    QVERIFY(m_files->open(m_folder->path()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_settings->blogFolder(), m_folder->path());
    QVERIFY(!m_files->post());
}

void FileControllerTest::postsAreToldFromImages()
{
    QVERIFY(FileController::isPost(QStringLiteral("/a/글.md")));
    QVERIFY(FileController::isPost(QStringLiteral("/a/B.MARKDOWN")));
    QVERIFY(FileController::isPost(m_folder->path()));
    QVERIFY(!FileController::isPost(QStringLiteral("/a/글.png")));
    QVERIFY(!FileController::isPost(QStringLiteral("/a/md")));
}

void FileControllerTest::aRecoveredTextIsTaken()
{
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("잃을 뻔한 글"));
    // Going without being asked is what a crash looks like from here.
    m_files = makeController();
    const QList<app::UnsavedText> found = app::findUnsavedTexts(path(QStringLiteral("journals")));
    QCOMPARE(found.size(), 1);
    QVERIFY(m_files->take(app::recovered(found[0])));
    QVERIFY(m_files->post()->text().endsWith(QStringLiteral("잃을 뻔한 글")));
    QVERIFY(m_files->post()->isModified());
    QCOMPARE(m_files->post()->path(), path(postName));
    QVERIFY(m_files->save());
}

void FileControllerTest::aTextIsNotTakenWhileTheUserKeepsTheOpenOne()
{
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("!"));
    m_files->askUnsaved = [](const QString &) {
        return FileController::Unsaved::Cancel;
    };
    QVERIFY(!m_files->take(std::make_unique<app::PostDocument>(QStringLiteral("other"))));
    QVERIFY(m_files->post()->text().endsWith(QStringLiteral("!")));
}

void FileControllerTest::discardedChangesAreNotOffered()
{
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("!"));
    m_files->askUnsaved = [](const QString &) {
        return FileController::Unsaved::Discard;
    };
    QVERIFY(m_files->mayClose());
    m_files = makeController();
    QVERIFY(app::findUnsavedTexts(path(QStringLiteral("journals"))).isEmpty());
}

void FileControllerTest::aFailedSaveSaysWhereTheTextIs_data()
{
    QTest::addColumn<bool>("hasJournal");
    QTest::addColumn<QString>("where");
    QTest::newRow("in the journal") << true << QStringLiteral("is safe in the recovery journal");
    QTest::newRow("in the window alone") << false << QStringLiteral("is only in this window");
}

void FileControllerTest::aFailedSaveSaysWhereTheTextIs()
{
    QFETCH(const bool, hasJournal);
    QFETCH(const QString, where);
    if (!hasJournal)
        write(QStringLiteral("journals"), "a file where the folder should be");
    QVERIFY(m_files->open(path(postName)));
    type(QStringLiteral("more"));
    QVERIFY(QFile::remove(path(postName)));
    QVERIFY(QDir().mkdir(path(postName)));
    QVERIFY(!m_files->save());
    QVERIFY(m_files->post()->isModified());
    QVERIFY2(m_messages->message().startsWith(QStringLiteral("Not saved.")),
             qPrintable(m_messages->message()));
    QVERIFY2(m_messages->message().contains(where), qPrintable(m_messages->message()));
    QVERIFY(QDir().rmdir(path(postName)));
    choose(QStringLiteral("Try again"));
    QVERIFY(read(postName).endsWith("more"));
    QVERIFY(m_messages->isHidden());
}

void FileControllerTest::aPostThatIsOpenElsewhereIsNotSaved()
{
    const QByteArray before = read(postName);
    auto other = std::make_unique<app::EditLock>(path(postName), app::lockFolder());
    QCOMPARE(other->state(), app::EditLock::State::Held);
    QVERIFY(m_files->open(path(postName)));
    const QString process = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(m_messages->message().contains(process), qPrintable(m_messages->message()));
    m_files->askSavePath = [this](const QString &) {
        return path(postName);
    };
    QVERIFY(!m_files->save());
    QVERIFY(!m_files->saveAs());
    QCOMPARE(read(postName), before);

    other.reset();
    write(postName, "saved by the other window");
    choose(QStringLiteral("Edit here"));
    QCOMPARE(m_files->post()->text(), QStringLiteral("saved by the other window"));
    type(QStringLiteral(", and mine"));
    QVERIFY(m_files->save());
    QCOMPARE(read(postName), "saved by the other window, and mine");
}

void FileControllerTest::comingBackFindsThatTheOtherWindowIsClosed()
{
    auto other = std::make_unique<app::EditLock>(path(postName), app::lockFolder());
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(m_files->post()->isReadOnly());
    write(postName, "saved by the other window");
    other.reset();
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(!m_files->post()->isReadOnly());
    QVERIFY(m_messages->isHidden());
    QCOMPARE(m_files->post()->text(), QStringLiteral("saved by the other window"));
}

void FileControllerTest::anInterruptedSaveIsTold()
{
    struct stat found {
    };
    QCOMPARE(::stat(QFile::encodeName(path(postName)).constData(), &found), 0);
    const QByteArray before = read(postName);
    const QByteArray hidden = app::newHiddenName(QFile::encodeName(m_folder->path()),
                                                 {app::HiddenName::Role::Record, {}});
    write(QFileInfo(QFile::decodeName(hidden)).fileName(),
          app::recordBytes({QFile::encodeName(postName), found.st_ino, before, "NEW"}));
    write(postName, "NEW" + before.mid(3));
    QVERIFY(m_files->open(path(postName)));
    QVERIFY(m_messages->message().contains(QStringLiteral("interrupted")));
    QCOMPARE(read(postName), before);
}

QTEST_MAIN(FileControllerTest)
#include "filecontrollertest.moc"
