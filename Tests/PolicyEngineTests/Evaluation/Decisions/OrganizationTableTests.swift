import PolicyEngine
import Testing

/// Every combination of what service control policies, resource control policies and endpoint policies say of a request that the
/// account's own policies allow. The answers are written down, not computed.
struct OrganizationTableTests {
  /// Four rows of four: service control policies absent, allowing, saying nothing, denying; within each resource control policies likewise.
  /// In a row the endpoint policy likewise. `o` stands for scp, `c` for rcp, `e` for endpoint, a capital for an explicit deny.
  private static let rows = [
    ".   .   e   E",
    ".   .   e   E",
    "c   c   ce  cE",
    "C   C   Ce  CE",
    ".   .   e   E",
    ".   .   e   E",
    "c   c   ce  cE",
    "C   C   Ce  CE",
    "o   o   oe  oE",
    "o   o   oe  oE",
    "oc  oc  oce ocE",
    "oC  oC  oCe oCE",
    "O   O   Oe  OE",
    "O   O   Oe  OE",
    "Oc  Oc  Oce OcE",
    "OC  OC  OCe OCE",
  ]

  private static let layers: [Character: String] = ["o": "scp", "c": "rcp", "e": "endpoint"]

  private func request() throws -> Case {
    var one = Case()
    one.identity = [try Both.policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)]
    return one
  }

  /// What a layer may be: absent, allowing, saying nothing, denying.
  private func limits(_ principal: String) throws -> [PolicyDocument?] {
    [
      nil, try Both.policy(#"{"Effect":"Allow",\#(principal)"Action":"*","Resource":"*"}"#),
      try Both.policy(#"{"Effect":"Allow",\#(principal)"Action":"ec2:*","Resource":"*"}"#),
      try Both.policy(#"{"Effect":"Deny",\#(principal)"Action":"*","Resource":"*"}"#),
    ]
  }

  @Test func `an organization's and an endpoint's policies must allow where they are`() throws {
    let services = try limits("")
    let resources = try limits(#""Principal":"*","#)
    var one = try request()
    for (number, row) in Self.rows.enumerated() {
      one.serviceControl = services[number / 4].map { [[$0]] }
      one.resourceControl = resources[number % 4].map { [[$0]] }
      for (place, answer) in row.split(separator: " ").enumerated() {
        one.endpoint = resources[place].map { [$0] }
        let blockers = answer == "." ? [] : answer.map { Self.layers[Character($0.lowercased())] ?? "?" }.sorted()
        let decision = answer == "." ? "Allowed" : answer == answer.lowercased() ? "ImplicitlyDenied" : "ExplicitlyDenied"
        #expect(try one.decisions == [decision], "row \(number) at \(place)")
        #expect(try one.blockers == [blockers], "row \(number) at \(place)")
      }
    }
  }

  /// Levels from the root of the organization; `+` allows, `-` says nothing, `!` denies, `0` has no policy. Policies of one level count
  /// together.
  @Test(arguments: [
    ([], "Allowed"), (["+"], "Allowed"), (["+", "+"], "Allowed"), (["+", "+", "+"], "Allowed"), (["-+", "+-"], "Allowed"),
    (["-"], "ImplicitlyDenied"), (["+", "-"], "ImplicitlyDenied"), (["-", "+"], "ImplicitlyDenied"), (["+", "0"], "ImplicitlyDenied"),
    (["0"], "ImplicitlyDenied"), (["+!"], "ExplicitlyDenied"), (["+", "+!", "+"], "ExplicitlyDenied"), (["-", "!"], "ExplicitlyDenied"),
  ])
  func `every level must allow, and any may deny`(levels: [String], decision: String) throws {
    for resourceControl in [false, true] {
      let limits = try limits(resourceControl ? #""Principal":"*","# : "")
      let signs: [Character: PolicyDocument?] = ["+": limits[1], "-": limits[2], "!": limits[3], "0": nil]
      let lists = levels.map { level in level.compactMap { signs[$0] ?? nil } }
      var one = try request()
      if resourceControl { one.resourceControl = lists } else { one.serviceControl = lists }
      #expect(try one.decisions == [decision])
    }
  }
}
