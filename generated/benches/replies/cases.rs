//! What is measured: each case does its work a number of times.

use std::hint::black_box;

use cloudflare_realtimekit::{Client, Model, meetings};

use crate::by_hand::{self, Keeping, Meeting, Reply};
use crate::sizes::{SIZES, text};

/// A way to do something.
pub type Case = fn(&Given, usize);

/// What a case is given.
pub struct Given {
    /// Index into [`SIZES`].
    pub size: usize,
    /// The server of whole calls.
    pub address: String,
}

impl Given {
    fn count(&self) -> usize {
        SIZES[self.size].1
    }

    fn is_one(&self) -> bool {
        self.count() == 1
    }
}

/// One thing to compare: its name, this project's way, and the other ones by their names.
pub struct Comparison {
    pub name: &'static str,
    pub ours: (&'static str, Case),
    pub others: &'static [(&'static str, Case)],
}

pub const COMPARISONS: &[Comparison] = &[
    Comparison {
        name: "decode",
        ours: ("decode", decode::<false>),
        others: &[("serde", decode_by_serde::<false>), ("serde's traits on our types", decode_by_our_serde)],
    },
    Comparison {
        name: "decode, two unknown members in each item, kept",
        ours: ("decode-unknown", decode::<true>),
        others: &[("serde, dropping them", decode_by_serde::<true>), ("serde, flatten", decode_unknown_by_flatten)],
    },
    Comparison { name: "encode", ours: ("encode", encode), others: &[("serde", encode_by_serde)] },
    Comparison { name: "a whole call", ours: ("call", call), others: &[("reqwest and serde", call_by_hand)] },
];

macro_rules! by_size {
    ($given:expr, $work:ident, $one:ty, $list:ty $(, $arguments:expr)*) => {
        if $given.is_one() { $work::<$one>($($arguments),*) } else { $work::<$list>($($arguments),*) }
    };
}

fn ours<T: Model>(text: &str, rounds: usize) {
    for _ in 0..rounds {
        let read = T::from_json_lenient(text.as_bytes()).expect("the reply fits");
        black_box(read);
    }
}

fn serde<T: serde::de::DeserializeOwned>(text: &str, rounds: usize) {
    for _ in 0..rounds {
        black_box(serde_json::from_slice::<T>(text.as_bytes()).expect("the reply fits"));
    }
}

fn decode<const UNKNOWN: bool>(given: &Given, rounds: usize) {
    let text = text(given.count(), UNKNOWN);
    by_size!(given, ours, meetings::get::Response, meetings::list::Response, &text, rounds);
}

fn decode_by_serde<const UNKNOWN: bool>(given: &Given, rounds: usize) {
    let text = text(given.count(), UNKNOWN);
    by_size!(given, serde, Reply<Meeting>, Reply<Vec<Meeting>>, &text, rounds);
}

fn decode_by_our_serde(given: &Given, rounds: usize) {
    let text = text(given.count(), false);
    by_size!(given, serde, meetings::get::Response, meetings::list::Response, &text, rounds);
}

fn decode_unknown_by_flatten(given: &Given, rounds: usize) {
    let text = text(given.count(), true);
    by_size!(given, serde, Reply<Keeping>, Reply<Vec<Keeping>>, &text, rounds);
}

fn encode(given: &Given, rounds: usize) {
    fn work<T: Model>(text: &str, rounds: usize) {
        let value = T::from_json(text.as_bytes()).expect("the reply fits");
        for _ in 0..rounds {
            black_box(value.to_json().expect("all numbers are finite"));
        }
    }
    let text = text(given.count(), false);
    by_size!(given, work, meetings::get::Response, meetings::list::Response, &text, rounds);
}

fn encode_by_serde(given: &Given, rounds: usize) {
    fn work<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str, rounds: usize) {
        let value: T = serde_json::from_str(text).expect("the reply fits");
        for _ in 0..rounds {
            black_box(serde_json::to_string(&value).expect("all numbers are finite"));
        }
    }
    let text = text(given.count(), false);
    by_size!(given, work, Reply<Meeting>, Reply<Vec<Meeting>>, &text, rounds);
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn call(given: &Given, rounds: usize) {
    let base_url = format!("{}/{}", given.address, given.size);
    let client = Client::builder().from_env(false).base_url(base_url).api_token("token").account_id("account");
    let app = client.build().expect("it has all it needs").app("app");
    runtime().block_on(async {
        for _ in 0..rounds {
            if given.is_one() {
                black_box(app.meetings().get("ca0df2c9-5aa1-44c1-90ff-000000000001").await.expect("a reply"));
            } else {
                black_box(app.meetings().list().await.expect("a reply"));
            }
        }
    });
}

fn call_by_hand(given: &Given, rounds: usize) {
    let http = by_hand::client();
    let base_url = format!("{}/{}", given.address, given.size);
    let (account, app) = ("account", "app");
    runtime().block_on(async {
        for _ in 0..rounds {
            let url = format!("{base_url}/accounts/{account}/realtime/kit/{app}/meetings");
            if given.is_one() {
                let url = format!("{url}/{}", "ca0df2c9-5aa1-44c1-90ff-000000000001");
                black_box(by_hand::call::<Meeting>(&http, &url).await);
            } else {
                black_box(by_hand::call::<Vec<Meeting>>(&http, &url).await);
            }
        }
    });
}
