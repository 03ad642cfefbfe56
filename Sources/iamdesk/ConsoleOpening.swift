import Commands
import Console
import Glibc
import IAM
import Language
import NcursesTerminal
import Terminal

/// Opens the console on the process's terminal.
enum ConsoleOpening {
  static func open(_ request: ConsoleRequest) throws -> Int32 {
    if let place = request.place, !ConsoleSettings.isPlace(place) { throw UsageError(.notAPlace(place)) }
    let chosen = try theme(named: request.theme ?? "dark")
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(.init(usesColor: !isSet("NO_COLOR"), usesMouse: request.hasMouse))
    } catch {
      throw UnusableTerminal(error.sentence)
    }
    defer { terminal.close() }
    let fit = Fit(colors: terminal.colors, isUnicode: terminal.isUnicode, isSlow: terminal.speed < 19_200)
    let loop = loop(on: terminal, request.entry, settings(request, chosen, fit))
    switch loop.run() {
    case .quit: return 0
    case .ended: return 1
    }
  }

  private static func loop(on terminal: NcursesTerminal, _ entry: ConsoleRequest.Entry, _ settings: ConsoleSettings) -> ConsoleLoop {
    switch entry {
    case .local(let service, let caller): ConsoleLoop(terminal: terminal, service: service, caller: caller, settings: settings)
    case .signedIn(let desk, let service, let arrival):
      ConsoleLoop(terminal: terminal, desk: desk, service: service, arrival: arrival, settings: settings)
    case .signIn(let desk): ConsoleLoop(terminal: terminal, desk: desk, settings: settings)
    }
  }

  /// What a theme must be fit for.
  private struct Fit: Sendable {
    let colors: Int
    let isUnicode: Bool
    let isSlow: Bool

    func fitted(_ theme: Theme) -> Theme {
      var theme = theme.downgraded(to: colors)
      if !isUnicode { theme.frame = .ascii }
      if isSlow { theme.selection = .marker }
      return theme
    }
  }

  private static func settings(_ request: ConsoleRequest, _ theme: Theme, _ fit: Fit) -> ConsoleSettings {
    var settings = ConsoleSettings(account: request.account.id, theme: fit.fitted(theme), now: now)
    settings.partition = request.account.partition
    settings.alias = request.account.alias
    settings.language = request.language
    settings.place = request.place
    settings.hasMouse = request.hasMouse
    settings.isReadOnly = request.isReadOnly
    settings.resetDemo = request.resetDemo
    settings.lessons = request.lessons
    settings.themeNames = Theme.builtInNames
    settings.loadTheme = { name in (try? Theme.load(named: name)).map(fit.fitted) }
    return settings
  }

  private static func theme(named name: String) throws -> Theme {
    do {
      return try Theme.load(named: name)
    } catch {
      throw UsageError(error.sentence)
    }
  }

  private static func now() -> Timestamp { Timestamp(seconds: Int64(time(nil))) }

  private static func isSet(_ variable: String) -> Bool {
    getenv(variable).map { $0.pointee != 0 } ?? false
  }
}
