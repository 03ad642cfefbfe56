/// What the simulator's queries refuse.
extension Sentence {
  /// More requests than are decided at once.
  public static func tooManyRequests(_ count: Int, limit: Int) -> Sentence {
    Sentence(
      "\(number(count)) requests are more than the \(number(limit)) that are decided at once; choose fewer actions or resources.",
      "요청 \(number(count))개는 한 번에 판정할 수 있는 \(number(limit))개보다 많습니다. 작업 또는 리소스를 줄이십시오.")
  }
}
