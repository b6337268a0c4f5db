// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <X11/Xlib.h>

#include <X11/extensions/XShm.h> // Needs Xlib.h before it.

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;

/// Pixels of the screen; the origin is its upper left corner.
struct Area {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool intersects(const Area &other) const;
};

/// 0xRRGGBB, row by row.
using Pixels = std::vector<std::uint32_t>;

/// An X display as somebody sees it who sits in front of it: what is painted, when, and keys. It
/// knows nothing of the programs that paint.
class Screen final
{
public:
    /// Of the environment's DISPLAY; null where there is none or where an extension is missing.
    static std::unique_ptr<Screen> open();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] Area area() const { return m_area; }
    /// `area` must lie within the screen.
    [[nodiscard]] Pixels pixels(const Area &area);

    struct Painting {
        Clock::time_point when; ///< When it was noticed.
        std::vector<Area> areas; ///< Empty where nothing was painted in time.
    };
    /// Waits for something to be painted, `timeout` at most.
    [[nodiscard]] Painting nextPainting(std::chrono::milliseconds timeout);
    /// Forgets what was painted up to now.
    void forgetPaintings();

    /// When the first window of at least 300 by 200 pixels appeared.
    [[nodiscard]] std::optional<Clock::time_point> windowAppeared() const { return m_appeared; }
    /// Has that window get the keys, as a window manager does.
    void focusWindow();
    /// How long that window takes to say that it is alive, as a window manager asks
    /// (_NET_WM_PING, EWMH); `timeout` where it does not. Its event loop answers.
    [[nodiscard]] Clock::duration answerTime(std::chrono::milliseconds timeout);

    /// Presses and releases a key by its X name, or turns the wheel: "wheel-up", "wheel-down".
    /// False where there is no such key.
    bool press(const std::string &key);
    void movePointer(int x, int y);

private:
    explicit Screen(Display *display);
    bool attach();
    void read(Painting &painting);

    Display *m_display;
    Area m_area;
    XShmSegmentInfo m_segment{};
    bool m_isAttached = false;
    int m_damageEvent = 0;
    Window m_window = 0;
    Atom m_protocols = 0;
    Atom m_ping = 0;
    long m_lastPing = 0; ///< Numbers them, in the place of a time.
    long m_lastAnswer = 0;
    std::optional<Clock::time_point> m_appeared;
};

} // namespace bench
