//! Constants that describe an operation: its method, path and what differs from the API's habits.

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
    /// Any other method, such as `QUERY` or `PURGE`; taken to be not idempotent.
    Other(&'static str),
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }

    /// Whether sending it twice does no more than sending it once.
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }

    /// Whether it only reads, so that a redirect may be followed anywhere.
    pub(crate) const fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Alternatives of credentials: one group of scheme ids is enough, all of a group are needed.
pub type Security = &'static [&'static [&'static str]];

/// What does not change from call to call of an operation.
///
/// ```
/// use clientwright_runtime::{Method, Operation};
///
/// const GET: Operation = Operation::new("sessions.get", Method::Get, "/sessions/{session_id}");
/// assert_eq!(GET.id(), "sessions.get");
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    id: &'static str,
    method: Method,
    path: &'static str,
    accept: &'static str,
    security: Option<Security>,
    server: Option<&'static str>,
    idempotent: Option<bool>,
    content_type_without_body: Option<&'static str>,
    advised: &'static [(&'static str, &'static str)],
}

impl Operation {
    /// An operation by id, method and path template (`/accounts/{account_id}/…`), which asks for
    /// `application/json`.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            accept: "application/json",
            security: None,
            server: None,
            idempotent: None,
            content_type_without_body: None,
            advised: &[],
        }
    }

    /// The media types asked for, as the `accept` header has them; empty for none.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// The credentials needed, instead of the API's; an empty slice for none.
    #[must_use]
    pub const fn security(mut self, alternatives: Security) -> Self {
        self.security = Some(alternatives);
        self
    }

    /// A base URL of its own. A base URL that the user gives to the client comes first.
    #[must_use]
    pub const fn server(mut self, base_url: &'static str) -> Self {
        self.server = Some(base_url);
        self
    }

    /// Whether repeating it is harmless, instead of what the method says.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// The `content-type` of calls that send no body, where a server wants one all the same.
    #[must_use]
    pub const fn content_type_without_body(mut self, media_type: &'static str) -> Self {
        self.content_type_without_body = Some(media_type);
        self
    }

    /// Members of the body without which a call is seldom meant, and what happens then: a warning is traced.
    #[must_use]
    pub const fn advised(mut self, members: &'static [(&'static str, &'static str)]) -> Self {
        self.advised = members;
        self
    }

    /// The operation's name, such as `sessions.get`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The path template.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether a call may be repeated though the server may have acted on it.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        match self.idempotent {
            Some(idempotent) => idempotent,
            None => self.method.is_idempotent(),
        }
    }

    #[cfg(feature = "tracing")]
    pub(crate) const fn advised_members(&self) -> &'static [(&'static str, &'static str)] {
        self.advised
    }

    pub(crate) const fn media_types(&self) -> &'static str {
        self.accept
    }

    pub(crate) const fn media_type_without_body(&self) -> Option<&'static str> {
        self.content_type_without_body
    }

    pub(crate) const fn own_security(&self) -> Option<Security> {
        self.security
    }

    pub(crate) const fn own_server(&self) -> Option<&'static str> {
        self.server
    }
}

/// A generated call type: which operation it sends and what it returns.
pub trait Described {
    /// The operation.
    const OPERATION: &'static Operation;
    /// How the reply is read.
    type Decode;
    /// What a successful call returns.
    type Reply;
    /// The whole body of a reply, of which that may be a part.
    type Envelope;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idempotency_follows_the_method_unless_said_otherwise() {
        let cases = [
            (Method::Get, true),
            (Method::Head, true),
            (Method::Put, true),
            (Method::Delete, true),
            (Method::Options, true),
            (Method::Trace, true),
            (Method::Post, false),
            (Method::Patch, false),
            (Method::Other("PURGE"), false),
        ];
        for (method, idempotent) in cases {
            let operation = Operation::new("x", method, "/");
            assert_eq!(operation.is_idempotent(), idempotent, "{method}");
            let turned = operation.idempotent(!idempotent);
            assert_eq!(turned.is_idempotent(), !idempotent, "{method}");
        }
    }
}
