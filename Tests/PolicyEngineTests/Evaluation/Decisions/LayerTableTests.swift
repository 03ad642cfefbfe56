import PolicyEngine
import Testing

/// Every combination of what identity policies, the resource's policy, the boundary and the session policy say. The answers are written
/// down, not computed.
struct LayerTableTests {
  /// Whose the resource is.
  enum Owner { case same, other, trust }

  /// What the resource's policy says: there is none, it is about somebody else, it denies everybody, or it allows by a name.
  enum Naming { case absent, none, deny, account, role, session, user, star }

  /// The answers to one saying of the resource's policy: a row each for identity policies that allow, say nothing, or deny. In a row four
  /// times four answers: for the boundary absent, allowing, saying nothing, denying, and within each for the session policy likewise.
  ///
  /// An answer tells what blocks: `i` identity, `r` resource, `b` boundary, `s` session, a capital for an explicit deny; `.` is allowed.
  struct Block: CustomTestStringConvertible {
    let owner: Owner
    let naming: Naming
    let rows: [String]

    init(_ owner: Owner, _ naming: Naming, _ rows: [String]) {
      self.owner = owner
      self.naming = naming
      self.rows = rows
    }

    var testDescription: String { "\(owner) \(naming)" }
  }

  private static let layers: [Character: String] = ["i": "identity", "r": "resource", "b": "boundary", "s": "session"]

