/// What a cell is for; a theme says how that looks. The raw value is the role's name in theme files.
public enum ThemeRole: String, Sendable, CaseIterable {
  /// Ordinary text and the ground of the screen.
  case text
  /// What matters less: units, hints, values that are not set.
  case dim
  /// A heading inside a screen.
  case heading
  /// A column's heading in a table, and the one the table is sorted by.
  case columnHeading = "column-heading", columnSorted = "column-sorted"
  /// A screen's title.
  case title
  /// The bar across the top with account and principal.
  case banner
  /// The selected row of the focused list, and of a list without the focus.
  case bar, barIdle = "bar-idle"
  /// The mark before the selected row, and the selected row's name where no bar is drawn.
  case marker
  /// A row marked for an action on several.
  case marked
  /// A frame, and the frame around what has the focus.
  case border, focusBorder = "focus-border"
  /// A tab, and the open one.
  case tab, tabActive = "tab-active"
  /// The status line's keys and their meanings, and its other text.
  case statusKey = "status-key", statusText = "status-text"
  /// Messages.
  case error, warning, success, info
  /// What leads to another screen.
  case link
  /// A visible escape for a character that must not be drawn.
  case escape
  /// A field, the focused one, what stands in an empty one, and selected text.
  case input, inputFocused = "input-focused", placeholder, selection
  /// A field's label, and the focused field's.
  case label, labelFocused = "label-focused"
  /// A button, the focused one, and one that can't be pressed.
  case button, buttonFocused = "button-focused", buttonDisabled = "button-disabled"
  /// A small word in a box of its own, such as AWS managed, and one that warns, such as root user.
  case badge, badgeAlert = "badge-alert", badgeRole = "badge-role"
  /// A secret shown once.
  case secret
  /// Parts of a policy document.
  case jsonKey = "json-key", jsonString = "json-string", jsonNumber = "json-number", jsonKeyword = "json-keyword"
  /// Braces, commas and colons, and text where the document is broken.
  case jsonPunctuation = "json-punctuation", jsonError = "json-error"
  /// Line numbers beside a document, and the cursor's.
  case lineNumber = "line-number", lineNumberCurrent = "line-number-current"
  /// What a search found, and the bracket that belongs to the one under the cursor.
  case match, bracket
  /// A decision of the policy engine.
  case allow, deny
  /// Lines of a comparison.
  case added, removed
  /// How old a key or a password is: in order, due soon, overdue.
  case ageGood = "age-good", ageWarn = "age-warn", ageBad = "age-bad"
  /// A scroll bar's moving part and its groove.
  case scrollThumb = "scroll-thumb", scrollGroove = "scroll-groove"
  /// The modules of a QR code: dark on light whatever the theme.
  case qrCode = "qr-code"
}
