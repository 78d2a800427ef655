internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import HTTPAPIService

/// One run through a template: each resource after those that it names.
final class Deployment {
    /// What a resource is known by.
    struct Made {
        /// What `Ref` gives.
        var reference: String
        /// What `Fn::GetAtt` gives.
        var attributes: [String: String] = [:]
    }

    /// The name of the stack that a template becomes; physical names begin with it.
    static let stackName = "virga"

    let folder: String
    let seed: String?
    let surroundings: Stack.Surroundings
    private let template: Template
    private var made: [String: Made] = [:]
    private var underWay: Set<String> = []
    /// Routes of APIs by the API's id, gathered from the functions' events.
    var routes: [String: [(method: String, path: String, function: String)]] = [:]

    init(template: Template, folder: String, seed: String?, _ surroundings: Stack.Surroundings) {
        self.template = template
        self.folder = folder
        self.seed = seed
        self.surroundings = surroundings
    }

    var bus: Bus { surroundings.bus }
    var context: RequestContext { surroundings.context }

    /// Deploys all resources, and gives the outputs.
    func run() throws(AWSError) -> [(name: String, value: String)] {
        for resource in template.resources { _ = try make(resource) }
        for (id, routes) in routes {
            surroundings.apis.put(
                .init(
                    id: id,
                    account: context.account,
                    region: context.region,
                    routes: routes.map { .init(method: $0.method, path: $0.path, function: $0.function) }
                )
            )
        }
        var outputs: [(name: String, value: String)] = []
        for output in template.outputs {
            outputs.append((output.name, Intrinsic.text(try resolve(output.value)) ?? ""))
        }
        return outputs
    }

    /// A value with all functions in it resolved; what it names is made first.
    func resolve(_ value: JSON) throws(AWSError) -> JSON {
        let intrinsic = Intrinsic(
            ref: { name throws(AWSError) in
                try self.reference(name).map { .string($0) } ?? self.template.parameters[name]
            },
            attribute: { resource, attribute throws(AWSError) in
                let made = try self.make(self.named(resource))
                guard let value = made.attributes[attribute] else {
                    throw TemplateError.resource(resource, "the attribute \(attribute) is not supported")
                }
                return .string(value)
            }
        )
        return try intrinsic.resolve(value)
    }

    private func named(_ logicalID: String) throws(AWSError) -> Template.Resource {
        guard let resource = template.resources.first(where: { $0.logicalID == logicalID }) else {
            throw TemplateError.resource(logicalID, "there is no resource of that name")
        }
        return resource
    }

    private func reference(_ name: String) throws(AWSError) -> String? {
        switch name {
        case "AWS::Region": return context.region
        case "AWS::AccountId": return context.account
        case "AWS::Partition": return "aws"
        case "AWS::URLSuffix": return "amazonaws.com"
        case "AWS::StackName": return Self.stackName
        case "AWS::StackId":
            return "arn:aws:cloudformation:\(context.region):\(context.account):stack/\(Self.stackName)/virga"
        default: break
        }
        guard let resource = template.resources.first(where: { $0.logicalID == name }) else { return nil }
        return try make(resource).reference
    }

    private func make(_ resource: Template.Resource) throws(AWSError) -> Made {
        if let known = made[resource.logicalID] { return known }
        guard underWay.insert(resource.logicalID).inserted else {
            throw TemplateError.resource(resource.logicalID, "it names itself, through others")
        }
        let properties = Properties(resource.logicalID, resource.type, try resolve(resource.properties))
        let result: Made
        switch resource.type {
        case "AWS::DynamoDB::Table": result = try table(properties)
        case "AWS::Kinesis::Stream": result = try stream(properties)
        case "AWS::S3::Bucket": result = try bucket(properties)
        case "AWS::SQS::Queue": result = try queue(properties)
        case "AWS::Serverless::Function": result = try function(properties)
        case "AWS::Serverless::HttpApi": result = try api(properties)
        default: throw TemplateError.resource(resource.logicalID, "the type \(resource.type) is not supported")
        }
        made[resource.logicalID] = result
        return result
    }

    /// The name that a resource gets where the template gives none: as CloudFormation's, the stack's and the resource's
    /// with a suffix; here the same one each time, so that a restart finds what is there.
    func physicalName(_ logicalID: String, most: Int = 255, isLowercase: Bool = false) -> String {
        let digest = Digest.sha256("\(context.account)/\(context.region)/\(Self.stackName)/\(logicalID)".utf8)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        let suffix = String(digest.prefix(12).map { alphabet[Int($0) % 36] })
        let name = "\(Self.stackName)-\(logicalID.prefix(most - Self.stackName.count - 14))-\(suffix)"
        return isLowercase ? name.lowercased() : name
    }
}
