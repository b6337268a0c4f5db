// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/web/postscheme.h"
#include "ui/preview/web/requestgate.h"

#include <QWebEngineProfile>

class QWebEngineSettings;

namespace ui {

/// Switches everything off that a page of text and images does not need, scripts first.
void lockSettings(QWebEngineSettings &settings);

/// A profile that keeps nothing on disk, speaks our scheme alone and has everything switched off
/// that a page could use beyond showing text and images. Chromium gets no security updates in a
/// Linux distribution's Qt, so what it isn't given is what protects the reader.
class LockedProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit LockedProfile(QObject *parent = nullptr);
    ~LockedProfile() override;

    [[nodiscard]] PostSchemeHandler &schemeHandler() { return m_schemeHandler; }
    [[nodiscard]] RequestGate &gate() { return m_gate; }

private:
    RequestGate m_gate;
    PostSchemeHandler m_schemeHandler;
};

} // namespace ui
