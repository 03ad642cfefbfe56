import AccountService
import IAM
import Language
import Terminal

/// `:` and a command.
struct CommandOverlay: Overlay {
  private var line: CommandLine
  private(set) var isClosed = false

  init(_ context: Context) {
    line = CommandLine(Self.commands(context))
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch line.handle(key) {
    case .run(let text):
      isClosed = true
      return Self.run(text, context)
    case .cancelled: isClosed = true
    case .handled, .ignored: break
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    line.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    line.draw(into: &canvas, in: rect, with: context.look)
  }

  private static func commands(_ context: Context) -> [CommandSpec] {
    let places = Place.sections.map { CommandSpec($0.place.name, $0.title) }
    let general = [
      CommandSpec("simulator", .simulatorTitle),
      CommandSpec("who-can", .whoCan, takesArgument: true),
      CommandSpec("user", .commandUser, takesArgument: true), CommandSpec("group", .commandGroup, takesArgument: true),
      CommandSpec("role", .commandRole, takesArgument: true), CommandSpec("policy", .commandPolicy, takesArgument: true),
      CommandSpec("language", .commandLanguage, arguments: Language.allCases.map(\.rawValue)),
      CommandSpec("theme", .commandTheme, arguments: context.themeNames),
      CommandSpec("mouse", .commandMouse, arguments: ["on", "off"]), CommandSpec("screen", .commandScreen, takesArgument: true),
      CommandSpec("help", .keyHelp), CommandSpec("quit", .keyQuit, aliases: ["q", "q!"]),
    ]
    return places + general + personal(context) + (context.account.isDemo ? [CommandSpec("reset", .commandReset)] : [])
  }

  /// What only somebody who signed in can do.
  private static func personal(_ context: Context) -> [CommandSpec] {
    let sessions = CommandSpec("sessions", .sessions)
    if context.presence.person == nil { return [sessions] }
    let lessons = context.account.lessons == nil ? [] : [CommandSpec("lessons", .commandLessons)]
    return lessons + (context.stay == nil ? [] : [CommandSpec("switch-back", .keySwitchBack)]) + [
      CommandSpec("switch-role", .switchRole), sessions, CommandSpec("me", .securityCredentials, aliases: ["security-credentials"]),
      CommandSpec("lock", .keyLock),
      CommandSpec("signout", .keySignOut, aliases: ["logout"]), CommandSpec("idle", .commandIdle, takesArgument: true),
    ]
  }

  private static func run(_ text: String, _ context: Context) -> [Effect] {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let argument = words.count > 1 ? words[1] : nil
    switch (words[0], argument) {
    case ("quit", _): return [.quit]
    case ("help", _): return [.press(.character("?"))]
    case ("switch-back", nil) where context.stay != nil: return [.switchBack]
    case ("lock", nil) where context.presence.person != nil: return [.lock]
    case ("signout", nil) where context.presence.person != nil: return [.signOut]
    case ("idle", let text?) where context.presence.person != nil:
      guard let minutes = Int(text), (0...1440).contains(minutes) else { return [.tell(Notice(.failure, .badIdleMinutes(text)))] }
      return [.idle(minutes: minutes)]
    case ("reset", nil) where context.account.isDemo:
      // Everybody is made anew, so nobody's session is good afterwards.
      return [.resetDemo] + (context.account.lessons.map { [.become($0.administrator)] } ?? [])
    case ("lessons", nil):
      guard let lessons = context.account.lessons, context.presence.person != nil else { break }
      return [.push(LessonsScreen(lessons, isDoor: false))]
    case ("language", let name?):
      guard let language = Language(rawValue: name) else { return [.tell(Notice(.failure, .unknownLanguage(name)))] }
      return [.speak(language)]
    case ("theme", let name?): return [.wear(name)]
    case ("mouse", "on"?): return [.mouse(true), .tell(Notice(.info, .mouseOn))]
    case ("mouse", "off"?): return [.mouse(false), .tell(Notice(.info, .mouseOff))]
    case ("screen", let path?): return [.saveScreen(path)]
    case ("user", let name?), ("group", let name?), ("role", let name?), ("policy", let name?), ("instance-profile", let name?),
      ("event", let name?), ("who-can", let name?):
      guard let place = Place("\(words[0])/\(name)") else { break }
      return [.push(Screens.screen(at: place))]
    default:
      if argument == nil, let place = Place(words[0]) { return [.go(place)] }
    }
    return [.tell(Notice(.failure, .unknownCommand(text)))]
  }
}
