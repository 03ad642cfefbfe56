import AccountService
import Commands
import IAM
import Language
import Testing

struct CommandRunnerTests {
  @Test func `the version is one line`() {
    #expect(CommandTrial().run("--version") == .init(status: 0, output: "iamdesk 0.1.0\n", errors: ""))
  }

  @Test(arguments: [
    (["foo"], "There is no command foo; iamdesk --help lists the commands."),
    (["inti"], "There is no command inti; did you mean init?"),
    (["audit", "lst"], "There is no command audit lst; did you mean audit list?"),
    (["audit"], "The command audit needs a second word: iamdesk audit list, iamdesk audit verify, iamdesk audit export."),
    (["policy"], "The command policy needs a second word: iamdesk policy check."),
    (["policy", "check"], "FILE is missing; write iamdesk policy check FILE."),
    (["simulate"], "The command iamdesk simulate needs --principal, --action too."),
    (["who-can"], "ACTION is missing; write iamdesk who-can ACTION."),
    (["serve"], "There is no command serve; iamdesk --help lists the commands."),
    (["init", "--foo"], "There is no option --foo here; iamdesk init --help lists the options."),
    (["init", "--ailas", "x"], "There is no option --ailas here; did you mean --alias?"),
    (["init", "--alias"], "The option --alias needs a value behind it."),
    (["init", "--users-quota", "many"], "The option --users-quota can't take the value many."),
    (["init", "word"], "Nothing here takes the word word; iamdesk init --help shows what may stand there."),
    (["init", "--store"], "The option --store needs a value behind it."),
    (["doctor", "--read-only=1"], "The option --read-only takes no value; leave the value out."),
    (["backup"], "FILE is missing; write iamdesk backup FILE."),
    (["--language", "fr", "doctor"], "The option --language can't be fr; choose one of en, ko."),
    (["doctor", "--output", "xml"], "The option --output can't be xml; choose one of json, table."),
    (["doctor", "--account-id", "12"], "An account ID is twelve digits; 12 is none."),
    (["--frob"], "There is no option --frob here; iamdesk --help lists the options."),
    (["audit", "list", "--since", "yesterday"], "--since takes a date like 2026-01-31 or a time ago like 2h or 7d; yesterday is neither."),
  ])
  func `wrong usage is told in one line with status 2`(arguments: [String], sentence: String) {
    let outcome = CommandTrial.withAccount().run(arguments)
    #expect(outcome == .init(status: 2, output: "", errors: "Usage: \(sentence)\n"))
  }

  @Test(arguments: [
    (["inti"], "inti 명령이 없습니다. init을(를) 입력하려고 했습니까?"),
    (["init", "--foo"], "여기에는 --foo 옵션이 없습니다. iamdesk init --help에서 옵션을 확인하십시오."),
    (["init", "--alias"], "--alias 옵션 뒤에 값이 필요합니다."),
    (["backup"], "FILE이(가) 없습니다. iamdesk backup FILE 형식으로 입력하십시오."),
    (["doctor", "--account-id", "12"], "계정 ID는 숫자 12자리여야 합니다. 12은(는) 계정 ID가 아닙니다."),
  ])
  func `wrong usage is told in Korean too`(arguments: [String], sentence: String) {
    let outcome = CommandTrial().run(arguments + ["--language", "ko"])
    #expect(outcome == .init(status: 2, output: "", errors: "Usage: \(sentence)\n"))
  }

  @Test func `a missing store is told with the ways to one`() {
    let trial = CommandTrial()
    let sentence = "There is no store at \(trial.store); make one with iamdesk init, try iamdesk demo, or name another with --store."
    for arguments in [[], ["call", "list-users"], ["audit", "list"], ["backup", "x"]] {
      #expect(trial.run(arguments) == .init(status: 1, output: "", errors: "UnusableStore: \(sentence)\n"))
    }
  }

  @Test func `several accounts want a choice`() {
    let trial = CommandTrial.withAccount()
    #expect(trial.run("init", "--account-id", "000000000042").status == 0)
    let sentence = "The store holds the accounts 000000000042, 123456789012; name one with --account-id."
    #expect(trial.run("call", "list-users") == .init(status: 2, output: "", errors: "Usage: \(sentence)\n"))
    #expect(trial.run("call", "list-users", "--account-id", "000000000042").status == 0)
    #expect(
      trial.run("call", "list-users", "--account-id", "000000000043").errors
        == "NoSuchEntity: The account 000000000043 is not in this store; name one that is with --account-id.\n")
  }

  @Test func `control characters in an argument come out as escapes`() {
    let outcome = CommandTrial().run("a\u{1B}[31m\nb")
    #expect(outcome.errors == "Usage: There is no command a^[[31m^Jb; iamdesk --help lists the commands.\n")
  }

  @Test func `help goes to the output in the language in force`() {
    let english = CommandTrial().run("init", "--help")
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("OVERVIEW: Makes a new account, and the store where there is none.\n\nUSAGE: iamdesk init "))
    let korean = CommandTrial().run("init", "--help", "--language", "ko")
    #expect(korean.output.hasPrefix("개요: 새 계정을 생성합니다. 저장소가 없으면 저장소도 생성합니다.\n\n사용법: iamdesk init "))
    #expect(korean.output.contains("이 도움말 표시"))
    #expect(!korean.output.contains("Show"))
  }

  @Test func `the program's help lists every command`() {
    let help = CommandTrial().run("--help").output
    for name in ["init", "call", "audit", "backup", "restore", "doctor"] { #expect(help.contains("\n  \(name) ")) }
    #expect(help.contains("--no-mouse"))
  }

  @Test func `a closed pipe ends a command with one sentence`() {
    let trial = CommandTrial.withAccount()
    let errors = TextSink()
    let status = CommandRunner.run(["call", "get-account-summary"], host: trial.host(output: TextSink(descriptor: -1), errors: errors))
    #expect(status == 1)
    #expect(
      errors.text == "ServiceFailure: The output is incomplete because its reader has gone or refused it; run the command again.\n")
  }
}
