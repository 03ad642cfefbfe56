/// Virtual MFA devices: parameters, refusals.
extension Sentence {
  /// VirtualMFADeviceName.
  public static let helpVirtualMFADeviceName = Sentence(
    "The new device's name, unique in the account together with its path.", "새 디바이스의 이름입니다. 경로와 함께 계정 내에서 고유해야 합니다.")
  /// UserName of operations on MFA devices.
  public static let helpMFAUserName = Sentence(
    "The user's name; left out, the caller is meant. The root user and the local owner name the root user by the account ID.",
    "사용자 이름입니다. 생략하면 호출자를 의미합니다. 루트 사용자와 로컬 소유자는 계정 ID로 루트 사용자를 지정합니다.")
  /// UserName of GetMFADevice.
  public static let helpMFADeviceUser = Sentence(
    "The user the device must be assigned to; left out, whoever it is.", "디바이스가 할당된 사용자입니다. 생략하면 사용자를 확인하지 않습니다.")
  /// SerialNumber.
  public static let helpSerialNumber = Sentence(
    "The device's serial number: of a virtual MFA device its ARN.", "디바이스의 일련번호입니다. 가상 MFA 디바이스의 경우 ARN입니다.")
  /// AuthenticationCode1.
  public static let helpAuthenticationCode1 = Sentence("A code that the device shows, six digits.", "디바이스에 표시된 6자리 코드입니다.")
  /// AuthenticationCode2.
  public static let helpAuthenticationCode2 = Sentence(
    "The code that the device shows next, up to 30 seconds later.", "최대 30초 후 디바이스에 표시되는 다음 코드입니다.")
  /// AssignmentStatus.
  public static let helpAssignmentStatus = Sentence(
    "Only assigned or unassigned devices; Any when left out.", "할당 여부로 필터링합니다. 생략하면 Any입니다.")

  /// No device of that serial number.
  public static func noSuchMFADevice(_ serial: String) -> Sentence {
    Sentence("MFA device \(serial) cannot be found.", "MFA 디바이스 \(serial)을(를) 찾을 수 없습니다.")
  }
  /// The device is another's or nobody's.
  public static func notTheirMFADevice(_ name: String) -> Sentence {
    Sentence("MFA device \(name) is not assigned to this user.", "MFA 디바이스 \(name)은(는) 이 사용자에게 할당되어 있지 않습니다.")
  }
  /// The name is taken.
  public static func mfaDeviceExists(_ serial: String) -> Sentence {
    Sentence(
      "MFA device \(serial) already exists; choose another name or path.", "MFA 디바이스 \(serial)이(가) 이미 있습니다. 다른 이름이나 경로를 선택하십시오.")
  }
  /// The device is assigned.
  public static func mfaDeviceInUse(_ name: String) -> Sentence {
    Sentence(
      "MFA device \(name) is already assigned to a user; create another device.",
      "MFA 디바이스 \(name)은(는) 이미 사용자에게 할당되어 있습니다. 다른 디바이스를 생성하십시오.")
  }
  /// A device that should be deleted is assigned.
  public static func mustDeactivateDevice(_ name: String) -> Sentence {
    Sentence(
      "MFA device \(name) is in use and cannot be deleted, must deactivate it first.",
      "MFA 디바이스 \(name)은(는) 사용 중이므로 삭제할 수 없습니다. 먼저 비활성화해야 합니다.")
  }
  /// Two codes that the device doesn't show one after the other.
  public static let invalidAuthenticationCodes = Sentence(
    "The authentication codes are not valid; enter two new codes that follow each other.", "인증 코드가 올바르지 않습니다. 연속된 새 코드 두 개를 입력하십시오.")
}
