// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Watches the X display and presses keys, as told on standard input; tests/bench/editor.py speaks
// with it. Times are milliseconds of the monotonic clock. Each command answers with a line of JSON:
//
//   watch QUIET TIMEOUT [KEY]  says "ready", presses KEY, then notes for each tile of 16 pixels when
//                              it changed last (0: never), until no more than the caret moved for
//                              QUIET, or TIMEOUT is over
//   time KEY TIMEOUT X Y W H X Y W H  from KEY to the first change in each of two areas, -1: none
//   stall TIME KEY...          presses a KEY every 150 ms; the longest that the window took to
//                              answer meanwhile and for TIME behind the last
//   press KEY | focus | point X Y     answer null
#include "tests/bench/screen.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <sstream>

namespace bench {
namespace {

using std::chrono::milliseconds;

constexpr int Tile = 16;
/// A caret that blinks changes two or three tiles, and less than this many columns of pixels.
constexpr int LeastTiles = 4;
constexpr int LeastColumns = 4;
constexpr int LeastPixels = 14;

double toMilliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

class TileTimes final
{
public:
    explicit TileTimes(Screen &screen)
        : m_screen(screen)
        , m_columns((screen.area().width + Tile - 1) / Tile)
        , m_rows((screen.area().height + Tile - 1) / Tile)
        , m_pixels(screen.pixels(screen.area()))
        , m_times(static_cast<std::size_t>(m_columns * m_rows))
    { }

    /// Compares the tiles in `painting`; how many have changed.
    int update(const Screen::Painting &painting)
    {
        Pixels now = m_screen.pixels(m_screen.area());
        int changed = 0;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const Area tile = tileAt(column, row);
                const bool isPainted
                    = std::any_of(painting.areas.begin(), painting.areas.end(),
                                  [&](const Area &area) { return area.intersects(tile); });
                if (!isPainted || !differs(now, tile))
                    continue;
                m_times[static_cast<std::size_t>(row * m_columns + column)]
                    = toMilliseconds(painting.when.time_since_epoch());
                ++changed;
            }
        }
        m_pixels = std::move(now);
        return changed;
    }

    void print(double appeared) const
    {
        std::printf("{\"appeared\": %.2f, \"columns\": %d, \"times\": [", appeared, m_columns);
        for (std::size_t tile = 0; tile < m_times.size(); ++tile)
            std::printf(tile == 0 ? "%.2f" : ",%.2f", m_times[tile]);
        std::printf("]}\n");
    }

private:
    [[nodiscard]] Area tileAt(int column, int row) const
    {
        const Area screen = m_screen.area();
        return {column * Tile, row * Tile, std::min(Tile, screen.width - column * Tile),
                std::min(Tile, screen.height - row * Tile)};
    }

    [[nodiscard]] bool differs(const Pixels &now, const Area &tile) const
    {
        for (int y = tile.y; y < tile.y + tile.height; ++y) {
            const auto first = m_pixels.begin() + y * m_screen.area().width + tile.x;
            const auto other = now.begin() + y * m_screen.area().width + tile.x;
            if (!std::equal(first, first + tile.width, other))
                return true;
        }
        return false;
    }

    Screen &m_screen;
    int m_columns;
    int m_rows;
    Pixels m_pixels;
    std::vector<double> m_times;
};

void watch(Screen &screen, std::istream &words)
{
    int quiet = 0;
    int timeout = 0;
    std::string key;
    words >> quiet >> timeout >> key;
    screen.forgetPaintings();
    TileTimes tiles(screen);
    std::printf("\"ready\"\n");
    std::fflush(stdout);
    if (!key.empty())
        screen.press(key);

    const auto end = Clock::now() + milliseconds(timeout);
    auto lastChange = Clock::now();
    while (Clock::now() < end) {
        const Screen::Painting painting = screen.nextPainting(milliseconds(10));
        if (!painting.areas.empty() && tiles.update(painting) >= LeastTiles)
            lastChange = painting.when;
        if (screen.windowAppeared() && Clock::now() - lastChange > milliseconds(quiet))
            break;
    }
    const auto appeared = screen.windowAppeared();
    tiles.print(appeared ? toMilliseconds(appeared->time_since_epoch()) : 0);
}

