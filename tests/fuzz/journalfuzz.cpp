// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A journal is read, or refused, whatever its bytes are. The first byte tells whether the rest is
// a file as it is, or payloads of records that get a right checksum: chance would never find one.
#include "app/storage/contenthash.h"
#include "app/storage/journal.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace {

/// Behind each 16-bit length, as many bytes as a record.
QByteArray recordsOf(QByteArrayView payloads)
{
    QByteArray file;
    while (payloads.size() >= 2) {
        const auto wanted = qsizetype(qFromLittleEndian<quint16>(payloads.data()));
        payloads = payloads.sliced(2);
        const QByteArray payload = payloads.first(std::min(wanted, payloads.size())).toByteArray();
        payloads = payloads.sliced(payload.size());
        QByteArray size(4, '\0');
        qToLittleEndian(quint32(payload.size()), size.data());
        file += size + app::contentHash(payload).left(8) + payload;
    }
    return file + payloads.toByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("fuzz.journal"));
    if (size == 0)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    {
        QFile file(path);
        FUZZ_CHECK(file.open(QIODevice::WriteOnly));
        FUZZ_CHECK(file.write(data[0] % 2 == 0 ? rest : recordsOf(rest)) >= 0);
    }
    const app::Result<app::JournalContent> content = app::readJournal(path);
    if (content)
        (void)app::encode(content->text);
    return 0;
}
