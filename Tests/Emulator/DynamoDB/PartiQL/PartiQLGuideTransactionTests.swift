import AWSWire
import Support
import Testing

/// The example of ql-reference.multiplestatements.transactions.
@Suite struct PartiQLGuideTransactionTests {
    @Test("The guide's example is cancelled where it has no song to update, and done where it has")
    func guide() async throws {
        let guide = try await PartiQLGuideTables()
        let statements = [
            "EXISTS(SELECT * FROM Music where Artist='No One You Know' and SongTitle='Call Me Today' and Awards is  MISSING)",
            "INSERT INTO Music value {'Artist':'Acme Band','SongTitle':'Best Song'}",
            "UPDATE Music SET AwardsWon=1 SET AwardDetail={'Grammys':[2020, 2018]}  where Artist='Acme Band' and SongTitle='PartiQL Rocks'",
        ]
        let failed = await guide.fixture.runAll("ExecuteTransaction", statements)
        #expect(
            failed["CancellationReasons"]?.array?.map { $0["Code"] }
                == ["ConditionalCheckFailed", "None", "ConditionalCheckFailed"]
        )
        for song in ["'No One You Know', 'SongTitle':'Call Me Today'", "'Acme Band', 'SongTitle':'PartiQL Rocks'"] {
            _ = await guide.fixture.run("INSERT INTO Music value {'Artist':\(song)}")
        }
        #expect(await guide.fixture.runAll("ExecuteTransaction", statements).body == ["Responses": []])
        #expect(await guide.song()?["AwardsWon"] == ["N": "1"])
    }
}
