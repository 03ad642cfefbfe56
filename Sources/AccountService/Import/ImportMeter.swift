import AccountStore
import IAM
import Language

/// Watches an import: how far it is, and whether somebody gave it up.
final class ImportMeter {
  private let totalBytes: Int?
  private let cancellation: Cancellation?
  private let progress: ((ImportProgress) -> Void)?
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var bytes = 0
  var entities = 0

  init(files: [OpenImportFile], cancellation: Cancellation?, progress: ((ImportProgress) -> Void)?) {
    totalBytes = files.reduce(0) { sum, file in sum.flatMap { sum in file.size.map { sum + $0 } } }
    self.cancellation = cancellation
    self.progress = progress
    next = clock.now
  }

  /// Notes a block of bytes. Throws `Cancelled`.
  func read(_ count: Int) throws {
    bytes += count
    if cancellation?.isCancelled ?? false { throw IAMError(.cancelled, .importCancelled) }
    let now = clock.now
    guard now >= next else { return }
    next = now.advanced(by: .milliseconds(250))
    tell(.reading)
  }

  /// Notes that the files are read.
  func indexing() { tell(.indexing) }

  private func tell(_ phase: ImportProgress.Phase) {
    progress?(ImportProgress(phase: phase, bytes: bytes, totalBytes: totalBytes, entities: entities))
  }
}
