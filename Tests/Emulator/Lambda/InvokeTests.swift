import AWSCore
import AWSLambda
import AWSWire
import EmulatorCore
import EmulatorHTTP
import LambdaService
import Logging
import SQSService
import Store
import Support
import Testing

/// Functions as processes: a shell script that speaks the Runtime API over bash's own sockets.
@Suite(.serialized) struct InvokeTests {
    private static let bootstrap = """
        #!/bin/bash
        host=${AWS_LAMBDA_RUNTIME_API%:*} port=${AWS_LAMBDA_RUNTIME_API#*:}
        exec 3<>/dev/tcp/$host/$port
        read_reply() {
          length=0
          while IFS= read -r line <&3; do
            line=${line%$'\\r'}
            [ -z "$line" ] && break
            case $line in
              Content-Length:*) length=${line#*: } ;;
              Lambda-Runtime-Aws-Request-Id:*) id=${line#*: } ;;
            esac
          done
          body=
          [ "$length" -gt 0 ] && IFS= read -r -N "$length" body <&3
        }
        post() { printf 'POST /2018-06-01/runtime/invocation/%s/%s HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: %s\\r\\n\\r\\n%s' "$id" "$1" "${#2}" "$2" >&3; read_reply; }
        while true; do
          printf 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n' >&3
          read_reply
          event=$body
          echo "event $event"
          case $event in
            *exit*) exit 7 ;;
            *fail*) post error '{"errorType":"Bad","errorMessage":"no"}' ;;
            *sleep*) sleep 60 ;;
            *) post response "{\\"event\\":$event,\\"handler\\":\\"$_HANDLER\\",\\"color\\":\\"$COLOR\\"}" ;;
          esac
        done

        """

    private func withFunction(_ body: (Sandbox, LambdaService) async throws -> Void) async throws {
        let folder = "/tmp/virga-test-\(UniqueID.token(12))"
        try FileSystem.makeDirectory(folder)
        try FileSystem.write(Array(Self.bootstrap.utf8), to: "\(folder)/bootstrap", mode: 0o755)
        defer { FileSystem.removeTree(folder) }
        var made: LambdaService?
        let sandbox = try await Sandbox { environment in
            let lambda = try LambdaService(environment)
            made = lambda
            return [
                lambda,
                try SQSService(environment),
            ]
        }
        let lambda = try #require(made)
        let loops = EventLoops(timeline: sandbox.timeline, durability: sandbox.environment.group)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        lambda.start(.init(loops: loops, endpoint: "http://127.0.0.1:1", logger: logger))
        _ = try lambda.deploy(
            LocalFunction(
                name: "shop",
                folder: folder,
                runtime: "provided.al2023",
                handler: "Place",
                timeout: 1,
                memorySize: 128,
                description: "",
                architecture: "x86_64",
                variables: ["COLOR": "blue"]
            ),
            sandbox.context
        )
        try await body(sandbox, lambda)
        lambda.stop()
        try await loops.stop()
    }

    private func invoke(_ sandbox: Sandbox, _ event: String) async throws -> Lambda.Invoke.Output {
        try await sandbox.bus.call(
            Lambda.Invoke.self,
            .init {
                $0.functionName = "shop"
                $0.payload = Blob(event.utf8)
                $0.logType = "Tail"
            },
            sandbox.context
        )
    }

    private func text(_ output: Lambda.Invoke.Output) -> String {
        String(decoding: output.payload?.bytes ?? [], as: UTF8.self)
    }

