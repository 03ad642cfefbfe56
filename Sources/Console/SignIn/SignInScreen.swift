import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The password is right and a code is wanted.
struct CodeNeeded: Sendable {}

/// The page that stands before everything else: who somebody is, her password, and where she has an MFA device, its code.
struct SignInScreen: Screen {
  /// Where the answers to attempts come to.
  static let tag = "door"
  /// Where news about the accounts come to.
  static let prospectTag = "prospect"

  enum Focus: Sendable, Equatable { case kind, account, user, email, password, button }
  enum Phase: Sendable, Equatable { case asking, trying, askingCode, tryingCode }

  private(set) var prospect: SignInProspect
  private(set) var kind = OptionControl([.init("root", .signInRoot), .init("user", .signInUser)], selected: "user")
  private(set) var account: TextField
  private(set) var user = TextField(limit: 128)
  private(set) var email = TextField(limit: 320)
  private(set) var password = SecretField()
  private(set) var code = TextField(limit: SignInScreen.codeLength)
  private(set) var focus: Focus
  private(set) var phase = Phase.asking
  private(set) var problem: Sentence?

  /// Digits of an MFA device's code.
  static let codeLength = 6

  /// - Parameters:
  ///   - user: Whose name is filled in.
  ///   - isCode: Whether her password was right and a code is wanted.
  init(_ prospect: SignInProspect, user name: String? = nil, isCode: Bool = false) {
    self.prospect = prospect
    account = TextField(prospect.accountName ?? "", limit: 128)
    focus = prospect.accountName == nil ? .account : name == nil ? .user : .password
    if let name { user = TextField(name, limit: 128) }
    if isCode { phase = .askingCode }
  }

  var title: Sentence { .signInTitle }
  var place: Place { .inside("sign-in") }
  var takesText: Bool { true }

  var isRoot: Bool { kind.id == "root" }
  var order: [Focus] { isRoot ? [.kind, .email, .password, .button] : [.kind, .account, .user, .password, .button] }
  var isTrying: Bool { phase == .trying || phase == .tryingCode }
  var wantsCode: Bool { phase == .askingCode || phase == .tryingCode }

  mutating func begin(_ context: Context) -> [Effect] { [] }

  mutating func wipeSecrets() {
    let hadSomething = !password.isEmpty || wantsCode
    password.wipe()
    code = TextField(limit: Self.codeLength)
    if phase != .trying, hadSomething { (phase, focus, problem) = (.asking, .password, .signInForgotten) }
  }

  func bindings(_ context: Context) -> [Binding] {
    if isTrying { return [] }
    if wantsCode { return [Binding(.enter, .signInButton), Binding(.escape, .keyBack)] }
    return [
      Binding(.enter, focus == .password || focus == .button ? .signInButton : .hintNext), Binding(.escape, .keyQuit),
      Binding(.function(2), .otherLanguage),
    ] + (context.account.lessons == nil ? [] : [Binding(.function(3), .lessonsList)])
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if key == .function(2) { return [.speak(context.look.language == .english ? .korean : .english)] }
    if isTrying { return [] }
    if key == .function(3), !wantsCode, context.account.lessons != nil { return [.showLessons] }
    return wantsCode ? handleCode(key) : handleName(key)
  }

  private mutating func handleName(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .control("c"): return [.quit]
    case .tab, .down: move(1)
    case .backTab, .up: move(-1)
    case .enter where focus == .password || focus == .button: return trySigningIn()
    case .enter: move(1)
    default: if edit(key) == .changed { problem = nil }
    }
    return []
  }

  private mutating func edit(_ key: Key) -> Outcome {
    switch focus {
    case .kind: kind.handle(key)
    case .account: account.handle(key)
    case .user: user.handle(key)
    case .email: email.handle(key)
    case .password: password.handle(key)
    case .button: .ignored
    }
  }

  private mutating func handleCode(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .control("c"):
      (phase, focus, problem) = (.asking, .password, nil)
      return [.giveUpSignIn]
    case .enter: return tryCode()
    case .character(let digit) where !digit.isASCII || !digit.isNumber: break
    default: if code.handle(key) == .changed { problem = nil }
    }
    return []
  }

  private mutating func move(_ step: Int) {
    let place = order.firstIndex(of: focus) ?? 0
    focus = order[(place + step + order.count) % order.count]
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    if isTrying { return nil }
    if wantsCode { code.paste(String(text.filter { $0.isASCII && $0.isNumber }.prefix(Self.codeLength))) }
    switch focus {
    case _ where wantsCode: break
    case .account: account.paste(text)
    case .user: user.paste(text)
    case .email: email.paste(text)
    case .password: password.paste(text)
    case .kind, .button: return nil
    }
    return []
  }

  // MARK: trying

  private mutating func trySigningIn() -> [Effect] {
    let empty: [(Focus, Bool, Sentence)] = [
      (.email, email.trimmed.isEmpty, .emailMissing), (.account, account.trimmed.isEmpty, .accountMissing),
      (.user, user.trimmed.isEmpty, .userMissing), (.password, password.isEmpty, .typeYourPassword),
    ]
    if let missing = empty.first(where: { order.contains($0.0) && $0.1 }) {
      (focus, problem) = (missing.0, missing.2)
      return []
    }
    let claim: SignInClaim = isRoot ? .root(email: email.trimmed) : .user(account: account.trimmed, name: user.trimmed)
    let secret = password.takeSecret()
    password.wipe()
    (phase, problem) = (.trying, nil)
    return [.signIn(claim, secret)]
  }

  private mutating func tryCode() -> [Effect] {
    guard code.text.count == Self.codeLength else {
      problem = .codeIncomplete
      return []
    }
    let text = code.text
    code = TextField(limit: Self.codeLength)
    (phase, problem) = (.tryingCode, nil)
    return [.answerCode(text)]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as SignInProspect):
      if account.isEmpty { account = TextField(found.accountName ?? "", limit: 128) }
      prospect = found
    case .found(is CodeNeeded): phase = .askingCode
    case .failed(let error):
      (phase, problem) = (phase == .tryingCode ? .askingCode : .asking, error.message)
      if !wantsCode { focus = .password }
    default: break
    }
    return []
  }
}

extension TextField {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(text[first...last])
  }
}
