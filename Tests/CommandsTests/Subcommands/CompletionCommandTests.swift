import Foundation
import Testing

struct CompletionCommandTests {
  private func bash(_ words: String...) throws -> [String] {
    let trial = CommandTrial()
    let script = try trial.file("completion.bash", trial.run("completion", "bash").output)
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      """
      shopt -s extglob; source '\(script)'; COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}; compopt() { :; }; _iamdesk_with_operations iamdesk "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `bash completes commands`() throws {
    #expect(try bash("iamdesk", "in") == ["init"])
    #expect(try bash("iamdesk", "audit", "ver") == ["verify"])
    #expect(try bash("iamdesk", "init", "--ali").contains("--alias"))
  }

  @Test func `bash completes operations, their options and their choices`() throws {
    #expect(try bash("iamdesk", "call", "create-us") == ["create-user"])
    #expect(try bash("iamdesk", "call", "create-user", "--us") == ["--user-name"])
    #expect(try bash("iamdesk", "call", "--read-only", "list-policies", "--only-a") == ["--only-attached"])
    #expect(try bash("iamdesk", "call", "list-policies", "--scope", "L") == ["Local"])
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `every shell's script knows every command and operation`(shell: String) {
    let outcome = CommandTrial().run("completion", shell)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    for word in ["credential-report", "restore", "create-instance-profile", "user-name"] { #expect(outcome.output.contains(word)) }
  }

  @Test func `zsh's own function comes before the script's end`() throws {
    let script = CommandTrial().run("completion", "zsh").output
    let added = try #require(script.range(of: "compadd -- ${=candidates}"))
    let end = try #require(script.range(of: "if [[ \"${funcstack[1]}\""))
    #expect(added.upperBound < end.lowerBound)
  }

  @Test func `another shell is told`() {
    #expect(
      CommandTrial().run("completion", "tcsh")
        == .init(status: 2, output: "", errors: "Usage: There is no script for the shell tcsh; choose one of bash, zsh, fish.\n"))
  }
}