    @Test("A function gets its event and environment, and its answer comes back")
    func success() async throws {
        try await withFunction { sandbox, _ in
            let output = try await invoke(sandbox, #"{"a":1}"#)
            #expect(output.functionError == nil)
            #expect(text(output) == #"{"event":{"a":1},"handler":"Place","color":"blue"}"#)
            let log = String(decoding: Text.bytes(base64: (output.logResult ?? "").utf8) ?? [], as: UTF8.self)
            #expect(log.contains(#"event {"a":1}"#))
        }
    }

    @Test("An error that the function reports is Unhandled with its own payload")
    func failure() async throws {
        try await withFunction { sandbox, _ in
            let output = try await invoke(sandbox, #""fail""#)
            #expect(output.functionError == "Unhandled")
            #expect(text(output) == #"{"errorType":"Bad","errorMessage":"no"}"#)
        }
    }

    @Test("A process that ends fails its invocation, and the next one runs on a new process")
    func exit() async throws {
        try await withFunction { sandbox, _ in
            let output = try await invoke(sandbox, #""exit""#)
            #expect(text(output).contains("Runtime exited with error: exit status 7"))
            #expect(try await invoke(sandbox, "1").functionError == nil)
        }
    }

    @Test("An invocation beyond its timeout is ended, by the clock")
    func timeout() async throws {
        try await withFunction { sandbox, _ in
            _ = try await invoke(sandbox, "1")
            sandbox.timeline.resume()
            let output = try await invoke(sandbox, #""sleep""#)
            #expect(text(output).contains("Task timed out after 1.00 seconds"))
        }
    }

    @Test("A batch that fails is not tried again at once, though its messages are visible")
    func backOff() async throws {
        try await withFunction { sandbox, _ in
            let url = try #require(
                await sandbox.call(
                    "AmazonSQS.CreateQueue",
                    ["QueueName": "q", "Attributes": ["VisibilityTimeout": "0"]]
                )["QueueUrl"]
            )
            let input = Lambda.CreateEventSourceMapping.Input {
                $0.functionName = "shop"
                $0.eventSourceArn = "arn:aws:sqs:us-east-1:000000000000:q"
            }
            _ = try await sandbox.bus.call(Lambda.CreateEventSourceMapping.self, input, sandbox.context)
            _ = await sandbox.call("AmazonSQS.SendMessage", ["QueueUrl": url, "MessageBody": "fail"])
            await sandbox.timeline.quiesce()
            await sandbox.timeline.advance(by: .seconds(2))
            let received = await sandbox.call(
                "AmazonSQS.ReceiveMessage",
                ["QueueUrl": url, "MessageSystemAttributeNames": ["ApproximateReceiveCount"]]
            )
            let count = received["Messages"]?.array?.first?["Attributes"]?["ApproximateReceiveCount"]?.string
            // At once, after one second, after two, and here.
            #expect(count == "4")
        }
    }

    @Test("A queue's messages reach the function, and are deleted once it succeeded")
    func queue() async throws {
        try await withFunction { sandbox, _ in
            let url = try #require(await sandbox.call("AmazonSQS.CreateQueue", ["QueueName": "q"])["QueueUrl"])
            let input = Lambda.CreateEventSourceMapping.Input {
                $0.functionName = "shop"
                $0.eventSourceArn = "arn:aws:sqs:us-east-1:000000000000:q"
            }
            #expect(
                try await sandbox.bus.call(Lambda.CreateEventSourceMapping.self, input, sandbox.context).state
                    == "Creating"
            )
            _ = await sandbox.call("AmazonSQS.SendMessage", ["QueueUrl": url, "MessageBody": "fail"])
            // Two messages at a time would be one batch, which fails as a whole.
            await sandbox.timeline.quiesce()
            _ = await sandbox.call("AmazonSQS.SendMessage", ["QueueUrl": url, "MessageBody": "fine"])
            await sandbox.timeline.quiesce()
            let counts = await sandbox.call(
                "AmazonSQS.GetQueueAttributes",
                ["QueueUrl": url, "AttributeNames": ["All"]]
            )
            #expect(counts["Attributes"]?["ApproximateNumberOfMessagesNotVisible"] == "1")
            // The one that failed is tried again when its visibility timeout ends, before the clock's answer.
            await sandbox.timeline.advance(by: .seconds(30))
            _ = await sandbox.call("AmazonSQS.PurgeQueue", ["QueueUrl": url])
        }
    }
}
