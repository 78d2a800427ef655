import AWSCore
import AWSWire
import DynamoDBService
import EmulatorCore
import Support
import Testing

@Suite("Tables, their states and what follows from writes")
struct TableTests {
    @Test("An index with several key attributes is read by the first ones and a range of the next")
    func severalKeyAttributes() async throws {
        let tables = try await TableSandbox()
        let names: [JSON] = ["id", "shop", "country", "year", "month"]
        let types: [JSON] = ["S", "S", "S", "N", "N"]
        await tables.make(
            "sales",
            [
                .init(
                    "AttributeDefinitions",
                    .array(zip(names, types).map { ["AttributeName": $0, "AttributeType": $1] })
                ),
                .init(
                    "GlobalSecondaryIndexes",
                    [
                        [
                            "IndexName": "by-time", "Projection": ["ProjectionType": "KEYS_ONLY"],
                            "KeySchema": [
                                ["AttributeName": "shop", "KeyType": "HASH"],
                                ["AttributeName": "country", "KeyType": "HASH"],
                                ["AttributeName": "year", "KeyType": "RANGE"],
                                ["AttributeName": "month", "KeyType": "RANGE"],
                            ],
                        ]
                    ]
                ),
            ]
        )
        for year in 2024...2026 {
            for month in 1...12 {
                await tables.put(
                    "sales",
                    [
                        "id": ["S": .string("\(year)-\(month)")], "shop": ["S": "a"], "country": ["S": "de"],
                        "year": ["N": .string(String(year))], "month": ["N": .string(String(month))],
                    ]
                )
            }
        }
        func count(_ condition: String, _ values: [JSON.Member] = []) async -> JSON? {
            let names: [JSON.Member] = [.init("#y", "year"), .init("#m", "month")].filter {
                condition.contains($0.name)
            }
            let reply = await tables.call(
                "Query",
                [
                    "TableName": "sales", "IndexName": "by-time",
                    "KeyConditionExpression": .string("shop = :s AND country = :c" + condition),
                    "ExpressionAttributeNames": names.isEmpty ? .null : .object(names),
                    "ExpressionAttributeValues": .object(
                        [.init(":s", ["S": "a"]), .init(":c", ["S": "de"])] + values
                    ),
                ]
            )
            return reply["Count"]
        }
        let year = JSON.Member(":y", ["N": "2025"])
        let month = JSON.Member(":m", ["N": "9"])
        #expect(await count("") == 36)
        #expect(await count(" AND #y >= :y", [year]) == 24)
        #expect(await count(" AND #y < :y", [year]) == 12)
        #expect(await count(" AND #y = :y", [year]) == 12)
        #expect(await count(" AND #y = :y AND #m > :m", [year, month]) == 3)
        #expect(await count(" AND #y = :y AND #m BETWEEN :m AND :m", [year, month]) == 1)
        // A range of the first attribute leaves none for the second.
        #expect(await count(" AND #y > :y AND #m > :m", [year, month]) == nil)
    }

    @Test("A table takes the time that it was given to be made and to be deleted")
    func states() async throws {
        var options = DynamoDBService.Options()
        options.tableDelay = .seconds(5)
        let tables = try await TableSandbox(options)
        await tables.make("slow")
        func status() async -> JSON? {
            await tables.call("DescribeTable", ["TableName": "slow"])["Table"]?["TableStatus"]
        }
        #expect(await status() == "CREATING")
        await tables.sandbox.timeline.advance(by: .seconds(5))
        #expect(await status() == "ACTIVE")
        await tables.call("DeleteTable", ["TableName": "slow"])
        #expect(await status() == "DELETING")
        await tables.sandbox.timeline.advance(by: .seconds(5))
        #expect(await status() == nil)
    }

    @Test("Items expire with the clock, and the stream says who deleted them")
    func expiry() async throws {
        let tables = try await TableSandbox()
        await tables.make(
            "sessions",
            [.init("StreamSpecification", ["StreamEnabled": true, "StreamViewType": "KEYS_ONLY"])]
        )
        let limit: JSON = ["Enabled": true, "AttributeName": "until"]
        await tables.call("UpdateTimeToLive", ["TableName": "sessions", "TimeToLiveSpecification": limit])
        let until = tables.sandbox.timeline.now.wholeSeconds + 60
        await tables.put("sessions", ["id": ["S": "1"], "until": ["N": .string(String(until))]])
        await tables.put("sessions", ["id": ["S": "2"]])
        await tables.sandbox.timeline.advance(by: .seconds(61))
        #expect(await tables.count("sessions") == 1)
        let records = await allRecords(tables)
        #expect(records.map { $0["eventName"] } == ["INSERT", "INSERT", "REMOVE"])
        #expect(records.last?["userIdentity"]?["PrincipalId"] == "dynamodb.amazonaws.com")
    }

