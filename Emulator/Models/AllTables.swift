// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

public import AWSModels

extension ModelTable {
    /// All tables, in the order of their services' names.
    public static let all: [StaticString] = [
        amplify,
        apigateway,
        apigatewayv2,
        athena,
        cloudformation,
        cloudfront,
        cloudwatch,
        cognitoidentity,
        cognitoidp,
        config,
        dynamodb,
        dynamodbstreams,
        eks,
        elasticache,
        elbv2,
        emr,
        events,
        firehose,
        glue,
        iam,
        kinesis,
        kms,
        lambda,
        logs,
        rds,
        rdsdata,
        redshift,
        redshiftdata,
        s3,
        secretsmanager,
        sns,
        sqs,
        ssm,
        sts,
        xray,
    ]
}
