// swift-tools-version:6.2
import PackageDescription

let package = Package(
    name: "virga",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "AWSModels", path: "Runtime/AWSModels", exclude: ["update-models.py"])
    ],
    swiftLanguageModes: [.v6]
)
