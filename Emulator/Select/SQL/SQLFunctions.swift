internal import AWSCore

/// The functions of one record (SQL reference, "SQL functions").
enum SQLFunctions {
    static func call(_ function: SQLFunction, _ values: [SQLValue], now: SQLTimestamp) throws(AWSError) -> SQLValue {
        switch function {
        case .utcnow: return .timestamp(now)
        case .coalesce: return values.first { !$0.isAbsent } ?? .null
        case .nullif:
            return SQLComparison.isEqual(values[0], values[1]) == true ? .null : values[0]
        default: break
        }
        // The others know nothing of what is absent.
        if values.contains(where: { if case .missing = $0 { true } else { false } }) { return .missing }
        if values.contains(where: \.isAbsent) { return .null }
        switch function {
        case .characterLength: return .int(Int64(try text(values[0]).unicodeScalars.count))
        case .lower: return .string(try text(values[0]).lowercased())
        case .upper: return .string(try text(values[0]).uppercased())
        case .substring: return .string(try substring(values))
        case .trim(let side): return .string(try trim(values, side))
        case .dateAdd(let part):
            let (quantity, moment) = (try whole(values[0]), try moment(values[1]))
            guard let sum = moment.adding(quantity, part) else { throw SQLError.argument }
            return .timestamp(sum)
        case .dateDiff(let part):
            return .int(SQLTimestamp.difference(part, try moment(values[0]), try moment(values[1])))
        case .extract(let part): return try extract(part, try moment(values[0]))
        case .toString:
            return .string(try TimestampPattern(try text(values[1])).text(try moment(values[0])))
        case .toTimestamp: return .timestamp(try timestamp(values))
        default: return .null
        }
    }

    private static func text(_ value: SQLValue) throws(AWSError) -> String {
        guard case .string(let text) = value else { throw SQLError.argumentType }
        return text
    }

    private static func whole(_ value: SQLValue) throws(AWSError) -> Int64 {
        guard case .int(let number)? = value.asNumber else { throw SQLError.argumentType }
        return number
    }

    /// A moment; the text of one does too.
    private static func moment(_ value: SQLValue) throws(AWSError) -> SQLTimestamp {
        switch value {
        case .timestamp(let moment): return moment
        case .string(let text):
            guard let moment = SQLTimestamp(text) else { throw SQLError.timestamp }
            return moment
        default: throw SQLError.argumentType
        }
    }

    /// The first character is the one of number 1; what lies outside is cut.
    private static func substring(_ values: [SQLValue]) throws(AWSError) -> String {
        let scalars = Array(try text(values[0]).unicodeScalars)
        let start = try whole(values[1])
        var end = Int64(scalars.count) + 1
        if values.count > 2 {
            let length = try whole(values[2])
            guard length >= 0 else { throw SQLError.argument }
            end = min(end, start.addingReportingOverflow(length).partialValue)
        }
        let first = max(start, 1)
        guard end > first else { return "" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[Int(first - 1)..<Int(end - 1)])
        return String(view)
    }

    private static func trim(_ values: [SQLValue], _ side: SQLFunction.TrimSide) throws(AWSError) -> String {
        var rest = try text(values[0]).unicodeScalars[...]
        let characters: [Unicode.Scalar] = values.count > 1 ? Array(try text(values[1]).unicodeScalars) : [" "]
        if side != .trailing { while let first = rest.first, characters.contains(first) { rest.removeFirst() } }
        if side != .leading { while let last = rest.last, characters.contains(last) { rest.removeLast() } }
        return String(rest)
    }

    private static func extract(_ part: DatePart, _ moment: SQLTimestamp) throws(AWSError) -> SQLValue {
        switch part {
        case .year: return .int(Int64(moment.year))
        case .month: return .int(Int64(moment.month))
        case .day: return .int(Int64(moment.day))
        case .hour: return .int(Int64(moment.hour))
        case .minute: return .int(Int64(moment.minute))
        case .second:
            guard moment.fraction.scale > 0 else { return .int(Int64(moment.second)) }
            return (moment.fraction + SQLDecimal(Int128(moment.second))).map { .decimal($0) } ?? .null
        case .timezoneHour: return .int(Int64((moment.offset ?? 0) / 60))
        case .timezoneMinute: return .int(Int64((moment.offset ?? 0) % 60))
        }
    }

    private static func timestamp(_ values: [SQLValue]) throws(AWSError) -> SQLTimestamp {
        if values.count == 1, case .timestamp(let moment) = values[0] { return moment }
        let text = try text(values[0])
        let moment =
            values.count == 1 ? SQLTimestamp(text) : try TimestampPattern(try self.text(values[1])).moment(text)
        guard let moment else { throw SQLError.timestamp }
        return moment
    }
}
