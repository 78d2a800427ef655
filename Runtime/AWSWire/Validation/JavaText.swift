/// Values as Java's `toString` prints them, which is how they stand in AWS's messages.
enum JavaText {
    static func of(_ value: Value) -> String {
        switch value {
        case .string(let text): text
        case .int(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        case .list(let elements): "[" + elements.map(of).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.0)=\(of($0.1))" }.joined(separator: ", ") + "}"
        case .item(let item): "{" + item.attributes.map { "\($0.key)=" }.joined(separator: ", ") + "}"
        case .blob(let bytes): "java.nio.HeapByteBuffer[pos=0 lim=\(bytes.count) cap=\(bytes.count)]"
        default: ""
        }
    }
}
