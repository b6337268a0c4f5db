// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetdetails.h"

#include "app/assets/blogfiles.h"
#include "app/assets/imageproblems.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype MostUses = 8; ///< More are counted.

QLabel *linkLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->hide();
    return label;
}

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString unservedText(const app::UnservedImage &unserved)
{
    switch (unserved.reason) {
    case app::UnservedImage::Reason::HiddenFolder:
        return AssetDetails::tr("The site won't have this image: %1 is not published.")
            .arg(unserved.detail);
    case app::UnservedImage::Reason::OutsideOfStatic:
        return AssetDetails::tr("The site won't have this image: it is not in %1.")
            .arg(unserved.detail);
    case app::UnservedImage::Reason::BesideSinglePost:
        return AssetDetails::tr("The site won't have this image: only an index.md brings files "
                                "along.");
    case app::UnservedImage::Reason::CountsFromPage:
        return AssetDetails::tr("The site won't find this image: its address counts from the "
                                "post's page.");
    }
    return {};
}

bool isShown(const app::ImageUse &use)
{
    return use.origin == app::ImageUse::Origin::Body;
}

} // namespace

AssetDetails::AssetDetails(QWidget *parent)
    : QFrame(parent)
    , m_problems(new QLabel)
    , m_spelling(new QPushButton)
    , m_namesake(new QPushButton)
    , m_locate(new QPushButton(tr("Locate…")))
    , m_import(new QPushButton(tr("Import…")))
    , m_serve(new QPushButton(tr("Make the Site Find It")))
    , m_move(new QPushButton)
    , m_download(new QPushButton(tr("Download into the Post")))
    , m_altText(new QLineEdit)
    , m_uses(linkLabel())
    , m_otherUses(linkLabel())
{
    setObjectName(QStringLiteral("assetDetails"));
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_altText->setPlaceholderText(tr("Describe it for those who can't see it"));
    m_altText->setAccessibleName(tr("Text for those who can't see the image"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_altText);
    column->addWidget(m_problems);
    column->addWidget(m_spelling, 0, Qt::AlignLeft);
    column->addWidget(m_namesake, 0, Qt::AlignLeft);
    column->addWidget(m_serve, 0, Qt::AlignLeft);
    column->addWidget(m_move, 0, Qt::AlignLeft);
    auto *files = new QHBoxLayout;
    files->setSpacing(6);
    files->addWidget(m_locate);
    files->addWidget(m_import);
    files->addStretch();
    column->addLayout(files);
    column->addWidget(m_download, 0, Qt::AlignLeft);
    column->addWidget(m_uses);
    column->addWidget(m_otherUses);
    connect(m_altText, &QLineEdit::editingFinished, this, &AssetDetails::commit);
    connectRepairs();
    connect(m_download, &QPushButton::clicked, this, [this] { Q_EMIT downloadRequested(m_image); });
    for (const QLabel *label : {m_uses, m_otherUses})
        connect(label, &QLabel::linkActivated, this, &AssetDetails::activate);
    hide();
}

AssetDetails::~AssetDetails()
{
    // A field that loses the focus along with its window has nobody to tell.
    m_altText->blockSignals(true);
}

void AssetDetails::connectRepairs()
{
    connect(m_spelling, &QPushButton::clicked, this, [this] { Q_EMIT spellingRequested(m_image); });
    connect(m_namesake, &QPushButton::clicked, this,
            [this] { Q_EMIT fileChosen(m_image.path, m_advice.namesakes.value(0)); });
    connect(m_locate, &QPushButton::clicked, this,
            [this] { Q_EMIT locateRequested(m_image.uses.first().destination); });
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(m_image.uses.first().destination); });
    connect(m_serve, &QPushButton::clicked, this, [this] { Q_EMIT serveRequested(m_image.path); });
    connect(m_move, &QPushButton::clicked, this,
            [this] { Q_EMIT moveRequested(m_image.path, m_advice.servedFolder); });
}

QString AssetDetails::nameInBlog(const QString &path, const app::PostPlace &place)
{
    return QDir(app::canonicalPath(app::blogFolder(place))).relativeFilePath(path);
}

void AssetDetails::show(const app::PostImage *image, const app::PostPlace &place, bool isEditable)
{
    const bool isOther = !image || image->path != m_image.path || image->name != m_image.name;
    if (isOther) {
        commit();
        m_altText->setModified(false);
        m_otherUses->hide();
    }
    m_image = image ? *image : app::PostImage();
    m_place = place;
    m_isEditable = isEditable;
    if (isOther)
        m_advice = {};
    if (!image) {
        hide();
        return;
    }
    const auto use = std::ranges::find_if(m_image.uses, isShown);
    m_altText->setVisible(use != m_image.uses.end());
    m_altText->setReadOnly(!isEditable);
    if (use != m_image.uses.end() && !(m_altText->hasFocus() && m_altText->isModified()))
        m_altText->setText(use->label);
    updateRepairs();
    m_download->setVisible(isEditable && m_image.state == app::PostImage::State::Remote
                           && !place.file.isEmpty());
    QStringList lines;
    for (const app::ImageUse &one : m_image.uses) {
        const QString number = QString::number(one.line);
        lines.append(link(QStringLiteral("line:") + number, number));
    }
    lines.removeDuplicates();
    m_uses->setText(tr("Used in line %1").arg(lines.join(QStringLiteral(", "))));
    m_uses->setVisible(!lines.isEmpty());
    updateVisible();
}

