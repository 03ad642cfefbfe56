/// Passwords: what they may be, and what keeps them from being taken.
extension Sentence {
  /// A password couldn't be hashed.
  public static let passwordNotHashed = Sentence(
    "There isn't enough memory to check or set a password; try again when the machine has 128 MiB free.",
    "암호를 확인하거나 설정할 메모리가 부족합니다. 시스템에 128MiB의 여유가 있을 때 다시 시도하십시오.")
}
