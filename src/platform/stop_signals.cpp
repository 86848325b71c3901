// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/stop_signals.h"

#include <QtGlobal>
#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <array>
#include <cerrno>
#include <csignal>
#include <thread>
#include <unistd.h>
#endif

namespace lockstep::platform {

#ifdef Q_OS_WIN

namespace {

std::atomic<std::stop_source*> current = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Windows calls this in a thread of its own.
    if (std::stop_source* const source = current.load())
        source->request_stop();
    return TRUE;
}

} // namespace

struct StopSignals::Impl
{
    std::stop_source source;

    Impl()
    {
        current = &source;
        SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }
    ~Impl()
    {
        SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        current = nullptr;
    }
};

#else

namespace {

constexpr char stopByte = 's';
constexpr char endByte = 'e';

// A handler may do little more than write: the thread at the other end of this pipe does the rest.
std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void onSignal(int)
{
    const int savedError = errno;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &stopByte, 1);
    errno = savedError;
}

} // namespace

struct StopSignals::Impl
{
    std::stop_source source;
    std::array<int, 2> pipe{-1, -1};
    std::thread listener;
    struct sigaction formerInterrupt = {};
    struct sigaction formerTerminate = {};

    Impl()
    {
        if (::pipe(pipe.data()) != 0)
            return;
        writeEnd = pipe[1];
        listener = std::thread([this] { listen(); });
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        sigaction(SIGINT, &action, &formerInterrupt);
        sigaction(SIGTERM, &action, &formerTerminate);
    }
    ~Impl()
    {
        if (!listener.joinable())
            return;
        sigaction(SIGINT, &formerInterrupt, nullptr);
        sigaction(SIGTERM, &formerTerminate, nullptr);
        [[maybe_unused]] const ssize_t written = ::write(pipe[1], &endByte, 1);
        listener.join();
        writeEnd = -1;
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    void listen()
    {
        char byte = 0;
        while (byte != endByte) {
            const ssize_t count = ::read(pipe[0], &byte, 1);
            if (count == 1 && byte == stopByte)
                source.request_stop();
            else if (count == 0 || (count < 0 && errno != EINTR))
                return;
        }
    }
};

#endif

StopSignals::StopSignals()
    : m_impl(std::make_unique<Impl>())
{ }

StopSignals::~StopSignals() = default;

std::stop_token StopSignals::token() const
{
    return m_impl->source.get_token();
}

} // namespace lockstep::platform
