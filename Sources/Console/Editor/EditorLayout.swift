import Terminal

/// How the editor divides its place: problem marks and line numbers, the text, a scroll bar, the problem's sentence, the last line.
struct EditorLayout {
  let gutter: Rect
  let text: Rect
  let bar: Rect
  let message: Rect
  let info: Rect

  init(_ editor: PolicyEditor, _ rect: Rect) {
    let bottom = rect.split(bottom: rect.rows >= 3 ? 1 : 0)
    // Sentences need two lines on a narrow screen; the place is kept while there is no problem, so that nothing jumps while typing.
    let lines = rect.rows < 6 ? 0 : rect.rows >= 18 || rect.columns < 70 ? 2 : 1
    let middle = bottom.rest.split(bottom: lines)
    let digits = max(2, String(editor.buffer.lines.count).count)
    let left = middle.rest.split(left: rect.columns >= 24 ? digits + 2 : 0)
    let right = left.rest.split(right: rect.columns >= 24 ? 1 : 0)
    (gutter, text, bar, message, info) = (left.left, right.rest, right.right, middle.bottom, bottom.bottom)
  }
}
