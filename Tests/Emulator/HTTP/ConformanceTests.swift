import AWSCore
import DynamoDBService
import EmulatorCore
import KinesisService
import LambdaService
import SQSService
import Store
import Support
import Testing

@testable import AWSWire

/// Every member of every operation that is built, with one thing wrong at a time: the edge answers with AWS's exact text.
@Suite("Conformance to the models")
struct ConformanceTests {
    @Test("A broken constraint is worded as AWS words it", arguments: ["dynamodb", "kinesis", "lambda"])
    func constraints(name: String) async throws {
        let sandbox = try await Sandbox(services)
        let service = try #require(try services(ServiceEnvironment(storage: .memory)).first { $0.model.name == name })
        var count = 0
        for entry in service.operations {
            for test in ConstraintWalk(entry.model).cases {
                var request = Codec(entry.model, service.model).request(test.input)
                request.headers["Authorization"] =
                    "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/\(name)/aws4_request"
                let response = await sandbox.send(request)
                let error = ErrorCodec(service.model).error(response)
                #expect(error.code == test.code, "\(entry.name): \(test.message)")
                #expect(error.message == test.message, "\(entry.name)")
                #expect(response.status == 400, "\(entry.name): \(test.message)")
                count += 1
            }
        }
        // Fewer would mean that the walk has lost its way.
        #expect(count > ["dynamodb": 400, "kinesis": 50, "lambda": 150][name] ?? 0)
    }

    @Test("SQS refuses a member of another JSON type in AWS's words")
    func types() async throws {
        let sandbox = try await Sandbox(services)
        let service = try #require(try services(ServiceEnvironment(storage: .memory)).first { $0.model.name == "sqs" })
        var count = 0
        for entry in service.operations {
            // SQS words constraints itself; what its front end cannot read is refused as everywhere.
            for test in ConstraintWalk(entry.model).cases where test.code == "SerializationException" {
                let response = await sandbox.send(Codec(entry.model, service.model).request(test.input))
                let error = ErrorCodec(service.model).error(response)
                #expect(error.code == test.code, "\(entry.name): \(test.message)")
                #expect(error.message == test.message, "\(entry.name)")
                count += 1
            }
        }
        #expect(count > 30)
    }

    @Test("SQS names the parameter that is missing")
    func missingParameters() async throws {
        let sandbox = try await Sandbox(services)
        let service = try #require(try services(ServiceEnvironment(storage: .memory)).first { $0.model.name == "sqs" })
        for entry in service.operations {
            let members = entry.model.input < 0 ? [] : entry.model.inputContext.model.members
            guard let first = members.first(where: \.isRequired)?.name.string else { continue }
            let reply = await sandbox.call("AmazonSQS.\(entry.name)", [:])
            #expect(reply.code == "MissingRequiredParameterException", "\(entry.name)")
            #expect(reply.message == "The request must contain the parameter \(first).", "\(entry.name)")
        }
    }

    private func services(_ environment: ServiceEnvironment) throws -> [any Service] {
        [
            try DynamoDBService(environment), try KinesisService(environment), try LambdaService(environment),
            try SQSService(environment),
        ]
    }
}
