extension SigV4Verifier {
    /// The date's form, its day and its distance from now; gives the date in the form that is signed.
    func checkTime(
        _ claim: SignatureClaim,
        _ scope: SigningScope,
        _ now: Timestamp,
        isS3: Bool
    ) throws(SignatureFailure.Kind) -> String {
        let (moment, date) = try claim.moment()
        guard date.hasPrefix(scope.day), scope.day.utf8.count == 8 else { throw .wrongDay(scope.day, date: date) }
        let skew = maximumSkew ?? Self.maximumSkew(of: service ?? scope.service)
        if claim.isPresigned, isS3 || claim.expires != nil {
            let expires = try claim.seconds()
            guard moment <= now + skew else {
                throw isS3 ? .notYetValid(date: moment, expires: expires) : .skewed(date: moment, maximum: skew)
            }
            guard now < moment + .seconds(expires) else { throw .expired(date: moment, expires: expires) }
        } else if moment < now - skew || moment > now + skew {
            throw .skewed(date: moment, maximum: skew)
        }
        return date
    }

    /// That `host` is signed and, for S3, each `x-amz-` header that came.
    func checkHeaders(
        _ request: HTTPRequest,
        _ claim: SignatureClaim,
        isS3: Bool
    ) throws(SignatureFailure.Kind) {
        guard claim.signedHeaders.contains("host") else { throw .hostNotSigned }
        guard isS3 else { return }
        var unsigned: Set<String> = []
        for (name, _) in request.headers.entries {
            let name = name.lowercased()
            guard name.hasPrefix("x-amz-"), !claim.signedHeaders.contains(name) else { continue }
            // Recorded from S3: of a presigned request's headers, this one alone may come unsigned.
            if claim.isPresigned, name == "x-amz-content-sha256" { continue }
            unsigned.insert(name)
        }
        guard unsigned.isEmpty else { throw .headersNotSigned(unsigned.sorted()) }
    }
}
