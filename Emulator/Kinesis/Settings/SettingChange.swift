internal import AWSCore
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Changes a stream's settings in the store and in memory.
    func change(_ stream: Stream, _ change: (inout StreamSettings) -> Void) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            guard !stream.isDeleted else { throw KinesisError.streamNotFound(stream.name, stream.account) }
            var settings = stream.settings
            change(&settings)
            try StreamStore(connection).put(settings, of: stream.identity)
            stream.settings = settings
        }
    }

    /// Tells what a warm throughput does not do here.
    func noteWarmThroughput(_ stream: Stream) {
        ledger.forget("kinesis", stream.arn, setting: "WarmThroughputMiBps")
        guard stream.settings.warmMiBps != nil else { return }
        ledger.note("kinesis", stream.arn, "WarmThroughputMiBps", "shards are not made for it ahead of time")
    }

    /// Says again, once the process was started anew, what is kept without effect.
    func noteSettings() throws(AWSError) {
        for stream in streams.everything {
            noteWarmThroughput(stream)
            noteEncryption(stream)
            noteMonitoring(stream)
        }
        let policies = try database.read { connection throws(AWSError) in
            try connection.all("SELECT arn FROM policies") { $0.text(0) }
        }
        for arn in policies { notePolicy(arn) }
    }
}
