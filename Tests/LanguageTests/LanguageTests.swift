import Language
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    (["LANG": "ko_KR.UTF-8"], Language.korean), (["LANG": "ko"], .korean), (["LANG": "ko.UTF-8"], .korean),
    (["LANG": "en_US.UTF-8"], .english),
    ([:], .english), (["LANG": "C.UTF-8"], .english), (["LANG": "kok_IN"], .english), (["LC_ALL": "en_US", "LANG": "ko_KR"], .english),
    (["LC_MESSAGES": "ko_KR.UTF-8", "LANG": "en_US"], .korean), (["LC_ALL": "", "LANG": "ko_KR"], .korean),
  ])
  func `the environment says the language as POSIX has it`(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test func `a sentence is told in the language asked for`() {
    let sentence = Sentence.noSuchUser("ana")
    #expect(sentence(.english) == "The user with name ana cannot be found.")
    #expect(sentence(.korean) == "이름이 ana인 사용자를 찾을 수 없습니다.")
    #expect(Sentence(verbatim: "CreateUser")(.korean) == "CreateUser")
  }
}
