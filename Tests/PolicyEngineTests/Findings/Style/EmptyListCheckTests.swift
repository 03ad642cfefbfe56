import PolicyEngine
import Testing

struct EmptyListCheckTests {
  static let cases = [
    FindingCase("EMPTY_ARRAY_CONDITION", FindingCase.condition(#""StringEquals":{"aws:username":«[]»,"aws:userid":["a"]}"#)),
    FindingCase("EMPTY_ARRAY_CONDITION_FORALLVALUES", FindingCase.condition(#""ForAllValues:StringEquals":{"aws:TagKeys":«[]»}"#)),
    FindingCase("EMPTY_ARRAY_CONDITION_FORANYVALUE", FindingCase.condition(#""ForAnyValue:StringEquals":{"aws:TagKeys":«[]»}"#)),
    FindingCase("EMPTY_ARRAY_CONDITION_IFEXISTS", FindingCase.condition(#""StringEqualsIfExists":{"aws:username":«[]»}"#)),
    FindingCase("EMPTY_OBJECT_CONDITION", FindingCase.condition(#""StringEquals":«{}»,"Bool":{"aws:SecureTransport":"true"}"#)),
    FindingCase("EMPTY_OBJECT_CONDITION", FindingCase.allow(#""Action":"*","Resource":"*","Condition":«{}»"#)),
    FindingCase(
      "EMPTY_ARRAY_PRINCIPAL", FindingCase.allow(#""Principal":{"AWS":«[]»,"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole""#),
      as: .trust),
    FindingCase(
      "EMPTY_ARRAY_RESOURCE", FindingCase.allow(#""Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":«[]»"#), as: .resource),
    FindingCase("EMPTY_ARRAY_RESOURCE", FindingCase.allow(#""Principal":{"AWS":"111122223333"},"Action":"s3:*""#), as: .resource),
  ]

  @Test(arguments: cases) func `lists and objects that hold nothing`(test: FindingCase) { test.check() }
}
