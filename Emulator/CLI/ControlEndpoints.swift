internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import EmulatorHTTP

/// `/_emulator/...`: health, environment, reset, faults, the clock, the ledger, and looks into services.
struct ControlEndpoints: HTTPHandler {
    let cloud: Cloud

    func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        guard request.path.hasPrefix("/_emulator/") else { return nil }
        switch (request.method, request.path) {
        case ("GET", "/_emulator/health"): return .now(health())
        case ("GET", "/_emulator/env"): return .now(environment(request))
        case ("GET", "/_emulator/ledger"): return .now(ledger())
        case ("GET", "/_emulator/clock"): return .now(clock())
        case ("POST", "/_emulator/clock"): return setClock(request)
        case ("GET", "/_emulator/faults"): return .now(faultRules())
        case ("POST", "/_emulator/faults"): return .now(inject(request))
        case ("DELETE", "/_emulator/faults"):
            cloud.faults.removeAll()
            return .now(faultRules())
        case ("POST", "/_emulator/reset"):
            return .later { [cloud] in
                do throws(AWSError) {
                    try cloud.reset()
                    return Self.json(["status": "empty"])
                } catch {
                    return Self.failure(500, error.message)
                }
            }
        default: return .now(look(request))
        }
    }

    private func look(_ request: HTTPRequest) -> HTTPResponse {
        do throws(AWSError) {
            if request.method == "GET", let found = try cloud.look(request) { return Self.json(found) }
            return Self.failure(404, "There is no \(request.method) \(request.path).")
        } catch {
            return Self.failure(error.status ?? 400, error.message)
        }
    }

    private func health() -> HTTPResponse {
        Self.json(
            ["status": cloud.isReady ? "ready" : "starting", "version": .string(Version.current)],
            status: cloud.isReady ? 200 : 503
        )
    }

    private func environment(_ request: HTTPRequest) -> HTTPResponse {
        let endpoint = "http://\(request.headers["host"] ?? "127.0.0.1:4566")"
        var text = """
            export AWS_ENDPOINT_URL=\(endpoint)
            export AWS_ACCESS_KEY_ID=\(AccessKeys.common)
            export AWS_SECRET_ACCESS_KEY=\(AccessKeys.common)
            export AWS_DEFAULT_REGION=\(cloud.region)

            """
        for output in cloud.outputs { text += "export \(output.name)='\(output.value)'\n" }
        return HTTPResponse(
            headers: HTTPFields([("Content-Type", "text/plain; charset=utf-8")]),
            body: Array(text.utf8)
        )
    }

    private func ledger() -> HTTPResponse {
        let entries = cloud.ledger.all.map { entry -> JSON in
            [
                "service": .string(entry.service), "resource": .string(entry.resource),
                "setting": .string(entry.setting),
                "effect": .string(entry.effect),
            ]
        }
        return Self.json(["entries": .array(entries)])
    }

    private func faultRules() -> HTTPResponse {
        Self.json(["rules": .array(cloud.faults.all.map { FaultEndpoint.json($0.rule, count: $0.count) })])
    }

    /// Makes a fault happen at once, or sets rules by which requests go wrong from now on.
    private func inject(_ request: HTTPRequest) -> HTTPResponse {
        let body = try? JSON(parsing: request.body)
        do throws(AWSError) {
            if let rules = body?["rules"]?.array {
                var read: [FaultRule] = []
                for rule in rules { read.append(try FaultEndpoint.rule(rule, cloud.services)) }
                for rule in read { cloud.faults.add(rule) }
                return faultRules()
            }
            guard let service = body?["service"]?.string, let name = body?["fault"]?.string,
                let resource = body?["resource"]?.string
            else { return Self.failure(400, "Send JSON with a service, a fault and a resource, or with rules.") }
            try cloud.inject(Fault(service: service, name: name, resource: resource))
            return Self.json(["status": "injected"])
        } catch {
            return Self.failure(400, error.message)
        }
    }

    // MARK: the clock

    private func clock() -> HTTPResponse {
        Self.json(["now": .number(cloud.timeline.now.seconds.description), "frozen": .bool(cloud.timeline.isFrozen)])
    }

    private func setClock(_ request: HTTPRequest) -> HTTPAnswer {
        let timeline = cloud.timeline
        guard let body = try? JSON(parsing: request.body), let action = body["action"]?.string else {
            return .now(Self.failure(400, "Send JSON with an action: freeze, set, advance or resume."))
        }
        switch action {
        case "freeze":
            timeline.freeze()
            return .now(clock())
        case "resume":
            timeline.resume()
            return .now(clock())
        case "set":
            let target = body["to"].flatMap { to in
                to.double.map { Timestamp(seconds: $0) } ?? to.string.flatMap { Timestamp(iso8601: $0) }
            }
            guard let target else {
                return .now(
                    Self.failure(400, "set needs `to`: seconds since 1970, or ISO 8601 as 2026-11-22T15:00:00Z.")
                )
            }
            return .later {
                await timeline.set(to: target)
                return clock()
            }
        case "advance":
            guard let seconds = body["seconds"]?.double, seconds >= 0 else {
                return .now(Self.failure(400, "advance needs `seconds`, a number that is not negative."))
            }
            return .later {
                await timeline.advance(by: .nanoseconds(Int64(seconds * 1e9)))
                return clock()
            }
        default: return .now(Self.failure(400, "There is no action '\(action)': send freeze, set, advance or resume."))
        }
    }

    private static func json(_ body: JSON, status: Int = 200) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: HTTPFields([("Content-Type", "application/json")]),
            body: body.bytes + [10]
        )
    }

    private static func failure(_ status: Int, _ message: String) -> HTTPResponse {
        json(["message": .string(message)], status: status)
    }
}
