// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pagescript.h"

#include "app/frontmatter/datetext.h"
#include "ui/preview/web/pagelibrary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

Q_LOGGING_CATEGORY(lcPreview, "byline.preview", QtWarningMsg)

namespace ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Preview", text);
}

QString call(QLatin1StringView function, const QJsonObject &argument)
{
    return QStringLiteral("byline.%1(%2)")
        .arg(function, QString::fromUtf8(QJsonDocument(argument).toJson(QJsonDocument::Compact)));
}

QString asJson(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// `color` at `opacity` (0 to 1), as CSS writes it. Chromium 102 can't mix colours itself.
QString faint(const QColor &color, double opacity)
{
    return QStringLiteral("rgba(%1, %2, %3, %4)")
        .arg(color.red())
        .arg(color.green())
        .arg(color.blue())
        .arg(opacity);
}

QJsonObject words()
{
    return {
        {QStringLiteral("image"), translated(QT_TRANSLATE_NOOP("Preview", "Image"))},
        {QStringLiteral("missing"), translated(QT_TRANSLATE_NOOP("Preview", "missing"))},
        {QStringLiteral("remote"),
         translated(QT_TRANSLATE_NOOP("Preview", "not loaded from the web"))},
        {QStringLiteral("drawing"), translated(QT_TRANSLATE_NOOP("Preview", "drawing (SVG)"))},
        {QStringLiteral("unreachable"),
         translated(QT_TRANSLATE_NOOP("Preview", "could not be loaded"))},
        {QStringLiteral("locate"), translated(QT_TRANSLATE_NOOP("Preview", "Locate…"))},
        {QStringLiteral("import"), translated(QT_TRANSLATE_NOOP("Preview", "Import…"))},
        {QStringLiteral("serve"), translated(QT_TRANSLATE_NOOP("Preview", "Do So"))},
        {QStringLiteral("draw"), translated(QT_TRANSLATE_NOOP("Preview", "Show"))},
        {QStringLiteral("show"), translated(QT_TRANSLATE_NOOP("Preview", "Show"))},
        {QStringLiteral("always"),
         translated(QT_TRANSLATE_NOOP("Preview", "Always for this blog"))},
        {QStringLiteral("draft"), translated(QT_TRANSLATE_NOOP("Preview", "Draft"))},
    };
}

QString wordsOf(const ImageRemark &remark)
{
    using enum ImageRemark::Kind;
    switch (remark.kind) {
    case None:
        return {};
    case Drawing:
        return words()[QStringLiteral("drawing")].toString();
    case OtherCase:
        return translated(QT_TRANSLATE_NOOP("Preview", "missing; there is %1")).arg(remark.detail);
    case Outside:
        return translated(QT_TRANSLATE_NOOP("Preview", "outside of the blog"));
    case Unknown:
        return translated(QT_TRANSLATE_NOOP("Preview", "known to the generator alone"));
    case HiddenFolder:
        return translated(QT_TRANSLATE_NOOP("Preview",
                                            "The site won't have this image: %1 is not published"))
            .arg(remark.detail);
    case OutsideOfStatic:
        return translated(
                   QT_TRANSLATE_NOOP("Preview", "The site won't have this image: it is not in %1"))
            .arg(remark.detail);
    case BesideSinglePost:
        return translated(QT_TRANSLATE_NOOP("Preview",
                                            "The site won't have this image: only an index.md "
                                            "brings files along"));
    case CountsFromPage:
        return translated(QT_TRANSLATE_NOOP("Preview",
                                            "The site won't find this image: begin its address "
                                            "with %1"))
            .arg(remark.detail);
    }
    return {};
}

} // namespace

QString pageScript(const QString &token)
{
    const QJsonObject boot{
        {QStringLiteral("token"), token},
        {QStringLiteral("words"), words()},
        {QStringLiteral("languages"), QJsonDocument::fromJson(codeLanguages()).object()},
    };
    QString script
        = QStringLiteral("const bylineBoot = %1;\n")
              .arg(QString::fromUtf8(QJsonDocument(boot).toJson(QJsonDocument::Compact)));
    for (const auto &part :
         {QStringLiteral("ondemand.js"), QStringLiteral("keep.js"), QStringLiteral("frame.js"),
          QStringLiteral("look.js"), QStringLiteral("code.js"), QStringLiteral("math.js"),
          QStringLiteral("diagrams.js"), QStringLiteral("hiddenmarks.js"),
          QStringLiteral("images.js"), QStringLiteral("fields.js"), QStringLiteral("dress.js"),
          QStringLiteral("sitesections.js"), QStringLiteral("blocks.js"),
          QStringLiteral("bookmarks.js"), QStringLiteral("copy.js"), QStringLiteral("print.js"),
          QStringLiteral("preview.js")}) {
        QFile file(QStringLiteral(":/preview/") + part);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the plugin lacks its own script");
        script += QString::fromUtf8(file.readAll());
    }
    return script;
}

QString applyCall(const BlockPatch &patch, int serial, bool isOtherPost)
{
    return QStringLiteral("byline.apply(") + QString::fromUtf8(toJson(patch))
        + QStringLiteral(", %1, %2)")
              .arg(serial)
              .arg(isOtherPost ? QStringLiteral("true") : QStringLiteral("false"));
}

QString paintedCall()
{
    return QStringLiteral("byline.tellWhenPainted()");
}

