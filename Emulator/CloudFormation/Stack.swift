public import AWSCore
internal import AWSWire
public import EmulatorCore
public import HTTPAPIService
internal import Synchronization

/// A stack: a template whose resources are there.
public final class Stack: Sendable {
    /// What deploying needs of its surroundings.
    public struct Surroundings: Sendable {
        /// The services.
        public var bus: Bus
        /// Where functions from a folder are put up.
        public var functions: any LocalFunctions
        /// Where HTTP APIs are put up.
        public var apis: HTTPAPIService
        /// What is accepted without effect.
        public var ledger: Ledger
        /// Who deploys, where.
        public var context: RequestContext

        /// Makes them.
        public init(
            bus: Bus,
            functions: any LocalFunctions,
            apis: HTTPAPIService,
            ledger: Ledger,
            context: RequestContext
        ) {
            self.bus = bus
            self.functions = functions
            self.apis = apis
            self.ledger = ledger
            self.context = context
        }
    }

    /// The outputs' names and values.
    ///
    /// URLs of this emulator begin with the endpoint at which it was deployed.
    public let outputs: [(name: String, value: String)]

    /// Deploys a template: makes what is not there yet, and changes functions and routes to what it says.
    ///
    /// - Parameters:
    ///   - file: the template's path.
    ///   - seed: a folder of `<LogicalId>.jsonl` files for tables that are made.
    public init(file: String, seed: String?, _ surroundings: Surroundings) throws(AWSError) {
        do throws(AWSError) {
            guard let text = FileSystem.read(file) else { throw TemplateError.template("it cannot be read") }
            let template = try Template(String(decoding: text, as: UTF8.self))
            let folder = FileSystem.absolute(file).split(separator: "/").dropLast().map { "/\($0)" }.joined()
            outputs = try Deployment(template: template, folder: folder, seed: seed, surroundings).run()
        } catch {
            throw AWSError(error.code, "The template \(file) cannot be deployed: \(error.message)")
        }
    }
}
