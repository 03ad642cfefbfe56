import AccountService
import Credentials
import IAM
import Language
import Terminal

/// Something a screen wants done. The first group is done by the application's state itself, the rest by the loop around it.
enum Effect: Sendable {
  /// Shows a screen on top of the others.
  case push(any Screen)
  /// Puts a screen in the place of the top one.
  case replace(any Screen)
  /// Goes back to the screen below.
  case pop
  /// Goes to a list, with nothing below it.
  case go(Place)
  /// Shows a dialog over the screen.
  case open(any Overlay)
  /// Shows a sentence for a while.
  case tell(Notice)
  /// Changes the language.
  case speak(Language)
  /// Changes the theme by name.
  case wear(String)
  /// Presses a key, as the help menu does for the entry that was chosen.
  case press(Key)
  /// Reads the list anew from its first row.
  case restart
  /// Looks at the store again.
  case refresh
  /// Goes back as `q` does: asks first when something is unsaved.
  case leave
  /// Leaves the screens of a thing that is no more.
  case gone(Place)
  /// Puts the screens of a thing that has another name now in the place of the old ones.
  case moved(Place, to: Place)
  /// The account has another alias now, or none.
  case alias(String?)
  /// Gives the visible screen an answer, as a dialog does with what was chosen.
  case answer(Answer, tag: String)
  /// Changes the account, says how it went and follows what comes after, whatever screen is visible by then.
  case perform(Change)
  /// Ends the session of whoever is signed in and shows the sign-in page.
  case signOut
  /// Goes back from a role to the person's own permissions.
  case switchBack
  /// Signs whoever is signed in out, and another of the demo's people in.
  case become(String)
  /// Shows the demo's people in place of the sign-in page.
  case showLessons
  /// Shows the sign-in page in their place, with a user's name; where her password was right, for the code.
  case showSignIn(user: String?, isCode: Bool)
  /// Locks the screen of whoever is signed in until the password is given.
  case lock
  /// The person has set the new password that was wanted: the console is hers.
  case renewed
  /// After so many minutes without a key the screen is locked; 0 is never.
  case idle(minutes: Int)

  /// Asks the account; the answer comes to the screen with this tag.
  case ask(any Query, tag: String)
  /// Gives up what was asked with this tag.
  case forget(tag: String)
  /// Changes the account, all operations or none; how it went comes to the screen with this tag.
  case change([any WriteOperation], expecting: [Expectation], tag: String)
  /// Finds out whether changes would take away the last way in as an administrator; the answer is a `Bool`.
  case tryOut([any WriteOperation], tag: String)
  /// Makes a change though it was held back; how it went comes to whoever wanted it.
  case insist(HeldChange)
  /// Gives up a change that was held back; whoever wanted it is told.
  case giveUp(HeldChange)
  /// Makes one change and brings its answer back to the screen with this tag, `.found(answer)`: what is to be seen once.
  case obtain(any WriteOperation, tag: String)
  /// Tries to sign in. The password is overwritten when it has been used.
  case signIn(SignInClaim, Secret)
  /// Goes on signing in with the code of an MFA device.
  case answerCode(String)
  /// Switches to a role; a refusal comes to the screen with this tag. In a chain it is the present role that takes it, else the person.
  case switchRole(RoleSwitch, isChain: Bool, tag: String)
  /// Tells the account that a role was left.
  case exitRole(RoleSession)
  /// Gives up signing in: the password that waits for a code is overwritten.
  case giveUpSignIn
  /// Tries to unlock the screen. The password is overwritten when it has been used.
  case unlock(Secret)
  /// Ends a session that is no longer the console's.
  case endSession(SignedIn)
  /// Puts the demo account back as it was at the start.
  case resetDemo
  /// Puts text on the terminal's clipboard.
  case copy(String)
  /// Puts a secret on the terminal's clipboard, straight from its memory.
  case copySecret(Secret)
  /// Writes a text to a file that must not exist yet.
  case save(String, toFile: String)
  /// Writes a secret to a file that must not exist yet, straight from its memory; how it went comes to the screen with this tag.
  case saveSecret(Secret, toFile: String, tag: String)
  /// Writes the screen as text to a file that must not exist yet.
  case saveScreen(String)
  /// Rings the bell.
  case ring
  /// Paints everything again.
  case repaint
  /// Gives the terminal back until the shell resumes the program.
  case suspend
  /// Switches reports of the mouse.
  case mouse(Bool)
  /// Ends the program.
  case quit
}

/// A change of the account that a key begins: what is done, all or nothing, what is said of it, and what follows.
struct Change: Sendable {
  var operations: [any WriteOperation]
  /// Revisions that must still be in force.
  var expectations: [Expectation] = []
  /// Whether it has been asked already if it takes away the last way in as an administrator.
  var isInsisted = false
  /// What is told when it is done; nil where the page that follows says enough.
  var done: Sentence?
  /// What follows when it is done.
  var then: [Effect] = []
  /// The role that is switched to, in place of operations, and whether the present role takes it.
  var role: (wish: RoleSwitch, isChain: Bool)?
  /// What follows the answer of the one operation, where it is to be seen: instead of `then`, in forms.
  var obtained: (@Sendable (any Sendable) -> [Effect])?

  /// The same, once it has been asked what it takes away.
  var insisted: Change {
    var copy = self
    copy.isInsisted = true
    return copy
  }

  /// Tells that it is done.
  var told: [Effect] { done.map { [.tell(Notice(.success, $0))] } ?? [] }
}

/// A change that was held back, since nobody could sign in as an administrator any more after it.
struct HeldChange: Sendable {
  let operations: [any WriteOperation]
  let expectations: [Expectation]
  /// Where its answer goes.
  let layer: Int
  let tag: String
}

/// A sentence shown for a while in the bottom line.
struct Notice: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case success, info, failure
  }

  var kind: Kind
  var sentence: Sentence

  init(_ kind: Kind, _ sentence: Sentence) {
    self.kind = kind
    self.sentence = sentence
  }

  /// An error as it is told: its code and its sentence.
  init(_ error: IAMError) {
    kind = .failure
    let told = Sentence("\(error.code.rawValue): \(error.message.english)", "\(error.code.rawValue): \(error.message.korean)")
    sentence = error.denied == nil ? told : .withWhyKey(told)
  }
}

/// What the loop brings back from the account.
enum Answer: Sendable {
  /// What a query answered, of the type the query says.
  case found(any Sendable)
  /// A change is made and durable.
  case changed
  /// It didn't work.
  case failed(IAMError)
}
