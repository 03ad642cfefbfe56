public import Language

/// The people of the demo account who show a lesson each: no permission, a deny, a boundary, and so on.
public struct DemoLessons: Sendable, Equatable {
  /// One of them.
  public struct Person: Sendable, Equatable {
    /// The user's name.
    public let name: String
    /// What is to be seen, in a few words.
    public let lesson: Sentence
    /// What to try, in a sentence or two.
    public let told: Sentence
  }

  /// The account, as people name it at sign-in.
  public let account: String
  /// The password of everybody in it.
  public let password: String
  /// Who is signed in at the start and after a reset.
  public let administrator: String
  /// The people, the administrator first.
  public let people: [Person]

  /// Those of the demo account.
  public static let standard = DemoLessons(
    account: DemoAccount.alias, password: DemoAccount.password, administrator: DemoAccount.administrator,
    people: names.compactMap { name in
      guard let lesson = Sentence.lessons[name], let told = Sentence.lessonsTold[name] else { return nil }
      return Person(name: name, lesson: lesson, told: told)
    })

  private static let names = [
    DemoAccount.administrator, "hana.yu", "dohyun.ryu", "yuna.moon", "kyungmin.noh", "chaewon.han", "sangwoo.nam", "siwoo.lim",
  ]
}
