//! Spans and events, as a subscriber sees them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::server::{self, Server};
use crate::things::{TOKEN, builder, get};

type Fields = BTreeMap<String, String>;

/// Collects the fields of spans and events of this crate.
#[derive(Clone, Default)]
struct Collector {
    span: Arc<Mutex<Fields>>,
    events: Arc<Mutex<Vec<Fields>>>,
}

struct Collected<'f>(&'f mut Fields);

impl Visit for Collected<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(
            field.name().to_owned(),
            format!("{value:?}").trim_matches('"').to_owned(),
        );
    }
}

impl<S: Subscriber> Layer<S> for Collector {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        if attributes
            .metadata()
            .target()
            .starts_with("generator_runtime")
        {
            attributes.record(&mut Collected(&mut self.span.lock().unwrap()));
        }
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut Collected(&mut self.span.lock().unwrap()));
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target().starts_with("generator_runtime") {
            let mut fields = Fields::new();
            event.record(&mut Collected(&mut fields));
            self.events.lock().unwrap().push(fields);
        }
    }
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let collector = Collector::default();
    let subscriber = tracing_subscriber::registry().with(collector.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(|_, before| match before {
        0 => server::json(503, json!({"echo": TOKEN})).into(),
        _ => server::json(404, json!({"echo": TOKEN})).into(),
    })
    .await;
    let client = builder(&server.url()).build().unwrap();
    get(&client, "my-id")
        .query_pair("q", TOKEN)
        .await
        .unwrap_err();

    let span = collector.span.lock().unwrap().clone();
    let port = server.address.rsplit(':').next().unwrap();
    let expected = [
        ("otel.kind", "client"),
        ("otel.name", "GET /things/{id}"),
        ("api.operation", "things.get"),
        ("http.request.method", "GET"),
        ("url.template", "/things/{id}"),
        ("url.scheme", "http"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
        ("http.response.status_code", "404"),
        ("http.request.resend_count", "1"),
        ("error.type", "404"),
    ];
    let expected: Fields = expected
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    assert_eq!(span, expected);

    let events = collector.events.lock().unwrap().clone();
    let shown: Vec<(&str, &str)> = events
        .iter()
        .map(|event| {
            (
                event["error.type"].as_str(),
                event["http.request.resend_count"].as_str(),
            )
        })
        .collect();
    assert_eq!(shown, [("503", "0"), ("404", "1")]);
    assert!(!format!("{span:?} {events:?}").contains(TOKEN));
}
