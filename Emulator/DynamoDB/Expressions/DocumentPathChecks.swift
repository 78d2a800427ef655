import AWSCore

extension BoundSymbols {
    /// Refuses paths that an expression may not have together (Expressions.Attributes, "Document paths").
    func checkApart(_ paths: [DocumentPath], _ kind: ExpressionKind) throws(AWSError) {
        guard paths.count > 1 else { return }
        var byName: [String: [DocumentPath]] = [:]
        for two in paths {
            let name = topLevelName(two)
            for one in byName[name] ?? [] {
                switch relation(one, two) {
                case .apart: break
                case .overlap: throw kind.overlap(text(one), text(two))
                case .conflict: throw kind.conflict(text(one), text(two))
                }
            }
            byName[name, default: []].append(two)
        }
    }
}
