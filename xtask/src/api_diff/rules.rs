//! The rules of `cargo xtask api-diff`: a code each, what it breaks, and why.

use std::fmt::Write as _;

/// What a change means for those who use the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Programs no longer compile, and what travels changes.
    Both,
    /// Programs no longer compile.
    Rust,
    /// Programs compile, and what they send or may receive changes.
    Wire,
    /// There is more than before.
    Additive,
    /// Only words change, or what tools say.
    Documentation,
}

impl Class {
    /// All classes, worst first.
    pub const ALL: [Class; 5] = [Class::Both, Class::Rust, Class::Wire, Class::Additive, Class::Documentation];

    /// Whether it breaks anybody.
    #[must_use]
    pub fn breaks(self) -> bool {
        matches!(self, Class::Both | Class::Rust | Class::Wire)
    }

    /// As reports name it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Both => "breaking for Rust callers and on the wire",
            Class::Rust => "breaking for Rust callers",
            Class::Wire => "breaking on the wire",
            Class::Additive => "additive",
            Class::Documentation => "documentation",
        }
    }
}

/// A rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its code.
    pub code: &'static str,
    /// What a change under it means.
    pub class: Class,
    /// What happened.
    pub title: &'static str,
    /// Why it has that class.
    pub why: &'static str,
}

