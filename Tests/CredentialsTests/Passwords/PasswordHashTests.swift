import Credentials
import Foundation
import IAM
import Language
import TestSupport
import Testing

struct PasswordHashTests {
  static let cheap = PasswordHash.Cost(logN: 4, r: 8, p: 1)

  private func make(_ text: String, seed: UInt64 = 1, cost: PasswordHash.Cost = cheap) throws -> PasswordHash {
    var random = SeededGenerator(seed: seed)
    return try PasswordHash.make(Secret(utf8: text), cost: cost, using: &random)
  }

  @Test func `the password matches its hash and no other does`() throws {
    let hash = try make("correct horse")
    #expect(try hash.matches(Secret(utf8: "correct horse")))
    for other in ["", "correct hors", "correct horse ", "Correct horse"] { #expect(try !hash.matches(Secret(utf8: other))) }
  }

  /// The vectors of RFC 7914, section 12; a hash keeps the first 32 of their 64 bytes, which scrypt makes independently of the rest.
  @Test(arguments: [
    ("", "$scrypt$ln=4,r=1,p=1$$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI"),
    ("password", "$scrypt$ln=10,r=8,p=16$TmFDbA$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI"),
    ("pleaseletmein", "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"),
  ])
  func `the hashes of RFC 7914 match their passwords`(password: String, encoded: String) throws {
    let hash = try #require(PasswordHash(encoded: encoded))
    #expect(try hash.matches(Secret(utf8: password)))
    #expect(hash.encoded == encoded)
  }

  @Test func `the text of a hash names the cost and gives the same hash back`() throws {
    let hash = try make("correct horse")
    #expect(hash.encoded.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    let read = try #require(PasswordHash(encoded: hash.encoded))
    #expect(read == hash)
    #expect(try read.matches(Secret(utf8: "correct horse")))
  }

  @Test func `the same password is hashed differently each time`() throws {
    #expect(try make("correct horse", seed: 1) != make("correct horse", seed: 2))
  }

  @Test func `the text has no part of the password, and the description nothing at all`() throws {
    let hash = try make("correct horse")
    #expect(!hash.encoded.contains("horse"))
    #expect("\(hash)" == "(password hash)")
  }

  @Test(arguments: [
    "", "scrypt", "$scrypt$ln=4,r=8,p=1$AAAA", "$scrypt$ln=4,r=8,p=1$AAAA$AAAA", "$argon2id$ln=4,r=8,p=1$AAAA$",
    "$scrypt$ln=04,r=8,p=1$AAAA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI",
    "$scrypt$r=8,ln=4,p=1$AAAA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI",
    "$scrypt$ln=4,r=8,p=1$A*AA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI",
    "$scrypt$ln=4,r=8,p=1$AAAA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI=",
    "$scrypt$ln=4,r=8,p=1$AAAA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEJ",
  ])
  func `a text that is no hash is none`(text: String) {
    #expect(PasswordHash(encoded: text) == nil)
  }

  @Test func `a decoy matches nothing and has the cost it is to have`() throws {
    let decoy = PasswordHash.decoy(cost: Self.cheap)
    #expect(decoy.cost == Self.cheap)
    #expect(try !decoy.matches(Secret(utf8: "")))
    #expect(try !decoy.matches(Secret(utf8: "password")))
    #expect(PasswordHash.decoy().cost == .standard)
  }

  /// Made with another program.
  @Test func `a hash of the standard cost matches its password`() throws {
    let encoded = "$scrypt$ln=17,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$qmsmTgUhkUXenuO+Y1xpJkI2GSSNU/vhYpQLl8F2aYM"
    let hash = try #require(PasswordHash(encoded: encoded))
    #expect(hash.cost == .standard)
    #expect(try hash.matches(Secret(utf8: "correct horse")))
  }

  @Test func `a cost that isn't allowed is refused in one sentence`() {
    let refused = #expect(throws: IAMError.self) { try make("x", cost: PasswordHash.Cost(logN: 24, r: 8, p: 1)) }
    #expect(refused == IAMError(.serviceFailure, .passwordNotHashed))
  }
}
