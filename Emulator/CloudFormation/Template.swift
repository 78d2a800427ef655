internal import AWSCore
internal import AWSWire

/// A template as it is written: SAM or CloudFormation, YAML or JSON.
struct Template: Sendable {
    /// A resource of a template.
    struct Resource: Sendable {
        /// Its name in the template.
        var logicalID: String
        /// As `AWS::SQS::Queue`.
        var type: String
        /// Its properties with SAM's globals merged in; functions not yet resolved.
        var properties: JSON
    }

    var resources: [Resource]
    var outputs: [(name: String, value: JSON)]
    /// The parameters' defaults.
    var parameters: [String: JSON]

    /// Reads a template's text; throws one sentence on what is wrong.
    init(_ text: String) throws(AWSError) {
        let root = try TemplateText.parse(text)
        guard let resources = root["Resources"]?.object, !resources.isEmpty else {
            throw TemplateError.template("it has no Resources")
        }
        for member in root.object ?? [] where !Self.sections.contains(member.name) {
            throw TemplateError.template("the section \(member.name) is not supported")
        }
        let globals = root["Globals"]?["Function"]
        self.resources = []
        for resource in resources {
            guard let type = resource.value["Type"]?.string else {
                throw TemplateError.template("the resource \(resource.name) has no Type")
            }
            for member in resource.value.object ?? [] where !Self.attributes.contains(member.name) {
                throw TemplateError.template("\(member.name) of the resource \(resource.name) is not supported")
            }
            var properties = resource.value["Properties"] ?? .object([])
            if type == "AWS::Serverless::Function", let globals { properties = Self.merged(globals, properties) }
            self.resources.append(Resource(logicalID: resource.name, type: type, properties: properties))
        }
        outputs = (root["Outputs"]?.object ?? []).map { ($0.name, $0.value["Value"] ?? .null) }
        parameters = [:]
        for parameter in root["Parameters"]?.object ?? [] {
            parameters[parameter.name] = parameter.value["Default"] ?? .null
        }
    }

    private static let sections: Set<String> = [
        "AWSTemplateFormatVersion", "Description", "Globals", "Metadata", "Outputs", "Parameters", "Resources",
        "Transform",
    ]

    /// What a resource may carry beside its properties; policies for its end have no meaning while it is only made.
    private static let attributes: Set<String> = [
        "DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type", "UpdateReplacePolicy",
    ]

    /// SAM's merge: maps member by member, lists one behind the other, the resource's own scalars over the global ones
    /// (<https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html>).
    private static func merged(_ global: JSON, _ own: JSON) -> JSON {
        switch (global, own) {
        case (.object(let a), .object(let b)) where !Intrinsic.isCall(global) && !Intrinsic.isCall(own):
            var out = a
            for member in b {
                if let place = out.firstIndex(where: { $0.name == member.name }) {
                    out[place].value = merged(out[place].value, member.value)
                } else {
                    out.append(member)
                }
            }
            return .object(out)
        case (.array(let a), .array(let b)): return .array(a + b)
        default: return own
        }
    }
}

/// Errors of templates: why, without the file's name, which `Stack` puts before it.
enum TemplateError {
    static func template(_ why: String) -> AWSError { AWSError("ValidationError", why) }

    static func resource(_ logicalID: String, _ why: String) -> AWSError {
        AWSError("ValidationError", "the resource \(logicalID): \(why)")
    }
}
