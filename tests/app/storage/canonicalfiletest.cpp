// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/canonicalfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>

using app::Error;
using namespace Qt::StringLiterals;

class CanonicalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        write(u"blog/img/a.png"_s, "inside");
        write(u"outside/a.png"_s, "secret");
    }

    void aFileIsRead()
    {
        const auto file = app::openCanonical(path(u"blog/img/a.png"_s));
        QVERIFY(file);
        QCOMPARE((*file)->readAll(), QByteArray("inside"));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a link to a file") << u"blog/link.png"_s << Error::Kind::LinkLoop;
        QTest::newRow("a link on the way") << u"blog/away/a.png"_s << Error::Kind::LinkLoop;
        QTest::newRow("a link within the folder") << u"blog/near/a.png"_s << Error::Kind::LinkLoop;
        QTest::newRow("a folder") << u"blog/img"_s << Error::Kind::NotRegular;
        QTest::newRow("a pipe that nobody writes to") << u"blog/pipe"_s << Error::Kind::NotRegular;
        QTest::newRow("nothing") << u"blog/none.png"_s << Error::Kind::NotFound;
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const Error::Kind, kind);
        QVERIFY(QFile::link(path(u"outside/a.png"_s), path(u"blog/link.png"_s)));
        QVERIFY(QFile::link(path(u"outside"_s), path(u"blog/away"_s)));
        QVERIFY(QFile::link(path(u"blog/img"_s), path(u"blog/near"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"blog/pipe"_s)).constData(), 0600), 0);
        const auto file = app::openCanonical(path(name));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, kind);
    }

    void stepByStepRefusesTheSame()
    {
        QVERIFY(QFile::link(path(u"outside"_s), path(u"blog/away"_s)));
        const auto opens = [this](const QString &name) {
            return app::openStepwise(QFile::encodeName(path(name))).isOpen();
        };
        QVERIFY(opens(u"blog/img/a.png"_s));
        QVERIFY(!opens(u"blog/away/a.png"_s));
        QVERIFY(!opens(u"blog/../outside/a.png"_s));
        QVERIFY(!opens(u"blog/none/a.png"_s));
    }

    void nobodyWinsARaceAgainstIt_data()
    {
        QTest::addColumn<bool>("isStepwise");
        QTest::newRow("openat2") << false;
        QTest::newRow("step by step") << true;
    }

    void nobodyWinsARaceAgainstIt()
    {
        QFETCH(const bool, isStepwise);
        // The folder and a link to another one change places all the time.
        QVERIFY(QFile::link(path(u"outside"_s), path(u"blog/other"_s)));
        const QByteArray folder = QFile::encodeName(path(u"blog/img"_s));
        const QByteArray link = QFile::encodeName(path(u"blog/other"_s));
        std::atomic_bool isOver = false;
        std::thread enemy([&] {
            while (!isOver)
                ::renameat2(AT_FDCWD, folder.constData(), AT_FDCWD, link.constData(),
                            RENAME_EXCHANGE);
        });
        const QString image = path(u"blog/img/a.png"_s);
        int careless = 0;
        int leaks = 0;
        int read = 0;
        for (int round = 0; round < 200'000 && (round < 20'000 || careless == 0 || read == 0);
             ++round) {
            QFile plain(image);
            careless += plain.open(QIODevice::ReadOnly) && plain.readAll() == "secret" ? 1 : 0;
            QByteArray bytes;
            if (isStepwise) {
                const app::FileDescriptor file = app::openStepwise(QFile::encodeName(image));
                bytes.resize(6);
                if (!file.isOpen() || ::read(file.number(), bytes.data(), 6) != 6)
                    continue;
            } else if (const auto file = app::openCanonical(image)) {
                bytes = (*file)->readAll();
            }
            leaks += bytes == "secret" ? 1 : 0;
            read += bytes == "inside" ? 1 : 0;
        }
        isOver = true;
        enemy.join();
        QVERIFY2(careless > 0, "the race was never lost by one who does not look");
        QVERIFY(read > 0);
        QCOMPARE(leaks, 0);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(CanonicalFileTest)
#include "canonicalfiletest.moc"
