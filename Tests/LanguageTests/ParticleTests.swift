import Language
import Testing

@Suite struct ParticleTests {
  @Test(arguments: [
    ("정책", Particle.object, "정책을"), ("사용자", .object, "사용자를"), ("역할", .direction, "역할로"), ("그룹", .direction, "그룹으로"),
    ("사용자", .subject, "사용자가"),
    ("암호", .topic, "암호는"), ("계정", .with, "계정과"), ("ana", .object, "ana을(를)"), ("", .topic, "은(는)"),
  ])
  func `a particle takes the form that the word before it asks for`(word: String, particle: Particle, expected: String) {
    #expect(particle.after(word) == expected)
  }
}
