// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/preferencesdialog.h"

#include "app/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
namespace {

QComboBox *colorSchemeChooser(app::Settings &settings)
{
    auto *box = new QComboBox;
    box->addItem(PreferencesDialog::tr("Same as the system"),
                 QVariant::fromValue(app::ColorScheme::System));
    box->addItem(PreferencesDialog::tr("Light"), QVariant::fromValue(app::ColorScheme::Light));
    box->addItem(PreferencesDialog::tr("Dark"), QVariant::fromValue(app::ColorScheme::Dark));
    box->setCurrentIndex(box->findData(QVariant::fromValue(settings.colorScheme())));
    QObject::connect(box, &QComboBox::activated, &settings, [box, &settings] {
        settings.setColorScheme(box->currentData().value<app::ColorScheme>());
    });
    return box;
}

QComboBox *languageChooser(app::Settings &settings)
{
    auto *box = new QComboBox;
    box->addItem(PreferencesDialog::tr("Same as the system"), QString());
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->addItem(QStringLiteral("한국어"), QStringLiteral("ko"));
    box->setCurrentIndex(qMax(0, box->findData(settings.language())));
    QObject::connect(box, &QComboBox::activated, &settings,
                     [box, &settings] { settings.setLanguage(box->currentData().toString()); });
    return box;
}

QFontComboBox *fontChooser(app::Settings &settings)
{
    auto *box = new QFontComboBox;
    if (const QString family = settings.editorFontFamily(); !family.isEmpty())
        box->setCurrentFont(QFont(family));
    else
        box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(PreferencesDialog::tr("Built-in choice"));
    QObject::connect(
        box, &QFontComboBox::currentFontChanged, &settings,
        [&settings](const QFont &font) { settings.setEditorFontFamily(font.family()); });
    return box;
}

QSpinBox *fontSizeChooser(app::Settings &settings)
{
    auto *box = new QSpinBox;
    box->setRange(6, 48);
    box->setSuffix(PreferencesDialog::tr(" pt"));
    box->setValue(settings.editorFontSize());
    QObject::connect(box, &QSpinBox::valueChanged, &settings, &app::Settings::setEditorFontSize);
    return box;
}

QCheckBox *sessionSwitch(app::Settings &settings)
{
    auto *box = new QCheckBox(PreferencesDialog::tr("Go on where I left off"));
    box->setChecked(settings.restoresSession());
    QObject::connect(box, &QCheckBox::toggled, &settings, &app::Settings::setRestoresSession);
    return box;
}

QCheckBox *historySwitch(app::Settings &settings)
{
    auto *box = new QCheckBox(PreferencesDialog::tr("Keep a version with each save"));
    box->setChecked(settings.keepsHistory());
    QObject::connect(box, &QCheckBox::toggled, &settings, &app::Settings::setKeepsHistory);
    return box;
}

QSpinBox *historyDaysChooser(app::Settings &settings)
{
    auto *box = new QSpinBox;
    box->setRange(0, 3650);
    box->setSuffix(PreferencesDialog::tr(" days"));
    box->setSpecialValueText(PreferencesDialog::tr("Any age"));
    box->setValue(settings.historyLimits().days);
    QObject::connect(box, &QSpinBox::valueChanged, &settings, [&settings](int days) {
        app::VersionLimits limits = settings.historyLimits();
        limits.days = days;
        settings.setHistoryLimits(limits);
    });
    return box;
}

QSpinBox *historySizeChooser(app::Settings &settings)
{
    auto *box = new QSpinBox;
    box->setRange(0, 10'000);
    box->setSuffix(PreferencesDialog::tr(" MB"));
    box->setSpecialValueText(PreferencesDialog::tr("Any size"));
    box->setValue(int(settings.historyLimits().bytes >> 20));
    QObject::connect(box, &QSpinBox::valueChanged, &settings, [&settings](int megabytes) {
        app::VersionLimits limits = settings.historyLimits();
        limits.bytes = qint64(megabytes) << 20;
        settings.setHistoryLimits(limits);
    });
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(app::Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Colors"), colorSchemeChooser(settings));
    form->addRow(tr("Language"), languageChooser(settings));
    auto *hint = new QLabel(tr("A change of language takes effect at the next start."));
    hint->setObjectName(QStringLiteral("mutedLabel"));
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    form->addRow(tr("Editor font"), fontChooser(settings));
    form->addRow(tr("Size"), fontSizeChooser(settings));
    auto *numbers = new QCheckBox(tr("Show line numbers"));
    numbers->setChecked(settings.showsLineNumbers());
    connect(numbers, &QCheckBox::toggled, &settings, &app::Settings::setShowsLineNumbers);
    form->addRow(QString(), numbers);
    auto *wrap = new QCheckBox(tr("Wrap long lines"));
    wrap->setChecked(settings.wrapsLines());
    connect(wrap, &QCheckBox::toggled, &settings, &app::Settings::setWrapsLines);
    form->addRow(QString(), wrap);
    form->addRow(tr("At the start"), sessionSwitch(settings));
    form->addRow(tr("History"), historySwitch(settings));
    form->addRow(tr("Keep versions for"), historyDaysChooser(settings));
    form->addRow(tr("All versions together"), historySizeChooser(settings));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

} // namespace ui
