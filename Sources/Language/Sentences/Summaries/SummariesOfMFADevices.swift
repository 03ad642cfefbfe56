/// What operations on MFA devices do.
extension Sentence {
  /// CreateVirtualMFADevice.
  public static let summaryCreateVirtualMFADevice = Sentence(
    "Creates a virtual MFA device and shows its seed once.", "가상 MFA 디바이스를 생성하고 시드를 한 번 표시합니다.")
  /// DeactivateMFADevice.
  public static let summaryDeactivateMFADevice = Sentence(
    "Takes an MFA device from a user; a virtual one stays, unassigned.", "사용자의 MFA 디바이스를 비활성화합니다. 가상 디바이스는 할당되지 않은 상태로 남습니다.")
  /// DeleteVirtualMFADevice.
  public static let summaryDeleteVirtualMFADevice = Sentence(
    "Deletes a virtual MFA device that is assigned to nobody.", "할당되지 않은 가상 MFA 디바이스를 삭제합니다.")
  /// EnableMFADevice.
  public static let summaryEnableMFADevice = Sentence(
    "Assigns an MFA device to a user, with two codes that follow each other.", "연속된 코드 두 개로 MFA 디바이스를 사용자에게 할당합니다.")
  /// GetMFADevice.
  public static let summaryGetMFADevice = Sentence("Describes an MFA device.", "MFA 디바이스의 정보를 조회합니다.")
  /// ListMFADeviceTags.
  public static let summaryListMFADeviceTags = Sentence(
    "Lists the tags of a virtual MFA device.", "가상 MFA 디바이스의 태그 목록을 조회합니다.")
  /// ListMFADevices.
  public static let summaryListMFADevices = Sentence(
    "Lists the enabled MFA devices of a user.", "사용자에게 활성화된 MFA 디바이스 목록을 조회합니다.")
  /// ListVirtualMFADevices.
  public static let summaryListVirtualMFADevices = Sentence(
    "Lists the virtual MFA devices of the account.", "계정의 가상 MFA 디바이스 목록을 조회합니다.")
  /// ResyncMFADevice.
  public static let summaryResyncMFADevice = Sentence(
    "Brings an MFA device whose clock is off back into step.", "시계가 맞지 않는 MFA 디바이스를 다시 동기화합니다.")
  /// TagMFADevice.
  public static let summaryTagMFADevice = Sentence(
    "Sets tags of a virtual MFA device; keys differ by case.", "가상 MFA 디바이스에 태그를 설정합니다. 키는 대소문자를 구분합니다.")
  /// UntagMFADevice.
  public static let summaryUntagMFADevice = Sentence("Takes tags of a virtual MFA device away.", "가상 MFA 디바이스의 태그를 제거합니다.")
}