QString headerCall(const app::PostHeader &header, const app::SiteFrame *frame)
{
    QDate day = app::dayOfDate(header.date);
    if (!day.isValid() && frame)
        day = frame->day;
    return call(QLatin1StringView("showHeader"),
                {
                    {QStringLiteral("title"), header.title},
                    {QStringLiteral("subtitle"),
                     header.subtitle.isEmpty() ? header.description : header.subtitle},
                    {QStringLiteral("date"), header.date},
                    {QStringLiteral("author"), header.author},
                    {QStringLiteral("image"), header.image},
                    {QStringLiteral("language"), header.language},
                    {QStringLiteral("categories"), QJsonArray::fromStringList(header.categories)},
                    {QStringLiteral("tags"), QJsonArray::fromStringList(header.tags)},
                    {QStringLiteral("isDraft"), header.isDraft},
                    {QStringLiteral("day"), day.toString(Qt::ISODate)},
                    {QStringLiteral("isOwnPage"), frame && frame->isOwnPage},
                });
}

namespace {

QJsonObject pageColors(const Theme &theme)
{
    return {
        {QStringLiteral("page"), theme.page.name()},
        {QStringLiteral("raised"), theme.raised.name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("muted"), theme.mutedText.name()},
        {QStringLiteral("border"), theme.border.name()},
        {QStringLiteral("selection"), theme.selection.name()},
        {QStringLiteral("shade"), faint(theme.text, 0.04)},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accent-line"), faint(theme.accent, 0.4)},
        {QStringLiteral("accent-soft"), faint(theme.accent, 0.1)},
        {QStringLiteral("warning"), theme.warning.name()},
        {QStringLiteral("warning-line"), faint(theme.warning, 0.4)},
        {QStringLiteral("code"), theme.syntaxCode.name()},
        {QStringLiteral("syntax-key"), theme.syntaxKey.name()},
        {QStringLiteral("syntax-string"), theme.syntaxString.name()},
        {QStringLiteral("syntax-literal"), theme.syntaxLiteral.name()},
        {QStringLiteral("syntax-comment"), theme.syntaxComment.name()},
        {QStringLiteral("code-background"), theme.syntaxCodeBackground.name()},
    };
}

} // namespace

QString themeCall(const Theme &theme)
{
    return QStringLiteral("byline.setTheme(...%1)")
        .arg(asJson({theme.isDark, pageColors(theme), pageColors(lightTheme())}));
}

QString lookCall(const PreviewLook &look)
{
    const QString theme = QString::fromLatin1(QMetaEnum::fromType<app::PreviewTheme>().valueToKey(
                                                  static_cast<int>(look.theme)))
                              .toLower();
    return QStringLiteral("byline.setLook(...%1)").arg(asJson({theme, look.userStyle}));
}

QString chooseCall(const QString &current)
{
    return QStringLiteral("byline.chooseArticle(...%1)").arg(asJson({current}));
}

QString beginPrintCall()
{
    return QStringLiteral("byline.beginPrint()");
}

QString endPrintCall()
{
    return QStringLiteral("byline.endPrint()");
}

QString scrollCall(const app::ReadingPlace &place, double zoom)
{
    return call(QLatin1StringView("scrollTo"),
                {{QStringLiteral("line"), place.line},
                 {QStringLiteral("height"), place.height / zoom},
                 {QStringLiteral("cursorLine"), place.cursorLine}});
}

QString letGoCall()
{
    return QStringLiteral("byline.letGo()");
}

QString selectEdgeCall(PageSearch::Direction direction)
{
    return direction == PageSearch::Direction::Forward ? QStringLiteral("byline.selectEdge(true)")
                                                       : QStringLiteral("byline.selectEdge(false)");
}

QString imageRoundCall(int round)
{
    return QStringLiteral("byline.setImageRound(%1)").arg(round);
}

QString reloadImagesCall(int round)
{
    return QStringLiteral("byline.reloadImages(%1)").arg(round);
}

QString remoteImagesCall(const RemoteImageRule &rule, ShownImages shown)
{
    return call(QLatin1StringView("setRemoteImages"),
                {{QStringLiteral("areLoaded"), rule.areLoaded},
                 {QStringLiteral("hasBlog"), rule.hasBlog},
                 {QStringLiteral("followed"), shown == ShownImages::Follow}});
}

QString imageRemarkCall(const QString &destination, const ImageRemark &remark)
{
    using enum ImageRemark::Kind;
    return call(QLatin1StringView("remarkImage"),
                {{QStringLiteral("source"), destination},
                 {QStringLiteral("text"), wordsOf(remark)},
                 {QStringLiteral("isDrawing"), remark.kind == Drawing},
                 {QStringLiteral("isAddress"), remark.kind == CountsFromPage},
                 {QStringLiteral("isFinal"), remark.kind == Outside || remark.kind == Unknown}});
}

QString diagramProblemCall(const QString &source, const QString &problem)
{
    const QString text = problem.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("Preview", "This diagram takes too long to draw."))
        : translated(QT_TRANSLATE_NOOP("Preview", "This is no diagram: %1")).arg(problem);
    return call(QLatin1StringView("showDiagramProblem"),
                {{QStringLiteral("source"), source}, {QStringLiteral("problem"), text}});
}

} // namespace ui
