/// The runtimes that a function can name.
enum Runtimes {
    /// Those that are built.
    static let built: Set<String> = ["provided.al2023", "provided.al2"]

    /// What is not built of the others, as the coverage page has it.
    static let gap = "Runtime other than provided.al2023 and provided.al2"

    /// Those that AWS takes, in the order in which it names them (recorded: test_create_lambda_exceptions).
    static let known = [
        "nodejs20.x", "python3.14", "provided.al2023", "python3.12", "python3.13", "nodejs24.x", "nodejs22.x", "java25",
        "python3.10", "python3.11", "java21", "ruby3.3", "ruby3.4", "ruby3.2", "python3.8", "python3.9", "java17",
        "nodejs16.x", "dotnet10", "dotnet8", "java11", "dotnet6", "nodejs18.x", "provided.al2", "java8.al2",
    ]
}
