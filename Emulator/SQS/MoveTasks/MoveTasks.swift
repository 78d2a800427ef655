internal import AWSCore
internal import Store

/// The tasks in the store.
enum MoveTasks {
    private static let columns = """
        id, task, queue, source, started, total, destination, rate, status, moved, reason
        """
    private static let byTask = SQLText("SELECT \(columns) FROM move_tasks WHERE task = ?")
    private static let byID = SQLText("SELECT \(columns) FROM move_tasks WHERE id = ?")
    private static let ofQueue = SQLText("SELECT \(columns) FROM move_tasks WHERE queue = ? ORDER BY id DESC LIMIT ?")

    private static func read(_ row: Row) -> MoveTask {
        var task = MoveTask(
            id: row.int(0),
            task: row.text(1),
            queue: row.int(2),
            source: row.text(3),
            started: row.int(4),
            total: Int(row.int(5))
        )
        task.destination = row.optionalText(6)
        task.rate = row.isNull(7) ? nil : Int(row.int(7))
        task.status = MoveTask.Status(rawValue: row.text(8)) ?? .failed
        task.moved = Int(row.int(9))
        task.reason = row.optionalText(10)
        return task
    }

    static func task(_ task: String, _ connection: Connection) throws(AWSError) -> MoveTask? {
        try connection.first(byTask, .text(task)) { row in read(row) }
    }

    static func task(id: Int64, _ connection: Connection) throws(AWSError) -> MoveTask? {
        try connection.first(byID, .int(id)) { row in read(row) }
    }

    /// A queue's last tasks, the latest first.
    static func latest(_ queue: Queue, _ limit: Int, _ connection: Connection) throws(AWSError) -> [MoveTask] {
        var tasks: [MoveTask] = []
        try connection.each(ofQueue, [.int(queue.id), .int(limit)]) { row in
            tasks.append(read(row))
            return true
        }
        return tasks
    }

    /// The task that moves a queue's messages now: there is at most one, and it is the latest.
    static func running(_ queue: Queue, _ connection: Connection) throws(AWSError) -> MoveTask? {
        try latest(queue, 1, connection).first { $0.status == .running }
    }

    /// The tasks that run, by number.
    static func running(_ connection: Connection) throws(AWSError) -> [Int64] {
        try connection.all("SELECT id FROM move_tasks WHERE status = 'RUNNING'") { row in row.int(0) }
    }

    /// Keeps a task; of a queue's tasks the last ten stay.
    static func insert(_ task: MoveTask, _ connection: Connection) throws(AWSError) -> Int64 {
        try connection.run(
            """
            INSERT INTO move_tasks (task, queue, source, destination, rate, started, status, total)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(task.task),
            .int(task.queue),
            .text(task.source),
            .text(task.destination),
            task.rate.map { .int($0) } ?? .null,
            .int(task.started),
            .text(task.status.rawValue),
            .int(task.total)
        )
        let id = connection.lastInsertRowID
        try connection.run(
            """
            DELETE FROM move_tasks WHERE queue = ?1 AND id NOT IN
                (SELECT id FROM move_tasks WHERE queue = ?1 ORDER BY id DESC LIMIT 10)
            """,
            .int(task.queue)
        )
        return id
    }

    static func update(_ task: MoveTask, _ connection: Connection) throws(AWSError) {
        try connection.run(
            "UPDATE move_tasks SET status = ?, moved = ?, reason = ? WHERE id = ?",
            .text(task.status.rawValue),
            .int(task.moved),
            .text(task.reason),
            .int(task.id)
        )
    }
}
