public import Credentials
import Foundation
public import IAM

/// What the service takes from the world around it; tests pass a fixed clock and fixed randomness.
public struct ServiceEnvironment: Sendable {
  /// The clock.
  public var now: @Sendable () -> Timestamp
  /// A source of randomness for IDs and secrets.
  public var random: @Sendable () -> AnyGenerator
  /// A new event ID.
  public var eventID: @Sendable () -> String
  /// Seals and opens the account's secrets; nil where the key isn't at hand, and then nothing that needs it works.
  public var sealer: SecretSealer?
  /// What new passwords are hashed with.
  public var passwordCost = PasswordHash.Cost.standard
  /// Lets only so many hashings run at once.
  public var hashing = HashingGate.forThisMachine
  /// Hears the place in the queue, 1 for the next, while a hashing waits for its turn; on the thread that waits.
  public var whileWaiting: @Sendable (_ place: Int) -> Void = { _ in }
  /// Whether MFA devices that have no seed count as given at sign-in, as those of the demo account do. No other store has such devices.
  public var countsShownDevices = false
  /// Waits so many seconds, as the root user must after failures.
  public var pause: @Sendable (Int) -> Void = { Thread.sleep(forTimeInterval: TimeInterval($0)) }

  /// An environment.
  public init(
    now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> AnyGenerator, eventID: @escaping @Sendable () -> String
  ) {
    self.now = now
    self.random = random
    self.eventID = eventID
  }

  /// Hashes, once it is its turn.
  func hash<Result>(_ work: () throws -> Result) rethrows -> Result { try hashing.run(whileWaiting: whileWaiting, work) }

  /// The machine's clock and randomness.
  public static let system = ServiceEnvironment(
    now: { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) },
    random: { AnyGenerator(SystemRandomNumberGenerator()) },
    eventID: { UUID().uuidString.lowercased() })
}

/// Any generator of random numbers, as one type.
public struct AnyGenerator: RandomNumberGenerator, Sendable {
  private var base: any (RandomNumberGenerator & Sendable)

  /// Wraps a generator.
  public init(_ base: any (RandomNumberGenerator & Sendable)) {
    self.base = base
  }

  /// The next random number.
  public mutating func next() -> UInt64 {
    base.next()
  }
}
