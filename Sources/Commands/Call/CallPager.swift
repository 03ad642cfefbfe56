import AccountService
import IAM

/// Performs a call, page after page where it lists, and hands the parts of its answer on.
struct CallPager {
  let operation: String
  /// The lists of the answer in their order.
  let lists: [String]
  let perform: ([WireField]) throws -> [WireField]

  /// All pages, or as many as were asked for.
  func run<Writer: AnswerWriter>(_ fields: [WireField], _ paging: CallPaging, into writer: inout Writer) throws {
    var buffers: [String: [WireValue]] = [:]
    var left = paging.maxItems
    var marker = paging.startingToken
    var isFirst = true
    repeat {
      var request = fields
      request.append(WireField("MaxItems", .integer(min(left ?? paging.pageSize, paging.pageSize))))
      if let marker { request.append(WireField("Marker", .text(marker))) }
      let page = try perform(request)
      marker = Self.text("Marker", in: page)
      if isFirst { try writer.begin(page.filter { !lists.contains($0.name) && !Self.isPagingField($0.name) }, lists: lists) }
      isFirst = false
      for field in page {
        guard case .list(let items) = field.value, lists.contains(field.name), !items.isEmpty else { continue }
        left = left.map { $0 - items.count }
        // Later lists wait for the first, which is the long one.
        if field.name == lists.first { try writer.items(items, of: field.name) } else { buffers[field.name, default: []] += items }
      }
    } while marker != nil && left ?? 1 > 0
    for list in lists { if let items = buffers[list] { try writer.items(items, of: list) } }
    try writer.end(nextToken: marker)
  }

  private static func isPagingField(_ name: String) -> Bool { name == "IsTruncated" || name == "Marker" }

  private static func text(_ name: String, in fields: [WireField]) -> String? {
    guard case .text(let text)? = fields.first(where: { $0.name == name })?.value else { return nil }
    return text
  }
}
