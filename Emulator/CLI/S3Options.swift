internal import ArgumentParser
internal import S3Service

/// How S3 keeps objects.
struct S3Options: ParsableArguments {
    @Flag(help: "Encrypt the bodies of new objects on the disk, by a key that lies beside them.")
    var encryptAtRest = false

    /// The same for the service.
    var options: S3Service.Options { S3Service.Options(encryptsAtRest: encryptAtRest) }
}
