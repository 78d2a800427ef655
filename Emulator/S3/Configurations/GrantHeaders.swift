internal import AWSCore
internal import AWSS3

/// The headers that grant something, as `x-amz-grant-read: id="...", uri="..."`.
struct GrantHeaders: Sendable {
    var fullControl: String?
    var read: String?
    var readACP: String?
    var write: String?
    var writeACP: String?

    var isEmpty: Bool { fullControl == nil && read == nil && readACP == nil && write == nil && writeACP == nil }

    func grants() throws(AWSError) -> [S3.Grant] {
        let headers = [
            (fullControl, "x-amz-grant-full-control", "FULL_CONTROL"), (read, "x-amz-grant-read", "READ"),
            (write, "x-amz-grant-write", "WRITE"), (readACP, "x-amz-grant-read-acp", "READ_ACP"),
            (writeACP, "x-amz-grant-write-acp", "WRITE_ACP"),
        ]
        var grants: [S3.Grant] = []
        for (value, header, permission) in headers {
            guard let value else { continue }
            for grantee in value.split(separator: ",") {
                grants.append(try Self.grant(grantee, header, value, permission))
            }
        }
        return grants
    }

    private static func grant(
        _ grantee: Substring,
        _ header: String,
        _ value: String,
        _ permission: String
    ) throws(AWSError) -> S3.Grant {
        guard let equals = grantee.firstIndex(of: "=") else { throw AccessError.unrecognizedGrant(header, value) }
        let name = grantee[..<equals].filter { $0 != " " }
        let text = String(grantee[grantee.index(after: equals)...].filter { $0 != "\"" && $0 != " " })
        switch name.lowercased() {
        case "id":
            guard CanonicalID.isValid(text) else { throw AccessError.invalidID("id", text) }
            return AccessControlList.account(text, permission)
        case "uri":
            guard AccessControlList.Group.isKnown(text) else { throw AccessError.invalidGroup("uri", text) }
            return AccessControlList.group(text, permission)
        case "emailaddress": throw AccessError.unresolvableEmail
        default: throw AccessError.unrecognizedGrant(header, String(grantee.drop { $0 == " " }))
        }
    }
}

extension S3.AccessControlPolicy {
    /// The grants of a document; the owner that it names must be the owner.
    func checkedGrants(owner: String) throws(AWSError) -> [S3.Grant] {
        guard let grants, let named = self.owner?.id else { throw AccessError.malformedACL }
        guard CanonicalID.isValid(named) else { throw AccessError.invalidID("CanonicalUser/ID", named) }
        var checked: [S3.Grant] = []
        for grant in grants {
            guard let grantee = grant.grantee, let permission = grant.permission else { throw AccessError.malformedACL }
            switch grantee.type {
            case "CanonicalUser":
                guard let id = grantee.id else { throw AccessError.malformedACL }
                guard CanonicalID.isValid(id) else { throw AccessError.invalidID("CanonicalUser/ID", id) }
                checked.append(AccessControlList.account(id, permission))
            case "Group":
                guard let uri = grantee.uri else { throw AccessError.malformedACL }
                guard AccessControlList.Group.isKnown(uri) else { throw AccessError.invalidGroup("Group/URI", uri) }
                checked.append(AccessControlList.group(uri, permission))
            default: throw AccessError.unresolvableEmail
            }
        }
        // An owner is not given away (S3 User Guide, "Access control list overview").
        guard named == owner else { throw S3Error.accessDenied }
        return checked
    }
}