macro_rules! rules {
    ($($name:ident = $code:literal $class:ident $title:literal $why:literal;)*) => {
        $(pub(super) const $name: Rule = Rule { code: $code, class: Class::$class, title: $title, why: $why };)*

        /// All rules, by code.
        pub const RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    OPERATION_REMOVED = "B01" Both "an operation was removed" "Calls of it no longer compile, and the server may no longer know it.";
    PARAMETER_REMOVED = "B02" Both "a parameter was removed" "Its argument or setter is gone, and its value is no longer sent.";
    REQUIRED_PARAMETER = "B03" Both "a required parameter was added, or an optional one became required" "Calls without it no longer compile, and the server refuses requests without it.";
    REQUEST_MEMBER_REQUIRED = "B04" Both "a member of requests became required, or a required one was added" "The constructor asks for it, and the server refuses requests without it.";
    REQUEST_MEMBER_REMOVED = "B05" Both "a member of requests was removed" "Its field is gone, and its value is no longer sent.";
    JSON_TYPE = "B06" Both "a type changed to other JSON" "The Rust type differs, and so does what is sent or read.";
    REQUEST_VALUE_REMOVED = "B07" Both "a value of an enum, or a variant of a union, of requests was removed" "Its variant is gone, and the server may refuse the value.";
    BODY = "B08" Both "the body of a request changed: its type, its form, or whether it is needed" "Calls pass another type, and something else is sent.";
    REPLY_MEMBER_OPTIONAL = "B09" Both "a required member of replies became optional or null, or was removed" "Its field is an Option or gone, and the server may leave it out.";
    PART = "B10" Both "a part of a multipart body changed or was removed, or is needed now" "Its field differs, and so does the body.";

    REPLY_JSON = "B11" Both "what a call returns changed, and so does the reply" "Programs that use the result no longer compile, and something else is read.";
    ERROR_TYPE_AND_JSON = "B12" Both "what an error carries changed, and so does its reply" "Programs that read the error no longer compile, and something else is read.";

    ITEM_REMOVED = "R01" Rust "a public item was removed or renamed" "Programs that name it no longer compile.";
    TYPE = "R02" Rust "a type changed, and is the same JSON or a branch of it" "Programs that name the type no longer compile.";
    REPLY_MEMBER_REQUIRED = "R03" Rust "an optional member of replies became required" "Its field is no longer an Option.";
    CONSTRUCTOR = "R04" Rust "the arguments of a constructor have another order" "Values would go to other members.";
    ARGUMENTS = "R05" Rust "the arguments of a call have another order" "Values would go to other parameters.";
    ARGUMENT_OPTIONAL = "R06" Rust "a required parameter or body became optional" "An argument becomes a setter.";
    REPLY = "R07" Rust "what a call returns changed, of the same reply" "Programs that use the result no longer compile.";
    CLIENT = "R08" Rust "the client's way to something changed" "Its method has another form.";
    MEMBER_OPTIONAL = "R09" Rust "a required member or part of requests became optional or null" "The constructor no longer asks for it, and its field becomes an Option.";
    ERROR_TYPE = "R11" Rust "the type of what an error carries changed or was removed" "Programs that read the error no longer compile.";

    TRAIT_REMOVED = "R12" Rust "a type lost `Eq` and `Hash`, `Default`, or a `From`" "There is a float in it, or callers make it and something is required, or two variants hold what turned into one.";

    WIRE_NAME = "W01" Wire "a name on the wire changed" "The same Rust name sends and reads another one.";
    PLACE = "W02" Wire "a parameter travels elsewhere" "The server looks for it in the place where it was.";
    STYLE = "W03" Wire "a value is written in another way" "The server reads other text.";
    ADDRESS = "W04" Wire "the method or the path of an operation changed" "The same call goes elsewhere.";
    REQUEST_MEDIA_TYPE = "W05" Wire "the media type of a request changed or was removed" "The server may refuse or misread the body.";
    ACCEPT = "W06" Wire "the media types that are asked for changed" "The server may answer in another form.";
    TIGHTENED = "W07" Wire "a bound of requests was tightened, or is another one" "Values that were accepted may be refused.";
    SECURITY = "W08" Wire "the credentials of calls changed" "Calls are sent with others, or refused.";
    SERVER = "W09" Wire "a server changed" "Calls go elsewhere.";
    DEFAULT = "W10" Wire "a default of requests changed" "Requests that leave the value out mean something else.";
    IDEMPOTENT = "W11" Wire "whether a call may be repeated changed" "Retries happen that did not, or no longer.";
    PAGING = "W12" Wire "paging changed" "Pages are asked for or counted in another way.";
    SUCCESS_MEMBER = "W13" Wire "the member that says whether a call succeeded changed" "Replies become errors that were none, or the reverse.";
    VALUE = "W14" Wire "the text of an enum's value changed" "The same variant sends and reads another text.";
    ENVIRONMENT = "W15" Wire "an environment variable changed" "Programs read their settings from elsewhere.";
    PERMISSION = "W16" Wire "a permission no longer suffices, or a further scope is needed" "Tokens that were accepted may be refused.";
    TAG = "W17" Wire "what tells the variants of a union apart changed, or the order in which they are tried" "The same JSON is another variant.";
    WEBHOOK = "W18" Wire "what webhooks or callbacks deliver, or how they are signed, changed" "Receivers read or check something else.";
    DIRECTION = "W19" Wire "a member travels in one direction only, or in the other" "It is no longer sent, or no longer read.";
    STABILITY = "W20" Wire "an item can be relied on less" "It may change without notice.";
    SUNSET = "W21" Wire "an item goes away earlier" "There is less time than was promised.";
    NO_BODY = "W22" Wire "the content-type of calls without a body changed" "Servers tell requests apart by it.";
    PART_TYPE = "W23" Wire "the media type of a part changed" "The server may misread the part.";

    STATUS = "W24" Wire "the status of a success changed" "Programs that look at the status see another one.";

    ERROR_MEDIA_TYPE = "W25" Wire "the media type of an error changed" "Programs that read the error themselves get other text.";

    ERROR_JSON = "W26" Wire "what an error carries changed" "Programs that read it as the type that it was find none.";
    CLOSED = "W27" Wire "an object of requests takes no members that are not described" "Requests with others are refused.";
    CONSTANT = "W28" Wire "a member that is always the same text was added, removed, or is another text" "Something else is sent without a word of the caller.";
    WIDENED = "W29" Wire "replies may hold values that the type could not" "Programs that were built before can't read them.";
    HEADER_OPTIONAL = "W30" Wire "a header of replies or deliveries is no longer promised" "Programs may find none.";

    ADDED = "A01" Additive "a public item was added" "Programs compile as before.";
    OPTIONAL_PARAMETER = "A02" Additive "an optional parameter was added" "Calls compile and send as before.";
    MEMBER_ADDED = "A03" Additive "a member was added that no caller must set" "Objects cannot be written without their constructor, so programs compile as before.";
    VALUE_ADDED = "A04" Additive "a value of an enum was added" "Enums are open: programs had to expect others.";
    VARIANT_ADDED = "A05" Additive "a variant of a union was added" "Unions are open: programs had to expect others.";
    LOOSENED = "A06" Additive "a bound of requests was loosened" "What was accepted is accepted still.";
    ERROR_ADDED = "A07" Additive "an error is described: its status, or what it carries" "Such replies were errors before.";
    OPENED = "A08" Additive "an object of requests takes members that are not described" "What was accepted is accepted still.";
    MEDIA_TYPE_ADDED = "A09" Additive "a further media type or form" "The others are as before.";
    PERMISSION_ADDED = "A10" Additive "a further permission or credential suffices, or one or a scope is no longer needed" "Tokens that were accepted are accepted still.";

    STATUS_ADDED = "A11" Additive "a further status of a success" "Programs read any success.";

    TRAIT_ADDED = "A12" Additive "a type has `Eq` and `Hash`, `Default`, or a `From`, which it had not" "Programs compile as before.";

    ENVIRONMENT_ADDED = "A13" Additive "an environment variable is read" "Programs that set none go on as before.";

    WORDS = "D01" Documentation "the words of an item changed, or the title or version of the description" "Nothing else did.";
    DEPRECATED = "D02" Documentation "an item is deprecated, or no longer" "Programs compile, with a warning at most.";
    NOTICE = "D03" Documentation "how long an item stays is said, or how far it can be relied on" "Nothing else changed.";
    REPLY_BOUND = "D04" Documentation "a bound, a default or a constant of replies changed" "The client checks none of them.";
    ALIAS = "D05" Documentation "a name for searches changed" "It is in the documentation alone.";
    SECRET = "D06" Documentation "whether a member is shown by `Debug` changed" "Its value is as before.";
    ERROR_UNDESCRIBED = "D07" Documentation "an error is no longer described" "It had no type of its own.";
    OTHER_SERVER = "D08" Documentation "a further server is named, or no longer" "Calls go where they went.";
    PLACEHOLDER = "D09" Documentation "a parameter of a path is called otherwise" "Its argument goes by its place, and the path is the same.";
    ADVISED = "D10" Documentation "what is traced when a member is absent changed" "The call is sent as before.";
    PERMISSIONS_SAID = "D11" Documentation "permissions are named, or no longer" "Nothing else changed.";
    HEADER_PROMISED = "D12" Documentation "a header of replies or deliveries is promised" "Programs had to do without.";
}

/// The rule of a code, whatever its case.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// What `explain` prints: one rule, or all.
pub fn explain(code: Option<&str>) -> Result<String, String> {
    let mut text = String::new();
    match code {
        Some(code) => {
            let rule =
                by_code(code).ok_or_else(|| format!("there is no rule {code}; `--explain` alone lists all\n"))?;
            let _ = write!(text, "{}: {}\n{}\n{}", rule.code, rule.title, rule.class.name(), rule.why);
        }
        None => {
            for rule in RULES {
                let _ = writeln!(text, "{} {:<42} {}", rule.code, rule.class.name(), rule.title);
            }
        }
    }
    Ok(text.trim_end().to_owned())
}
