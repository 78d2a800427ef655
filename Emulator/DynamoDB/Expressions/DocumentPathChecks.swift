import AWSCore

extension BoundSymbols {
    /// Refuses paths that an expression may not have together (Expressions.Attributes, "Document paths").
    func checkApart(_ paths: [DocumentPath], _ kind: ExpressionKind) throws(AWSError) {
        for (i, two) in paths.enumerated() {
            for one in paths[..<i] {
                switch relation(one, two) {
                case .apart: break
                case .overlap: throw kind.overlap(text(one), text(two))
                case .conflict: throw kind.conflict(text(one), text(two))
                }
            }
        }
    }
}
