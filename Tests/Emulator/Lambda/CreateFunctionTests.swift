import AWSCore
import AWSWire
import LambdaService
import Support
import Testing

/// Answers as AWS recorded them.
@Suite struct CreateFunctionTests {
    private func failure(_ name: String, _ runtime: String) async throws -> AWSError {
        let sandbox = try await Sandbox { [try LambdaService($0)] }
        let body: JSON = [
            "FunctionName": .string(name), "Runtime": .string(runtime), "Handler": "bootstrap",
            "Role": "arn:aws:iam::000000000000:role/role", "Code": ["ZipFile": "AAAA"],
        ]
        let response = await sandbox.send(
            HTTPRequest(
                method: "POST",
                path: "/2015-03-31/functions",
                headers: HTTPFields([("Host", "localhost:4566"), ("Content-Type", "application/json")]),
                body: body.bytes
            )
        )
        #expect(response.status != 201)
        let answer = try JSON(parsing: response.body)
        return AWSError(
            response.headers["x-amzn-ErrorType"] ?? "",
            answer["Message"]?.string ?? answer["message"]?.string ?? "",
            fields: [.init("Type", answer["Type"]?.string ?? "none")]
        )
    }

    @Test("A runtime that AWS does not know is refused with those that it knows")
    func unknownRuntime() async throws {
        let error = try await failure("worker", "PYTHON3.9")
        #expect(error.code == "InvalidParameterValueException")
        #expect(
            error.message
                == "Value PYTHON3.9 at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [nodejs20.x, python3.14, provided.al2023, python3.12, python3.13, nodejs24.x, nodejs22.x, java25, python3.10, python3.11, java21, ruby3.3, ruby3.4, ruby3.2, python3.8, python3.9, java17, nodejs16.x, dotnet10, dotnet8, java11, dotnet6, nodejs18.x, provided.al2, java8.al2] or be a valid ARN"
        )
        #expect(error.fields == [.init("Type", "User")])
    }

    @Test("A name of more than 64 characters is refused by the operation, a text of more than 140 by the front end")
    func longName() async throws {
        let long = String(repeating: "a", count: 65)
        let error = try await failure(long, "provided.al2023")
        #expect(error.code == "InvalidParameterValueException")
        #expect(
            error.message
                == "1 validation error detected: Value '\(long)' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"
        )
        let longer = try await failure(String(repeating: "a", count: 141), "provided.al2023")
        #expect(longer.code == "ValidationException")
        #expect(longer.message.hasSuffix("Member must have length less than or equal to 140"))
        // The front end's errors do not say whose fault they are.
        #expect(longer.fields == [.init("Type", "none")])
    }

    @Test("A runtime that AWS knows and Virga does not build says so")
    func unbuiltRuntime() async throws {
        #expect(try await failure("worker", "nodejs22.x").code == "NotImplemented")
    }
}
