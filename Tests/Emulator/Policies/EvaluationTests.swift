import AccessPolicies
import Testing

/// IAM User Guide, "Policy evaluation logic" and "IAM JSON policy element reference".
@Suite("Whom, what and which resource statements are about")
struct EvaluationTests {
    @Test("All is refused that nobody allows, and what somebody denies is refused whatever others allow")
    func logic() throws {
        let other = "\"Action\": \"s3:PutObject\""
        #expect(try decide(statement(action: other)) == .notAllowed)
        #expect(try decide(statement()) == .allowed)
        #expect(try decide(statement("Deny")) == .denied)
        #expect(try decide("\(statement()), \(statement("Deny"))") == .denied)
        #expect(try decide("\(statement("Deny")), \(statement())") == .denied)
        #expect(try decide("\(statement("Deny", action: other)), \(statement())") == .allowed)
    }

    @Test(
        "Principals",
        arguments: [
            (#""Principal": "*""#, Requester.anonymous, true),
            (#""Principal": {"AWS": "*"}"#, .anonymous, true),
            (#""Principal": {"AWS": "111122223333"}"#, .root("111122223333"), true),
            (#""Principal": {"AWS": "arn:aws:iam::111122223333:root"}"#, .root("111122223333"), true),
            (#""Principal": {"AWS": ["444455556666", "111122223333"]}"#, .root("111122223333"), true),
            (#""Principal": {"AWS": "444455556666"}"#, .root("111122223333"), false),
            (#""Principal": {"AWS": "111122223333"}"#, .anonymous, false),
            (#""Principal": {"AWS": "arn:aws:iam::111122223333:user/Ann"}"#, .root("111122223333"), false),
            (
                #""Principal": {"AWS": "arn:aws:iam::111122223333:user/Ann"}"#,
                Requester(.user, account: "111122223333", arn: "arn:aws:iam::111122223333:user/Ann"), true
            ),
            (
                #""Principal": {"AWS": "arn:aws:iam::111122223333:role/Reader"}"#,
                Requester(
                    .assumedRole,
                    account: "111122223333",
                    arn: "arn:aws:sts::111122223333:assumed-role/Reader/me",
                    roleARN: "arn:aws:iam::111122223333:role/Reader"
                ), true
            ),
            (#""Principal": {"Service": "s3.amazonaws.com"}"#, .service("s3.amazonaws.com"), true),
            (#""Principal": {"Service": "sns.amazonaws.com"}"#, .service("s3.amazonaws.com"), false),
            (#""Principal": {"Service": "*"}"#, .root("111122223333"), false),
            (
                #""Principal": {"CanonicalUser": "\#(String(repeating: "ab", count: 32))"}"#,
                .root("111122223333", canonicalID: String(repeating: "ab", count: 32)), true
            ),
            (#""NotPrincipal": {"AWS": "111122223333"}"#, .root("111122223333"), false),
            (#""NotPrincipal": {"AWS": "111122223333"}"#, .root("444455556666"), true),
        ]
    )
    func principals(principal: String, requester: Requester, isAllowed: Bool) throws {
        #expect(try decide(statement(principal: principal), requester) == (isAllowed ? .allowed : .notAllowed))
    }

    @Test(
        "Actions count without case, and their wildcards stand for any characters",
        arguments: [
            (#""Action": "*""#, true), (#""Action": "s3:*""#, true), (#""Action": "s3:Get*""#, true),
            (#""Action": "S3:getobject""#, true), (#""Action": "s3:GetObjec?""#, true),
            (#""Action": "s3:GetObject?""#, false), (#""Action": "s3:*Acl""#, false),
            (#""Action": ["s3:PutObject", "s3:GetObject"]"#, true), (#""NotAction": "s3:PutObject""#, true),
            (#""NotAction": ["s3:Get*"]"#, false), (#""Action": []"#, false),
        ]
    )
    func actions(action: String, isAllowed: Bool) throws {
        #expect(try decide(statement(action: action)) == (isAllowed ? .allowed : .notAllowed))
    }

    @Test(
        "Resources count with case",
        arguments: [
            (#""Resource": "*""#, true), (#""Resource": "arn:aws:s3:::photos/*""#, true),
            (#""Resource": "arn:aws:s3:::photos/c?t.jpg""#, true), (#""Resource": "arn:aws:s3:::*.jpg""#, true),
            (#""Resource": "arn:aws:s3:::photos/*a*.j*g""#, true), (#""Resource": "arn:aws:s3:::photos""#, false),
            (#""Resource": "arn:aws:s3:::Photos/*""#, false), (#""Resource": "arn:aws:s3:::photos/cat""#, false),
            (#""NotResource": "arn:aws:s3:::photos/private/*""#, true),
            (#""NotResource": "arn:aws:s3:::photos/*""#, false),
        ]
    )
    func resources(resource: String, isAllowed: Bool) throws {
        #expect(try decide(statement(resource: resource)) == (isAllowed ? .allowed : .notAllowed))
    }

    @Test("Variables are replaced by what the request says, in policies of version 2012-10-17")
    func variables() throws {
        let home = #""Resource": "arn:aws:s3:::photos/${aws:username}/*""#
        func allows(_ resource: String, _ text: String = home, _ version: String? = "2012-10-17") throws -> Bool {
            try decide(
                statement(resource: text),
                resource: resource,
                version: version,
                facts: ["aws:username": ["ann"], "aws:userid": ["*"], "aws:TagKeys": ["a", "b"]]
            ) == .allowed
        }
        #expect(try allows("arn:aws:s3:::photos/ann/1.jpg"))
        #expect(try !allows("arn:aws:s3:::photos/bob/1.jpg"))
        // Without a version a policy is of 2008-10-17, and means what it says.
        #expect(try allows("arn:aws:s3:::photos/${aws:username}/1.jpg", home, nil))
        #expect(try !allows("arn:aws:s3:::photos/ann/1.jpg", home, "2008-10-17"))
        // What a request says has no wildcards.
        let odd = #""Resource": "arn:aws:s3:::photos/${aws:userid}""#
        #expect(try !allows("arn:aws:s3:::photos/ann", odd))
        #expect(try allows("arn:aws:s3:::photos/*", odd))
        // Three characters stand for themselves.
        #expect(try allows("arn:aws:s3:::photos/*?$", #""Resource": "arn:aws:s3:::photos/${*}${?}${$}""#))
        #expect(try !allows("arn:aws:s3:::photos/abc", #""Resource": "arn:aws:s3:::photos/${*}${?}${$}""#))
        // A variable that the request has not fits nothing, unless there is a default.
        #expect(try !allows("arn:aws:s3:::photos/", #""Resource": "arn:aws:s3:::photos/${aws:PrincipalTag/team}""#))
        let fallback = #""Resource": "arn:aws:s3:::photos/${aws:PrincipalTag/team, 'company-wide'}""#
        #expect(try allows("arn:aws:s3:::photos/company-wide", fallback))
        // A key of several values is no variable.
        #expect(try !allows("arn:aws:s3:::photos/a", #""Resource": "arn:aws:s3:::photos/${aws:TagKeys}""#))
    }

    @Test(
        "What is no policy is refused with a reason",
        arguments: [
            ("[]", PolicyFault.notJSON), ("{", .notJSON), ("{}", .noStatement),
            (#"{"Statement": []}"#, .emptyStatement),
            (#"{"Version": "2026-01-01", "Statement": [{}]}"#, .unknownVersion),
            (#"{"Statement": [1]}"#, .statementIsNoObject), (#"{"Statement": {"Action": "*"}}"#, .noEffect),
            (#"{"Statement": {"Effect": "allow"}}"#, .unknownEffect("allow")),
            (#"{"Statement": {"Effect": "Allow"}}"#, .noPrincipal),
            (#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "Ann"}}}"#, .invalidPrincipal),
            (#"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*"}}"#, .missingElement),
            (
                "{\"Statement\": \(statement(condition: #"{"StringEqual": {"aws:userid": "x"}}"#))}",
                .unknownOperator("StringEqual")
            ),
            ("{\"Statement\": \(statement(condition: #"{"StringEquals": "x"}"#))}", .invalidCondition),
        ]
    )
    func faults(text: String, fault: PolicyFault) throws {
        #expect(throws: fault) { try PolicyDocument(parsing: text) }
    }

    @Test("Policies of users have no principals")
    func identity() throws {
        let text = #"{"Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}"#
        let policy = try PolicyDocument(parsing: text, .identity)
        #expect(policy.decision(.root("1"), "s3:GetObject", "arn:aws:s3:::a/b", Facts()) == .allowed)
    }
}
