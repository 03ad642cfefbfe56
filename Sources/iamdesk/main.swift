import CHost
import Commands
import Glibc

// The main thread is the console's, so nothing here starts the concurrency runtime.
host_ignore_write_signals()
let status = CommandRunner.run(Array(CommandLine.arguments.dropFirst()), host: .process)
// Skips what would only tidy memory up; all output has been flushed.
_exit(status)
