import CHost
import Commands
import Glibc

// The main thread is the console's, so nothing here starts the concurrency runtime.
host_ignore_write_signals()
host_forbid_dumps()
let status = CommandRunner.run((1..<max(1, host_argument_count())).map { String(cString: host_argument($0)) }, host: .process)
// Skips what would only tidy memory up; all output has been flushed.
_exit(status)
