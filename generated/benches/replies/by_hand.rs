//! The same replies by hand: serde's derives and reqwest.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Reply<T> {
    pub success: Option<bool>,
    pub data: T,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Paging {
    pub end_offset: Option<i64>,
    pub start_offset: Option<i64>,
    pub total_count: Option<i64>,
}

macro_rules! meeting {
    ($name:ident $(, $more:ident: $type:ty)?) => {
        /// The members of a meeting that the description has.
        #[derive(Debug, Deserialize, Serialize)]
        pub struct $name {
            pub id: String,
            pub created_at: String,
            pub updated_at: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub ai_config: Option<serde_json::Value>,
            pub live_stream_on_start: Option<bool>,
            pub persist_chat: Option<bool>,
            pub record_on_start: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub recording_config: Option<serde_json::Value>,
            pub session_keep_alive_time_in_secs: Option<f64>,
            pub status: Option<Status>,
            pub summarize_on_end: Option<bool>,
            pub title: Option<String>,
            pub transcribe_on_end: Option<bool>,
            $(#[serde(flatten)] pub $more: $type,)?
        }
    };
}

// Drops what the description does not name, and keeps it.
meeting!(Meeting);
meeting!(Keeping, unknown: BTreeMap<String, serde_json::Value>);

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    Active,
    Inactive,
}

/// A client that sends what this crate sends, and waits no longer.
pub fn client() -> reqwest::Client {
    let client = reqwest::Client::builder().user_agent("cloudflare-realtimekit/0.1.0").timeout(Duration::from_secs(60));
    client.build().expect("it has all it needs")
}

/// What a careful program does with a call: the same headers, the status, the envelope.
pub async fn call<T: DeserializeOwned>(http: &reqwest::Client, url: &str) -> T {
    let request = http.get(url).bearer_auth("token").header("accept", "application/json");
    let reply = request.send().await.expect("the server answers");
    assert!(reply.status().is_success());
    let body = reply.bytes().await.expect("the body is sent");
    let reply: Reply<T> = serde_json::from_slice(&body).expect("the body fits");
    assert_ne!(reply.success, Some(false));
    reply.data
}