    /// The records of all shards of all streams, shard by shard.
    private func allRecords(_ tables: TableSandbox) async -> [JSON] {
        var records: [JSON] = []
        for stream in await tables.streams("ListStreams", [:])["Streams"]?.array ?? [] {
            let arn = stream["StreamArn"] ?? .null
            let description = await tables.streams("DescribeStream", ["StreamArn": arn])["StreamDescription"]
            for shard in description?["Shards"]?.array ?? [] {
                let start: JSON = [
                    "StreamArn": arn, "ShardId": shard["ShardId"] ?? .null, "ShardIteratorType": "TRIM_HORIZON",
                ]
                let iterator = await tables.streams("GetShardIterator", start)["ShardIterator"] ?? .null
                records += await tables.streams("GetRecords", ["ShardIterator": iterator])["Records"]?.array ?? []
            }
        }
        return records
    }

    @Test("A table is restored as it was at a moment, its index too")
    func recovery() async throws {
        let tables = try await TableSandbox()
        await tables.make("notes")
        let on: JSON = ["PointInTimeRecoveryEnabled": true]
        await tables.call(
            "UpdateContinuousBackups",
            ["TableName": "notes", "PointInTimeRecoverySpecification": on]
        )
        for id in ["1", "2", "3"] { await tables.put("notes", ["id": ["S": .string(id)], "text": ["S": "old"]]) }
        await tables.sandbox.timeline.advance(by: .seconds(60))
        let moment = tables.sandbox.timeline.now
        await tables.sandbox.timeline.advance(by: .seconds(60))
        await tables.put("notes", ["id": ["S": "1"], "text": ["S": "new"]])
        await tables.call("DeleteItem", ["TableName": "notes", "Key": ["id": ["S": "2"]]])
        await tables.put("notes", ["id": ["S": "4"]])
        await tables.call(
            "RestoreTableToPointInTime",
            [
                "SourceTableName": "notes", "TargetTableName": "restored",
                "RestoreDateTime": .number(String(moment.wholeSeconds)),
            ]
        )
        let items = await tables.call("Scan", ["TableName": "restored"])["Items"]?.array ?? []
        #expect(items.map { $0["id"]?["S"] } == ["1", "2", "3"])
        #expect(items.allSatisfy { $0["text"]?["S"] == "old" })
    }

    @Test("Reads that lag see the same past in each run, and consistent reads see no past")
    func lag() async throws {
        var options = DynamoDBService.Options()
        options.lag = .seconds(2)
        options.lagSeed = 7
        var runs: [[JSON?]] = []
        for _ in 0..<2 {
            let tables = try await TableSandbox(options)
            await tables.make("lagging")
            for id in 0..<20 { await tables.put("lagging", ["id": ["S": .string(String(id))]]) }
            var seen: [JSON?] = []
            for _ in 0..<5 {
                seen.append(await tables.count("lagging", consistent: false))
                #expect(await tables.count("lagging") == 20)
                await tables.sandbox.timeline.advance(by: .milliseconds(500))
            }
            runs.append(seen)
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0].first == .some(0) && runs[0].last == .some(20))
    }

    @Test("Capacity flows in each second, and a request beyond it is refused")
    func throttling() async throws {
        var options = DynamoDBService.Options()
        options.throttles = true
        let tables = try await TableSandbox(options)
        let throughput: JSON = ["ReadCapacityUnits": 1, "WriteCapacityUnits": 1]
        await tables.call(
            "CreateTable",
            [
                "TableName": "narrow", "ProvisionedThroughput": throughput,
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
            ]
        )
        func write() async -> String? {
            await tables.call("PutItem", ["TableName": "narrow", "Item": ["id": ["S": "1"]]]).code
        }
        for _ in 0..<300 { #expect(await write() == nil) }
        #expect(await write() == "ProvisionedThroughputExceededException")
        await tables.sandbox.timeline.advance(by: .seconds(1))
        #expect(await write() == nil)
    }
}
