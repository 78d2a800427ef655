internal import Synchronization

/// The statements that queries of one table or index make, by what they ask of a row.
final class QueryTexts: Sendable {
    private let texts = Mutex<[UInt64: String]>([:])

    /// The statement of a form, made where it is the first.
    func text(_ form: UInt64, _ make: () -> String) -> String {
        if let text = texts.withLock({ $0[form] }) { return text }
        let text = make()
        texts.withLock { $0[form] = text }
        return text
    }
}
