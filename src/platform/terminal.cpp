// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include <QFile>

#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace lockstep::platform {

namespace {

// Switches the echo of standard input off while it lives.
class NoEcho
{
public:
#ifdef Q_OS_WIN
    NoEcho()
    {
        GetConsoleMode(m_input, &m_former);
        SetConsoleMode(m_input, m_former & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho()
    {
        SetConsoleMode(m_input, m_former);
    }

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_former = 0;
#else
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_former);
        termios quiet = m_former;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_former);
    }

private:
    termios m_former = {};
#endif

public:
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
};

} // namespace

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool awaitInput([[maybe_unused]] const std::stop_token& stop)
{
#ifdef Q_OS_WIN
    return true;
#else
    constexpr int betweenLooksMs = 100;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    int ready = 0;
    while (ready == 0 && !stop.stop_requested()) {
        ready = poll(&input, 1, betweenLooksMs);
        if (ready < 0 && errno == EINTR)
            ready = 0;
    }
    return ready > 0;
#endif
}

std::optional<core::Secret> askSecret(const QString& question, const std::stop_token& stop)
{
    if (!isTerminal(stdin))
        return std::nullopt;
    std::fputs(qUtf8Printable(question), stderr);
    std::fflush(stderr);
    QByteArray line;
    {
        const NoEcho quiet;
        QFile input;
        if (awaitInput(stop) && input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
            line = input.readLine();
    }
    std::fputc('\n', stderr);
    return core::Secret::takenFrom(std::move(line).trimmed());
}

} // namespace lockstep::platform
