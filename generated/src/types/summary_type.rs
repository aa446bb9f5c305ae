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
    /// A value that this version does not know. A later one may know it, so compare what `as_str` gives.
    UnknownValue(clientwright_runtime::Unknown<String>),
}

impl SummaryType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "general",
            Self::TeamMeeting => "team_meeting",
            Self::SalesCall => "sales_call",
            Self::ClientCheckIn => "client_check_in",
            Self::Interview => "interview",
            Self::DailyStandup => "daily_standup",
            Self::OneOnOneMeeting => "one_on_one_meeting",
            Self::Lecture => "lecture",
            Self::CodeReview => "code_review",
            Self::UnknownValue(unknown) => unknown.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "general" => Self::General,
                "team_meeting" => Self::TeamMeeting,
                "sales_call" => Self::SalesCall,
                "client_check_in" => Self::ClientCheckIn,
                "interview" => Self::Interview,
                "daily_standup" => Self::DailyStandup,
                "one_on_one_meeting" => Self::OneOnOneMeeting,
                "lecture" => Self::Lecture,
                "code_review" => Self::CodeReview,
                _ => return None,
            },
        )
    }
}

clientwright_runtime::string_enum!(SummaryType);
