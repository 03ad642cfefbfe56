import AccountStore
import Foundation
import IAM
import Language

/// The marker of a list's next page: the place of the last row given, readable only by the operation that made it.
///
/// Source: `Marker` and `MaxItems` of each list operation; MaxItems is 1 to 1,000, 100 where it is left out.
enum Paging {
  static let standardPage = 100
  static let range = 1...1000

  /// The window of a list sorted by name that a request asks for.
  static func request(marker: String?, maxItems: Int?, pathPrefix: String? = nil) throws -> WindowRequest {
    let anchor: WindowRequest.Anchor = try marker.map { .after(try place($0)) } ?? .start
    return WindowRequest(pathPrefix: pathPrefix, anchor: anchor, limit: maxItems ?? standardPage)
  }

  /// The marker behind a window; nil at the list's end.
  static func marker<Row>(behind window: Window<Row>) -> String? {
    guard window.hasAfter, let last = window.seekKeys.last, case .text(let name) = last.value else { return nil }
    return Data("\(last.key):\(name)".utf8).base64EncodedString()
  }

  /// The place a marker names. Throws InvalidInput for a marker that no list gave.
  static func place(_ marker: String) throws -> SeekKey {
    let invalid = IAMError(.invalidInput, .badMarker, field: "Marker")
    guard let data = Data(base64Encoded: marker), let text = String(data: data, encoding: .utf8), let colon = text.firstIndex(of: ":"),
      let key = Int64(text[..<colon])
    else { throw invalid }
    return SeekKey(value: .text(String(text[text.index(after: colon)...])), key: key)
  }

  /// A page of a list that is whole in memory: what hangs on one entity. The marker is the number of rows given.
  static func page<Row>(of rows: [Row], marker: String?, maxItems: Int?) throws -> (rows: [Row], marker: String?) {
    let start = try marker.map { marker -> Int in
      guard let number = Int(marker), (0...rows.count).contains(number) else { throw IAMError(.invalidInput, .badMarker, field: "Marker") }
      return number
    }
    let first = start ?? 0
    let end = min(rows.count, first + (maxItems ?? standardPage))
    return (Array(rows[first..<end]), end < rows.count ? String(end) : nil)
  }
}
