internal import AWSWire

/// The tokens by which a service knows a repeated request.
enum IdempotencyToken {
    /// Fills in a random UUID where the model has such a member and the caller left it empty.
    ///
    /// Every attempt sends the same.
    static func fill(_ input: inout Value, _ operation: OperationModel) {
        guard operation.input >= 0, case .structure(var slots) = input else { return }
        let members = operation.inputContext.model.members
        guard let index = members.firstIndex(where: \.isIdempotencyToken), slots[index].isNull else { return }
        slots[index] = .string(uuid())
        input = .structure(slots)
    }

    /// A random UUID, version 4 (RFC 9562).
    private static func uuid() -> String {
        let high = UInt64.random(in: .min ... .max) & ~0xF000 | 0x4000
        let low = UInt64.random(in: .min ... .max) & ~(3 << 62) | 2 << 62
        let digits = Array((hex(high) + hex(low)).utf8)
        var text: [UInt8] = []
        for (i, digit) in digits.enumerated() {
            if i == 8 || i == 12 || i == 16 || i == 20 { text.append(45) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
