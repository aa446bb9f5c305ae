//! The methods of a generated client builder, a struct with the one field `inner: ClientBuilder`.

/// Gives a generated client builder the settings of [`ClientBuilder`](crate::ClientBuilder).
///
/// ```
/// pub struct ClientBuilder { inner: clientwright_runtime::ClientBuilder }
/// clientwright_runtime::builder_methods!(ClientBuilder);
/// ```
#[macro_export]
macro_rules! builder_methods {
    ($builder:ident) => {
        impl $builder {
            /// Another base URL than the API's. Operations with a server of their own use it too.
            #[must_use]
            pub fn base_url(mut self, base_url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.inner = self.inner.base_url(base_url);
                self
            }

            /// The value of a variable of the server's URL, by its name. A base URL that is given has none, so that giving
            /// both is an error; the values go before a base URL of the environment.
            #[must_use]
            pub fn server_variable(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.inner = self.inner.server_variable(name, value);
                self
            }

            /// The secret of a security scheme, by the scheme's id. For basic authentication it is
            /// `user:password`.
            #[must_use]
            pub fn credential(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
                secret: impl ::core::convert::Into<$crate::SecretString>,
            ) -> Self {
                self.inner = self.inner.credential(id, secret);
                self
            }

            /// Whether the environment is read for what is not given. It is by default.
            #[must_use]
            pub fn from_env(mut self, from_env: bool) -> Self {
                self.inner = self.inner.from_env(from_env);
                self
            }

            /// How long making a connection may take, TLS included.
            #[must_use]
            pub fn connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.connect_timeout(timeout);
                self
            }

            /// How long one attempt may take, until the last byte of the reply; for downloads and
            /// events until its head. It begins anew with each piece of a body that is sent in pieces:
            /// streams, files, parts, and whatever has more than 64 KiB.
            #[must_use]
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.timeout(timeout);
                self
            }

            /// How long one call may take with all attempts and the waits between them. The default is not
            /// for bodies that are sent in pieces; a deadline that is set is for all calls.
            #[must_use]
            pub fn deadline(mut self, deadline: ::core::time::Duration) -> Self {
                self.inner = self.inner.deadline(deadline);
                self
            }

            /// The longest pause of a stream of events, in which not even a comment comes.
            #[must_use]
            pub fn event_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.inner = self.inner.event_timeout(timeout);
                self
            }

            /// How often calls are repeated: a number, or a `RetryPolicy`.
            #[must_use]
            pub fn retries(mut self, retries: impl ::core::convert::Into<$crate::RetryPolicy>) -> Self {
                self.inner = self.inner.retries(retries);
                self
            }

            /// How many repetitions all calls of the client may cost together while the server fails; successes
            /// give them back. `u32::MAX` for no limit.
            #[must_use]
            pub fn retry_budget(mut self, repetitions: u32) -> Self {
                self.inner = self.inner.retry_budget(repetitions);
                self
            }

            /// A header for every request. Setting it again replaces it.
            #[must_use]
            pub fn default_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.inner = self.inner.default_header(name, value);
                self
            }

            /// What the `user-agent` says after this crate's name, such as `bot/1.0`.
            #[must_use]
            pub fn user_agent(mut self, user_agent: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.inner = self.inner.user_agent(user_agent);
                self
            }

            /// An HTTP client of your own. Build it with
            /// `redirect(reqwest::redirect::Policy::none())`: redirects are followed by this
            /// crate, which keeps credentials from other hosts. Settings that only this crate's own
            /// HTTP client would have are an error beside it.
            #[must_use]
            pub fn http_client(mut self, client: $crate::reqwest::Client) -> Self {
                self.inner = self.inner.http_client(client);
                self
            }

            /// A change to the HTTP client before it is built: whatever `reqwest` can do takes effect or is
            /// an error of `build`, except for redirects, which stay with this crate.
            #[must_use]
            pub fn configure_http(
                mut self,
                change: impl ::core::ops::FnOnce($crate::reqwest::ClientBuilder) -> $crate::reqwest::ClientBuilder
                + ::core::marker::Send
                + 'static,
            ) -> Self {
                self.inner = self.inner.configure_http(change);
                self
            }

            /// The certificate of a further authority, in PEM (one or several) or DER. Servers are then trusted that
            /// the platform or this authority vouches for.
            #[must_use]
            pub fn root_certificate(mut self, certificate: impl ::core::convert::Into<::std::vec::Vec<u8>>) -> Self {
                self.inner = self.inner.root_certificate(certificate);
                self
            }

            /// The certificate by which servers know this client, in PEM: its private key, the certificate, and
            /// those between it and the authority.
            #[must_use]
            pub fn identity(mut self, pem: impl ::core::convert::Into<::std::vec::Vec<u8>>) -> Self {
                self.inner = self.inner.identity(pem);
                self
            }

            /// A proxy. Without one the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` count, except for
            /// plain http to this machine.
            #[must_use]
            pub fn proxy(mut self, proxy: $crate::reqwest::Proxy) -> Self {
                self.inner = self.inner.proxy(proxy);
                self
            }

            /// The most bytes of a reply that are held in memory, and of one server-sent event.
            #[must_use]
            pub fn max_reply_bytes(mut self, limit: usize) -> Self {
                self.inner = self.inner.max_reply_bytes(limit);
                self
            }

            /// Whether a reply of which a part does not fit its description is an error; otherwise what can be done
            /// without is left out and named by `Response::mismatches`.
            #[must_use]
            pub fn strict_replies(mut self, strict: bool) -> Self {
                self.inner = self.inner.strict_replies(strict);
                self
            }

            /// Allows plain http to other hosts than loopback. Credentials can then be read on the
            /// way.
            #[must_use]
            pub fn danger_allow_plain_http(mut self, allow: bool) -> Self {
                self.inner = self.inner.danger_allow_plain_http(allow);
                self
            }

            /// Sends requests by other means than this crate's HTTP client: a transport of your own, or a `Mock`.
            #[must_use]
            pub fn transport(mut self, transport: impl $crate::transport::Transport) -> Self {
                self.inner = self.inner.transport(transport);
                self
            }
        }
    };
}

#[cfg(test)]
mod tests {
    /// The setters that a source file defines, in order.
    fn setters(source: &str) -> Vec<&str> {
        let code = source.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        let mut names: Vec<&str> = code
            .split("pub fn ")
            .skip(1)
            .filter(|after| {
                after.split("->").next().is_some_and(|head| head.contains("self") && !head.contains("&self"))
            })
            .filter_map(|after| after.split('(').next())
            .filter(|name| *name != "build")
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn generated_builders_have_every_setting() {
        assert_eq!(setters(include_str!("builder.rs")), setters(include_str!("../../client/builder.rs")));
    }
}
