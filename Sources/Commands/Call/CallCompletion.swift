import AccountService

/// Completion of `iamdesk call`: what the parser's own scripts can't know. It is static text, so that a key press starts no process.
enum CallCompletion {
  /// The shells there are scripts for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  /// The parser's script with the operations added.
  static func added(to script: String, for shell: Shell) -> String {
    switch shell {
    case .bash: return script + "\n\n" + bash
    case .zsh:
      // The parser's script ends by calling or registering the function it defines; what is added must be defined before.
      guard let end = script.ranges(of: "\nif [[ \"${funcstack[1]}\"").last else { return script + "\n" + zsh }
      return script[..<end.lowerBound] + "\n" + zsh + script[end.lowerBound...]
    case .fish: return script + "\n\n" + fish
    }
  }

  private struct Entry {
    let name: String
    let options: [String]
    let choices: [(option: String, values: [String])]

    init<O: Operation>(_ type: O.Type) {
      name = type.commandName
      options = CallSyntax(operation: name, members: type.memberDescriptions, files: ValueFiles(home: "")).optionNames + ["--help"]
      choices =
        type.memberDescriptions.compactMap { member in
          switch member.kind {
          case .choice(let values), .list(.choice(let values)): ("--" + member.optionName, values)
          default: nil
          }
        } + (O.self == CreateAccessKey.self ? [("--output", CallCommand.outputs)] : [])
    }
  }

  private static var entries: [Entry] { OperationCatalog.all.map { Entry($0) } }
  private static var names: String { entries.map(\.name).joined(separator: " ") }

  /// The lines of a `case` over operation and option: `"list-policies --scope") words="All AWS Local" ;;`.
  private static func cases(_ indent: String) -> String {
    let values = entries.flatMap { entry in
      entry.choices.map { "\(indent)\"\(entry.name) \($0.option)\") candidates=\"\($0.values.joined(separator: " "))\" ;;" }
    }
    let options = entries.map { "\(indent)\"\($0.name) \"*) candidates=\"\($0.options.joined(separator: " "))\" ;;" }
    return (values + options).joined(separator: "\n")
  }

  private static var bash: String {
    """
    _iamdesk_with_operations() {
        local word operation="" candidates="" inside=false
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            if ! "${inside}"; then
                [[ "${word}" = call ]] && inside=true
            elif [[ -z "${operation}" && "${word}" != -* ]]; then
                operation="${word}"
            fi
        done
        if ! "${inside}"; then
            _iamdesk "$@"
            return
        fi
        if [[ -z "${operation}" ]]; then
            candidates="\(names)"
        else
            case "${operation} ${COMP_WORDS[COMP_CWORD-1]}" in
    \(cases("        "))
            esac
        fi
        COMPREPLY=($(compgen -W "${candidates}" -- "${COMP_WORDS[COMP_CWORD]}"))
    }

    complete -o default -F _iamdesk_with_operations iamdesk
    """
  }

  private static var zsh: String {
    """
    _iamdesk_call() {
        local word operation="" candidates=""
        for word in "${(@)words[2,CURRENT-1]}"; do
            if [[ -z "${operation}" && "${word}" != -* ]]; then
                operation="${word}"
            fi
        done
        if [[ -z "${operation}" ]]; then
            candidates="\(names)"
        else
            case "${operation} ${words[CURRENT-1]}" in
    \(cases("        "))
            esac
        fi
        compadd -- ${=candidates} || _files
    }

    """
  }

  private static var fish: String {
    var lines = [
      """
      function __iamdesk_operation
          set -l inside 0
          for word in (commandline -opc)[2..-1]
              if test $inside = 0
                  test "$word" = call; and set inside 1
              else if not string match -q -- '-*' "$word"
                  echo $word
                  return
              end
          end
          test $inside = 1; and echo none
      end
      """,
      "complete -c iamdesk -f -n 'test (__iamdesk_operation) = none 2>/dev/null' -a '\(names)'",
    ]
    for entry in entries {
      for option in entry.options {
        let values = entry.choices.first { $0.option == option }.map { " -x -a '\($0.values.joined(separator: " "))'" } ?? ""
        lines.append(
          "complete -c iamdesk -n 'test (__iamdesk_operation) = \(entry.name) 2>/dev/null' -l \(option.dropFirst(2))\(values)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
