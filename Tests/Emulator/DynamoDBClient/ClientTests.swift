import Testing

/// What a function's own client sees of DynamoDB, over a socket.
///
/// One test at a time: each has an edge of its own, with its port and its threads.
@Suite(.serialized) enum ClientTests {}
