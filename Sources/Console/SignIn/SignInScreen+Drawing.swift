import AccountService
import Credentials
import Language
import Terminal

extension SignInScreen {
  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.cursor = nil
    var card = Card(title: SafeText("iamdesk"), items: wantsCode ? codeItems(look) : nameItems(look))
    if isTrying {
      (card.message, card.role) = (look.text(.signingIn), .info)
    } else if let problem {
      card.message = look.text(problem)
    } else if !prospect.canAnybodySignIn {
      (card.message, card.role) = (look.text(.nobodyCanSignIn), .warning)
    } else if let lessons = context.account.lessons {
      (card.message, card.role) = (look.text(.lessonsPassword(lessons.password)), .info)
    }
    card.draw(into: &canvas, in: rect, with: look)
  }

  private func nameItems(_ look: Look) -> [Card.Item] {
    let fields: [Card.Item] =
      isRoot
      ? [field(.email, .fieldRootEmail, look) { email.draw(into: &$0, in: $1, with: look, focused: $2) }]
      : [
        field(.account, .fieldAccount, look) { account.draw(into: &$0, in: $1, with: look, focused: $2) },
        field(.user, .fieldUserName, look) { user.draw(into: &$0, in: $1, with: look, focused: $2) },
      ]
    return [
      .control(rows: { kind.rows(columns: $0, look) }) { kind.draw(into: &$0, in: $1, with: look, focused: isHere(.kind)) }
    ] + fields + [
      field(.password, .fieldPassword, look) { password.draw(into: &$0, in: $1, with: look, focused: $2) },
      button(look, isFocused: isHere(.button)),
    ]
  }

  private func codeItems(_ look: Look) -> [Card.Item] {
    [
      .text(look.text(.codeWanted), .text),
      .field(look.text(.fieldCode), isFocused: !isTrying) {
        code.draw(into: &$0, in: $1.split(left: min($1.columns, Self.codeLength + 2)).left, with: look, focused: !isTrying)
      },
      button(look, isFocused: false),
    ]
  }

  private func button(_ look: Look, isFocused: Bool) -> Card.Item {
    .control(rows: { _ in 1 }) { ButtonRow([.signInButton]).draw(into: &$0, in: $1, with: look, isFocused: isFocused) }
  }

  private func isHere(_ place: Focus) -> Bool { focus == place && !isTrying }

  private func field(
    _ place: Focus, _ label: Sentence, _ look: Look, _ drawing: @escaping (inout Canvas, Rect, Bool) -> Void
  ) -> Card.Item {
    let isHere = isHere(place)
    return .field(look.text(label), isFocused: isHere) { drawing(&$0, $1, isHere) }
  }
}
