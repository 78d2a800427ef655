internal import AWSS3
internal import AWSWire

/// The shapes of before filters, to and from those of today.
extension S3.LifecycleRule {
    init(_ rule: S3.Rule) {
        self.init()
        id = rule.id
        prefix = rule.prefix
        status = rule.status
        expiration = rule.expiration
        transitions = rule.transition.map { [$0] }
        noncurrentVersionTransitions = rule.noncurrentVersionTransition.map { [$0] }
        noncurrentVersionExpiration = rule.noncurrentVersionExpiration
        abortIncompleteMultipartUpload = rule.abortIncompleteMultipartUpload
    }
}

extension S3.Rule {
    init(_ rule: S3.LifecycleRule) {
        self.init()
        id = rule.id
        prefix = rule.prefix ?? rule.filter?.prefix ?? ""
        status = rule.status
        expiration = rule.expiration
        transition = rule.transitions?.first
        noncurrentVersionTransition = rule.noncurrentVersionTransitions?.first
        noncurrentVersionExpiration = rule.noncurrentVersionExpiration
        abortIncompleteMultipartUpload = rule.abortIncompleteMultipartUpload
    }
}

extension S3.NotificationConfiguration {
    init(_ old: S3.NotificationConfigurationDeprecated) {
        self.init()
        if let topic = old.topicConfiguration {
            topicConfigurations = [
                .init {
                    $0.id = topic.id
                    $0.topicArn = topic.topic ?? ""
                    $0.events = topic.events ?? topic.event.map { [$0] } ?? []
                }
            ]
        }
        if let queue = old.queueConfiguration {
            queueConfigurations = [
                .init {
                    $0.id = queue.id
                    $0.queueArn = queue.queue ?? ""
                    $0.events = queue.events ?? queue.event.map { [$0] } ?? []
                }
            ]
        }
        if let function = old.cloudFunctionConfiguration {
            lambdaFunctionConfigurations = [
                .init {
                    $0.id = function.id
                    $0.lambdaFunctionArn = function.cloudFunction ?? ""
                    $0.events = function.events ?? function.event.map { [$0] } ?? []
                }
            ]
        }
    }
}

extension S3.TopicConfigurationDeprecated {
    init(_ one: S3.TopicConfiguration) {
        self.init()
        (id, topic, events, event) = (one.id, one.topicArn, one.events, one.events.first)
    }
}

extension S3.QueueConfigurationDeprecated {
    init(_ one: S3.QueueConfiguration) {
        self.init()
        (id, queue, events, event) = (one.id, one.queueArn, one.events, one.events.first)
    }
}

extension S3.CloudFunctionConfiguration {
    init(_ one: S3.LambdaFunctionConfiguration) {
        self.init()
        (id, cloudFunction, events, event) = (one.id, one.lambdaFunctionArn, one.events, one.events.first)
    }
}