/// Whether more than a blinking caret differs.
bool hasChanged(const Pixels &before, const Pixels &after, int width)
{
    int count = 0;
    int left = width;
    int right = -1;
    for (std::size_t index = 0; index < before.size(); ++index) {
        if (before[index] == after[index])
            continue;
        const int column = static_cast<int>(index % static_cast<std::size_t>(width));
        left = std::min(left, column);
        right = std::max(right, column);
        ++count;
    }
    return count >= LeastPixels && right - left + 1 >= LeastColumns;
}

class Pane final
{
public:
    Pane(Screen &screen, std::istream &words)
        : m_screen(screen)
    {
        words >> m_area.x >> m_area.y >> m_area.width >> m_area.height;
    }

    void remember() { m_before = m_screen.pixels(m_area); }

    void update(const Screen::Painting &painting, Clock::time_point pressed)
    {
        const bool isPainted
            = std::any_of(painting.areas.begin(), painting.areas.end(),
                          [&](const Area &area) { return area.intersects(m_area); });
        if (m_time < 0 && isPainted && hasChanged(m_before, m_screen.pixels(m_area), m_area.width))
            m_time = toMilliseconds(painting.when - pressed);
    }

    [[nodiscard]] double time() const { return m_time; }

private:
    Screen &m_screen;
    Area m_area;
    Pixels m_before;
    double m_time = -1;
};

void time(Screen &screen, std::istream &words)
{
    std::string key;
    int timeout = 0;
    words >> key >> timeout;
    Pane first(screen, words);
    Pane second(screen, words);
    screen.forgetPaintings();
    first.remember();
    second.remember();
    const auto pressed = Clock::now();
    screen.press(key);
    while (Clock::now() < pressed + milliseconds(timeout)
           && (first.time() < 0 || second.time() < 0)) {
        const Screen::Painting painting = screen.nextPainting(milliseconds(10));
        first.update(painting, pressed);
        second.update(painting, pressed);
    }
    std::printf("[%.3f, %.3f]\n", first.time(), second.time());
}

void stall(Screen &screen, std::istream &words)
{
    constexpr auto KeyDistance = milliseconds(150);
    constexpr auto AnswerLimit = milliseconds(20000);
    int timeout = 0;
    words >> timeout;
    Clock::duration longest{0};
    const auto watchFor = [&](milliseconds time) {
        const auto end = Clock::now() + time;
        while (Clock::now() < end)
            longest = std::max(longest, screen.answerTime(AnswerLimit));
    };
    for (std::string key; words >> key;) {
        screen.press(key);
        watchFor(KeyDistance);
    }
    watchFor(milliseconds(timeout));
    std::printf("%.3f\n", toMilliseconds(longest));
}

bool obey(Screen &screen, std::istream &words)
{
    std::string command;
    words >> command;
    if (command == "watch") {
        watch(screen, words);
        return true;
    }
    if (command == "time") {
        time(screen, words);
        return true;
    }
    if (command == "stall") {
        stall(screen, words);
        return true;
    }
    if (command == "press") {
        std::string key;
        words >> key;
        if (!screen.press(key))
            return false;
    } else if (command == "focus") {
        screen.focusWindow();
    } else if (command == "point") {
        int x = 0;
        int y = 0;
        words >> x >> y;
        screen.movePointer(x, y);
    } else {
        return false;
    }
    std::printf("null\n");
    return true;
}

int run()
{
    const auto screen = Screen::open();
    if (!screen) {
        std::fputs("windowbench: no X display with DAMAGE and MIT-SHM\n", stderr);
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        if (!obey(*screen, words)) {
            std::fprintf(stderr, "windowbench: cannot '%s'\n", line.c_str());
            return 2;
        }
        std::fflush(stdout);
    }
    return 0;
}

} // namespace
} // namespace bench

int main()
{
    return bench::run();
}
