import AWSCore
import Synchronization

/// Expressions by their text: clients send the same few over and over.
///
/// What a text means depends on nothing else, so it does not matter who read it first.
final class SyntaxCache<Syntax: Sendable>: Sendable {
    private let known = Mutex<[ExactString: Syntax]>([:])

    /// Texts made anew for each request would fill any cache: it starts again when it has so many, and the longest,
    /// which are the likeliest to be such, stay out.
    private static var most: Int { 512 }
    private static var longest: Int { 512 }

    /// What a text means, read now or before.
    func syntax(_ text: String, _ read: () throws(AWSError) -> Syntax) throws(AWSError) -> Syntax {
        guard text.utf8.count <= Self.longest else { return try read() }
        let key = ExactString(text)
        if let syntax = known.withLock({ $0[key] }) { return syntax }
        let syntax = try read()
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key] = syntax
        }
        return syntax
    }
}
