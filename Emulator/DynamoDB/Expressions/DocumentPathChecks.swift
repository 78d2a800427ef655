import AWSCore

extension BoundSymbols {
    /// Refuses paths that an expression may not have together (Expressions.Attributes, "Document paths").
    func checkApart(_ paths: [DocumentPath], _ kind: ExpressionKind) throws(AWSError) {
        for i in paths.indices.reversed() { try checkApart(paths[i], paths[(i + 1)...], kind) }
    }

    /// Refuses a path that may not be together with one of those behind it.
    func checkApart(
        _ path: DocumentPath,
        _ others: ArraySlice<DocumentPath>,
        _ kind: ExpressionKind
    ) throws(AWSError) {
        for other in others.reversed() {
            switch relation(path, other) {
            case .apart: break
            case .overlap: throw kind.overlap(text(path), text(other))
            case .conflict: throw kind.conflict(text(path), text(other))
            }
        }
    }
}
