//! Prints how long people met, day by day.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example analytics -- APP 2025-05-01 2025-05-31
//! ```

use cloudflare_realtimekit::{AppClient, Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [app, from, to] = &arguments[..] else {
        return Err("usage: analytics APP FROM TO".into());
    };
    for (day, minutes) in minutes(&Client::from_env()?.app(app), from, to).await? {
        println!("{day} {minutes:>8.1} min");
    }
    Ok(())
}

/// The days and their minutes.
pub async fn minutes(app: &AppClient, from: &str, to: &str) -> Result<Vec<(String, f64)>, Error> {
    let analytics = app.analytics().daywise().start_date(from).end_date(to).await?.into_inner();
    let days = analytics.session_stats.and_then(|stats| stats.day_stats).unwrap_or_default();
    let pairs =
        days.into_iter().map(|day| (day.day.unwrap_or_default(), day.total_session_minutes.unwrap_or_default()));
    Ok(pairs.collect())
}
