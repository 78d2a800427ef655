public import AWSWire

extension DynamoDB {
    /// How capacity scales (API_AutoScalingSettingsDescription).
    public struct AutoScalingSettingsDescription: Shape {
        /// The fewest units.
        public var minimumUnits: Int?
        /// The most units.
        public var maximumUnits: Int?
        /// Whether nothing scales.
        public var autoScalingDisabled: Bool?
        /// The role that scales.
        public var autoScalingRoleArn: String?
        /// The policies.
        public var scalingPolicies: [AutoScalingPolicyDescription]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("MinimumUnits", &minimumUnits)
            m("MaximumUnits", &maximumUnits)
            m("AutoScalingDisabled", &autoScalingDisabled)
            m("AutoScalingRoleArn", &autoScalingRoleArn)
            m("ScalingPolicies", &scalingPolicies)
        }
    }

    /// A policy by which capacity scales (API_AutoScalingPolicyDescription).
    public struct AutoScalingPolicyDescription: Shape {
        /// The policy's name.
        public var policyName: String?
        /// The utilization to keep.
        public var targetTrackingScalingPolicyConfiguration:
            AutoScalingTargetTrackingScalingPolicyConfigurationDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PolicyName", &policyName)
            m("TargetTrackingScalingPolicyConfiguration", &targetTrackingScalingPolicyConfiguration)
        }
    }

    /// The utilization that a policy keeps (API_AutoScalingTargetTrackingScalingPolicyConfigurationDescription).
    public struct AutoScalingTargetTrackingScalingPolicyConfigurationDescription: Shape {
        /// Whether capacity is never lowered.
        public var disableScaleIn: Bool?
        /// Seconds between two lowerings.
        public var scaleInCooldown: Int?
        /// Seconds between two raisings.
        public var scaleOutCooldown: Int?
        /// The utilization to keep, in percent.
        public var targetValue = 0.0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("DisableScaleIn", &disableScaleIn)
            m("ScaleInCooldown", &scaleInCooldown)
            m("ScaleOutCooldown", &scaleOutCooldown)
            m("TargetValue", &targetValue)
        }
    }

    /// How capacity is to scale (API_AutoScalingSettingsUpdate).
    public struct AutoScalingSettingsUpdate: Shape {
        /// The fewest units.
        public var minimumUnits: Int?
        /// The most units.
        public var maximumUnits: Int?
        /// Whether nothing scales.
        public var autoScalingDisabled: Bool?
        /// The role that scales.
        public var autoScalingRoleArn: String?
        /// The policy to set.
        public var scalingPolicyUpdate: AutoScalingPolicyUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("MinimumUnits", &minimumUnits)
            m("MaximumUnits", &maximumUnits)
            m("AutoScalingDisabled", &autoScalingDisabled)
            m("AutoScalingRoleArn", &autoScalingRoleArn)
            m("ScalingPolicyUpdate", &scalingPolicyUpdate)
        }
    }

    /// A policy by which capacity is to scale (API_AutoScalingPolicyUpdate).
    public struct AutoScalingPolicyUpdate: Shape {
        /// The policy's name.
        public var policyName: String?
        /// The utilization to keep.
        public var targetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate =
            .init()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PolicyName", &policyName)
            m("TargetTrackingScalingPolicyConfiguration", &targetTrackingScalingPolicyConfiguration)
        }
    }

    /// The utilization that a policy is to keep (API_AutoScalingTargetTrackingScalingPolicyConfigurationUpdate).
    public struct AutoScalingTargetTrackingScalingPolicyConfigurationUpdate: Shape {
        /// Whether capacity is never lowered.
        public var disableScaleIn: Bool?
        /// Seconds between two lowerings.
        public var scaleInCooldown: Int?
        /// Seconds between two raisings.
        public var scaleOutCooldown: Int?
        /// The utilization to keep, in percent.
        public var targetValue = 0.0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("DisableScaleIn", &disableScaleIn)
            m("ScaleInCooldown", &scaleInCooldown)
            m("ScaleOutCooldown", &scaleOutCooldown)
            m("TargetValue", &targetValue)
        }
    }
}
