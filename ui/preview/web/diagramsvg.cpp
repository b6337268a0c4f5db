// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/diagramsvg.h"

#include <QRegularExpression>
#include <QSet>
#include <QSizeF>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace ui {
namespace {

constexpr int MostElements = 20'000;
constexpr int Deepest = 200;
constexpr double LargestSide = 20'000; // Pixels.

const QString svgNamespace = QStringLiteral("http://www.w3.org/2000/svg");

const QSet<QString> &keptElements()
{
    static const QSet<QString> names{
        QStringLiteral("svg"),
        QStringLiteral("g"),
        QStringLiteral("defs"),
        QStringLiteral("marker"),
        QStringLiteral("path"),
        QStringLiteral("rect"),
        QStringLiteral("circle"),
        QStringLiteral("ellipse"),
        QStringLiteral("line"),
        QStringLiteral("polyline"),
        QStringLiteral("polygon"),
        QStringLiteral("text"),
        QStringLiteral("tspan"),
        QStringLiteral("textPath"),
        QStringLiteral("title"),
        QStringLiteral("desc"),
        QStringLiteral("style"),
        QStringLiteral("clipPath"),
        QStringLiteral("mask"),
        QStringLiteral("symbol"),
        QStringLiteral("linearGradient"),
        QStringLiteral("stop"),
        QStringLiteral("filter"),
        QStringLiteral("radialGradient"),
        QStringLiteral("feDropShadow"),
    };
    return names;
}

/// What CSS could fetch with; `url(#…)` is a part of the drawing.
bool isHarmlessStyle(const QString &css)
{
    static const QRegularExpression outside(
        QStringLiteral("@import|\\\\|url\\s*\\(\\s*(?![\"']?#)|image-set|expression\\s*\\("),
        QRegularExpression::CaseInsensitiveOption);
    return !css.contains(outside);
}

bool isKept(const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.name().toString();
    const bool isHandler = name.startsWith(u"on", Qt::CaseInsensitive);
    const bool isAddress = name == u"href" || name == u"src" || name == u"base";
    return attribute.namespaceUri().isEmpty() && !isHandler && !isAddress
        && isHarmlessStyle(attribute.value().toString());
}

/// Width and height of the drawing, from its view box; empty where it has none to be shown with.
QSizeF sizeOf(const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,]+"));
    const QStringList box
        = attributes.value(QLatin1StringView("viewBox")).toString().trimmed().split(separator);
    if (box.size() != 4)
        return {};
    const QSizeF size(box[2].toDouble(), box[3].toDouble());
    const bool isSize = size.width() > 0 && size.height() > 0 && size.width() <= LargestSide
        && size.height() <= LargestSide;
    return isSize ? size : QSizeF();
}

/// Copies what may stay, element by element.
class Cleaner
{
public:
    explicit Cleaner(const QByteArray &svg)
        : m_reader(svg)
        , m_writer(&m_result)
    { }

    std::optional<QByteArray> clean()
    {
        while (!m_reader.atEnd() && m_isFine)
            take(m_reader.readNext());
        const bool isDone = m_isFine && !m_reader.hasError() && !m_result.isEmpty();
        return isDone ? std::optional(m_result) : std::nullopt;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            takeText(m_reader.text().toString());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_isFine = false;
            break;
        default:
            break;
        }
    }

    void startElement()
    {
        const QString name = m_reader.name().toString();
        const bool isRoot = m_depth == 0;
        if (m_reader.namespaceUri() != svgNamespace || !keptElements().contains(name)) {
            m_isFine = !isRoot;
            m_reader.skipCurrentElement();
            return;
        }
        if (++m_count > MostElements || m_depth >= Deepest || isRoot != (name == u"svg")) {
            m_isFine = false;
            return;
        }
        ++m_depth;
        m_isStyle = name == u"style";
        m_writer.writeStartElement(name);
        if (isRoot)
            writeRoot();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            if (isKept(attribute) && !(isRoot && isMeasure(attribute)))
                m_writer.writeAttribute(attribute.name().toString(), attribute.value().toString());
        }
    }

    static bool isMeasure(const QXmlStreamAttribute &attribute)
    {
        const QStringView name = attribute.name();
        return name == u"width" || name == u"height" || name == u"style";
    }

    void writeRoot()
    {
        const QSizeF size = sizeOf(m_reader.attributes());
        m_isFine = !size.isEmpty();
        m_writer.writeDefaultNamespace(svgNamespace);
        m_writer.writeAttribute(QStringLiteral("width"), QString::number(size.width()));
        m_writer.writeAttribute(QStringLiteral("height"), QString::number(size.height()));
    }

    void takeText(const QString &text)
    {
        if (m_depth > 0 && (!m_isStyle || isHarmlessStyle(text)))
            m_writer.writeCharacters(text);
    }

    QXmlStreamReader m_reader;
    QByteArray m_result;
    QXmlStreamWriter m_writer;
    int m_depth = 0;
    int m_count = 0;
    bool m_isStyle = false;
    bool m_isFine = true;
};

} // namespace

std::optional<QByteArray> cleanDiagram(const QByteArray &svg)
{
    return Cleaner(svg).clean();
}

} // namespace ui
