internal import ArgumentParser
internal import S3Service

/// How S3 keeps objects.
struct S3Options: ParsableArguments {
    @Flag(help: "Encrypt the bodies of new objects on the disk, by a key that lies beside them.")
    var encryptAtRest = false

    @Flag(help: "Refuse callers what bucket policies, ACLs and public access blocks do not allow them.")
    var enforceAccess = false

    /// The same for the service.
    var options: S3Service.Options {
        S3Service.Options(encryptsAtRest: encryptAtRest, enforcesAccess: enforceAccess)
    }
}
