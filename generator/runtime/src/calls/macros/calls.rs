//! The methods of generated call types, each a struct with the one field `call: Call`.

/// The names that the macros here use on call types. Setters of parameters must have others.
pub const RESERVED_CALL_METHODS: &[&str] = &[
    "body_member",
    "deadline",
    "event_timeout",
    "header",
    "idempotent",
    "query_pair",
    "raw",
    "retries",
    "send",
    "send_blocking",
    "timeout",
];

/// Gives a call type its options, `send`, `send_blocking` (with the feature `blocking`), `raw` and
/// `IntoFuture`.
///
/// ```
/// use clientwright_runtime::{Call, Method, Operation, Value, call_methods};
///
/// static LIST: Operation = Operation::new("things.list", Method::Get, "/things");
///
/// #[derive(Clone, Debug)]
/// pub struct ListCall { call: Call }
/// call_methods!(ListCall, LIST, Json => Value);
/// ```
///
/// The third argument is one of `Json => Type`, `Text => String`, `Empty => ()`, `Raw => Bytes`
/// and `Choice => Type`, where that type implements `Decode<Output = Self>`; or
/// `Result => Type, Envelope, ["/data/thing", "/data"]` for the part of a JSON reply at the first of these
/// JSON pointers that leads anywhere, whose absence is an error (with `OptionalResult`: `None`); `ListResult`
/// takes a single value for a list of one.
#[macro_export]
macro_rules! call_methods {
    ($call:ident, $operation:expr, Json => $reply:ty) => {
        $crate::call_methods!(@with $call, $operation, $crate::Json<$reply>, $reply, $reply);
    };
    ($call:ident, $operation:expr, Text => $reply:ty) => {
        $crate::call_methods!(@with $call, $operation, $crate::Text, $reply, $reply);
    };
    ($call:ident, $operation:expr, Empty => $reply:ty) => {
        $crate::call_methods!(@with $call, $operation, $crate::Empty, $reply, $reply);
    };
    ($call:ident, $operation:expr, Raw => $reply:ty) => {
        $crate::call_methods!(@with $call, $operation, $crate::Raw, $reply, $reply);
    };
    ($call:ident, $operation:expr, Choice => $reply:ty) => {
        $crate::call_methods!(@with $call, $operation, $reply, $reply, $reply);
    };
    ($call:ident, $operation:expr, Result => $reply:ty, $envelope:ty, [$first:expr $(, $other:expr)*]) => {
        $crate::call_methods!(@with $call, $operation, $call, $reply, $envelope);

        impl $crate::Decode for $call {
            type Output = $reply;

            fn decode(reply: &$crate::Reply) -> ::core::result::Result<$reply, $crate::DecodeError> {
                reply.result(&[$first $(, $other)*])
            }
        }

        impl $crate::Answer for $call {
            fn answer(output: &$reply) -> (&'static str, $crate::Bytes) {
                $crate::private::wrapped(::core::option::Option::Some(output), $first)
            }
        }
    };
    ($call:ident, $operation:expr, ListResult => $item:ty, $envelope:ty, [$first:expr $(, $other:expr)*]) => {
        $crate::call_methods!(@with $call, $operation, $call, ::std::vec::Vec<$item>, $envelope);

        impl $crate::Decode for $call {
            type Output = ::std::vec::Vec<$item>;

            fn decode(reply: &$crate::Reply) -> ::core::result::Result<::std::vec::Vec<$item>, $crate::DecodeError> {
                reply.list_result(&[$first $(, $other)*])
            }
        }

        impl $crate::Answer for $call {
            fn answer(output: &::std::vec::Vec<$item>) -> (&'static str, $crate::Bytes) {
                $crate::private::wrapped(::core::option::Option::Some(output), $first)
            }
        }
    };
    ($call:ident, $operation:expr, OptionalResult => $reply:ty, $envelope:ty, [$first:expr $(, $other:expr)*]) => {
        $crate::call_methods!(@with $call, $operation, $call, ::core::option::Option<$reply>, $envelope);

        impl $crate::Decode for $call {
            type Output = ::core::option::Option<$reply>;

            fn decode(
                reply: &$crate::Reply,
            ) -> ::core::result::Result<::core::option::Option<$reply>, $crate::DecodeError> {
                reply.part(&[$first $(, $other)*])
            }
        }

        impl $crate::Answer for $call {
            fn answer(output: &::core::option::Option<$reply>) -> (&'static str, $crate::Bytes) {
                $crate::private::wrapped(output.as_ref(), $first)
            }
        }
    };
    (@with $call:ident, $operation:expr, $decode:ty, $reply:ty, $envelope:ty) => {
        $crate::__call_options!($call);
        $crate::__send_blocking!($call, $decode);

        impl $call {
            /// Sends the call. Awaiting the call itself does the same.
            #[must_use = "a call is sent when it is awaited"]
            pub fn send(self) -> $crate::Sending<$decode> {
                self.call.send_as()
            }
        }

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$crate::Response<$reply>, $crate::Error>;
            type IntoFuture = $crate::Sending<$decode>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.send_as()
            }
        }

        impl $crate::Described for $call {
            const OPERATION: &'static $crate::Operation = &$operation;
            type Decode = $decode;
            type Reply = $reply;
            type Envelope = $envelope;
        }
    };
}

