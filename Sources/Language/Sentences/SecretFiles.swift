/// Files with a secret in them that can't be written.
extension Sentence {
  /// No name was given.
  public static let secretFileNameMissing = Sentence("The file's name is missing; give one.", "파일 이름이 없습니다. 이름을 입력하십시오.")
  /// The name is taken by a file.
  public static func secretFileExists(_ path: String) -> Sentence {
    Sentence("\(path) exists and isn't written over; choose another name.", "\(path) 파일이 이미 있으며 덮어쓰지 않습니다. 다른 이름을 선택하십시오.")
  }
  /// The name is taken by a folder.
  public static func secretFileIsFolder(_ path: String) -> Sentence {
    Sentence("\(path) is a folder; add a file's name.", "\(path)은(는) 폴더입니다. 파일 이름을 추가하십시오.")
  }
  /// The name is taken by a symbolic link.
  public static func secretFileIsLink(_ path: String) -> Sentence {
    Sentence("\(path) is a link, and links aren't followed; choose another name.", "\(path)은(는) 링크이며 링크에는 쓰지 않습니다. 다른 이름을 선택하십시오.")
  }
  /// The folder isn't there.
  public static func secretFileWithoutFolder(_ path: String) -> Sentence {
    Sentence("The folder of \(path) isn't there; choose another or make it.", "\(path)의 폴더가 없습니다. 다른 폴더를 선택하거나 폴더를 생성하십시오.")
  }
  /// The person may not write there.
  public static func secretFileForbidden(_ path: String) -> Sentence {
    Sentence("You may not write \(path); choose another folder.", "\(path)에 쓸 권한이 없습니다. 다른 폴더를 선택하십시오.")
  }
  /// The name is longer than names can be.
  public static let secretFileNameTooLong = Sentence(
    "The file's name is too long; choose a shorter one.", "파일 이름이 너무 깁니다. 더 짧은 이름을 선택하십시오.")
  /// There is no room.
  public static func secretFileDiskFull(_ path: String) -> Sentence {
    Sentence(
      "The disk is full and \(path) wasn't written; make room or choose another folder.",
      "디스크가 가득 차서 \(path) 파일을 쓰지 못했습니다. 공간을 확보하거나 다른 폴더를 선택하십시오.")
  }
  /// Writing failed.
  public static func secretFileNotWritten(_ path: String) -> Sentence {
    Sentence("\(path) couldn't be written; choose another folder.", "\(path) 파일을 쓰지 못했습니다. 다른 폴더를 선택하십시오.")
  }
}
