extension SimulateAccess {
  /// On the principal.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .principal(principal))] }
}
