import Foundation

/// A data file of the catalogue as it lies in the project.
func sourceFile(_ name: String) throws -> Data {
  let tests = URL(filePath: #filePath).deletingLastPathComponent()
  return try Data(contentsOf: tests.appending(path: "../../Sources/CCatalog/Data/\(name)"))
}
