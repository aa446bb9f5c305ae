//! A small API as generated code describes one.

use std::time::Duration;

use clientwright_runtime::{
    Api, Body, Call, Client, ClientBuilder, Credential, CredentialLocation, Decode, DecodeError, Items, Method, Model,
    Operation, Pages, Paging, Parameter, Reply, RetryPolicy, Total, Value, call_methods, events_methods,
    stream_methods,
};

pub const TOKEN: &str = "s3cr3t-t0ken";

pub static API: Api = Api {
    name: "Things",
    user_agent: "things/1",
    base_url: "https://things.invalid/v1",
    base_url_env: None,
    credentials: &[
        Credential { id: "token", location: CredentialLocation::Bearer, env: Some("THINGS_TOKEN") },
        Credential { id: "email", location: CredentialLocation::Header("X-Auth-Email"), env: None },
        Credential { id: "key", location: CredentialLocation::Header("X-Auth-Key"), env: None },
        Credential { id: "query", location: CredentialLocation::Query("api_key"), env: None },
        Credential { id: "cookie", location: CredentialLocation::Cookie("session"), env: None },
    ],
    security: &[&["token"], &["email", "key"], &["query"], &["cookie"]],
    success_member: Some("success"),
};

pub static GET: Operation = Operation::new("things.get", Method::Get, "/things/{id}");
pub static TRACED: Operation = Operation::new("things.traced", Method::Get, "/traced/{id}");
pub static LIST: Operation = Operation::new("things.list", Method::Get, "/things");
pub static CREATE: Operation = Operation::new("things.create", Method::Post, "/things");
pub static REPLACE: Operation = Operation::new("things.replace", Method::Put, "/things/{id}");
pub static DELETE: Operation = Operation::new("things.delete", Method::Delete, "/things/{id}");
pub static NAME: Operation = Operation::new("things.name", Method::Get, "/things/name").accept("text/plain");
pub static FETCH: Operation =
    Operation::new("things.fetch", Method::Get, "/things/file").accept("application/octet-stream");
pub static TAIL: Operation = Operation::new("things.tail", Method::Get, "/things/tail").accept("text/event-stream");
pub static PUBLIC: Operation = Operation::new("things.public", Method::Get, "/public").security(&[]);
pub static KEYED: Operation = Operation::new("things.keyed", Method::Get, "/keyed").security(&[&["email", "key"]]);
pub static ELSEWHERE: Operation =
    Operation::new("things.elsewhere", Method::Get, "/x").server("https://elsewhere.invalid");

macro_rules! calls {
    ($($name:ident)*) => {$(
        #[derive(Clone, Debug)]
        pub struct $name {
            pub call: Call,
        }
    )*};
}

calls!(GetCall ListCall CreateCall ReplaceCall DeleteCall NameCall FetchCall TailCall AnyCall);

call_methods!(GetCall, GET, Json => Value);
call_methods!(ListCall, LIST, Json => Value);
call_methods!(CreateCall, CREATE, Json => Value);
call_methods!(ReplaceCall, REPLACE, Raw => clientwright_runtime::Bytes);
call_methods!(DeleteCall, DELETE, Empty => ());
call_methods!(NameCall, NAME, Text => String);
call_methods!(AnyCall, PUBLIC, Choice => Choice);
stream_methods!(FetchCall, FETCH);
events_methods!(TailCall, TAIL, Value);

/// A reply of several kinds.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    Text(String),
    Number(i64),
    Accepted,
}

impl Decode for Choice {
    type Output = Self;

    fn decode(reply: &Reply) -> Result<Self, DecodeError> {
        match reply.status() {
            202 => Ok(Self::Accepted),
            _ if reply.is("text/*") => reply.text().map(Self::Text),
            _ => reply.json().map(Self::Number),
        }
    }
}

const PAGING: Paging = Paging::by_page("page_no").first(1).size("per_page");

impl ListCall {
    pub fn page_no(mut self, page: i64) -> Self {
        self.call = self.call.parameter(Parameter::query("page_no"), &page);
        self
    }

    pub fn per_page(mut self, count: i64) -> Self {
        self.call = self.call.parameter(Parameter::query("per_page"), &count);
        self
    }

    pub fn pages(self) -> Pages<Value> {
        Pages::new(
            self.call,
            PAGING,
            |page| page["data"].as_array().map_or(0, Vec::len),
            |page| page["total"].as_f64().map(Total::from),
        )
    }

    pub fn items(self) -> Items<Value, Value> {
        Items::new(self.pages(), |page| page["data"].as_array().cloned().unwrap_or_default())
    }
}

pub fn get(client: &Client, id: &str) -> GetCall {
    GetCall { call: Call::new(client, &GET).parameter(Parameter::path("id"), &id.to_owned()) }
}

pub fn list(client: &Client) -> ListCall {
    ListCall { call: Call::new(client, &LIST) }
}

pub fn create(client: &Client, body: &impl Model) -> CreateCall {
    CreateCall { call: Call::new(client, &CREATE).json(body) }
}

pub fn replace(client: &Client, id: &str, body: Body) -> ReplaceCall {
    let call = Call::new(client, &REPLACE).parameter(Parameter::path("id"), &id.to_owned());
    ReplaceCall { call: call.body(body) }
}

pub fn delete(client: &Client, id: &str) -> DeleteCall {
    DeleteCall { call: Call::new(client, &DELETE).parameter(Parameter::path("id"), &id.to_owned()) }
}

pub fn name(client: &Client) -> NameCall {
    NameCall { call: Call::new(client, &NAME) }
}

pub fn fetch(client: &Client) -> FetchCall {
    FetchCall { call: Call::new(client, &FETCH) }
}

pub fn tail(client: &Client) -> TailCall {
    TailCall { call: Call::new(client, &TAIL) }
}

pub fn any(client: &Client) -> AnyCall {
    AnyCall { call: Call::new(client, &PUBLIC) }
}

/// Retries that do not keep a test waiting.
pub fn swift() -> RetryPolicy {
    RetryPolicy::new(2).base_delay(Duration::from_millis(1))
}

pub fn builder(base_url: &str) -> ClientBuilder {
    Client::builder(&API).base_url(base_url).credential("token", TOKEN).from_env(false).retries(swift())
}

pub fn client(base_url: &str) -> Client {
    builder(base_url).build().unwrap()
}
