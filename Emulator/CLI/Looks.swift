internal import AWSCore
internal import AWSWire
internal import EmulatorCore

extension Cloud {
    /// What lies at `/_emulator/SERVICE/...`; nil where there is no such path.
    func look(_ request: HTTPRequest) throws(AWSError) -> JSON? {
        let parts = request.path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, let service = services.first(where: { $0.model.name == parts[1] }),
            let inspectable = service as? any Inspectable
        else { return nil }
        return try inspectable.look(String(parts[2]), Query(request.query))
    }
}
