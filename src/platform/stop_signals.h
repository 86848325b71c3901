// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace lockstep::platform {

// Turns SIGINT and SIGTERM (on Windows Ctrl+C and the closing of the console) into a stop request, in a
// thread of its own, so that it works while the main thread waits or computes. One at a time; main thread.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals(); // the signals have their usual effect again
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] std::stop_token token() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lockstep::platform
