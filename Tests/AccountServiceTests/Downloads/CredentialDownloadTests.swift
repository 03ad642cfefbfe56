import AccountService
import Credentials
import IAM
import Testing

struct CredentialDownloadTests {
  private func text(_ secret: Secret) -> String { secret.withBytes { String(decoding: $0, as: UTF8.self) } }

  private func key(_ name: String?) -> NewAccessKey {
    var key = NewAccessKey()
    key.userName = name
    key.accessKeyID = "AKIAIOSFODNN7EXAMPLE"
    key.secretAccessKey = Secret(utf8: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    return key
  }

  @Test func `an access key's file is the one that the AWS CLI imports`() throws {
    let file = try #require(CredentialDownload(accessKey: key("ada")))
    #expect(file.name == "ada_accessKeys.csv")
    #expect(
      text(file.content)
        == "User Name,Access key ID,Secret access key\r\n"
        + "ada,AKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\r\n")
  }

  @Test func `the root user's file has its own name`() throws {
    let file = try #require(CredentialDownload(accessKey: key(nil)))
    #expect(
      file.name == "rootkey.csv"
        && text(file.content).hasSuffix("\r\nroot,AKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\r\n"))
  }

  @Test func `without the secret there is no file`() {
    var gone = key("ada")
    gone.secretAccessKey?.wipe()
    #expect(CredentialDownload(accessKey: gone) == nil)
    gone.secretAccessKey = nil
    #expect(CredentialDownload(accessKey: gone) == nil)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("é", "é"),
    ("\"\"", "\"\"\"\"\"\""),
  ])
  func `a password is quoted where a reader would misread it`(password: String, cell: String) {
    let file = CredentialDownload(
      userName: "ada", password: Secret(utf8: password), signInURL: "https://acme.signin.aws.amazon.com/console")
    #expect(file.name == "ada_credentials.csv")
    let rows = "User name,Password,Console sign-in URL\r\nada,\(cell),https://acme.signin.aws.amazon.com/console\r\n"
    #expect(text(file.content) == (password == "é" ? "\u{FEFF}" : "") + rows)
  }
}
