// @generated from the API's description; edit that and generate again.

/// Why the quality of sent pictures is held back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QualityLimitationReason {
    /// The processor is too slow.
    Cpu,
    /// The network is too slow.
    Bandwidth,
    /// It is not held back.
    Unlimited,
    /// Something else.
    Other,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

clientwright_runtime::string_enum!(QualityLimitationReason {
    Cpu = "cpu",
    Bandwidth = "bandwidth",
    Unlimited = "none",
    Other = "other",
});
