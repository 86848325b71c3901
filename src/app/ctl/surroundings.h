// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/url_opener.h"
#include "platform/keychain.h"

#include <QIODevice>
#include <QProcessEnvironment>
#include <functional>
#include <optional>
#include <stop_token>

namespace lockstep::app::ctl {

// What lockstepctl meets outside: streams, keychain, browser, environment, signals. A value; what it refers
// to outlives the command.
struct Surroundings
{
    QIODevice& output; // results
    QIODevice& error; // progress, reasons
    bool errorIsTerminal = false;
    platform::Keychain& keychain;
    core::UrlOpener& browser;
    QProcessEnvironment environment;
    // Asks on the terminal without echo, or reads a line of standard input; empty = nothing was given.
    std::function<core::Secret(const QString& question)> readSecret;
    std::stop_token stop;
};

} // namespace lockstep::app::ctl
