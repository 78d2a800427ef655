internal import AWSCore
internal import AWSWire

/// A change of one item: what was there, and what shall be there.
struct ItemChange {
    let table: Table
    let key: ItemKey
    let old: Version?
    let new: Version?
    /// Whether the item is deleted because its time has come.
    var isExpiry = false

    /// An item with its attributes.
    struct Version {
        var attributes: [String: AttributeValue]
        var stored: StoredItem
    }

    /// Whether the item is the same after as before: then no index, no stream and no history hears of it.
    var isNothing: Bool {
        switch (old, new) {
        case (nil, nil): return true
        case (let old?, let new?):
            return old.stored.json == new.stored.json
                || AttributeValueComparison.equal(.m(old.attributes), .m(new.attributes))
        default: return false
        }
    }

    /// What the change is called in streams.
    var event: StreamEvent { old == nil ? .insert : new == nil ? .remove : .modify }

    /// The item's key in either version.
    var keyAttributes: [String: AttributeValue] { table.keyAttributes(of: new?.attributes ?? old?.attributes ?? [:]) }
}

/// What happened to an item, as streams call it.
enum StreamEvent: Int, Sendable {
    case insert, modify, remove

    var name: String {
        switch self {
        case .insert: "INSERT"
        case .modify: "MODIFY"
        case .remove: "REMOVE"
        }
    }
}
