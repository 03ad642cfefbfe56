import IAM
import Language

/// Keeps the largest count under each quota that IAM's default wouldn't allow: the account's quotas are raised to them.
struct QuotaWatch {
  private(set) var raised: [String: Int] = [:]

  /// Notes a count; true where it is over IAM's default.
  mutating func exceeds(_ quota: Quota, _ count: Int) -> Bool {
    guard count > quota.standard else { return false }
    raised[quota.rawValue] = max(count, raised[quota.rawValue] ?? 0)
    return true
  }
}

extension DetailChecker {
  /// Notes a count under a quota, and tells where there are more than IAM's default.
  mutating func count(_ number: Int, under quota: Quota, _ subject: @autoclosure () -> String) {
    guard quotas.exceeds(quota, number) else { return }
    findings.add(.overQuota, subject(), .importOverQuota(quota.rawValue, quota.standard, found: number))
  }
}
