import GRDB
import IAM

extension Session {
  func credentialFacts(ofUser key: Int64) throws -> CredentialFacts? {
    try db.first("SELECT facts FROM credential_facts WHERE account = ? AND user = ?", [.integer(scope.ordinal), .integer(key)]) {
      CredentialFacts(values: FieldText.split($0.text(0)))
    }
  }

  func rootCredentialFacts() throws -> CredentialFacts? { try credentialFacts(ofUser: 0) }
}
