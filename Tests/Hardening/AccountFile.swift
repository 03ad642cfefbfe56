import Foundation

/// Writes the authorization details of a made-up account of any size, as `aws iam get-account-authorization-details` prints them.
///
/// Names, tags and dates are the same for the same number of users. The first 60 users sort before all others, so that the first screen is
/// known; three letters (`qzx`) occur in one name of 50,000, others in most.
public struct AccountFile {
  /// How many users.
  public let users: Int

  private static let given = [
    "minji", "seojun", "alice", "bruno", "chen", "dana", "emil", "farid", "grace", "hana", "ivan", "jiho", "kofi", "lena", "maria", "noor",
  ]
  private static let family = [
    "kim", "lee", "park", "choi", "silva", "novak", "weber", "rossi", "haddad", "okafor", "tanaka", "wang", "smith", "garcia", "jensen",
    "roy",
  ]
  private static let paths = ["/", "/staff/", "/staff/seoul/", "/ops/on-call/", "/service/"]
  private static let departments = ["engineering", "finance", "영업", "人事", "support", "연구소"]

  /// An account with this many users.
  public init(users: Int) { self.users = users }

  /// The name of a user; 0 to 59 are those of the first screen.
  public static func name(_ index: Int) -> String {
    if index < 60 { return "aa-first-\(pad(index, 2))" }
    let rare = index % 50_000 == 1234 ? ".qzx" : ""
    return "\(given[index % 16]).\(family[index / 16 % 16])\(rare)-\(index)"
  }

  /// Writes the file.
  public func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileWriteUnknown)
    }
    defer { try? file.close() }
    var buffer = Data(#"{"UserDetailList":["#.utf8)
    for index in 0..<users {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(contentsOf: Self.user(index).utf8)
      if buffer.count > 1 << 20 {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    buffer.append(contentsOf: Self.end.utf8)
    try file.write(contentsOf: buffer)
  }

  private static func user(_ index: Int) -> String {
    let path = paths[index % 5]
    let name = name(index)
    let group = index % 4 == 0 ? #""group-\#(index % 20)""# : ""
    let policy =
      index % 10 == 0 ? #"{"PolicyName":"ReadOnlyAccess","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"# : ""
    return #"{"Path":"\#(path)","UserName":"\#(name)","UserId":"AIDA\#(identifier(index))","#
      + #""Arn":"arn:aws:iam::123456789012:user\#(path)\#(name)","CreateDate":"20\#(pad(10 + index % 15, 2))-0\#(1 + index % 9)-\#(pad(1 + index % 28, 2))T0\#(index % 10):15:00+00:00","#
      + #""GroupList":[\#(group)],"AttachedManagedPolicies":[\#(policy)],"#
      + #""Tags":[{"Key":"Department","Value":"\#(departments[index % 6])"},{"Key":"CostCenter","Value":"\#(1000 + index % 9000)"}]}"#
  }

  private static func identifier(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (rest, text) = (index, "")
    for _ in 0..<17 {
      text.append(letters[rest & 31])
      rest >>= 5
    }
    return text
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let end: String = {
    let groups = stride(from: 0, to: 20, by: 4).map { index in
      #"{"Path":"/","GroupName":"group-\#(index)","GroupId":"AGPA\#(identifier(index))","Arn":"arn:aws:iam::123456789012:group/group-\#(index)","#
        + #""CreateDate":"2020-01-01T00:00:00+00:00","GroupPolicyList":[],"AttachedManagedPolicies":[]}"#
    }
    return #"],"GroupDetailList":[\#(groups.joined(separator: ","))],"RoleDetailList":[],"Policies":[]}"# + "\n"
  }()
}
