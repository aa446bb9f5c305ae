// @generated from the API's description; edit that and generate again.

use clientwright_runtime::UnknownMembers;

/// Where a page of a list lies in the whole list. Offsets count items.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Position, in the whole list, of the last item on this page.
    pub end_offset: Option<i64>,
    /// Position, in the whole list, of the first item on this page.
    pub start_offset: Option<i64>,
    /// How many items the whole list holds, over all pages.
    pub total_count: Option<i64>,
    /// Members that the description does not name, as they were sent.
    pub additional_properties: UnknownMembers,
}

clientwright_runtime::impl_object!(default PageInfo {
    end_offset: optional "end_offset",
    start_offset: optional "start_offset",
    total_count: optional "total_count",
    ..additional_properties
});

clientwright_runtime::impl_eq!(PageInfo);
