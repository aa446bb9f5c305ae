//! One operation of the client, with its types erased: what a table of all operations is made of.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use cloudflare_realtimekit::runtime::{Described, Operation};
use cloudflare_realtimekit::{Client, Error, Model, Response};
use serde_json::Value;

use crate::arguments::Arguments;
use crate::trip::{Trip, trip};

/// A call that was sent; its reply is the whole typed one, encoded again, of which the result is a part.
pub type Pending = Pin<Box<dyn Future<Output = Result<Response<Value>, Error>> + Send>>;

/// Makes a call out of arguments.
type Caller = dyn Fn(&Client, &mut Arguments) -> Result<Pending, String> + Send + Sync;

/// An operation, its names and its types.
pub struct Row {
    /// How the client describes it.
    pub operation: &'static Operation,
    /// Its names in the official SDKs, with their resource: `sessions.get_sessions`. None where they lack it.
    pub official: &'static [&'static str],
    /// Its query parameters.
    pub query: Vec<(&'static str, Trip)>,
    /// The type of its request body.
    pub request: Option<Trip>,
    /// The type of the whole body of its reply.
    pub reply: Trip,
    caller: Box<Caller>,
}

impl Row {
    /// A row for a call type.
    pub fn of<C>(
        official: &'static [&'static str],
        query: Vec<(&'static str, Trip)>,
        request: Option<Trip>,
        call: fn(&Client, &mut Arguments) -> Result<C, String>,
    ) -> Self
    where
        C: Described + IntoFuture<Output = Result<Response<C::Reply>, Error>> + Send + 'static,
        C::IntoFuture: Send,
        C::Reply: Model,
        C::Envelope: Model,
    {
        let send = move |client: &Client, arguments: &mut Arguments| -> Result<Pending, String> {
            let pending = call(client, arguments)?.into_future();
            Ok(Box::pin(async move {
                let reply = pending.await?;
                let (result, whole) = (reply.to_value(), reply.envelope::<C::Envelope>());
                let whole = whole.expect("what holds the result is read").to_value();
                assert!(holds(&whole, &result), "{result} is no part of {whole}");
                Ok(reply.map(|_| whole))
            }))
        };
        let (operation, reply) = (C::OPERATION, trip::<C::Envelope>);
        Self { operation, official, query, request, reply, caller: Box::new(send) }
    }

    /// The identifier in the description: `sessions.list`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.operation.id()
    }

    /// The call with these arguments.
    ///
    /// # Errors
    /// When the client can't express one of them, or needs one that is not there.
    pub fn call(&self, client: &Client, mut arguments: Arguments) -> Result<Pending, String> {
        if self.operation.path().contains("{account_id}") {
            let account = arguments.text("account_id")?;
            if account != client.account_id() {
                return Err(format!("the client is for the account {}", client.account_id()));
            }
        }
        let pending = (self.caller)(client, &mut arguments)?;
        arguments.finish()?;
        Ok(pending)
    }
}

/// Whether a value is, or has somewhere inside, another one.
fn holds(whole: &Value, part: &Value) -> bool {
    // One object in the place of a list is a list of one.
    let is_only_item = |items: &Vec<Value>| matches!(&items[..], [only] if only == whole);
    whole == part
        || part.as_array().is_some_and(is_only_item)
        || match whole {
            Value::Array(items) => items.iter().any(|item| holds(item, part)),
            Value::Object(members) => members.values().any(|member| holds(member, part)),
            _ => false,
        }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A row: the official names, then the method with its path parameters, then what it takes.
///
/// ```text
/// row!(["apps.get"], client.apps().list(), query { page_no: i64 })
/// row!(["active_session.create_poll"], app.active_session().create_poll(meeting_id), body CreatePoll)
/// ```
#[macro_export]
macro_rules! row {
    (
        [$($official:literal),*],
        $scope:ident.$resource:ident().$method:ident($($path:ident),*)
        $(, body $body:ty)?
        $(, query { $($name:ident: $type:ty),+ $(,)? })?
    ) => {
        $crate::row::Row::of(
            &[$($official),*],
            vec![$($((stringify!($name), $crate::trip::trip::<$type> as $crate::trip::Trip)),+)?],
            None$(.or(Some($crate::trip::trip::<$body> as $crate::trip::Trip)))?,
            |client, arguments| {
                let scope = $crate::row!(@ $scope client arguments);
                $(let $path = arguments.text(stringify!($path))?;)*
                let call = scope.$resource().$method($($path,)* $(&arguments.body::<$body>()?)?);
                $($(
                    let call = match arguments.optional::<$type>(stringify!($name))? {
                        Some(value) => call.$name(value),
                        None => call,
                    };
                )+)?
                Ok(call)
            },
        )
    };
    (@ client $client:ident $arguments:ident) => {{
        let _ = &$arguments;
        $client
    }};
    (@ app $client:ident $arguments:ident) => { $client.app($arguments.text("app_id")?) };
}
