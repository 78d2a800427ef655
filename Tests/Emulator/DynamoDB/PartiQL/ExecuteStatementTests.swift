import AWSCore
import AWSWire
import Support
import Testing

@Suite struct ExecuteStatementTests {
    @Test("An item goes in, is read, changed and deleted")
    func roundTrip() async throws {
        let fixture = try await PartiQLFixture()
        #expect(await fixture.run("INSERT INTO plain VALUE {'pk': ?, 'n': 1}", [["S": "x"]]).body == ["Items": []])
        #expect(await fixture.items("SELECT * FROM plain WHERE pk = 'x'") == [["n": ["N": "1"], "pk": ["S": "x"]]])
        #expect(
            await fixture.run("UPDATE plain SET n = n + 1 SET s = ? WHERE pk = 'x'", [["S": "y"]]).body == ["Items": []]
        )
        #expect(await fixture.plain("x") == ["n": ["N": "2"], "pk": ["S": "x"], "s": ["S": "y"]])
        #expect(await fixture.run("DELETE FROM plain WHERE pk = 'x'").body == ["Items": []])
        #expect(await fixture.run("DELETE FROM plain WHERE pk = 'x'").body == ["Items": []])
        #expect(await fixture.items("SELECT * FROM plain") == [])
    }

    @Test("An INSERT of a key that is there is refused")
    func duplicates() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'x', 'n': 1}")
        let again = await fixture.run("INSERT INTO plain VALUE {'pk': 'x', 'n': 2}")
        #expect(again.code == "DuplicateItemException")
        #expect(again.message == "Duplicate primary key exists in table")
        #expect(await fixture.plain("x")?["n"] == ["N": "1"])
    }

    @Test("An UPDATE makes no item, and its conditions must hold")
    func conditions() async throws {
        let fixture = try await PartiQLFixture()
        let ghost = await fixture.run("UPDATE plain SET a = 1 WHERE pk = 'x' AND attribute_not_exists(pk)")
        #expect(ghost.code == "ConditionalCheckFailedException")
        #expect(ghost.message == "The conditional request failed")
        _ = await fixture.run("INSERT INTO plain VALUE {'pk': 'x', 'n': 5}")
        let failed = await fixture.run(
            "UPDATE plain SET n = 9 WHERE pk = 'x' AND n = 4",
            [],
            [.init("ReturnValuesOnConditionCheckFailure", "ALL_OLD")]
        )
        #expect(failed.code == "ConditionalCheckFailedException")
        #expect(failed["Item"] == ["n": ["N": "5"], "pk": ["S": "x"]])
        #expect(await fixture.run("UPDATE plain SET n = 9 WHERE pk = 'x' AND n = 5").status == 200)
        #expect(
            await fixture.run("DELETE FROM plain WHERE pk = 'x' AND n = 5").code == "ConditionalCheckFailedException"
        )
        #expect(await fixture.run("DELETE FROM plain WHERE pk = 'y' AND n = 5").status == 200)
        #expect(await fixture.run("DELETE FROM plain WHERE pk = 'x' AND n = 9").status == 200)
        #expect(await fixture.plain("x") == nil)
    }

    @Test("RETURNING gives the item or the parts that were changed")
    func returning() async throws {
        let fixture = try await PartiQLFixture()
        _ = await fixture.run(
            "INSERT INTO plain VALUE {'pk': 'x', 'a': 'old', 'l': ['p', 'q', 'r'], 'm': {'s': 1, 't': 2}}"
        )
        func returned(_ set: String, _ what: String) async -> [JSON]? {
            await fixture.items("UPDATE plain \(set) WHERE pk = 'x' RETURNING \(what) *")
        }
        #expect(await returned("SET a = 'new'", "MODIFIED OLD") == [["a": ["S": "old"]]])
        #expect(await returned("SET a = 'newer'", "MODIFIED NEW") == [["a": ["S": "newer"]]])
        #expect(await returned("SET a = 'newest'", "ALL OLD")?.first?["a"] == ["S": "newer"])
        #expect(await returned("SET a = 'last'", "ALL NEW")?.first?["pk"] == ["S": "x"])
        #expect(await returned("SET b = 1", "MODIFIED OLD") == [])
        #expect(await returned("REMOVE b", "MODIFIED NEW") == [])
        #expect(await returned("SET m.s = 3", "MODIFIED NEW") == [["m": ["M": ["s": ["N": "3"]]]]])
        #expect(
            await returned("SET l[2] = 'z', l[0] = 'y'", "MODIFIED NEW") == [["l": ["L": [["S": "y"], ["S": "z"]]]]]
        )
        #expect(await returned("SET l[7] = 'w'", "MODIFIED NEW") == [])
        #expect(await fixture.items("DELETE FROM plain WHERE pk = 'x' RETURNING ALL OLD *")?.count == 1)
        #expect(await fixture.items("DELETE FROM plain WHERE pk = 'x' RETURNING ALL OLD *") == [])
        #expect(
            await fixture.run("DELETE FROM plain WHERE pk = 'x' RETURNING MODIFIED OLD *").message
                == "Invalid returning clause: RETURNING MODIFIED OLD *. "
                + "Only RETURNING ALL OLD * is allowed in DELETE statements."
        )
    }

    @Test("What it costs is told where it is asked for")
    func capacity() async throws {
        let fixture = try await PartiQLFixture()
        let asked = [JSON.Member("ReturnConsumedCapacity", "TOTAL")]
        let put = await fixture.run("INSERT INTO plain VALUE {'pk': 'x'}", [], asked)
        #expect(put["ConsumedCapacity"]?["TableName"] == "plain")
        #expect(put["ConsumedCapacity"]?["CapacityUnits"]?.double == 1)
        let got = await fixture.run("SELECT * FROM plain WHERE pk = 'x'", [], asked)
        #expect(got["ConsumedCapacity"]?["CapacityUnits"]?.double == 0.5)
    }

    @Test("Tables that are not there and EXISTS outside of a transaction are refused")
    func refused() async throws {
        let fixture = try await PartiQLFixture()
        let missing = await fixture.run("SELECT * FROM nope WHERE pk = 'x'")
        #expect(missing.code == "ResourceNotFoundException")
        #expect(missing.message == "Requested resource not found")
        #expect(await fixture.run("SELECT COUNT(*) FROM plain").message == "Unexpected path component at 1:8:5")
        #expect(
            await fixture.run("EXISTS(SELECT * FROM plain WHERE pk = 'x' AND n = 1)").message
                == "EXISTS can only be used in ExecuteTransaction write requests."
        )
        #expect(
            await fixture.run("INSERT INTO plain VALUE {'pk': 'x'} RETURNING ALL OLD *").message
                == "RETURNING is not supported in INSERT"
        )
        #expect(
            await fixture.run("UPDATE plain SET a = 1 WHERE pk = 'x' AND pk.a = 1").message
                == "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key pk"
        )
        #expect(
            await fixture.run("UPDATE plain SET a = 1").message
                == "Where clause does not contain a mandatory equality on all key attributes"
        )
        // Recorded of AWS on 2025-10-08.
        #expect(
            await fixture.call("ExecuteStatement", ["Statement": "SELECT * FROM plain", "Parameters": []]).message
                == "1 validation error detected: Value '[]' at 'parameters' failed to satisfy constraint: Member must have length greater than or equal to 1"
        )
    }
}
