import GRDB
import IAM

extension Session {
  func groups(ofUser key: Int64) throws -> [Stored<Group>] {
    try db.all(
      """
      SELECT \(Table.entity.listOfE) FROM membership m CROSS JOIN entity e ON e.key = m.grp WHERE m.user = ? ORDER BY e.name
      """, [.integer(key)]
    ) { EntityRow($0).group }
  }

  func groupCount(ofUser key: Int64) throws -> Int {
    Int(try db.number("SELECT count(*) FROM membership WHERE user = ?", [.integer(key)]) ?? 0)
  }

  func memberCount(ofGroup key: Int64) throws -> Int { try tally(.members(group: key)) }

  func isMember(user: Int64, ofGroup group: Int64) throws -> Bool {
    try db.exists("SELECT 1 FROM membership WHERE grp = ? AND user = ?", [.integer(group), .integer(user)])
  }

  func roles(ofInstanceProfile key: Int64) throws -> [Stored<Role>] {
    let rows = try db.all(
      """
      SELECT \(Table.entity.listOfE) FROM profile_role p CROSS JOIN entity e ON e.key = p.role WHERE p.profile = ? ORDER BY e.name
      """, [.integer(key)], EntityRow.init)
    return try rows.map(stored(role:))
  }

  func instanceProfiles(ofRole key: Int64) throws -> [Stored<InstanceProfile>] {
    try db.all(
      """
      SELECT \(Table.entity.listOfE) FROM profile_role p CROSS JOIN entity e ON e.key = p.profile WHERE p.role = ? ORDER BY e.name
      """, [.integer(key)]
    ) { EntityRow($0).instanceProfile }
  }
}
