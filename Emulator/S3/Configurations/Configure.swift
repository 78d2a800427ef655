internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Gives a bucket a configuration in the place of another, or takes it away.
    ///
    /// - Parameter check: asked of the bucket as it is just before; what it throws leaves all as it was.
    func configure<O: Operation>(
        _ bucket: Bucket,
        _ kind: ConfigurationKind<O>,
        to output: O.Output?,
        if check: (Bucket) throws(AWSError) -> Void = { _ in }
    ) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            var bucket = try buckets.current(bucket)
            try check(bucket)
            try bucket.configure(kind, to: output, connection)
            buckets.put(bucket)
        }
        note(kind, bucket, isThere: output != nil)
        if kind.name == Configurations.lifecycle.name, output != nil { daily.wake() }
    }

    /// Tells the ledger of a configuration without effect, or takes it off.
    func note(_ kind: some StoredConfiguration, _ bucket: Bucket, isThere: Bool = true) {
        if enforcesAccess, Configurations.ofAccess.contains(kind.name) { return }
        guard let effect = kind.effect else { return }
        if isThere {
            ledger.note("s3", bucket.arn, kind.name, effect)
        } else {
            ledger.forget("s3", bucket.arn, setting: kind.name)
        }
    }

    /// Tells the ledger that answers speak of encryption, and what is not done of it.
    func noteEncryption(_ bucket: Bucket) {
        guard let bucket = buckets.find(bucket.name) else { return }
        let setting = "x-amz-server-side-encryption"
        ledger.forget("s3", bucket.arn, setting: setting)
        let algorithm = bucket.settings.encryptionRule.applyServerSideEncryptionByDefault?.sseAlgorithm ?? "AES256"
        let effect =
            bodies.encrypts
            ? "bodies are encrypted by a key of the emulator's own, whichever is named"
            : "answers say \(algorithm) as AWS's do; nothing is encrypted"
        ledger.note("s3", bucket.arn, setting, effect)
    }

    /// Tells the ledger where writers should own their objects.
    func noteOwnership(_ bucket: Bucket) {
        let setting = "x-amz-object-ownership"
        ledger.forget("s3", bucket.arn, setting: setting)
        guard let bucket = buckets.find(bucket.name), !bucket.settings.disablesACLs else { return }
        let effect =
            enforcesAccess
            ? "lists, events and inventories tell the bucket's owner as that of all objects"
            : "all objects are the bucket owner's, and their ACLs refuse nobody"
        ledger.note("s3", bucket.arn, setting, effect)
    }

    /// Tells the ledger what is in the store, as the service opens.
    func noteAllConfigurations() throws(AWSError) {
        let names = buckets.names
        let rows = try database.read { connection throws(AWSError) in
            try connection.all("SELECT DISTINCT bucket, kind FROM configurations") { ($0.int(0), $0.text(1)) }
        }
        for (id, kind) in rows {
            guard let name = names[id], let bucket = buckets.find(name), let kind = Configurations.all[kind] else {
                continue
            }
            note(kind, bucket)
        }
        for name in names.values.sorted() {
            guard let bucket = buckets.find(name) else { continue }
            noteEncryption(bucket)
            noteOwnership(bucket)
            noteUntold(bucket)
        }
    }
}

extension Bucket {
    /// Writes a configuration, and takes it among the settings.
    mutating func configure<O: Operation>(
        _ kind: ConfigurationKind<O>,
        to output: O.Output?,
        _ connection: Connection
    ) throws(AWSError) {
        if let output {
            try ConfigurationTable.put(self, kind.name, ConfigurationText<O>.write(output), connection)
        } else {
            try ConfigurationTable.delete(self, kind.name, connection)
        }
        var values = settings.values
        values[keyPath: kind.place] = output
        settings = BucketSettings(values)
    }
}
