internal import AWSCore
internal import Store

extension ItemTree {
    /// Each item of a span in its order, until the closure answers false.
    func each(
        _ span: KeySpan,
        _ connection: Connection,
        _ body: (ItemLeaf.Entry) throws(AWSError) -> Bool
    ) throws(AWSError) {
        guard span.isForward else { return try eachBackward(span, connection, body) }
        func read(_ row: Row) throws(AWSError) -> Bool {
            try row.withBlob(0) { bytes throws(AWSError) in
                let leaf = ItemLeaf(bytes)
                var offset = leaf.place(of: span.low).start
                while offset < leaf.end {
                    let entry = leaf.entry(offset)
                    if let high = span.high, KeyBytes.order(entry.key, high) >= 0 { return false }
                    guard try body(entry) else { return false }
                    offset = leaf.end(offset)
                }
                return true
            }
        }
        if let high = span.high {
            try connection.each(between, [.blob(span.low), .blob(high)], row: read)
        } else {
            try connection.each(onward, [.blob(span.low)], row: read)
        }
    }

    private func eachBackward(
        _ span: KeySpan,
        _ connection: Connection,
        _ body: (ItemLeaf.Entry) throws(AWSError) -> Bool
    ) throws(AWSError) {
        guard let high = span.high else { throw .internalFailure("a span without an end was to be read backwards") }
        try connection.each(backward, [.blob(high)]) { row throws(AWSError) in
            try row.withBlob(0) { bytes throws(AWSError) in
                let leaf = ItemLeaf(bytes)
                for offset in leaf.offsets.reversed() {
                    let entry = leaf.entry(offset)
                    if KeyBytes.order(entry.key, high) >= 0 { continue }
                    if KeyBytes.order(entry.key, span.low) < 0 { return false }
                    guard try body(entry) else { return false }
                }
                return true
            }
        }
    }
}