/// Gives a call type whose reply is a [`Download`](crate::Download) its methods.
#[macro_export]
macro_rules! stream_methods {
    ($call:ident, $operation:expr) => {
        $crate::__open_methods!(
            $call,
            $operation,
            $crate::Download,
            $crate::Raw,
            send_stream,
            $crate::private::BlockingDownload
        );
    };
}

/// Gives a call type whose reply are [`Events`](crate::Events) its methods.
#[macro_export]
macro_rules! events_methods {
    ($call:ident, $operation:expr, $event:ty) => {
        $crate::__open_methods!(
            $call,
            $operation,
            $crate::Events<$event>,
            $crate::Raw,
            send_events,
            $crate::private::BlockingEvents<$event>
        );

        impl $call {
            /// The longest pause of the events, in which not even a comment comes.
            #[must_use]
            pub fn event_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self { call: self.call.event_timeout(timeout) }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __open_methods {
    ($call:ident, $operation:expr, $reply:ty, $decode:ty, $send:ident, $blocking:ty) => {
        $crate::__call_options!($call);
        $crate::__open_blocking!($call, $send, $blocking);

        impl $call {
            /// Sends the call; the body of the reply is read as it comes. Awaiting the call itself
            /// does the same.
            #[must_use = "a call is sent when it is awaited"]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<'static, ::core::result::Result<$crate::Response<$reply>, $crate::Error>>
            {
                self.call.$send()
            }
        }

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$crate::Response<$reply>, $crate::Error>;
            type IntoFuture = $crate::transport::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                self.call.$send()
            }
        }

        impl $crate::Described for $call {
            const OPERATION: &'static $crate::Operation = &$operation;
            type Decode = $decode;
            type Reply = $reply;
            type Envelope = $reply;
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __call_options {
    ($call:ident) => {
        impl $call {
            /// How long one attempt of this call may take, until the last byte of the reply.
            #[must_use]
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self { call: self.call.timeout(timeout) }
            }

            /// How long this call may take with all attempts and the waits between them.
            #[must_use]
            pub fn deadline(self, deadline: ::core::time::Duration) -> Self {
                Self { call: self.call.deadline(deadline) }
            }

            /// How often this call is repeated: a number, or a `RetryPolicy`.
            #[must_use]
            pub fn retries(self, retries: impl ::core::convert::Into<$crate::RetryPolicy>) -> Self {
                Self { call: self.call.retries(retries) }
            }

            /// Whether repeating this call is harmless, whatever its method says.
            #[must_use]
            pub fn idempotent(self, idempotent: bool) -> Self {
                Self { call: self.call.idempotent(idempotent) }
            }

            /// A header for this call, in the place of one that it has already.
            #[must_use]
            pub fn header(
                self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self { call: self.call.header(name, value) }
            }

            /// One more pair in the query.
            #[must_use]
            pub fn query_pair(
                self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self { call: self.call.query(name, value) }
            }

            /// One more member of the body, which has to be an object or nothing.
            #[must_use]
            pub fn body_member(
                self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl $crate::MemberValue,
            ) -> Self {
                Self { call: self.call.body_member(name, value) }
            }

            /// The same call, whose reply is returned as bytes whatever its status.
            pub fn raw(self) -> $crate::RawCall {
                self.call.raw()
            }
        }
    };
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __send_blocking {
    ($call:ident, $decode:ty) => {
        impl $call {
            /// Sends the call and waits for the reply, without any asynchronous code.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            pub fn send_blocking(
                self,
            ) -> ::core::result::Result<$crate::Response<<$decode as $crate::Decode>::Output>, $crate::Error> {
                self.call.send_as_blocking::<$decode>()
            }
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __send_blocking {
    ($call:ident, $decode:ty) => {};
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_blocking {
    ($call:ident, $send:ident, $blocking:ty) => {
        impl $call {
            /// Sends the call and waits for the head of the reply, without any asynchronous code;
            /// the body is read as it comes.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            pub fn send_blocking(self) -> ::core::result::Result<$crate::Response<$blocking>, $crate::Error> {
                let reply = $crate::private::wait(self.call.$send())??;
                ::core::result::Result::Ok(reply.map(|body| body.into_blocking()))
            }
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_blocking {
    ($call:ident, $send:ident, $blocking:ty) => {};
}

#[cfg(test)]
mod tests {
    use super::RESERVED_CALL_METHODS;

    #[test]
    fn the_reserved_names_are_those_of_the_macros() {
        let source = include_str!("calls.rs").split("#[cfg(test)]\nmod").next().unwrap();
        let mut names: Vec<&str> =
            source.split("pub fn ").skip(1).filter_map(|after| after.split('(').next()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names, RESERVED_CALL_METHODS);
    }
}
