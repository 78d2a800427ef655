import AWSCore
import AWSWire
import Support
import Testing

@Suite struct PartiQLPageTests {
    @Test("Pages end at the limit, and go on with the token and nothing else")
    func pages() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill()
        for statement in ["SELECT * FROM music", "SELECT * FROM music WHERE artist IN ['b', 'a']"] {
            var seen: [JSON] = []
            var more: [JSON.Member] = [.init("Limit", 2)]
            for page in 0..<4 {
                let reply = await fixture.run(statement, [], more)
                seen += reply["Items"]?.array ?? []
                guard let token = reply["NextToken"] else { break }
                #expect(reply["LastEvaluatedKey"]?["artist"] != nil)
                #expect(page < 3)
                more = [.init("Limit", 2), .init("NextToken", token)]
            }
            #expect(Set(seen.map { "\($0["artist"] ?? .null) \($0["year"] ?? .null)" }).count == 6)
            #expect(seen.count == 6)
        }
        let first = await fixture.run("SELECT * FROM music", [], [.init("Limit", 1)])
        let token = first["NextToken"] ?? .null
        #expect(
            await fixture.run("SELECT year FROM music", [], [.init("NextToken", token)]).message
                == "NextToken does not match request"
        )
        #expect(
            await fixture.run("SELECT * FROM music", [], [.init("NextToken", "garbage")]).message == "Invalid NextToken"
        )
    }

    @Test("An IN on the partition key is answered ten items at a time")
    func membership() async throws {
        let fixture = try await PartiQLFixture()
        await fixture.fill(["a", "b", "c", "d"])
        let statement = "SELECT * FROM music WHERE artist IN ['d', 'c', 'b', 'a']"
        let first = await fixture.run(statement)
        #expect(first["Items"]?.array?.count == 10)
        let second = await fixture.run(statement, [], [.init("NextToken", first["NextToken"] ?? .null)])
        #expect(second["Items"]?.array?.count == 2)
        #expect(second["NextToken"] == nil)
    }

    @Test("A page of several partitions ends at 1 MB, also between two of them")
    func largePages() async throws {
        let fixture = try await PartiQLFixture()
        for artist in ["a", "b"] {
            for year in 1...3 {
                _ = await fixture.run(
                    "INSERT INTO music VALUE {'artist': ?, 'year': ?, 'x': ?}",
                    [
                        ["S": .string(artist)], ["N": .string(String(year))],
                        ["S": .string(String(repeating: "x", count: 350_000))],
                    ]
                )
            }
        }
        let statement = "SELECT artist, year FROM music WHERE artist = 'a' OR artist = 'b'"
        var more: [JSON.Member] = []
        var pages: [Int] = []
        repeat {
            let reply = await fixture.run(statement, [], more)
            pages.append(reply["Items"]?.array?.count ?? 0)
            more = reply["NextToken"].map { [.init("NextToken", $0)] } ?? []
        } while !more.isEmpty && pages.count < 5
        #expect(pages == [3, 3])
    }
}
