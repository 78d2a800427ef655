internal import AWSCore

/// The names of tables, queues and streams that the template gives a function.
public struct Variables: Sendable {
    private let value: @Sendable (String) -> String?

    /// Reads the process's environment.
    public init() { value = { Environment.value($0) } }

    /// Takes the values from a dictionary; tests do.
    public init(_ values: [String: String]) { value = { values[$0] } }

    /// The value of a variable that the template sets.
    func required(_ name: String) throws -> String {
        guard let text = value(name), !text.isEmpty else { throw MissingVariable(name: name) }
        return text
    }
}

/// A variable that the template should have set.
struct MissingVariable: Error, CustomStringConvertible {
    let name: String

    var description: String {
        "The environment variable \(name) is not set; Functions/template.yaml says what it holds."
    }
}
