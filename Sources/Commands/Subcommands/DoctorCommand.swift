import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk doctor`: a line a check; status 1 where one failed.
struct DoctorCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: SpokenLanguage.say(.summaryDoctor))
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    var hasFailed = false
    let tell = { (result: CheckResult) in
      hasFailed = hasFailed || result.status == .failed
      try write(result, context)
      try context.host.output.flush()
    }
    try MachineChecks(environment: context.host.environment).run(tell)
    try StoreChecks(context.location, mode: shared.readOnly ? .readOnly : .readWrite).run(passphrase: context.passphrase, tell)
    return hasFailed ? 1 : 0
  }

  private func write(_ result: CheckResult, _ context: CommandContext) throws {
    if context.shared.form == .json {
      return try context.host.output.line(
        JSONText.text(
          .structure([
            WireField("check", .text(result.check)), WireField("status", .text(result.status.rawValue)),
            WireField("message", .text(result.message(context.language))),
          ])))
    }
    try context.host.output.line(
      context.say(Sentence.doctorWord(result.status == .ok, isNote: result.status == .note)) + "  " + context.say(result.message))
  }
}
