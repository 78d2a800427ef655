/// A constraint that an input breaks: where, and what AWS's front end says of it.
struct Violation {
    /// A step on the way to a value.
    enum Step {
        /// A member, by its name in the model.
        case member(StaticText)
        /// An element, counted from 1.
        case element(Int)
        /// A map's value.
        case entry(String)
    }

    /// The way to the value.
    var path: [Step]
    /// Whether a required member is absent.
    var isMissing: Bool
    /// The whole sentence.
    var text: String

    /// A path as most services write it, as `keySchema.1.member.keyType`.
    static func text(_ path: [Step]) -> String {
        path.map { step in
            switch step {
            case .member(let name): CheckOrder.lowerFirst(name.string)
            case .element(let number): "\(number).member"
            case .entry(let name): "\(name).member"
            }
        }.joined(separator: ".")
    }

    /// A path as the query protocol names its parameters, as `MetricData.member.1.MetricName`.
    var parameter: String {
        path.map { step in
            switch step {
            case .member(let name): name.string
            case .element(let number): "member.\(number)"
            case .entry(let name): "entry.\(name)"
            }
        }.joined(separator: ".")
    }

    /// All that is wrong with an input, in one message.
    static func message(_ violations: [Violation]) -> String {
        "\(violations.count) validation error\(violations.count == 1 ? "" : "s") detected: "
            + violations.map(\.text).joined(separator: "; ")
    }
}
