import AccountService
import Credentials
import Foundation
import Glibc
import Testing

@testable import Commands

struct SecretCallTests {
  private func trial() -> CommandTrial {
    let trial = CommandTrial.withAccount()
    _ = trial.run("call", "create-user", "--user-name", "ada")
    return trial
  }

  @Test func `a password comes from standard input, a line of it`() {
    let trial = trial()
    let made = trial.run("call", "create-login-profile", "--user-name", "ada", "--password-stdin", input: "Correct horse 1\n")
    #expect(made.status == 0 && made.output.contains("\"UserName\": \"ada\""))
    let again = trial.run("call", "update-login-profile", "--user-name", "ada", "--password-stdin", input: "Correct horse 2")
    #expect(again == .init(status: 0, output: "", errors: ""))
    let short = trial.run("call", "update-login-profile", "--user-name", "ada", "--password-stdin", input: "abc\n")
    #expect(short.status == 1 && short.errors.hasPrefix("PasswordPolicyViolation: The password is too short"))
    let empty = trial.run("call", "update-login-profile", "--user-name", "ada", "--password-stdin", input: "\n")
    #expect(empty.errors == "ValidationError: The password is empty; type one.\n")
    let end = trial.run("call", "update-login-profile", "--user-name", "ada", "--password-stdin")
    #expect(end == .init(status: 2, output: "", errors: "Usage: Standard input ended before Password was read; give a line for each.\n"))
  }

  @Test func `ChangePassword reads the old one, then the new one`() {
    let trial = trial()
    let outcome = trial.run("call", "ChangePassword", "--password-stdin", input: "Old one 1\nNew one 2\n")
    #expect(outcome.errors.hasPrefix("ValidationError: The local owner has no password of his own"))
    let one = trial.run("call", "ChangePassword", "--password-stdin", input: "Old one 1\n")
    #expect(one.errors == "Usage: Standard input ended before NewPassword was read; give a line for each.\n")
    #expect(trial.run("call", "change-password").errors == "Usage: The command iamdesk call change-password needs --password-stdin too.\n")
  }

  @Test(arguments: [
    ["--password", "hunter2"], ["--password=hunter2"], ["--cli-input-json", #"{"Password":"hunter2"}"#], ["--password-stdin", "hunter2"],
    ["hunter2"], ["--password-stdin=hunter2"], ["--user-name", "ada", "hunter2"],
  ])
  func `a secret among the words is refused without being repeated`(words: [String]) {
    let outcome = trial().run(["call", "create-login-profile"] + words, input: "x\n")
    #expect(outcome.status == 2 && outcome.output.isEmpty && !outcome.errors.contains("hunter2"))
    if words.count == 2, words[0] == "--password" { #expect(outcome.errors.contains("use --password-stdin")) }
  }

  @Test func `help and completion name the way in, and no option that takes a secret`() {
    let trial = trial()
    let help = trial.run("call", "create-login-profile", "--help").output
    #expect(help.contains("[--password-stdin]") && help.contains("Reads Password from standard input, a line each."))
    #expect(!help.contains("--password TEXT") && !help.contains("--password SECRET"))
    #expect(trial.run("call", "change-password", "--help").output.contains("USAGE: iamdesk call change-password --password-stdin\n"))
    let bash = trial.run("completion", "bash").output
    #expect(bash.contains(#""change-password "*) candidates="--password-stdin --cli-input-json --help" ;;"#))
    #expect(bash.contains(#""create-access-key --output") candidates="json table csv env profile" ;;"#))
  }

  @Test func `a new key's secret is in the one answer, in each form`() throws {
    let trial = trial()
    let json = trial.run("call", "create-access-key", "--user-name", "ada").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String: String]]
    let key = try #require(object?["AccessKey"])
    #expect(key["SecretAccessKey"]?.utf8.count == 40 && key["UserName"] == "ada")
    let list = trial.run("call", "list-access-keys", "--user-name", "ada").output
    #expect(list.contains(key["AccessKeyId"] ?? "-") && !list.contains("Secret"))
    let env = trial.run("call", "create-access-key", "--user-name", "ada", "--output", "env").output
    #expect(env.wholeMatch(of: /export AWS_ACCESS_KEY_ID=AKIA[A-Z2-7]{16}\nexport AWS_SECRET_ACCESS_KEY=[A-Za-z0-9\/+]{40}\n/) != nil)
  }

  @Test func `and as a profile, a table and a file for the AWS CLI`() {
    let trial = trial()
    let profile = trial.run("call", "create-access-key", "--user-name", "ada", "--output", "profile").output
    #expect(profile.wholeMatch(of: /\[ada\]\naws_access_key_id = AKIA.{16}\naws_secret_access_key = [A-Za-z0-9\/+]{40}\n/) != nil)
    let table = trial.run("call", "create-access-key", "--user-name", "ada", "--output", "table").output
    #expect(table.firstMatch(of: /SecretAccessKey  [A-Za-z0-9\/+]{40}\n/) != nil)
    _ = trial.run("call", "create-user", "--user-name", "bob")
    let csv = trial.run("call", "create-access-key", "--user-name", "bob", "--output", "csv").output
    #expect(csv.hasPrefix("User Name,Access key ID,Secret access key\r\nbob,AKIA") && csv.hasSuffix("\r\n"))
    let other = trial.run("call", "list-users", "--output", "csv")
    #expect(other.status == 2 && other.errors.contains("Only create-access-key answers as csv"))
    #expect(trial.run("export", "--output", "csv").status == 2)
  }

  @Test(.enabled(if: AWSCommandLine.path != nil)) func `the AWS CLI imports the file`() throws {
    let trial = trial()
    let csv = trial.run("call", "create-access-key", "--user-name", "ada", "--output", "csv").output
    let file = try trial.file("key.csv", csv)
    let credentials = trial.folder + "/credentials"
    let process = Process()
    process.executableURL = URL(filePath: try #require(AWSCommandLine.path))
    process.arguments = ["configure", "import", "--csv", "file://" + file]
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": trial.folder, "AWS_SHARED_CREDENTIALS_FILE": credentials,
      "AWS_CONFIG_FILE": trial.folder + "/config",
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let written = try String(contentsOfFile: credentials, encoding: .utf8)
    let fields = csv.split(separator: "\r\n")[1].split(separator: ",").map(String.init)
    #expect(written == "[ada]\naws_access_key_id = \(fields[1])\naws_secret_access_key = \(fields[2])\n")
  }
}

/// The AWS CLI where the machine has one that imports: version 2.
private enum AWSCommandLine {
  static let path: String? = {
    guard let path = found else { return nil }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = ["--version"]
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let version = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return version.hasPrefix("aws-cli/2") ? path : nil
  }()

  private static let found: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { $0 + "/aws" }
    .first { access($0, X_OK) == 0 }
}
