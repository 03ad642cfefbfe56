import Foundation
import Hardening
import Testing

/// Programs that are killed in the middle of what they do.
@Suite struct KillTests {
  @Test func `60 kills during changes lose nothing that was acknowledged, and leave nothing by halves`() throws {
    let scratch = try ScratchStore()
    let rounds = try KillRounds(worker: Program.worker, seed: 1, folder: scratch)
    try rounds.play(60)
    #expect(rounds.result.rounds == 60)
    #expect(rounds.result.acknowledged > 60)
    #expect(rounds.result.lost == 0)
    #expect(rounds.result.unaudited == 0)
    #expect(rounds.result.halves == 0)
    let verdict = try Program.run(["audit", "verify", "--store", scratch.path])
    #expect(verdict.status == 0)
  }
}
