import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Trust policies for the usual trusted entities, laid out as AWS's console writes them.
///
/// Source: [Creating roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create.html).
enum TrustTemplate {
  /// A service may assume the role.
  static func service(_ principal: String) -> String {
    document(principal: #"{"Service":\#(quoted(principal))}"#, conditions: [])
  }

  /// Another account may let its users and roles assume the role.
  ///
  /// - Parameters:
  ///   - externalID: What the other account must say, against the confused deputy; nil for nothing.
  ///   - needsMFA: Whether the caller must have signed in with MFA.
  static func account(_ account: String, partition: String, externalID: String?, needsMFA: Bool) -> String {
    let id = externalID.map { #""StringEquals":{"sts:ExternalId":\#(quoted($0))}"# }
    let mfa = needsMFA ? #""Bool":{"aws:MultiFactorAuthPresent":"true"}"# : nil
    return document(principal: #"{"AWS":\#(quoted("arn:\(partition):iam::\(account):root"))}"#, conditions: [id, mfa].compactMap { $0 })
  }

  private static func document(principal: String, conditions: [String]) -> String {
    let condition = conditions.isEmpty ? "" : #","Condition":{\#(conditions.joined(separator: ","))}"#
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":\#(principal),"Action":"sts:AssumeRole"\#(condition)}]}"#
    return (try? PolicyFormatter.format(text)) ?? text
  }

  /// A text as JSON writes it.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": #"\""#
      case "\\": #"\\"#
      default: scalar.value < 0x20 ? "" : String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
