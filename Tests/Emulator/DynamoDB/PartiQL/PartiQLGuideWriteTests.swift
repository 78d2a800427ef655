import AWSWire
import Support
import Testing

/// The examples of ql-reference.insert, ql-reference.update, ql-reference.delete and ql-reference.data-types.
@Suite struct PartiQLGuideWriteTests {
    private static let insert = "INSERT INTO \"Music\" value {'Artist' : 'Acme Band','SongTitle' : 'PartiQL Rocks'}"
    private static let song = "WHERE Artist='Acme Band' AND SongTitle='PartiQL Rocks'"
    private static let awards =
        "UPDATE \"Music\" \nSET AwardsWon=1 \nSET AwardDetail={'Grammys':[2020, 2018]}  \n\(song)"
    private static let old: JSON = ["Artist": ["S": "Acme Band"], "SongTitle": ["S": "PartiQL Rocks"]]

    @Test("An item is inserted once")
    func insert() async throws {
        let guide = try await PartiQLGuideTables()
        #expect(await guide.fixture.run(Self.insert).body == ["Items": []])
        #expect(await guide.song() == Self.old)
        #expect(await guide.fixture.run(Self.insert).code == "DuplicateItemException")
    }

    @Test("An update sets attributes, and returns the item as it was or as it is")
    func update() async throws {
        let guide = try await PartiQLGuideTables()
        _ = await guide.fixture.run(Self.insert)
        let details: JSON = ["M": ["Grammys": ["L": [["N": "2020"], ["N": "2018"]]]]]
        #expect(await guide.fixture.run(Self.awards + "\nRETURNING ALL OLD *")["Items"] == [Self.old])
        #expect(
            await guide.fixture.run(Self.awards + "\nRETURNING ALL NEW *")["Items"] == [
                [
                    "Artist": ["S": "Acme Band"], "AwardDetail": details, "AwardsWon": ["N": "1"],
                    "SongTitle": ["S": "PartiQL Rocks"],
                ]
            ]
        )
        #expect(
            await guide.fixture.run(Self.awards + "\nRETURNING MODIFIED NEW *")["Items"] == [
                ["AwardDetail": details, "AwardsWon": ["N": "1"]]
            ]
        )
    }

    @Test("An update changes lists, maps and sets")
    func parts() async throws {
        let guide = try await PartiQLGuideTables()
        for statement in [
            Self.insert, Self.awards,
            "UPDATE \"Music\" \nSET AwardDetail.Grammys =list_append(AwardDetail.Grammys,[2016])  \n\(Self.song)",
            "UPDATE \"Music\" \nREMOVE AwardDetail.Grammys[2]   \n\(Self.song)",
            "UPDATE \"Music\" \nSET AwardDetail.BillBoard=[2020] \n\(Self.song)",
            "UPDATE \"Music\" \nSET BandMembers =<<'member1', 'member2'>> \n\(Self.song)",
            "UPDATE \"Music\" \nSET BandMembers =set_add(BandMembers, <<'newbandmember'>>) \n\(Self.song)",
        ] {
            #expect(await guide.fixture.run(statement).status == 200, "\(statement)")
        }
        let song = await guide.song()
        #expect(
            song?["AwardDetail"] == [
                "M": ["BillBoard": ["L": [["N": "2020"]]], "Grammys": ["L": [["N": "2020"], ["N": "2018"]]]]
            ]
        )
        #expect(song?["BandMembers"]?["SS"]?.array?.count == 3)
    }

    @Test("An update of no item, and a WHERE that does not hold, fail")
    func updateFails() async throws {
        let guide = try await PartiQLGuideTables()
        #expect(await guide.fixture.run(Self.awards).code == "ConditionalCheckFailedException")
        _ = await guide.fixture.run(Self.insert)
        #expect(await guide.fixture.run(Self.awards + " AND AwardsWon=2").code == "ConditionalCheckFailedException")
        #expect(await guide.song() == Self.old)
    }

    @Test("A delete of no item does nothing; one whose WHERE does not hold fails")
    func delete() async throws {
        let guide = try await PartiQLGuideTables()
        let delete = "DELETE FROM \"Music\" WHERE \"Artist\" = 'Acme Band' AND \"SongTitle\" = 'PartiQL Rocks'"
        #expect(await guide.fixture.run(delete).body == ["Items": []])
        #expect(await guide.fixture.run(delete + " AND AwardsWon=2").body == ["Items": []])
        _ = await guide.fixture.run(Self.insert)
        #expect(await guide.fixture.run(delete + " AND AwardsWon=2").code == "ConditionalCheckFailedException")
        #expect(await guide.fixture.run(delete + " RETURNING ALL OLD *").body == ["Items": [Self.old]])
        #expect(await guide.song() == nil)
    }

    @Test("Every type is inserted, added to and taken from")
    func types() async throws {
        let guide = try await PartiQLGuideTables()
        for statement in [
            "INSERT INTO TypesTable value {'primarykey':'1', \n'NumberType':1,\n"
                + "'MapType' : {'entryname1': 'value', 'entryname2': 4}, \n'ListType': [1,'stringval'], \n"
                + "'NumberSetType':<<1,34,32,4.5>>, \n'StringSetType':<<'stringval','stringval2'>>\n}",
            "UPDATE TypesTable \nSET NumberType=NumberType + 100 \n"
                + "SET MapType.NewMapEntry=[2020, 'stringvalue', 2.4]\n"
                + "SET ListType = LIST_APPEND(ListType, [4, <<'string1', 'string2'>>])\n"
                + "SET NumberSetType= SET_ADD(NumberSetType, <<345, 48.4>>)\n"
                + "SET StringSetType = SET_ADD(StringSetType, <<'stringsetvalue1', 'stringsetvalue2'>>)\n"
                + "WHERE primarykey='1'",
            "UPDATE TypesTable \nSET NumberType=NumberType - 1\nREMOVE ListType[1]\nREMOVE MapType.NewMapEntry\n"
                + "SET NumberSetType = SET_DELETE( NumberSetType, <<345>>)\n"
                + "SET StringSetType = SET_DELETE( StringSetType, <<'stringsetvalue1'>>)\nWHERE primarykey='1'",
        ] {
            #expect(await guide.fixture.run(statement).status == 200, "\(statement)")
        }
        let item = await guide.fixture.items("SELECT * FROM TypesTable")?.first
        #expect(item?["NumberType"] == ["N": "100"])
        #expect(item?["MapType"] == ["M": ["entryname1": ["S": "value"], "entryname2": ["N": "4"]]])
        #expect(item?["ListType"] == ["L": [["N": "1"], ["N": "4"], ["SS": ["string1", "string2"]]]])
        #expect(
            Set((item?["NumberSetType"]?["NS"]?.array ?? []).compactMap(\.string)) == ["1", "34", "32", "4.5", "48.4"]
        )
        #expect(
            Set((item?["StringSetType"]?["SS"]?.array ?? []).compactMap(\.string)) == [
                "stringval", "stringval2", "stringsetvalue2",
            ]
        )
    }
}
