internal import AWSCore

/// LIKE: `%` stands for any characters, `_` for one.
enum SQLLike {
    private enum Part {
        case any, one
        case character(Unicode.Scalar)
    }

    static func matches(_ text: String, _ pattern: String, escape: String?) throws(AWSError) -> Bool {
        let parts = try parts(pattern, escape)
        let scalars = Array(text.unicodeScalars)
        // The usual walk: back to the last `%` where something does not fit.
        var (i, j, star, mark) = (0, 0, -1, 0)
        while i < scalars.count {
            if j < parts.count, fits(parts[j], scalars[i]) {
                (i, j) = (i + 1, j + 1)
            } else if j < parts.count, case .any = parts[j] {
                (star, mark) = (j, i)
                j += 1
            } else if star >= 0 {
                mark += 1
                (i, j) = (mark, star + 1)
            } else {
                return false
            }
        }
        return parts[j...].allSatisfy { if case .any = $0 { true } else { false } }
    }

    private static func fits(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
        switch part {
        case .any: false
        case .one: true
        case .character(let wanted): wanted == scalar
        }
    }

    private static func parts(_ pattern: String, _ escape: String?) throws(AWSError) -> [Part] {
        var mark: Unicode.Scalar?
        if let escape {
            guard let first = escape.unicodeScalars.first, escape.unicodeScalars.count == 1 else {
                throw SQLError.likeEscape
            }
            mark = first
        }
        var parts: [Part] = []
        var rest = pattern.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == mark {
                guard let next = rest.popFirst(), next == "%" || next == "_" || next == mark else {
                    throw SQLError.likeEscape
                }
                parts.append(.character(next))
            } else {
                parts.append(scalar == "%" ? .any : scalar == "_" ? .one : .character(scalar))
            }
        }
        return parts
    }
}
