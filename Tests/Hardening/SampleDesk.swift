public import AccountService
import Foundation
public import IAM
import Synchronization

/// A small account in which everything occurs, the same in every run down to IDs and dates.
public enum SampleDesk {
  /// The moment at which it is looked at.
  public static let now = Timestamp(seconds: 1_760_000_000)

  /// Fills a new store with the account.
  public static func service(in scratch: ScratchStore) throws -> AccountService {
    let service = try scratch.service(environment: environment())
    try service.perform(all: operations, as: ScratchStore.owner)
    return service
  }

  /// A clock that stands, and randomness that is counted.
  private static func environment() -> ServiceEnvironment {
    let counter = Counter()
    return ServiceEnvironment(
      now: { now }, random: { AnyGenerator(SeededRandom(seed: counter.next())) },
      eventID: {
        let digits = String(counter.next(), radix: 16)
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
      })
  }

  private final class Counter: Sendable {
    private let value = Mutex(UInt64(0))

    func next() -> UInt64 {
      value.withLock { value in
        value += 1
        return value
      }
    }
  }

  private static let trust =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
  private static let partner =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#
  private static let reports = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "ReadReports",
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:ListBucket"],
          "Resource": ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"]
        }
      ]
    }
    """
  private static let deny = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:*","Resource":"*"}]}"#
  private static func own(_ name: String) -> String { "arn:aws:iam::123456789012:policy/\(name)" }

  private static var operations: [any WriteOperation] {
    var all: [any WriteOperation] = [CreateAccountAlias(accountAlias: "sample-desk")]
    all += ["developers", "finance", "ops", "empty"].map { name in
      CreateGroup(groupName: name, path: name == "finance" ? "/business/" : nil)
    }
    all += [
      CreatePolicy(policyName: "ReadReports", policyDocument: reports, path: "/business/", description: "Monthly reports"),
      CreatePolicy(policyName: "NoIAM", policyDocument: deny),
      CreatePolicy(policyName: "Unused", policyDocument: deny),
    ]
    let people = [
      ("alice", "/staff/", "개발"), ("bruno", "/staff/", "재무"), ("chen", "/staff/seoul/", "운영"),
      ("dana.long.name+with=signs@example.com", "/", "Support"),
      ("emil", "/", "연구소"), ("farid", "/service/", "automation"), ("grace", "/staff/", "개발"), ("hana", "/staff/seoul/", "인사"),
    ]
    for (name, path, team) in people {
      all.append(CreateUser(userName: name, path: path, tags: [Tag(key: "Team", value: team), Tag(key: "담당자", value: "이서연")]))
    }
    all += [
      AddUserToGroup(groupName: "developers", userName: "alice"), AddUserToGroup(groupName: "developers", userName: "grace"),
      AddUserToGroup(groupName: "ops", userName: "alice"), AddUserToGroup(groupName: "finance", userName: "bruno"),
      AttachUserPolicy(userName: "alice", policyARN: "arn:aws:iam::123456789012:policy/business/ReadReports"),
      AttachUserPolicy(userName: "alice", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"),
      PutUserPolicy(userName: "alice", policyName: "own-keys", policyDocument: reports),
      PutUserPermissionsBoundary(userName: "alice", permissionsBoundary: own("NoIAM")),
      AttachGroupPolicy(groupName: "developers", policyARN: "arn:aws:iam::aws:policy/PowerUserAccess"),
      PutGroupPolicy(groupName: "developers", policyName: "group-inline", policyDocument: deny),
      CreatePolicyVersion(policyARN: own("NoIAM"), policyDocument: reports, setAsDefault: true),
      CreateRole(roleName: "web-server", assumeRolePolicyDocument: trust, description: "Front of the shop"),
      CreateRole(roleName: "partner-audit", assumeRolePolicyDocument: partner, path: "/partners/"),
      AttachRolePolicy(roleName: "web-server", policyARN: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"),
      CreateInstanceProfile(instanceProfileName: "web-server"),
      AddRoleToInstanceProfile(instanceProfileName: "web-server", roleName: "web-server"),
    ]
    return all
  }
}
