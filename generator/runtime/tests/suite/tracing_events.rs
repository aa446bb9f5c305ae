//! Spans and events, as a subscriber sees them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, OnceLock};

use clientwright_runtime::Parameter;
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use crate::server::{self, Server};
use crate::things::{TOKEN, TRACED, client};

type Fields = BTreeMap<String, String>;

/// Collects the fields of the call made here and of its events, among those of all other tests.
///
/// It is the subscriber of the whole process: one that is set for a thread may miss what another
/// thread has registered before.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Call>>);

#[derive(Default)]
struct Call {
    id: Option<Id>,
    span: Fields,
    events: Vec<Fields>,
}

struct Collected<'f>(&'f mut Fields);

impl Visit for Collected<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!("{value:?}").trim_matches('"').to_owned();
        self.0.insert(field.name().to_owned(), text);
    }
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for Collector {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Collected(&mut fields));
        if fields.get("api.operation").is_some_and(|name| name == TRACED.id()) {
            let mut call = self.0.lock().unwrap();
            call.id = Some(id.clone());
            call.span = fields;
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut call = self.0.lock().unwrap();
        if call.id.as_ref() == Some(id) {
            values.record(&mut Collected(&mut call.span));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut call = self.0.lock().unwrap();
        let ours = event.metadata().target().starts_with("clientwright_runtime");
        let span = context.event_span(event).map(|span| span.id());
        if ours && span.is_some() && span == call.id {
            let mut fields = Fields::new();
            event.record(&mut Collected(&mut fields));
            call.events.push(fields);
        }
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        // The id of a closed span is given to another one.
        self.0.lock().unwrap().id.take_if(|known| *known == id);
    }
}

/// All fields of all spans and events, while somebody collects them.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Option<String>>>);

impl Log {
    /// What was collected; nothing is from now on.
    pub fn take(&self) -> String {
        self.0.lock().unwrap().take().unwrap_or_default()
    }
}

impl Visit for &Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if let Some(text) = &mut *self.0.lock().unwrap() {
            text.push_str(&format!("{}={value:?}\n", field.name()));
        }
    }
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        attributes.record(&mut &*self);
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut &*self);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        event.record(&mut &*self);
    }
}

/// The one subscriber of the process.
fn subscriber() -> &'static (Collector, Log) {
    static SUBSCRIBER: OnceLock<(Collector, Log)> = OnceLock::new();
    SUBSCRIBER.get_or_init(|| {
        let (collector, log) = (Collector::default(), Log::default());
        let subscriber = tracing_subscriber::registry().with(collector.clone()).with(log.clone());
        tracing::subscriber::set_global_default(subscriber).unwrap();
        (collector, log)
    })
}

/// Begins to collect all fields.
pub fn log() -> Log {
    let log = subscriber().1.clone();
    *log.0.lock().unwrap() = Some(String::new());
    log
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let collector = &subscriber().0;
    // One test, since the collector holds one call at a time.
    let server = Server::start(|_, before| match before {
        2 => server::json(200, json!({"success": false})).into(),
        0 => server::json(503, json!({"echo": TOKEN})).into(),
        _ => server::json(404, json!({"echo": TOKEN})).into(),
    })
    .await;
    let traced = || {
        clientwright_runtime::Call::new(&client(&server.url()), &TRACED)
            .parameter(Parameter::path("id"), &"my-id".to_owned())
            .query("q", TOKEN)
    };
    traced().send_raw().await.unwrap_err();

    let port = server.address.rsplit(':').next().unwrap();
    let expected = [
        ("otel.kind", "client"),
        ("otel.name", "GET /traced/{id}"),
        ("api.operation", "things.traced"),
        ("http.request.method", "GET"),
        ("url.template", "/traced/{id}"),
        ("url.scheme", "http"),
        ("server.address", "127.0.0.1"),
        ("server.port", port),
        ("http.response.status_code", "404"),
        ("http.request.resend_count", "1"),
        ("error.type", "404"),
    ];
    let expected: Fields = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    {
        let call = collector.0.lock().unwrap();
        assert_eq!(call.span, expected);
        let shown: Vec<(&str, &str)> = call
            .events
            .iter()
            .map(|event| (event["error.type"].as_str(), event["http.request.resend_count"].as_str()))
            .collect();
        assert_eq!(shown, [("503", "0"), ("404", "1")]);
        assert!(!format!("{:?} {:?}", call.span, call.events).contains(TOKEN));
    }

    traced().send_raw().await.unwrap_err();
    let call = collector.0.lock().unwrap();
    assert_eq!(
        (call.span["http.response.status_code"].as_str(), call.span["error.type"].as_str()),
        ("200", "unsuccessful")
    );
    assert_eq!(call.events.last().unwrap()["error.type"], "unsuccessful");
}
