import AWSCore
import Testing

/// A case of one of the two collections of signed requests.
struct SignatureCase: Sendable, CustomTestStringConvertible {
    var name = ""
    var service = "service"
    var region = "us-east-1"
    var request = HTTPRequest(method: "", path: "")
    /// The canonical request, where the collection has it.
    var canonical: String?
    /// The hash of the canonical request, the last line of the string to sign.
    var canonicalHash = ""
    /// The value of the `Authorization` header.
    var authorization = ""

    var testDescription: String { name }

    /// The names of the signed headers, lower-case.
    var signedHeaders: [String] {
        let list =
            authorization.isEmpty
            ? Text.percentDecoded(parameter("X-Amz-SignedHeaders") ?? "")
            : String(authorization.split(separator: "SignedHeaders=")[1].prefix { $0 != "," })
        return list.split(separator: ";").map(String.init)
    }

    /// A parameter of the query as it stands there.
    func parameter(_ name: String) -> String? {
        let pairs = (request.query ?? "").split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
        return pairs.first { $0.count == 2 && $0[0] == name }.map { String($0[1]) }
    }

    /// Reads a collection.
    static func all(_ text: String, bodiesAreBase64: Bool) -> [SignatureCase] {
        text.split(separator: "\n\n").map { SignatureCase($0, bodiesAreBase64) }
    }

    private init(_ text: Substring, _ bodyIsBase64: Bool) {
        var lines: [String] = []
        for line in text.split(separator: "\n") {
            let halves = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? String(halves[1]) : ""
            switch halves[0] {
            case "case": name = value
            case "scope":
                let parts = value.split(separator: " ")
                (service, region) = (String(parts[0]), String(parts[1]))
            case "request":
                let parts = value.split(separator: " ", maxSplits: 1)
                let target = parts[1].split(separator: "?", maxSplits: 1)
                request.method = String(parts[0])
                request.path = String(target[0])
                request.query = target.count > 1 ? String(target[1]) : nil
            case "header":
                let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                let plain = parts[1].split(separator: #"\n"#).joined(separator: "\n")
                request.headers.add(String(parts[0]), plain)
                if parts[0] == "Authorization" { authorization = plain }
            case "body": request.body = bodyIsBase64 ? Text.bytes(base64: value.utf8) ?? [] : Array(value.utf8)
            case "|": lines.append(value)
            case "hash": canonicalHash = value
            default: authorization = value
            }
        }
        canonical = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// The request with one byte changed, in each place where that must be noticed.
    var changed: [(place: String, request: HTTPRequest)] {
        var all: [(String, HTTPRequest)] = []
        func add(_ place: String, _ change: (inout HTTPRequest) -> Void) {
            var request = request
            change(&request)
            all.append((place, request))
        }
        add("method") { $0.method = $0.method == "GET" ? "PUT" : "GET" }
        add("path") { $0.path = $0.path == "/" ? "/x" : Self.lastChanged($0.path) }
        if let query = request.query { add("query") { $0.query = Self.lastChanged(query) } }
        for (index, entry) in request.headers.entries.enumerated()
        where signedHeaders.contains(entry.name.lowercased()) {
            add(entry.name) {
                var entries = $0.headers.entries
                entries[index].value = Self.lastChanged(entry.value)
                $0.headers = HTTPFields(entries)
            }
        }
        if !authorization.isEmpty {
            add("signature") { $0.headers["Authorization"] = Self.lastChanged(authorization) }
        }
        return all
    }

    private static func lastChanged(_ text: String) -> String { text.dropLast() + (text.hasSuffix("x") ? "y" : "x") }
}
