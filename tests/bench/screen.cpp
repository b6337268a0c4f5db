// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/bench/screen.h"

#include <poll.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <X11/Xutil.h>

#include <X11/extensions/Xdamage.h>
#include <X11/extensions/XTest.h>

namespace bench {
namespace {

constexpr int SmallestWidth = 300;
constexpr int SmallestHeight = 200;
constexpr std::uint32_t Colors = 0xffffff;

} // namespace

bool Area::intersects(const Area &other) const
{
    return x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height;
}

std::unique_ptr<Screen> Screen::open()
{
    Display *display = XOpenDisplay(nullptr);
    if (!display)
        return nullptr;
    std::unique_ptr<Screen> screen(new Screen(display));
    return screen->attach() ? std::move(screen) : nullptr;
}

Screen::Screen(Display *display)
    : m_display(display)
    , m_area{0, 0, DisplayWidth(display, 0), DisplayHeight(display, 0)}
{ }

Screen::~Screen()
{
    if (m_isAttached) {
        XShmDetach(m_display, &m_segment);
        shmdt(m_segment.shmaddr);
    }
    XCloseDisplay(m_display);
}

bool Screen::attach()
{
    int errors = 0;
    if (!XDamageQueryExtension(m_display, &m_damageEvent, &errors)
        || !XShmQueryExtension(m_display))
        return false;
    const auto size = static_cast<std::size_t>(m_area.width)
        * static_cast<std::size_t>(m_area.height) * sizeof(std::uint32_t);
    m_segment.shmid = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
    if (m_segment.shmid < 0)
        return false;
    m_segment.shmaddr = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
    m_isAttached = XShmAttach(m_display, &m_segment);
    XSync(m_display, False);
    shmctl(m_segment.shmid, IPC_RMID, nullptr); // Goes with its last user.

    m_protocols = XInternAtom(m_display, "WM_PROTOCOLS", False);
    m_ping = XInternAtom(m_display, "_NET_WM_PING", False);
    const Window root = DefaultRootWindow(m_display);
    // Windows that appear, and answers that are sent to the root window.
    XSelectInput(m_display, root, SubstructureNotifyMask | StructureNotifyMask);
    XDamageCreate(m_display, root, XDamageReportRawRectangles);
    XSync(m_display, False);
    return m_isAttached;
}

Pixels Screen::pixels(const Area &area)
{
    const auto width = static_cast<std::size_t>(area.width);
    const auto height = static_cast<std::size_t>(area.height);
    XImage *image = XShmCreateImage(m_display, DefaultVisual(m_display, 0),
                                    static_cast<unsigned>(DefaultDepth(m_display, 0)), ZPixmap,
                                    m_segment.shmaddr, &m_segment, static_cast<unsigned>(width),
                                    static_cast<unsigned>(height));
    XShmGetImage(m_display, DefaultRootWindow(m_display), image, area.x, area.y, AllPlanes);
    // 24 and 32 bits of depth: rows are as long as they are wide.
    const auto *first = reinterpret_cast<const std::uint32_t *>(m_segment.shmaddr);
    Pixels pixels(first, first + width * height);
    for (std::uint32_t &pixel : pixels)
        pixel &= Colors;
    image->data = nullptr;
    XDestroyImage(image);
    return pixels;
}

Screen::Painting Screen::nextPainting(std::chrono::milliseconds timeout)
{
    const auto end = Clock::now() + timeout;
    for (;;) {
        Painting painting;
        read(painting);
        painting.when = Clock::now();
        const auto left
            = std::chrono::duration_cast<std::chrono::milliseconds>(end - painting.when).count();
        if (!painting.areas.empty() || left <= 0)
            return painting;
        pollfd events{ConnectionNumber(m_display), POLLIN, 0};
        poll(&events, 1, static_cast<int>(left));
    }
}

void Screen::forgetPaintings()
{
    XSync(m_display, False);
    Painting painting;
    read(painting);
}

void Screen::read(Painting &painting)
{
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        if (event.type == m_damageEvent + XDamageNotify) {
            const XRectangle &area = reinterpret_cast<const XDamageNotifyEvent &>(event).area;
            painting.areas.push_back({area.x, area.y, area.width, area.height});
        } else if (event.type == ClientMessage && event.xclient.message_type == m_protocols
                   && static_cast<Atom>(event.xclient.data.l[0]) == m_ping) {
            m_lastAnswer = event.xclient.data.l[1];
        } else if (event.type == MapNotify && !m_appeared && !event.xmap.override_redirect) {
            XWindowAttributes window;
            if (XGetWindowAttributes(m_display, event.xmap.window, &window)
                && window.width >= SmallestWidth && window.height >= SmallestHeight) {
                m_window = event.xmap.window;
                m_appeared = Clock::now();
            }
        }
    }
}

void Screen::focusWindow()
{
    if (m_window)
        XSetInputFocus(m_display, m_window, RevertToPointerRoot, CurrentTime);
    XSync(m_display, False);
}

Clock::duration Screen::answerTime(std::chrono::milliseconds timeout)
{
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = m_window;
    event.xclient.message_type = m_protocols;
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(m_ping);
    event.xclient.data.l[1] = ++m_lastPing;
    event.xclient.data.l[2] = static_cast<long>(m_window);
    const auto asked = Clock::now();
    XSendEvent(m_display, m_window, False, NoEventMask, &event);
    XFlush(m_display);
    Painting ignored;
    while (m_lastAnswer != m_lastPing && Clock::now() < asked + timeout) {
        pollfd events{ConnectionNumber(m_display), POLLIN, 0};
        poll(&events, 1, 1);
        read(ignored);
    }
    return Clock::now() - asked;
}

bool Screen::press(const std::string &key)
{
    if (key == "wheel-up" || key == "wheel-down") {
        const unsigned button = key == "wheel-up" ? Button4 : Button5;
        XTestFakeButtonEvent(m_display, button, True, CurrentTime);
        XTestFakeButtonEvent(m_display, button, False, CurrentTime);
    } else {
        const KeySym symbol = XStringToKeysym(key.c_str());
        const KeyCode code = symbol == NoSymbol ? 0 : XKeysymToKeycode(m_display, symbol);
        if (code == 0)
            return false;
        XTestFakeKeyEvent(m_display, code, True, CurrentTime);
        XTestFakeKeyEvent(m_display, code, False, CurrentTime);
    }
    XFlush(m_display);
    return true;
}

void Screen::movePointer(int x, int y)
{
    XTestFakeMotionEvent(m_display, 0, x, y, CurrentTime);
    XSync(m_display, False);
}

} // namespace bench
