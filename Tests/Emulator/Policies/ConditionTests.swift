import AccessPolicies
import Testing

/// IAM User Guide, "IAM JSON policy elements: Condition operators" and "Single-valued vs.
///
/// multivalued context keys".
@Suite("When statements count")
struct ConditionTests {
    private func holds(_ condition: String, _ facts: [String: [String]] = [:]) throws -> Bool {
        try decide(statement(condition: condition), facts: facts) == .allowed
    }

    @Test(
        "Operators",
        arguments: [
            (#"{"StringEquals": {"k": "a"}}"#, ["k": ["a"]], true),
            (#"{"StringEquals": {"k": ["b", "a"]}}"#, ["k": ["a"]], true),
            (#"{"StringEquals": {"k": "A"}}"#, ["k": ["a"]], false),
            (#"{"StringEquals": {"k": "a*"}}"#, ["k": ["ab"]], false),
            (#"{"stringequals": {"K": "a"}}"#, ["k": ["a"]], true),
            (#"{"StringNotEquals": {"k": ["a", "b"]}}"#, ["k": ["a"]], false),
            (#"{"StringNotEquals": {"k": ["a", "b"]}}"#, ["k": ["c"]], true),
            (#"{"StringEqualsIgnoreCase": {"k": "A"}}"#, ["k": ["a"]], true),
            (#"{"StringNotEqualsIgnoreCase": {"k": "A"}}"#, ["k": ["a"]], false),
            (#"{"StringLike": {"k": "a*c?"}}"#, ["k": ["abbcd"]], true),
            (#"{"StringLike": {"k": ""}}"#, ["k": [""]], true),
            (#"{"StringLike": {"k": "a?"}}"#, ["k": ["a"]], false),
            (#"{"StringNotLike": {"k": "a*"}}"#, ["k": ["ab"]], false),
            (#"{"NumericEquals": {"k": 10}}"#, ["k": ["10"]], true),
            (#"{"NumericNotEquals": {"k": "10"}}"#, ["k": ["10.0"]], false),
            (#"{"NumericLessThan": {"k": "10"}}"#, ["k": ["9"]], true),
            (#"{"NumericLessThan": {"k": "10"}}"#, ["k": ["10"]], false),
            (#"{"NumericLessThanEquals": {"k": "10"}}"#, ["k": ["10"]], true),
            (#"{"NumericGreaterThan": {"k": "10"}}"#, ["k": ["10.5"]], true),
            (#"{"NumericGreaterThanEquals": {"k": "10"}}"#, ["k": ["9"]], false),
            (#"{"NumericLessThan": {"k": "10"}}"#, ["k": ["few"]], false),
            (#"{"DateLessThan": {"k": "2026-11-23T00:00:00Z"}}"#, ["k": ["2026-11-22T12:00:00Z"]], true),
            (#"{"DateGreaterThan": {"k": "2026-11-22T12:00:00+02:00"}}"#, ["k": ["2026-11-22T12:00:00Z"]], true),
            (#"{"DateEquals": {"k": "0"}}"#, ["k": ["1970-01-01T00:00:00Z"]], true),
            (#"{"DateNotEquals": {"k": "2026-11-22"}}"#, ["k": ["2026-11-22T00:00:00Z"]], false),
            (#"{"DateLessThanEquals": {"k": "2026-11-22"}}"#, ["k": ["2026-11-23T00:00:00Z"]], false),
            (#"{"DateGreaterThanEquals": {"k": "2026-11-22"}}"#, ["k": ["2026-11-22T00:00:00Z"]], true),
            (#"{"Bool": {"k": true}}"#, ["k": ["true"]], true),
            (#"{"Bool": {"k": "False"}}"#, ["k": ["true"]], false),
            (#"{"BinaryEquals": {"k": "QmluYXJ5"}}"#, ["k": ["QmluYXJ5"]], true),
            (#"{"IpAddress": {"k": "203.0.113.0/24"}}"#, ["k": ["203.0.113.9"]], true),
            (#"{"IpAddress": {"k": "203.0.113.0/24"}}"#, ["k": ["203.0.114.9"]], false),
            (#"{"IpAddress": {"k": ["10.0.0.1", "2001:DB8:1234:5678::/64"]}}"#, ["k": ["2001:db8:1234:5678::7"]], true),
            (#"{"IpAddress": {"k": "0.0.0.0/0"}}"#, ["k": ["::1"]], false),
            (#"{"IpAddress": {"k": "::/0"}}"#, ["k": ["::1"]], true),
            (#"{"IpAddress": {"k": "2001:db8::/32"}}"#, ["k": ["2001:db8:0:0:1::1"]], true),
            (#"{"IpAddress": {"k": "::ffff:203.0.113.9"}}"#, ["k": ["::ffff:cb00:7109"]], true),
            (#"{"IpAddress": {"k": "1::2::3"}}"#, ["k": ["1::3"]], false),
            (#"{"NotIpAddress": {"k": "203.0.113.0/24"}}"#, ["k": ["203.0.113.9"]], false),
            (#"{"NotIpAddress": {"k": ["203.0.113.0/24", "10.0.0.0/8"]}}"#, ["k": ["8.8.8.8"]], true),
            (#"{"ArnEquals": {"k": "arn:aws:s3:::photos"}}"#, ["k": ["arn:aws:s3:::photos"]], true),
            (#"{"ArnLike": {"k": "arn:aws:sns:*:1111:a*"}}"#, ["k": ["arn:aws:sns:us-east-1:1111:abc"]], true),
            (#"{"ArnLike": {"k": "arn:aws:sns:*:abc"}}"#, ["k": ["arn:aws:sns:us-east-1:1111:abc"]], false),
            (#"{"ArnLike": {"k": "arn:aws:sns:*:*:a:*"}}"#, ["k": ["arn:aws:sns:us-east-1:1111:a:b:c"]], true),
            (#"{"ArnNotLike": {"k": "arn:aws:s3:::p*"}}"#, ["k": ["arn:aws:s3:::photos"]], false),
            (#"{"ArnNotEquals": {"k": "arn:aws:s3:::p*"}}"#, ["k": ["arn:aws:s3:::x"]], true),
        ]
    )
    func operators(condition: String, facts: [String: [String]], isTrue: Bool) throws {
        #expect(try holds(condition, facts) == isTrue)
    }

    @Test(
        "A key that is not there fits nothing, negated operators hold without it, and IfExists asks only where it is",
        arguments: [
            (#"{"StringEquals": {"k": "a"}}"#, false), (#"{"StringNotEquals": {"k": "a"}}"#, true),
            (#"{"StringLike": {"k": "*"}}"#, false), (#"{"StringNotLike": {"k": "*"}}"#, true),
            (#"{"NumericLessThan": {"k": "1"}}"#, false), (#"{"NumericNotEquals": {"k": "1"}}"#, true),
            (#"{"DateNotEquals": {"k": "2026-01-01"}}"#, true), (#"{"Bool": {"k": "false"}}"#, false),
            (#"{"IpAddress": {"k": "0.0.0.0/0"}}"#, false), (#"{"NotIpAddress": {"k": "0.0.0.0/0"}}"#, true),
            (#"{"ArnNotLike": {"k": "arn:aws:s3:::*"}}"#, true),
            (#"{"StringEqualsIfExists": {"k": "a"}}"#, true), (#"{"BoolIfExists": {"k": "true"}}"#, true),
            (#"{"Null": {"k": "true"}}"#, true), (#"{"Null": {"k": "false"}}"#, false),
            (#"{"ForAllValues:StringEquals": {"k": "a"}}"#, true),
            (#"{"ForAllValues:StringNotEquals": {"k": "a"}}"#, true),
            (#"{"ForAnyValue:StringEquals": {"k": "a"}}"#, false),
            (#"{"ForAnyValue:StringNotEquals": {"k": "a"}}"#, false),
            (#"{"ForAnyValue:StringEqualsIfExists": {"k": "a"}}"#, true),
        ]
    )
    func missing(condition: String, isTrue: Bool) throws {
        #expect(try holds(condition) == isTrue)
    }

    @Test(
        "Keys of several values",
        arguments: [
            (#"{"ForAllValues:StringEquals": {"k": ["a", "b", "c"]}}"#, ["a", "b"], true),
            (#"{"ForAllValues:StringEquals": {"k": ["a", "b"]}}"#, ["a", "d"], false),
            (#"{"ForAllValues:StringLike": {"k": ["a*"]}}"#, ["ab", "ac"], true),
            (#"{"ForAllValues:StringNotEquals": {"k": ["a"]}}"#, ["b", "c"], true),
            (#"{"ForAllValues:StringNotEquals": {"k": ["a"]}}"#, ["a", "c"], false),
            (#"{"ForAnyValue:StringEquals": {"k": ["a", "b"]}}"#, ["d", "b"], true),
            (#"{"ForAnyValue:StringEquals": {"k": ["a", "b"]}}"#, ["d", "e"], false),
            (#"{"ForAnyValue:StringNotEquals": {"k": ["a"]}}"#, ["a", "c"], true),
            (#"{"ForAnyValue:StringNotEquals": {"k": ["a"]}}"#, ["a"], false),
            (#"{"ForAllValues:StringEquals": {"k": ["a"]}}"#, [], true),
            (#"{"ForAnyValue:StringEquals": {"k": ["a"]}}"#, [], false),
            (#"{"Null": {"k": "false"}}"#, ["a", "b"], true), (#"{"Null": {"k": "true"}}"#, [], true),
        ]
    )
    func quantifiers(condition: String, values: [String], isTrue: Bool) throws {
        #expect(try holds(condition, ["k": values]) == isTrue)
    }

    @Test("All operators and all keys must hold, and of a key's values one")
    func logic() throws {
        let both = #"{"StringEquals": {"a": "1", "b": ["2", "3"]}, "Bool": {"c": "true"}}"#
        #expect(try holds(both, ["a": ["1"], "b": ["3"], "c": ["true"]]))
        #expect(try !holds(both, ["a": ["1"], "b": ["4"], "c": ["true"]]))
        #expect(try !holds(both, ["a": ["1"], "b": ["3"], "c": ["false"]]))
    }

    @Test("Values may hold variables, and keys of tags count with case behind the slash")
    func variables() throws {
        let own = #"{"StringEquals": {"s3:prefix": "home/${aws:username}/"}}"#
        #expect(try holds(own, ["s3:prefix": ["home/ann/"], "aws:username": ["ann"]]))
        #expect(try !holds(own, ["s3:prefix": ["home/bob/"], "aws:username": ["ann"]]))
        #expect(try !holds(own, ["s3:prefix": ["home//"]]))
        let tag = #"{"StringEquals": {"S3:existingObjectTag/Team": "red"}}"#
        #expect(try holds(tag, ["s3:ExistingObjectTag/Team": ["red"]]))
        #expect(try !holds(tag, ["s3:ExistingObjectTag/team": ["red"]]))
    }
}
