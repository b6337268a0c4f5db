// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/referencerewrite.h"

#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

using Form = PathMention::Form;
using Kind = ImageLocation::Kind;

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString folderOfPath(const QString &path)
{
    return path.first(path.lastIndexOf(u'/'));
}

/// True where Hangul and the like were written as %XX.
bool encodesLetters(const QString &written)
{
    static const QRegularExpression pattern(QStringLiteral("%[89A-Fa-f][0-9A-Fa-f]"));
    return pattern.match(written).hasMatch();
}

/// `path` as `form` has to escape it, in the manner of what was written before.
QString spelled(const QString &path, const QString &before, Form form)
{
    if (encodesLetters(before))
        return QString::fromLatin1(QUrl::toPercentEncoding(path, "/@+"));
    // A file on disk that data or a program names: what a browser would decode is no escape there.
    static const QRegularExpression unsafe(QStringLiteral(R"([:#,'"{}\[\]|<>&*!%?`\\])"));
    const bool isLiteral = form == Form::Angle || form == Form::Value || form == Form::Argument
        || form == Form::String;
    return isLiteral && !unsafe.match(path).hasMatch() ? path : markdownDestination(path);
}

/// The part of an address behind its template and what says where it starts from (`/`, `./`).
struct AddressParts {
    QString start;
    QString path;
};

AddressParts partsOf(const QString &written)
{
    static const QRegularExpression start(QStringLiteral(
        R"(^(?:\{\{[^}]*\}\}|\{%[^%]*%\}|\{(?:static|attach|filename)\})*(?:/+|(?:\./)+)?)"));
    const qsizetype length = start.match(written).capturedLength();
    return {written.first(length), written.sliced(length)};
}

class Rewriter final
{
public:
    Rewriter(const QString &text, const PostPlace &place, const RelocationTask &task)
        : m_text(text)
        , m_place(place)
        , m_task(task)
        , m_kind(textKind(nameOf(place.file)))
        , m_isRename(folderOfPath(task.move.from) == folderOfPath(task.move.to))
    { }

    Result<RewrittenReferences> rewrite()
    {
        RewrittenReferences result;
        QSet<int> changedLines;
        for (const PathMention &mention : pathMentions(m_text, m_kind, nameOf(m_task.move.from))) {
            const QString destination = destinationOf(mention, m_text);
            if (m_task.isTextMoved && leadsToNewPlace(destination))
                continue;
            const ImageLead lead = leadOf(destination, m_place, m_task.move.from);
            if (lead.kind == ImageLead::Kind::Elsewhere)
                continue;
            const bool isOther = lead.kind == ImageLead::Kind::Nowhere;
            if (isOther || !mention.isReference()) {
                if (!isOther || m_task.isNameUnique)
                    result.left.append(mention);
                continue;
            }
            const std::optional<TextEdit> edit = editOf(mention, lead);
            if (!edit)
                return uncertain(mention.line);
            result.edits.append(*edit);
            changedLines.insert(mention.line);
        }
        if (!leadToImage(result.edits))
            return uncertain(0);
        // Words beside a reference: its title, its alternative text.
        result.left.removeIf([&](const PathMention &mention) {
            return mention.form == Form::Prose && changedLines.contains(mention.line);
        });
        return result;
    }

private:
    [[nodiscard]] Error uncertain(int line) const
    {
        return {Error::Kind::Unsupported, m_place.file, line,
                QStringLiteral("the reference can't be changed with certainty")};
    }

    [[nodiscard]] std::optional<TextEdit> editOf(const PathMention &mention,
                                                 const ImageLead &lead) const
    {
        const QString name = m_text.sliced(mention.name.start, mention.name.length);
        if (m_isRename) {
            const bool isCertain = lead.kind == ImageLead::Kind::Here || m_task.isNameUnique;
            const TextEdit edit{mention.name, spelled(nameOf(m_task.move.to), name, mention.form)};
            return isCertain ? std::optional(edit) : std::nullopt;
        }
        if (lead.kind != ImageLead::Kind::Here)
            return std::nullopt;
        const QString written = m_text.sliced(mention.path.start, mention.path.length);
        const AddressParts parts = partsOf(written);
        const QString path = pathFrom(lead.candidate);
        if (path.isEmpty())
            return relativeEdit(mention);
        // `./../x` would be right, but nobody writes it.
        const bool climbs = path.startsWith(u"../") && parts.start.startsWith(u'.');
        const QString start = climbs ? QString() : parts.start;
        return TextEdit{mention.path, start + spelled(path, parts.path, mention.form)};
    }

    /// The new path from where the old one counted from; empty where it can't be written so.
    [[nodiscard]] QString pathFrom(const ImageCandidate &candidate) const
    {
        const QString base = canonicalPath(candidate.base);
        if (candidate.kind == Kind::BesidePost) {
            const bool isAssetFolder = base != canonicalPath(m_place.folder());
            if (!isAssetFolder || isWithin(m_task.move.to, base))
                return QDir(base).relativeFilePath(m_task.move.to);
            return {};
        }
        return isWithin(m_task.move.to, base) ? m_task.move.to.sliced(base.size() + 1) : QString();
    }

    /// A post can always name what lies beside it.
    [[nodiscard]] std::optional<TextEdit> relativeEdit(const PathMention &mention) const
    {
        const QString folder = canonicalPath(m_place.folder());
        const bool isPath = mention.form == Form::Destination || mention.form == Form::Angle
            || mention.form == Form::Attribute;
        const QString written = m_text.sliced(mention.path.start, mention.path.length);
        if (m_kind != TextKind::Markdown || !isPath || !isWithin(m_task.move.to, folder)
            || written.contains(u'{'))
            return std::nullopt;
        return TextEdit{mention.path,
                        spelled(m_task.move.to.sliced(folder.size() + 1), written, mention.form)};
    }

    [[nodiscard]] bool leadsToNewPlace(const QString &destination) const
    {
        return leadOf(destination, m_place, m_task.move.to, m_task.move).kind
            == ImageLead::Kind::Here;
    }

    /// Reads what the edits make as it was read before: each must lead to the image's new place.
    [[nodiscard]] bool leadToImage(const QList<TextEdit> &edits) const
    {
        if (edits.isEmpty())
            return true;
        const QString after = applied(m_text, edits);
        qsizetype count = 0;
        for (const PathMention &mention : pathMentions(after, m_kind, nameOf(m_task.move.to))) {
            const ImageLead lead
                = leadOf(destinationOf(mention, after), m_place, m_task.move.to, m_task.move);
            const bool isRight = lead.kind == ImageLead::Kind::Here
                || (m_isRename && lead.kind == ImageLead::Kind::Assembled);
            count += mention.isReference() && isRight ? 1 : 0;
        }
        return count >= edits.size();
    }

    const QString &m_text;
    const PostPlace &m_place;
    const RelocationTask &m_task;
    TextKind m_kind;
    bool m_isRename;
};

} // namespace

Result<RewrittenReferences> rewrittenReferences(const QString &text, const PostPlace &place,
                                                const RelocationTask &task)
{
    return Rewriter(text, place, task).rewrite();
}

} // namespace app
