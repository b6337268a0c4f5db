// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pdfpages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>
#include <vector>

namespace ui {
namespace {

constexpr double FontSize = 9; // Points.
constexpr double Baseline = 26; // Points from the lower edge: in the margin of any printer.
constexpr const char *FontName = "/BylineNumbers";

/// Of Helvetica, in points (Adobe Core 14 AFM: digits 556, blank and slash 278 per mille).
double widthOf(const std::string &text)
{
    double width = 0;
    for (const char c : text)
        width += (c == ' ' || c == '/' ? 0.278 : 0.556) * FontSize;
    return width;
}

void addNumber(QPDF &pdf, QPDFPageObjectHelper &page, QPDFObjectHandle font,
               const std::string &text)
{
    QPDFObjectHandle fonts = page.getAttribute("/Resources", true).getKey("/Font");
    if (!fonts.isDictionary()) {
        fonts = QPDFObjectHandle::newDictionary();
        page.getAttribute("/Resources", true).replaceKey("/Font", fonts);
    }
    fonts.replaceKey(FontName, font);
    const QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
    const double x = (box.llx + box.urx - widthOf(text)) / 2;
    // What the page itself does to the coordinates ends before.
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ q BT " + std::string(FontName) + ' '
                                       + std::to_string(FontSize) + " Tf 0.4 g " + std::to_string(x)
                                       + ' ' + std::to_string(box.lly + Baseline) + " Td (" + text
                                       + ") Tj ET Q\n"),
                         false);
}

/// What readers show of a document besides its pages (PDF 32000-1, 14.3.3 and 14.9.2).
void describe(QPDF &pdf, const app::PostHeader &header)
{
    QPDFObjectHandle about = pdf.getTrailer().getKey("/Info");
    const auto tell = [&about](const char *key, const QString &text) {
        if (about.isDictionary() && !text.isEmpty())
            about.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    tell("/Title", header.title);
    tell("/Subject", header.subtitle.isEmpty() ? header.description : header.subtitle);
    tell("/Author", header.author);
    tell("/Keywords", (header.categories + header.tags).join(QStringLiteral(", ")));
    tell("/Creator", QStringLiteral("Byline"));
    QPDFObjectHandle root = pdf.getRoot();
    if (!header.language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(header.language.toStdString()));
    // Readers show the title in place of the file's name.
    if (!header.title.isEmpty())
        root.replaceKey("/ViewerPreferences",
                        QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

app::Result<QByteArray> completedPdf(const QByteArray &pdf, const PdfAdditions &additions)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("page", pdf.constData(), static_cast<size_t>(pdf.size()));
        const QPDFObjectHandle font = document.makeIndirectObject(
            QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
        for (size_t i = 0; pages.size() > 1 && i < pages.size(); ++i) {
            addNumber(document, pages[i], font,
                      std::to_string(i + 1) + " / " + std::to_string(pages.size()));
        }
        addBookmarks(document, additions.bookmarks);
        describe(document, additions.header);
        return written(document);
    } catch (const std::exception &error) {
        return app::Error{app::Error::Kind::InvalidSyntax, {}, 0, QString::fromUtf8(error.what())};
    }
}

} // namespace ui
