import Language

/// Twenty-five people and four programs. Wrong on purpose: an intern is an administrator, one user is in no group and has everything, passwords
/// without MFA, one never used, a key 400 days old, one that was never used.
enum DemoUsers {
  static let all: [DemoUser] = platform + data + security + others + programs + learners

  private static let platform = [
    DemoUser(
      name: "minjun.kim", team: .demoPlatform, job: .demoLead, age: 1460, groups: ["administrators", "developers"],
      password: DemoPassword(age: 61, used: 0, hasMFA: true), keys: [DemoKey(age: 45, used: 1, service: "ec2")]),
    DemoUser(
      name: "seoyeon.lee", team: .demoPlatform, job: .demoEngineer, age: 1190, groups: ["developers"], boundary: "developer-boundary",
      password: DemoPassword(age: 88, used: 1, hasMFA: true), keys: [DemoKey(age: 30, used: 0, service: "ecr")]),
    DemoUser(
      name: "jiho.park", team: .demoPlatform, job: .demoEngineer, age: 820, groups: ["developers"], boundary: "developer-boundary",
      password: DemoPassword(age: 310, used: 3, hasMFA: false),
      keys: [DemoKey(age: 190, used: 2), DemoKey(age: 700, used: 210, isActive: false)]),
    DemoUser(
      name: "haeun.choi", team: .demoPlatform, job: .demoEngineer, age: 400, groups: ["developers"], boundary: "developer-boundary",
      password: DemoPassword(age: 20, used: 0, hasMFA: true)),
    DemoUser(
      name: "sora.hwang", team: .demoPlatform, job: .demoIntern, age: 38, groups: ["developers"], attached: ["AdministratorAccess"],
      password: DemoPassword(age: 38, used: 2, hasMFA: false)),
  ]

  private static let data = [
    DemoUser(
      name: "doyun.jung", team: .demoData, job: .demoLead, age: 1300, groups: ["data-engineers", "developers"],
      password: DemoPassword(age: 75, used: 0, hasMFA: true), keys: [DemoKey(age: 60, used: 0, service: "athena")]),
    DemoUser(
      name: "sua.kang", team: .demoData, job: .demoAnalyst, age: 640, groups: ["data-engineers"],
      password: DemoPassword(age: 130, used: 5, hasMFA: true)),
    DemoUser(
      name: "yejun.cho", team: .demoData, job: .demoAnalyst, age: 210, groups: ["data-engineers"],
      password: DemoPassword(age: 210, used: 96, hasMFA: false), keys: [DemoKey(age: 205, used: nil)]),
    DemoUser(
      name: "jiwoo.yoon", team: .demoData, job: .demoEngineer, age: 95, groups: ["data-engineers"], attached: ["data-lake-write"],
      password: DemoPassword(age: 95, used: 1, hasMFA: true)),
  ]

  private static let security = [
    DemoUser(
      name: "eunseo.jang", team: .demoSecurity, job: .demoLead, age: 1150, groups: ["administrators", "auditors"],
      password: DemoPassword(age: 15, used: 0, hasMFA: true)),
    DemoUser(
      name: "siwoo.lim", team: .demoSecurity, job: .demoAuditor, age: 530, groups: ["auditors"],
      password: DemoPassword(age: 44, used: 4, hasMFA: true)),
    DemoUser(
      name: "chaewon.han", team: .demoSecurity, job: .demoAuditor, age: 12, groups: ["auditors"],
      password: DemoPassword(age: 12, used: nil, hasMFA: false)),
  ]

  private static let others = [
    DemoUser(
      name: "junseo.oh", path: "/finance/", team: .demoFinance, job: .demoLead, age: 990, groups: ["finance"],
      password: DemoPassword(age: 52, used: 1, hasMFA: true)),
    DemoUser(
      name: "nayoung.seo", path: "/finance/", team: .demoFinance, job: .demoAccountant, age: 300, groups: ["finance"],
      attached: ["cost-reports"],
      password: DemoPassword(age: 300, used: 8, hasMFA: false)),
    DemoUser(
      name: "taeyang.shin", team: .demoSupport, job: .demoLead, age: 700, groups: ["support"],
      password: DemoPassword(age: 33, used: 0, hasMFA: true)),
    DemoUser(
      name: "bora.kwon", team: .demoSupport, job: .demoAgent, age: 280, groups: ["support"],
      password: DemoPassword(age: 80, used: 2, hasMFA: true)),
    DemoUser(
      name: "hyunwoo.song", team: .demoMobile, job: .demoEngineer, age: 1610, attached: ["PowerUserAccess", "IAMFullAccess"],
      password: DemoPassword(age: 720, used: 410, hasMFA: false), keys: [DemoKey(age: 415, used: 398)]),
    DemoUser(
      name: "minji.ahn", team: .demoMobile, job: .demoEngineer, age: 160, groups: ["developers"], boundary: "developer-boundary",
      password: DemoPassword(age: 70, used: 1, hasMFA: true)),
    DemoUser(
      name: "anna.keller", path: "/contractors/", team: .demoPartner, job: .demoContractor, age: 75, groups: ["developers"],
      boundary: "contractor-boundary", password: DemoPassword(age: 75, used: 6, hasMFA: true)),
    DemoUser(
      name: "marco.rossi", path: "/contractors/", team: .demoPartner, job: .demoContractor, age: 420, groups: ["developers"],
      password: DemoPassword(age: 420, used: 150, hasMFA: false), keys: [DemoKey(age: 400, used: 149, service: "lambda")]),
  ]

