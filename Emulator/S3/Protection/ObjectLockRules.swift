internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// The rules of Object Lock (S3 User Guide, "Locking objects with Object Lock").
enum ObjectLockRules {
    /// The lock of a new version: what its writer asks for, or the bucket's default.
    static func lock(
        _ wanted: S3.ObjectLock,
        _ bucket: Bucket,
        at now: Timestamp
    ) throws(AWSError) -> (retention: Retention?, hold: String?) {
        let (mode, until) = (wanted.objectLockMode, wanted.objectLockRetainUntilDate)
        if mode == nil, until != nil { throw ObjectLockError.incomplete("x-amz-object-lock-mode") }
        if let mode, mode != "GOVERNANCE", mode != "COMPLIANCE" { throw ObjectLockError.unknownMode(mode) }
        if mode != nil, until == nil { throw ObjectLockError.incomplete("x-amz-object-lock-retain-until-date") }
        if let hold = wanted.objectLockLegalHoldStatus, hold != "ON", hold != "OFF" {
            throw S3Error.invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", "x-amz-object-lock-legal-hold")
        }
        let asks = mode != nil || wanted.objectLockLegalHoldStatus != nil
        guard bucket.settings.hasObjectLock else {
            if asks { throw ObjectLockError.bucketWithoutLock }
            return (nil, nil)
        }
        if let until, until <= now { throw ObjectLockError.past("x-amz-object-lock-retain-until-date", until) }
        if let mode, let until { return (Retention(mode: mode, until: until), wanted.objectLockLegalHoldStatus) }
        return (defaultRetention(bucket, at: now), wanted.objectLockLegalHoldStatus)
    }

    /// That a body comes with a digest where its object is to be locked; a form's need not, nor what services write.
    static func checkDigest(
        _ traits: ObjectTraits,
        _ body: BodyWriter,
        _ what: String,
        _ contentMD5: String?,
        _ checksums: S3.Checksums,
        _ context: RequestContext
    ) throws(AWSError) {
        guard traits.retention != nil || traits.legalHold != nil, !body.isForm, contentMD5 == nil,
            context.wireProtocol != nil
        else { return }
        if try checksums.sent() == nil { throw ObjectLockError.noDigest(what) }
    }

    private static func defaultRetention(_ bucket: Bucket, at now: Timestamp) -> Retention? {
        guard let rule = bucket.settings.defaultRetention, let mode = rule.mode else { return nil }
        let days = rule.days ?? (rule.years ?? 0) * 365
        return Retention(mode: mode, until: Timestamp(milliseconds: now.milliseconds + Int64(days) * 86_400_000))
    }

    /// Throws where a version is not to be deleted or overwritten yet.
    static func checkDelete(_ object: StoredObject, bypass: Bool, at now: Timestamp) throws(AWSError) {
        if object.traits.legalHold == "ON" { throw ObjectLockError.locked }
        guard let retention = object.traits.retention, retention.until > now else { return }
        if retention.mode == "GOVERNANCE", bypass { return }
        throw ObjectLockError.locked
    }

    /// Throws where a retention is not to be changed like that: it may always be made longer, and stricter.
    static func checkChange(
        from old: Retention?,
        to new: Retention?,
        bypass: Bool,
        at now: Timestamp
    ) throws(AWSError) {
        guard let old, old.until > now else { return }
        if old.mode == "GOVERNANCE", bypass { return }
        if let new, new.until >= old.until, new.mode == old.mode || new.mode == "COMPLIANCE" { return }
        throw ObjectLockError.locked
    }

    /// That a bucket has locks at all.
    static func check(_ bucket: Bucket) throws(AWSError) {
        guard bucket.settings.hasObjectLock else { throw ObjectLockError.bucketWithoutLock }
    }

    /// The header that passes governance by is for such buckets only (recorded: test_delete_object_with_no_locking).
    static func check(bypass: Bool?, _ bucket: Bucket) throws(AWSError) {
        guard bypass != nil, !bucket.settings.hasObjectLock else { return }
        throw S3Error.invalidArgument(
            "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
            "x-amz-bypass-governance-retention"
        )
    }
}

/// The errors of Object Lock, word for word (recorded: test_s3_object_lock_mode_validation, test_s3_object_retention_exc).
enum ObjectLockError {
    static var locked: AWSError {
        AWSError("AccessDenied", "Access Denied because object protected by object lock.", status: 403)
    }

    /// versity/versitygw#1535, #1776; of parts s3tools/s3cmd#1436.
    static func noDigest(_ what: String) -> AWSError {
        S3Error.invalidRequest(
            "Content-MD5 OR x-amz-checksum- HTTP header is required for \(what) requests with Object Lock parameters"
        )
    }

    static var bucketWithoutLock: AWSError { S3Error.invalidRequest("Bucket is missing Object Lock Configuration") }

    static var noConfiguration: AWSError {
        AWSError(
            "NoSuchObjectLockConfiguration",
            "The specified object does not have a ObjectLock configuration",
            status: 404
        )
    }

    static func incomplete(_ header: String) -> AWSError {
        S3Error.invalidArgument(
            "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
            header
        )
    }

    static func unknownMode(_ mode: String) -> AWSError {
        S3Error.invalidArgument("Unknown wormMode directive.", "x-amz-object-lock-mode", mode)
    }

    /// The date is told as Java writes it, in Pacific time.
    static func past(_ name: String, _ date: Timestamp) -> AWSError {
        S3Error.invalidArgument("The retain until date must be in the future!", name, date.javaPacific)
    }
}

extension Timestamp {
    /// As Java writes a date on AWS's west coast, `Tue Dec 31 16:00:00 PST 2019`.
    fileprivate var javaPacific: String {
        let standard = CalendarDate(Timestamp(milliseconds: milliseconds - 8 * 3_600_000))
        let isSummer = standard.isPacificSummer
        let date = isSummer ? CalendarDate(Timestamp(milliseconds: milliseconds - 7 * 3_600_000)) : standard
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(two(date.hour)):\(two(date.minute)):\(two(date.second))"
        return
            "\(days[date.weekday]) \(months[date.month - 1]) \(two(date.day)) \(time) \(isSummer ? "PDT" : "PST") \(date.year)"
    }
}

extension CalendarDate {
    /// Whether a date in standard time is between the second Sunday of March and the first of November, both at two.
    fileprivate var isPacificSummer: Bool {
        func sunday(_ number: Int, of month: Int) -> Int {
            let first = CalendarDate(year: year, month: month, day: 1)
            return first.daysSince1970 + (7 - first.weekday) % 7 + (number - 1) * 7
        }
        let hours = daysSince1970 * 24 + hour
        return hours >= sunday(2, of: 3) * 24 + 2 && hours < sunday(1, of: 11) * 24 + 1
    }
}
