// @generated from the API's description; edit that and generate again.

use std::collections::BTreeMap;
use clientwright_runtime::UnknownMembers;
use crate::types::EventValue;

/// Something that happened during a call.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PeerReportEvent {
    /// Details, by name; which there are depends on the event.
    pub metadata: Option<BTreeMap<String, Option<EventValue>>>,
    /// What happened.
    pub name: Option<String>,
    /// When it happened.
    pub timestamp: Option<String>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PeerReportEvent {
    metadata: optional "metadata",
    name: optional "name",
    timestamp: optional "timestamp",
    ..additional_properties
});