  @Test(arguments: blocks)
  func `every layer blocks what it must, and no more`(block: Block) throws {
    let allow = try Both.policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    let none = try Both.policy(#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#)
    let deny = try Both.policy(#"{"Effect":"Deny","Action":"*","Resource":"*"}"#)
    let limits: [[PolicyDocument]?] = [nil, [allow], [none], [deny]]
    var one = try Self.request(block)
    for (identity, row) in zip([[allow], [none], [allow, deny]], block.rows) {
      one.identity = identity
      for (place, answer) in row.split(separator: " ").enumerated() {
        one.boundary = limits[place / 4]
        one.session = limits[place % 4]
        let blockers = answer == "." ? [] : answer.map { Self.layers[Character($0.lowercased())] ?? "?" }.sorted()
        let decision = answer == "." ? "Allowed" : answer == answer.lowercased() ? "ImplicitlyDenied" : "ExplicitlyDenied"
        #expect(try one.decisions == [decision], "\(row) at \(place)")
        #expect(try one.blockers == [blockers], "\(row) at \(place)")
      }
    }
  }

  @Test func `the table has every combination once`() {
    #expect(Set(Self.blocks.map(\.testDescription)).count == 24)
    #expect(Self.blocks.allSatisfy { $0.rows.count == 3 && $0.rows.allSatisfy { $0.split(separator: " ").count == 16 } })
  }

  /// A session of a role asks; where the policy names a user, that user.
  private static func request(_ block: Block) throws -> Case {
    var one = Case()
    one.principal = block.naming == .user ? Account.ana : Account.session
    one.roleARN = block.naming == .user ? nil : Account.role
    switch block.owner {
    case .same: one.owner = Account.number
    case .other: one.owner = Account.other
    case .trust:
      one.action = "sts:AssumeRole"
      one.resource = "arn:aws:iam::\(Account.number):role/Writer"
    }
    one.resourcePolicy = try resourcePolicy(block.naming)
    return one
  }

  private static func resourcePolicy(_ naming: Naming) throws -> PolicyDocument? {
    let names: [Naming: String] = [
      .none: "arn:aws:iam::999999999999:user/somebody", .account: Account.number, .role: Account.role, .session: Account.session,
      .user: Account.ana, .star: "*", .deny: "*",
    ]
    guard let name = names[naming] else { return nil }
    let effect = naming == .deny ? "Deny" : "Allow"
    return try Both.policy(#"{"Effect":"\#(effect)","Principal":{"AWS":"\#(name)"},"Action":"*"}"#)
  }

  static let blocks = [
    Block(
      .same, .absent,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .same, .none,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .same, .deny,
      [
        "R    R    Rs   RS   R    R    Rs   RS   Rb   Rb   Rbs  RbS  RB   RB   RBs  RBS",
        "iR   iR   iRs  iRS  iR   iR   iRs  iRS  iRb  iRb  iRbs iRbS iRB  iRB  iRBs iRBS",
        "IR   IR   IRs  IRS  IR   IR   IRs  IRS  IRb  IRb  IRbs IRbS IRB  IRB  IRBs IRBS",
      ]),
    Block(
      .same, .account,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .same, .role,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .same, .session,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
    Block(
      .same, .user,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
    Block(
      .same, .star,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
    Block(
      .other, .absent,
      [
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "ir   ir   irs  irS  ir   ir   irs  irS  irb  irb  irbs irbS irB  irB  irBs irBS",
        "Ir   Ir   Irs  IrS  Ir   Ir   Irs  IrS  Irb  Irb  Irbs IrbS IrB  IrB  IrBs IrBS",
      ]),
    Block(
      .other, .none,
      [
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "ir   ir   irs  irS  ir   ir   irs  irS  irb  irb  irbs irbS irB  irB  irBs irBS",
        "Ir   Ir   Irs  IrS  Ir   Ir   Irs  IrS  Irb  Irb  Irbs IrbS IrB  IrB  IrBs IrBS",
      ]),
    Block(
      .other, .deny,
      [
        "R    R    Rs   RS   R    R    Rs   RS   Rb   Rb   Rbs  RbS  RB   RB   RBs  RBS",
        "iR   iR   iRs  iRS  iR   iR   iRs  iRS  iRb  iRb  iRbs iRbS iRB  iRB  iRBs iRBS",
        "IR   IR   IRs  IRS  IR   IR   IRs  IRS  IRb  IRb  IRbs IRbS IRB  IRB  IRBs IRBS",
      ]),
    Block(
      .other, .account,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .other, .role,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .other, .session,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .other, .user,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .other, .star,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .trust, .absent,
      [
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "Ir   Ir   Irs  IrS  Ir   Ir   Irs  IrS  Irb  Irb  Irbs IrbS IrB  IrB  IrBs IrBS",
      ]),
    Block(
      .trust, .none,
      [
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "r    r    rs   rS   r    r    rs   rS   rb   rb   rbs  rbS  rB   rB   rBs  rBS",
        "Ir   Ir   Irs  IrS  Ir   Ir   Irs  IrS  Irb  Irb  Irbs IrbS IrB  IrB  IrBs IrBS",
      ]),
    Block(
      .trust, .deny,
      [
        "R    R    Rs   RS   R    R    Rs   RS   Rb   Rb   Rbs  RbS  RB   RB   RBs  RBS",
        "R    R    Rs   RS   R    R    Rs   RS   Rb   Rb   Rbs  RbS  RB   RB   RBs  RBS",
        "IR   IR   IRs  IRS  IR   IR   IRs  IRS  IRb  IRb  IRbs IRbS IRB  IRB  IRBs IRBS",
      ]),
    Block(
      .trust, .account,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "i    i    is   iS   i    i    is   iS   ib   ib   ibs  ibS  iB   iB   iBs  iBS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .trust, .role,
      [
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        ".    .    s    S    .    .    s    S    b    b    bs   bS   B    B    Bs   BS",
        "I    I    Is   IS   I    I    Is   IS   Ib   Ib   Ibs  IbS  IB   IB   IBs  IBS",
      ]),
    Block(
      .trust, .session,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
    Block(
      .trust, .user,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
    Block(
      .trust, .star,
      [
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        ".    .    .    S    .    .    .    S    .    .    .    S    B    B    B    BS",
        "I    I    I    IS   I    I    I    IS   I    I    I    IS   IB   IB   IB   IBS",
      ]),
  ]
}