  private static let programs = [
    DemoUser(
      name: "ci-deployer", path: "/programs/", team: .demoPlatform, job: .demoProgram, age: 1100,
      attached: ["deploy-artifacts", "start-anything"],
      keys: [DemoKey(age: 402, used: 0, service: "codebuild")]),
    DemoUser(
      name: "night-batch", path: "/programs/", team: .demoFinance, job: .demoProgram, age: 860,
      keys: [DemoKey(age: 240, used: 0, service: "dynamodb"), DemoKey(age: 860, used: 240, isActive: false)]),
    DemoUser(
      name: "metrics-agent", path: "/programs/", team: .demoPlatform, job: .demoProgram, age: 330, attached: ["CloudWatchReadOnlyAccess"],
      keys: [DemoKey(age: 58, used: 0, service: "monitoring")]),
    DemoUser(
      name: "legacy-ftp", path: "/programs/", team: .demoSupport, job: .demoProgram, age: 2050, attached: ["AmazonS3FullAccess"],
      keys: [DemoKey(age: 1400, used: 760)]),
  ]

  /// People who are there for a lesson: see `DemoLessons`.
  private static let learners = [
    DemoUser(
      name: "hana.yu", team: .demoSupport, job: .demoIntern, age: 3, password: DemoPassword(age: 3, used: nil, hasMFA: false)),
    DemoUser(
      name: "dohyun.ryu", team: .demoSecurity, job: .demoEngineer, age: 210, attached: ["IAMFullAccess"],
      password: DemoPassword(age: 40, used: 1, hasMFA: true)),
    DemoUser(
      name: "yuna.moon", team: .demoMobile, job: .demoLead, age: 520, attached: ["IAMFullAccess", "PowerUserAccess"],
      boundary: "developer-boundary", password: DemoPassword(age: 60, used: 2, hasMFA: true)),
    DemoUser(
      name: "kyungmin.noh", team: .demoSupport, job: .demoAgent, age: 1, groups: ["support"], attached: ["IAMUserChangePassword"],
      password: DemoPassword(age: 1, used: nil, hasMFA: false, mustBeChanged: true)),
    DemoUser(
      name: "sangwoo.nam", team: .demoMobile, job: .demoIntern, age: 25, groups: ["developers"],
      password: DemoPassword(age: 25, used: 0, hasMFA: false)),
  ]

  /// Inline policies of users: the nightly job may do everything, and two are there for a lesson.
  static let inline: [String: [String: String]] = [
    "dohyun.ryu": [
      "no-deletions": """
      {
          "Version": "2012-10-17",
          "Statement": [
              {
                  "Sid": "NothingIsTakenAway",
                  "Effect": "Deny",
                  "Action": ["iam:Delete*", "iam:Detach*", "iam:Remove*", "iam:Deactivate*"],
                  "Resource": "*"
              }
          ]
      }
      """
    ],
    "siwoo.lim": [
      "take-helpdesk": """
      {
          "Version": "2012-10-17",
          "Statement": [
              {
                  "Effect": "Allow",
                  "Action": "sts:AssumeRole",
                  "Resource": "arn:aws:iam::\(DemoAccount.digits):role/user-helpdesk"
              }
          ]
      }
      """
    ],
    "night-batch": [
      "temporary-fix": """
      {
          "Version": "2012-10-17",
          "Statement": [
              {
                  "Sid": "RemoveAfterMigration",
                  "Effect": "Allow",
                  "Action": "*",
                  "Resource": "*"
              }
          ]
      }
      """
    ],
  ]
}
