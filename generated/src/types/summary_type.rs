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

clientwright_runtime::string_enum!(SummaryType {
    General = "general",
    TeamMeeting = "team_meeting",
    SalesCall = "sales_call",
    ClientCheckIn = "client_check_in",
    Interview = "interview",
    DailyStandup = "daily_standup",
    OneOnOneMeeting = "one_on_one_meeting",
    Lecture = "lecture",
    CodeReview = "code_review",
});
