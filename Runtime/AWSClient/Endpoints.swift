public import AWSCore
internal import AWSWire

/// Where each service is: the variables of the AWS SDKs first, else AWS itself.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>
public struct Endpoints: Sendable {
    private let variable: @Sendable (String) -> String?

    /// Reads the variables from the process's environment, or from where the closure does.
    public init(_ variable: @escaping @Sendable (String) -> String? = { Environment.value($0) }) {
        self.variable = variable
    }

    /// One endpoint for all services.
    public init(all url: String) { self.init { $0 == "AWS_ENDPOINT_URL" ? url : nil } }

    /// A service's endpoint in a region, and whether it is another than AWS's own.
    func endpoint(_ service: ServiceModel, region: String) throws(AWSError) -> (endpoint: Endpoint, isCustom: Bool) {
        let names = ["AWS_ENDPOINT_URL_\(Self.variableName(service.name))", "AWS_ENDPOINT_URL"]
        if variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") != "true" {
            for name in names {
                guard let url = variable(name), !url.isEmpty else { continue }
                guard let endpoint = Endpoint(url) else {
                    throw AWSError("InvalidEndpoint", "\(name) is no http address: \(url)")
                }
                return (endpoint, true)
            }
        }
        let suffix = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
        return (Endpoint(host: "\(Self.hostPrefix(service.name)).\(region).\(suffix)"), false)
    }

    /// The service's id as the variables spell it.
    private static func variableName(_ service: String) -> String {
        switch service {
        case "cognito-idp": "COGNITO_IDENTITY_PROVIDER"
        case "cognito-identity": "COGNITO_IDENTITY"
        case "dynamodbstreams": "DYNAMODB_STREAMS"
        case "events": "EVENTBRIDGE"
        case "logs": "CLOUDWATCH_LOGS"
        case "secretsmanager": "SECRETS_MANAGER"
        case "stepfunctions": "SFN"
        default: String(service.map { $0 == "-" ? "_" : $0 }).uppercased()
        }
    }

    /// The host name's first part, which for these is not the model's name.
    private static func hostPrefix(_ service: String) -> String {
        switch service {
        case "cloudwatch": "monitoring"
        case "dynamodbstreams": "streams.dynamodb"
        case "ses", "sesv2": "email"
        case "stepfunctions": "states"
        case "apigatewayv2": "apigateway"
        default: service
        }
    }
}