void AssetDetails::setAdvice(const app::ImageAdvice &advice)
{
    m_advice = advice;
    updateRepairs();
    updateVisible();
}

void AssetDetails::updateRepairs()
{
    const QStringList problems = problemLines();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const bool isMissing = m_isEditable && m_image.state == app::PostImage::State::Missing
        && !m_image.uses.isEmpty();
    m_spelling->setText(tr("Use %1").arg(QFileInfo(m_image.similar).fileName()));
    m_spelling->setVisible(isMissing && !m_image.similar.isEmpty());
    const QString namesake = m_advice.namesakes.value(0);
    m_namesake->setText(tr("Use %1").arg(nameInBlog(namesake, m_place)));
    m_namesake->setToolTip(namesake);
    m_namesake->setVisible(isMissing && !namesake.isEmpty());
    m_locate->setVisible(isMissing);
    m_import->setVisible(isMissing);
    const QString folder = nameInBlog(m_advice.servedFolder, m_place);
    m_move->setText(tr("Move It Where the Site Has It"));
    m_move->setToolTip(tr("To %1, with all references to it").arg(folder));
    m_move->setVisible(m_isEditable && m_image.isImageFile() && !m_advice.servedFolder.isEmpty());
    m_serve->setVisible(m_isEditable && m_advice.unserved
                        && m_advice.unserved->reason == app::UnservedImage::Reason::CountsFromPage);
}

void AssetDetails::updateVisible()
{
    // What is told of an image may come after it was left.
    if (m_image.name.isEmpty()) {
        hide();
        return;
    }
    const QList<QWidget *> parts{m_altText, m_problems, m_locate, m_download, m_uses, m_otherUses};
    setVisible(std::ranges::any_of(parts, [](const QWidget *part) { return !part->isHidden(); }));
}

void AssetDetails::setUses(const QList<app::BlogUse> &uses)
{
    const QString own = QFileInfo(m_place.file).canonicalFilePath();
    const QDir base(app::canonicalPath(app::blogFolder(m_place)));
    QStringList others;
    qsizetype count = 0;
    for (const app::BlogUse &use : uses) {
        if (use.path == own || ++count > MostUses)
            continue;
        QUrl target = QUrl::fromLocalFile(use.path);
        target.setQuery(QString::number(use.line));
        others.append(
            link(target.toString(QUrl::FullyEncoded),
                 use.line > 0
                     ? QStringLiteral("%1:%2").arg(base.relativeFilePath(use.path)).arg(use.line)
                     : base.relativeFilePath(use.path)));
    }
    if (count > MostUses)
        others.append(tr("and %n more", nullptr, int(count - MostUses)));
    m_otherUses->setText(tr("Also in:") + QStringLiteral("<br>")
                         + others.join(QStringLiteral("<br>")));
    m_otherUses->setVisible(!others.isEmpty());
    updateVisible();
}

QStringList AssetDetails::problemLines() const
{
    const QString similar = QFileInfo(m_image.similar).fileName();
    const bool isMissing = m_image.state == app::PostImage::State::Missing;
    QStringList lines;
    if (isMissing && !m_advice.namesakes.isEmpty())
        lines.append(tr("An image of this name is in another folder."));
    if (m_advice.unserved)
        lines.append(unservedText(*m_advice.unserved));
    for (const app::ImageProblem problem : m_image.problems) {
        switch (problem) {
        case app::ImageProblem::WrongCase:
            lines.append(
                tr("The file is written %1: most web servers find no other.").arg(similar));
            break;
        case app::ImageProblem::DecomposedName:
            lines.append(isMissing
                             ? tr("The file's name looks the same but has other characters (NFD).")
                             : tr("The name is made of other characters than it looks like (NFD): "
                                  "rename it, or links to it break elsewhere."));
            break;
        case app::ImageProblem::TooLarge:
            lines.append(
                tr("Larger than a page should load (%1).")
                    .arg(QLocale().formattedDataSize(m_image.size, 1, QLocale::DataSizeSIFormat)));
            break;
        case app::ImageProblem::NoAltText:
            break; // The field says it.
        case app::ImageProblem::Duplicate:
            lines.append(tr("The same picture as %1.").arg(similar));
            break;
        }
    }
    return lines;
}

void AssetDetails::commit()
{
    if (!m_altText->isModified())
        return;
    m_altText->setModified(false);
    Q_EMIT altTextEdited(m_image, m_altText->text());
}

void AssetDetails::activate(const QString &target)
{
    if (target.startsWith(u"line:")) {
        Q_EMIT lineRequested(target.sliced(5).toInt());
        return;
    }
    const QUrl url(target);
    Q_EMIT placeRequested(url.toLocalFile(), url.query().toInt());
}

void AssetDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_altText->hasFocus()) {
        QFrame::keyPressEvent(event);
        return;
    }
    const auto use = std::ranges::find_if(m_image.uses, isShown);
    m_altText->setText(use == m_image.uses.end() ? QString() : use->label);
}

} // namespace ui
