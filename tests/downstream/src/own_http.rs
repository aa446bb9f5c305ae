//! Makes HTTP clients of its own: one that has nothing to do with the API, and one for the API's client.

use cloudflare_realtimekit::{Client, Json, Method, Value};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let unrelated = reqwest::Client::new();
    let url = std::env::var("CLOUDFLARE_BASE_URL")? + "/unknown";
    let reply = unrelated.get(url).bearer_auth("token").send().await?;
    println!("unrelated: {}", reply.status());

    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let client = Client::builder().http_client(own).build()?;
    let reply = client.request(Method::Get, "/unknown").send_as::<Json<Value>>().await?;
    println!("own: {}", *reply);
    Ok(())
}
