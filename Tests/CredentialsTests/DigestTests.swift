import Credentials
import Testing

struct DigestTests {
  @Test func `the digest of abc is the one in FIPS 180-4`() {
    let digest = Digest.sha256(Array("abc".utf8))
    #expect(Digest.hexadecimal(digest) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `the digest of nothing is the known one`() {
    #expect(Digest.hexadecimal(Digest.sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `pieces give the digest of the whole`() {
    var pieces = Digest.Pieces()
    for part in ["a", "", "bc"] { Array(part.utf8).withUnsafeBytes { pieces.add($0) } }
    #expect(pieces.finish() == Digest.sha256(Array("abc".utf8)))
  }
}
