import AWSCore
import AWSWire

/// A `ProjectionExpression` as it is written (Expressions.ProjectionExpressions).
struct ProjectionSyntax: Sendable {
    let symbols: ExpressionSymbols
    let paths: [DocumentPath]

    init(_ text: String) throws(AWSError) {
        var parser = try ExpressionParser(text, .projection)
        var paths: [DocumentPath] = []
        repeat { paths.append(try parser.path()) } while parser.take(.comma)
        try parser.finish()
        symbols = parser.symbols
        self.paths = paths
    }
}

/// A `ProjectionExpression` with the placeholders of one request.
struct Projection: Sendable {
    /// The top-level attributes that the projection names, in its order.
    let attributeNames: [String]
    /// The attributes into which the projection's paths lead.
    let enteredNames: [String]
    private let tree: ProjectionTree

    /// Reads a projection.
    /// - Throws: `ValidationException` in AWS's words, also for paths of which one leads through another.
    init(_ text: String, _ context: inout ExpressionContext) throws(AWSError) {
        try self.init(ProjectionSyntax(text), &context)
    }

    /// Takes a projection that was read before.
    init(_ syntax: ProjectionSyntax, _ context: inout ExpressionContext) throws(AWSError) {
        let symbols: BoundSymbols
        do throws(AWSError) {
            symbols = try context.bind(syntax.symbols, .projection)
            try symbols.checkApart(syntax.paths, .projection)
        } catch {
            throw syntax.fault(context) ?? error
        }
        attributeNames = symbols.topLevelNames(syntax.paths)
        enteredNames = symbols.entered(syntax.paths)
        tree = ProjectionTree(syntax.paths, symbols)
    }

    /// What the item has of the paths; what it does not have is left out.
    func apply(_ item: [String: AttributeValue]) -> [String: AttributeValue] { tree.apply(item) }
}

extension BoundSymbols {
    /// The attributes that the paths start with, each once, in the order of the paths.
    func topLevelNames(_ paths: [DocumentPath]) -> [String] {
        // Few paths are usual, and a set of them costs more than to compare them.
        var names: [String] = []
        names.reserveCapacity(paths.count)
        for path in paths {
            let name = topLevelName(path)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
