// @generated from the API's description; edit that and generate again.

/// What kind of gathering a summary is written for; it decides what the summary dwells on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryType {
    /// Any gathering.
    General,
    /// A meeting of a team.
    TeamMeeting,
    /// A talk with a possible customer.
    SalesCall,
    /// A regular talk with a client.
    ClientCheckIn,
    /// An interview.
    Interview,
    /// A short daily meeting of a team.
    DailyStandup,
    /// A talk of two people.
    OneOnOneMeeting,
    /// A lecture or lesson.
    Lecture,
    /// A review of source code.
    CodeReview,
    /// A value that this version does not know; a later one may, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryType {
    /// The values that this version knows, and how each is sent.
    pub const KNOWN: &'static [(Self, &'static str)] = &[
        (Self::General, "general"),
        (Self::TeamMeeting, "team_meeting"),
        (Self::SalesCall, "sales_call"),
        (Self::ClientCheckIn, "client_check_in"),
        (Self::Interview, "interview"),
        (Self::DailyStandup, "daily_standup"),
        (Self::OneOnOneMeeting, "one_on_one_meeting"),
        (Self::Lecture, "lecture"),
        (Self::CodeReview, "code_review"),
    ];
}

clientwright_runtime::string_enum!(SummaryType);
