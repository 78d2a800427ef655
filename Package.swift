// swift-tools-version:6.2
import PackageDescription

// Continuous integration turns warnings into errors; a newcomer with a newer compiler is not stopped by one.
let warningsAreErrors = Context.environment["VIRGA_WARNINGS_AS_ERRORS"] == "1"

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

func module(_ name: String, _ path: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target
{
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ path: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
]

/// What the edge is built from.
let edge = nio + [.product(name: "NIOHTTP2", package: "swift-nio-http2")]

/// What each emulated service is built from.
let service: [Target.Dependency] = ["AWSCore", "AWSWire", "EmulatorCore", "Store"]

/// All emulated services.
let services: [Target.Dependency] = ["DynamoDBService", "KinesisService", "LambdaService", "S3Service", "SQSService"]

let package = Package(
    name: "virga",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "emulator", targets: ["emulator"]),
        .executable(name: "Bootstrap", targets: ["Bootstrap"]),
        .library(name: "LambdaRuntime", targets: ["LambdaRuntime", "LambdaEvents"]),
        .library(
            name: "AWSClient",
            targets: ["AWSClient", "AWSS3", "AWSSQS", "AWSDynamoDB", "AWSDynamoDBStreams", "AWSKinesis", "AWSLambda"]
        ),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        // HTTP/2, by which AWS's clients for Java and JavaScript call Kinesis. Apple's SwiftNIO team keeps it; it builds
        // in half a minute.
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // Runtime: what a function links.
        .systemLibrary(
            name: "COpenSSL",
            path: "Runtime/COpenSSL",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]
        ),
        .systemLibrary(name: "CCRC", path: "Runtime/CCRC"),
        module("AWSCore", "Runtime/AWSCore", ["COpenSSL", "CCRC"]),
        module("AWSModels", "Runtime/AWSModels", exclude: ["update-models.py"]),
        module("AWSWire", "Runtime/AWSWire", ["AWSCore", "AWSModels"]),
        module("AWSS3", "Runtime/AWS/S3", ["AWSCore", "AWSWire", "AWSModels"]),
        module("AWSSQS", "Runtime/AWS/SQS", ["AWSCore", "AWSWire", "AWSModels"]),
        module("AWSDynamoDB", "Runtime/AWS/DynamoDB", ["AWSCore", "AWSWire", "AWSModels"]),
        module(
            "AWSDynamoDBStreams",
            "Runtime/AWS/DynamoDBStreams",
            ["AWSCore", "AWSWire", "AWSModels", "AWSDynamoDB"]
        ),
        module("AWSKinesis", "Runtime/AWS/Kinesis", ["AWSCore", "AWSWire", "AWSModels"]),
        module("AWSLambda", "Runtime/AWS/Lambda", ["AWSCore", "AWSWire", "AWSModels"]),
        module("HTTPSocket", "Runtime/HTTPSocket", ["AWSCore"]),
        module("AWSClient", "Runtime/AWSClient", ["AWSCore", "AWSWire", "HTTPSocket", "COpenSSL"]),
        module("LambdaRuntime", "Runtime/LambdaRuntime", ["AWSCore", "AWSWire", "HTTPSocket"]),
        module("LambdaEvents", "Runtime/LambdaEvents", ["AWSCore", "AWSWire", "LambdaRuntime"]),

        // Functions: the shop.
        module("Commerce", "Functions/Commerce"),
        .target(
            name: "Shop",
            dependencies: [
                "Commerce", "AWSCore", "AWSWire", "AWSClient", "LambdaRuntime", "LambdaEvents",
                "AWSS3", "AWSSQS", "AWSDynamoDB", "AWSKinesis",
            ],
            path: "Functions",
            exclude: ["Bootstrap", "Commerce", "build", "template.yaml"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Bootstrap",
            dependencies: ["AWSClient", "LambdaRuntime", "Shop"],
            path: "Functions/Bootstrap",
            swiftSettings: settings,
            // A function is one file that needs nothing of the machine it lands on.
            linkerSettings: [.unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(platforms: [.linux]))]
        ),

        // Emulator: the local cloud.
        .systemLibrary(
            name: "CSQLite",
            path: "Emulator/CSQLite",
            pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
        ),
        .systemLibrary(name: "CSpawn", path: "Emulator/CSpawn"),
        .systemLibrary(name: "CMalloc", path: "Emulator/CMalloc"),
        module("EmulatorCore", "Emulator/Core", ["AWSCore", "AWSWire"]),
        module("PlatformModels", "Emulator/Models", ["AWSModels"], exclude: ["checksums.txt"]),
        module("Store", "Emulator/Store", ["AWSCore", "CSQLite", "EmulatorCore"]),
        module(
            "EmulatorHTTP",
            "Emulator/HTTP",
            ["AWSCore", "AWSWire", "AWSModels", "PlatformModels", "EmulatorCore"] + edge
        ),
        module("AccessPolicies", "Emulator/Policies", ["AWSCore", "AWSWire"]),
        module("ObjectSelect", "Emulator/Select", ["AWSCore"]),
        module(
            "S3Service",
            "Emulator/S3",
            service + ["AccessPolicies", "AWSS3", "AWSSQS", "AWSLambda", "ObjectSelect"]
        ),
        module(
            "S3Web",
            "Emulator/S3Web",
            ["AWSCore", "AWSWire", "AWSS3", "EmulatorCore", "EmulatorHTTP", "S3Service"]
        ),
        module("SQSService", "Emulator/SQS", service + ["AWSSQS"]),
        module(
            "DynamoDBService",
            "Emulator/DynamoDB",
            service + ["AWSDynamoDB", "AWSDynamoDBStreams", "AWSKinesis", "AWSS3"]
        ),
        module("KinesisService", "Emulator/Kinesis", service + ["AWSKinesis"]),
        module(
            "LambdaService",
            "Emulator/Lambda",
            service + [
                "AWSLambda", "AWSSQS", "AWSKinesis", "EmulatorHTTP", "CSpawn",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        module("HTTPAPIService", "Emulator/HTTPAPI", service + ["AWSLambda", "EmulatorHTTP"]),
        module(
            "CloudFormationService",
            "Emulator/CloudFormation",
            [
                "AWSCore", "AWSWire", "EmulatorCore", "Store", "AWSS3", "AWSSQS", "AWSDynamoDB", "AWSKinesis",
                "AWSLambda", "HTTPAPIService", "Yams",
            ]
        ),
        .executableTarget(
            name: "emulator",
            dependencies: [
                "AWSCore", "AWSWire", "EmulatorCore", "Store", "EmulatorHTTP", "S3Service", "S3Web",
                "SQSService",
                "DynamoDBService",
                "KinesisService", "LambdaService", "HTTPAPIService", "CloudFormationService", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ] + nio,
            path: "Emulator/CLI",
            swiftSettings: settings
        ),

        // Tests.
        module(
            "Support",
            "Tests/Support",
            ["AWSCore", "AWSWire", "EmulatorCore", "EmulatorHTTP", "Store"]
        ),
        .executableTarget(
            name: "workbench",
            dependencies: [
                "Support", "AWSCore", "AWSWire", "AWSModels", "PlatformModels", "AWSDynamoDB", "AWSSQS", "EmulatorCore",
                "EmulatorHTTP",
                "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ] + services,
            path: "Tests/Workbench",
            swiftSettings: settings
        ),
        tests("CoreTests", "Tests/Core", ["AWSCore"]),
        tests(
            "WireTests",
            "Tests/Wire",
            ["AWSCore", "AWSWire", "AWSModels", "PlatformModels", "AWSDynamoDB", "AWSKinesis"],
            exclude: ["Vectors"]
        ),
        tests(
            "RuntimeTests",
            "Tests/Runtime",
            [
                "AWSCore", "AWSWire", "HTTPSocket", "AWSClient", "LambdaRuntime", "LambdaEvents", "AWSS3", "AWSSQS",
                "AWSDynamoDB",
            ]
        ),
        tests(
            "FunctionTests",
            "Tests/Functions",
            ["AWSCore", "AWSWire", "AWSClient", "LambdaRuntime", "LambdaEvents", "Commerce", "Shop"]
        ),
        tests("EmulatorCoreTests", "Tests/Emulator/Core", ["AWSCore", "EmulatorCore"]),
        tests("PolicyTests", "Tests/Emulator/Policies", ["AccessPolicies", "AWSCore", "AWSWire"]),
        tests("StoreTests", "Tests/Emulator/Store", ["AWSCore", "CSQLite", "EmulatorCore", "Store"]),
        tests(
            "SQSTests",
            "Tests/Emulator/SQS",
            ["Support", "SQSService", "AWSSQS", "AWSCore", "AWSWire", "EmulatorCore", "Store"]
        ),
        tests("KinesisTests", "Tests/Emulator/Kinesis", service + ["AWSKinesis", "KinesisService", "EmulatorHTTP"]),
        tests(
            "S3Tests",
            "Tests/Emulator/S3",
            service + ["AWSS3", "AWSSQS", "AWSLambda", "S3Service", "S3Web", "SQSService", "EmulatorHTTP"]
        ),
        tests("SelectTests", "Tests/Emulator/Select", ["AWSCore", "ObjectSelect"]),
        tests(
            "DynamoDBTests",
            "Tests/Emulator/DynamoDB",
            ["Support", "DynamoDBService", "AWSDynamoDB", "AWSCore", "AWSWire", "EmulatorCore", "Store"]
        ),
        tests(
            "DynamoDBClientTests",
            "Tests/Emulator/DynamoDBClient",
            service + [
                "DynamoDBService", "KinesisService", "S3Service", "EmulatorHTTP", "AWSClient", "AWSDynamoDB",
                "AWSDynamoDBStreams", "AWSKinesis", "AWSS3",
            ]
        ),
        tests(
            "HTTPAPITests",
            "Tests/Emulator/HTTPAPI",
            ["HTTPAPIService", "AWSCore", "AWSWire", "EmulatorCore", "EmulatorHTTP"]
        ),
        tests("CloudFormationTests", "Tests/Emulator/CloudFormation", ["CloudFormationService", "AWSCore", "AWSWire"]),
        tests(
            "LambdaTests",
            "Tests/Emulator/Lambda",
            [
                "Support", "LambdaService", "SQSService", "AWSLambda", "AWSCore", "AWSWire", "EmulatorCore",
                "EmulatorHTTP", "Store",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "GatewayTests",
            "Tests/Emulator/HTTP",
            [
                "Support", "EmulatorHTTP", "EmulatorCore", "AWSCore", "AWSWire", "Store",
                .product(name: "NIOCore", package: "swift-nio"),
            ]
                + services
        ),
    ],
    swiftLanguageModes: [.v6]
)
