import Foundation
import Language
import Testing

/// The life of credentials from the first to the last page. The clock is Debian's faketime: where it isn't installed the tests are skipped.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: Learner.library), "needs Debian's faketime"))
struct CredentialSessionTests {
  @Test(arguments: [Language.english, .korean])
  func `a user gets password and key, changes the password, uses MFA, is locked out and let in again`(language: Language) throws {
    let made = try Learner(language)
    let learner = try #require(made)
    try learner.makesTheAccount()
    try learner.opensTheConsole()
    try learner.signsInAsRoot()
    try learner.createsAUserWithAnAutomaticPassword()
    try learner.makesAnAccessKey()
    try learner.isAllowedToLookAfterHerself()
    try learner.signsOut()
    try learner.isMadeToChangeThePassword()
    try learner.enablesMFA()
    try learner.signsOut()
    try learner.signsInWithACode()
    try learner.signsOut()
    try learner.isLockedOutByFiveWrongTries()
    try learner.isLetInAfterAQuarterOfAnHour()
    try search(learner)
    try learner.leaves()
    #expect(try Program.run(["audit", "verify", "--store", learner.store]).status == 0)
  }

  /// Nothing that was shown or typed is left anywhere, and what is shown is found.
  private func search(_ learner: Learner) throws {
    var words = learner.secrets
    words["own password"] = Learner.ownPassword
    words["root password"] = Learner.rootPassword
    let control = try learner.showsANewAccessKey()
    words["control"] = control
    let search = SecretSearch(words)
    let found = try learner.process
    let process = try #require(found)
    guard geteuid() == 0 else { return }
    let shown = try #require(search.inProcess(process))
    #expect(shown["control"] ?? 0 > 0)
    #expect(shown.filter { $0.value > 0 }.keys.sorted() == ["control"])
    try learner.leavesThePage()
    let left = try #require(search.inProcess(process))
    #expect(left.filter { $0.value > 0 }.isEmpty, "\(left)")
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size +0 +0/))
    for file in try FileManager.default.contentsOfDirectory(atPath: learner.folder) where file.hasSuffix(".csv") {
      try FileManager.default.removeItem(atPath: learner.folder + "/" + file)
    }
    try learner.writesBackupExportAndReports()
    let written = search.inFiles([learner.folder])
    #expect(written.filter { $0.value > 0 }.isEmpty, "\(written)")
  }
}
