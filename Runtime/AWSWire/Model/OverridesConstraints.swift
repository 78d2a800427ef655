extension Overrides {
    /// Where a map has names of attributes whose length DynamoDB looks at itself, in words of its own (measured on AWS in
    /// September 2026, github.com/ExtendDB/extenddb/issues/365); nil in other maps.
    static func freeNames(
        _ service: String,
        _ map: StaticText
    ) -> (name: StaticText, place: ReferenceWritableKeyPath<ShapeModel, Int>)? {
        guard service == "dynamodb" else { return nil }
        if map.equals("PutItemInputAttributeMap") { return (StaticText("AttributeName"), \.key) }
        if map.equals("ExpressionAttributeNameMap") { return (StaticText("AttributeName"), \.element) }
        return nil
    }

    /// The constraints of a shape where AWS's front end holds others than the model tells.
    ///
    /// Source: recorded answers of Lambda; partitions such as `eusc-` came after the model's patterns. What DynamoDB looks at
    /// itself, in words of its own, was measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-107, DDB-BACKUP-012).
    static func correct(_ shape: ShapeModel, of service: String, in operation: String) {
        if service == "s3" { return correctSchema(shape, in: operation) }
        if service == "dynamodb", ["TagKeyString", "TagValueString", "BackupArn"].contains(shape.name.string) {
            (shape.minimum, shape.maximum) = (nil, nil)
            return
        }
        guard service == "lambda" else { return }
        let pattern: StaticString
        switch shape.name.string {
        // These check the runtime in the operation, in words of their own.
        case "Runtime"
        where ["CreateFunction", "UpdateFunctionConfiguration", "PublishLayerVersion"].contains(operation):
            shape.enumeration = []
            return
        case "FunctionName":
            pattern =
                #"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?"#
        case "NamespacedFunctionName":
            pattern =
                #"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"#
        case "DestinationArn":
            pattern =
                #"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"#
        case "TaggableResource":
            pattern =
                #"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)"#
        case "LayerVersionArn":
            pattern =
                #"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)"#
            shape.maximum = 2048
        case "SubnetId":
            pattern = "subnet-[0-9a-z]*"
            (shape.minimum, shape.maximum) = (0, 1024)
        case "SecurityGroupId":
            pattern = "sg-[0-9a-zA-Z]*"
            (shape.minimum, shape.maximum) = (0, 1024)
        default: return
        }
        shape.pattern = StaticText(pattern)
        shape.characterSet = CharacterSet(pattern: StaticText(pattern))
    }
}
